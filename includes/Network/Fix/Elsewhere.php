<?php
/**
 * Does something on another site of the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress keeps in memory what it read of each site it was switched to: over thousands of sites that would be all there is.
 */
final class Elsewhere {

	/** @var callable(): Site_Kit */
	private $kit;

	/** @param callable(): Site_Kit $kit Made for the site that is switched to. */
	public function __construct( callable $kit ) {
		$this->kit = $kit;
	}

	/**
	 * @template T
	 * @param int                   $site Its id.
	 * @param callable(Site_Kit): T $then What is done there.
	 * @return T
	 */
	public function on( int $site, callable $then ) {
		switch_to_blog( $site );
		try {
			return $then( ( $this->kit )() );
		} finally {
			restore_current_blog();
			if ( wp_cache_supports( 'flush_runtime' ) ) {
				wp_cache_flush_runtime();
			}
		}
	}

	/** Whether there is still such a site in this network. */
	public static function is_there( int $site, int $network ): bool {
		$found = get_site( $site );
		return null !== $found && (int) $found->network_id === $network && '0' === $found->deleted;
	}
}
