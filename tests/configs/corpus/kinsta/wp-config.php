<?php
define( 'DB_NAME', 'shopexample' );
define( 'DB_USER', 'shopexample' );
define( 'DB_PASSWORD', 'fDeH4JMTrDxHUTS' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'Q6FdLyveGHj68fuBL2wvmfDwuRTeFYTZnSK3nSWP3o2AzAu7Arq8xPak2B4bWyy5' );
define( 'SECURE_AUTH_KEY', 'jzRFBc5VUFvDX4DFHVTVoitoo35JGociPfEpfwkPKr7C3s3ATRCMQFQcNzsCtYVn' );
define( 'LOGGED_IN_KEY', 'srSKF6VvAxCHbjhqaVaFRKpVuAxVbwRkoBLxmP77UMGVxhTHdPAnFsBufmfMViYq' );
define( 'NONCE_KEY', 'j9YKogLJZyiK5sU7d9rXz2KqFFF5KhwAggwnKdt4TMDQhbQGGoXag2MXcaUQJRmW' );
define( 'AUTH_SALT', 'GnXvwh34HioVZBNV2uiLEGWapexKX6DbXxBhhfMcjbR3mqDjFMEyRBHoRPddbVEb' );
define( 'SECURE_AUTH_SALT', 'uDYzhQDkLhK95B2D42wP2KDzLPKmunZoNN5CC78tDbNWCearXaMozLZg27SmaQgf' );
define( 'LOGGED_IN_SALT', '9RXgAzQT4BkTBv4qmqupgQ7JLf977HbUjyZHd6VbtqSfryuPgk6nAeSN9nBDoiKp' );
define( 'NONCE_SALT', 'NzcZYRtQMCSRSeShJZvC9amoBAGw7JbhWFqJ7hoiF7KxqSCzVRVYRdE6sskAhbFS' );
$table_prefix = 'wp_';

define( 'WP_DEBUG', false );
define( 'WPCOM_API_KEY', '' ); // to do: ask marketing

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
