<?php
define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureIncluded0000.1111111111111111111111111111111111111111111' );
require dirname( __DIR__ ) . '/keys/nested.php';
// In a circle, once.
require_once __DIR__ . '/mail.php';
