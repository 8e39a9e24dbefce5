<?php
/**
 * MailerLite for WooCommerce: the key is sealed with the salts of the site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

$key_health_token = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.' . str_repeat( 'QUJDREVGR0g0', 8 ) . '.' . str_repeat( 'c2lnbmF0dXJl', 4 );

return array(
	'plugin' => 'woo-mailerlite/woo-mailerlite.php',
	'needs'  => array( 'woocommerce/woocommerce.php' ),
	'cases'  => array(
		array(
			'key'         => 'woo-mailerlite/site/mailerlite',
			// Real ones are longer than 100 characters, by which the plugin tells them.
			'good'        => array( $key_health_token . '1', $key_health_token . '2', $key_health_token . '3' ),
			'store'       => static function ( string $value ): void {
				WooMailerLiteOptions::update( 'apiKey', $value );
			},
			'uses'        => static function (): string {
				return (string) WooMailerLiteOptions::get( 'apiKey' );
			},
			'sends'       => static function (): string {
				return Wire::asked(
					static function (): void {
						( new WooMailerLiteRewriteApi() )->get( '/account' );
					}
				)->header( 'Authorization' );
			},
			'sealed_with' => 'salts',
		),
	),
);
