<?php
define( 'DB_NAME', 'shop_7723' );
define( 'DB_USER', 'shop_7723' );
define( 'DB_PASSWORD', '4jaKUK9neFJ85hrWRw3Xg6SQr68MYhWK' );
define( 'DB_HOST', '127.0.0.1' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', 'utf8mb4_unicode_520_ci' );
define( 'AUTH_KEY', 'ZF5WBN6hNCPYCXTx2o46jxGCi5DWBmyNDvqiKkGRcfBC3J9jM7PWjdUru2JazPTj' );
define( 'SECURE_AUTH_KEY', 'XZcS2ySK6NEYZUAkERqGNs8U4yLMVmLnav8FVdNJExfpKGeqg2fJgdYBSLSbkJtC' );
define( 'LOGGED_IN_KEY', '9crqJXEB3dBZC4pvBQJLbd3Ji4QBugLyWdPjJ2oApp8A2bYHBRs8QLFfwhpx8sX5' );
define( 'NONCE_KEY', 'FKADtdnX9gXhwRiBbND56yQSfWy4gDfyJeFH3GDWT53vQsmpYJTitpZ6cwXfH695' );
define( 'AUTH_SALT', 'EPpparui8EAUsmXipcMJLbHstWMYYsJMaQmDah8EMkEogCvATWzCM6TQLZJxqCPJ' );
define( 'SECURE_AUTH_SALT', 'BYdGLzrgThXNAP9EbTaWVJavPQDGw3HXSLu6aNjE4etRkVuRwXmQKZVAZdSvNwmx' );
define( 'LOGGED_IN_SALT', 'cCvuaVQpnGSUPFcra9FH5ykZ9BkWWWh2mveWnAYBdiQFFCKhXhcd3KAPoSLhkWxA' );
define( 'NONCE_SALT', 'MBERpzyvhwFcVgvdMHsTafBwPBqdwRDC9XdVabtFPS7QDYTatbAAXaFgTGd46MgW' );
$table_prefix = 'wp_';

define( 'FS_METHOD', 'direct' );
define( 'WP_CACHE_KEY_SALT', 'shop_7723:' );
define( 'WPCOM_API_KEY', '8a605ed4e0ad' );
if ( isset( $_SERVER['HTTP_X_STAGING'] ) ) {
	define( ‘WPCOM_API_KEY’, ‘cba57c641739’ );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
