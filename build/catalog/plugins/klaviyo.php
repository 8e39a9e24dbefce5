<?php
// Generated from src/catalog/plugins/klaviyo.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'klaviyo',
	'name' => 'Klaviyo',
	'short_name' => 'Klaviyo',
	'files' => array(
		'klaviyo/klaviyo.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=klaviyo_settings',
	'screens' => array(
		'toplevel_page_klaviyo_settings',
		'marketing_page_klaviyo_settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'klaviyo_settings',
			'constants' => false,
		),
	),
	'stores' => array(
		array(
			'provider' => 'klaviyo_public',
			'provider_name' => 'Klaviyo (public key)',
			'fields' => array(
				'public_key' => array(
					'path' => array(
						'klaviyo_public_api_key',
					),
				),
			),
		),
	),
	'empties' => array(
		__( 'Klaviyo empties the field when a private key stands in the place of the public one.', 'key-health' ),
	),
);
