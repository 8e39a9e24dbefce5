<?php
/**
 * Fluent Forms: Mailchimp, three captchas, CleanTalk. Each is stored only after the provider accepted it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use FluentForm\App\Modules\Form\CleanTalkHandler;
use FluentForm\App\Modules\HCaptcha\HCaptcha;
use FluentForm\App\Modules\ReCaptcha\ReCaptcha;
use FluentForm\App\Modules\Turnstile\Turnstile;
use FluentForm\App\Services\GlobalSettings\GlobalSettingsHelper;
use FluentForm\App\Services\Integrations\GlobalIntegrationService;
use FluentForm\App\Services\Integrations\MailChimp\MailChimp;
use FluentForm\App\Services\Integrations\MailChimp\MailChimpIntegration;
use KeyHealth\Tests\Released\Wire;

/**
 * @param string   $provider Of the catalog.
 * @param string   $word     The plugin's word for it.
 * @param string   $method   That stores it.
 * @param \Closure $asks     Verifies a visitor with the stored keys.
 * @return array<string, mixed>
 */
$key_health_captcha = static function ( string $provider, string $word, string $method, \Closure $asks ): array {
	$option = "_fluentform_{$word}_details";
	return array(
		'key'   => "fluentform/$provider/$provider",
		'store' => static function ( string $value ) use ( $word, $method ): void {
			Wire::answering(
				array( 'siteverify' => '{"success":true}' ),
				static function () use ( $value, $word, $method ): void {
					$posted = array(
						'siteKey'     => 'site-key',
						'secretKey'   => $value,
						'token'       => 'token',
						'api_version' => 'v2_visible',
					);
					( new GlobalSettingsHelper() )->$method( array( $word => $posted ) );
				}
			);
		},
		'uses'  => static function () use ( $option ): string {
			return (string) get_option( $option )['secretKey'];
		},
		'sends' => static function () use ( $asks, $option ): string {
			return Wire::asked(
				static function () use ( $asks, $option ): void {
					// As FormHandler does.
					$asks( 'token', get_option( $option )['secretKey'] );
				},
				200,
				'{"success":true}'
			)->body( 'secret' );
		},
	);
};

return array(
	'plugin' => 'fluentform/fluentform.php',
	'cases'  => array(
		array(
			'key'   => 'fluentform/mailchimp/mailchimp',
			'store' => static function ( string $value ): void {
				( new GlobalIntegrationService() )->updateModuleStatus(
					array(
						'module_key'    => 'mailchimp',
						'module_status' => 'yes',
					)
				);
				Wire::answering(
					array( '/3.0/lists' => '{"lists":[]}' ),
					static function () use ( $value ): void {
						( new GlobalSettingsHelper() )->storeMailChimpSettings( array( 'mailchimp' => array( 'apiKey' => $value ) ) );
					}
				);
			},
			'uses'  => static function (): string {
				return (string) ( new MailChimpIntegration( wpFluentForm() ) )->getApiSettings()['apiKey'];
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						// As the integration does for each feed.
						$settings = ( new MailChimpIntegration( wpFluentForm() ) )->getApiSettings();
						( new MailChimp( $settings['apiKey'] ) )->get( 'lists' );
					}
				)->header( 'Authorization', 'apikey' );
			},
		),
		$key_health_captcha(
			'recaptcha',
			'reCaptcha',
			'storeReCaptcha',
			static function ( string $token, string $secret ): void {
				ReCaptcha::validate( $token, $secret );
			}
		),
		$key_health_captcha(
			'hcaptcha',
			'hCaptcha',
			'storeHCaptcha',
			static function ( string $token, string $secret ): void {
				HCaptcha::validate( $token, $secret );
			}
		),
		$key_health_captcha(
			'turnstile',
			'turnstile',
			'storeTurnstile',
			static function ( string $token, string $secret ): void {
				Turnstile::validate( $token, $secret );
			}
		),
		array(
			'key'   => 'fluentform/cleantalk/cleantalk',
			'store' => static function ( string $value ): void {
				Wire::answering(
					array( 'api.cleantalk.org' => '{"data":{"moderate":1,"valid":1,"product_id":1}}' ),
					static function () use ( $value ): void {
						$posted = array(
							'accessKey'  => $value,
							'validation' => 'mark_as_spam',
						);
						( new GlobalSettingsHelper() )->storeCleantalk( array( 'cleantalk' => $posted ) );
					}
				);
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						CleanTalkHandler::spamSubmissionCheckWithApi( array(), (object) array( 'id' => 1 ) );
					}
				)->body( 'auth_key' );
			},
		),
	),
);
