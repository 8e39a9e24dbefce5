<?php
// Generated from src/catalog/plugins/mailchimp-for-woocommerce.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailchimp-for-woocommerce',
	'name' => 'Mailchimp for WooCommerce',
	'short_name' => 'Mailchimp for WooCommerce',
	'files' => array(
		'mailchimp-for-woocommerce/mailchimp-woocommerce.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=mailchimp-woocommerce',
	'screens' => array(
		'toplevel_page_mailchimp-woocommerce',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mailchimp-woocommerce',
			'constants' => false,
		),
	),
	'stores' => array(
		array(
			'provider' => 'mailchimp',
			'provider_name' => 'Mailchimp',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailchimp_api_key',
					),
				),
			),
		),
	),
	'removes' => __( '“Disconnect store” in the settings of Mailchimp for WooCommerce', 'key-health' ),
	'empties' => array(
		__( 'Disconnecting the store empties the key, and the list with it.', 'key-health' ),
	),
	'errors' => array(
		array(
			'option' => 'mailchimp-woocommerce',
			'path' => array(
				'api_ping_error',
			),
		),
	),
	'clears' => array(
		array(
			'option' => 'mailchimp-woocommerce-cached-api-ping-check',
		),
		array(
			'option' => 'mailchimp-woocommerce-cached-api-lists',
		),
		array(
			'option' => 'mailchimp-woocommerce-validation.api.ping',
		),
	),
);
