<?php
// ** MySQL on this computer ** //
define('DB_NAME', 'shop');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY', 'awQHXAZYwzDW7pBLxMYmRjUrordZTDZmnbCeGnMrrxwsg6A34aF7xtNQPwM7Lo5Q');
define('SECURE_AUTH_KEY', 'zLnNDVeX2KVRurgKPcDqmGL5YxetTRufXZVSYWaWYqpRBT4Md8ZAyQTHAsYvfAdi');
define('LOGGED_IN_KEY', 'eVKmZ7JcYgjFk4MvR5k9pKd2RHyCeHibMTC5wwUkZtHBQEVS7nAVuukrVQH6XZMk');
define('NONCE_KEY', 'V2amCVfWSD82VK8FjxLaBWJYYKDCF8edXpyjRY6DFy7X4dF7XsCbxFsurXB8NnQc');
define('AUTH_SALT', 'm4XtYx3trUz3jEiz72MevaNL3brQxxRT5eXULJDSH6XpR8MBWENa54x9S6UpNmNn');
define('SECURE_AUTH_SALT', 'zqfVqQZ6YY2EZY97QbEYG6UJfcRwmnzRgEapWgzFYDYcF6ywmvCxUecgq5ZCp8J5');
define('LOGGED_IN_SALT', '4GvEwTuFXFXDdKdywqzYhsAGhBRu3rVBeJuNFv6uGyFWK7cZ7wsGrZhEZ3FQeB9i');
define('NONCE_SALT', 'PhpLNEpp4CqVLeQTQrQyBgzKSTCrvWEnSNsCMDziqF9rasWgWasmDmysRZ5dMvPR');

$table_prefix  = 'wp_';

define('WPCOM_API_KEY', '2ee224425329');
define('WP_DEBUG', false);
define('WPCOM_API_KEY', '2ee224425329');

if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

require_once(ABSPATH . 'wp-settings.php');
