<?php
/**
 * Constant Contact Forms: the tokens of a log-in, and three services against bots.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

$key_health_captcha = static function ( string $service, \Closure $uses ): array {
	return array(
		'key'   => "constant-contact-forms/captcha/$service",
		'store' => static function ( string $value ) use ( $service ): void {
			update_option(
				constant_contact()->get_settings()->key,
				array(
					'_ctct_captcha_service'       => $service,
					"_ctct_{$service}_site_key"   => '0x4AAAAAAAexample-site-key',
					"_ctct_{$service}_secret_key" => $value,
				)
			);
		},
		'uses'  => $uses,
	);
};

return array(
	'plugin' => 'constant-contact-forms/constant-contact-forms.php',
	'cases'  => array(
		array(
			'key'          => 'constant-contact-forms/site/constant_contact',
			// It looks through its forms of an old version whenever a token is stored.
			'also_changes' => array( 'ctct_api_v2_v3_migrated' ),
			'good'         => array( 'access-token-stored-0123456789', 'access-token-renewed-0123456789', 'access-token-third-0123456789' ),
			'store'        => static function ( string $value ): void {
				constant_contact()->get_connect()->e_set( '_ctct_access_token', $value );
				constant_contact()->get_connect()->e_set( '_ctct_refresh_token', 'refresh-token-0123456789' );
			},
			'uses'         => static function (): string {
				return (string) constant_contact()->get_connect()->e_get( '_ctct_access_token' );
			},
			'sends'        => static function (): string {
				return constant_contact()->get_api()->get_api_token();
			},
		),
		$key_health_captcha(
			'recaptcha',
			static function (): string {
				return (string) ( new ConstantContact_reCAPTCHA() )->get_recaptcha_keys()['secret_key'];
			}
		),
		$key_health_captcha(
			'hcaptcha',
			static function (): string {
				return (string) ( new ConstantContact_hCaptcha() )->get_hcaptcha_keys()['secret_key'];
			}
		),
		$key_health_captcha(
			'turnstile',
			static function (): string {
				return (string) ( new ConstantContact_Turnstile() )->get_turnstile_keys()['secret_key'];
			}
		),
	),
);
