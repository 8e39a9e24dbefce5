<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Model\Clock;

/**
 * A clock that stands where it was put.
 */
final class Set_Clock implements Clock {

	/** @var int Seconds. */
	private $now;

	public function __construct( string $time ) {
		$this->now = (int) strtotime( $time );
	}

	public function now(): int {
		return $this->now;
	}

	public function pass( int $seconds ): void {
		$this->now += $seconds;
	}
}
