<?php
/**
 * wp-config.php of the demo site: with a key in a line that wins over the settings screen, as it happens.
 *
 * @package KeyHealth
 */

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'demo' );
define( 'DB_PASSWORD', 'demo' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY', 'demo-only 1' );
define( 'SECURE_AUTH_KEY', 'demo-only 2' );
define( 'LOGGED_IN_KEY', 'demo-only 3' );
define( 'NONCE_KEY', 'demo-only 4' );
define( 'AUTH_SALT', 'demo-only 5' );
define( 'SECURE_AUTH_SALT', 'demo-only 6' );
define( 'LOGGED_IN_SALT', 'demo-only 7' );
define( 'NONCE_SALT', 'demo-only 8' );

$table_prefix = 'wp_';

define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'AUTOMATIC_UPDATER_DISABLED', true );

// The agency that built the site put this here years ago. The plan behind the key has been given up since.
define( 'WPCOM_API_KEY', 'aaaa00001111' );

/* That's all, stop editing! Happy publishing. */

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
