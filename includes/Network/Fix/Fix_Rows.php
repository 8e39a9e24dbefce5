<?php
/**
 * The sites of fixes for many: whose turn it is, and what became of each.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * A site is taken by one process, for some time: the database says whose it is. Who dies leaves it to the next when that time is over.
 */
final class Fix_Rows {

	/** How long a process may take for one site: to be asked twice by its own web server and once by a provider takes less. */
	public const LEASE_S = 60;

	/** Rows that are put down with one statement. */
	private const BATCH = 200;

	/** Rows that are looked at for one that is free. */
	private const LOOK = 10;

	/** @var int */
	private $network;

	/** @var string This process. */
	private $owner;

	public function __construct( int $network ) {
		$this->network = $network;
		$this->owner   = bin2hex( random_bytes( 16 ) );
	}

	/**
	 * @param int                                   $fix  Its id.
	 * @param list<array{site: int, key_id: string}> $keys Of sites; those that are there already stay as they are.
	 * @return bool Whether the database took them.
	 */
	public function add( int $fix, array $keys ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		foreach ( array_chunk( $keys, self::BATCH ) as $batch ) {
			$values = array( Tables::name( 'fixes' ) );
			foreach ( $batch as $key ) {
				array_push( $values, $this->network, $fix, $key['site'], $key['key_id'] );
			}
			$query = 'INSERT IGNORE INTO %i ( network_id, fix, blog_id, key_id, detail, kept ) VALUES ' . implode( ',', array_fill( 0, count( $batch ), "( %d, %d, %d, %s, '', '' )" ) );
			// phpcs:ignore WordPress.DB -- the list of placeholders is made above.
			if ( false === $wpdb->query( (string) $wpdb->prepare( $query, $values ) ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Takes the next one.
	 *
	 * @param int          $fix    Its id.
	 * @param list<string> $states In which it may be.
	 * @param int          $now    Seconds.
	 * @param bool         $kept   Whether only those count of which old bytes are kept.
	 */
	public function take( int $fix, array $states, int $now, bool $kept = false ): ?Fix_Row {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// Who waits comes before those that somebody has left halfway.
		foreach ( $states as $state ) {
			$query = 'SELECT * FROM %i WHERE network_id = %d AND fix = %d AND blog_id > 0 AND state = %s AND until <= %d' . ( $kept ? " AND kept <> ''" : '' ) . ' ORDER BY blog_id LIMIT %d';
			// phpcs:ignore WordPress.DB -- the table is ours, and nothing of it is in a cache.
			foreach ( Loose::maps( $wpdb->get_results( $wpdb->prepare( $query, Tables::name( 'fixes' ), $this->network, $fix, $state, $now, self::LOOK ), ARRAY_A ) ) as $columns ) {
				$row = new Fix_Row( $columns );
				if ( $this->is_taken( $row, $now ) ) {
					return $row;
				}
			}
		}
		return null;
	}

	/**
	 * Notes how far it is.
	 *
	 * @param Fix_Row              $row     One that was taken.
	 * @param array<string, mixed> $columns What is different now.
	 * @return bool Whether it still is this process's.
	 */
	public function note( Fix_Row $row, array $columns ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( isset( $columns['detail'] ) ) {
			$columns['detail'] = (string) wp_json_encode( $columns['detail'] );
		}
		// phpcs:ignore WordPress.DB -- see above.
		$changed = $wpdb->update( Tables::name( 'fixes' ), $columns, $this->names( $row ) + array( 'owner' => $this->owner ) );
		// A row that is the same afterwards does not count as changed.
		return 0 === $changed ? $this->is_held( $row ) : (bool) $changed;
	}

	/** Whether it is this process that has it. */
	private function is_held( Fix_Row $row ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$owner = $wpdb->get_var( $wpdb->prepare( 'SELECT owner FROM %i WHERE network_id = %d AND fix = %d AND blog_id = %d AND key_id = %s', Tables::name( 'fixes' ), $this->network, $row->fix(), $row->site(), $row->key_id() ) );
		return $this->owner === $owner;
	}

	/** Gives it back with what became of it. */
	public function end( Fix_Row $row, Outcome $outcome, int $now ): void {
		$columns = array(
			'state'  => $outcome->state(),
			'reason' => $outcome->reason(),
			'detail' => $outcome->facts(),
			'owner'  => '',
			'until'  => 0,
			'at'     => $now,
		);
		$this->note( $row, $outcome->keeps() ? $columns : $columns + array( 'kept' => '' ) );
	}

	/** What was not begun, and is in nobody's hands, will not be. */
	public function skip_unbegun( int $fix, string $reason, int $now ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET state = %s, reason = %s, at = %d WHERE network_id = %d AND fix = %d AND blog_id > 0 AND state IN ( 'waiting', 'running' ) AND kept = '' AND until <= %d", Tables::name( 'fixes' ), Fix_Row::SKIPPED, $reason, $now, $this->network, $fix, $now ) );
	}

	/** What could not be put back is tried once more. */
	public function try_again( int $fix ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET state = %s, reason = 'saved', detail = '', owner = '', until = 0 WHERE network_id = %d AND fix = %d AND blog_id > 0 AND state IN ( 'skipped', 'not_undone' ) AND kept <> ''", Tables::name( 'fixes' ), Fix_Row::RUNNING, $this->network, $fix ) );
	}

	/** Erases the old bytes of a fix. */
	public function erase( int $fix ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET kept = '' WHERE network_id = %d AND fix = %d AND blog_id > 0 AND kept <> ''", Tables::name( 'fixes' ), $this->network, $fix ) );
	}

	/** Erases whatever is kept of a network: nothing of ours will be there to do it in time. */
	public static function erase_all( int $network ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ( new Tables() )->are_there() ) {
			// phpcs:ignore WordPress.DB -- see above.
			$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET kept = '' WHERE network_id = %d AND kept <> ''", Tables::name( 'fixes' ), $network ) );
		}
	}

	private function is_taken( Fix_Row $row, int $now ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:disable WordPress.DB -- see above.
		return 1 === $wpdb->query(
			(string) $wpdb->prepare(
				'UPDATE %i SET owner = %s, until = %d, at = %d WHERE network_id = %d AND fix = %d AND blog_id = %d AND key_id = %s AND state = %s AND until <= %d',
				Tables::name( 'fixes' ),
				$this->owner,
				$now + self::LEASE_S,
				$now,
				$this->network,
				$row->fix(),
				$row->site(),
				$row->key_id(),
				$row->state(),
				$now
			)
		);
		// phpcs:enable
	}

	/**
	 * @return array<string, mixed>
	 */
	private function names( Fix_Row $row ): array {
		return array(
			'network_id' => $this->network,
			'fix'        => $row->fix(),
			'blog_id'    => $row->site(),
			'key_id'     => $row->key_id(),
		);
	}
}
