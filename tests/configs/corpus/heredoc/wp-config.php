<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', <<<'SECRET'
89BWQzu2RtCYQLXf
SECRET
);
define( 'DB_HOST', 'localhost' );
define( 'WPCOM_API_KEY', <<<KEY
4d646ce6480d

KEY
);
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
