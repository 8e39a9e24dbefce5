<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'awFtkxVMcaaSM7kA7VbA' );
define( 'DB_HOST', 'localhost' );
define( 'WP_DEBUG', false );
define( 'WPMS_SENDGRID_API_KEY', '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' );
