<?php
/**
 * Wiring: what cron does. Loaded when one of our events comes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Health\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * @param string      $event Name of the event, without `key_health_`.
 * @param list<mixed> $args  Of the event.
 */
function run_event( string $event, array $args = array() ): void {
	switch ( $event ) {
		case 'round':
			engine()->watching()->upgrade()->run();
			engine()->backups()->erase_old();
			engine()->watching()->copies()->look();
			engine()->watching()->past()->look();
			$round = engine()->watching()->rounds()->round();
			array( Schedule::NET ) === $args ? $round->look_after() : $round->run();
			engine()->watching()->alerts()->catch_up();
			engine()->watching()->alerts()->listener()->wake();
			break;
		case 'daily':
			// Planned by an earlier version: this site has agreed to daily checks.
			engine()->watching()->rounds()->take_over();
			break;
		case 'alerts':
			engine()->watching()->alerts()->sender()->run();
			break;
		case 'erase_backup':
			engine()->backups()->erase_old();
			break;
		case 'settle_edit':
			engine()->editing()->settle();
			break;
		case 'erase_edit_backup':
			engine()->editing()->vault()->erase_old();
			break;
		case 'mail_stopped':
			engine()->watching()->copies()->look();
			break;
		case 'sweep':
		case 'network_fix':
			require_once __DIR__ . '/hooks-network.php';
			run_network_event( $event, $args );
			break;
	}
}
