<?php
/**
 * Klaviyo: the public key alone.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'klaviyo/klaviyo.php',
	'needs'  => array( 'woocommerce/woocommerce.php' ),
	'cases'  => array(
		array(
			'key'   => 'klaviyo/site/klaviyo_public',
			'good'  => array( 'AbC123', 'XyZ789', 'QrS456' ),
			'store' => static function ( string $value ): void {
				update_option( WCK_Options::KLAVIYO_SETTINGS, array( 'klaviyo_public_api_key' => $value ) );
			},
			'uses'  => static function (): string {
				return (string) WCK()->options->get_klaviyo_option( 'klaviyo_public_api_key' );
			},
		),
	),
);
