<?php
// Generated from src/catalog/plugins/convertkit.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'convertkit',
	'name' => 'Kit (formerly ConvertKit)',
	'short_name' => 'Kit',
	'files' => array(
		'convertkit/wp-convertkit.php',
	),
	'purpose' => 'marketing',
	'settings' => 'options-general.php?page=_wp_convertkit_settings',
	'screens' => array(
		'settings_page__wp_convertkit_settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => '_wp_convertkit_settings',
			'constants' => true,
		),
	),
	'stores' => array(
		array(
			'provider' => 'kit_oauth',
			'provider_name' => 'Kit',
			'fields' => array(
				'access_token' => array(
					'path' => array(
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'refresh_token',
					),
				),
				'expires_at' => array(
					'path' => array(
						'token_expires',
					),
				),
				'last_error' => array(
					'option' => 'convertkit-admin-notices',
					'path' => array(
						'0',
					),
					'map' => array(
						'litespeed_cache' => '',
						'w3_total_cache' => '',
						'wp_super_cache' => '',
					),
				),
			),
		),
		array(
			'provider' => 'kit_v3',
			'provider_name' => 'Kit (API 3)',
			'uses' => array(
				array(
					'as' => 'routed',
					'when' => array(
						'any' => array(
							array(
								'constant' => 'CONVERTKIT_API_KEY',
								'truthy' => true,
							),
							array(
								'all' => array(
									array(
										'constant' => 'CONVERTKIT_API_KEY',
										'exists' => false,
									),
									array(
										'path' => array(
											'api_key',
										),
										'truthy' => true,
									),
								),
							),
						),
					),
				),
			),
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'CONVERTKIT_API_KEY',
				),
				'api_secret' => array(
					'path' => array(
						'api_secret',
					),
					'constant' => 'CONVERTKIT_API_SECRET',
				),
			),
		),
		array(
			'provider' => 'recaptcha',
			'provider_name' => 'Google reCAPTCHA',
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'path' => array(
									'recaptcha_secret_key',
								),
								'truthy' => true,
							),
							array(
								'path' => array(
									'recaptcha_site_key',
								),
								'truthy' => true,
							),
						),
					),
				),
			),
			'fields' => array(
				'secret_key' => array(
					'path' => array(
						'recaptcha_secret_key',
					),
				),
				'site_key' => array(
					'path' => array(
						'recaptcha_site_key',
					),
				),
			),
		),
	),
	'removes' => __( '“Disconnect” in the settings of Kit', 'key-health' ),
	'empties' => array(
		__( 'When Kit refuses the connection, its plugin erases it, and the key of API 3 with it. Connecting again is the only way back.', 'key-health' ),
	),
);
