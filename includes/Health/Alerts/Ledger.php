<?php
/**
 * What is so, and who knows it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Change;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Not a list of messages, but two states: that of the keys, and what each channel knows of it. The message to a channel is the
 * difference, made anew for each try. So nothing is told twice, a retry tells what is so by then, and what broke and recovered while
 * a channel was down is one message.
 *
 * @phpstan-import-type Fact from Facts
 * @phpstan-import-type Item from Channel_Record
 */
final class Ledger {

	/** A site has fewer keys; what is more is forgotten, the oldest first. */
	private const MOST = 500;

	/** Clocks are set right by seconds all the time. What lies further ahead comes from a clock that was wrong, and was long ago. */
	private const SLACK_S = MINUTE_IN_SECONDS;

	/**
	 * @var array
	 * @phpstan-var array<string, Fact>
	 */
	private $facts = array();

	/** @var array<string, Channel_Record> By channel id. */
	private $records = array();

	/**
	 * @param mixed $stored Anything unreadable is forgotten.
	 */
	public static function restore( $stored ): self {
		$ledger        = new self();
		$stored        = Loose::map( $stored );
		$ledger->facts = Facts::restore( $stored['facts'] ?? null );
		foreach ( Loose::map( $stored['channels'] ?? null ) as $id => $record ) {
			$ledger->records[ $id ] = Channel_Record::restore( $record );
		}
		return $ledger;
	}

	/**
	 * @return array<string, mixed>
	 */
	public function to_array(): array {
		return array(
			'facts'    => $this->facts,
			'channels' => array_map(
				static function ( Channel_Record $record ): array {
					return $record->to_array();
				},
				$this->records
			),
		);
	}

	/**
	 * Takes note of a change.
	 *
	 * @param string               $id      Of the key.
	 * @param array<string, mixed> $change  `Model\Change`.
	 * @param bool                 $is_seen Whether a person looks on.
	 * @return bool Whether anything is other than before.
	 */
	public function note( string $id, array $change, bool $is_seen ): bool {
		$known = $this->facts[ $id ] ?? null;
		$fact  = Facts::after( $known, $change );
		if ( null === $fact || $fact === $known ) {
			return false;
		}
		$this->facts[ $id ] = $fact;
		foreach ( $this->records as $record ) {
			$record->hear( $id, $fact );
		}
		if ( null === $known && $is_seen && null === ( $change['before'] ?? null ) ) {
			// The first check of all, with a person before the screen: that is telling enough.
			foreach ( $this->records as $record ) {
				$record->know( $id, $fact['n'] );
			}
		}
		$this->prune( $fact['at'] );
		return true;
	}

	/**
	 * The changes that made a key what it is now, where nobody has noted that.
	 *
	 * @param string       $id      Of the key.
	 * @param list<Change> $changes The newest first.
	 * @param int          $since   What broke before then was nobody's to tell.
	 * @return list<Change> The oldest first.
	 */
	public function missed( string $id, array $changes, int $since ): array {
		$is     = $changes && Facts::BROKEN === $changes[0]->state();
		$missed = array();
		foreach ( $changes as $change ) {
			if ( ( Facts::BROKEN === $change->state() ) !== $is ) {
				break;
			}
			array_unshift( $missed, $change );
		}
		$known = $this->facts[ $id ] ?? null;
		if ( ! $missed || ( $known['is'] ?? false ) === $is || ( null === $known && $missed[0]->at() < $since ) ) {
			return array();
		}
		return $missed;
	}

	/** A new channel is told what comes, not what was. */
	public function open( string $channel ): void {
		$record = new Channel_Record();
		foreach ( $this->facts as $id => $fact ) {
			$record->know( $id, $fact['n'] );
		}
		$this->records[ $channel ] = $record;
	}

	public function close( string $channel ): void {
		unset( $this->records[ $channel ] );
	}

	public function record( string $channel ): Channel_Record {
		if ( ! isset( $this->records[ $channel ] ) ) {
			$this->records[ $channel ] = new Channel_Record();
		}
		return $this->records[ $channel ];
	}

	/**
	 * What may be told to a channel now.
	 *
	 * @param int $collect_s So many seconds are waited for more.
	 * @return array
	 * @phpstan-return list<Item>
	 */
	public function due( string $channel, int $now, int $collect_s ): array {
		$unknown = $this->unknown_to( $channel, $now );
		$items   = array();
		foreach ( $unknown as $one ) {
			if ( $one['hold'] <= $now ) {
				$items[] = $one['item'];
			}
		}
		return $unknown && min( array_column( $unknown, 'since' ) ) + $collect_s <= $now ? $items : array();
	}

	/** When something is to be told to a channel next; null for never. */
	public function next( string $channel, int $now, int $collect_s ): ?int {
		$unknown = $this->unknown_to( $channel, $now );
		if ( ! $unknown ) {
			return null;
		}
		return max( $this->record( $channel )->not_before( $now ), min( array_column( $unknown, 'since' ) ) + $collect_s, min( array_column( $unknown, 'hold' ) ) );
	}

	/** How many changes a channel does not know yet. */
	public function waiting( string $channel ): int {
		return count( $this->record( $channel )->unknown_to_it( $this->facts ) );
	}

	/**
	 * @return array
	 * @phpstan-return list<array{item: Item, since: int, hold: int}>
	 */
	private function unknown_to( string $channel, int $now ): array {
		return array_map(
			static function ( array $one ) use ( $now ): array {
				$one['since'] = $one['since'] > $now + self::SLACK_S ? 0 : $one['since'];
				$one['hold']  = $one['hold'] > $now + self::SLACK_S + Channel_Record::HOLD_S ? 0 : $one['hold'];
				return $one;
			},
			$this->record( $channel )->unknown_to_it( $this->facts )
		);
	}

	/** Forgets keys that work, when everybody knows it and the hour of silence is over. */
	private function prune( int $now ): void {
		foreach ( $this->facts as $id => $fact ) {
			if ( $fact['is'] || $fact['at'] + 2 * Channel_Record::HOLD_S > $now ) {
				continue;
			}
			$is_known = true;
			foreach ( $this->records as $record ) {
				$is_known = $is_known && ! $record->unknown_to_it( array( $id => $fact ) );
			}
			if ( $is_known ) {
				unset( $this->facts[ $id ] );
			}
		}
		$this->facts = array_slice( $this->facts, -self::MOST, null, true );
		foreach ( $this->records as $record ) {
			$record->forget_all_but( array_keys( $this->facts ) );
		}
	}
}
