<?php
define( 'WPMS_ON', true );
define( ‘WPCOM_API_KEY’, ‘aaaabbbbcccc’ );
define( “WPMS_SENDGRID_API_KEY”, “SG.fixtureSmart000000.abcdefghijklmnopqrstuvwxyz00000000000000000” );
require_once ABSPATH . 'wp-settings.php';
