<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'CSLFgMcuSkrEVeRt' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', 'AcgEUaHmRDe96SiaNRhP5U8P5QChRpRSmo4N8BT2JRuX2HjSuNjYbGYd2u8yPZHF' );
define( 'SECURE_AUTH_KEY', 'Mnrryo676HVRKbLt7Y6JWFGdXzYRo3kpQh9Tda64G4SP4Hk2JYM5sEVMkFUanmNi' );
define( 'LOGGED_IN_KEY', 'JXjnB6PrEACFUPyYhcXtTMfxEfCnK4YhaDSvvzFHJP5Nc5GzdM8QqhMBFzNUNUCC' );
define( 'NONCE_KEY', 'VLHiZcVFTdoLB5dZ26ddNBQq8PWLBefC4YdYRHqn4tJJvnbrhV2YL4Nai7aL9ENH' );
define( 'AUTH_SALT', 'oDBuoQJZDAZUyTnSqDuoPNyFnJXTxBFbjg46eHcK3HiDC2thjPcvyw4EMPo3pRtN' );
define( 'SECURE_AUTH_SALT', 'sQVoNFHJTHm83DZ84Ln9gXLUSXDGW35EgbQCTLW2PsgGdbRUEKMhiWn4pTJPtfds' );
define( 'LOGGED_IN_SALT', 'jy4giiLaGWcqcKGNpNCxsTvBCfsxZc6rAcrvxbCSXzWmFbtNL2WbDcudxbHZcywx' );
define( 'NONCE_SALT', 'Udmwe5SPVteyzvH8roh6WzPBNsRyfqFCdFD39HpwmLbqKhxRPe4xXEFHeiQR8vSd' );
$table_prefix = 'wp_';
defined( 'WPMS_ON' ) || define( 'WPMS_ON', false );
define( 'WPMS_SENDGRID_API_KEY', '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' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
