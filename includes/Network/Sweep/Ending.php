<?php
/**
 * How far a sweep is, and how it ends.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Model\Clock;
use KeyHealth\Network\Book;
use KeyHealth\Network\Changes;
use KeyHealth\Network\Inventory\Sites;
use KeyHealth\Network\Query;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Kept from Progress
 * @phpstan-import-type Passed from Progress
 */
final class Ending {

	/** Nobody has made a step for so long. */
	private const STALLED_S = 180;

	private const PAGE = 1000;

	/** @var int */
	private $network;

	/** @var Progress */
	private $progress;

	/** @var Shards */
	private $shards;

	/** @var Book */
	private $book;

	/** @var Sites */
	private $sites;

	/** @var Clock */
	private $clock;

	public function __construct( int $network, Progress $progress, Shards $shards, Book $book, Sites $sites, Clock $clock ) {
		$this->network  = $network;
		$this->progress = $progress;
		$this->shards   = $shards;
		$this->book     = $book;
		$this->sites    = $sites;
		$this->clock    = $clock;
	}

	/**
	 * When all sites are done: answers that came late are taken into account, and what is gone is forgotten.
	 *
	 * @param array            $kept The sweep.
	 * @param callable(): bool $over Whether no more is to begin.
	 * @phpstan-param Kept $kept
	 */
	public function end( array $kept, callable $over ): void {
		$sums = $this->shards->sums( $kept['id'] );
		if ( $sums['open'] > 0 || 0 === $sums['last'] ) {
			return;
		}
		if ( ! $this->shards->open( $kept['id'], 1 ) ) {
			// Who was to say so has ended in between.
			$this->done( $kept['id'], $sums['looked'] );
			return;
		}
		$claim = $this->shards->take( $kept['id'], $sums['last'] );
		while ( null !== $claim ) {
			$ids = $this->sites->after( $claim->done_id(), self::PAGE );
			if ( ! $ids ) {
				break;
			}
			$this->book->settle( $ids );
			$claim = $this->shards->move( $claim, (int) end( $ids ), 0, 0 );
			if ( null !== $claim && $over() ) {
				$this->shards->release( $claim );
				return;
			}
		}
		if ( null === $claim ) {
			return;
		}
		$this->book->forget_before( $kept['id'] );
		Changes::note();
		if ( $this->shards->end( $claim ) ) {
			$this->done( $kept['id'], $sums['looked'] );
		}
	}

	/**
	 * @param array $kept The sweep.
	 * @phpstan-param Kept $kept
	 * @return array<string, mixed> `Sweep` of src/network/types.ts.
	 */
	public function view( array $kept ): array {
		$sums  = $this->shards->sums( $kept['id'] );
		$asked = $this->asked( $kept );
		$quiet = $this->clock->now() - max( $sums['moved_at'], $kept['started_at'] );
		return array(
			'id'          => $kept['id'],
			'state'       => $kept['state'],
			'total'       => $kept['total'],
			'looked'      => min( $sums['looked'], $kept['total'] ),
			'passed_over' => $kept['passed_over'],
			'problems'    => $sums['problems'],
			'asked'       => $asked['asked'],
			'to_ask'      => $asked['to_ask'],
			'started_at'  => self::iso( $kept['started_at'] ),
			'ended_at'    => self::iso( $kept['ended_at'] ),
			'engine'      => in_array( $kept['engine'], Spread::ENGINES, true ) ? $kept['engine'] : Spread::CRON,
			'is_stalled'  => Progress::RUNNING === $kept['state'] && $quiet > self::STALLED_S,
		);
	}

	/**
	 * @return array{total: int, passed_over: Passed}
	 */
	public function counts(): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// WordPress's own count may be twelve hours old.
		$row = Query::numbers( 'SELECT SUM(deleted <> 0) deleted, SUM(deleted = 0 AND spam <> 0) spam, SUM(deleted = 0 AND spam = 0 AND archived <> 0) archived, SUM(deleted = 0 AND spam = 0 AND archived = 0) total FROM %i WHERE site_id = %d', (string) $wpdb->blogs, $this->network );
		return array(
			'total'       => $row['total'] ?? 0,
			'passed_over' => array(
				'archived' => $row['archived'] ?? 0,
				'deleted'  => $row['deleted'] ?? 0,
				'spam'     => $row['spam'] ?? 0,
			),
		);
	}

	/** Sites that went away meanwhile are not missing. */
	private function done( int $sweep, int $looked ): void {
		$changes = array(
			'state'    => Progress::DONE,
			'total'    => $looked,
			'ended_at' => $this->clock->now(),
		);
		// Who has stopped it at that moment wants no other one after it.
		if ( ! $this->progress->change( Progress::RUNNING, $changes ) && ! $this->progress->change( Progress::PAUSED, array( 'defined' => '' ) + $changes ) ) {
			return;
		}
		/**
		 * Fires when all sites of a network were looked at.
		 *
		 * @param int $network_id Of the network.
		 * @param int $sweep      Id of the sweep.
		 */
		do_action( 'key_health_network_swept', $this->network, $sweep );
	}

	/**
	 * @param array $kept The sweep.
	 * @phpstan-param Kept $kept
	 * @return array{asked: int, to_ask: int}
	 */
	private function asked( array $kept ): array {
		if ( 0 === $kept['id'] ) {
			return array(
				'asked'  => 0,
				'to_ask' => 0,
			);
		}
		$asked = Query::ids( 'SELECT COUNT(*) FROM {answers} WHERE network_id = %d AND checked_at >= %d AND checked_at > 0', $this->network, $kept['started_at'] )[0] ?? 0;
		$open  = Progress::DONE === $kept['state'] ? 0 : Query::ids(
			"SELECT COUNT(DISTINCT u.probe) FROM {uses} u LEFT JOIN {answers} a ON a.network_id = u.network_id AND a.probe = u.probe WHERE u.network_id = %d AND u.used IN ('primary', 'backup', 'routed') AND u.sweep = %d AND (a.probe IS NULL OR (a.sweep < %d AND a.checked_at < %d))",
			$this->network,
			$kept['id'],
			$kept['id'],
			$kept['started_at']
		)[0] ?? 0;
		return array(
			'asked'  => $asked,
			'to_ask' => $open,
		);
	}

	private static function iso( int $time ): ?string {
		return 0 === $time ? null : gmdate( 'Y-m-d\TH:i:s\Z', $time );
	}
}
