<?php
/**
 * What the first sentence does not say.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Conflict;

defined( 'ABSPATH' ) || exit;

final class Summary_Notes {

	/** Conflicts that are not about where a key is defined. Keys that nobody uses are no news, and a copy has a card of its own. */
	private const BESIDE = array( 'sending_blocked', 'mailer_conflict', 'leftover_key', 'staging_clone' );

	/**
	 * @param array<string, int> $counts    Keys by state.
	 * @param string             $told      The state that the sentence is about.
	 * @param list<Conflict>     $conflicts All conflicts.
	 * @return list<string>
	 */
	public static function of( array $counts, string $told, array $conflicts ): array {
		$notes = array();
		if ( 'broken' === $told && $counts['attention'] > 0 ) {
			/* translators: %d: number of keys. */
			$notes[] = sprintf( _n( '%d key needs attention', '%d keys need attention', $counts['attention'], 'key-health' ), $counts['attention'] );
		}
		if ( 'unknown' !== $told && $counts['unknown'] > 0 ) {
			/* translators: %d: number of keys. */
			$notes[] = sprintf( _n( '%d key could not be checked', '%d keys could not be checked', $counts['unknown'], 'key-health' ), $counts['unknown'] );
		}
		if ( 'unchecked' !== $told && $counts['unchecked'] > 0 ) {
			/* translators: %d: number of keys. */
			$notes[] = sprintf( _n( '%d key not checked yet', '%d keys not checked yet', $counts['unchecked'], 'key-health' ), $counts['unchecked'] );
		}
		if ( 'working' !== $told && $counts['working'] > 0 ) {
			/* translators: %d: number of keys. */
			$notes[] = sprintf( _n( '%d key works', '%d keys work', $counts['working'], 'key-health' ), $counts['working'] );
		}
		return array_merge( $notes, self::on_conflicts( $conflicts ) );
	}

	/**
	 * @param list<Conflict> $conflicts All conflicts.
	 * @return list<string>
	 */
	private static function on_conflicts( array $conflicts ): array {
		$notes   = array();
		$unused  = 0;
		$defined = 0;
		foreach ( $conflicts as $conflict ) {
			$unused  += 'mailer_conflict' === $conflict->diagnosis() ? 1 : 0;
			$defined += in_array( $conflict->diagnosis(), self::BESIDE, true ) ? 0 : 1;
		}
		if ( $unused > 0 ) {
			/* translators: %d: number of plugins. */
			$notes[] = sprintf( _n( '%d plugin is in conflict with another about who sends mail', '%d plugins are in conflict with another about who sends mail', $unused, 'key-health' ), $unused );
		}
		if ( $defined > 0 ) {
			/* translators: %d: number of conflicts. */
			$notes[] = sprintf( _n( '%d conflict about where a key is defined', '%d conflicts about where a key is defined', $defined, 'key-health' ), $defined );
		}
		return $notes;
	}
}
