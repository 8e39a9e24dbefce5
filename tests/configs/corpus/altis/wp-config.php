<?php
/**
 * Loads the platform. Settings of the project are in .config/load.php.
 */
if ( ! defined( 'WP_ENVIRONMENT_TYPE' ) ) {
	define( 'WP_ENVIRONMENT_TYPE', getenv( 'HM_ENV_TYPE' ) ?: 'local' );
}
define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
require __DIR__ . '/vendor-stub/autoload.php';
if ( file_exists( __DIR__ . '/.config/load.php' ) ) {
	require_once __DIR__ . '/.config/load.php';
}
Shop\Platform\bootstrap();
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/wordpress/' );
}
require_once ABSPATH . 'wp-settings.php';
