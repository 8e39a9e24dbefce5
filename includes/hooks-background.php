<?php
/**
 * Wiring: what cron does. Loaded when one of our events comes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

defined( 'ABSPATH' ) || exit;

/**
 * @param string $event Name of the event, without `key_health_`.
 */
function run_event( string $event ): void {
	switch ( $event ) {
		case 'daily':
			engine()->backups()->erase_old();
			engine()->checker()->check_all( false );
			engine()->reporter()->report();
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
	}
}
