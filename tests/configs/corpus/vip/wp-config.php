<?php
/**
 * Written by the platform; the customer's settings are in vip-config.
 */
define( 'VIP_GO_APP_ENVIRONMENT', 'production' );
define( 'VIP_GO_ENV', VIP_GO_APP_ENVIRONMENT );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'jCKcAe6yE5aKiNDCJvVB' );
define( 'DB_HOST', 'db' );
define( 'VIP_ENV_VAR_SENDGRID_KEY', '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' );
$table_prefix = 'wp_';
function vip_get_env_var( string $name, $otherwise = '' ) {
	return defined( 'VIP_ENV_VAR_' . $name ) ? constant( 'VIP_ENV_VAR_' . $name ) : $otherwise;
}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
if ( file_exists( ABSPATH . 'vip-config/vip-config.php' ) ) {
	require_once ABSPATH . 'vip-config/vip-config.php';
}
require_once ABSPATH . 'wp-settings.php';
