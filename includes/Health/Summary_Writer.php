<?php
/**
 * The first sentence.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Model\Conflict;

defined( 'ABSPATH' ) || exit;

/**
 * A sentence, not a score; then what it means for the site; then the rest in a few words.
 *
 * @phpstan-import-type Entry from Key_View
 */
final class Summary_Writer {

	private const STATES  = array( 'broken', 'attention', 'unknown', 'working', 'unchecked' );
	public const PURPOSES = array( 'mail', 'spam', 'marketing', 'other' );

	/** @var Wording */
	private $wording;

	/** @var Schedule */
	private $schedule;

	public function __construct( Wording $wording, Schedule $schedule ) {
		$this->wording  = $wording;
		$this->schedule = $schedule;
	}

	/**
	 * @param array          $entries   All keys.
	 * @param list<Conflict> $conflicts All conflicts.
	 * @phpstan-param list<Entry> $entries
	 * @return array<string, mixed> `Report['summary']` in src/shared/types.ts.
	 */
	public function summary( array $entries, array $conflicts ): array {
		$used    = $this->in_use( $entries );
		$counts  = array_fill_keys( self::STATES, 0 );
		$checked = array();
		foreach ( $used as $entry ) {
			++$counts[ $entry['finding']->state() ];
			$checked[] = (int) $entry['memory']->checked_at();
		}
		$next    = $this->schedule->next();
		$stopped = self::stopped( $conflicts );
		$was     = $checked && max( $checked ) > 0;
		return $counts + array(
			'state'         => null === $stopped ? $this->state( $counts ) : 'broken',
			'sentence'      => null === $stopped ? $this->sentence( $counts, count( $used ), $was ) : $this->stopped_sentence( $stopped, $counts, count( $used ) ),
			'effect'        => $this->effect( $used, null === $stopped ? self::PURPOSES : array_slice( self::PURPOSES, 1 ) ),
			'notes'         => Summary_Notes::of( $counts, null === $stopped ? $this->state( $counts ) : 'broken', $conflicts ),
			'checked_at'    => Key_View::iso( $checked && max( $checked ) > 0 ? max( $checked ) : null ),
			'next_check_at' => Key_View::iso( $next ),
		);
	}

	/**
	 * The one that says that no mail is sent at all, however good the keys are.
	 *
	 * @param list<Conflict> $conflicts All conflicts.
	 */
	public static function stopped( array $conflicts ): ?Conflict {
		foreach ( $conflicts as $conflict ) {
			if ( self::stops_mail( $conflict ) ) {
				return $conflict;
			}
		}
		return null;
	}

	public static function stops_mail( Conflict $conflict ): bool {
		return 'sending_blocked' === $conflict->diagnosis();
	}

	/**
	 * @param Conflict           $stopped What stops mail.
	 * @param array<string, int> $counts  Keys by state.
	 * @param int                $total   All keys in use.
	 */
	private function stopped_sentence( Conflict $stopped, array $counts, int $total ): string {
		/* translators: %s: name of a plugin. */
		$sentence = sprintf( __( 'Mail is not being sent: it is switched off in %s.', 'key-health' ), $stopped->names()['plugin'] ?? '' );
		return 0 === $counts['broken'] ? $sentence : $sentence . ' ' . $this->sentence( $counts, $total, true );
	}

	/**
	 * @param array<string, int> $counts Keys by state.
	 */
	private function state( array $counts ): string {
		foreach ( array( 'broken', 'attention', 'unknown', 'unchecked' ) as $state ) {
			if ( $counts[ $state ] > 0 ) {
				return $state;
			}
		}
		return 'working';
	}

	/**
	 * @param array<string, int> $counts Keys by state.
	 * @param int                $total  All keys in use.
	 * @param bool               $asked  Whether any of them was ever checked.
	 */
	private function sentence( array $counts, int $total, bool $asked ): string {
		if ( 0 === $total ) {
			return __( 'No keys found on this site.', 'key-health' );
		}
		if ( $counts['broken'] > 0 ) {
			if ( 1 === $total ) {
				return __( 'Your key is not working.', 'key-health' );
			}
			if ( $counts['broken'] === $total ) {
				return __( 'None of your keys is working.', 'key-health' );
			}
			/* translators: 1: number of keys that do not work, 2: number of all keys (always 2 or more). */
			return sprintf( _n( '%1$d of your %2$d keys is not working.', '%1$d of your %2$d keys are not working.', $counts['broken'], 'key-health' ), $counts['broken'], $total );
		}
		if ( $total === $counts['unchecked'] + $counts['attention'] && $counts['unchecked'] > 0 ) {
			if ( ! $asked ) {
				/* translators: %d: number of keys. */
				return sprintf( _n( '%d key found. It has not been checked yet.', '%d keys found. None of them has been checked yet.', $total, 'key-health' ), $total );
			}
			/* translators: %d: number of keys. */
			return sprintf( _n( '%d key found. It has not been checked yet.', '%d keys found. Not all of them have been checked yet.', $total, 'key-health' ), $total );
		}
		if ( $counts['attention'] > 0 ) {
			/* translators: %d: number of keys. */
			return sprintf( _n( '%d key needs your attention.', '%d keys need your attention.', $counts['attention'], 'key-health' ), $counts['attention'] );
		}
		if ( $counts['unknown'] > 0 ) {
			/* translators: %d: number of keys. */
			return sprintf( _n( '%d key could not be checked.', '%d keys could not be checked.', $counts['unknown'], 'key-health' ), $counts['unknown'] );
		}
		if ( $counts['unchecked'] > 0 ) {
			/* translators: %d: number of keys. */
			return sprintf( _n( '%d key has not been checked yet.', '%d keys have not been checked yet.', $counts['unchecked'], 'key-health' ), $counts['unchecked'] );
		}
		if ( $total <= 2 ) {
			return 1 === $total ? __( 'Your key works.', 'key-health' ) : __( 'Both of your keys work.', 'key-health' );
		}
		/* translators: %d: number of keys, 3 or more. */
		return sprintf( _n( 'All %d keys work.', 'All %d keys work.', $total, 'key-health' ), $total );
	}

	/**
	 * @param array        $used     Keys in use.
	 * @param list<string> $purposes Of which is not spoken already.
	 * @phpstan-param list<Entry> $used
	 */
	private function effect( array $used, array $purposes ): string {
		$effects = array();
		foreach ( $purposes as $purpose ) {
			foreach ( $used as $entry ) {
				if ( '' !== $entry['finding']->effect() && $this->wording->purpose( $entry['key'] ) === $purpose ) {
					$effects[ $purpose ] = $entry['finding']->effect();
				}
			}
		}
		return implode( ' ', $effects );
	}

	/**
	 * @param array $entries All keys.
	 * @phpstan-param list<Entry> $entries
	 * @phpstan-return list<Entry>
	 */
	private function in_use( array $entries ): array {
		return array_values(
			array_filter(
				$entries,
				static function ( array $entry ): bool {
					return $entry['key']->in_use();
				}
			)
		);
	}
}
