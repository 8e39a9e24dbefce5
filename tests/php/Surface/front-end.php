<?php
/**
 * Shows the front page to a visitor, and says what it took.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

global $wpdb;
wp_set_current_user( 0 );
$key_health_before = count( $wpdb->queries );
ob_start();
wp();
define( 'WP_USE_THEMES', true );
require ABSPATH . WPINC . '/template-loader.php';
$key_health_page    = (string) ob_get_clean();
$key_health_folder  = dirname( __DIR__, 3 ) . '/';
$key_health_own     = array(
	$key_health_folder => '',
	(string) realpath( WP_PLUGIN_DIR . '/key-health' ) . '/' => '',
);
$key_health_files   = array();
$key_health_queries = array();
foreach ( get_included_files() as $key_health_file ) {
	$key_health_short = strtr( $key_health_file, $key_health_own );
	if ( $key_health_short !== $key_health_file && 0 !== strpos( $key_health_short, 'tests/' ) && 0 !== strpos( $key_health_short, '.cache/' ) ) {
		$key_health_files[] = $key_health_short;
	}
}
foreach ( $wpdb->queries as $key_health_query ) {
	if ( false !== stripos( $key_health_query[0] . $key_health_query[2], 'key_health' ) || false !== stripos( $key_health_query[2], 'KeyHealth\\' ) ) {
		// Of the loader of this test there is nothing but its own name.
		if ( false === strpos( $key_health_query[2], 'load_site' ) || false !== stripos( $key_health_query[0], 'key_health_' ) ) {
			$key_health_queries[] = $key_health_query[0];
		}
	}
}
sort( $key_health_files );
return array(
	'files'    => $key_health_files,
	'classes'  => array_values(
		array_filter(
			get_declared_classes(),
			static function ( string $name ): bool {
				return 0 === strpos( $name, 'KeyHealth\\' ) && 0 !== strpos( $name, 'KeyHealth\\Tests' );
			}
		)
	),
	'queries'  => $key_health_queries,
	'count'    => count( $wpdb->queries ),
	'requests' => $GLOBALS['requests'],
	'page'     => substr( $key_health_page, 0, 20000 ) . substr( $key_health_page, -200 ),
);
