<?php
/**
 * Reads the tables of the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Query;

defined( 'ABSPATH' ) || exit;

/**
 * A query that fails is no empty network: it is said.
 *
 * @phpstan-type Row array<string, string>
 */
final class Reading {

	/** What a plugin only keeps, or a plugin that is gone had, stops nothing. */
	public const IN_USE = "u.used IN ( 'primary', 'backup', 'routed' )";

	/** How it stands with a use of a key; nobody has asked where there is no answer. */
	public const SEVERITY = 'IF( COALESCE( a.checked_at, 0 ) = 0 OR a.severity > 4, 3, a.severity )';

	/** @var Kept_Rows|null While only what the tables hold is counted. */
	private $kept;

	/**
	 * For what asks the tables `sites`, `uses` and `answers` alone: what was counted before is taken from there.
	 *
	 * @template T
	 * @param callable(): T $count Counts.
	 * @return T
	 */
	public function counted( callable $count ) {
		$this->kept = new Kept_Rows();
		try {
			$counted = $count();
			$this->kept->keep();
			return $counted;
		} finally {
			$this->kept = null;
		}
	}

	/**
	 * @param string           $sql  With placeholders of `wpdb::prepare()`, at least one.
	 * @param list<int|string> $args What they stand for.
	 * @return list<array<string, string>>
	 * @phpstan-return list<Row>
	 * @throws Refused When the database gives no answer.
	 */
	public function rows( string $sql, array $args ): array {
		return $this->kept( $sql . ' ' . wp_json_encode( $args ), fn(): array => $this->read( $sql, $args ) );
	}

	/**
	 * @param string                $name What else it depends on than the tables.
	 * @param callable(): list<Row> $make Makes it.
	 * @return list<array<string, string>>
	 * @phpstan-return list<Row>
	 */
	public function kept( string $name, callable $make ): array {
		return null === $this->kept ? $make() : $this->kept->rows( md5( $name ), $make );
	}

	/**
	 * @param string           $sql  As above.
	 * @param list<int|string> $args As above.
	 * @return list<array<string, string>>
	 * @phpstan-return list<Row>
	 * @throws Refused When the database gives no answer.
	 */
	private function read( string $sql, array $args ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		/** @var literal-string $sql Built of constants and placeholders by the classes of this folder. */
		// phpcs:ignore WordPress.DB -- tables of ours, read as they are now; the text is a class constant or built of placeholders.
		$rows = $wpdb->get_results( (string) $wpdb->prepare( $sql, $args ), ARRAY_A );
		$wpdb->suppress_errors( $shown );
		Query::refuse_without_answer( $rows );
		$texts = array();
		foreach ( (array) $rows as $row ) {
			$texts[] = array_map( array( Loose::class, 'text' ), Loose::map( $row ) );
		}
		return $texts;
	}

	/**
	 * @param string           $sql  One number, as `n`.
	 * @param list<int|string> $args What the placeholders stand for.
	 */
	public function number( string $sql, array $args ): int {
		return (int) ( $this->rows( $sql, $args )[0]['n'] ?? 0 );
	}

	/** The network of this request: no argument names another one. */
	public function network(): int {
		return get_current_network_id();
	}

	public function network_name(): string {
		$network = get_network();
		return null === $network ? '' : wp_specialchars_decode( (string) $network->site_name, ENT_QUOTES );
	}

	/** Its sites that count: not archived, not deleted, no spam. */
	public function sites(): int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return $this->number( 'SELECT COUNT(*) AS n FROM %i WHERE site_id = %d AND archived = 0 AND deleted = 0 AND spam = 0', array( (string) $wpdb->blogs, $this->network() ) );
	}
}
