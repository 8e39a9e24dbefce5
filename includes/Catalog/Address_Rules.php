<?php
/**
 * What must hold of an address that another plugin's provider asks.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

final class Address_Rules {

	/**
	 * @param string       $url      With slots; one with a map stands for each of its values.
	 * @param array<mixed> $provider Its provider.
	 */
	public static function problem( string $url, array $provider ): string {
		foreach ( is_array( $provider['slots'] ?? null ) ? $provider['slots'] : array() as $name => $slot ) {
			$values = is_array( $slot ) && is_array( $slot['map'] ?? null ) ? array_filter( $slot['map'], 'is_string' ) : array();
			if ( $values && false !== strpos( $url, '{' . $name . '}' ) ) {
				foreach ( array_unique( array_merge( $values, array_filter( array( $slot['otherwise'] ?? '' ), 'is_string' ) ) ) as $value ) {
					$problem = '' === $value ? '' : self::problem_in_one( str_replace( '{' . $name . '}', $value, $url ), (array) $provider['hosts'] );
					if ( '' !== $problem ) {
						return $problem;
					}
				}
				return '';
			}
		}
		return self::problem_in_one( $url, (array) $provider['hosts'] );
	}

	/**
	 * @param string       $url   With slots.
	 * @param array<mixed> $hosts Host names.
	 */
	private static function problem_in_one( string $url, array $hosts ): string {
		$parts = wp_parse_url( (string) preg_replace( '/\{\w+\}/', 'slot-slot', $url ) );
		if ( ! is_array( $parts ) || 'https' !== ( $parts['scheme'] ?? '' ) || array_intersect_key( $parts, array_flip( array( 'port', 'user', 'pass' ) ) ) ) {
			return 'its address must begin with https:// and hold no port and no user name';
		}
		$fits = '/^' . str_replace( 'slot\-slot', '[a-z0-9-]+', preg_quote( $parts['host'] ?? '', '/' ) ) . '$/D';
		return preg_grep( $fits, array_filter( $hosts, 'is_string' ) ) ? '' : sprintf( 'it asks "%s", which is none of the hosts', $parts['host'] ?? '' );
	}
}
