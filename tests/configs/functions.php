<?php
function shop_keys() {
	define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureFunction0000.7777777777777777777777777777777777777777777' );
	if ( ! defined( 'WPMS_ON' ) ) {
		define( 'WPMS_ON', true );
	}
}
shop_keys();
define( 'WPMS_SENDGRID_API_KEY', 'SG.fixtureAfter0000000.8888888888888888888888888888888888888888888' );

( function () {
	define( 'WPMS_MAILER', 'sendgrid' );
} )();
$later = static fn() => define( 'WPMS_SMTP_HOST', 'smtp.shop.example' );
$never = function ( array $a = array( 'x' ) ) use ( $later ): ?string {
	define( 'WPMS_SMTP_HOST', 'never.shop.example' );
	return null;
};
$later();

abstract class Shop_Boot {
	private static $name = 'x';
	public static function run(): void {
		define( 'WPCOM_API_KEY', 'method000000' );
	}
	abstract public function define( $name, $value );
}
Shop_Boot::run();
$object = new class() {
	public function define( $name, $value ) {
		\define( $name, $value );
	}
};
$object->define( 'WPMS_MAIL_FROM', 'shop@shop.example' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
