<?php
/**
 * Mailtrap for WordPress: catches all mail in a test inbox.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'mailtrap-for-wp/mailtrap-for-wp.php',
	'cases'  => array(
		array(
			'key'   => 'mailtrap-for-wp/site/smtp',
			'good'  => array( '0123456789abcd', 'abcd0123456789', '9876543210dcba' ),
			'store' => static function ( string $value ): void {
				update_option( 'mailtrap_enabled', '1' );
				update_option( 'mailtrap_port', '2525' );
				update_option( 'mailtrap_username', 'fedcba98765432' );
				update_option( 'mailtrap_password', $value );
				update_option( 'mailtrap_secure', 'tls' );
			},
			'sends' => static function (): string {
				// It prints what went wrong.
				remove_all_actions( 'wp_mail_failed' );
				return Wire::mail()->smtp_password();
			},
		),
		array(
			'key'   => 'mailtrap-for-wp/site/mailtrap',
			'store' => static function ( string $value ): void {
				update_option( 'mailtrap_api_token', $value );
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						\MailtrapAPIClient::getInboxes();
					}
				)->header( 'Api-Token' );
			},
		),
	),
);
