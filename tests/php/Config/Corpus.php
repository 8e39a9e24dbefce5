<?php
/**
 * Configurations in the style of hosts and stacks, and what is to be said about each.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

/**
 * In tests/configs/corpus each has a folder, laid out as on a server, and a manifest beside it.
 *
 * @phpstan-type Manifest array{stack: string, plugins: list<string>, options: array<string, mixed>, environment: array<string, string>, server: array<string, string>, core: string, content: string, prepend: string, network: string, host: string, conflicts: list<array{string, string, list<string>}>, keys: array<string, string>}
 */
final class Corpus {

	private const FOLDER = __DIR__ . '/../../configs/corpus';

	/** What a manifest leaves out. Places are relative to the tree. */
	private const USUAL = array(
		'plugins'     => array( 'wp-mail-smtp', 'akismet' ),
		'options'     => array(),
		'environment' => array(),
		'server'      => array(),
		'core'        => '',
		'content'     => 'wp-content',
		'prepend'     => '',
		'network'     => '',
		'host'        => '',
		'conflicts'   => array(),
		'keys'        => array(),
	);

	/** Main files of the stand-ins. */
	private const MAIN_FILES = array(
		'wp-mail-smtp' => 'wp-mail-smtp/wp_mail_smtp.php',
		'akismet'      => 'akismet/akismet.php',
	);

	/**
	 * @return array<string, array{string, Manifest}> By name.
	 */
	public static function all(): array {
		$all = array();
		foreach ( (array) glob( self::FOLDER . '/*.json' ) as $file ) {
			$name         = basename( (string) $file, '.json' );
			$manifest     = json_decode( (string) file_get_contents( (string) $file ), true );
			$all[ $name ] = array( $name, $manifest + self::USUAL );
		}
		return $all;
	}

	/**
	 * @return array<string, string> Contents by path, of the tree alone.
	 */
	public static function tree( string $name ): array {
		$from  = self::FOLDER . "/$name";
		$files = array();
		$found = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $from, \FilesystemIterator::SKIP_DOTS ) );
		foreach ( $found as $file ) {
			$files[ substr( (string) $file, strlen( $from ) + 1 ) ] = (string) file_get_contents( (string) $file );
		}
		ksort( $files );
		return $files;
	}

	/**
	 * Lays a configuration out around a WordPress that is there already.
	 *
	 * @param Manifest $manifest What is said of it.
	 * @return string The folder of WordPress.
	 */
	public static function install( string $name, array $manifest, string $root, string $core ): string {
		$tests = dirname( __DIR__, 2 );
		$files = self::tree( $name );

		$files[ "{$manifest['content']}/db.php" ] = (string) file_get_contents( __DIR__ . '/corpus/db.php' );
		foreach ( $manifest['plugins'] as $slug ) {
			$main = self::MAIN_FILES[ $slug ];

			$files[ "{$manifest['content']}/plugins/$main" ] = (string) file_get_contents( "$tests/plugins/$main" );
		}
		$folder = rtrim( "$root/{$manifest['core']}", '/' );
		foreach ( array( 'wp-load.php', 'wp-settings.php' ) as $file ) {
			$files[ ltrim( "{$manifest['core']}/$file", '/' ) ] = (string) file_get_contents( "$core/$file" );
		}
		self::write( $root, $files );
		foreach ( array( 'wp-includes', 'wp-admin' ) as $part ) {
			symlink( "$core/$part", "$folder/$part" );
		}
		return $folder;
	}

	/**
	 * Lays a configuration out for PHP to run without WordPress.
	 *
	 * @param Manifest $manifest What is said of it.
	 * @return string The file to run.
	 */
	public static function stub( string $name, array $manifest, string $root ): string {
		$files = self::tree( $name );

		$files[ ltrim( "{$manifest['core']}/wp-settings.php", '/' ) ] = (string) file_get_contents( __DIR__ . '/corpus/settings.php' );

		$config  = isset( $files[ ltrim( "{$manifest['core']}/wp-config.php", '/' ) ] ) ? $manifest['core'] : dirname( $manifest['core'] );
		$prepend = '' === $manifest['prepend'] ? '' : "require __DIR__ . '/{$manifest['prepend']}';\n";
		$abspath = sprintf( "define( 'ABSPATH', __DIR__ . '/%s' );\n", '' === $manifest['core'] ? '' : "{$manifest['core']}/" );

		$files['begin.php'] = "<?php\n\$_SERVER['DOCUMENT_ROOT'] = __DIR__;\n" . self::superglobals( $manifest ) . $prepend . $abspath . "chdir( ABSPATH );\nrequire __DIR__ . '/" . ltrim( "$config/wp-config.php", '/' ) . "';\n";
		self::write( $root, $files );
		return "$root/begin.php";
	}

	/**
	 * @param Manifest $manifest What is said of a configuration.
	 * @return array<string, mixed>
	 */
	public static function options( array $manifest ): array {
		$files = array();
		foreach ( $manifest['plugins'] as $slug ) {
			$files[] = self::MAIN_FILES[ $slug ];
		}
		return $manifest['options'] + array( 'active_plugins' => $files );
	}

	/**
	 * @param Manifest $manifest What is said of a configuration.
	 */
	private static function superglobals( array $manifest ): string {
		$lines = '';
		foreach ( $manifest['server'] + $manifest['environment'] as $name => $value ) {
			$lines .= sprintf( "\$_SERVER[%s] = %s;\n", var_export( $name, true ), var_export( $value, true ) );
		}
		foreach ( $manifest['environment'] as $name => $value ) {
			$lines .= sprintf( "\$_ENV[%s] = %s;\n", var_export( $name, true ), var_export( $value, true ) );
		}
		return $lines;
	}

	/**
	 * @param array<string, string> $files Contents by path.
	 */
	private static function write( string $root, array $files ): void {
		foreach ( $files as $path => $content ) {
			if ( ! is_dir( dirname( "$root/$path" ) ) ) {
				mkdir( dirname( "$root/$path" ), 0777, true );
			}
			file_put_contents( "$root/$path", $content );
		}
	}
}
