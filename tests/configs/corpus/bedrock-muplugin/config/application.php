<?php
/**
 * What holds for production; the file of an environment changes it.
 */

use Roots\WPConfig\Config;
use function Env\env;

$root_dir    = dirname( __DIR__ );
$webroot_dir = $root_dir . '/web';

define( 'WP_ENV', env( 'WP_ENV' ) ?: 'production' );

if ( ! env( 'WP_ENVIRONMENT_TYPE' ) && in_array( WP_ENV, array( 'production', 'staging', 'development' ), true ) ) {
	Config::define( 'WP_ENVIRONMENT_TYPE', WP_ENV );
}

Config::define( 'WP_HOME', env( 'WP_HOME' ) ?: 'http://shop.example' );
Config::define( 'WP_SITEURL', Config::get( 'WP_HOME' ) . '/wp' );

Config::define( 'CONTENT_DIR', '/app' );
Config::define( 'WP_CONTENT_DIR', $webroot_dir . Config::get( 'CONTENT_DIR' ) );
Config::define( 'WP_CONTENT_URL', Config::get( 'WP_HOME' ) . Config::get( 'CONTENT_DIR' ) );

Config::define( 'DB_NAME', env( 'DB_NAME' ) );
Config::define( 'DB_USER', env( 'DB_USER' ) );
Config::define( 'DB_PASSWORD', env( 'DB_PASSWORD' ) );
Config::define( 'DB_HOST', env( 'DB_HOST' ) ?: 'localhost' );
Config::define( 'DB_CHARSET', 'utf8mb4' );
$table_prefix = env( 'DB_PREFIX' ) ?: 'wp_';

Config::define( 'WPCOM_API_KEY', '0ea8338c7cff' );

Config::define( 'AUTOMATIC_UPDATER_DISABLED', true );
Config::define( 'DISALLOW_FILE_EDIT', true );
Config::define( 'DISALLOW_FILE_MODS', true );

$env_config = __DIR__ . '/environments/' . WP_ENV . '.php';
if ( file_exists( $env_config ) ) {
	require_once $env_config;
}

Config::apply();

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', $webroot_dir . '/wp/' );
}
