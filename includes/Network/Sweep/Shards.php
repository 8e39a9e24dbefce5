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
use KeyHealth\Network\Tables;

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

	private const WAITING = 'waiting';
	private const TAKEN   = 'taken';
	private const DONE    = 'done';

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
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Other processes change it; a cache would lie.
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX(sweep) FROM %i WHERE network_id = %d', Tables::name( 'shards' ), $this->network ) );
	}

	/**
	 * @param int      $sweep Its id.
	 * @param int|null $only  A certain shard; null for any with sites.
	 * @return Claim|null Null when there is none to be had now.
	 */
	public function take( int $sweep, ?int $only = null ): ?Claim {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$which = null === $only ? 'first_id > 0' : (string) $wpdb->prepare( 'shard = %d', $only );
		// phpcs:ignore WordPress.DB -- Other processes change it; $which is prepared above.
		$found = $wpdb->get_results( $wpdb->prepare( "SELECT shard, first_id, last_id, done_id, runs FROM %i WHERE network_id = %d AND sweep = %d AND $which AND " . $this->free() . ' ORDER BY shard LIMIT %d', Tables::name( 'shards' ), $this->network, $sweep, self::CANDIDATES ), ARRAY_A );
		foreach ( (array) $found as $row ) {
			$row   = array_map( 'intval', (array) $row );
			$owner = bin2hex( random_bytes( 8 ) );
			$until = $this->clock->now() + self::HELD_S;
			// phpcs:ignore WordPress.DB -- This statement decides who has it.
			$taken = $wpdb->query( (string) $wpdb->prepare( 'UPDATE %i SET state = %s, owner = %s, until = %d, runs = runs + 1 WHERE network_id = %d AND sweep = %d AND shard = %d AND ' . $this->free(), Tables::name( 'shards' ), self::TAKEN, $owner, $until, $this->network, $sweep, $row['shard'] ) );
			if ( 1 === $taken ) {
				return $this->held( $sweep, $row['shard'], $owner );
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
		return $this->set( $claim, 'state = %s, owner = %s, until = %d', array( self::DONE, '', $this->clock->now() ) );
	}

	/**
	 * Somebody else may go on with it.
	 *
	 * @param Claim $claim What is held.
	 * @param int   $from  From when on; 0 for now.
	 */
	public function release( Claim $claim, int $from = 0 ): void {
		$this->set( $claim, 'state = %s, owner = %s, until = %d, runs = 0', array( self::WAITING, '', max( $from, $this->clock->now() ) ) );
	}

	/**
	 * @return array{looked: int, problems: int, open: int, last: int, moved_at: int} Open are those with sites; the last one is the one without.
	 */
	public function sums( int $sweep ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- Other processes change it; a cache would lie.
		$row = $wpdb->get_row( $wpdb->prepare( "SELECT SUM(looked) looked, SUM(problems) problems, SUM(first_id > 0 AND state <> 'done') open, MAX(IF(first_id = 0, shard, 0)) last, MAX(CAST(until AS SIGNED) - IF(state = 'taken', %d, 0)) moved_at FROM %i WHERE network_id = %d AND sweep = %d", self::HELD_S, Tables::name( 'shards' ), $this->network, $sweep ), ARRAY_A );
		$row = array_map( 'intval', (array) $row );
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
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- Other processes change it; a cache would lie.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT shard, until FROM %i WHERE network_id = %d AND sweep = %d AND state <> 'done' ORDER BY shard LIMIT %d", Tables::name( 'shards' ), $this->network, $sweep, $most ), ARRAY_A );
		return array_map( 'intval', array_column( (array) $rows, 'until', 'shard' ) );
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
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- A table of ours.
		$wpdb->query( (string) $wpdb->prepare( 'DELETE FROM %i WHERE network_id = %d AND sweep < %d', Tables::name( 'shards' ), $this->network, $sweep ) );
	}

	private function held( int $sweep, int $shard, string $owner ): ?Claim {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- What was seen before it was taken may be old.
		$row = $wpdb->get_row( $wpdb->prepare( 'SELECT first_id, last_id, done_id, until, runs FROM %i WHERE network_id = %d AND sweep = %d AND shard = %d AND owner = %s', Tables::name( 'shards' ), $this->network, $sweep, $shard, $owner ), ARRAY_A );
		if ( ! is_array( $row ) ) {
			return null;
		}
		$row = array_map( 'intval', $row );
		return new Claim( $sweep, $shard, max( $row['done_id'], $row['first_id'] - 1 ), $row['last_id'], $owner, $row['until'], $row['runs'] );
	}

	/**
	 * @param Claim             $claim  What is held.
	 * @param string            $set    What is set.
	 * @param list<string|int>  $values For its placeholders.
	 */
	private function set( Claim $claim, string $set, array $values ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- Only who holds it can change it.
		return 1 === $wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET $set WHERE network_id = %d AND sweep = %d AND shard = %d AND owner = %s", array_merge( array( Tables::name( 'shards' ) ), $values, array( $this->network, $claim->sweep(), $claim->shard(), $claim->owner() ) ) ) );
	}

	private function free(): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return (string) $wpdb->prepare( '( ( state = %s AND until <= %d ) OR ( state = %s AND until < %d ) )', self::WAITING, $this->clock->now(), self::TAKEN, $this->clock->now() );
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
			'state'      => self::WAITING,
		);
	}
}
