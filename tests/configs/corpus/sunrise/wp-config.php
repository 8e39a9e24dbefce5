<?php
define( 'DB_NAME', 'network' );
define( 'DB_USER', 'network' );
define( 'DB_PASSWORD', 'cKS5YtPXE3jYGufmT3Xkfd' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'PzeR8onAVdhjapHgwCxK5xSAJ63WPoKBEZQxWbWpoHNgQrKpxni9h3cuFtvJgWDB' );
define( 'SECURE_AUTH_KEY', 'DTJcyuQU9nBUfpWJdEMvsLbnSCVRVRcnZegXNUmmDtbNzmdab8jJjt4XbSJeYDqj' );
define( 'LOGGED_IN_KEY', 'LPsCpyHmwPcyTRTT9F7YbX6wCxwjNwm5M3tmevnHGr5TksgAtTpnESuHJzdLADKf' );
define( 'NONCE_KEY', 'QdzcJXfDdyhTycWNvXP2TYSERRpBDsL7R6grhEQBpQ6UY2Rb7xGp4Us7q24r2TSN' );
define( 'AUTH_SALT', 'JtX6roby2EJ4AGP2YQNXJfLFAwcp2NrdDiSL8ZYtLqYAWRACLtzF5QiTAVSAZY2m' );
define( 'SECURE_AUTH_SALT', '4Ddjh2di8SHf5o46wphraHBUZdeLYTLVUpKnqUjCPsphzDDsiHFQnvixLArA4JQZ' );
define( 'LOGGED_IN_SALT', 'xjcZSarYTHZVSzDyRsqWvcoMG9uh59aoTFWqaPVxRFWfQc2KAGysFMFKyCPVDqDJ' );
define( 'NONCE_SALT', 'wRdZW6dXqX9b5i8QiSiojyhBETtmVdMHHPxUgJirRwwVxajj5SodLt7CfVZWrPfq' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'SUNRISE', true );
define( 'WP_ALLOW_MULTISITE', true );
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', true );
define( 'DOMAIN_CURRENT_SITE', 'shop.example' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
define( 'WPCOM_API_KEY', '0b710f18b82c' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
