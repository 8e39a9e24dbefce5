<?php
/**
 * Brevo, the official plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'mailin/sendinblue.php',
	'cases'  => array(
		array(
			'key'   => 'mailin/site/brevo',
			'store' => static function ( string $value ): void {
				update_option( \SIB_Manager::API_KEY_V3_OPTION_NAME, $value );
				update_option(
					\SIB_Manager::HOME_OPTION_NAME,
					array(
						'activate_email' => 'yes',
						'activate_ma'    => 'no',
					)
				);
			},
			'sends' => static function (): string {
				return Wire::mail( null, 201, '{"messageId":"1"}' )->header( 'api-key', '' );
			},
		),
		array(
			'key'   => 'mailin/site/brevo',
			'about' => 'without mail',
			'store' => static function ( string $value ): void {
				update_option( \SIB_Manager::API_KEY_V3_OPTION_NAME, $value );
				update_option( \SIB_Manager::HOME_OPTION_NAME, array( 'activate_email' => 'no' ) );
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						( new \SendinblueApiClient() )->getAttributes();
					}
				)->header( 'api-key', '' );
			},
		),
	),
);
