<?php
/* Secrets of the platform, then our own. */
$platform = array(
	'WPCOM_API_KEY'         => 'platform0001',
	'WPMS_SENDGRID_API_KEY' => 'SG.fixturePlatform0000.9999999999999999999999999999999999999999999',
);
foreach ( $platform as $name => $value ) {
	define( $name, $value );
}
$prefix = 'WPMS_';
define( $prefix . 'MAILER', 'sendgrid' );
define( 'WPCOM_API_KEY', 'own000000001' );
define( 'WPMS_MAILER', 'smtp' );
define( 'WPMS_SMTP_PASS', str_rot13( 'svkgher-cnffjbeq' ) );
call_user_func( 'define', 'WPMS_SMTP_USER', 'shop' );
define( ...array( 'WPMS_ON', true ) );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
