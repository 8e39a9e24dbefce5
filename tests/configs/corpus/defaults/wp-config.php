<?php
// What differs from machine to machine.
@include __DIR__ . '/wp-config-server.php';

defined( 'DB_NAME' ) or define( 'DB_NAME', 'shop' );
defined( 'DB_USER' ) or define( 'DB_USER', 'shop' );
defined( 'DB_PASSWORD' ) or define( 'DB_PASSWORD', '' );
defined( 'DB_HOST' ) or define( 'DB_HOST', 'localhost' );
defined( 'WPMS_ON' ) or define( 'WPMS_ON', false );
defined( 'WPMS_MAILER' ) || define( 'WPMS_MAILER', 'mail' );
! defined( 'WPMS_MAILGUN_API_KEY' ) && define( 'WPMS_MAILGUN_API_KEY', 'key-af96f87cf48c11bf30b7246d3e6cf62c' );
if ( ! defined( 'WPCOM_API_KEY' ) ) define( 'WPCOM_API_KEY', '5b49f558fc5c' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
