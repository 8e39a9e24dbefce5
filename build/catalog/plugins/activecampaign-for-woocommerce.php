<?php
// Generated from src/catalog/plugins/activecampaign-for-woocommerce.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'activecampaign-for-woocommerce',
	'name' => 'ActiveCampaign for WooCommerce',
	'short_name' => 'ActiveCampaign for WooCommerce',
	'files' => array(
		'activecampaign-for-woocommerce/activecampaign-for-woocommerce.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=activecampaign_for_woocommerce',
	'screens' => array(
		'toplevel_page_activecampaign_for_woocommerce',
		'activecampaign_page_activecampaign_for_woocommerce_status',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'activecampaign_for_woocommerce_settings',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'activecampaign',
					'provider_name' => 'ActiveCampaign',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
						),
						'api_url' => array(
							'path' => array(
								'api_url',
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Reset Plugin Configuration” in its settings', 'key-health' ),
);
