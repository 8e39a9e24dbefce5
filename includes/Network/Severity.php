<?php
/**
 * The order of states, as a number that a database can sort by.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

defined( 'ABSPATH' ) || exit;

/** The worst first. A site without any key of a kind that is known is `none`; it stands last. */
final class Severity {

	public const STATES = array( 'broken', 'attention', 'unknown', 'unchecked', 'working', 'none' );

	public static function of( string $state ): int {
		$at = array_search( $state, self::STATES, true );
		return false === $at ? 9 : $at;
	}

	public static function state( int $severity ): string {
		return self::STATES[ $severity ] ?? 'unchecked';
	}
}
