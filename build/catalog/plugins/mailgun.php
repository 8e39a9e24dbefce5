<?php
// Generated from src/catalog/plugins/mailgun.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailgun',
	'name' => 'Mailgun',
	'short_name' => 'Mailgun',
	'files' => array(
		'mailgun/mailgun.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=mailgun',
	'screens' => array(
		'settings_page_mailgun',
		'settings_page_mailgun-lists',
	),
	'rule' => array(
		'name' => 'truthy_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mailgun',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from-address',
				),
				'constant' => 'MAILGUN_FROM_ADDRESS',
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'mailgun',
			'provider_name' => 'Mailgun',
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'any' => array(
							array(
								'option' => 'mailgun',
								'path' => array(
									'useAPI',
								),
								'truthy' => true,
							),
							array(
								'constant' => 'MAILGUN_USEAPI',
								'truthy' => true,
							),
						),
					),
				),
			),
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'apiKey',
					),
					'constant' => 'MAILGUN_APIKEY',
				),
				'domain' => array(
					'path' => array(
						'domain',
					),
					'constant' => 'MAILGUN_DOMAIN',
				),
				'region' => array(
					'path' => array(
						'region',
					),
					'constant' => 'MAILGUN_REGION',
					'otherwise' => 'US',
					'map' => array(
						'us' => 'US',
						'eu' => 'EU',
					),
				),
			),
		),
		array(
			'provider' => 'mailgun_smtp',
			'provider_name' => 'Mailgun (SMTP)',
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'option' => 'mailgun',
								'path' => array(
									'useAPI',
								),
								'truthy' => false,
							),
							array(
								'constant' => 'MAILGUN_USEAPI',
								'truthy' => false,
							),
						),
					),
				),
			),
			'fields' => array(
				'pass' => array(
					'path' => array(
						'password',
					),
					'constant' => 'MAILGUN_PASSWORD',
				),
			),
		),
	),
	'inert' => array(
		array(
			'constant' => 'MAILGUN_API_KEY',
			'meant' => 'MAILGUN_APIKEY',
			'why' => __( 'The Mailgun plugin does not read this name. It reads MAILGUN_APIKEY.', 'key-health' ),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
		'when' => array(
			'any' => array(
				array(
					'option' => 'mailgun',
					'path' => array(
						'useAPI',
					),
					'truthy' => true,
				),
				array(
					'constant' => 'MAILGUN_USEAPI',
					'truthy' => true,
				),
			),
		),
	),
	'also_reads' => array(
		'MAILGUN_FROM_NAME',
		'MAILGUN_REPLY_TO_ADDRESS',
		'MAILGUN_SECTYPE',
		'MAILGUN_SECURE',
		'MAILGUN_TRACK_CLICKS',
		'MAILGUN_TRACK_OPENS',
		'MAILGUN_USERNAME',
	),
	'read_at' => array(
		'MAILGUN_USEAPI' => 'load',
	),
);
