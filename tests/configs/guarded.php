<?php
defined( 'WPCOM_API_KEY' ) or define( 'WPCOM_API_KEY', 'aaaa11112222' );
defined( 'WPCOM_API_KEY' ) || define( 'WPCOM_API_KEY', 'bbbb11112222' );
! defined( 'WPMS_ON' ) && define( 'WPMS_ON', true );
if ( ! defined( 'WPMS_MAILER' ) ) {
	define( 'WPMS_MAILER', 'sendgrid' );
	define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureGuarded00000.4444444444444444444444444444444444444444444' );
}
if ( ! defined( 'WPMS_MAIL_FROM' ) ) define( 'WPMS_MAIL_FROM', 'shop@shop.example' );
if ( defined( 'WPMS_MAIL_FROM_NAME' ) === false ) : define( 'WPMS_MAIL_FROM_NAME', 'The shop' ); endif;
if ( defined( 'WPMS_SMTP_HOST' ) ) {
	$host = WPMS_SMTP_HOST;
} else {
	define( 'WPMS_SMTP_HOST', 'smtp.shop.example' );
}
defined( 'WPMS_SMTP_USER' ) ? null : define( 'WPMS_SMTP_USER', 'shop' );
defined( 'WPMS_SMTP_PASS' ) ?: define( 'WPMS_SMTP_PASS', 'fixture-password' );
if ( ! defined( 'WPMS_SMTP_PORT' ) && PHP_VERSION_ID > 70000 ) {
	define( 'WPMS_SMTP_PORT', 2525 );
}
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
