<?php
/**
 * Omnisend for WooCommerce: Omnisend itself hands over the key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'omnisend-connect/omnisend-woocommerce.php',
	'needs'  => array( 'woocommerce/woocommerce.php' ),
	'cases'  => array(
		array(
			'key'   => 'omnisend-connect/site/omnisend',
			'store' => static function ( string $value ): void {
				// As omnisend_connect_account() does.
				Omnisend_Settings::set_brand_id( '0123456789abcdef01234567' );
				update_option( 'omnisend_api_key', $value );
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						Omnisend_Helper::omnisend_api( 'https://api.omnisend.com/v3/accounts', 'GET' );
					},
					200,
					'{}'
				)->header( 'X-API-KEY' );
			},
		),
	),
);
