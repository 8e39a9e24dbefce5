<?php
/**
 * Ninja Forms: captcha keys in the settings of the plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

/**
 * @param string $provider Of the catalog.
 * @param string $field    Class of the form field.
 * @return array<string, mixed>
 */
$key_health_field = static function ( string $provider, string $field ): array {
	return array(
		'key'   => "ninja-forms/$provider/$provider",
		'store' => static function ( string $value ) use ( $provider ): void {
			Ninja_Forms()->update_settings(
				array(
					"{$provider}_site_key"   => 'site-key',
					"{$provider}_secret_key" => $value,
				)
			);
		},
		'uses'  => static function () use ( $provider ): string {
			return (string) Ninja_Forms()->get_setting( "{$provider}_secret_key" );
		},
		'sends' => static function () use ( $field ): string {
			$wire = Wire::asked(
				static function () use ( $field ): void {
					( new $field() )->validate( array( 'value' => 'token' ), array() );
				},
				200,
				'{"success":true}'
			);
			$sent = $wire->body( 'secret' );
			return '' === $sent ? $wire->query( 'secret' ) : $sent;
		},
	);
};

return array(
	'plugin' => 'ninja-forms/ninja-forms.php',
	'cases'  => array(
		$key_health_field( 'recaptcha', 'NF_Fields_Recaptcha' ),
		$key_health_field( 'hcaptcha', 'NF_Fields_Hcaptcha' ),
		$key_health_field( 'turnstile', 'NF_Fields_Turnstile' ),
		array(
			'key'   => 'ninja-forms/recaptcha_v3/recaptcha',
			'store' => static function ( string $value ): void {
				Ninja_Forms()->update_settings(
					array(
						'recaptcha_site_key_3'   => 'site-key',
						'recaptcha_secret_key_3' => $value,
					)
				);
			},
			'uses'  => static function (): string {
				return (string) Ninja_Forms()->get_setting( 'recaptcha_secret_key_3' );
			},
		),
	),
);
