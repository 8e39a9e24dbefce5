<?php
/**
 * What must hold of a condition that another plugin hands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

final class Condition_Rules {

	private const CONDITION = array(
		'option'       => '?text',
		'scope'        => '?choice:site|network|main_site',
		'format'       => '?choice:native|json|base64_json|gravity_forms',
		'path'         => '?list',
		'constant'     => '?text',
		'strictly'     => '?boolean',
		'strictly_not' => '?boolean',
		'is'           => '?strings',
		'not'          => '?strings',
		'holds'        => '?text',
		'truthy'       => '?boolean',
		'exists'       => '?boolean',
		'active'       => '?texts',
		'multisite'    => '?boolean',
		'all'          => '?list',
		'any'          => '?list',
	);

	/** Deeper than anyone can follow. */
	private const DEEPEST = 5;

	/**
	 * @param mixed $condition Anything.
	 * @return string The problem, '' for none.
	 */
	public static function problem( $condition, int $depth = 0 ): string {
		$problem = $depth > self::DEEPEST ? 'a condition is too deep' : Types::problem( $condition, self::CONDITION );
		if ( '' !== $problem || ! is_array( $condition ) ) {
			return $problem;
		}
		if ( ! array_intersect_key( $condition, array_flip( array( 'path', 'constant', 'active', 'multisite', 'all', 'any' ) ) ) ) {
			return 'a condition says nothing';
		}
		foreach ( array_merge( (array) ( $condition['all'] ?? array() ), (array) ( $condition['any'] ?? array() ) ) as $inner ) {
			$problem = self::problem( $inner, $depth + 1 );
			if ( '' !== $problem ) {
				return $problem;
			}
		}
		return '';
	}

	/**
	 * @param mixed  $items Members of a list, each with a condition in `when`.
	 * @param string $name  Name of the list.
	 */
	public static function problem_in_each( $items, string $name ): string {
		foreach ( is_array( $items ) ? $items : array() as $item ) {
			$problem = self::problem( is_array( $item ) ? $item['when'] ?? null : null );
			if ( '' !== $problem ) {
				return sprintf( '%s: %s', $name, $problem );
			}
		}
		return '';
	}
}
