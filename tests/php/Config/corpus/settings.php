<?php
/**
 * Loads what WordPress's wp-settings.php loads, for PHP to run a configuration without WordPress.
 *
 * @package KeyHealth
 */

// What a configuration may call once WordPress is there.
if ( ! function_exists( 'add_filter' ) ) {
	function add_filter() {}
	function add_action() {}
	function remove_action() {}
}

defined( 'WP_CONTENT_DIR' ) || define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );

$key_health_content = WP_CONTENT_DIR;
$key_health_files   = array_merge(
	defined( 'WP_CACHE' ) && WP_CACHE ? array( "$key_health_content/advanced-cache.php" ) : array(),
	array( "$key_health_content/object-cache.php" ),
	defined( 'SUNRISE' ) ? array( "$key_health_content/sunrise.php" ) : array(),
	(array) glob( ( defined( 'WPMU_PLUGIN_DIR' ) ? WPMU_PLUGIN_DIR : "$key_health_content/mu-plugins" ) . '/*.php' ),
	// As WordPress VIP's own must-use plugins load them.
	(array) glob( "$key_health_content/client-mu-plugins/*.php" )
);
foreach ( $key_health_files as $key_health_file ) {
	is_file( $key_health_file ) && include_once $key_health_file;
}
