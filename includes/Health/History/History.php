<?php
/**
 * How it was with each key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Health\Key_View;
use KeyHealth\Model\Change;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Changes only. No answer and an answer that nobody can read are none: they say nothing about the key.
 */
final class History {

	private const OPTION = 'key_health_history_';

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Fingerprinter $fingerprinter ) {
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * Notes what a check has found, where that is something new, and tells those who listen.
	 *
	 * @param Key        $key     The key.
	 * @param Key_Memory $memory  What is remembered of it, this check included.
	 * @param Finding    $finding What is said of it.
	 * @param Verdict    $verdict What the check has found.
	 * @param int        $now     Seconds.
	 */
	public function note( Key $key, Key_Memory $memory, Finding $finding, Verdict $verdict, int $now ): ?Change {
		if ( in_array( $finding->state(), array( 'unknown', 'unchecked' ), true ) ) {
			return null;
		}
		$change = $this->change( $key, $memory, $finding, $verdict, $now );
		$added  = $this->entries( $key->id() )->add(
			static function ( array $items ) use ( $change ): array {
				$former = self::last( $items );
				return null !== $former && $change->is_as( $former ) ? array() : array( $change->after( $former )->for_store() );
			}
		);
		$noted  = Change::restore( $added[0] ?? null );
		if ( null !== $noted ) {
			$this->tell( $noted );
		}
		return $noted;
	}

	/**
	 * @return list<Change> The newest first.
	 */
	public function of( string $key_id ): array {
		return array_reverse( self::changes( $this->entries( $key_id )->all() ) );
	}

	private function change( Key $key, Key_Memory $memory, Finding $finding, Verdict $verdict, int $now ): Change {
		$main      = $key->main_field();
		$effective = $main->effective();
		$is_shared = null !== $effective && self::is_shared( $effective );
		$place     = null === $effective ? '' : $effective->location()->label();
		return new Change(
			array(
				'key_id'     => $key->id(),
				'at'         => $now,
				'state'      => $finding->state(),
				'diagnosis'  => (string) $finding->diagnosis(),
				'reason'     => (string) $finding->reason(),
				'confidence' => (string) $finding->to_array()['confidence'],
				'before'     => null,
				'since'      => $memory->since() ?? $now,
				'place'      => null !== $effective && $is_shared ? Key_View::label_without_file( $effective->location() ) : $place,
				'address'    => $verdict->address(),
			),
			array(
				'answer' => $verdict->diagnosis(),
				'print'  => (string) $this->fingerprinter->of( $main->value() ),
				'last4'  => $is_shared ? '' : (string) $main->value()->last4(),
			)
		);
	}

	/** What is set for a whole network is not told to one of its sites. */
	private static function is_shared( Definition $definition ): bool {
		return is_multisite() && ( ! $definition->location()->is_of_site() || 'option_filtered' === $definition->because() );
	}

	private function tell( Change $change ): void {
		try {
			/**
			 * Fires once when a check has found a key in another state than before, or in the same one for another reason; also after
			 * the first check of a key. No answer is no change. Everything is written by then.
			 *
			 * @since 0.1.0
			 *
			 * @param string $key_id Id of the key: `plugin/connection/provider`.
			 * @param array  $change {
			 *     What is known now. No value of a key is in it.
			 *
			 *     @type string     $key_id     The same id.
			 *     @type int        $at         When it was found, in seconds since 1970.
			 *     @type string     $state      `broken`, `attention` or `working`.
			 *     @type string     $diagnosis  One word: `invalid`, `quota_exhausted`, `ok` …; see docs/diagnoses.md.
			 *     @type string     $reason     Which kind of it; may be empty.
			 *     @type string     $confidence `proven` or `likely`.
			 *     @type array|null $before     `state` and `diagnosis` before; null after the first check.
			 *     @type int        $since      Since when the diagnosis is known.
			 *     @type string     $place      Where the value stands that was checked, in words.
			 *     @type string     $address    The address this server sent from; empty when unknown.
			 * }
			 */
			do_action( 'key_health_state_changed', $change->to_array()['key_id'], $change->to_array() );
		} catch ( Throwable $error ) {
			// The check itself is done; whose code failed reads it where failures are logged. Its message may hold a request.
			error_log( sprintf( 'key_health_state_changed: %s in %s, line %d', get_class( $error ), $error->getFile(), $error->getLine() ) ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Not ours to show.
		}
	}

	/**
	 * @param list<array<string, mixed>> $items As stored.
	 * @return list<Change> What can be read of them.
	 */
	private static function changes( array $items ): array {
		return array_values( array_filter( array_map( array( Change::class, 'restore' ), $items ) ) );
	}

	/**
	 * @param list<array<string, mixed>> $items As stored.
	 */
	private static function last( array $items ): ?Change {
		$changes = self::changes( $items );
		return $changes ? $changes[ count( $changes ) - 1 ] : null;
	}

	private function entries( string $key_id ): Entries {
		return new Entries( self::OPTION . substr( md5( $key_id ), 0, 16 ) );
	}
}
