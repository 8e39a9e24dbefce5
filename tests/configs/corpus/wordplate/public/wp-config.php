<?php

require dirname( __DIR__ ) . '/helpers.php';

define( 'WP_ENVIRONMENT_TYPE', env( 'WP_ENVIRONMENT_TYPE', 'production' ) );
define( 'WP_CONTENT_DIR', __DIR__ );
define( 'WP_CONTENT_URL', 'http://shop.example' );
define( 'WPMU_PLUGIN_DIR', __DIR__ . '/mu-plugins' );
define( 'WP_DEBUG', false );
define( 'DB_NAME', env( 'DB_NAME', 'forge' ) );
define( 'DB_USER', env( 'DB_USER', 'forge' ) );
define( 'DB_PASSWORD', env( 'DB_PASSWORD', '' ) );
define( 'DB_HOST', env( 'DB_HOST', '127.0.0.1' ) );
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'mailgun' );
define( 'WPMS_MAILGUN_API_KEY', env( 'MAILGUN_SECRET', '' ) );
define( 'WPMS_MAILGUN_DOMAIN', env( 'MAILGUN_DOMAIN', 'mg.shop.example' ) );

$table_prefix = env( 'DB_TABLE_PREFIX', 'wp_' );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/wordpress/' );
}

require_once ABSPATH . 'wp-settings.php';
