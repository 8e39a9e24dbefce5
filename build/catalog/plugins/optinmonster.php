<?php
// Generated from src/catalog/plugins/optinmonster.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'optinmonster',
	'name' => 'OptinMonster',
	'short_name' => 'OptinMonster',
	'files' => array(
		'optinmonster/optin-monster-wp-api.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=optin-monster-settings',
	'screens' => array(
		'toplevel_page_optin-monster-dashboard',
		'optinmonster_page_optin-monster-settings',
	),
	'rule' => array(
		'name' => 'option_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'optin_monster_api',
			'constants' => true,
			'stores' => array(
				array(
					'provider' => 'optinmonster',
					'provider_name' => 'OptinMonster',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api',
								'apikey',
							),
							'constant' => 'OPTINMONSTER_REST_API_LICENSE_KEY',
							'getter' => array(
								'class' => 'OMAPI',
								'method' => 'get_instance',
								'then' => array(
									array(
										'method' => 'get_api_credentials',
									),
									array(
										'key' => 'apikey',
									),
								),
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'legacy',
			'option' => 'optin_monster_api',
			'label' => __( 'Older user and key', 'key-health' ),
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'path' => array(
									'api',
									'apikey',
								),
								'truthy' => false,
							),
							array(
								'constant' => 'OPTINMONSTER_REST_API_LICENSE_KEY',
								'truthy' => false,
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'optinmonster_legacy',
					'provider_name' => 'OptinMonster (older API)',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api',
								'key',
							),
							'constant' => 'OPTINMONSTER_API_LICENSE_KEY',
						),
						'user' => array(
							'path' => array(
								'api',
								'user',
							),
							'constant' => 'OPTINMONSTER_API_USER',
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( 'Disconnecting the account in the settings of OptinMonster', 'key-health' ),
	'empties' => array(
		__( 'Disconnecting the account in OptinMonster empties the key.', 'key-health' ),
	),
);
