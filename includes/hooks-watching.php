<?php
/**
 * Wiring: what sees options change. Visitors' requests have none of it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/** Lets the witness see which settings lose something. Nothing of it is loaded before a setting changes. */
function watch_settings(): void {
	if ( has_action( 'updated_option', 'KeyHealth\\note_change' ) ) {
		return;
	}
	add_action( 'updated_option', 'KeyHealth\\note_change', 10, 3 );
	add_action( 'delete_option', 'KeyHealth\\note_deletion' );
	// Before code of others, which may fail.
	add_action( 'key_health_state_changed', 'KeyHealth\\hear_of_change', PHP_INT_MIN, 2 );
	add_action( 'added_option', 'KeyHealth\\check_soon' );
	add_action( 'updated_option', 'KeyHealth\\check_soon' );
	add_action( 'deleted_option', 'KeyHealth\\check_soon' );
	watch_surroundings();
	if ( ! is_multisite() ) {
		return;
	}
	add_action( 'wp_delete_site', 'KeyHealth\\forget_site' );
	/** @var array{network: list<string>} $watched What `Catalog::watched()` reads; it has no texts, and may be read at any time. */
	$watched = require dirname( __DIR__ ) . '/build/catalog/watched.php';
	foreach ( $watched['network'] as $option ) {
		add_action( 'update_site_option_' . $option, 'KeyHealth\\note_network_change', 10, 3 );
		add_action( 'pre_delete_site_option_' . $option, 'KeyHealth\\note_network_deletion' );
		add_action( 'update_site_option_' . $option, 'KeyHealth\\check_soon' );
	}
}

/**
 * Whether no plugin keeps a key in it: what WordPress itself writes on many pages.
 *
 * @param mixed $option Name of an option.
 */
function is_passing( $option ): bool {
	return ! is_string( $option ) || 0 === strpos( $option, '_transient_' ) || 0 === strpos( $option, '_site_transient_' ) || 'cron' === $option;
}

/** Whether Key Health itself was switched off in this request: then nothing of it goes on, and its files may be gone before the end. */
function is_over(): bool {
	return 0 < did_action( 'deactivate_' . plugin_basename( PLUGIN_FILE ) );
}

/**
 * @param mixed $option Its name.
 * @param mixed $before What stood there.
 * @param mixed $after  What stands there.
 */
function note_change( $option, $before, $after ): void {
	if ( ! is_over() && ! is_passing( $option ) ) {
		engine()->witness()->changed( $option, $before, $after );
		add_action( 'shutdown', 'KeyHealth\\keep_losses' );
	}
}

/**
 * @param mixed $option Its name.
 */
function note_deletion( $option ): void {
	if ( ! is_over() && ! is_passing( $option ) ) {
		engine()->witness()->deleting( $option );
		add_action( 'shutdown', 'KeyHealth\\keep_losses' );
	}
}

/**
 * @param mixed $option Its name.
 * @param mixed $after  What stands there.
 * @param mixed $before What stood there.
 */
function note_network_change( $option, $after, $before ): void {
	engine()->witness()->changed( $option, $before, $after, true );
	add_action( 'shutdown', 'KeyHealth\\keep_losses' );
}

/**
 * @param mixed $option Its name.
 */
function note_network_deletion( $option ): void {
	engine()->witness()->deleting( $option, true );
	add_action( 'shutdown', 'KeyHealth\\keep_losses' );
}

/** @param mixed $site That was deleted. */
function forget_site( $site ): void {
	if ( $site instanceof \WP_Site ) {
		engine();
		( new Tables() )->forget_site( (int) $site->blog_id );
	}
}

/** Plugins, the theme and WordPress itself change in such requests only; what it was is looked up when the request ends. */
function watch_surroundings(): void {
	add_action( 'activated_plugin', 'KeyHealth\\notice_plugin' );
	add_action( 'deactivated_plugin', 'KeyHealth\\notice_plugin' );
	add_action( 'upgrader_process_complete', 'KeyHealth\\notice_upgrade', 10, 2 );
	add_action( '_core_updated_successfully', 'KeyHealth\\notice_core' );
	add_action( 'switch_theme', 'KeyHealth\\notice_theme' );
}

/** @param mixed $version Of WordPress, after an update. */
function notice_core( $version ): void {
	engine()->watching()->past()->noticed()->core( is_string( $version ) ? $version : '' );
	look_around_at_the_end();
}

function notice_theme(): void {
	engine()->watching()->past()->noticed()->theme();
	look_around_at_the_end();
}

/** @param mixed $file Of a plugin that was activated or deactivated. */
function notice_plugin( $file ): void {
	if ( is_over() ) {
		return;
	}
	engine()->watching()->past()->noticed()->plugin( is_string( $file ) ? $file : '' );
	look_around_at_the_end();
	if ( plugin_basename( PLUGIN_FILE ) !== $file && ! has_action( 'shutdown', 'KeyHealth\\look_at_keys' ) ) {
		add_action( 'shutdown', 'KeyHealth\\look_at_keys' );
	}
}

/** A plugin that was switched off uses no key any more, and one that was switched on may. */
function look_at_keys(): void {
	if ( ! is_over() ) {
		engine()->watching()->rounds()->look_again();
	}
}

/**
 * @param mixed $upgrader What has worked.
 * @param mixed $extra    On what.
 */
function notice_upgrade( $upgrader, $extra = array() ): void {
	$own   = plugin_basename( PLUGIN_FILE );
	$files = is_array( $extra ) ? (array) ( $extra['plugins'] ?? $extra['plugin'] ?? array() ) : array();
	if ( in_array( $own, $files, true ) || ( $upgrader instanceof \Plugin_Upgrader && ! $files && $own === $upgrader->plugin_info() ) ) {
		// What is loaded from now on is of another version than what runs: the next look sees what changed.
		remove_action( 'upgrader_process_complete', 'KeyHealth\\notice_upgrade' );
		remove_action( 'shutdown', 'KeyHealth\\look_around' );
		return;
	}
	engine()->watching()->past()->noticed()->upgraded( $upgrader, $extra );
	look_around_at_the_end();
}

function look_around_at_the_end(): void {
	if ( ! has_action( 'shutdown', 'KeyHealth\\look_around' ) ) {
		add_action( 'shutdown', 'KeyHealth\\look_around' );
	}
}

function look_around(): void {
	if ( ! is_over() ) {
		engine()->watching()->past()->look();
	}
}

/**
 * @param mixed $key_id Of a key whose state has changed.
 * @param mixed $change `Model\Change` as an array.
 */
function hear_of_change( $key_id, $change ): void {
	$alerts = engine()->watching()->alerts();
	$alerts->listener()->hear( is_string( $key_id ) ? $key_id : '', $change, $alerts::is_seen() );
}

/**
 * A key that may have another value is checked within a minute.
 *
 * @param mixed $option Its name.
 */
function check_soon( $option ): void {
	if ( ! is_over() && ! is_passing( $option ) ) {
		engine()->watching()->rounds()->changes()->option( $option );
	}
}

/** What was lost in this request is looked at when it ends. */
function keep_losses(): void {
	$events = is_over() ? array() : engine()->witness()->taken();
	if ( $events ) {
		engine()->losses()->keep( $events );
	}
}

/** Lets no answer to a change of settings empty a key that the request did not hold. Only WordPress 7.0 and later do so. */
function guard_settings(): void {
	if ( function_exists( 'wp_get_connectors' ) ) {
		add_filter( 'rest_request_before_callbacks', 'KeyHealth\\guard_request', PHP_INT_MAX, 3 );
	}
}

/**
 * @param mixed $response What the request is answered already.
 * @param mixed $handler  Of its route.
 * @param mixed $request  A request to the REST API.
 * @return mixed The same answer.
 */
function guard_request( $response, $handler, $request ) {
	if ( $request instanceof \WP_REST_Request && '/wp/v2/settings' === $request->get_route() && 'GET' !== $request->get_method() ) {
		engine()->witness()->hears_of( $request->get_params() );
		$guard = engine()->watching()->guards()->guard( $request );
		if ( null !== $guard ) {
			add_filter( 'pre_update_option', array( $guard, 'value' ), PHP_INT_MAX, 3 );
			add_filter( 'rest_post_dispatch', array( $guard, 'answers' ), PHP_INT_MIN, 3 );
			add_filter( 'rest_post_dispatch', array( $guard, 'ends' ), PHP_INT_MAX, 3 );
		}
	}
	return $response;
}
