<?php
// Generated from src/catalog/plugins/mailtrap-for-wp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailtrap-for-wp',
	'name' => 'Mailtrap for WordPress',
	'short_name' => 'Mailtrap for WordPress',
	'files' => array(
		'mailtrap-for-wp/mailtrap-for-wp.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=mailtrap-settings',
	'screens' => array(
		'settings_page_mailtrap-settings',
		'admin_page_mailtrap-test',
		'admin_page_mailtrap-inbox',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mailtrap_password',
			'constants' => false,
		),
	),
	'stores' => array(
		array(
			'provider' => 'smtp',
			'provider_name' => 'Mailtrap (SMTP)',
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'mailtrap_enabled',
						'path' => array(),
						'truthy' => true,
					),
				),
			),
			'fields' => array(
				'pass' => array(
					'path' => array(),
				),
				'host' => array(
					'option' => 'mailtrap_host',
					'path' => array(),
					'otherwise' => 'smtp.mailtrap.io',
				),
				'port' => array(
					'option' => 'mailtrap_port',
					'path' => array(),
				),
				'encryption' => array(
					'option' => 'mailtrap_secure',
					'path' => array(),
				),
				'user' => array(
					'option' => 'mailtrap_username',
					'path' => array(),
				),
			),
		),
		array(
			'provider' => 'mailtrap',
			'provider_name' => 'Mailtrap',
			'uses' => array(
				array(
					'as' => 'routed',
					'when' => array(
						'option' => 'mailtrap_api_token',
						'path' => array(),
						'truthy' => true,
					),
				),
			),
			'fields' => array(
				'api_key' => array(
					'option' => 'mailtrap_api_token',
					'path' => array(),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer_init',
		'when' => array(
			'option' => 'mailtrap_enabled',
			'path' => array(),
			'truthy' => true,
		),
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'option' => 'mailtrap_enabled',
				'path' => array(),
				'truthy' => true,
			),
			'called' => __( '“Enabled” in Mailtrap for WordPress', 'key-health' ),
		),
	),
);
