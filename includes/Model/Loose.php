<?php
/**
 * Reads what nobody vouches for: options, settings of other plugins, answers.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Each gives something of the promised type; what is of another type counts as absent.
 */
final class Loose {

	/**
	 * @param mixed  $value   What is there.
	 * @param string ...$path Names of the members that lead to the text.
	 */
	public static function text( $value, string ...$path ): string {
		foreach ( $path as $name ) {
			$value = is_array( $value ) ? ( $value[ $name ] ?? '' ) : '';
		}
		return is_scalar( $value ) ? (string) $value : '';
	}

	/**
	 * @param mixed $value What is there.
	 * @return array<string, mixed>
	 */
	public static function map( $value ): array {
		$map = array();
		foreach ( is_array( $value ) ? $value : array() as $name => $member ) {
			$map[ (string) $name ] = $member;
		}
		return $map;
	}

	/**
	 * @param mixed $value What is there.
	 * @return list<array<string, mixed>>
	 */
	public static function maps( $value ): array {
		return array_map( array( self::class, 'map' ), array_values( array_filter( is_array( $value ) ? $value : array(), 'is_array' ) ) );
	}

	/**
	 * @param mixed $value What is there.
	 * @return array<string, string>
	 */
	public static function texts( $value ): array {
		$texts = array();
		foreach ( self::map( $value ) as $name => $member ) {
			if ( is_string( $member ) ) {
				$texts[ $name ] = $member;
			}
		}
		return $texts;
	}
}
