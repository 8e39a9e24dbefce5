<?php
/**
 * Kit: the tokens of a log-in, the key of API 3, and reCAPTCHA.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'convertkit/wp-convertkit.php',
	'cases'  => array(
		array(
			'key'   => 'convertkit/site/kit_oauth',
			'good'  => array( 'access-token-stored-0123456789', 'access-token-renewed-0123456789', 'access-token-third-0123456789' ),
			'store' => static function ( string $value ): void {
				( new ConvertKit_Settings() )->update_credentials(
					array(
						'access_token'  => $value,
						'refresh_token' => 'refresh-token-0123456789',
						'expires_in'    => 7200,
					)
				);
			},
			'uses'  => static function (): string {
				return (string) ( new ConvertKit_Settings() )->get_access_token();
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						$settings = new ConvertKit_Settings();
						$api      = new ConvertKit_API_V4( CONVERTKIT_OAUTH_CLIENT_ID, CONVERTKIT_OAUTH_CLIENT_REDIRECT_URI, $settings->get_access_token(), $settings->get_refresh_token() );
						$api->get_account();
					}
				)->header( 'Authorization' );
			},
		),
		array(
			'key'       => 'convertkit/site/kit_v3',
			'store'     => static function ( string $value ): void {
				( new ConvertKit_Settings() )->save( array( 'api_key' => $value ) );
			},
			'uses'      => static function (): string {
				return (string) ( new ConvertKit_Settings() )->get_api_key();
			},
			'constants' => array( 'CONVERTKIT_API_KEY' ),
		),
		array(
			'key'   => 'convertkit/site/recaptcha',
			'store' => static function ( string $value ): void {
				( new ConvertKit_Settings() )->save(
					array(
						'recaptcha_site_key'   => '6Lexample0SiteKey0of0the0shop00000000000',
						'recaptcha_secret_key' => $value,
					)
				);
			},
			'uses'  => static function (): string {
				return (string) ( new ConvertKit_Settings() )->recaptcha_secret_key();
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						( new ConvertKit_Recaptcha() )->verify_recaptcha( 'answer-of-a-visitor', 'subscribe' );
					}
				)->body( 'secret' );
			},
		),
	),
);
