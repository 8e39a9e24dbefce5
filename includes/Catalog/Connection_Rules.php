<?php
/**
 * What must hold of the connections of a plugin that another plugin hands in, and of the keys in them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

final class Connection_Rules {

	private const CONNECTION = array(
		'id'        => 'text',
		'option'    => 'text',
		'label'     => '?string',
		'rule'      => '?array',
		'scopes'    => '?list',
		'format'    => '?choice:native|json|base64_json|gravity_forms',
		'table'     => '?map',
		'each'      => '?array',
		'only_with' => '?text',
		'constants' => 'boolean',
		'selector'  => '?array',
		'uses'      => '?list',
		'sender'    => '?array',
		'getter'    => '?array',
		'unslash'   => '?boolean',
		'stores'    => '?list',
	);

	private const STORED = array(
		'provider'      => 'text',
		'provider_name' => 'text',
		'selected_by'   => '?string',
		'when'          => '?array',
		'rule'          => '?array',
		'uses'          => '?list',
		'fields'        => 'array',
	);

	private const PLACE = array(
		'option'      => '?text',
		'scope'       => '?choice:site|network|main_site',
		'format'      => '?choice:native|json|base64_json|gravity_forms',
		'path'        => 'list',
		'constant'    => '?text or texts',
		'environment' => '?text',
		'otherwise'   => '?string',
		'plus'        => '?list',
		'codec'       => '?array',
		'map'         => '?map',
		'getter'      => '?array',
	);

	private const GETTER = array(
		'class'     => '?text',
		'method'    => '?text',
		'function'  => '?text',
		'global'    => '?text',
		'construct' => '?boolean',
		'then'      => '?list',
	);

	private const EACH = array(
		'path'  => '?texts',
		'name'  => 'texts',
		'inner' => '?texts',
	);

	/**
	 * @param mixed $connection Anything.
	 * @return string The problem, '' for none.
	 */
	public static function problem( $connection ): string {
		$problem = Types::problem( $connection, self::CONNECTION );
		if ( '' !== $problem || ! is_array( $connection ) ) {
			return 'connections: ' . $problem;
		}
		$places = array_intersect_key( $connection, array_flip( array( 'selector', 'sender' ) ) );
		return Types::problem_in_each( $places, self::PLACE, 'selector and sender' )
			?: ( isset( $connection['each'] ) ? Types::problem( $connection['each'], self::EACH ) : '' )
			?: self::problem_in_getter( $connection['getter'] ?? null )
			?: Condition_Rules::problem_in_each( $connection['scopes'] ?? null, 'scopes' )
			?: Condition_Rules::problem_in_each( $connection['uses'] ?? null, 'uses' )
			?: self::problem_in_rule( $connection['rule'] ?? null )
			?: self::problem_in_stores( $connection['stores'] ?? array() );
	}

	/**
	 * @param mixed $stores Anything.
	 */
	public static function problem_in_stores( $stores ): string {
		foreach ( is_array( $stores ) ? $stores : array() as $store ) {
			$problem = Types::problem( $store, self::STORED ) ?: self::problem_in_store( (array) $store );
			if ( '' !== $problem ) {
				return 'stores: ' . $problem;
			}
		}
		return '';
	}

	/**
	 * @param array<mixed> $store The key of one provider.
	 */
	private static function problem_in_store( array $store ): string {
		$problem = ( isset( $store['when'] ) ? Condition_Rules::problem( $store['when'] ) : '' )
			?: Condition_Rules::problem_in_each( $store['uses'] ?? null, 'uses' )
			?: self::problem_in_rule( $store['rule'] ?? null )
			?: ( array() === $store['fields'] ? 'a store has no fields' : Types::problem_in_each( $store['fields'], self::PLACE, 'fields' ) );
		foreach ( '' === $problem && is_array( $store['fields'] ) ? $store['fields'] : array() as $place ) {
			$place   = (array) $place;
			$problem = $problem
				?: self::problem_in_getter( $place['getter'] ?? null )
				?: ( isset( $place['codec'] ) ? Types::problem( $place['codec'], array( 'name' => 'choice:secretbox|salted_ctr|smtp2go|yaysmtp|forminator|defuse|base64|prefixed|json_member' ) ) : '' );
		}
		return $problem;
	}

	/**
	 * @param mixed $rule Anything; null for none.
	 */
	private static function problem_in_rule( $rule ): string {
		return is_array( $rule ) ? ( new Rule_Rules() )->problem( $rule ) : '';
	}

	/**
	 * @param mixed $getter Anything; null for none.
	 */
	private static function problem_in_getter( $getter ): string {
		if ( ! is_array( $getter ) ) {
			return '';
		}
		$args    = $getter['args'] ?? array();
		$problem = Types::problem( $getter, self::GETTER );
		if ( '' === $problem && ! isset( $getter['class'] ) && ! isset( $getter['function'] ) && ! isset( $getter['global'] ) ) {
			return 'a getter begins nowhere';
		}
		return $problem ?: ( 'path' === $args || is_array( $args ) ? '' : 'the arguments of a getter are "path" or a list' );
	}
}
