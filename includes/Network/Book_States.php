<?php
/**
 * What is to be said of each site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The worst of the keys in use. A key whose answer is still to come is unchecked, which weighs more than one that works; a site that
 * could not be read is unknown, unless a key of it is known to be broken.
 */
final class Book_States {

	private const AT_ONCE = 500;

	/**
	 * @param int       $network  Its id.
	 * @param list<int> $blog_ids Of sites.
	 */
	public function settle( int $network, array $blog_ids ): void {
		foreach ( array_chunk( array_values( array_unique( $blog_ids ) ), self::AT_ONCE ) as $ids ) {
			$worst = $this->worst( $network, $ids );
			$rows  = array();
			foreach ( $this->problems( $network, $ids ) as $id => $problem ) {
				$rows[] = array(
					'blog_id'    => $id,
					'network_id' => $network,
				) + self::state( $worst[ $id ] ?? null, $problem );
			}
			( new Bulk( 'sites' ) )->put( $rows, array( 'state', 'severity', 'key_id', 'diagnosis', 'checked_at' ) );
		}
	}

	/**
	 * @param array<string, string>|null $worst   Of the keys in use; null when there is none.
	 * @param string                    $problem What kept the site from being read.
	 * @return array{state: string, severity: int, key_id: string, diagnosis: string, checked_at: int}
	 */
	private static function state( ?array $worst, string $problem ): array {
		$state = null === $worst ? 'none' : Loose::text( $worst, 'state' );
		if ( '' !== $problem && Severity::of( $state ) > Severity::of( 'unknown' ) ) {
			$state = 'unknown';
			$worst = null;
		}
		return array(
			'state'      => $state,
			'severity'   => Severity::of( $state ),
			'key_id'     => Loose::text( $worst, 'key_id' ),
			'diagnosis'  => Loose::text( $worst, 'diagnosis' ),
			'checked_at' => (int) Loose::text( $worst, 'checked_at' ),
		);
	}

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, array<string, string>> The worst key in use of each site that has one.
	 */
	private function worst( int $network, array $ids ): array {
		$worst = array();
		$rows  = Query::rows(
			"SELECT u.blog_id, u.key_id, IF(a.checked_at > 0, a.state, 'unchecked') state, IF(a.checked_at > 0, a.severity, %d) severity, IF(a.checked_at > 0, a.diagnosis, '') diagnosis, COALESCE(a.checked_at, 0) checked_at FROM {uses} u LEFT JOIN {answers} a ON a.network_id = u.network_id AND a.probe = u.probe WHERE u.network_id = %d AND u.blog_id IN (" . Query::marks( '%d', $ids ) . ") AND u.used IN ('primary', 'backup', 'routed') ORDER BY u.blog_id, severity, u.key_id",
			Severity::of( 'unchecked' ),
			$network,
			...$ids
		);
		foreach ( $rows as $row ) {
			$worst[ (int) $row['blog_id'] ] = $worst[ (int) $row['blog_id'] ] ?? $row;
		}
		return $worst;
	}

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, string> '' for none; only sites that are written down.
	 */
	private function problems( int $network, array $ids ): array {
		$problems = array();
		foreach ( Query::rows( 'SELECT blog_id, problem FROM {sites} WHERE network_id = %d AND blog_id IN (' . Query::marks( '%d', $ids ) . ')', $network, ...$ids ) as $row ) {
			$problems[ (int) $row['blog_id'] ] = $row['problem'];
		}
		return $problems;
	}
}
