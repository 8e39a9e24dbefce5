<?php
const DB_NAME = 'shop', DB_USER = 'shop',
	DB_PASSWORD = 'fixture-db-password';
const WPMS_ON = true; const WPMS_MAILER = 'mailgun';
const WPMS_MAILGUN_API_KEY = 'key-' . 'fixture1111111111111111111111111111';
const WPMS_SMTP_PORT = 0x24B, WPMS_SMTP_TIMEOUT = 1_000;
define( 'WPMS_MAILGUN_API_KEY', 'key-fixture2222222222222222222222222222' );

class Shop_Keys {
	const WPCOM_API_KEY = 'not-a-constant-of-its-own';
	public static function define( $name ) { return $name; }
}
Shop_Keys::define( 'WPCOM_API_KEY', 'nor-this' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
