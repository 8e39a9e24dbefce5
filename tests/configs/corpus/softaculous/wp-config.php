<?php
define( 'DB_NAME', 'uxk1288_wp741' );
define( 'DB_USER', 'uxk1288_wp741' );
define( 'DB_PASSWORD', 'YCGFPc5gm7PgSb' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',         'LbNvPHGWSLUNPkLaBbZoh9LEDvTNQdS8mmyaU5KRMRbuYiqbv97zwbiRGCSrrUJ6' );
define( 'SECURE_AUTH_KEY',         'whvtK8mJZHwp6XY9PiWVEYbxUkMQkyGQgfhPrCRFNrHd5cvbECew4NKyCsKEHoBX' );
define( 'LOGGED_IN_KEY',         'oGu4KYPGWgeoTZnNBgkKychd3KdES3hrmrtqDHoBkYzCxbP2MjUF6ADEPdQ6VPwL' );
define( 'NONCE_KEY',         'r4zaYoxQtm4X2hQLZsHvtaMgJPzHVmyHTGSYSY5dFTeZFAzGMsaGQpV9X6TCoULx' );
define( 'AUTH_SALT',         'onCnFLzAweCmCHj9oC7H4QqhpyDGN57zGFTQCSVtSa63zFbRmWZs3WpMdmpJFnzQ' );
define( 'SECURE_AUTH_SALT',         'S4PmmUWHgVK3XFtWTbkQaFFJy6u7PFhH7qaY4z5zhZTMBjWfrSrtgTXGGqD6KKfA' );
define( 'LOGGED_IN_SALT',         'xuVZ99PFdPhdPZ5Yb3u5hLFnqR9M53SJFgv5EfYMEGge9mQ6ivWivbSt7ga6FMTQ' );
define( 'NONCE_SALT',         'Zpw2QxGwsCQPe8efGKPoJ9KHs77jkJMcekydvUeNkSHKSTBrr3vE4hzDQu9Kzq5n' );

$table_prefix = 'wpk8_';

define( 'WPMS_MAILER', 'mailgun' );
define( 'WPMS_MAILGUN_API_KEY', 'key-ef7f7c0ece90cae84ebced858e90879f' );
define( 'WPMS_MAILGUN_DOMAIN', 'mg.shop.example' );

define( 'WP_AUTO_UPDATE_CORE', 'minor' );

/* Add your own lines above this one. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

require_once(ABSPATH . 'wp-settings.php');
