<?php
define( 'DB_NAME', 'shop' );
require __DIR__ . '/keys/mail.php';
define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureRoot00000000.0000000000000000000000000000000000000000000' );
if ( file_exists( __DIR__ . '/local-config.php' ) ) {
	include __DIR__ . '/local-config.php';
} else {
	include dirname( __FILE__ ) . '/keys/absent.php';
}
require_once( 'keys/plain-name.php' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
include_once ABSPATH . 'keys/abspath.php';
$which = 'computed';
@include __DIR__ . "/keys/{$which}.php";
define( 'WPMS_SMTP_PASS', str_rot13( 'svkgher' ) );
require_once ABSPATH . 'wp-settings.php';
define( 'WPMS_SMTP_USER', 'late' );
