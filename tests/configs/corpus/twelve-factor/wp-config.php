<?php
define( 'DB_NAME', getenv( 'DB_NAME' ) );
define( 'DB_USER', getenv( 'DB_USER' ) );
define( 'DB_PASSWORD', getenv( 'DB_PASSWORD' ) );
define( 'DB_HOST', getenv( 'DB_HOST' ) );
define( 'AUTH_KEY', getenv( 'AUTH_KEY' ) );
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', getenv( 'MAILER' ) ?: 'smtp' );
define( 'WPMS_SENDGRID_API_KEY', getenv( 'SENDGRID_API_KEY' ) );
define( 'WPCOM_API_KEY', $_SERVER['AKISMET_API_KEY'] ?? '' );
$table_prefix = getenv( 'TABLE_PREFIX' ) ?: 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
