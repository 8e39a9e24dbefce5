<?php
/**
 * Generated from the settings in composer.json.
 */
DEBUG_INFO_INIT: {
	$debugInfo = array();
}
ABSPATH: {
	defined( 'ABSPATH' ) or define( 'ABSPATH', realpath( __DIR__ . '/wordpress' ) . '/' );
}
CONTENT: {
	define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
	define( 'WP_CONTENT_URL', 'http://shop.example/content' );
}
ENV_VARIABLES: {
	foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'WPCOM_API_KEY' ) as $name ) {
		$value = getenv( $name );
		if ( false !== $value && ! defined( $name ) ) {
			define( $name, $value );
		}
	}
	unset( $name, $value );
}
KEYS: {
	defined( 'AUTH_KEY' ) or define( 'AUTH_KEY', 'Jnotc4vzEkBWqvJdyVc9aP9F77q57hfShZgkzDxFjALBZ74uGmjVVHixxyr4u3k2' );
	defined( 'NONCE_KEY' ) or define( 'NONCE_KEY', 'akmWEQoKnASaCCSJxM7rNWMR28KJajWHo8fGDAYu8oSRsRrsz3LkGx4ztjvoyowN' );
}
DB_SETUP: {
	global $table_prefix;
	$table_prefix = getenv( 'DB_TABLE_PREFIX' ) ?: 'wp_';
}
BEFORE_BOOTSTRAP: {
	defined( 'WP_DEBUG' ) or define( 'WP_DEBUG', false );
	defined( 'WP_AUTO_UPDATE_CORE' ) or define( 'WP_AUTO_UPDATE_CORE', false );
}
BOOTSTRAP: {
	require_once ABSPATH . 'wp-settings.php';
}
