<?php
/**
 * Asks the plugin itself which value it uses.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A plugin's own getter has the last word on what is effective. Only getters named in the catalog are called, and none that
 * validates or writes.
 *
 * @phpstan-import-type Getter from Catalog as Getter_Spec
 */
final class Getter {

	/** Getters that want a path take a group and a name; what stands deeper is in what they give. */
	private const DEPTH = 2;

	/**
	 * @param array        $spec Where to begin, and how to go on.
	 * @param list<string> $path Where in the option the value stands; the arguments of getters that want it.
	 * @phpstan-param Getter_Spec $spec
	 * @return Found|null Null when the plugin is not loaded or its getter fails.
	 */
	public function ask( array $spec, array $path ): ?Found {
		if ( self::is_of_another_site() || ! self::is_loaded( $spec ) ) {
			return null;
		}
		// Another plugin's code may write to the screen, and may do anything; without its answer our own reading stands.
		ob_start();
		try {
			$value = self::begin( $spec, $path );
			foreach ( $spec['then'] ?? array() as $step ) {
				$value = self::go_on( $value, $step );
			}
			$deeper = 'path' === ( $spec['args'] ?? '' ) ? array_slice( $path, self::DEPTH ) : array();
			foreach ( $deeper as $name ) {
				$value = is_array( $value ) ? ( $value[ $name ] ?? null ) : null;
			}
		} catch ( \Throwable $error ) {
			return null;
		} finally {
			ob_end_clean();
		}
		return null === $value || false === $value ? Found::nothing() : Found::value( $value );
	}

	/** Where this request was switched to another site, plugins keep in memory what they read on the first one. */
	public static function is_of_another_site(): bool {
		return is_multisite() && ms_is_switched();
	}

	/**
	 * @param array $spec Where to begin.
	 * @phpstan-param Getter_Spec $spec
	 */
	public static function is_loaded( array $spec ): bool {
		if ( isset( $spec['class'] ) ) {
			return class_exists( $spec['class'] ) && ( ! isset( $spec['method'] ) || method_exists( $spec['class'], $spec['method'] ) );
		}
		return isset( $spec['function'] ) ? function_exists( $spec['function'] ) : isset( $GLOBALS[ $spec['global'] ?? '' ] );
	}

	/**
	 * @param array        $spec Where to begin.
	 * @param list<string> $path The field's path.
	 * @phpstan-param Getter_Spec $spec
	 * @return mixed
	 * @throws \DomainException When the getter cannot be called.
	 */
	private static function begin( array $spec, array $path ) {
		if ( isset( $spec['global'] ) ) {
			return $GLOBALS[ $spec['global'] ];
		}
		$args  = $spec['args'] ?? array();
		$args  = 'path' === $args ? array_slice( $path, 0, self::DEPTH ) : $args;
		$class = $spec['class'] ?? '';
		if ( '' !== $class && ! isset( $spec['method'] ) ) {
			return new $class();
		}
		$target = ( $spec['construct'] ?? false ) && '' !== $class ? new $class() : $class;
		$call   = '' === $class ? ( $spec['function'] ?? '' ) : array( $target, $spec['method'] ?? '' );
		if ( ! is_callable( $call ) || ! is_array( $args ) ) {
			throw new \DomainException( 'the getter cannot be called' );
		}
		return call_user_func_array( $call, $args );
	}

	/**
	 * @param mixed                                                                          $value What there is so far.
	 * @param array{method?: string, args?: list<string>, property?: string, key?: string} $step  How to go on.
	 * @return mixed
	 * @throws \DomainException When it does not go on.
	 */
	private static function go_on( $value, array $step ) {
		if ( isset( $step['method'] ) ) {
			$call = array( $value, $step['method'] );
			if ( ! is_object( $value ) || ! is_callable( $call ) ) {
				throw new \DomainException( 'there is no such method' );
			}
			return call_user_func_array( $call, $step['args'] ?? array() );
		}
		if ( isset( $step['property'] ) ) {
			return is_object( $value ) ? ( $value->{$step['property']} ?? null ) : null;
		}
		$key = $step['key'] ?? '';
		return is_array( $value ) || $value instanceof \ArrayAccess ? ( $value[ $key ] ?? null ) : null;
	}
}
