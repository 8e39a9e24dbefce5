<?php
// Generated from src/catalog/plugins/leadin.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'leadin',
	'name' => 'HubSpot – CRM, Email Marketing, Live Chat, Forms & Analytics',
	'short_name' => 'HubSpot',
	'files' => array(
		'leadin/leadin.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=leadin',
	'screens' => array(
		'toplevel_page_leadin',
		'hubspot_page_leadin_settings',
		'hubspot_page_leadin_forms',
		'hubspot_page_leadin_user_guide',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'leadin_refresh_token',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'leadin_portalId',
						'path' => array(),
						'truthy' => true,
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'hubspot_oauth',
			'provider_name' => 'HubSpot',
			'fields' => array(
				'refresh_token' => array(
					'path' => array(),
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'LEADIN_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'LEADIN_SALT',
							'LOGGED_IN_SALT',
						),
						'empty_counts' => true,
					),
				),
			),
		),
	),
	'removes' => __( 'Disconnecting the account in the settings of HubSpot', 'key-health' ),
);
