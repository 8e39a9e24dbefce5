<?php
/**
 * Wiring: what exists only in a network of sites. Loaded where one of its screens, routes or events is asked for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Surface\Network\Policy_Routes;

defined( 'ABSPATH' ) || exit;

/** The routes of the network screen. */
function register_network_routes(): void {
	$engine = engine();
	( new Policy_Routes( $engine ) )->register();
}

/**
 * @param string      $event Name of the event, without `key_health_`.
 * @param list<mixed> $args  Of the event.
 */
function run_network_event( string $event, array $args ): void {
	switch ( $event ) {
		case 'sweep':
			break;
		case 'network_fix':
			break;
	}
}
