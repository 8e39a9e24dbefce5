<?php
/**
 * What one channel knows of the keys, and how sending to it goes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Times are seconds; 0 is never.
 *
 * @phpstan-import-type Fact from Facts
 * @phpstan-type Told array{n: int, up: bool, broken_at: int, up_at: int}
 * @phpstan-type Item array{event: string, key_id: string, n: int, state: string, diagnosis: string, reason: string, confidence: string, from: int, to: int, at: int}
 * @phpstan-type Last array{at: int, ok: bool, word: string, status: int}
 */
final class Channel_Record {

	/** One key is told so often at most, in each direction. */
	public const HOLD_S = HOUR_IN_SECONDS;

	/** After a failure it is tried again so many seconds later; the last goes on. */
	public const AGAIN_S = array( 5 * MINUTE_IN_SECONDS, 30 * MINUTE_IN_SECONDS, 2 * HOUR_IN_SECONDS );

	/** What was tried in vain for so long is given up. */
	private const GIVE_UP_S = DAY_IN_SECONDS;

	/**
	 * @var array
	 * @phpstan-var array<string, Told> What was told of each key: up to which breakage, and whether its end.
	 */
	private $told = array();

	/** @var int Not before then: it was tried, or is being tried at this moment. */
	private $next = 0;

	/** @var int Tries since it last worked. */
	private $tries = 0;

	/** @var Untold What is waited for, and tried. */
	private $untold;

	/** @var int When something was given up. */
	private $given_up_at = 0;

	/**
	 * @var array|null
	 * @phpstan-var Last|null How the last try ended.
	 */
	private $last;

	public function __construct() {
		$this->untold = new Untold();
	}

	/**
	 * @param mixed $stored Anything unreadable is forgotten.
	 */
	public static function restore( $stored ): self {
		$record = new self();
		$stored = Loose::map( $stored );
		foreach ( Loose::map( $stored['told'] ?? null ) as $id => $told ) {
			$record->told[ $id ] = array(
				'n'         => (int) Loose::text( $told, 'n' ),
				'up'        => '1' === Loose::text( $told, 'up' ),
				'broken_at' => (int) Loose::text( $told, 'broken_at' ),
				'up_at'     => (int) Loose::text( $told, 'up_at' ),
			);
		}
		$record->untold      = Untold::restore( $stored['untold'] ?? null );
		$record->next        = (int) Loose::text( $stored, 'next' );
		$record->tries       = max( 0, (int) Loose::text( $stored, 'tries' ) );
		$record->given_up_at = (int) Loose::text( $stored, 'given_up_at' );
		$last                = $stored['last'] ?? null;
		$record->last        = ! is_array( $last ) ? null : array(
			'at'     => (int) Loose::text( $last, 'at' ),
			'ok'     => '1' === Loose::text( $last, 'ok' ),
			'word'   => Loose::text( $last, 'word' ),
			'status' => (int) Loose::text( $last, 'status' ),
		);
		return $record;
	}

	/**
	 * @return array<string, mixed>
	 */
	public function to_array(): array {
		return array(
			'told'        => $this->told,
			'untold'      => $this->untold->to_array(),
			'next'        => $this->next,
			'tries'       => $this->tries,
			'given_up_at' => $this->given_up_at,
			'last'        => $this->last,
		);
	}

	/**
	 * What this channel does not know yet, and since when, and from when on it may be told.
	 *
	 * @param array $facts By key id.
	 * @phpstan-param array<string, Fact> $facts
	 * @return array
	 * @phpstan-return list<array{item: Item, since: int, hold: int}>
	 */
	public function unknown_to_it( array $facts ): array {
		$unknown = array();
		foreach ( $facts as $id => $fact ) {
			$told = $this->told_of( $id );
			$held = $told['n'] > 0 && ! $told['up'];
			$knew = $told['n'] >= $fact['n'];
			if ( $fact['is'] ? $held || $knew : ! $held && $knew ) {
				continue;
			}
			// A breakage that is over before it was told is both at once.
			$spoken    = $fact['is'] ? $told['broken_at'] : ( $held ? $told['up_at'] : max( $told['broken_at'], $told['up_at'] ) );
			$unknown[] = array(
				'item'  => Facts::item( $id, $fact ),
				'since' => 0 === $this->untold->since( $id ) ? $fact['at'] : min( $fact['at'], $this->untold->since( $id ) ),
				'hold'  => 0 === $spoken ? 0 : $spoken + self::HOLD_S,
			);
		}
		return $unknown;
	}

	/**
	 * What is so with a key has changed.
	 *
	 * @param array $fact Of that key.
	 * @phpstan-param Fact $fact
	 */
	public function hear( string $id, array $fact ): void {
		if ( $this->unknown_to_it( array( $id => $fact ) ) ) {
			$this->untold->begin( $id, $fact['at'] );
		}
	}

	/** Nothing that is so already is news to it. */
	public function know( string $id, int $n ): void {
		$this->told[ $id ] = array(
			'n'         => $n,
			'up'        => true,
			'broken_at' => 0,
			'up_at'     => 0,
		);
		$this->untold->end( $id );
	}

	/**
	 * Takes the next try for this process.
	 *
	 * @param array $items What is to be told.
	 * @phpstan-param list<Item> $items
	 */
	public function claim( array $items, int $now ): bool {
		if ( $this->not_before( $now ) > $now ) {
			return false;
		}
		// What was tried in vain before may have become no news.
		$this->tries = $this->untold->attempt( $items, $now ) ? $this->tries : 0;
		$this->next  = $now + self::AGAIN_S[ min( $this->tries, count( self::AGAIN_S ) - 1 ) ];
		++$this->tries;
		return true;
	}

	/**
	 * @param array $items What was told.
	 * @phpstan-param list<Item> $items
	 */
	public function succeed( array $items, Delivery $delivery, int $now ): void {
		foreach ( $items as $item ) {
			$told                          = $this->told_of( $item['key_id'] );
			$is_up                         = Facts::RECOVERED === $item['event'];
			$this->told[ $item['key_id'] ] = array(
				'n'         => $item['n'],
				'up'        => $is_up,
				'broken_at' => $is_up && $told['n'] >= $item['n'] ? $told['broken_at'] : $now,
				'up_at'     => $is_up ? $now : $told['up_at'],
			);
			$this->untold->end( $item['key_id'] );
		}
		$this->next        = 0;
		$this->tries       = 0;
		$this->given_up_at = 0;
		$this->last        = $delivery->record( $now );
	}

	/**
	 * @param array $items What could not be told.
	 * @phpstan-param list<Item> $items
	 */
	public function fail( array $items, Delivery $delivery, int $now ): void {
		$this->last = $delivery->record( $now );
		$left       = count( $items );
		foreach ( $items as $item ) {
			if ( $this->untold->is_tried_since( $item, $now - self::GIVE_UP_S ) ) {
				$this->know( $item['key_id'], $item['n'] );
				$this->given_up_at = $now;
				--$left;
			}
		}
		if ( 0 === $left ) {
			$this->next  = 0;
			$this->tries = 0;
		}
	}

	/**
	 * @param list<string> $ids Keys of which something is known.
	 */
	public function forget_all_but( array $ids ): void {
		$this->told = array_intersect_key( $this->told, array_flip( $ids ) );
		$this->untold->forget_all_but( $ids );
	}

	/** When the next try may be: a time that no pause leads to comes from a clock that was wrong. */
	public function not_before( int $now ): int {
		return $this->next > $now + max( self::AGAIN_S ) ? 0 : $this->next;
	}

	public function is_failing(): bool {
		return $this->tries > 0 && null !== $this->last && ! $this->last['ok'];
	}

	public function given_up_at(): int {
		return $this->given_up_at;
	}

	/**
	 * @return array|null
	 * @phpstan-return Last|null
	 */
	public function last(): ?array {
		return $this->last;
	}

	/**
	 * @phpstan-return Told
	 */
	private function told_of( string $id ): array {
		return $this->told[ $id ] ?? array(
			'n'         => 0,
			'up'        => true,
			'broken_at' => 0,
			'up_at'     => 0,
		);
	}
}
