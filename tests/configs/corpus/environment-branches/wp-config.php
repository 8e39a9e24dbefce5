<?php
define( 'WP_ENVIRONMENT_TYPE', getenv( 'WP_ENVIRONMENT_TYPE' ) ?: 'production' );
if ( WP_ENVIRONMENT_TYPE === 'local' ) :
	define( 'WPMS_SENDGRID_API_KEY', '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' );
	define( 'WP_DEBUG', true );
elseif ( WP_ENVIRONMENT_TYPE === 'staging' ) :
	define( 'WPMS_SENDGRID_API_KEY', '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' );
	define( 'WP_DEBUG', true );
else :
	define( 'WPMS_SENDGRID_API_KEY', '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' );
	define( 'WP_DEBUG', false );
endif;
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'hWK8QFzpWu5RbdGB' );
define( 'DB_HOST', 'localhost' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
