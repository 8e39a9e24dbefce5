<?php
/**
 * Stands in the content folder of a configuration under test: its own database does not exist.
 *
 * Options begin anew with each request, so one configuration leaves nothing for the next.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

// phpcs:disable WordPress.DB, WordPress.WP.GlobalVariablesOverride -- A drop-in is here to make $wpdb.
$key_health_db = json_decode( (string) getenv( 'KEY_HEALTH_CORPUS' ), true );

$table_prefix            = 'wp_';
$GLOBALS['table_prefix'] = 'wp_';
$GLOBALS['wpdb']         = new wpdb( $key_health_db['user'], $key_health_db['password'], $key_health_db['name'], $key_health_db['host'] );

$GLOBALS['wpdb']->query( 'TRUNCATE wp_options' );
$GLOBALS['wpdb']->query( "INSERT INTO wp_options SELECT * FROM `{$key_health_db['from']}`.wp_options" );
foreach ( $key_health_db['options'] as $key_health_name => $key_health_value ) {
	$GLOBALS['wpdb']->query( $GLOBALS['wpdb']->prepare( 'REPLACE INTO wp_options ( option_name, option_value, autoload ) VALUES ( %s, %s, %s )', $key_health_name, is_array( $key_health_value ) ? serialize( $key_health_value ) : $key_health_value, 'on' ) );
}
