<?php
/**
 * Who hangs on a hook: file, line and plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

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
	 * Whether `describe()` would name it, without the work of finding names.
	 *
	 * @param mixed $function A callback as WordPress keeps it.
	 */
	public function is_foreign( $function ): bool {
		$reflection = self::reflect( $function );
		$path       = null === $reflection ? false : $reflection->getFileName();
		if ( false === $path ) {
			return true;
		}
		$path = wp_normalize_path( $path );
		return self::is_of_wordpress( $path ) ? self::is_helper( $function ) : ! self::is_within( $path, dirname( __DIR__ ) );
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
			return is_string( $function ) && self::is_helper( $function ) ? new Callback( $function, '', null, null, $priority ) : null;
		}
		return self::at( $path, (int) $reflection->getStartLine(), $priority );
	}

	/**
	 * A helper of WordPress such as __return_empty_string was hung there by somebody.
	 *
	 * @param mixed $function A callback as WordPress keeps it.
	 */
	private static function is_helper( $function ): bool {
		return is_string( $function ) && 0 === strpos( ltrim( $function, '\\' ), '__return_' );
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

	/** Whose code a line is; null for ours. */
	public static function at( string $path, int $line, int $priority ): ?Callback {
		if ( self::is_within( $path, dirname( __DIR__ ) ) ) {
			return null;
		}
		list( $owner, $plugin, $kind ) = Code_Owner::of( $path );
		return new Callback( $owner, $plugin, self::relative( $path ), $line, $priority, $kind );
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
				return is_string( $method ) && ( is_object( $owner ) || is_string( $owner ) ) ? self::method( $owner, $method ) : null;
			}
			if ( is_string( $function ) && false !== strpos( $function, '::' ) ) {
				return self::method( ...explode( '::', $function, 2 ) );
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
	 * A method that is not there is called through `__call` or `__callStatic`: then that is the code that runs.
	 *
	 * @param object|string $owner  An object, or the name of a class.
	 * @param string        $method Name of a method.
	 * @throws \ReflectionException When there is neither.
	 */
	private static function method( $owner, string $method ): \ReflectionMethod {
		$method = (string) preg_replace( '/^parent::/i', '', $method );
		if ( method_exists( $owner, $method ) ) {
			return new \ReflectionMethod( $owner, $method );
		}
		return new \ReflectionMethod( $owner, is_object( $owner ) ? '__call' : '__callStatic' );
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
