<?php
/**
 * The sites of a network, in the order of their ids.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Query;

defined( 'ABSPATH' ) || exit;

/**
 * Asked by the last id that was seen, never by an offset: ids have gaps of millions, and sites come and go. The table of sites is one
 * for the installation, so that also a database that is spread over servers can be asked (HyperDB, LudicrousDB).
 *
 * Archived, deleted and spam sites are passed over.
 */
final class Sites {

	private const COUNTS = 'archived = 0 AND deleted = 0 AND spam = 0';

	/** @var int */
	private $network;

	public function __construct( ?int $network = null ) {
		$this->network = $network ?? get_current_network_id();
	}

	/**
	 * The next ones.
	 *
	 * @param int $after The last id that was seen; 0 for none.
	 * @param int $limit How many at most.
	 * @param int $last  The last id that is wanted.
	 * @return list<int>
	 * @throws Refused When the database gives no answer: the others would count as looked at.
	 */
	public function after( int $after, int $limit, int $last = PHP_INT_MAX ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- what stands in a cache may be gone.
		$ids = $wpdb->get_col( $wpdb->prepare( 'SELECT blog_id FROM %i WHERE site_id = %d AND blog_id > %d AND blog_id <= %d AND ' . self::COUNTS . ' ORDER BY blog_id LIMIT %d', $wpdb->blogs, $this->network, $after, $last, $limit ) );
		Query::refuse_without_answer( $ids );
		return array_map( 'intval', $ids );
	}

	/** How many there are. */
	public function count(): int {
		return $this->counted( self::COUNTS );
	}

	/** How many are archived, deleted or spam. */
	public function passed_over(): int {
		return $this->counted( 'NOT ( ' . self::COUNTS . ' )' );
	}

	/** The last id of the network; 0 when it has no sites. */
	public function last(): int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX( blog_id ) FROM %i WHERE site_id = %d AND ' . self::COUNTS, $wpdb->blogs, $this->network ) );
	}

	/**
	 * Where sites are, of whichever network.
	 *
	 * @param list<int> $ids Of sites.
	 * @return array<int, array{domain: string, path: string}>|null By id, without those that are gone; null when the database did not answer.
	 */
	public static function addresses( array $ids ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ! $ids ) {
			return array();
		}
		$wanted = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
		/** @var literal-string $query */
		$query     = "SELECT blog_id, domain, path FROM %i WHERE blog_id IN ( $wanted )";
		$addresses = array();
		// phpcs:ignore WordPress.DB -- the list of placeholders is made above.
		$rows = $wpdb->get_results( $wpdb->prepare( $query, array_merge( array( $wpdb->blogs ), $ids ) ), ARRAY_A );
		if ( ! is_array( $rows ) || '' !== $wpdb->last_error ) {
			return null;
		}
		foreach ( $rows as $row ) {
			/** @var array{blog_id: string, domain: string, path: string} $row */
			$addresses[ (int) $row['blog_id'] ] = array(
				'domain' => $row['domain'],
				'path'   => $row['path'],
			);
		}
		return $addresses;
	}

	/**
	 * @param literal-string $which Of them.
	 */
	private function counted( string $which ): int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM %i WHERE site_id = %d AND $which", $wpdb->blogs, $this->network ) );
	}
}
