<?php
/**
 * Elementor Pro, as PRO Elements, which shares its code: one option for each key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

/**
 * @param string               $provider Of the catalog.
 * @param string               $action   Name of the form action.
 * @param string               $option   Where the key stands.
 * @param array<string, mixed> $asked    What the editor asks when it fills a list with the key of the settings.
 * @param \Closure             $on_wire  Where the key is in what goes out.
 * @return array<string, mixed>
 */
$key_health_action = static function ( string $provider, string $action, string $option, array $asked, \Closure $on_wire ): array {
	return array(
		'key'   => "elementor-pro/$provider/$provider",
		'store' => static function ( string $value ) use ( $option, $provider ): void {
			// Its settings screen posts to options.php, one option for each field.
			update_option( $option, $value );
			if ( 'activecampaign' === $provider ) {
				update_option( 'elementor_pro_activecampaign_api_url', 'https://shop.api-us1.com' );
			}
		},
		'sends' => static function () use ( $action, $asked, $on_wire ): string {
			return $on_wire(
				Wire::asked(
					static function () use ( $action, $asked ): void {
						try {
							$class = "ElementorPro\\Modules\\Forms\\Actions\\$action";
							( new $class() )->handle_panel_request( $asked );
						} catch ( Exception $refused ) {
							// The empty answer does not satisfy it; the question is out.
							return;
						}
					}
				)
			);
		},
	);
};

/**
 * @param string $id    Of the connection.
 * @param string $class That checks visitors.
 * @return array<string, mixed>
 */
$key_health_captcha = static function ( string $id, string $class ): array {
	return array(
		'key'   => "elementor-pro/$id/recaptcha",
		'store' => static function ( string $value ) use ( $id ): void {
			update_option( "elementor_pro_{$id}_site_key", 'site-key' );
			update_option( "elementor_pro_{$id}_secret_key", $value );
		},
		'uses'  => static function () use ( $class ): string {
			$class = "ElementorPro\\Modules\\Forms\\Classes\\$class";
			return (string) $class::get_secret_key();
		},
	);
};

return array(
	'plugin' => 'pro-elements/pro-elements.php',
	'needs'  => array( 'elementor/elementor.php' ),
	'cases'  => array(
		$key_health_action(
			'mailchimp',
			'Mailchimp',
			'elementor_pro_mailchimp_api_key',
			array(
				'use_global_api_key' => 'default',
				'mailchimp_action'   => 'lists',
			),
			static function ( Wire $wire ): string {
				return $wire->basic_password();
			}
		),
		$key_health_action(
			'activecampaign',
			'Activecampaign',
			'elementor_pro_activecampaign_api_key',
			array( 'api_cred' => 'default' ),
			static function ( Wire $wire ): string {
				return $wire->text( '/api_key["=:]+([0-9a-f]+)/' );
			}
		),
		$key_health_action(
			'kit_v3',
			'Convertkit',
			'elementor_pro_convertkit_api_key',
			array( 'api_key' => 'default' ),
			static function ( Wire $wire ): string {
				return $wire->query( 'api_key' );
			}
		),
		$key_health_action(
			'getresponse',
			'Getresponse',
			'elementor_pro_getresponse_api_key',
			array(
				'api_key'            => 'default',
				'getresponse_action' => 'lists',
			),
			static function ( Wire $wire ): string {
				return $wire->header( 'X-Auth-Token', 'api-key' );
			}
		),
		$key_health_action(
			'mailerlite_classic',
			'Mailerlite',
			'elementor_pro_mailerlite_api_key',
			array(
				'api_key'           => 'default',
				'mailerlite_action' => 'groups',
			),
			static function ( Wire $wire ): string {
				return $wire->header( 'X-MailerLite-ApiKey' );
			}
		),
		$key_health_action(
			'drip',
			'Drip',
			'elementor_pro_drip_api_token',
			array( 'api_token' => 'default' ),
			static function ( Wire $wire ): string {
				// The token alone, without the colon of basic authentication.
				return (string) base64_decode( $wire->header( 'Authorization', 'Basic' ) );
			}
		),
		$key_health_captcha( 'recaptcha', 'Recaptcha_Handler' ),
		$key_health_captcha( 'recaptcha_v3', 'Recaptcha_V3_Handler' ),
	),
);
