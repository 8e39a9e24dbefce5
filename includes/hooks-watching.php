<?php
/**
 * Wiring: what sees options change. Visitors' requests have none of it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

defined( 'ABSPATH' ) || exit;

/** Lets the witness see which settings lose something. Nothing of it is loaded before a setting changes. */
function watch_settings(): void {
	if ( has_action( 'updated_option', 'KeyHealth\\note_change' ) ) {
		return;
	}
	add_action( 'updated_option', 'KeyHealth\\note_change', 10, 3 );
	add_action( 'delete_option', 'KeyHealth\\note_deletion' );
	add_action( 'key_health_state_changed', 'KeyHealth\\hear_of_change', 10, 2 );
	if ( ! is_multisite() ) {
		return;
	}
	/** @var array{network: list<string>} $watched What `Catalog::watched()` reads; it has no texts, and may be read at any time. */
	$watched = require dirname( __DIR__ ) . '/build/catalog/watched.php';
	foreach ( $watched['network'] as $option ) {
		add_action( 'update_site_option_' . $option, 'KeyHealth\\note_network_change', 10, 3 );
		add_action( 'pre_delete_site_option_' . $option, 'KeyHealth\\note_network_deletion' );
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

/**
 * @param mixed $option Its name.
 * @param mixed $before What stood there.
 * @param mixed $after  What stands there.
 */
function note_change( $option, $before, $after ): void {
	if ( ! is_passing( $option ) ) {
		engine()->witness()->changed( $option, $before, $after );
		add_action( 'shutdown', 'KeyHealth\\keep_losses' );
	}
}

/**
 * @param mixed $option Its name.
 */
function note_deletion( $option ): void {
	if ( ! is_passing( $option ) ) {
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

/**
 * @param mixed $key_id Of a key whose state has changed.
 * @param mixed $change `Model\Change` as an array.
 */
function hear_of_change( $key_id, $change ): void {
	$alerts = engine()->watching()->alerts();
	$alerts->listener()->hear( is_string( $key_id ) ? $key_id : '', $change, $alerts::is_seen() );
}

/** What was lost in this request is looked at when it ends. */
function keep_losses(): void {
	$events = engine()->witness()->taken();
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
		$guard = engine()->watching()->guards()->guard( $request );
		if ( null !== $guard ) {
			add_filter( 'pre_update_option', array( $guard, 'value' ), PHP_INT_MAX, 3 );
			add_filter( 'rest_post_dispatch', array( $guard, 'answers' ), PHP_INT_MIN, 3 );
			add_filter( 'rest_post_dispatch', array( $guard, 'ends' ), PHP_INT_MAX, 3 );
		}
	}
	return $response;
}
