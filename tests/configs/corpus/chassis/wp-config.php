<?php
if ( file_exists( dirname( __FILE__ ) . '/local-config.php' ) ) {
	require_once( dirname( __FILE__ ) . '/local-config.php' );
}
if ( empty( $table_prefix ) ) {
	$table_prefix = 'wp_';
}
defined( 'DB_NAME' ) or define( 'DB_NAME', 'wordpress' );
defined( 'DB_USER' ) or define( 'DB_USER', 'wordpress' );
defined( 'DB_PASSWORD' ) or define( 'DB_PASSWORD', 'vagrantpassword' );
defined( 'DB_HOST' ) or define( 'DB_HOST', 'localhost' );
defined( 'AUTH_KEY' ) or define( 'AUTH_KEY', 'fcN2QKSWP3WPdH4FLYLsCeH8HVmWERCYSRgwdgB5JHBM2eHGAYLS9zjCJuLoZdWM' );
defined( 'WP_DEBUG' ) or define( 'WP_DEBUG', false );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}
require_once( ABSPATH . 'wp-settings.php' );
