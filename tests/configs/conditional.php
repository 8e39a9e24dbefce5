<?php
/* One file for three machines. */
$host = isset( $_SERVER['HTTP_HOST'] ) ? $_SERVER['HTTP_HOST'] : '';

if ( 'shop.example' === $host ) {
	define( 'WP_ENVIRONMENT_TYPE', 'production' );
	define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureProduction00.1111111111111111111111111111111111111111111' );
} elseif ( 'staging.shop.example' === $host ) {
	define( 'WP_ENVIRONMENT_TYPE', 'staging' );
	define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureStaging00000.2222222222222222222222222222222222222222222' );
} else {
	define( 'WP_ENVIRONMENT_TYPE', 'local' );
	define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureLocal0000000.3333333333333333333333333333333333333333333' );
}

if ( file_exists( __DIR__ . '/use-mailgun' ) ) :
	define( 'WPMS_MAILER', 'mailgun' );
else :
	define( 'WPMS_MAILER', 'sendgrid' );
endif;

switch ( $host ) {
	case 'shop.example':
		define( 'WPCOM_API_KEY', '111111111111' );
		break;
	case 'staging.shop.example' === $host ? 'staging.shop.example' : 'x':
	default:
		define( 'WPCOM_API_KEY', '222222222222' );
}

PHP_SAPI === 'cli' ? define( 'DISABLE_WP_CRON', true ) : define( 'DISABLE_WP_CRON', false );
PHP_SAPI === 'cli' && define( 'WP_CACHE', false );
'cli' === PHP_SAPI or define( 'WP_CACHE', true );

foreach ( array( 'a', 'b' ) as $letter )
	if ( 'b' === $letter )
		define( 'CONCATENATE_SCRIPTS', false );

if ( false ) {
	define( 'WPMS_ON', false );
}
if ( true ) define( 'WPMS_ON', true );

try {
	define( 'FS_METHOD', 'direct' );
} catch ( Exception $e ) {
	define( 'FS_METHOD', 'ftpext' );
} finally {
	define( 'FS_CHMOD_FILE', 0640 );
}

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
