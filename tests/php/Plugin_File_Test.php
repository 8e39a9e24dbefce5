<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use PhpParser\Node\Name\FullyQualified;
use PhpParser\Node\Stmt\UseUse;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;

/**
 * What holds for the plugin as a set of files.
 */
final class Plugin_File_Test extends Test_Case {

	/** From the ground up: each floor uses only itself and those before it. */
	private const FLOORS = array( 'Model', 'Catalog', 'Config', 'Discovery', 'Probe', 'Diagnosis', 'Health', 'Fix', 'Network', 'Surface' );

	private const MOST_LINES = 300;

	public function test_the_four_version_numbers_agree(): void {
		$header  = get_file_data( self::root() . '/plugin.php', array( 'version' => 'Version' ) );
		$readme  = get_file_data( self::root() . '/readme.txt', array( 'stable_tag' => 'Stable tag' ) );
		$package = json_decode( (string) file_get_contents( self::root() . '/package.json' ), true );

		$this->assertMatchesRegularExpression( '/^\d+\.\d+\.\d+$/', $header['version'] );
		$this->assertSame( $header['version'], \KeyHealth\VERSION, 'the constant VERSION' );
		$this->assertSame( $header['version'], $readme['stable_tag'], 'the stable tag of readme.txt' );
		$this->assertSame( $header['version'], $package['version'], 'package.json' );
	}

	public function test_no_use_statement_runs_upwards_between_the_floors(): void {
		$upwards = array();
		foreach ( self::php_files( 'includes' ) as $file ) {
			$floor = explode( '/', $file )[1];
			// The wiring and the autoloader stand above the floors.
			if ( '.php' === substr( $floor, -4 ) ) {
				continue;
			}
			foreach ( self::names_used( $file ) as $name ) {
				$parts = explode( '\\', $name );
				// KeyHealth\VERSION and the like belong to no floor.
				if ( 'KeyHealth' === $parts[0] && count( $parts ) > 2 && self::level( $parts[1] ) > self::level( $floor ) ) {
					$upwards[] = "$file uses $name";
				}
			}
		}
		$this->assertSame( array(), $upwards );
	}

	public function test_every_folder_of_includes_is_a_floor(): void {
		$folders = array_map( 'basename', (array) glob( self::root() . '/includes/*', GLOB_ONLYDIR ) );
		$this->assertSame( array(), array_values( array_diff( $folders, self::FLOORS ) ) );
	}

	public function test_every_shipped_php_file_guards_against_direct_access(): void {
		$open = array();
		foreach ( self::php_files( 'plugin.php', 'uninstall.php', 'includes', 'build' ) as $file ) {
			$code  = (string) file_get_contents( self::root() . "/$file" );
			$guard = 'uninstall.php' === $file ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
			// What wp-scripts writes beside a script is an array and nothing else.
			$is_inert = '.asset.php' === substr( $file, -10 ) && 1 === preg_match( '/^<\?php return array\([^;]*\);\s*$/', $code );
			if ( ! $is_inert && 1 !== preg_match( "/^(if \( ! )?defined\( '$guard' \) (\|\| exit;|\) \{\s+exit;)/m", $code ) ) {
				$open[] = $file;
			}
		}
		$this->assertSame( array(), $open );
	}

	public function test_every_includes_file_has_at_most_300_lines(): void {
		$long = array();
		foreach ( self::php_files( 'includes' ) as $file ) {
			$lines = count( (array) file( self::root() . "/$file" ) );
			if ( $lines > self::MOST_LINES ) {
				$long[] = "$file has $lines lines";
			}
		}
		$this->assertSame( array(), $long );
	}

	private static function root(): string {
		return dirname( __DIR__, 2 );
	}

	/**
	 * @param string ...$places Files and folders, from the root.
	 * @return list<string> Paths from the root.
	 */
	private static function php_files( string ...$places ): array {
		$files = array();
		foreach ( $places as $place ) {
			$path  = self::root() . "/$place";
			$found = is_dir( $path ) ? new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $path, \FilesystemIterator::SKIP_DOTS ) ) : array( $path );
			foreach ( $found as $file ) {
				$files[] = substr( (string) $file, strlen( self::root() ) + 1 );
			}
		}
		$files = preg_grep( '/\.php$/', $files );
		sort( $files );
		return $files;
	}

	private static function level( string $floor ): int {
		return (int) array_search( $floor, self::FLOORS, true );
	}

	/**
	 * Every class, function and constant a file names, however it is imported or aliased.
	 *
	 * @return list<string>
	 */
	private static function names_used( string $file ): array {
		$traverser = new NodeTraverser();
		$traverser->addVisitor( new NameResolver() );
		$code  = (string) file_get_contents( self::root() . "/$file" );
		$nodes = $traverser->traverse( (array) ( new ParserFactory() )->createForHostVersion()->parse( $code ) );
		$names = array();
		foreach ( ( new NodeFinder() )->findInstanceOf( $nodes, FullyQualified::class ) as $name ) {
			$names[] = $name->toString();
		}
		foreach ( ( new NodeFinder() )->findInstanceOf( $nodes, UseUse::class ) as $use ) {
			$names[] = $use->name->toString();
		}
		return array_values( array_unique( $names ) );
	}
}
