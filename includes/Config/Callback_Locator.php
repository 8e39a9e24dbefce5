<?php
/**
 * Who hangs on a hook: file, line and plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress's own callbacks and ours are left out: they are never the culprit.
 */
final class Callback_Locator {

	/**
	 * @return list<Callback> In the order in which WordPress calls them.
	 */
	public function all( string $hook ): array {
		/** @var array<string, \WP_Hook> $wp_filter */
		global $wp_filter;
		$found = array();
		$hooks = isset( $wp_filter[ $hook ] ) ? $wp_filter[ $hook ]->callbacks : array();
		foreach ( $hooks as $priority => $callbacks ) {
			foreach ( is_array( $callbacks ) ? $callbacks : array() as $entry ) {
				$callback = $this->describe( is_array( $entry ) ? ( $entry['function'] ?? null ) : null, (int) $priority );
				if ( null !== $callback ) {
					$found[] = $callback;
				}
			}
		}
		return $found;
	}

	/** The one that is called last, so the one that had the last word. */
	public function last( string $hook ): ?Callback {
		$all = $this->all( $hook );
		return $all ? $all[ count( $all ) - 1 ] : null;
	}

	/**
	 * @param mixed $function A callback as WordPress keeps it.
	 */
	public function describe( $function, int $priority ): ?Callback {
		$reflection = self::reflect( $function );
		$path       = null === $reflection ? false : $reflection->getFileName();
		if ( null === $reflection || false === $path ) {
			// Compiled into PHP: `__return_true` is WordPress's, `trim` is PHP's.
			return new Callback( is_string( $function ) ? $function : __( 'unknown code', 'key-health' ), '', null, null, $priority );
		}
		$path = wp_normalize_path( $path );
		if ( self::is_of_wordpress( $path ) ) {
			// A helper of WordPress such as __return_empty_string was hung there by somebody.
			return is_string( $function ) && 0 === strpos( $function, '__return_' )
				? new Callback( $function, '', null, null, $priority )
				: null;
		}
		return self::at( $path, (int) $reflection->getStartLine(), $priority );
	}

	/** Where a class comes from; null for WordPress's own, ours and PHP's. */
	public function of_class( string $class ): ?Callback {
		$reflection = class_exists( $class, false ) ? new \ReflectionClass( $class ) : null;
		$path       = null === $reflection ? false : $reflection->getFileName();
		if ( null === $reflection || false === $path || self::is_of_wordpress( wp_normalize_path( $path ) ) ) {
			return null;
		}
		return self::at( wp_normalize_path( $path ), (int) $reflection->getStartLine(), 0 );
	}

	private static function at( string $path, int $line, int $priority ): ?Callback {
		if ( self::is_within( $path, dirname( __DIR__ ) ) ) {
			return null;
		}
		list( $owner, $plugin ) = self::owner( $path );
		return new Callback( $owner, $plugin, self::relative( $path ), $line, $priority );
	}

	private static function is_of_wordpress( string $path ): bool {
		foreach ( array( WPINC, 'wp-admin' ) as $folder ) {
			// PHP names a file by where it really is, behind links.
			$real = realpath( ABSPATH . $folder );
			if ( self::is_within( $path, ABSPATH . $folder ) || ( false !== $real && self::is_within( $path, $real ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param mixed $function A callback.
	 */
	private static function reflect( $function ): ?\ReflectionFunctionAbstract {
		try {
			if ( is_array( $function ) ) {
				list( $owner, $method ) = array_values( $function ) + array( null, null );
				return is_string( $method ) && ( is_object( $owner ) || is_string( $owner ) ) ? new \ReflectionMethod( $owner, $method ) : null;
			}
			if ( is_string( $function ) && false !== strpos( $function, '::' ) ) {
				return new \ReflectionMethod( ...explode( '::', $function, 2 ) );
			}
			if ( is_object( $function ) && ! $function instanceof \Closure ) {
				return new \ReflectionMethod( $function, '__invoke' );
			}
			return is_string( $function ) || $function instanceof \Closure ? new \ReflectionFunction( $function ) : null;
		} catch ( \ReflectionException | \TypeError $error ) {
			return null;
		}
	}

	/**
	 * @return array{string, string} Name of the owner, and plugin basename or folder.
	 */
	private static function owner( string $path ): array {
		if ( self::is_within( $path, WPMU_PLUGIN_DIR ) ) {
			return array( __( 'a must-use plugin', 'key-health' ), '' );
		}
		$basename = plugin_basename( $path );
		if ( $basename !== ltrim( $path, '/' ) ) {
			$folder = explode( '/', $basename )[0];
			return array( self::plugin_name( $folder ), $folder );
		}
		if ( self::is_within( $path, get_theme_root() ) ) {
			return array( __( 'the theme', 'key-health' ), '' );
		}
		return array( __( 'code on this site', 'key-health' ), '' );
	}

	private static function plugin_name( string $folder ): string {
		if ( ! function_exists( 'get_plugins' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		foreach ( get_plugins() as $file => $data ) {
			if ( $file === $folder || 0 === strpos( $file, $folder . '/' ) ) {
				return Loose::text( $data, 'Name' ) ?: $folder;
			}
		}
		return $folder;
	}

	private static function relative( string $path ): string {
		$root = trailingslashit( wp_normalize_path( ABSPATH ) );
		if ( 0 === strpos( $path, $root ) ) {
			return substr( $path, strlen( $root ) );
		}
		$content = trailingslashit( wp_normalize_path( WP_CONTENT_DIR ) );
		return 0 === strpos( $path, $content ) ? 'wp-content/' . substr( $path, strlen( $content ) ) : basename( $path );
	}

	private static function is_within( string $path, string $folder ): bool {
		return 0 === strpos( $path, trailingslashit( wp_normalize_path( $folder ) ) );
	}
}
