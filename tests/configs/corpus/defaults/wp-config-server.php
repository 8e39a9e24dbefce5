<?php
define( 'DB_PASSWORD', '7F4CKNHsneWzYTpA' );
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'mailgun' );
define( 'WPMS_MAILGUN_API_KEY', 'key-0870bfb494fc2043f64f118ef87194c1' );
