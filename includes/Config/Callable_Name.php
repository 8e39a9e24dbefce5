<?php
/**
 * What a callback is called, as a developer would write it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

final class Callable_Name {

	/**
	 * @param mixed $function A callback as WordPress keeps it.
	 * @return string `Gate::check()`, `gate_check()`; for a closure or something unnamed its words.
	 */
	public static function of( $function ): string {
		if ( $function instanceof \Closure ) {
			return __( 'closure', 'key-health' );
		}
		if ( is_string( $function ) ) {
			return self::method( $function );
		}
		if ( is_object( $function ) ) {
			/* translators: %s: name of a class whose object is called like a function. */
			return sprintf( __( 'object of %s', 'key-health' ), self::class_name( get_class( $function ) ) );
		}
		list( $owner, $method ) = is_array( $function ) ? array_values( $function ) + array( null, null ) : array( null, null );
		if ( ! is_string( $method ) || ! ( is_object( $owner ) || is_string( $owner ) ) ) {
			return __( 'unknown code', 'key-health' );
		}
		return is_object( $owner ) ? self::class_name( get_class( $owner ) ) . '->' . $method . self::magic( $owner, $method, '__call' ) : self::method( $owner . '::' . $method );
	}

	private static function method( string $name ): string {
		if ( false === strpos( $name, '::' ) ) {
			return $name . '()';
		}
		list( $class, $method ) = explode( '::', $name, 2 );
		return self::class_name( $class ) . '::' . $method . self::magic( $class, $method, '__callStatic' );
	}

	/**
	 * A method that is not there runs through another one.
	 *
	 * @param object|string $owner   An object, or the name of a class.
	 * @param string        $method  Name of a method.
	 * @param string        $through The one that would take the call.
	 */
	private static function magic( $owner, string $method, string $through ): string {
		return ! method_exists( $owner, $method ) && method_exists( $owner, $through ) ? "(), $through" : '()';
	}

	/** The name that PHP gives an unnamed class holds the path of its file. */
	private static function class_name( string $name ): string {
		return false === strpos( $name, '@anonymous' ) ? $name : __( 'unnamed class', 'key-health' );
	}
}
