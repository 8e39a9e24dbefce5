<?php
/**
 * Contact Form 7: a service for each integration. Pairs of captcha keys are stored as site key => secret key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

$key_health_site_key = '6Lexample_SITEKEY-0123456789abcdefghijkl';

/**
 * @param string                $service What the plugin calls it.
 * @param array<string, string> $posted  What its screen sends.
 */
$key_health_saved = static function ( string $service, array $posted ): void {
	$_SERVER['REQUEST_METHOD'] = 'POST';
	$_POST                     = wp_slash( $posted );
	$_REQUEST['_wpnonce']      = wp_create_nonce( "wpcf7-$service-setup" );
	// It goes on to another page after it has saved.
	add_filter(
		'wp_redirect',
		static function (): void {
			throw new RuntimeException( 'saved' );
		}
	);
	try {
		WPCF7_Integration::get_instance()->get_service( $service )->load( 'setup' );
	} catch ( RuntimeException $saved ) {
		return;
	}
};

return array(
	'plugin' => 'contact-form-7/wp-contact-form-7.php',
	'cases'  => array(
		array(
			'key'   => 'contact-form-7/brevo/brevo',
			'store' => static function ( string $value ) use ( $key_health_saved ): void {
				Wire::answering(
					array( '/v3/account' => '{"email":"shop@shop.example"}' ),
					static function () use ( $value, $key_health_saved ): void {
						$key_health_saved( 'sendinblue', array( 'api_key' => $value ) );
					}
				);
			},
			'uses'  => static function (): string {
				return (string) WPCF7_Sendinblue::get_instance()->get_api_key();
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						WPCF7_Sendinblue::get_instance()->confirm_key();
					}
				)->header( 'API-Key' );
			},
		),
		array(
			'key'       => 'contact-form-7/' . substr( md5( $key_health_site_key ), 0, 12 ) . '/recaptcha',
			'store'     => static function ( string $value ) use ( $key_health_saved, $key_health_site_key ): void {
				$key_health_saved(
					'recaptcha',
					array(
						'sitekey' => $key_health_site_key,
						'secret'  => $value,
					)
				);
			},
			'uses'      => static function (): string {
				$service = WPCF7_RECAPTCHA::get_instance();
				return (string) $service->get_secret( $service->get_sitekey() );
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						WPCF7_RECAPTCHA::get_instance()->verify( 'token' );
					}
				)->body( 'secret' );
			},
			'constants' => array(
				'WPCF7_RECAPTCHA_SECRET',
				'WPCF7_RECAPTCHA_SITEKEY' => $key_health_site_key,
			),
		),
		array(
			'key'       => 'contact-form-7/recaptcha_constants/recaptcha',
			'about'     => 'in both constants, and nothing stored',
			'read_only' => true,
			'config'    => array(
				"define( 'WPCF7_RECAPTCHA_SITEKEY', '$key_health_site_key' );",
				"define( 'WPCF7_RECAPTCHA_SECRET', '6Lexample_EXAMPLE-0123456789abcdefghijkl' );",
			),
			'good'      => array( '6Lexample_EXAMPLE-0123456789abcdefghijkl', '6Lexample_EXAMPLE-1123456789abcdefghijkl', '6Lexample_EXAMPLE-2123456789abcdefghijkl' ),
			'store'     => static function ( string $value ): void {
				WPCF7::update_option( 'bulk_validate', array( 'count_valid' => strlen( $value ) ) );
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						WPCF7_RECAPTCHA::get_instance()->verify( 'token' );
					}
				)->body( 'secret' );
			},
		),
		array(
			'key'   => 'contact-form-7/' . substr( md5( '0x4AAAAAAAexampleEXAMPLE' ), 0, 12 ) . '/turnstile',
			'store' => static function ( string $value ) use ( $key_health_saved ): void {
				$key_health_saved(
					'turnstile',
					array(
						'sitekey' => '0x4AAAAAAAexampleEXAMPLE',
						'secret'  => $value,
					)
				);
			},
			'uses'  => static function (): string {
				$service = WPCF7_Turnstile::get_instance();
				return (string) $service->get_secret( $service->get_sitekey() );
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						WPCF7_Turnstile::get_instance()->verify( 'token' );
					}
				)->body( 'secret' );
			},
		),
	),
);
