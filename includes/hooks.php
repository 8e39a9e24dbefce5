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

use KeyHealth\Health\Deactivation;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Cli_Explain;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Anew;
use KeyHealth\Surface\Rest_Checklist;
use KeyHealth\Surface\Rest_Clean_State;
use KeyHealth\Surface\Rest_Edit;
use KeyHealth\Surface\Rest_Explain;
use KeyHealth\Surface\Rest_Fresh;
use KeyHealth\Surface\Rest_Interference;
use KeyHealth\Surface\Rest_Mail;
use KeyHealth\Surface\Rest_Reach;
use KeyHealth\Surface\Rest_Search;
use KeyHealth\Surface\Rest_Support;

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

/** Lets the witness see which settings lose something. Visitors' requests have none of it. */
function watch_settings(): void {
	if ( has_action( 'shutdown', 'KeyHealth\\keep_losses' ) ) {
		return;
	}
	add_action(
		'updated_option',
		static function ( $option, $before, $after ): void {
			engine()->witness()->changed( $option, $before, $after );
		},
		10,
		3
	);
	add_action(
		'delete_option',
		static function ( $option ): void {
			engine()->witness()->deleting( $option );
		}
	);
	foreach ( is_multisite() ? engine()->catalog()->watched()['network'] : array() as $option ) {
		add_action(
			'update_site_option_' . $option,
			static function ( $option, $after, $before ): void {
				engine()->witness()->changed( $option, $before, $after, true );
			},
			10,
			3
		);
		add_action(
			'pre_delete_site_option_' . $option,
			static function ( $option ): void {
				engine()->witness()->deleting( $option, true );
			}
		);
	}
	add_action( 'shutdown', 'KeyHealth\\keep_losses' );
}

/** What was lost in this request is looked at when it ends. */
function keep_losses(): void {
	$events = engine()->witness()->taken();
	if ( $events ) {
		engine()->losses()->keep( $events );
	}
}

add_action(
	'rest_api_init',
	static function (): void {
		watch_settings();
		$engine = engine();
		$rest   = new Rest( $engine );
		$rest->register();
		( new Rest_Explain( $engine, $rest ) )->register();
		( new Rest_Fresh( $engine ) )->register();
		( new Rest_Search( $engine ) )->register();
		( new Rest_Interference( $engine, $rest ) )->register();
		( new Rest_Reach( $engine, $rest ) )->register();
		( new Rest_Anew( $engine ) )->register();
		( new Rest_Mail( $engine, $rest ) )->register();
		( new Rest_Checklist( $engine, $rest ) )->register();
		( new Rest_Support( $engine, $rest ) )->register();
		( new Rest_Edit( $engine ) )->register_where_asked();
		( new Rest_Clean_State( $engine ) )->register_where_asked();
	}
);

add_action(
	'key_health_daily',
	static function (): void {
		engine()->backups()->erase_old();
		engine()->checker()->check_all( false );
		engine()->reporter()->report();
	}
);

add_action(
	'key_health_erase_backup',
	static function (): void {
		engine()->backups()->erase_old();
	}
);

add_action(
	'key_health_settle_edit',
	static function (): void {
		engine()->editing()->settle();
	}
);

add_action(
	'key_health_erase_edit_backup',
	static function (): void {
		engine()->editing()->vault()->erase_old();
	}
);

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

if ( is_admin() || wp_doing_cron() || ( defined( 'WP_CLI' ) && \WP_CLI ) ) {
	watch_settings();
}

add_filter(
	'fluentmail_connection_health_probe',
	static function ( $result, $settings = array() ) {
		return engine()->fluent_smtp_probe()->answer( $result, $settings );
	},
	10,
	2
);

if ( defined( 'WP_CLI' ) && \WP_CLI ) {
	$key_health_engine = engine();
	\WP_CLI::add_command( 'key-health explain', new Cli_Explain( $key_health_engine ) );
}

if ( is_admin() ) {
	foreach ( array( 'wp_ajax_key_health_anew', 'wp_ajax_nopriv_key_health_anew' ) as $key_health_hook ) {
		add_action(
			$key_health_hook,
			static function (): void {
				$engine = engine();
				( new Rest_Anew( $engine ) )->answer_ajax();
			}
		);
	}
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
	static function ( $is_of_network ): void {
		engine()->editing()->leave( (bool) $is_of_network || ! is_multisite() );
		engine()->fixing()->clean_state()->search()->leave();
		( new Deactivation() )->run( (bool) $is_of_network );
	}
);
