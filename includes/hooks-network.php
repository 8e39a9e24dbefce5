<?php
/**
 * Wiring: what exists only in a network of sites. Loaded where one of its screens, routes or events is asked for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Sweep\Spread;
use KeyHealth\Surface\Network\Banner_Route;
use KeyHealth\Surface\Network\Check_Route;
use KeyHealth\Surface\Network\Export_Route;
use KeyHealth\Surface\Network\Fix_Plan_Route;
use KeyHealth\Surface\Network\Fix_Routes;
use KeyHealth\Surface\Network\Hidden_Routes;
use KeyHealth\Surface\Network\Network_Page;
use KeyHealth\Surface\Network\Policy_Routes;
use KeyHealth\Surface\Network\Report_Routes;
use KeyHealth\Surface\Network\Sweep_Routes;

defined( 'ABSPATH' ) || exit;

/** The routes of the network screen. */
function register_network_routes(): void {
	$engine = engine();
	( new Policy_Routes( $engine ) )->register();
	( new Banner_Route( $engine ) )->register();
	( new Sweep_Routes( $engine ) )->register();
	( new Fix_Routes( $engine ) )->register();
	( new Fix_Plan_Route( $engine ) )->register();
	( new Hidden_Routes( $engine ) )->register();
	( new Report_Routes( $engine ) )->register();
	( new Export_Route( $engine ) )->register();
	( new Check_Route( $engine ) )->register();
}

function load_network_screen(): void {
	network_screen()->load();
}

function print_network_screen(): void {
	network_screen()->print_page();
}

/** The one that was loaded is the one that is printed: both come from the same report. */
function network_screen(): Network_Page {
	/** @var Network_Page|null $screen */
	static $screen = null;
	$engine        = engine();
	if ( null === $screen ) {
		$screen = new Network_Page(
			static fn(): array => $engine->network()->report()->report()->report(),
			static fn( int $per_page ): array => $engine->network()->report()->sites()->page( array( 'per_page' => $per_page ) ),
			$engine->clock()
		);
	}
	return $screen;
}

/**
 * @param string      $event Name of the event, without `key_health_`.
 * @param list<mixed> $args  Of the event.
 */
function run_network_event( string $event, array $args ): void {
	switch ( $event ) {
		case 'sweep':
			// Its classes can be loaded from here on.
			engine()->network()->tables();
			$network = (int) Loose::text( $args, '0' );
			$sweep   = engine()->network()->sweeping( $network > 0 ? $network : null )->sweep();
			if ( Spread::DAILY === ( $args[1] ?? '' ) ) {
				$sweep->daily();
			} else {
				$sweep->event( (int) Loose::text( $args, '1' ), (int) Loose::text( $args, '2' ) );
			}
			break;
		case 'network_fix':
			engine()->network()->fixes()->calendar()->run( (int) Loose::text( $args, '0' ) );
			break;
	}
}
