<?php
if ( ! defined( 'FLYWHEEL_CONFIG_DIR' ) ) {
	define( 'FLYWHEEL_CONFIG_DIR', __DIR__ . '/.host' );
}
define( 'DB_NAME', 'pressdb' );
define( 'DB_USER', 'press' );
define( 'DB_PASSWORD', 'VaBAUpbDtkG3Wvbc' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define('AUTH_KEY', 'PbSeQx6SGKDmvKUjwxghJcDYtCHHtyeZFZpKdWPEWBRj6tejxwZjLiv4J54YTmGN');
define('SECURE_AUTH_KEY', '3ZJ7ZZDPswvRNav9bxyfbKBYCcTYZ4PCwRACbuqvKdb5hCCTzxnnvRvTbg8kjDPh');
define('LOGGED_IN_KEY', 'wuHfpnYaXnMSMg2aKqVtXAV3e2LBT7dhCJEAfY4LZSzD97iWdjQPEPJJN2dLfC2y');
define('NONCE_KEY', 'TPiCFTjD8sADsaKK6GARuFjEqzKMMu88v3ySMXZZgVB8GRNqFXXpppsc3ZKfkq3F');
define('AUTH_SALT', 'ZpBAhgVCSv3qh2vzPcRVPLpDsFF3Ysoh4Va9Du2aViw2JNobQaTVWVn7LL2WTN7a');
define('SECURE_AUTH_SALT', 'BGprtGaMqycdBw6TrXz6jSpjxbizG8TNnKkae353zganQD4rt23Tv6hw5n4NzNSB');
define('LOGGED_IN_SALT', 'vZ6WmbuDR4sqb9uUiNLSYgDVn8BXF4Sr2yeK2zFBdzsewEETopSJ8QVxYtRwKGK6');
define('NONCE_SALT', 'TphhZhhUaTsZzpXRCXuWS3pZDjm7fbeTVdYTGUxdHQdnGmQnfvnrGMDVVZ5BBn3Q');
$table_prefix = 'wp_4kq_';
define( 'WP_DEBUG', false );
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'postmark' );
define( 'WPMS_POSTMARK_SERVER_API_TOKEN', '8e5444a8-ee52-4fe3-a6c3-d879e9dedcfb' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
