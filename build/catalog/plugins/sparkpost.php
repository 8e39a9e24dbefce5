<?php
// Generated from src/catalog/plugins/sparkpost.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'sparkpost',
	'name' => 'SparkPost',
	'short_name' => 'SparkPost',
	'files' => array(
		'sparkpost/wordpress-sparkpost.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=wpsp-setting-admin',
	'screens' => array(
		'settings_page_wpsp-setting-admin',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'sp_settings_basic',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'option' => 'sp_settings_basic',
								'path' => array(
									'enable_sparkpost',
								),
								'truthy' => true,
							),
							array(
								'any' => array(
									array(
										'option' => 'sp_settings_basic',
										'path' => array(
											'password',
										),
										'exists' => true,
									),
									array(
										'option' => 'sp_settings',
										'path' => array(
											'password',
										),
										'truthy' => false,
									),
								),
							),
						),
					),
				),
			),
			'sender' => array(
				'option' => 'sp_settings_overrides',
				'path' => array(
					'from_email',
				),
			),
		),
		array(
			'id' => 'old',
			'option' => 'sp_settings',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'option' => 'sp_settings_basic',
										'path' => array(
											'enable_sparkpost',
										),
										'truthy' => true,
									),
									array(
										'option' => 'sp_settings',
										'path' => array(
											'enable_sparkpost',
										),
										'truthy' => true,
									),
								),
							),
							array(
								'option' => 'sp_settings_basic',
								'path' => array(
									'password',
								),
								'exists' => false,
							),
							array(
								'option' => 'sp_settings',
								'path' => array(
									'password',
								),
								'truthy' => true,
							),
						),
					),
				),
			),
			'sender' => array(
				'option' => 'sp_settings_overrides',
				'path' => array(
					'from_email',
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'sparkpost',
			'provider_name' => 'SparkPost',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'password',
					),
				),
				'region' => array(
					'path' => array(
						'location',
					),
					'otherwise' => 'US',
					'map' => array(
						'us' => 'US',
						'eu' => 'EU',
					),
				),
			),
		),
	),
	'filters' => array(
		'wpsp_api_key',
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'WPSparkPost\\SparkPostHTTPMailer',
		'when' => array(
			'all' => array(
				array(
					'option' => 'sp_settings_basic',
					'path' => array(
						'enable_sparkpost',
					),
					'truthy' => true,
				),
				array(
					'option' => 'sp_settings_basic',
					'path' => array(
						'sending_method',
					),
					'not' => array(
						'smtp',
					),
				),
			),
		),
	),
	'empties' => array(
		__( 'SparkPost deletes the settings of its old versions, the key among them, when the plugin is deactivated.', 'key-health' ),
	),
);
