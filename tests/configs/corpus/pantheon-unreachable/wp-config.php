<?php
/**
 * Settings of the platform come from another file, those of a developer's machine from a third.
 */
if ( file_exists( dirname( __FILE__ ) . '/wp-config-local.php' ) && ! isset( $_ENV['PANTHEON_ENVIRONMENT'] ) ) {
	require_once dirname( __FILE__ ) . '/wp-config-local.php';
} elseif ( isset( $_ENV['PANTHEON_ENVIRONMENT'] ) ) {
	require_once dirname( __FILE__ ) . '/wp-config-pantheon.php';
} else {
	define( 'DB_NAME', 'database_name' );
	define( 'DB_USER', 'database_username' );
	define( 'DB_PASSWORD', 'database_password' );
	define( 'DB_HOST', 'database_host' );
}

if ( isset( $_ENV['PANTHEON_ENVIRONMENT'] ) && 'prod' === $_ENV['PANTHEON_ENVIRONMENT'] ) {
	define( 'WPCOM_API_KEY', 'b6d77a5f4f34' );
}

$table_prefix = 'wp_';
define( 'WP_DEBUG', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}
require_once ABSPATH . 'wp-settings.php';
