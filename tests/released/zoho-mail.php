<?php
/**
 * Zoho Mail, the official plugin: a log-in, spread over many options.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

// As the return from Zoho stores it (zohoMail.php:253-260), and the settings screen before (:334-339).
$store = static function ( string $access_token, string $refresh_token, int $renewed ): void {
	update_option( 'zmail_integ_client_id', '1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123', false );
	update_option( 'zmail_integ_client_secret', '0123456789abcdef0123456789abcdef0123456789', false );
	update_option( 'zmail_integ_from_email_id', 'post@shop.example', false );
	update_option( 'zmail_integ_domain_name', 'zoho.eu', false );
	update_option( 'zmail_access_token', $access_token, false );
	update_option( 'zmail_refresh_token', $refresh_token, false );
	update_option( 'zmail_account_id', '1234567890000', false );
	update_option( 'zmail_integ_timestamp', $renewed, false );
};

return array(
	'plugin' => 'zoho-mail/zohoMail.php',
	'cases'  => array(
		array(
			'key'   => 'zoho-mail/site/zoho_mail',
			'good'  => array( '1000.0123456789abcdef0123456789abcdef.aaaabbbbccccddddaaaabbbbccccdddd' ),
			'store' => static function ( string $value ) use ( $store ): void {
				$store( $value, '1000.fedcba98765432100123456789abcdef.11112222333344441111222233334444', time() );
			},
			'sends' => static function (): string {
				// It prints what went wrong, if something did.
				return Wire::mail( null, 200 )->header( 'Authorization', 'Zoho-oauthtoken' );
			},
		),
		array(
			'key'   => 'zoho-mail/site/zoho_mail',
			'about' => 'the refresh token, as the log-in stores it',
			'field' => 'refresh_token',
			'good'  => array( '1000.fedcba98765432100123456789abcdef.11112222333344441111222233334444' ),
			'store' => static function ( string $value ) use ( $store ): void {
				$store( '1000.0123456789abcdef0123456789abcdef.aaaabbbbccccddddaaaabbbbccccdddd', $value, 0 );
			},
			'sends' => static function (): string {
				return Wire::mail( null, 200, '{"access_token":"1000.new"}' )->query( 'refresh_token' );
			},
		),
		array(
			'key'   => 'zoho-mail/site/zoho_mail',
			'about' => 'the refresh token, after the first mail',
			'field' => 'refresh_token',
			'good'  => array( '1000.fedcba98765432100123456789abcdef.11112222333344441111222233334444' ),
			'store' => static function ( string $value ) use ( $store ): void {
				$store( '1000.0123456789abcdef0123456789abcdef.aaaabbbbccccddddaaaabbbbccccdddd', $value, 0 );
				Wire::mail( null, 200, '{"access_token":"1000.new"}' );
				update_option( 'zmail_integ_timestamp', 0, false );
			},
			'sends' => static function (): string {
				return Wire::mail( null, 200, '{"access_token":"1000.new"}' )->query( 'refresh_token' );
			},
		),
	),
);
