<?php
/**
 * Mailchimp List Subscribe Form: the token of a sign-in, sealed with the salts; before it the API key of older versions.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

$key_health_account = array( '' => '{"account_id":"1","role":"owner","lists":[]}' );

$key_health_sends = static function ( string $scheme ): \Closure {
	return static function () use ( $scheme ): string {
		return Wire::asked(
			static function (): void {
				$api = mailchimp_sf_get_api();
				if ( $api ) {
					$api->get( 'lists' );
				}
			}
		)->header( 'Authorization', $scheme );
	};
};

return array(
	'plugin' => 'mailchimp/mailchimp.php',
	'cases'  => array(
		array(
			'key'         => 'mailchimp/sign_in/mailchimp',
			'store'       => static function ( string $value ) use ( $key_health_account ): void {
				Wire::answering(
					$key_health_account,
					static function () use ( $value ): void {
						( new Mailchimp_Admin() )->verify_and_save_oauth_token( $value, 'us21' );
					}
				);
			},
			'uses'        => static function (): string {
				return (string) mailchimp_sf_get_access_token();
			},
			'sends'       => $key_health_sends( 'Bearer' ),
			'sealed_with' => 'salts',
		),
		array(
			'key'   => 'mailchimp/api_key/mailchimp',
			'store' => static function ( string $value ) use ( $key_health_account ): void {
				Wire::answering(
					$key_health_account,
					static function () use ( $value ): void {
						mailchimp_sf_verify_key( new MailChimp_API( $value ) );
					}
				);
			},
			'uses'  => static function (): string {
				return (string) get_option( 'mc_api_key' );
			},
			'sends' => $key_health_sends( 'apikey' ),
		),
	),
);
