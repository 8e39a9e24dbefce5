<?php
// Configuration générale, réglée à l'été 2019
define( 'DB_NAME', 'boutique' );
define( 'DB_USER', 'boutique' );
define( 'DB_PASSWORD', 'ptSshS828VU3NU4P' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8' );
/* Clés secrètes, à garder pour soi */
define( 'AUTH_KEY', 'bG8AsbBQ5psFz4QQvbLQVnzAQvysEUygN6FBRYFPuX6uBRGSxVkEDJnWqrQVAFBa' );
define( 'SECURE_AUTH_KEY', 'isCpLKnV4ggLUF9oJtVnkGKV6pWhYmnVBv4jddZFKoWERNxaXkkPduqkzjGsCQmL' );
define( 'LOGGED_IN_KEY', 'Zet6A89PjbAPgfafAuKgRGduQ7wZC2PYQHqAyfZ43iYsDZ93uNGe5wVMYyFaoZHP' );
define( 'NONCE_KEY', 'vZBjpwedYLYZL7GtdZHdVcRfKBkJ3yjJCn4E2EPvZGG3b4uJrQXgimVD5Qd7Q7Lz' );
define( 'AUTH_SALT', 'sY4pnTX2JMVcQQXqsJLvaJXVp3eb3Hd8N3qDjKPPWYyN35zL2msbMbGwL3jm7ncC' );
define( 'SECURE_AUTH_SALT', 'yYxfETJUfmNB5iY9TzFghZEuPu7XdVTUWveoft4CLtTaNfZdz2h38YJQT2fZxjB2' );
define( 'LOGGED_IN_SALT', 'EfSPtuKfEeLAWcSXda3yKkNL366EwJjuvaMqTJW2X22AZ7MQTG3CcGHaMQtrPKqK' );
define( 'NONCE_SALT', 'HMWWZJGWh6YdUws9atqMUsZYnbmvqTos6TUJQ5QaXvZ8TRG3bANrBjJQEg46RrXy' );
$table_prefix = 'wp_';
// Courriels envoyés
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'mailersend' );
define( 'WPMS_MAILERSEND_API_KEY', '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' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
