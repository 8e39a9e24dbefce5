<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'PFCGaFUQFoKnTCzk' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY', '99Hps4LcBAzsPiro2aGpVS69sTUEVBMwdhPJf2EXPFx4gVJkCatposJA9K2HvYdC' );
define( 'SECURE_AUTH_KEY', 'Ao3htaMpXyVMfoj8KuiomD9dtx3qpm3ZZukDuNUCiubpVGcC6XBGC3Mbc2vCX373' );
define( 'LOGGED_IN_KEY', 'h3L99TvK97qKJ9rqq3zmBvAcPgrKKYEA7QdddCWVNmHpMAXJsvewg648c4pcgxsP' );
define( 'NONCE_KEY', 'f77rYmMXyvUa8GK5dbHSJHR7wdKKQToyZRatQXSWHnyzFq7tVHBWLixgirbB7yNK' );
define( 'AUTH_SALT', 'RffpXJYeMSpYUv3JHTDJxynCQSyBXqhZYjGo6ZxrLa2UAsuRYWMBQYTwVuQa7TrS' );
define( 'SECURE_AUTH_SALT', 'T9XTXuKPZwy6sVtioZ9VFdkbCNNEhSw8SSxHiZLfWWLyp9RN2qqt2NLZLCyqFLfr' );
define( 'LOGGED_IN_SALT', '3wetcN9uLG8hX8nKeBD5aMTVPfJinfbfRwWTj5xJWHrRRCrPSjMdAuXK5qdfkxHc' );
define( 'NONCE_SALT', 'zQMRXFGAUV3Q8Tn94TZ7RCZwYJhM4vqD9GQ5eTSYteUFWzTeqV6hJy6VBdHTovCV' );
$table_prefix = 'wp_';
define( 'WPCOM_API_KEY', '47cf1f8945c2' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
