<?php
/**
 * ActiveCampaign for WooCommerce: its requests go through a client that others cannot watch.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'activecampaign-for-woocommerce/activecampaign-for-woocommerce.php',
	'needs'  => array( 'woocommerce/woocommerce.php' ),
	'cases'  => array(
		array(
			'key'   => 'activecampaign-for-woocommerce/site/activecampaign',
			'store' => static function ( string $value ): void {
				// As Activecampaign_For_Woocommerce_Admin::update_settings() does after it was accepted.
				update_option(
					ACTIVECAMPAIGN_FOR_WOOCOMMERCE_DB_SETTINGS_NAME,
					array(
						'api_url'  => 'https://shop.api-us1.com',
						'api_key'  => $value,
						'ac_debug' => '0',
					)
				);
			},
			'uses'  => static function (): string {
				// What every request is made with.
				$factories = require WP_PLUGIN_DIR . '/activecampaign-for-woocommerce/includes/config/activecampaign-for-woocommerce-class-factories.php';
				$client    = $factories['Activecampaign_For_Woocommerce_Api_Client']( new Activecampaign_For_Woocommerce_Logger() );
				return (string) $client->get_api_key();
			},
		),
	),
);
