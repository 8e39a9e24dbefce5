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
