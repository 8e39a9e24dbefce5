<?php
function shop_load_environment() {
	if ( false !== getenv( 'WP_ENV' ) ) {
		define( 'WP_ENV', preg_replace( '/[^a-z]/', '', getenv( 'WP_ENV' ) ) );
	}
	if ( ! defined( 'WP_ENV' ) ) {
		$environments = require __DIR__ . '/wp-config.env.php';
		foreach ( $environments as $environment => $host ) {
			if ( $_SERVER['HTTP_HOST'] === $host ) {
				define( 'WP_ENV', $environment );
				break;
			}
		}
	}
	if ( ! defined( 'WP_ENV' ) ) {
		die( 'This host belongs to no environment.' );
	}
}
shop_load_environment();
require __DIR__ . '/wp-config.default.php';
require __DIR__ . '/wp-config.' . WP_ENV . '.php';
