<?php
/**
 * What is done when Key Health is switched off.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Config\Write\Unfinished;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Model\System_Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing of ours runs afterwards, so nothing that is to be erased later may stay.
 */
final class Deactivation {

	/** @param bool $is_of_network Whether it is switched off for all sites of a network. */
	public function run( bool $is_of_network ): void {
		if ( ! $is_of_network ) {
			$this->leave_site();
			return;
		}
		foreach ( get_sites(
			array(
				'fields' => 'ids',
				'number' => 0,
			)
		) as $site ) {
			switch_to_blog( $site );
			$this->leave_site();
			restore_current_blog();
		}
	}

	private function leave_site(): void {
		( new Schedule() )->stop();
		Backups::erase_all();
		wp_unschedule_hook( Unfinished::HOOK );
		( new Vault( new Vault_Folder(), new System_Clock() ) )->erase_all();
	}
}
