<?php
/**
 * WPForms Lite: captchas of its own. Accounts of paid add-ons are stored as these do it, by the function that all of them use.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

/**
 * @param string                $provider Of the catalog.
 * @param string                $slug     The plugin's word for it.
 * @param string                $name     The add-on's word for the key.
 * @param array<string, string> $more     What stands beside it.
 * @return array<string, mixed>
 */
$key_health_account = static function ( string $provider, string $slug, string $name, array $more = array() ): array {
	return array(
		'key'   => "wpforms-lite/5f0c1d2e3a4b5/$provider",
		'store' => static function ( string $value ) use ( $slug, $name, $more ): void {
			$account = array(
				$name   => $value,
				'label' => 'Newsletter',
				'date'  => 1700000000,
			);
			wpforms_update_providers_options( $slug, $account + $more, '5f0c1d2e3a4b5' );
		},
		'uses'  => static function () use ( $slug, $name ): string {
			return (string) wpforms_get_providers_options( $slug )['5f0c1d2e3a4b5'][ $name ];
		},
	);
};

/**
 * @param string $provider Of the catalog.
 * @param string $slug     The plugin's word for it.
 * @param string $end      And for the end of the token.
 * @return array<string, mixed>
 */
$key_health_log_in = static function ( string $provider, string $slug, string $end ) use ( $key_health_account ): array {
	$more = array(
		'refresh_token' => 'refresh-0123456789',
		$end            => '4000000000',
	);
	return array(
		'good' => array( 'token-one-0123456789', 'token-two-0123456789', 'token-three-0123456789' ),
	) + $key_health_account( $provider, $slug, 'access_token', $more );
};

/**
 * @param string $provider Of the catalog, and the plugin's word for it.
 * @return array<string, mixed>
 */
$key_health_captcha = static function ( string $provider ): array {
	return array(
		'key'   => "wpforms-lite/captcha/$provider",
		'store' => static function ( string $value ) use ( $provider ): void {
			wpforms_update_settings(
				array(
					'captcha-provider'     => $provider,
					"$provider-site-key"   => 'site-key',
					"$provider-secret-key" => $value,
				)
			);
		},
		'uses'  => static function (): string {
			return wpforms_get_captcha_settings()['secret_key'];
		},
	);
};

return array(
	'plugin'   => 'wpforms-lite/wpforms.php',
	'left_out' => array(
		'constant_contact_v2' => 'its API has ended, and the plugin moves such accounts away',
	),
	'cases'    => array(
		$key_health_captcha( 'recaptcha' ),
		$key_health_captcha( 'hcaptcha' ),
		$key_health_captcha( 'turnstile' ),
		$key_health_account( 'mailchimp', 'mailchimpv3', 'api' ),
		$key_health_account( 'campaign_monitor', 'campaign-monitor', 'api', array( 'client_id' => '4a397ccaaa55eb4e6aa1221e1e2d7122' ) ),
		$key_health_account( 'getresponse', 'getresponse', 'api' ),
		$key_health_log_in( 'constant_contact', 'constant-contact-v3', 'expires_in' ),
		$key_health_log_in( 'kit_oauth', 'convertkit', 'token_expires' ),
		$key_health_account( 'kit_v3', 'convertkit', 'api_key', array( 'api_secret' => '' ) ),
	),
);
