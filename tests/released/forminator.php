<?php
/**
 * Forminator: several accounts for each integration, sealed with the salts of the site; captcha keys as they are.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

/**
 * @param string                $provider Of the catalog.
 * @param string                $slug     The plugin's word for it.
 * @param string                $name     The plugin's word for the key.
 * @param array<string, string> $more     What stands beside it.
 * @param \Closure|null         $sends    How the key is found on the wire.
 * @return array<string, mixed>
 */
$key_health_account = static function ( string $provider, string $slug, string $name, array $more, ?\Closure $sends ): array {
	$case = array(
		'key'         => "forminator/account-1/$provider",
		'field'       => $name,
		'store'       => static function ( string $value ) use ( $slug, $name, $more ): void {
			$loader = Forminator_Integration_Loader::get_instance();
			$loader->activate_addon( $slug );
			$add_on                  = $loader->get_addon( $slug );
			$add_on->multi_global_id = 'account-1';
			$add_on->save_settings_values(
				$more + array(
					'identifier' => 'Newsletter',
					$name        => $value,
				)
			);
		},
		'uses'        => static function () use ( $slug, $name ): string {
			$add_on                  = Forminator_Integration_Loader::get_instance()->get_addon( $slug );
			$add_on->multi_global_id = 'account-1';
			return (string) $add_on->get_settings_values( true )[ $name ];
		},
		'sealed_with' => 'salts',
	);
	return null === $sends ? $case : $case + array( 'sends' => $sends );
};

/**
 * @param string   $slug   Of the integration.
 * @param \Closure $asks   Asks the provider something.
 * @return \Closure
 */
$key_health_asked = static function ( string $slug, \Closure $asks ): \Closure {
	return static function () use ( $slug, $asks ): Wire {
		return Wire::asked(
			static function () use ( $slug, $asks ): void {
				$add_on                  = Forminator_Integration_Loader::get_instance()->get_addon( $slug );
				$add_on->multi_global_id = 'account-1';
				$asks( $add_on->get_api() );
			}
		);
	};
};

/**
 * @param string      $provider Of the catalog.
 * @param string      $id       Of the connection.
 * @param string      $word     What the captcha field calls the provider.
 * @param string|null $type     And the version.
 * @return array<string, mixed>
 */
$key_health_captcha = static function ( string $provider, string $id, string $word, ?string $type = null ): array {
	return array(
		'key'   => "forminator/$id/$provider",
		'store' => static function ( string $value ) use ( $id ): void {
			// As Forminator_Admin_AJAX::save_captcha() does for each.
			update_option( "forminator_{$id}_key", 'site-key' );
			update_option( "forminator_{$id}_secret", $value );
		},
		'sends' => static function () use ( $word, $type ): string {
			return Wire::asked(
				static function () use ( $word, $type ): void {
					$field = array(
						'element_id'       => 'captcha-1',
						'captcha_provider' => $word,
						'captcha_type'     => $type,
					);
					( new Forminator_Captcha() )->validate( $field, 'token' );
				}
			)->body( 'secret' );
		},
	);
};

$key_health_mailchimp = $key_health_asked(
	'mailchimp',
	static function ( $api ): void {
		$api->get_info();
	}
);
$key_health_lite      = $key_health_asked(
	'mailerlite',
	static function ( $api ): void {
		$api->get_info();
	}
);
$key_health_campaign  = $key_health_asked(
	'campaignmonitor',
	static function ( $api ): void {
		$api->get_clients();
	}
);
$key_health_mailjet   = $key_health_asked(
	'mailjet',
	static function ( $api ): void {
		$api->get_info();
	}
);

return array(
	'plugin'   => 'forminator/forminator.php',
	'left_out' => array(
		'hubspot_oauth' => 'a log-in: the token comes from a browser',
		'aweber_oauth1' => 'a log-in: the token comes from a browser',
	),
	'cases'    => array(
		$key_health_account(
			'mailchimp',
			'mailchimp',
			'api_key',
			array(),
			static function () use ( $key_health_mailchimp ): string {
				return $key_health_mailchimp()->header( 'Authorization', 'ForminatorMailChimp' );
			}
		),
		$key_health_account(
			'mailerlite',
			'mailerlite',
			'api_key',
			array(),
			static function () use ( $key_health_lite ): string {
				return $key_health_lite()->header( 'Authorization' );
			}
		),
		$key_health_account( 'activecampaign', 'activecampaign', 'api_key', array( 'api_url' => 'https://shop.api-us1.com' ), null ),
		$key_health_account(
			'campaign_monitor',
			'campaignmonitor',
			'api_key',
			array( 'client_id' => '4a397ccaaa55eb4e6aa1221e1e2d7122' ),
			static function () use ( $key_health_campaign ): string {
				return $key_health_campaign()->basic_user();
			}
		),
		$key_health_account(
			'mailjet',
			'mailjet',
			'secret_key',
			array( 'api_key' => '0123456789abcdef0123456789abcdef' ),
			static function () use ( $key_health_mailjet ): string {
				return $key_health_mailjet()->basic_password();
			}
		),
		array(
			'about'  => 'sealed with a constant of its own',
			'config' => array( "define( 'FORMINATOR_ENCRYPTION_KEY', 'Sixteen rooks and a quiet river' );" ),
		) + array_diff_key( $key_health_account( 'mailerlite', 'mailerlite', 'api_key', array(), null ), array( 'sealed_with' => true ) ),
		$key_health_captcha( 'recaptcha', 'captcha', 'recaptcha', 'v2_checkbox' ),
		$key_health_captcha( 'recaptcha', 'v2_invisible_captcha', 'recaptcha', 'v2_invisible' ),
		$key_health_captcha( 'recaptcha', 'v3_captcha', 'recaptcha', 'v3_recaptcha' ),
		$key_health_captcha( 'hcaptcha', 'hcaptcha', 'hcaptcha' ),
		$key_health_captcha( 'turnstile', 'turnstile', 'turnstile' ),
	),
);
