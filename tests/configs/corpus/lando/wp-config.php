<?php
if ( getenv( 'LANDO_INFO' ) ) {
	$lando = json_decode( getenv( 'LANDO_INFO' ), true );
	define( 'DB_NAME', $lando['database']['creds']['database'] );
	define( 'DB_USER', $lando['database']['creds']['user'] );
	define( 'DB_PASSWORD', $lando['database']['creds']['password'] );
	define( 'DB_HOST', $lando['database']['internal_connection']['host'] );
	define( 'WPMS_SENDGRID_API_KEY', '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' );
} else {
	define( 'DB_NAME', 'shop' );
	define( 'DB_USER', 'shop' );
	define( 'DB_PASSWORD', 'hJJcSqTzVgC2DgbjmEKN' );
	define( 'DB_HOST', 'localhost' );
	define( 'WPMS_SENDGRID_API_KEY', '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' );
}
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
define( 'AUTH_KEY', 'W98Kw8xcWmJqeRMbEcaQSd7C3fnhLrFqVGSCDwxU4N9nWrGXYSowVGxGKCsyRa27' );
define( 'SECURE_AUTH_KEY', 'sTRZ57GSZg5iqvnsHKegmgXQ8ZWxM4hSumRHkBMWdU4zHXCKYmgGqVWYGkD2MSVU' );
define( 'LOGGED_IN_KEY', 'ZfwpAwdMc8xQqVUQc6ohUCRp6E8GSkTbExu5rtcdRjLU6muhKwTP8hRT46WqCoSV' );
define( 'NONCE_KEY', 'xuUUyCMLEyyfpCo877JkwHXQBy6goGgaXmMcDW6WwKjd8XXvTYfaPS3r8hCbQd8X' );
define( 'AUTH_SALT', 'PaMYwrz54XsQJpYkAuPbmZvLZ7UBikcZmBgmNCuBEBDfKoVVHXyERfb3FNwy56ZH' );
define( 'SECURE_AUTH_SALT', 'uXhESPUuH5qCRnHNZnhRcpju5hHRcvQjchjcc9JqjDiW2WquBDEKfSPE8ySZAYQZ' );
define( 'LOGGED_IN_SALT', 'dgkQ3AtbA692o7dBZ4UBgEBnRb5giZgSnuek6ZPXBSgvVoDKCff2FxemCHysrcnD' );
define( 'NONCE_SALT', 'LqNqfo6JG6etXho4Sr2GKThYC7bXnVzEMsG7FWr6JTnHeZkgiaXvJxDMG9GuufPi' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
