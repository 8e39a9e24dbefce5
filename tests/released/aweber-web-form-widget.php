<?php
/**
 * AWeber: a log-in. The older kind counts before the new one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use AWeberWebFormPluginNamespace\AWeberWebformPlugin;
use KeyHealth\Tests\Released\Wire;

return array(
	'plugin'   => 'aweber-web-form-widget/aweber.php',
	'left_out' => array(
		'aweber_oauth1' => 'a log-in that AWeber does not hand out any more',
	),
	'cases'    => array(
		array(
			'key'   => 'aweber-web-form-widget/sign_in/aweber',
			'good'  => array( 'token-one-0123456789', 'token-two-0123456789', 'token-three-0123456789' ),
			'store' => static function ( string $value ): void {
				// As AWeberWebformPlugin::generateAccessToken() does. It wants an answer from a real connection (`http_response`).
				update_option(
					'AWeberOauth2TokensOptions',
					array(
						'access_token'  => $value,
						'refresh_token' => 'refresh-0123456789',
						'expires_in'    => 7200,
						'expires_on'    => 4000000000,
						'client_id'     => 'eipSRwSn5aZJAZ7aTwOCnsS6IC3JKV7M',
					)
				);
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						try {
							( new AWeberWebformPlugin() )->getAWeberConnection();
						} catch ( Throwable $unread ) {
							// The empty answer names no account; the question is out.
							return;
						}
					}
				)->header( 'Authorization' );
			},
		),
	),
);
