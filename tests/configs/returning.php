<?php
define( 'WPCOM_API_KEY', 'before000000' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
if ( PHP_SAPI === 'fpm-fcgi' ) {
	return;
}
define( 'WPMS_MAILER', 'smtp' );
return;
define( 'WPMS_ON', true );
