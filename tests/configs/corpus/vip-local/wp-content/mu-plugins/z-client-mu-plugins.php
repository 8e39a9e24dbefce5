<?php
/**
 * Plugin Name: Client must-use plugins
 */
foreach ( (array) glob( WP_CONTENT_DIR . '/client-mu-plugins/*.php' ) as $file ) {
	require_once $file;
}
