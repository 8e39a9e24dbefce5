<?php
/**
 * What must hold of a rule that another plugin hands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * The rules are described in src/catalog/plugin.ts (`PrecedenceRule`).
 */
final class Rule_Rules {

	/** What each rule needs. */
	private const NEEDS = array(
		'defined_wins'         => array(),
		'not_null_wins'        => array(),
		'nonempty_wins'        => array(),
		'truthy_wins'          => array(),
		'enabled_flag'         => array( 'constant' ),
		'switched'             => array( 'when', 'called' ),
		'flag_then_defined'    => array( 'when', 'called' ),
		'one_constant_for_all' => array(),
		'any_of'               => array( 'constants' ),
		'pair_wins'            => array( 'constants' ),
		'option_wins'          => array(),
		'import_on_save'       => array(),
		'import_once'          => array(),
		'env_constant_option'  => array(),
	);

	private const TYPES = array(
		'constant'  => 'text',
		'when'      => 'array',
		'called'    => 'text',
		'constants' => 'texts',
	);

	private const CALLED = array(
		'constant'  => 'the name of a constant',
		'when'      => 'a condition ("when")',
		'called'    => 'what the switch is called ("called")',
		'constants' => 'the names of two or more constants',
	);

	/** Every condition has one of these members. */
	private const CONDITIONS = array( 'path', 'constant', 'active', 'multisite', 'all', 'any' );

	/**
	 * @param array<mixed> $rule Anything.
	 * @return string The problem, '' for none.
	 */
	public function problem( array $rule ): string {
		$problem = Types::problem( $rule, array( 'name' => 'choice:' . implode( '|', array_keys( self::NEEDS ) ) ) );
		if ( '' !== $problem || ! is_string( $rule['name'] ) ) {
			return $problem;
		}
		foreach ( self::NEEDS[ $rule['name'] ] ?? array() as $member ) {
			if ( '' !== Types::problem( $rule, array( $member => self::TYPES[ $member ] ) ) || ! self::is_enough( $member, $rule[ $member ] ) ) {
				return sprintf( 'the rule %s needs %s', $rule['name'], self::CALLED[ $member ] );
			}
		}
		return '';
	}

	/**
	 * @param string $member Name of a member.
	 * @param mixed  $value  Of the right type.
	 */
	private static function is_enough( string $member, $value ): bool {
		switch ( $member ) {
			case 'when':
				return array() !== array_intersect( self::CONDITIONS, array_keys( (array) $value ) );
			case 'constants':
				return count( (array) $value ) > 1;
			default:
				return true;
		}
	}
}
