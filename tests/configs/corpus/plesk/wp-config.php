<?php
define( 'WP_AUTO_UPDATE_CORE', 'minor' ); // Set by the toolkit.
define( 'DB_NAME', 'wp_q3x1f' );
define( 'DB_USER', 'wp_7yq2s' );
define( 'DB_PASSWORD', 'vPPt3V3kpJjCC5bc~' );
define( 'DB_HOST', 'localhost:3306' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define('AUTH_KEY', 'SeryrQ5yXoXNjyHLJtZpNueQedxdTVw9x8H9ZtHcybDwZndvSRWAzV6UPJhUgGvP');
define('SECURE_AUTH_KEY', 'vCnHzYEumEHwrwFvDFLp3PbS9mGdSSEwBRuAfVUGPMsiLYjoaeJhzQtiUaCJqV6v');
define('LOGGED_IN_KEY', 'zHwXPWQBBvRwJTagYuPvPENryZLGquyPcSjRPX3a7LJBEYUKZCVqkhg4cbDDkefZ');
define('NONCE_KEY', 'KGsHAAX4QZaRjQfsQLjPRSG9KDapBDM4Lfb8rLM6XTTaKGRzx46rCCq8Xs8beNk8');
define('AUTH_SALT', 'esBwKk2UKfrSnGZHNm5nEXWfSRDhFkCPtVSjuec6fx6HsoWwTceUosJpmkR57bjs');
define('SECURE_AUTH_SALT', 'CPCqwZKbRHuHxFRyExSrzhJxj4UJDH8MoNqPZ7VqVeA4F5Wdt7pj6GXGgyFzBDra');
define('LOGGED_IN_SALT', 'Q4p4KfQvhQ5PM7QduwKGFA5aBRBJKvkUzBT68VCGqsEnxWbrBBEy2bYU95mrRwwU');
define('NONCE_SALT', 'UR5TmX83qkTGBFAwC68sxe9YvLPxQVbbYrt3QSEjX2FQ8aVcEzjutwZ5deckGUhG');
$table_prefix = 'u0CjKd_';
define('WP_ALLOW_MULTISITE', true);
define('DISALLOW_FILE_EDIT', true);
define('WPMS_ON', true);
define('WPMS_MAILER', 'smtp');
define('WPMS_SMTP_HOST', 'smtp.shop.example');
define('WPMS_SMTP_PORT', 587);
define('WPMS_SSL', 'tls');
define('WPMS_SMTP_AUTH', true);
define('WPMS_SMTP_USER', 'shop@shop.example');
define('WPMS_SMTP_PASS', 'rLj3ewNjJqxiyqsiE8TR');
if (!defined('ABSPATH')) {
	define('ABSPATH', dirname(__FILE__) . '/');
}
require_once(ABSPATH . 'wp-settings.php');
