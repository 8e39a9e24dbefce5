<?php
# Database Configuration
define( 'DB_NAME', 'wp_shopexample' );
define( 'DB_USER', 'shopexample' );
define( 'DB_PASSWORD', 's5qcoXypcJfqDXNCk2tn' );
define( 'DB_HOST', '127.0.0.1:3306' );
define( 'DB_HOST_SLAVE', '127.0.0.1:3306' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', 'utf8mb4_unicode_ci' );
$table_prefix = 'wp_';

# Salts
define('AUTH_KEY', 'SN9zqwfxC8AuXtSwPoJhDEgYBaZ2A6DzZyVhfnBRjYSQGj5EvTdiAUckWTbqsHar');
define('SECURE_AUTH_KEY', 'Vc2CoS7chNYitLo3iyvWTFqaPdHRHS6bQQrRVXBtnK7DEMX7dGKRnZXcSP3MJwAv');
define('LOGGED_IN_KEY', 'ju5NG2cMD6j98ALgddLXLsFrFBK5WHDJtLwjzXbRjrZicouePB86kjMydpGuf8n3');
define('NONCE_KEY', 'RSqmGiHgLB9V4uZZEXhTSmxaohYiQxaDKnVuXKudsHQpYCRo9wTKKXSeRvKjZ3L6');
define('AUTH_SALT', '2UaTsq28KWxJLsxxHTMYHXJEmSSyw5nNYLLcEsnRGgQzYKPQCiD6JYtyrMfjoKJb');
define('SECURE_AUTH_SALT', 'QA6kiJcfnFqzaDoZj5wLmTBe5BKxXAcWUhGF35nHWbKfpBxDiKeStavAdTFNxQ9P');
define('LOGGED_IN_SALT', 'nnCLJ3dNmAdkFJ34vCDaziBQqB3a3eh5yYSPLs533yTKTGhdoeZfAi8MptoMpeEA');
define('NONCE_SALT', 'RGCbxDDsv29S6C5ENYU6xHw9XPQAZAootppM3Uf49MdYHx5Trb774BiHQ27s7pcB');

# Of the host
define( 'WP_CACHE', TRUE );
define( 'WP_AUTO_UPDATE_CORE', false );
define( 'PWP_NAME', 'shopexample' );
define( 'WPE_APIKEY', '43a0e1831b7c420e5ac8360b10af49421d31d12f' );
define( 'WPE_CLUSTER_ID', '140122' );
$wpe_all_domains = array( 0 => 'shop.example', 1 => 'shopexample.hosted.example' );

# WP Engine ID

# That's It. Pencils down
if ( !defined('ABSPATH') )
	define('ABSPATH', __DIR__ . '/');
require_once(ABSPATH . 'wp-settings.php');

// Added 2025-03-02
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
define( 'WPMS_SENDGRID_API_KEY', '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' );
