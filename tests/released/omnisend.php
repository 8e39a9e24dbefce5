<?php
/**
 * Omnisend, without WooCommerce.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use Omnisend\Internal\Options;
use Omnisend\SDK\V1\Omnisend;

return array(
	'plugin' => 'omnisend/class-omnisend-core-bootstrap.php',
	'cases'  => array(
		array(
			'key'   => 'omnisend/site/omnisend',
			'store' => static function ( string $value ): void {
				Options::set_api_key( $value );
				Options::set_brand_id( '0123456789abcdef01234567' );
				Options::set_store_connected();
			},
			'uses'  => static function (): string {
				return Options::get_api_key();
			},
			'sends' => static function (): string {
				return Wire::asked(
					static function (): void {
						Omnisend::get_client( 'key-health', '1.0' )->get_contact_by_email( 'post@shop.example' );
					}
				)->header( 'X-API-Key' );
			},
		),
	),
);
