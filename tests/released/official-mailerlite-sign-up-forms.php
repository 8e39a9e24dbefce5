<?php
/**
 * MailerLite sign-up forms: the length of a key decides which of the two services is asked.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use MailerLiteForms\Admin\Settings;
use MailerLiteForms\Api\PlatformAPI;
use MailerLiteForms\Controllers\AdminController;

$key_health_saved = static function ( string $value ): void {
	$_POST = array(
		'mailerlite_key'     => $value,
		'ml_api_field_nonce' => wp_create_nonce( 'ml_form_nonce' ),
	);
	Wire::answering(
		array(
			'api.mailerlite.com'     => '{"account":{"id":1,"subdomain":"shop"}}',
			'connect.mailerlite.com' => '{"data":{"id":1}}',
		),
		static function (): void {
			Settings::setAPIKey();
		}
	);
};

$key_health_asked = static function (): Wire {
	return Wire::asked(
		static function (): void {
			( new PlatformAPI( AdminController::apiKey() ) )->getGroups();
		}
	);
};

$key_health_token = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.' . str_repeat( 'QUJDREVGR0g0', 8 ) . '.' . str_repeat( 'c2lnbmF0dXJl', 4 );

return array(
	'plugin' => 'official-mailerlite-sign-up-forms/mailerlite.php',
	'cases'  => array(
		array(
			'key'   => 'official-mailerlite-sign-up-forms/site/mailerlite',
			// Real ones are longer than 100 characters, by which the plugin tells them.
			'good'  => array( $key_health_token . '1', $key_health_token . '2', $key_health_token . '3' ),
			'store' => $key_health_saved,
			'uses'  => static function (): string {
				return (string) AdminController::apiKey();
			},
			'sends' => static function () use ( $key_health_asked ): string {
				return $key_health_asked()->header( 'Authorization' );
			},
		),
		array(
			'key'   => 'official-mailerlite-sign-up-forms/site/mailerlite_classic',
			'store' => $key_health_saved,
			'sends' => static function () use ( $key_health_asked ): string {
				return $key_health_asked()->header( 'X-MailerLite-ApiKey' );
			},
		),
	),
);
