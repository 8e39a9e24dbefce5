<?php
/**
 * Names the sites of a fix.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Inventory\Sites;
use KeyHealth\Network\Report\Site_Names as Names_Of_Sites;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/** The shape is `SiteName` in src/network/types.ts. */
final class Site_Names {

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, array{id: int, name: string, address: string, url: string}> By id.
	 */
	public function of( array $ids ): array {
		$ids       = array_values( array_unique( $ids ) );
		$addresses = Sites::addresses( $ids );
		$names     = $this->names( $ids );
		$sites     = array();
		$said      = new Names_Of_Sites();
		foreach ( $ids as $id ) {
			$sites[ $id ] = $said->of(
				array(
					'blog_id' => (string) $id,
					'name'    => $names[ $id ] ?? '',
				) + ( $addresses[ $id ] ?? array() )
			);
		}
		return $sites;
	}

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, string> By id, as the last sweep has noted them.
	 */
	private function names( array $ids ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ! $ids ) {
			return array();
		}
		$listed = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
		/** @var literal-string $query */
		$query = "SELECT blog_id, name FROM %i WHERE blog_id IN ( $listed )";
		$names = array();
		// phpcs:ignore WordPress.DB -- the list of placeholders is made above.
		foreach ( Loose::maps( $wpdb->get_results( $wpdb->prepare( $query, array_merge( array( Tables::name( 'sites' ) ), $ids ) ), ARRAY_A ) ) as $row ) {
			$names[ (int) Loose::text( $row, 'blog_id' ) ] = Loose::text( $row, 'name' );
		}
		return $names;
	}
}
