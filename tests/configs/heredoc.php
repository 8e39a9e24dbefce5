<?php
define( 'WPMS_SENDGRID_API_KEY', <<<'KEY'
SG.fixtureHeredoc00000.5555555555555555555555555555555555555555555
KEY
);
define( 'WPMS_SMTP_PASS', <<<PASS
    two \x41\u{e9} words
      "quoted" \\ \$5
    PASS );
define( 'WPMS_MAIL_FROM_NAME', <<<"NAME"
NAME
);
define( 'WPMS_MAIL_FROM', 'shop' . '@' . "shop\x2eexample" );
define( 'WPMS_' . 'MAILER', ( 'send' ) . 'grid' );
define( 'WPCOM_API_KEY', /* live */ 'aaaa' . // the first half
	'bbbbcccc' # the second
);
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
