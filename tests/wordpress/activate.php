<?php
/**
 * Activates plugins, as the Plugins screen would.
 *
 *   php activate.php SITE site|network PLUGIN...     (a plugin by its main file: akismet/akismet.php)
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

// WordPress's own start clears names like $plugin: hence the prefix.
$key_health_arguments = array_slice( $argv, 1 );
$key_health_site      = array_shift( $key_health_arguments );
$key_health_scope     = array_shift( $key_health_arguments );

define( 'WP_ADMIN', true );
require __DIR__ . '/load.php';
KeyHealth\Tests\load_site( $key_health_site );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_set_current_user( 1 );

foreach ( $key_health_arguments as $key_health_plugin ) {
	$key_health_result = activate_plugin( $key_health_plugin, '', 'network' === $key_health_scope );
	if ( is_wp_error( $key_health_result ) ) {
		fwrite( STDERR, "$key_health_plugin: " . $key_health_result->get_error_message() . "\n" );
		exit( 1 );
	}
}
