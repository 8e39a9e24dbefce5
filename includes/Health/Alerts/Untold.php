<?php
/**
 * Since when a channel is to be told something, and since when that is tried.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Of each key: what is collected is collected from its first change on, and what cannot be told is given up a day after its own first
 * try. Times are seconds; 0 is never.
 *
 * @phpstan-import-type Item from Channel_Record
 * @phpstan-type Wait array{since: int, n: int, tried: int}
 */
final class Untold {

	/** Longer than anything is collected: what has come to nothing since then is no beginning. */
	private const OLD_S = 2 * DAY_IN_SECONDS;

	/**
	 * @var array
	 * @phpstan-var array<string, Wait> By key id; `n` is the breakage that was tried.
	 */
	private $waits = array();

	/**
	 * @param mixed $stored Anything unreadable is forgotten.
	 */
	public static function restore( $stored ): self {
		$untold = new self();
		foreach ( Loose::map( $stored ) as $id => $wait ) {
			$untold->waits[ $id ] = array(
				'since' => (int) Loose::text( $wait, 'since' ),
				'n'     => (int) Loose::text( $wait, 'n' ),
				'tried' => (int) Loose::text( $wait, 'tried' ),
			);
		}
		return $untold;
	}

	/**
	 * @return array
	 * @phpstan-return array<string, Wait>
	 */
	public function to_array(): array {
		return $this->waits;
	}

	/** Something is to be told of a key. What is so again meanwhile is no news, but what comes after it goes on waiting from the beginning. */
	public function begin( string $id, int $at ): void {
		$wait = $this->of( $id );
		if ( 0 === $wait['since'] || $wait['since'] > $at || $at - $wait['since'] > self::OLD_S ) {
			$this->waits[ $id ] = array( 'since' => $at ) + $wait;
		}
	}

	public function since( string $id ): int {
		return $this->of( $id )['since'];
	}

	/**
	 * @param array $items What is tried.
	 * @phpstan-param list<Item> $items
	 * @return bool Whether some of it was tried before.
	 */
	public function attempt( array $items, int $now ): bool {
		$again = false;
		foreach ( $items as $item ) {
			$wait = $this->of( $item['key_id'] );
			if ( $this->is_tried( $item ) && $wait['tried'] <= $now ) {
				$again = true;
				continue;
			}
			$this->waits[ $item['key_id'] ] = array(
				'since' => 0 === $wait['since'] ? $item['at'] : $wait['since'],
				'n'     => $item['n'],
				'tried' => $now,
			);
		}
		return $again;
	}

	/**
	 * @param array $item What could not be told.
	 * @phpstan-param Item $item
	 */
	public function is_tried_since( array $item, int $time ): bool {
		return $this->is_tried( $item ) && $this->of( $item['key_id'] )['tried'] <= $time;
	}

	public function end( string $id ): void {
		unset( $this->waits[ $id ] );
	}

	/**
	 * @param list<string> $ids Keys of which something is known.
	 */
	public function forget_all_but( array $ids ): void {
		$this->waits = array_intersect_key( $this->waits, array_flip( $ids ) );
	}

	/**
	 * @param array $item What is to be told; the same breakage stays untold until it is told or given up.
	 * @phpstan-param Item $item
	 */
	private function is_tried( array $item ): bool {
		$wait = $this->of( $item['key_id'] );
		return 0 !== $wait['tried'] && $wait['n'] === $item['n'];
	}

	/**
	 * @phpstan-return Wait
	 */
	private function of( string $id ): array {
		return $this->waits[ $id ] ?? array(
			'since' => 0,
			'n'     => 0,
			'tried' => 0,
		);
	}
}
