<?php
// Generated from src/catalog/plugins/omnisend-connect.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'omnisend-connect',
	'name' => 'Omnisend for WooCommerce',
	'short_name' => 'Omnisend for WooCommerce',
	'files' => array(
		'omnisend-connect/omnisend-woocommerce.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=omnisend-woocommerce',
	'screens' => array(
		'toplevel_page_omnisend-woocommerce',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'omnisend_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'omnisend',
					'provider_name' => 'Omnisend',
					'fields' => array(
						'api_key' => array(
							'path' => array(),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( 'Disconnecting the store in Omnisend', 'key-health' ),
);
