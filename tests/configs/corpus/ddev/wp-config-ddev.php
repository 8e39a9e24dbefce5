<?php
defined( 'DB_NAME' ) || define( 'DB_NAME', 'db' );
defined( 'DB_USER' ) || define( 'DB_USER', 'db' );
defined( 'DB_PASSWORD' ) || define( 'DB_PASSWORD', 'db' );
defined( 'DB_HOST' ) || define( 'DB_HOST', 'ddev-shop-db' );
defined( 'WP_HOME' ) || define( 'WP_HOME', 'http://shop.example' );
defined( 'WP_SITEURL' ) || define( 'WP_SITEURL', WP_HOME . '/' );
defined( 'WP_DEBUG' ) || define( 'WP_DEBUG', true );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
$table_prefix = 'wp_';
