<?php
define( 'WPMS_ON', true );
define( 'WPMS_MAILGUN_API_KEY', 9f2c44fixture77aa01 );
define( 'WPCOM_API_KEY', "aaaabbbbcccc );
define( 'WPMS_MAILER', 'mailgun' );
require_once ABSPATH . 'wp-settings.php';
