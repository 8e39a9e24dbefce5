<?php
/**
 * The wiring of every request; that of screens, REST, WP-CLI and of what watches options stands in hooks-*.php.
 *
 * Nothing here runs for visitors: what is hooked to their requests are names, not objects.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Health\Deactivation;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Surface\Abilities\Abilities;
use KeyHealth\Surface\Engine;
use KeyHealth\Health\Settings;
use KeyHealth\Network\Fix\Fix_Rows;
use KeyHealth\Surface\Rest_Clean_State;
use KeyHealth\Surface\Site_Health;
use KeyHealth\Surface\Site_Info;

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

add_filter(
	'key_health_plugins',
	static function ( $plugins ) {
		return Connectors::add( $plugins );
	},
	5
);

add_action(
	'rest_api_init',
	static function (): void {
		require_once __DIR__ . '/hooks-watching.php';
		require_once __DIR__ . '/hooks-rest.php';
		watch_settings();
		guard_settings();
		register_routes();
	}
);

// WordPress 6.9 and later, when somebody asks which abilities there are.
add_action(
	'wp_abilities_api_categories_init',
	static function (): void {
		$engine = engine();
		( new Abilities( $engine ) )->register_category();
	}
);
add_action(
	'wp_abilities_api_init',
	static function (): void {
		$engine = engine();
		( new Abilities( $engine ) )->register();
	}
);

// Work that cron does: the wiring of each event is loaded when the event comes.
foreach ( array( 'round', 'daily', 'erase_backup', 'settle_edit', 'erase_edit_backup', 'alerts', 'mail_stopped', 'sweep', 'network_fix' ) as $key_health_event ) {
	add_action(
		'key_health_' . $key_health_event,
		static function ( ...$args ) use ( $key_health_event ): void {
			require_once __DIR__ . '/hooks-background.php';
			run_event( $key_health_event, array_values( array_filter( $args ) ) );
		},
		10,
		3
	);
}

// Only in a request that this site has sent itself; see Fix\Clean_State\Must_Use.
add_action(
	'key_health_clean_state',
	static function ( $plan, $token ): void {
		$engine = engine();
		( new Rest_Clean_State( $engine ) )->answer_trial( $plan, $token );
	},
	10,
	2
);

add_action(
	'key_health_clean_state_end',
	static function (): void {
		engine()->fixing()->clean_state()->search()->end_old();
	}
);

$key_health_on_cli = defined( 'WP_CLI' ) && \WP_CLI;
if ( is_admin() || wp_doing_cron() || $key_health_on_cli ) {
	require_once __DIR__ . '/hooks-watching.php';
	watch_settings();
	// WordPress runs the tests on the page Site Health and once a week in cron.
	add_filter(
		'site_status_tests',
		static function ( $tests ) {
			$engine = engine();
			return Site_Health::add(
				$tests,
				static function () use ( $engine ): array {
					return ( new Site_Health( $engine->reporter(), $engine->clock() ) )->result();
				}
			);
		}
	);
	add_filter(
		'debug_information',
		static function ( $info ) {
			$engine = engine();
			return ( new Site_Info( $engine->reporter(), new Settings() ) )->add( $info );
		}
	);
}
if ( is_admin() ) {
	require_once __DIR__ . '/hooks-admin.php';
}
if ( $key_health_on_cli ) {
	require __DIR__ . '/hooks-cli.php';
}

add_filter(
	'fluentmail_connection_health_probe',
	static function ( $result, $settings = array() ) {
		return engine()->fluent_smtp_probe()->answer( $result, $settings );
	},
	10,
	2
);

register_deactivation_hook(
	PLUGIN_FILE,
	static function ( $is_of_network ): void {
		engine()->editing()->leave( (bool) $is_of_network || ! is_multisite() );
		engine()->fixing()->clean_state()->search()->leave();
		( new Deactivation() )->run( (bool) $is_of_network );
		if ( $is_of_network ) {
			Fix_Rows::erase_all( get_current_network_id() );
		}
	}
);
