<?php
// Generated from src/catalog/plugins/cleantalk-spam-protect.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'cleantalk-spam-protect',
	'name' => 'Spam protection, Anti-Spam, FireWall by CleanTalk',
	'short_name' => 'CleanTalk',
	'files' => array(
		'cleantalk-spam-protect/cleantalk.php',
	),
	'purpose' => 'spam',
	'settings' => 'options-general.php?page=cleantalk',
	'screens' => array(
		'settings_page_cleantalk',
		'settings_page_cleantalk-network',
	),
	'rule' => array(
		'name' => 'import_on_save',
	),
	'sets' => array(
		array(
			'option' => 'cleantalk_data',
			'path' => array(
				'key_is_ok',
			),
			'value' => '1',
		),
	),
	'connected' => array(
		'option' => 'cleantalk_data',
		'path' => array(
			'key_is_ok',
		),
		'truthy' => true,
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'cleantalk_settings',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'cleantalk_network_settings',
								'scope' => 'network',
								'path' => array(
									'multisite__work_mode',
								),
								'is' => array(
									'2',
								),
							),
						),
					),
				),
			),
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'any' => array(
							array(
								'path' => array(
									'apikey',
								),
								'truthy' => true,
							),
							array(
								'option' => 'cleantalk_data',
								'path' => array(
									'moderate_ip',
								),
								'truthy' => false,
							),
							array(
								'option' => 'cleantalk_data',
								'path' => array(
									'ip_license',
								),
								'truthy' => false,
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'cleantalk',
					'provider_name' => 'CleanTalk',
					'when' => array(
						'any' => array(
							array(
								'multisite' => false,
							),
							array(
								'option' => 'cleantalk_network_settings',
								'scope' => 'network',
								'path' => array(
									'multisite__work_mode',
								),
								'not' => array(
									'2',
								),
							),
							array(
								'option' => 'cleantalk_network_settings',
								'scope' => 'network',
								'path' => array(
									'multisite__white_label',
								),
								'truthy' => true,
							),
						),
					),
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'apikey',
							),
							'constant' => 'CLEANTALK_ACCESS_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'network',
			'option' => 'cleantalk_network_settings',
			'label' => __( 'One key for the whole network', 'key-health' ),
			'scopes' => array(
				array(
					'scope' => 'network',
					'when' => array(
						'multisite' => true,
					),
				),
			),
			'constants' => true,
			'stores' => array(
				array(
					'provider' => 'cleantalk',
					'provider_name' => 'CleanTalk',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'cleantalk_network_settings',
								'scope' => 'network',
								'path' => array(
									'multisite__work_mode',
								),
								'is' => array(
									'2',
								),
							),
							array(
								'option' => 'cleantalk_network_settings',
								'scope' => 'network',
								'path' => array(
									'multisite__white_label',
								),
								'truthy' => false,
							),
						),
					),
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'apikey',
							),
							'constant' => 'CLEANTALK_ACCESS_KEY',
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'inert' => array(
		array(
			'constant' => 'CLEANTALK_API_KEY',
			'meant' => 'CLEANTALK_ACCESS_KEY',
			'why' => __( 'CleanTalk does not read this name. It reads CLEANTALK_ACCESS_KEY.', 'key-health' ),
		),
	),
);
