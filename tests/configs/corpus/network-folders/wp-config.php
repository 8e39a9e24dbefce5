<?php
define( 'DB_NAME', 'network' );
define( 'DB_USER', 'network' );
define( 'DB_PASSWORD', 'S7AdHZpAaAVD96eQQGKDRh' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'nkkjZYCWaSxYpgLwmZEL5XWmqFDNHxaxuxXuHs9CRgJtwwn4fc6qM275Bk6zAZoi' );
define( 'SECURE_AUTH_KEY', 'p7QzD5Hw4xzcx9QcmHNYCkPspDkR2QgpFLMSz7rBNsBPxf9nihyENJZWGW56qkUg' );
define( 'LOGGED_IN_KEY', 'MJXeXpHyRiLbdyV9kKYhPWvDLoWH9Am2WJhDQp8UVBb9KmDwpoWfTHdWMMPEY5TL' );
define( 'NONCE_KEY', '3HU8DfPcMQqyh8A4REkx3JdACWEmjdnT2W7GFfyCJGqkZaj9sHQ6Hxf35H69FLG5' );
define( 'AUTH_SALT', '5xYi2AFnvRcCv6HtXkuaWAfJYYzna3vGGfAp2KN6QyDutV6D3E9GrZkmzkd2GzRn' );
define( 'SECURE_AUTH_SALT', 'hPDuYjLywHRXj3ENWM2rEhzYLM6Si9MySkqTEjPPKQZn5qcYAHVkrj4tymHUkGfX' );
define( 'LOGGED_IN_SALT', '7oAoceTGNtJ8E9dPPiPi7qY9CX7aNMAxKjUcyKH6eoNtwVkoScAWBhAdryr2482E' );
define( 'NONCE_SALT', 'sTwj4vkoHVzaUDWhexYQjunU2FLXDVLTj9kzFi2zsmrbPRMPmYrxjwHhJV8Wie3F' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );

define( 'WP_ALLOW_MULTISITE', true );
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', 'shop.example' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
define( 'WPCOM_API_KEY', 'a26408d36d70' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
