<?php
/**
 * Whose code does something.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The nearest code on the way back that belongs to a plugin or a theme: WordPress writes options for everybody.
 */
final class Caller {

	/** What Key Health writes when a person asks for it. */
	private const OWN_WRITING = '/includes/Fix/';

	/** Where our code stands; the second is not in what ships. */
	private const OWN_FOLDERS = array( '/includes/', '/tests/' );

	/**
	 * @param array $frames As debug_backtrace() gives them, without arguments.
	 * @phpstan-param list<array<string, mixed>> $frames
	 * @return string|null The file, from the plugins folder; '' for WordPress itself; null for a fix of Key Health.
	 */
	public static function file( array $frames ): ?string {
		$own    = wp_normalize_path( dirname( __DIR__, 2 ) );
		$themes = trailingslashit( wp_normalize_path( get_theme_root() ) );
		foreach ( $frames as $frame ) {
			$path = wp_normalize_path( Loose::text( $frame, 'file' ) );
			if ( 0 === strpos( $path, $own . self::OWN_WRITING ) ) {
				return null;
			}
			if ( '' === $path || self::is_own( $path, $own ) ) {
				continue;
			}
			$name = plugin_basename( $path );
			if ( ltrim( $path, '/' ) !== $name ) {
				return $name;
			}
			if ( 0 === strpos( $path, $themes ) ) {
				return 'themes/' . substr( $path, strlen( $themes ) );
			}
		}
		return '';
	}

	/**
	 * Whether a file is one of ours. A whole site with other plugins may stand in our folder, as test sites do; that is not ours.
	 *
	 * @param string $path Of the file.
	 * @param string $own  Our folder.
	 */
	private static function is_own( string $path, string $own ): bool {
		foreach ( self::OWN_FOLDERS as $folder ) {
			if ( 0 === strpos( $path, $own . $folder ) ) {
				return true;
			}
		}
		return $own . '/plugin.php' === $path;
	}

	/**
	 * @param string       $file From `file()`.
	 * @param list<string> $own  Plugin basenames of the plugin whose key it is.
	 * @return array{by: string, who: string, file: string}
	 */
	public static function describe( string $file, array $own ): array {
		$folders = array_map( array( self::class, 'folder' ), $own );
		$by      = in_array( self::folder( $file ), $folders, true ) ? 'plugin' : 'other';
		return array(
			'by'   => '' === $file ? 'core' : $by,
			'who'  => '' === $file ? '' : self::name( $file ),
			'file' => $file,
		);
	}

	private static function name( string $file ): string {
		$folder = self::folder( $file );
		if ( 0 === strpos( $file, 'themes/' ) ) {
			$theme = explode( '/', $file )[1] ?? '';
			return Loose::text( wp_get_theme( $theme )->get( 'Name' ) ) ?: $theme;
		}
		if ( ! function_exists( 'get_plugins' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		foreach ( get_plugins() + get_mu_plugins() as $plugin => $data ) {
			if ( self::folder( (string) $plugin ) === $folder ) {
				return Loose::text( $data, 'Name' ) ?: $folder;
			}
		}
		return $folder;
	}

	private static function folder( string $file ): string {
		return explode( '/', $file )[0];
	}
}
