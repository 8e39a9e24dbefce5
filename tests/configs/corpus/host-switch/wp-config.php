<?php
switch ( $_SERVER['HTTP_HOST'] ) {
	case 'shop.test':
		define( 'DB_NAME', 'shop_local' );
		define( 'DB_PASSWORD', 'root' );
		define( 'WPCOM_API_KEY', '6845d93db3ba' );
		break;
	case 'staging.shop.example':
		define( 'DB_NAME', 'shop_staging' );
		define( 'DB_PASSWORD', '8wajkwVQZNC5GFV6' );
		define( 'WPCOM_API_KEY', '9311e083120b' );
		break;
	default:
		define( 'DB_NAME', 'shop' );
		define( 'DB_PASSWORD', 'bPiefqTZ3CRF2Kf8' );
		define( 'WPCOM_API_KEY', '9829cffbeb66' );
}
define( 'DB_USER', 'shop' );
define( 'DB_HOST', 'localhost' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
