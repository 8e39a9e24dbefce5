<?php
/**
 * Chance that falls the same way for the same seed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

final class Dice {

	private int $state;

	public function __construct( int $seed ) {
		$this->state = $seed * 2654435761 % 4294967296;
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $items
	 * @return T
	 */
	public function pick( array $items ) {
		return $items[ $this->below( count( $items ) ) ];
	}

	public function maybe( int $percent ): bool {
		return $this->below( 100 ) < $percent;
	}

	public function below( int $limit ): int {
		$this->state = ( $this->state * 1664525 + 1013904223 ) % 4294967296;
		return ( $this->state >> 8 ) % $limit;
	}
}
