<?php
/**
 * What providers said, once for each question.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Query;
use KeyHealth\Network\Severity;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * A question is claimed before it is put, by a statement that succeeds for one worker only. A claim that nobody has kept is free again
 * when its time is over.
 *
 * No answer is no answer: the one before stays beside it, with its time (`before` in the stored verdict).
 *
 * @phpstan-type Row array<string, string>
 */
final class Answers {

	private const AT_ONCE = 500;

	/** Most providers answer sooner. */
	private const LOOK_AGAIN_S = 5;

	/** @var int */
	private $network;

	/** @var Examiner */
	private $examiner;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Identity */
	private $identity;

	/** @var Clock */
	private $clock;

	public function __construct( int $network, Examiner $examiner, Fingerprinter $fingerprinter, Identity $identity, Clock $clock ) {
		$this->network       = $network;
		$this->examiner      = $examiner;
		$this->fingerprinter = $fingerprinter;
		$this->identity      = $identity;
		$this->clock         = $clock;
	}

	/**
	 * @param list<string> $probes Questions.
	 * @return array<string, Row> What is known, by question.
	 */
	public function rows( array $probes ): array {
		$rows = array();
		foreach ( array_chunk( $probes, self::AT_ONCE ) as $some ) {
			foreach ( Query::rows( 'SELECT * FROM {answers} WHERE network_id = %d AND probe IN (' . Query::marks( '%s', $some ) . ')', $this->network, ...$some ) as $row ) {
				$rows[ $row['probe'] ] = $row;
			}
		}
		return $rows;
	}

	/**
	 * Whether a question is still to be put.
	 *
	 * @param array<string, string>|null $row  What is known.
	 * @param Turn                       $turn Who is to put it.
	 */
	public function is_open( ?array $row, Turn $turn ): bool {
		return null === $row || ( ( $turn->is_asked() || (int) $row['sweep'] < $turn->sweep() ) && (int) $row['checked_at'] < $turn->since() );
	}

	/**
	 * Whether another worker is about to put it: should that one end first, its range of sites comes again.
	 *
	 * @param array<string, string>|null $row What is known.
	 */
	public function is_with_a_worker( ?array $row ): bool {
		return $this->is_claimed( $row ) && ! Turn::is_person( Loose::text( $row, 'owner' ) );
	}

	/**
	 * When to look again for what a person's request is about to ask; 0 when none is. Should that one end first, nobody else comes back
	 * to it.
	 *
	 * @param array<string, string>|null $row What is known.
	 */
	public function look_again_at( ?array $row ): int {
		return $this->is_claimed( $row ) && Turn::is_person( Loose::text( $row, 'owner' ) ) ? $this->clock->now() + self::LOOK_AGAIN_S : 0;
	}

	/**
	 * @param string $probe The question.
	 * @param Key    $key   One of those that it is about.
	 * @param Turn   $turn  Who is to put it.
	 * @return bool Whether it is ours.
	 */
	public function claim( string $probe, Key $key, Turn $turn ): bool {
		$fingerprint = (string) $this->fingerprinter->of( $key->main_field()->value() );
		$blog_id     = $this->identity->is_site_bound( $key->provider() ) ? $key->site_id() : 0;
		$before      = $turn->is_asked() ? PHP_INT_MAX : $turn->sweep();
		// These statements decide who puts it.
		return 1 === Query::change( "INSERT IGNORE INTO {answers} (network_id, probe, provider, fingerprint, blog_id, verdict, owner, until) VALUES (%d, %s, %s, %s, %d, '', %s, %d)", $this->network, $probe, $key->provider(), $fingerprint, $blog_id, $turn->owner(), $turn->until() )
			|| 1 === Query::change( "UPDATE {answers} SET owner = %s, until = %d WHERE network_id = %d AND probe = %s AND sweep < %d AND checked_at < %d AND (owner = '' OR until < %d)", $turn->owner(), $turn->until(), $this->network, $probe, $before, $turn->since(), $this->clock->now() );
	}

	/** It is not put in this sweep: what was known stays as it was. */
	public function put_off( string $probe, int $sweep, string $owner ): void {
		$this->set( $probe, $owner, array( 'sweep' => $sweep ) );
	}

	/** Somebody else may put it. */
	public function release( string $probe, string $owner ): void {
		$this->set( $probe, $owner, array() );
	}

	/**
	 * @param string                    $probe   The question.
	 * @param Key                       $key     One of those that it is about.
	 * @param Verdict                   $verdict What came out.
	 * @param array<string, string>|null $former  What was known.
	 * @param int                       $sweep   In which sweep.
	 * @param string                    $owner   Who has put it.
	 */
	public function keep( string $probe, Key $key, Verdict $verdict, ?array $former, int $sweep, string $owner ): void {
		$now     = $this->clock->now();
		$state   = $this->examiner->state( $verdict );
		$refused = (int) Loose::text( $former, 'first_refused' );
		$last_ok = (int) Loose::text( $former, 'last_ok' );
		$stored  = $verdict->to_array();
		if ( 'unknown' === $state ) {
			$stored['before'] = self::definite( $former );
		} elseif ( 'broken' === $state ) {
			$refused = 0 === $refused ? $now : $refused;
		} else {
			$refused = 0;
			$last_ok = $now;
		}
		$this->set(
			$probe,
			$owner,
			array(
				'provider'      => $key->provider(),
				'fingerprint'   => (string) $this->fingerprinter->of( $key->main_field()->value() ),
				'state'         => $state,
				'severity'      => Severity::of( $state ),
				'diagnosis'     => substr( $verdict->diagnosis(), 0, 40 ),
				'reason'        => substr( (string) $verdict->reason(), 0, 40 ),
				'verdict'       => (string) wp_json_encode( $stored, JSON_PARTIAL_OUTPUT_ON_ERROR ),
				'checked_at'    => $now,
				'first_refused' => $refused,
				'last_ok'       => $last_ok,
				'sweep'         => $sweep,
			)
		);
	}

	/**
	 * What a site's own memory of the key would be.
	 *
	 * @param Key                       $key The key.
	 * @param array<string, string>|null $row What is known.
	 */
	public function memory( Key $key, ?array $row ): Key_Memory {
		$memory  = new Key_Memory();
		$verdict = Loose::map( json_decode( Loose::text( $row, 'verdict' ), true ) );
		if ( ! $verdict ) {
			return $memory;
		}
		$print       = $this->examiner->print_of( $key->values() );
		$fingerprint = $this->fingerprinter->of( $key->main_field()->value() );
		$refused     = (int) Loose::text( $row, 'first_refused' );
		if ( $refused > 0 ) {
			$memory->remember( $print, array(), '', 'broken', $fingerprint, '', $refused );
		}
		$memory->remember( $print, $verdict, Loose::text( $row, 'diagnosis' ), Loose::text( $row, 'state' ), $fingerprint, Loose::text( $verdict, 'address' ), (int) Loose::text( $row, 'checked_at' ) );
		return $memory;
	}

	/** How many questions about keys of a provider there are. */
	public function count_of( string $provider ): int {
		return Query::ids( 'SELECT COUNT(*) FROM {answers} WHERE network_id = %d AND provider = %s', $this->network, $provider )[0] ?? 0;
	}

	/**
	 * @param array<string, string>|null $row What is known.
	 */
	private function is_claimed( ?array $row ): bool {
		return '' !== Loose::text( $row, 'owner' ) && (int) Loose::text( $row, 'until' ) >= $this->clock->now();
	}

	/**
	 * The last answer that was one.
	 *
	 * @param array<string, string>|null $row What was known.
	 * @return array<string, mixed>|null
	 */
	private static function definite( ?array $row ): ?array {
		$verdict = Loose::map( json_decode( Loose::text( $row, 'verdict' ), true ) );
		if ( 'unknown' === Loose::text( $row, 'state' ) ) {
			$before = Loose::map( $verdict['before'] ?? null );
			return $before ? $before : null;
		}
		return $verdict ? array(
			'at'      => (int) Loose::text( $row, 'checked_at' ),
			'state'   => Loose::text( $row, 'state' ),
			'verdict' => $verdict,
		) : null;
	}

	/**
	 * @param string                    $probe   The question.
	 * @param string                    $owner   Who has claimed it.
	 * @param array<string, string|int> $columns What is set; the claim ends.
	 */
	private function set( string $probe, string $owner, array $columns ): void {
		$columns += array(
			'owner' => '',
			'until' => 0,
		);
		$set      = array();
		foreach ( $columns as $column => $value ) {
			$set[] = $column . ( is_int( $value ) ? ' = %d' : ' = %s' );
		}
		// Only who has claimed it can change it.
		Query::change( 'UPDATE {answers} SET ' . implode( ', ', $set ) . ' WHERE network_id = %d AND probe = %s AND owner = %s', ...array_merge( array_values( $columns ), array( $this->network, $probe, $owner ) ) );
	}
}
