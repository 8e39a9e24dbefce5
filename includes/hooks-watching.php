<?php
/**
 * Wiring: what sees options change. Visitors' requests have none of it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

defined( 'ABSPATH' ) || exit;

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
