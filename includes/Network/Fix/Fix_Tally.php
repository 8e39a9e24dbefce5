<?php
/**
 * Counts how far a fix for many is.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

final class Fix_Tally {

	/** How long old bytes are kept after the last site was written. */
	public const KEPT_S = HOUR_IN_SECONDS;

	public const TO_UNDO = array( Fix_Row::PROVEN, Fix_Row::WRITTEN, Fix_Row::RUNNING );

	/** @var int */
	private $network;

	public function __construct( int $network ) {
		$this->network = $network;
	}

	/**
	 * @return array<string, int> By state.
	 */
	public function counts( int $fix ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$counts = array_fill_keys( Fix_Row::STATES, 0 );
		// phpcs:ignore WordPress.DB -- the table is ours, and nothing of it is in a cache.
		foreach ( Loose::maps( $wpdb->get_results( $wpdb->prepare( 'SELECT state, COUNT(*) AS rows_of_it FROM %i WHERE network_id = %d AND fix = %d AND blog_id > 0 GROUP BY state', Tables::name( 'fixes' ), $this->network, $fix ), ARRAY_A ) ) as $row ) {
			$counts[ Loose::text( $row, 'state' ) ] = (int) Loose::text( $row, 'rows_of_it' );
		}
		return $counts;
	}

	public function is_anything_to_do( int $fix ): bool {
		$counts = $this->counts( $fix );
		return 0 < $counts[ Fix_Row::WAITING ] + $counts[ Fix_Row::RUNNING ];
	}

	public function is_anything_to_undo( int $fix ): bool {
		// What is in somebody's hands may be written yet.
		return 0 < $this->number( "( state IN ( 'waiting', 'running' ) OR ( state IN ( 'proven', 'written' ) AND kept <> '' ) )", $fix );
	}

	/** Until when it can be taken back, in seconds; null when nothing is kept. */
	public function undo_until( int $fix ): ?int {
		$last = $this->number( "state <> 'waiting' AND kept <> ''", $fix, 'MAX( at )' );
		return 0 === $last ? null : $last + self::KEPT_S;
	}

	/**
	 * @return list<string> Slugs of the plugins whose keys are in it.
	 */
	public function plugins( int $fix ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$slugs = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT SUBSTRING_INDEX( key_id, '/', 1 ) FROM %i WHERE network_id = %d AND fix = %d AND blog_id > 0 ORDER BY 1", Tables::name( 'fixes' ), $this->network, $fix ) );
		return array_values( array_map( 'strval', $slugs ) );
	}

	/** When a site was touched last. */
	public function moved_at( int $fix ): int {
		return $this->number( 'at > 0', $fix, 'MAX( at )' );
	}

	/** When a site that somebody has left halfway is free again; 0 when there is none. */
	public function free_at( int $fix ): int {
		return $this->number( "until > 0 AND state IN ( 'running', 'waiting', 'proven', 'written' )", $fix, 'MIN( until )' );
	}

	/**
	 * @param int          $fix    Its id.
	 * @param list<string> $states Which; none for all.
	 * @param int          $limit  How many.
	 * @param int          $offset How many are passed over.
	 * @return list<Fix_Row> The latest first.
	 */
	public function latest( int $fix, array $states, int $limit, int $offset = 0 ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$listed = implode( ',', array_fill( 0, max( 1, count( $states ) ), '%s' ) );
		$query  = 'SELECT * FROM %i WHERE network_id = %d AND fix = %d AND blog_id > 0' . ( $states ? " AND state IN ( $listed )" : '' ) . " ORDER BY state = 'running' DESC, at DESC, blog_id LIMIT %d OFFSET %d";
		$values = array_merge( array( Tables::name( 'fixes' ), $this->network, $fix ), $states, array( $limit, $offset ) );
		// phpcs:ignore WordPress.DB -- the list of placeholders is made above.
		return array_map( static fn( array $columns ): Fix_Row => new Fix_Row( $columns ), Loose::maps( $wpdb->get_results( (string) $wpdb->prepare( $query, $values ), ARRAY_A ) ) );
	}

	/**
	 * @param literal-string $which Condition.
	 * @param int            $fix   Its id.
	 * @param literal-string $what  What is asked for.
	 */
	private function number( string $which, int $fix, string $what = 'COUNT(*)' ): int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT $what FROM %i WHERE network_id = %d AND fix = %d AND blog_id > 0 AND $which", Tables::name( 'fixes' ), $this->network, $fix ) );
	}
}
