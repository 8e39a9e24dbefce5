<?php
/**
 * Which sites a check has reached.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * From what stands in the tables, not from what was tried: a provider may want to be left alone, and a site may be unreadable.
 */
final class Reached {

	/** @var Reading */
	private $reading;

	public function __construct( Reading $reading ) {
		$this->reading = $reading;
	}

	/**
	 * @param list<int> $blog_ids Sites that were to be checked.
	 * @param int       $since    When the check began.
	 * @return array{sites: list<int>, unclear: list<int>, left: list<int>} `Checked` in src/network/types.ts.
	 */
	public function since( array $blog_ids, int $since ): array {
		$reached = array(
			'sites'   => array(),
			'unclear' => array(),
			'left'    => array(),
		);
		$found   = $blog_ids ? $this->found( $blog_ids, $since ) : array();
		foreach ( $blog_ids as $id ) {
			$at = $found[ $id ] ?? 'left';
			if ( 'left' !== $at ) {
				$reached['sites'][] = $id;
			}
			if ( 'sites' !== $at ) {
				$reached[ $at ][] = $id;
			}
		}
		return $reached;
	}

	/**
	 * A site is reached when it was read, and each of its keys in use was asked about.
	 *
	 * @param list<int> $blog_ids Of sites.
	 * @param int       $since    When the check began.
	 * @return array<int, 'sites'|'unclear'|'left'> By site.
	 */
	private function found( array $blog_ids, int $since ): array {
		$sql   = 'SELECT s.blog_id, COUNT( u.key_id ) AS n, COALESCE( SUM( COALESCE( a.checked_at, 0 ) >= %d ), 0 ) AS asked, COALESCE( SUM( a.severity = %d ), 0 ) AS unclear'
			. ' FROM %i AS s LEFT JOIN %i AS u ON u.network_id = s.network_id AND u.blog_id = s.blog_id AND ' . Reading::IN_USE
			. ' LEFT JOIN %i AS a ON a.network_id = u.network_id AND a.probe = u.probe'
			. " WHERE s.network_id = %d AND s.problem = '' AND s.looked_at >= %d AND s.blog_id IN ( " . implode( ', ', array_fill( 0, count( $blog_ids ), '%d' ) ) . ' ) GROUP BY s.blog_id';
		$args  = array( $since, Severity::of( 'unknown' ), Tables::name( 'sites' ), Tables::name( 'uses' ), Tables::name( 'answers' ), $this->reading->network(), $since );
		$found = array();
		foreach ( $this->reading->rows( $sql, array_merge( $args, $blog_ids ) ) as $row ) {
			$is_asked                       = (int) $row['asked'] === (int) $row['n'];
			$found[ (int) $row['blog_id'] ] = ! $is_asked ? 'left' : ( (int) $row['unclear'] > 0 ? 'unclear' : 'sites' );
		}
		return $found;
	}
}
