<?php
/**
 * The wiring: every add_action and add_filter, and nothing else.
 *
 * Nothing here runs for visitors: what is hooked to their requests are names, not objects.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Health\Schedule;
use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Cli_Explain;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Explain;

defined( 'ABSPATH' ) || exit;

/** Made on first use, and only in requests that use it. To be called before a class is named: `new` looks for its class before its arguments. */
function engine(): Engine {
	/** @var Engine|null $engine */
	static $engine = null;
	require_once __DIR__ . '/autoload.php';
	if ( null === $engine ) {
		$engine = new Engine();
	}
	return $engine;
}

add_action(
	'rest_api_init',
	static function (): void {
		$engine = engine();
		$rest   = new Rest( $engine );
		$rest->register();
		( new Rest_Explain( $engine, $rest ) )->register();
	}
);

add_action(
	'key_health_daily',
	static function (): void {
		engine()->checker()->check_all( false );
		engine()->reporter()->report();
	}
);

if ( defined( 'WP_CLI' ) && \WP_CLI ) {
	$key_health_engine = engine();
	\WP_CLI::add_command( 'key-health explain', new Cli_Explain( $key_health_engine ) );
}

if ( is_admin() ) {
	add_action(
		'admin_menu',
		static function (): void {
			$engine = engine();
			( new Admin_Page( $engine ) )->add();
		}
	);
	add_action(
		'admin_notices',
		static function (): void {
			$engine = engine();
			( new Notices( $engine ) )->show();
		}
	);
	add_filter(
		'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
		static function ( array $links ): array {
			array_unshift( $links, '<a href="' . esc_url( admin_url( 'tools.php?page=key-health' ) ) . '">' . esc_html__( 'Open', 'key-health' ) . '</a>' );
			return $links;
		}
	);
}

register_deactivation_hook(
	PLUGIN_FILE,
	static function (): void {
		engine();
		( new Schedule() )->stop();
	}
);
