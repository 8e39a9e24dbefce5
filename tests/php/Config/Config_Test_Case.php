<?php
/**
 * A test with a folder of its own to lay out installations in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Scanner;
use Yoast\PHPUnitPolyfills\TestCases\TestCase;

abstract class Config_Test_Case extends TestCase {

	protected const FIXTURES = __DIR__ . '/../../configs';

	/** What the tests' wp-settings.php does of what WordPress's does: it loads drop-ins, must-use plugins and plugins. */
	protected const SETTINGS = '<?php
foreach ( array( "db.php", "object-cache.php" ) as $drop_in ) {
	is_file( __DIR__ . "/wp-content/$drop_in" ) && require __DIR__ . "/wp-content/$drop_in";
}
foreach ( array( "mu-plugins", "plugins" ) as $folder ) {
	foreach ( glob( __DIR__ . "/wp-content/$folder/*.php" ) as $plugin ) {
		include_once $plugin;
	}
}
';

	/** @var list<string> */
	private $folders = array();

	protected function tear_down() {
		$this->clear();
		parent::tear_down();
	}

	/** Removes the folders made so far. */
	protected function clear(): void {
		foreach ( $this->folders as $folder ) {
			self::remove( $folder );
		}
		$this->folders = array();
	}

	protected function folder(): string {
		$run    = (string) getenv( 'KEY_HEALTH_RUN' );
		$folder = (string) realpath( '' === $run ? sys_get_temp_dir() : $run ) . '/' . uniqid( 'config-', true );
		mkdir( $folder );
		$this->folders[] = $folder;
		return $folder;
	}

	/**
	 * @param array<string, string> $files Contents by path.
	 */
	protected static function lay_out( string $folder, array $files ): void {
		foreach ( $files as $path => $content ) {
			if ( ! is_dir( dirname( "$folder/$path" ) ) ) {
				mkdir( dirname( "$folder/$path" ), 0777, true );
			}
			file_put_contents( "$folder/$path", $content );
		}
	}

	protected static function fixture( string $name ): string {
		return (string) file_get_contents( self::FIXTURES . "/$name.php" );
	}

	/**
	 * @return array<string, array{string}>
	 */
	final public static function fixtures(): array {
		$names = array();
		foreach ( (array) glob( self::FIXTURES . '/*.php' ) as $file ) {
			$names[ basename( (string) $file, '.php' ) ] = array( basename( (string) $file, '.php' ) );
		}
		return $names;
	}

	/** A WordPress whose wp-config.php is a fixture. */
	protected function site_with( string $fixture ): string {
		$folder = $this->folder();
		self::lay_out(
			$folder,
			array(
				'wp-config.php'   => self::fixture( $fixture ),
				'wp-settings.php' => self::SETTINGS,
			)
		);
		return $folder;
	}

	/** Copies a fixture that is a whole tree. */
	protected function tree( string $name ): string {
		$folder = $this->folder();
		$from   = self::FIXTURES . "/$name";
		$found  = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $from, \FilesystemIterator::SKIP_DOTS ) );
		foreach ( $found as $file ) {
			$path = substr( (string) $file, strlen( $from ) + 1 );
			self::lay_out( $folder, array( $path => (string) file_get_contents( (string) $file ) ) );
		}
		return $folder;
	}

	protected static function files( string $root, ?Scanner $scanner = null ): Config_Files {
		return new Config_Files( "$root/", "$root/wp-content/mu-plugins", "$root/wp-content", $scanner );
	}

	protected static function locator( Config_Files $files, ?Scanner $scanner = null ): Constant_Locator {
		return new Constant_Locator( $files, $scanner ?? new Scanner() );
	}

	/**
	 * Where the locator says that a constant got its value.
	 *
	 * @param mixed $value What the constant holds.
	 * @return string|null File and line; null when it does not say.
	 */
	protected static function where( Config_Files $files, string $name, $value ): ?string {
		$winner = self::locator( $files )->winner( $name, $value );
		return null === $winner ? null : self::label( $winner );
	}

	/**
	 * The same for a site whose wp-config.php is a fixture.
	 *
	 * @param mixed $value What the constant holds.
	 */
	protected function line( string $fixture, string $name, $value ): ?string {
		return self::where( self::files( $this->site_with( $fixture ) ), $name, $value );
	}

	/**
	 * @param list<Located_Site> $sites
	 * @return list<string> Files with lines.
	 */
	protected static function labels( array $sites ): array {
		return array_map( array( self::class, 'label' ), $sites );
	}

	protected static function label( Located_Site $site ): string {
		return $site->file()->label() . ':' . $site->site()->line();
	}

	private static function remove( string $path ): void {
		if ( is_dir( $path ) && ! is_link( $path ) ) {
			chmod( $path, 0777 );
			foreach ( array_diff( (array) scandir( $path ), array( '.', '..' ) ) as $name ) {
				self::remove( "$path/$name" );
			}
			rmdir( $path );
		} else {
			unlink( $path );
		}
	}
}
