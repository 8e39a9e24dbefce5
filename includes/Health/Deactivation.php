<?php
/**
 * What is done when Key Health is switched off.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Model\System_Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing of ours runs afterwards, so nothing that is to be erased later may stay.
 */
final class Deactivation {

	/** @param bool $is_of_network Whether it is switched off for all sites of this network; on others of the same installation it may go on. */
	public function run( bool $is_of_network ): void {
		if ( ! $is_of_network || ! is_multisite() ) {
			$this->leave_site();
			return;
		}
		Traces::on_each_site(
			function (): void {
				if ( Traces::may_be_here() ) {
					$this->leave_site();
				}
			},
			get_current_network_id()
		);
	}

	private function leave_site(): void {
		( new Traces() )->unschedule();
		Backups::erase_all();
		( new Vault( new Vault_Folder(), new System_Clock() ) )->erase_all();
	}
}
