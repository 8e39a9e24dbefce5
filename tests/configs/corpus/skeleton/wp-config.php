<?php
// Local settings, which are not in the repository, or those of the server.
if ( file_exists( __DIR__ . '/local-config.php' ) ) {
	define( 'WP_LOCAL_DEV', true );
	include __DIR__ . '/local-config.php';
} else {
	define( 'WP_LOCAL_DEV', false );
	define( 'DB_NAME', 'shop' );
	define( 'DB_USER', 'shop' );
	define( 'DB_PASSWORD', '72Z2FmcoHyjPNERcEs' );
	define( 'DB_HOST', 'localhost' );
	define( 'WPCOM_API_KEY', 'adba9799de3d' );
}

define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
define( 'WP_CONTENT_URL', 'http://' . $_SERVER['HTTP_HOST'] . '/content' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY', 'BMJ9FXB7UbvA5zGvmZEYS7YCXHUWf77tGPwXTBPpMY8sS89vJEJmvYcUCbVByevj' );
define( 'SECURE_AUTH_KEY', 'RQPgBo7WaBXdhWrsroSdib8YVFoK8M5tP3UbVRY4GzdYqV3ZmDuB4fm6ZFmN4Qdv' );
define( 'LOGGED_IN_KEY', 'SrnvqveHXR48sPDALaFQEqitFxFbd844VaY4TrUVXAVRfzdQgwjBAaVTtu4goSDk' );
define( 'NONCE_KEY', '2Z64GAjcSGXtBZEUdRtRryTEwvifQR6Q4uTHFHyUWVSSK7pUTYTd8A3TWzXck83m' );
define( 'AUTH_SALT', 'PjNdkuBTvZEaGSW6qGEYrjoVQrSjnD6WhZB9cnxZwgdUzejpsV42D3oKUrKqG24Q' );
define( 'SECURE_AUTH_SALT', 'YR8uBFbpZpT66kvwdEWVJRARXX5dPkCADogSZcFGoE35nK4uM8cXxfESwwXzoL3n' );
define( 'LOGGED_IN_SALT', 'aFs2cPnTLbVfkcnXCBD55tutJXSCJyMcavcNgxWC4cDAGfmHu6ShujjSZLXA2mVo' );
define( 'NONCE_SALT', 'GkdxqDUYqBAQyMoB3MZZLUgXig86yJnadew89qst3cZfbKsbPVNLArC7NKBE6JiE' );

$table_prefix = 'wp_';

define( 'WPLANG', '' );
ini_set( 'display_errors', 0 );
define( 'WP_DEBUG_DISPLAY', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/wp/' );
}
require_once ABSPATH . 'wp-settings.php';
