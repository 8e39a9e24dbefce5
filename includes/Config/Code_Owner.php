<?php
/**
 * Whose code a file is.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * By the folder it lies in, and by the name that its author gave it.
 */
final class Code_Owner {

	/**
	 * @param string $path A file, with forward slashes.
	 * @return array{string, string, string} Name for people, plugin basename or folder, kind of `Callback`.
	 */
	public static function of( string $path ): array {
		if ( self::is_within( $path, WPMU_PLUGIN_DIR ) ) {
			return array( self::must_use_name( $path ), '', Callback::MU_PLUGIN );
		}
		$basename = plugin_basename( $path );
		if ( $basename !== ltrim( $path, '/' ) ) {
			$folder = explode( '/', $basename )[0];
			return array( self::plugin_name( $folder ), $folder, Callback::PLUGIN );
		}
		$themes = get_theme_root();
		if ( self::is_within( $path, $themes ) ) {
			return array( self::theme_name( substr( $path, strlen( trailingslashit( wp_normalize_path( $themes ) ) ) ) ), '', Callback::THEME );
		}
		$name = self::drop_in( $path );
		return '' === $name
			? array( __( 'code on this site', 'key-health' ), '', Callback::UNKNOWN )
			: array( $name, '', Callback::DROP_IN );
	}

	/** The folder or file of the plugins' folder, as its header calls it. */
	private static function plugin_name( string $folder ): string {
		self::load();
		foreach ( get_plugins() as $file => $data ) {
			if ( $file === $folder || 0 === strpos( $file, $folder . '/' ) ) {
				return Loose::text( $data, 'Name' ) ?: $folder;
			}
		}
		return $folder;
	}

	/** WordPress loads only the files of the folder itself; what lies deeper was loaded by one of them, and none tells which. */
	private static function must_use_name( string $path ): string {
		self::load();
		$name = dirname( $path ) === untrailingslashit( wp_normalize_path( WPMU_PLUGIN_DIR ) ) && is_readable( $path )
			? Loose::text( get_plugin_data( $path, false, false ), 'Name' )
			: '';
		return '' === $name ? __( 'a must-use plugin', 'key-health' ) : $name;
	}

	private static function theme_name( string $within ): string {
		$parts = explode( '/', $within );
		$theme = count( $parts ) > 1 ? wp_get_theme( $parts[0] ) : null;
		$name  = null !== $theme && $theme->exists() ? Loose::text( $theme->get( 'Name' ) ) : '';
		return '' === $name ? __( 'the theme', 'key-health' ) : $name;
	}

	/** The file's own name where WordPress loads it in place of a part of itself; else ''. */
	private static function drop_in( string $path ): string {
		$name = basename( $path );
		self::load();
		return self::is_within( $path, WP_CONTENT_DIR ) && dirname( $path ) === untrailingslashit( wp_normalize_path( WP_CONTENT_DIR ) ) && isset( _get_dropins()[ $name ] ) ? $name : '';
	}

	private static function load(): void {
		if ( ! function_exists( 'get_plugins' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
	}

	private static function is_within( string $path, string $folder ): bool {
		return 0 === strpos( $path, trailingslashit( wp_normalize_path( $folder ) ) );
	}
}
