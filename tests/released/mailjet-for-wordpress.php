<?php
/**
 * Mailjet, the official plugin: two keys in two options, and SMTP for the mail.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use MailjetWp\MailjetPlugin\Includes\Mailjet;

$store = static function ( string $api_key, string $secret_key ): void {
	update_option( 'mailjet_apikey', $api_key );
	update_option( 'mailjet_apisecret', $secret_key );
	update_option( 'mailjet_enabled', '1' );
	update_option( 'mailjet_port', '587' );
	update_option( 'mailjet_ssl', 'tls' );
	update_option( 'mailjet_from_email', 'post@shop.example' );
};

return array(
	'plugin' => 'mailjet-for-wordpress/wp-mailjet.php',
	'cases'  => array(
		array(
			'key'   => 'mailjet-for-wordpress/site/mailjet',
			'field' => 'secret_key',
			'store' => static function ( string $value ) use ( $store ): void {
				$store( '0123456789abcdef0123456789abcdef', $value );
			},
			'uses'  => static function (): string {
				return (string) Mailjet::getOption( 'mailjet_apisecret' );
			},
			'sends' => static function (): string {
				return Wire::mail()->smtp_password();
			},
		),
		array(
			'key'   => 'mailjet-for-wordpress/site/mailjet',
			'about' => 'the API key',
			'field' => 'api_key',
			'store' => static function ( string $value ) use ( $store ): void {
				$store( $value, 'fedcba9876543210fedcba9876543210' );
			},
			'uses'  => static function (): string {
				return (string) Mailjet::getOption( 'mailjet_apikey' );
			},
		),
	),
);
