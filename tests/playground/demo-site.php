<?php
/**
 * Plugin Name: Key Health demo site
 * Description: Makes the connections that belong to WP Mail SMTP Pro count on this site, so that it has several mail keys in use.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

add_filter(
	'key_health_plugins',
	static function ( array $plugins ): array {
		foreach ( $plugins['wp-mail-smtp']['connections'] as &$connection ) {
			unset( $connection['only_with'] );
		}
		return $plugins;
	}
);

// The documentation address that this site sends from: the demo server has no public one.
add_filter(
	'key_health_outgoing_address',
	static function (): string {
		return '203.0.113.77';
	}
);
