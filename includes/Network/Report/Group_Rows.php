<?php
/**
 * Keys that sites share, counted by the database.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Plain_Text;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * Where values beside the key differ (a domain, a region), one key has several answers: its state is that of the worst.
 *
 * @phpstan-import-type Row from Reading
 * @phpstan-type Asked array{search?: string, state?: string, provider?: string, plugin?: string, group?: string, page?: int, per_page?: int}
 */
final class Group_Rows {

	/** Of which the report speaks by itself: broken, or in need of attention. */
	public const BAD = 'bad';

	/** Above the id of any site: state and site in one number, the smallest of which is a site of the worst answer. */
	private const ABOVE = 1000000000000;

	/** @var Reading */
	private $reading;

	public function __construct( Reading $reading ) {
		$this->reading = $reading;
	}

	/**
	 * The worst first, then those of most sites.
	 *
	 * @param array $asked    What is asked for.
	 * @param int   $skipped  How many to pass over.
	 * @param int   $per_page How many to give.
	 * @phpstan-param Asked $asked
	 * @return list<array<string, string>> Each with `provider`, `fingerprint`, `plugins`, `sites`, `severity`, `blog_id` (of the worst), `checked_at`.
	 */
	public function page( array $asked, int $skipped, int $per_page ): array {
		list( $from, $args ) = $this->from( $asked );
		$rows                = $this->reading->rows(
			'SELECT u.provider, u.fingerprint, GROUP_CONCAT( DISTINCT u.plugin ) AS plugins, COUNT( DISTINCT u.blog_id ) AS sites, MIN( ' . Reading::SEVERITY . ' ) AS severity,'
			. ' MIN( ' . Reading::SEVERITY . ' * ' . self::ABOVE . ' + u.blog_id ) AS worst, COALESCE( MAX( a.checked_at ), 0 ) AS checked_at'
			. $from . ' ORDER BY severity, sites DESC, u.provider, u.fingerprint LIMIT %d, %d',
			array_merge( $args, array( $skipped, $per_page ) )
		);
		return array_map(
			static function ( array $row ): array {
				return $row + array( 'blog_id' => (string) ( (int) $row['worst'] % self::ABOVE ) );
			},
			$rows
		);
	}

	/**
	 * @param array $asked What is asked for.
	 * @phpstan-param Asked $asked
	 */
	public function total( array $asked ): int {
		list( $from, $args ) = $this->from( $asked );
		return $this->reading->number( 'SELECT COUNT(*) AS n FROM ( SELECT MIN( ' . Reading::SEVERITY . ' ) AS severity' . $from . ' ) AS g', $args );
	}

	/**
	 * The first sites of each.
	 *
	 * @param array $groups Of `page()`.
	 * @param int   $most   Sites of each.
	 * @phpstan-param list<Row> $groups
	 * @return array<string, list<array<string, string>>> Rows of sites by group.
	 */
	public function samples( array $groups, int $most ): array {
		$parts = array();
		$args  = array();
		foreach ( $groups as $group ) {
			// One read of the index each.
			$parts[] = '( SELECT DISTINCT u.provider, u.fingerprint, u.blog_id FROM %i AS u WHERE u.network_id = %d AND u.provider = %s AND u.fingerprint = %s AND ' . Reading::IN_USE . ' ORDER BY u.blog_id LIMIT %d )';
			array_push( $args, Tables::name( 'uses' ), $this->reading->network(), $group['provider'], $group['fingerprint'], $most );
		}
		$samples = array();
		foreach ( ! $parts ? array() : $this->reading->rows(
			'SELECT g.provider, g.fingerprint, g.blog_id, s.name, s.domain, s.path FROM ( ' . implode( ' UNION ALL ', $parts ) . ' ) AS g JOIN %i AS s ON s.blog_id = g.blog_id ORDER BY g.blog_id',
			array_merge( $args, array( Tables::name( 'sites' ) ) )
		) as $row ) {
			$samples[ Group_Id::of( $row['provider'], $row['fingerprint'] ) ][] = $row;
		}
		return $samples;
	}

	/**
	 * @param array $asked What is asked for.
	 * @phpstan-param Asked $asked
	 * @return array{string, list<int|string>} From FROM to HAVING, and what its placeholders stand for.
	 */
	private function from( array $asked ): array {
		$network = $this->reading->network();
		$severe  = self::severities( $asked['state'] ?? '' );
		$args    = array( Tables::name( 'uses' ), Tables::name( 'answers' ) );
		$sql     = ' FROM %i AS u LEFT JOIN %i AS a ON a.network_id = u.network_id AND a.probe = u.probe';
		if ( $severe && max( $severe ) < Severity::of( 'unchecked' ) ) {
			// Few answers are bad: the index names the keys they are about.
			$sql .= ' JOIN ( SELECT DISTINCT b.provider, b.fingerprint FROM %i AS b WHERE b.network_id = %d AND b.severity IN ( ' . implode( ', ', $severe ) . ' ) ) AS bad ON bad.provider = u.provider AND bad.fingerprint = u.fingerprint';
			array_push( $args, Tables::name( 'answers' ), $network );
		}
		$sql   .= " WHERE u.network_id = %d AND u.fingerprint <> '' AND " . Reading::IN_USE;
		$args[] = $network;
		foreach ( array_filter( array_intersect_key( $asked, array_flip( array( 'provider', 'plugin' ) ) ), static fn( string $text ): bool => '' !== $text ) as $column => $value ) {
			$sql   .= " AND u.$column = %s";
			$args[] = $value;
		}
		list( $found, $of ) = $this->found_by( $asked );
		$sql               .= $found . ' GROUP BY u.provider, u.fingerprint' . ( $severe ? ' HAVING severity IN ( ' . implode( ', ', $severe ) . ' )' : '' );
		return array( $sql, array_merge( $args, $of ) );
	}

	/**
	 * By the end of the key, by what plugin or provider are called in the catalog, by a group's own name.
	 *
	 * @param array $asked What is asked for.
	 * @phpstan-param Asked $asked
	 * @return array{string, list<int|string>}
	 */
	private function found_by( array $asked ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$search = trim( Plain_Text::of( $asked['search'] ?? '' ) );
		$group  = Group_Id::parts( $asked['group'] ?? '' );
		$sql    = '';
		$args   = array();
		if ( '' !== $search ) {
			$like = '%' . $wpdb->esc_like( $search ) . '%';
			$sql .= ' AND ( u.last4 LIKE %s OR u.provider LIKE %s OR u.plugin LIKE %s OR u.label LIKE %s )';
			array_push( $args, $like, $like, $like, $like );
		}
		if ( null !== $group ) {
			$sql .= ' AND u.provider = %s AND u.fingerprint = %s';
			array_push( $args, $group['provider'], $group['fingerprint'] );
		}
		return array( $sql, $args );
	}

	/**
	 * @return list<int> None for all.
	 */
	private static function severities( string $state ): array {
		if ( self::BAD === $state ) {
			return array( Severity::of( 'broken' ), Severity::of( 'attention' ) );
		}
		return in_array( $state, array_diff( Severity::STATES, array( 'none' ) ), true ) ? array( Severity::of( $state ) ) : array();
	}
}
