<?php
// Loaded by auto_prepend_file, before everything else.
define( 'WFWAF_AUTO_PREPEND', true );
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
if ( file_exists( __DIR__ . '/wp-content/firewall/bootstrap.php' ) ) {
	include_once __DIR__ . '/wp-content/firewall/bootstrap.php';
}
