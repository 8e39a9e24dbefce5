<?php
/**
 * The ranges into which a sweep is cut.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Model\Clock;
use KeyHealth\Network\Bulk;
use KeyHealth\Network\Query;

defined( 'ABSPATH' ) || exit;

/**
 * Each is a range of ids with so many sites in it; ids themselves say nothing, there are gaps of millions. A worker takes one with a
 * single statement, which succeeds for one worker only, and every step it makes names what it holds. What it leaves behind when it is
 * killed can be taken as soon as its time is over, and goes on after the last site that was done. The last shard, without sites, is what
 * is left to do when all others are done.
 */
final class Shards {

	/** Longer than a request to a provider may last, its timeouts included. */
	public const HELD_S = 60;

	/** Nobody holds it now. */
	private const FREE = "((state = 'waiting' AND until <= %d) OR (state = 'taken' AND until < %d))";

	/** Several workers look for one at the same moment: each tries those that it saw. */
	private const CANDIDATES = 12;

	/** @var int */
	private $network;

	/** @var Clock */
	private $clock;

	public function __construct( int $network, Clock $clock ) {
		$this->network = $network;
		$this->clock   = $clock;
	}

	/**
	 * @param int                      $sweep  Its id.
	 * @param list<array{int, int}>    $ranges First and last id of each.
	 */
	public function plan( int $sweep, array $ranges ): void {
		$rows = array();
		foreach ( array_values( $ranges ) as $at => $range ) {
			$rows[] = $this->row( $sweep, $at + 1, $range[0], $range[1] );
		}
		$rows[] = $this->row( $sweep, count( $ranges ) + 1, 0, 0 );
		( new Bulk( 'shards' ) )->put( $rows, array() );
	}

	/** The highest id of a sweep that ever was. */
	public function last_sweep(): int {
		return Query::ids( 'SELECT MAX(sweep) FROM {shards} WHERE network_id = %d', $this->network )[0] ?? 0;
	}

	/**
	 * @param int      $sweep Its id.
	 * @param int|null $only  A certain shard; null for any with sites.
	 * @return Claim|null Null when there is none to be had now.
	 */
	public function take( int $sweep, ?int $only = null ): ?Claim {
		$now   = $this->clock->now();
		$found = Query::ids(
			'SELECT shard FROM {shards} WHERE network_id = %d AND sweep = %d AND ' . ( null === $only ? 'first_id > %d' : 'shard = %d' ) . ' AND ' . self::FREE . ' ORDER BY shard LIMIT %d',
			$this->network,
			$sweep,
			(int) $only,
			$now,
			$now,
			self::CANDIDATES
		);
		foreach ( $found as $shard ) {
			$owner = bin2hex( random_bytes( 8 ) );
			// This statement decides who has it.
			$taken = Query::change( "UPDATE {shards} SET state = 'taken', owner = %s, until = %d, runs = runs + 1 WHERE network_id = %d AND sweep = %d AND shard = %d AND " . self::FREE, $owner, $now + self::HELD_S, $this->network, $sweep, $shard, $now, $now );
			if ( 1 === $taken ) {
				return $this->held( $sweep, $shard, $owner );
			}
		}
		return null;
	}

	/**
	 * @param Claim $claim    What is held.
	 * @param int   $done_id  The last site that is done.
	 * @param int   $looked   How many more are.
	 * @param int   $problems How many of them could not be read.
	 * @param int   $runs     What is remembered of how often it was begun.
	 * @return Claim|null Null when somebody else has it now: then nothing was changed.
	 */
	public function move( Claim $claim, int $done_id, int $looked, int $problems, int $runs = 0 ): ?Claim {
		$until = $this->clock->now() + self::HELD_S;
		// A row that is the same afterwards does not count as changed.
		$is_ours = $this->set( $claim, 'done_id = %d, looked = looked + %d, problems = problems + %d, until = %d, runs = %d', array( $done_id, $looked, $problems, $until, $runs ) )
			|| ( 0 === $looked && null !== $this->held( $claim->sweep(), $claim->shard(), $claim->owner() ) );
		return $is_ours ? $claim->moved( $done_id, $until ) : null;
	}

	/** All of its sites are done. */
	public function end( Claim $claim ): bool {
		return $this->set( $claim, "state = 'done', owner = '', until = %d", array( $this->clock->now() ) );
	}

	/**
	 * Somebody else may go on with it.
	 *
	 * @param Claim $claim What is held.
	 * @param int   $from  From when on; 0 for now.
	 */
	public function release( Claim $claim, int $from = 0 ): void {
		$this->set( $claim, "state = 'waiting', owner = '', until = %d, runs = 0", array( max( $from, $this->clock->now() ) ) );
	}

	/**
	 * @return array{looked: int, problems: int, open: int, last: int, moved_at: int} Open are those with sites; the last one is the one without.
	 */
	public function sums( int $sweep ): array {
		$row = Query::numbers( "SELECT SUM(looked) looked, SUM(problems) problems, SUM(first_id > 0 AND state <> 'done') open, MAX(IF(first_id = 0, shard, 0)) last, MAX(CAST(until AS SIGNED) - IF(state = 'taken', %d, 0)) moved_at FROM {shards} WHERE network_id = %d AND sweep = %d", self::HELD_S, $this->network, $sweep );
		return array(
			'looked'   => $row['looked'] ?? 0,
			'problems' => $row['problems'] ?? 0,
			'open'     => $row['open'] ?? 0,
			'last'     => $row['last'] ?? 0,
			'moved_at' => $row['moved_at'] ?? 0,
		);
	}

	/**
	 * Those that are not done, with the time from which each can be taken.
	 *
	 * @return array<int, int> By number.
	 */
	public function open( int $sweep, int $most ): array {
		$open = array();
		foreach ( Query::rows( "SELECT shard, until FROM {shards} WHERE network_id = %d AND sweep = %d AND state <> 'done' ORDER BY shard LIMIT %d", $this->network, $sweep, $most ) as $row ) {
			$open[ (int) $row['shard'] ] = (int) $row['until'];
		}
		return $open;
	}

	/**
	 * Those with sites that are not done.
	 *
	 * @return list<int> Numbers.
	 */
	public function waiting( int $sweep ): array {
		$last = $this->sums( $sweep )['last'];
		return array_values( array_diff( array_keys( $this->open( $sweep, PHP_INT_MAX ) ), array( $last ) ) );
	}

	/** What is known of former sweeps is not needed any more. */
	public function forget_before( int $sweep ): void {
		Query::change( 'DELETE FROM {shards} WHERE network_id = %d AND sweep < %d', $this->network, $sweep );
	}

	private function held( int $sweep, int $shard, string $owner ): ?Claim {
		// What was seen before it was taken may be old.
		$row = Query::numbers( 'SELECT first_id, last_id, done_id, until, runs FROM {shards} WHERE network_id = %d AND sweep = %d AND shard = %d AND owner = %s', $this->network, $sweep, $shard, $owner );
		if ( ! $row ) {
			return null;
		}
		return new Claim( $sweep, $shard, max( $row['done_id'], $row['first_id'] - 1 ), $row['last_id'], $owner, $row['until'], $row['runs'] );
	}

	/**
	 * @param Claim             $claim  What is held.
	 * @param string            $set    What is set.
	 * @param list<string|int>  $values For its placeholders.
	 */
	private function set( Claim $claim, string $set, array $values ): bool {
		$values = array_merge( $values, array( $this->network, $claim->sweep(), $claim->shard(), $claim->owner() ) );
		return 1 === Query::change( "UPDATE {shards} SET $set WHERE network_id = %d AND sweep = %d AND shard = %d AND owner = %s", ...$values );
	}

	/**
	 * @return array<string, string|int>
	 */
	private function row( int $sweep, int $shard, int $first_id, int $last_id ): array {
		return array(
			'network_id' => $this->network,
			'sweep'      => $sweep,
			'shard'      => $shard,
			'first_id'   => $first_id,
			'last_id'    => $last_id,
		);
	}
}
