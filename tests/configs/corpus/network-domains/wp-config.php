<?php
define( 'DB_NAME', 'network' );
define( 'DB_USER', 'network' );
define( 'DB_PASSWORD', 'rZgAXQyddRMJSRnScnNcHP' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'qfLqs4RgbLCNWjrKCVAqReR8JoTkJDRNChKDq2KCMZQwBFTFTcsNewhWGygNcDXR' );
define( 'SECURE_AUTH_KEY', 'JEgbSnRPhYCUBWBGDoDAzLVPXPNbWr6Qdi5Lakfc8YGDpgGWuAbQSzSYjmgUCJQ8' );
define( 'LOGGED_IN_KEY', 'JjWEhXTXKfNXFNF7NgGc5AkdvSSpgw46KH8MdtjwAt4frmhMH6f4HpuH7D8yVcnc' );
define( 'NONCE_KEY', 'ZwBHM8ZYNmgW2FgPWsqvVq3UV3TY75Vk7K6DAMymoF2GQ9RiP8bqZhjBoa7YFfZR' );
define( 'AUTH_SALT', 'ZD3ryQTGuXZBjxRV3LeGueKrwLacdjG7pidaa6TdGKgJxXN3KELYbiS799F4EzEb' );
define( 'SECURE_AUTH_SALT', 'DLsKnYNyMsjcwsLUZ3M8MprnPAaLWTk9cSfDTwqDAQSYMJPtUYKF3dVYm46EZi7U' );
define( 'LOGGED_IN_SALT', 'iXcrtdyh4Ed32e5sDXS7NExdThYW47cS5nFVJZrojC8DEvb7GC6aMTeBi2gXT9KW' );
define( 'NONCE_SALT', 'VBUAjpQ8QAthFv9BZTNtbZHWuaBNdGuN7mAxbmS8D5NpEW8LMrrKuY3ZLNqcRNJc' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );

define( 'WP_ALLOW_MULTISITE', true );
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', true );
define( 'DOMAIN_CURRENT_SITE', 'shop.example' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
if ( 'shop.example' === $_SERVER['HTTP_HOST'] ) {
	define( 'WPCOM_API_KEY', '476f0e12c629' );
}
define( 'WPCOM_API_KEY', '433dccd33fdf' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
