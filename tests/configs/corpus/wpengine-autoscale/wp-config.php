<?php
// Generated. Changes are lost with the next deployment.
require_once __DIR__ . '/platform/platform.php';

if ( file_exists( __DIR__ . '/wp-content/config/config.php' ) ) {
	require_once __DIR__ . '/wp-content/config/config.php';
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
