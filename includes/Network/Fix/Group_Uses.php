<?php
/**
 * Where sites use a key that they share.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * As the last sweep has noted it. What a plugin that is gone has left behind is not counted: nobody could prove it.
 *
 * @phpstan-type Site_Use array{site: int, key_id: string, plugin: string}
 */
final class Group_Uses {

	/** @var int */
	private $network;

	public function __construct( int $network ) {
		$this->network = $network;
	}

	/**
	 * @param string $group Id of a group.
	 * @return list<Site_Use> Those whose value stands in the site's own database.
	 */
	public function of( string $group ): array {
		$parts = Group_Id::parts( $group );
		return null === $parts ? array() : $this->rows( "provider = %s AND fingerprint = %s AND of_site = 1 AND used <> 'gone'", array( $parts['provider'], $parts['fingerprint'] ) );
	}

	/**
	 * Sites whose own key is hidden by a definition of the network.
	 *
	 * @param string $provider    Of the key.
	 * @param string $fingerprint Of the network's value.
	 * @param string $plugin      That uses it.
	 * @return list<Site_Use>
	 */
	public function hidden_by( string $provider, string $fingerprint, string $plugin ): array {
		return $this->rows( "provider = %s AND fingerprint = %s AND plugin = %s AND of_site = 0 AND hidden <> ''", array( $provider, $fingerprint, $plugin ) );
	}

	/**
	 * @param string       $which  With placeholders.
	 * @param list<string> $values For them.
	 * @return list<Site_Use>
	 */
	private function rows( string $which, array $values ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		/** @var literal-string $query */
		$query = "SELECT blog_id, key_id, plugin FROM %i WHERE network_id = %d AND $which ORDER BY blog_id, key_id";
		// phpcs:ignore WordPress.DB -- the conditions are those above.
		$rows = $wpdb->get_results( $wpdb->prepare( $query, array_merge( array( Tables::name( 'uses' ), $this->network ), $values ) ), ARRAY_A );
		return array_map(
			static fn( array $row ): array => array(
				'site'   => (int) Loose::text( $row, 'blog_id' ),
				'key_id' => Loose::text( $row, 'key_id' ),
				'plugin' => Loose::text( $row, 'plugin' ),
			),
			Loose::maps( $rows )
		);
	}
}
