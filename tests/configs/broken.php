<?php
define( 'DB_NAME', 'shop' );
define( 'WPCOM_API_KEY', 'broken000000' );
define( 'WPMS_ON', true ;
define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureBroken000000.0000000000000000000000000000000000000000000' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
