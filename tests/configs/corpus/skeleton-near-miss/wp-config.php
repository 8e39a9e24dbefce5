<?php
// Local settings, which are not in the repository, or those of the server.
if ( file_exists( __DIR__ . '/local-config.php' ) ) {
	define( 'WP_LOCAL_DEV', true );
	include __DIR__ . '/local-config.php';
} else {
	define( 'WP_LOCAL_DEV', false );
	define( 'DB_NAME', 'shop' );
	define( 'DB_USER', 'shop' );
	define( 'DB_PASSWORD', '3ntJvtiAJQATC6R7CC' );
	define( 'DB_HOST', 'localhost' );
	define( 'WPCOM_APIKEY', '7d405b3a9f70' );
}

define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
define( 'WP_CONTENT_URL', 'http://' . $_SERVER['HTTP_HOST'] . '/content' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY', 'RznmDR24RhKpYqdGTqq5CQzHW7VvaFyyzN5tPnnQ8gRx26vqN6UCGMeYYw549aoP' );
define( 'SECURE_AUTH_KEY', '9kwe4HokiBFPnvhZ2HrWNNY6yefHzPuNWe7PPgSodTBUebEZZV7WavFox3y2dWaC' );
define( 'LOGGED_IN_KEY', 'LJhDxz75pUbySJu9qwS6GC4sRFYghhuVvVoLvhCuuJ8T9TyoWBfKesUBMrCLUUW7' );
define( 'NONCE_KEY', 'NSP9WANYdMZUg9wNB499cuLnGREh5ENqrVhJNpJzsouS26kZpZNPyeM62DoygvCr' );
define( 'AUTH_SALT', '8PJjF4YCfKukRSbwJnUwmec7YFrzabD5pstEwy5ch3aXwGFZRttbCCPVsRpAXG5b' );
define( 'SECURE_AUTH_SALT', 'jmcvf7ZSkbAoUfa8DLfDiQ8eWBuhhLhdQiDUTcMexXxTYUzFHKF3xF3UuG3ZKymg' );
define( 'LOGGED_IN_SALT', 'MZydnbniVBHhvZFvWVWy8zNzHvy3FWyH8qmKEtM7ZJrCg2uLBvg8LXsLWwc2qZPq' );
define( 'NONCE_SALT', 'H2ZBaNXvYZnKgQpqdgZ9bnd94bUK2gpRqC4z6sKGTFPyDXDo5bANyXvEA7tBFTxx' );

$table_prefix = 'wp_';

define( 'WPLANG', '' );
ini_set( 'display_errors', 0 );
define( 'WP_DEBUG_DISPLAY', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/wp/' );
}
require_once ABSPATH . 'wp-settings.php';
