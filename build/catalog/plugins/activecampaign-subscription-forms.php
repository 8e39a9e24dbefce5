<?php
// Generated from src/catalog/plugins/activecampaign-subscription-forms.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'activecampaign-subscription-forms',
	'name' => 'ActiveCampaign',
	'short_name' => 'ActiveCampaign',
	'files' => array(
		'activecampaign-subscription-forms/activecampaign.php',
	),
	'purpose' => 'marketing',
	'settings' => 'options-general.php?page=activecampaign',
	'screens' => array(
		'settings_page_activecampaign',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'settings_activecampaign',
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
	'removes' => __( 'Emptying both fields on its settings page', 'key-health' ),
	'empties' => array(
		__( 'When ActiveCampaign refuses a new key or address, saving it erases the old one and all else on that screen.', 'key-health' ),
	),
);
