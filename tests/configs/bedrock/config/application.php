<?php
/**
 * The base production configuration; environments override it.
 */

use Roots\WPConfig\Config;
use function Env\env;

$root_dir    = dirname( __DIR__ );
$webroot_dir = $root_dir . '/web';

define( 'WP_ENV', getenv( 'KH_FIXTURE_ENV' ) ?: 'production' );

Config::define( 'WP_HOME', getenv( 'KH_FIXTURE_HOME' ) ?: 'https://shop.example' );
Config::define( 'DB_PASSWORD', getenv( 'KH_FIXTURE_DB_PASSWORD' ) );
Config::define( 'WPMS_ON', true );
Config::define( 'WPCOM_API_KEY', 'base00000000' );
Config::define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureBedrock00000.0000000000000000000000000000000000000000000' );

require __DIR__ . '/environments/production.php';

$env_config = __DIR__ . '/environments/' . WP_ENV . '.php';
if ( 'production' !== WP_ENV && file_exists( $env_config ) ) {
	require_once $env_config;
}

Config::apply();

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', $webroot_dir . '/wp/' );
}
