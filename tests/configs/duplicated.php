<?php
define('DB_NAME', 'agency');
define('DB_USER', 'agency');
define('DB_PASSWORD', 'old-password-left-by-the-host');
define('DB_HOST', '127.0.0.1');
$table_prefix  = 'wp7_';

/* --- mail, set up by the agency --- */
define('WPMS_ON', true);
define('WPMS_MAILER', 'sendgrid');
define('WPMS_SENDGRID_API_KEY', 'SG.fixtureOldKey0000000.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1');

define('WP_DEBUG', false);

/* --- mail, new key, June --- */
define('WPMS_ON', true);
define('WPMS_SENDGRID_API_KEY', 'SG.fixtureNewKey0000000.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2');
define('WPCOM_API_KEY', 'aaaabbbbcccc'); define('WPCOM_API_KEY', 'ddddeeeeffff');

if ( ! defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');
require_once(ABSPATH . 'wp-settings.php');
