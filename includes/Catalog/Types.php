<?php
/**
 * Whether data has the members it should have.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A type is what `gettype()` says, or `text` (a string that is not empty), `list`, `texts` (a list of strings that are not empty), `strings` (a list of
 * strings), `text or texts`,
 * `map` (strings by name), `choice:a|b|c`, `pattern` (a regular expression that compiles). With `?` before it, the member may be left out.
 */
final class Types {

	/**
	 * @param mixed                 $entry Anything.
	 * @param array<string, string> $spec  Name of a member => its type.
	 * @return string The problem, '' for none.
	 */
	public static function problem( $entry, array $spec ): string {
		if ( ! is_array( $entry ) ) {
			return 'an item is not an array';
		}
		foreach ( $spec as $name => $type ) {
			$is_optional = '?' === $type[0];
			if ( $is_optional && ! isset( $entry[ $name ] ) ) {
				continue;
			}
			$type = ltrim( $type, '?' );
			if ( ! self::is( $entry[ $name ] ?? null, $type ) ) {
				return 0 === strpos( $type, 'choice:' )
					? sprintf( '"%s" must be one of %s', $name, str_replace( '|', ', ', substr( $type, 7 ) ) )
					: sprintf( '"%s" must be of type %s', $name, $type );
			}
		}
		return '';
	}

	/**
	 * @param mixed                 $items Members of a list.
	 * @param array<string, string> $spec  Name of a member => its type.
	 * @param string                $name  Name of the list.
	 */
	public static function problem_in_each( $items, array $spec, string $name ): string {
		foreach ( is_array( $items ) ? $items : array() as $item ) {
			$problem = self::problem( $item, $spec );
			if ( '' !== $problem ) {
				return sprintf( '%s: %s', $name, $problem );
			}
		}
		return '';
	}

	/**
	 * @param mixed $value Anything.
	 */
	private static function is( $value, string $type ): bool {
		switch ( $type ) {
			case 'text':
				return is_string( $value ) && '' !== $value;
			case 'list':
				return is_array( $value ) && array_values( $value ) === $value;
			case 'texts':
				return self::is( $value, 'list' ) && self::are( (array) $value, 'text' );
			case 'strings':
				return self::is( $value, 'list' ) && self::are( (array) $value, 'string' );
			case 'text or texts':
				return self::is( $value, 'text' ) || self::is( $value, 'texts' );
			case 'map':
				return is_array( $value ) && self::are( $value, 'string' );
			case 'pattern':
				return is_string( $value ) && self::compiles( $value );
		}
		if ( 0 === strpos( $type, 'choice:' ) ) {
			return in_array( $value, explode( '|', substr( $type, 7 ) ), true );
		}
		return gettype( $value ) === $type;
	}

	/**
	 * @param array<mixed> $values Anything.
	 */
	private static function are( array $values, string $type ): bool {
		foreach ( $values as $value ) {
			if ( ! self::is( $value, $type ) ) {
				return false;
			}
		}
		return true;
	}

	private static function compiles( string $pattern ): bool {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- only around this one call.
		set_error_handler( static fn(): bool => true );
		try {
			return false !== preg_match( Pattern::expression( $pattern ), '' );
		} finally {
			restore_error_handler();
		}
	}
}
