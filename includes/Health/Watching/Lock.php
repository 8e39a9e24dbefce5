<?php
/**
 * Lets one round at a time be under way, and remembers what it is at.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Health\Row;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Before a key is asked about, its id is written down. A round that is killed, or cannot keep what it learned, leaves it there: the next
 * one knows which keys were tried in vain, and how often. Where nothing can be written, nobody is asked.
 *
 * @phpstan-type Tries array<string, array{at: int, n: int}>
 */
final class Lock {

	private const OPTION = 'key_health_round';

	/** After so long without a sign of life, a round was killed: longer than any single check takes. */
	public const EXPIRES_S = 300;

	/** @var Row */
	private $row;

	/** @var Clock */
	private $clock;

	/** @var string|null What stands in the row while the lock is ours. */
	private $held;

	/** @var Tries */
	private $tries = array();

	/** @var int When a report was made last. */
	private $told_at = 0;

	public function __construct( Clock $clock ) {
		$this->row   = new Row( self::OPTION );
		$this->clock = $clock;
	}

	/** Whether it is ours now. */
	public function take(): bool {
		$before = $this->row->read();
		$stored = Loose::map( json_decode( (string) $before, true ) );
		$left   = (int) Loose::text( $stored, 'until' ) - $this->clock->now();
		// Longer than any lock lasts: the clock went back.
		if ( $left > 0 && $left <= self::EXPIRES_S ) {
			return false;
		}
		$this->tries   = self::tries_in( $stored['tries'] ?? null );
		$this->told_at = (int) Loose::text( $stored, 'told_at' );
		$this->held    = $before;
		return $this->write( self::EXPIRES_S );
	}

	/**
	 * Notes that keys are about to be asked about, and that this round is alive.
	 *
	 * @param list<string> $ids Of keys.
	 * @return bool False when the lock is no longer ours, or nothing can be written: then nobody may be asked.
	 */
	public function begin( array $ids ): bool {
		foreach ( $ids as $id ) {
			$this->tries[ $id ] = array(
				'at' => $this->clock->now(),
				'n'  => ( $this->tries[ $id ]['n'] ?? 0 ) + 1,
			);
		}
		return $this->write( self::EXPIRES_S );
	}

	/**
	 * Keys that were to be asked about, but were not begun.
	 *
	 * @param list<string> $ids Of keys.
	 */
	public function put_off( array $ids ): void {
		foreach ( $ids as $id ) {
			$n = ( $this->tries[ $id ]['n'] ?? 1 ) - 1;
			if ( $n > 0 ) {
				$this->tries[ $id ]['n'] = $n;
			} else {
				unset( $this->tries[ $id ] );
			}
		}
	}

	/** What was learned of a key is kept. */
	public function end( string $id ): void {
		unset( $this->tries[ $id ] );
	}

	/**
	 * The last time that a check of a key was begun and came to no end.
	 *
	 * @return array{at: int, n: int}|null
	 */
	public function tried( string $id ): ?array {
		return $this->tries[ $id ] ?? null;
	}

	/** When a round has made a report last, in seconds; 0 for never. Needs no lock. */
	public function last_told(): int {
		return (int) Loose::text( Loose::map( json_decode( (string) $this->row->read(), true ) ), 'told_at' );
	}

	public function told_at(): int {
		return $this->told_at;
	}

	public function tell(): void {
		$this->told_at = $this->clock->now();
	}

	/**
	 * @param list<string>|null $ids Of the keys that there are; what is noted of others is forgotten. Null when nobody knows.
	 */
	public function release( ?array $ids ): void {
		$this->tries = null === $ids ? $this->tries : array_intersect_key( $this->tries, array_flip( $ids ) );
		if ( null !== $this->held ) {
			$this->write( 0 );
		}
		$this->held = null;
	}

	private function write( int $seconds ): bool {
		$after = (string) wp_json_encode(
			array(
				'until'   => 0 === $seconds ? 0 : $this->clock->now() + $seconds,
				'token'   => bin2hex( random_bytes( 8 ) ),
				'told_at' => $this->told_at,
				'tries'   => $this->tries,
			)
		);
		if ( ! $this->row->swap( $this->held, $after ) ) {
			return false;
		}
		$this->held = $after;
		return true;
	}

	/**
	 * @param mixed $stored As read.
	 * @return Tries
	 */
	private static function tries_in( $stored ): array {
		$tries = array();
		foreach ( Loose::map( $stored ) as $id => $try ) {
			$at = (int) Loose::text( $try, 'at' );
			if ( $at > 0 ) {
				$tries[ $id ] = array(
					'at' => $at,
					'n'  => max( 1, (int) Loose::text( $try, 'n' ) ),
				);
			}
		}
		return $tries;
	}
}
