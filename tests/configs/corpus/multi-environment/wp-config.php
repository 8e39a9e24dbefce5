<?php
/**
 * Finds out which environment this is and loads what belongs to it.
 */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-config.load.php';
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
