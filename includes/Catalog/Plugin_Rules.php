<?php
/**
 * What must hold of a plugin that another plugin hands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

final class Plugin_Rules {

	private const PLUGIN = array(
		'slug'         => 'text',
		'name'         => 'text',
		'short_name'   => 'text',
		'files'        => 'texts',
		'purpose'      => 'choice:mail|spam|marketing',
		'settings'     => 'text',
		'screens'      => 'list',
		'rule'         => 'array',
		'connections'  => 'list',
		'stores'       => 'list',
		'filters'      => '?texts',
		'inert'        => '?list',
		'managed_by'   => '?map',
		'after_write'  => '?list',
		'test_headers' => '?texts',
	);

	private const CONNECTION = array(
		'id'        => 'text',
		'option'    => 'text',
		'each'      => '?array',
		'only_with' => '?text',
		'constants' => 'boolean',
		'selector'  => '?array',
		'sender'    => '?array',
		'getter'    => '?array',
		'unslash'   => '?boolean',
	);

	private const STORED = array(
		'provider'      => 'text',
		'provider_name' => 'text',
		'selected_by'   => '?text',
		'fields'        => 'array',
	);

	private const PLACE = array(
		'path'      => 'list',
		'constant'  => '?text',
		'otherwise' => '?string',
	);

	private const GETTER = array(
		'class'  => 'text',
		'method' => 'text',
		'args'   => 'choice:path|none',
	);

	private const CALL = array(
		'class'  => 'text',
		'method' => 'text',
	);

	/** Each is a class in includes/Discovery/Rule. */
	private const RULES = array( 'name' => 'choice:defined_wins|enabled_flag' );

	/**
	 * @param array<mixed> $plugin Anything.
	 * @return string The problem, '' for none.
	 */
	public function problem( array $plugin ): string {
		$problem = Types::problem( $plugin, self::PLUGIN )
			?: Types::problem( $plugin['rule'], self::RULES )
			?: Types::problem_in_each( $plugin['connections'], self::CONNECTION, 'connections' )
			?: Types::problem_in_each( $plugin['stores'], self::STORED, 'stores' )
			?: Types::problem_in_each( $plugin['inert'] ?? array(), array_fill_keys( array( 'constant', 'meant', 'why' ), 'text' ), 'inert' )
			?: Types::problem_in_each( $plugin['after_write'] ?? array(), self::CALL, 'after_write' );
		if ( '' !== $problem ) {
			return $problem;
		}
		if ( 'enabled_flag' === ( (array) $plugin['rule'] )['name'] && ! is_string( ( (array) $plugin['rule'] )['constant'] ?? null ) ) {
			return 'the rule enabled_flag needs the name of a constant';
		}
		if ( ! $plugin['files'] || ! $plugin['connections'] || ! $plugin['stores'] ) {
			return 'it has no files, no connections or no stores';
		}
		return self::problem_in_places( (array) $plugin['connections'], (array) $plugin['stores'] );
	}

	/**
	 * @param array<mixed> $connections Arrays.
	 * @param array<mixed> $stores      Arrays.
	 */
	private static function problem_in_places( array $connections, array $stores ): string {
		foreach ( $connections as $connection ) {
			$connection = (array) $connection;
			$places     = array_intersect_key( $connection, array_flip( array( 'selector', 'sender' ) ) );
			$problem    = Types::problem_in_each( $places, self::PLACE, 'selector and sender' )
				?: ( isset( $connection['getter'] ) ? Types::problem( $connection['getter'], self::GETTER ) : '' )
				?: ( isset( $connection['each'] ) ? Types::problem( $connection['each'], array( 'name' => 'texts' ) ) : '' );
			if ( '' !== $problem ) {
				return $problem;
			}
		}
		foreach ( $stores as $store ) {
			$fields  = ( (array) $store )['fields'];
			$problem = array() === $fields ? 'a store has no fields' : Types::problem_in_each( $fields, self::PLACE, 'fields' );
			if ( '' !== $problem ) {
				return $problem;
			}
		}
		return '';
	}
}
