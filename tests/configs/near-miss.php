<?php
define( 'WPMS_ON', 'true' );
define( 'WPMS_SENDGRID_APIKEY', 'SG.fixtureNearMiss0000.6666666666666666666666666666666666666666666' );
define( 'AKISMET_API_KEY', 'aaaabbbbcccc' );
define( 'wpcom_api_key', 'aaaabbbbdddd' );
define( 'WPMS_SMTP_AUTHTLS', false );
define( "WPCOM_API_KEY ", 'aaaabbbbeeee' );
define( '\WPCOM_API_KEY', 'aaaabbbbffff' );
DEFINE( 'WPMS_SMTP_HOST', 'smtp.shop.example' );
\define( 'WPMS_SMTP_USER', 'shop' );
Define ( 'WPMS_SMTP_PASS' , ' fixture-with-a-space-at-the-end ' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
