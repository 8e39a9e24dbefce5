<?php
/**
 * Goes through one range of sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Model\Clock;
use KeyHealth\Network\Book;
use KeyHealth\Network\Inventory\Found_Site;
use KeyHealth\Network\Inventory\Inventory;
use KeyHealth\Network\Inventory\Sites;

defined( 'ABSPATH' ) || exit;

/**
 * A batch at a time: reads it, writes down what is there, asks what nobody has asked in this sweep. A site is done when all of that is
 * kept; then the mark moves on, in a statement that fails when somebody else goes on with the range.
 */
final class Worker {

	private const BATCH = 100;

	/** The first one: nobody knows yet how fast sites can be read here. */
	private const FIRST_BATCH = 20;

	/** A batch that took longer to read is followed by a smaller one. */
	private const READ_S = 3;

	/** What was read is asked about for so long at least, or slow reading would be all that ever happens. */
	private const ASK_S = 3;

	/** Keys that are asked about side by side before the time is looked at. */
	private const TOGETHER = 30;

	/** The mark is moved at least so often: it keeps the claim. */
	private const MOVE_S = 5;

	/** After so many beginnings without a step, sites are taken one by one. */
	private const CAREFUL = 3;

	/** After so many, the next site is passed over. */
	private const HOPELESS = 10;

	/** @var Inventory */
	private $inventory;

	/** @var Sites */
	private $sites;

	/** @var Book */
	private $book;

	/** @var Asker */
	private $asker;

	/** @var Shards */
	private $shards;

	/** @var Clock */
	private $clock;

	public function __construct( Inventory $inventory, Sites $sites, Book $book, Asker $asker, Shards $shards, Clock $clock ) {
		$this->inventory = $inventory;
		$this->sites     = $sites;
		$this->book      = $book;
		$this->asker     = $asker;
		$this->shards    = $shards;
		$this->clock     = $clock;
	}

	/**
	 * @param Claim            $claim What is held.
	 * @param int              $since When the sweep began.
	 * @param callable(): bool $over  Whether no more is to begin.
	 */
	public function run( Claim $claim, int $since, callable $over ): void {
		$careful = $claim->runs() > self::CAREFUL;
		$size    = self::FIRST_BATCH;
		if ( $claim->runs() > self::HOPELESS ) {
			$claim = $this->pass_over( $claim );
		}
		while ( null !== $claim ) {
			$ids = $this->sites->after( $claim->done_id(), $careful ? 1 : $size, $claim->last_id() );
			if ( ! $ids ) {
				$this->shards->end( $claim );
				return;
			}
			if ( $over() ) {
				$this->shards->release( $claim );
				return;
			}
			$begun = $this->clock->now();
			$sites = $this->read( $claim, $ids );
			$size  = $this->clock->now() - $begun > self::READ_S ? max( 1, intdiv( count( $ids ), 2 ) ) : min( self::BATCH, 2 * $size );
			$claim = $this->batch( $claim, $sites, $since, $this->later( $over ), $careful );
		}
	}

	/**
	 * @param Claim            $claim   What is held.
	 * @param list<Found_Site> $sites   Written down.
	 * @param int              $since   When the sweep began.
	 * @param callable(): bool $over    Whether no more is to begin.
	 * @param bool             $careful Whether sites are taken one by one.
	 * @return Claim|null Null when it is held no more.
	 */
	private function batch( Claim $claim, array $sites, int $since, callable $over, bool $careful ): ?Claim {
		$batch = new Batch( $sites, $this->asker->identity() );
		$turn  = Turn::of( $claim, $since );
		$batch->leave_open( $this->asker->open( $batch->probes(), $turn ) );
		foreach ( array_chunk( $batch->shared(), self::TOGETHER, true ) as $keys ) {
			if ( $over() ) {
				break;
			}
			$batch->close( array_diff( array_map( 'strval', array_keys( $keys ) ), $this->asker->together( $keys, $turn ) ) );
			$claim = $this->moved( $claim, $batch, $careful );
			if ( null === $claim ) {
				return null;
			}
			$turn = Turn::of( $claim, $since );
		}
		foreach ( $batch->bound() as $probe => $key ) {
			if ( $over() ) {
				break;
			}
			if ( $this->asker->alone( (string) $probe, $key, $turn ) ) {
				$batch->close( array( (string) $probe ) );
			}
			if ( $claim->until() - $this->clock->now() <= Shards::HELD_S - self::MOVE_S ) {
				$claim = $this->moved( $claim, $batch, $careful );
				if ( null === $claim ) {
					return null;
				}
				$turn = Turn::of( $claim, $since );
			}
		}
		return $this->ended( $claim, $batch, $careful );
	}

	/**
	 * @param Claim     $claim What is held.
	 * @param list<int> $ids   Of sites.
	 * @return list<Found_Site> Written down.
	 */
	private function read( Claim $claim, array $ids ): array {
		$sites = array_values( iterator_to_array( $this->inventory->read( $ids ), false ) );
		$this->book->write( $sites, $claim->sweep() );
		return $sites;
	}

	/**
	 * @param callable(): bool $over Whether no more is to begin.
	 * @return callable(): bool The same, but not yet.
	 */
	private function later( callable $over ): callable {
		$from = $this->clock->now() + self::ASK_S;
		return fn(): bool => $this->clock->now() >= $from && $over();
	}

	/** What is left of a batch has to wait. */
	private function ended( Claim $claim, Batch $batch, bool $careful ): ?Claim {
		$moved = $this->moved( $claim, $batch, $careful );
		if ( null === $moved || ! $batch->is_open() ) {
			return $moved;
		}
		$this->shards->release( $moved, $this->asker->free_at( $batch->open() ) );
		return null;
	}

	/** The mark goes as far as nothing is left open. */
	private function moved( Claim $claim, Batch $batch, bool $careful ): ?Claim {
		$done = $batch->take_done();
		if ( $done ) {
			$this->book->settle( array_map( static fn( Found_Site $site ): int => $site->id(), $done ) );
		}
		$problems = count( array_filter( $done, static fn( Found_Site $site ): bool => null !== $site->problem() ) );
		$last     = end( $done );
		return $this->shards->move( $claim, false === $last ? $claim->done_id() : $last->id(), count( $done ), $problems, $careful ? self::CAREFUL : 0 );
	}

	/** Whoever looks at the next site ends; it is named instead. */
	private function pass_over( Claim $claim ): ?Claim {
		$id = $this->sites->after( $claim->done_id(), 1, $claim->last_id() )[0] ?? 0;
		if ( 0 === $id ) {
			return $claim;
		}
		$this->book->write_crash( $id, $claim->sweep() );
		$this->book->settle( array( $id ) );
		return $this->shards->move( $claim, $id, 1, 1, self::CAREFUL );
	}
}
