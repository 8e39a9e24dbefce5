<?php
// Generated from src/catalog/plugins/suremails.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'suremails',
	'name' => 'SureMail',
	'short_name' => 'SureMail',
	'files' => array(
		'suremails/suremails.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=suremail#/connections',
	'screens' => array(
		'settings_page_suremail',
		'toplevel_page_suremail',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'connection',
			'option' => 'suremails_connections',
			'each' => array(
				'path' => array(
					'connections',
				),
				'name' => array(
					'connection_title',
				),
			),
			'constants' => false,
			'selector' => array(
				'path' => array(
					'type',
				),
			),
			'sender' => array(
				'path' => array(
					'from_email',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'suremails_connections',
						'path' => array(
							'default_connection',
							'id',
						),
						'is' => array(
							'{connection}',
						),
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'path' => array(
							'connections',
							'{connection}',
							'type',
						),
						'truthy' => true,
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'selected_by' => 'SMTP',
			'when' => array(
				'all' => array(
					array(
						'path' => array(
							'connections',
							'{connection}',
							'type',
						),
						'is' => array(
							'{selected}',
						),
					),
					array(
						'any' => array(
							array(
								'path' => array(
									'connections',
									'{connection}',
									'username',
								),
								'truthy' => true,
							),
							array(
								'path' => array(
									'connections',
									'{connection}',
									'password',
								),
								'truthy' => true,
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
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'host' => array(
					'path' => array(
						'host',
					),
				),
				'port' => array(
					'path' => array(
						'port',
					),
				),
				'encryption' => array(
					'path' => array(
						'encryption',
					),
				),
				'user' => array(
					'path' => array(
						'username',
					),
				),
			),
		),
		array(
			'provider' => 'amazon_ses',
			'provider_name' => 'Amazon SES',
			'selected_by' => 'AWS',
			'fields' => array(
				'secret_access_key' => array(
					'path' => array(
						'password',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'access_key_id' => array(
					'path' => array(
						'username',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'region' => array(
					'path' => array(
						'region',
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'sendgrid',
			'provider_name' => 'SendGrid',
			'selected_by' => 'SENDGRID',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'emailit',
			'provider_name' => 'Emailit',
			'selected_by' => 'EMAILIT',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'mailersend',
			'provider_name' => 'MailerSend',
			'selected_by' => 'MAILERSEND',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'brevo',
			'provider_name' => 'Brevo',
			'selected_by' => 'BREVO',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'mailjet',
			'provider_name' => 'Mailjet',
			'selected_by' => 'MAILJET',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'secret_key' => array(
					'path' => array(
						'secret_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'postmark',
			'provider_name' => 'Postmark',
			'selected_by' => 'POSTMARK',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'server_token',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'message_stream' => array(
					'path' => array(
						'message_stream',
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'elasticemail',
			'provider_name' => 'Elastic Email',
			'selected_by' => 'ELASTIC',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'sparkpost',
			'provider_name' => 'SparkPost',
			'selected_by' => 'SPARKPOST',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'region' => array(
					'path' => array(
						'region',
					),
					'otherwise' => 'US',
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'mailgun',
			'provider_name' => 'Mailgun',
			'selected_by' => 'MAILGUN',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'domain' => array(
					'path' => array(
						'domain',
					),
				),
				'region' => array(
					'path' => array(
						'region',
					),
					'otherwise' => 'US',
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'pepipost',
			'provider_name' => 'Pepipost',
			'selected_by' => 'NETCORE',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'smtp2go',
			'provider_name' => 'SMTP2GO',
			'selected_by' => 'SMTP2GO',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'google_oauth',
			'provider_name' => 'Google',
			'selected_by' => 'GMAIL',
			'fields' => array(
				'access_token' => array(
					'path' => array(
						'access_token',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'refresh_token' => array(
					'path' => array(
						'refresh_token',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'expires_at' => array(
					'path' => array(
						'expire_stamp',
					),
				),
				'client_id' => array(
					'path' => array(
						'client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'client_secret',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'zoho_mail',
			'provider_name' => 'Zoho Mail',
			'selected_by' => 'ZOHO',
			'fields' => array(
				'access_token' => array(
					'path' => array(
						'access_token',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'refresh_token' => array(
					'path' => array(
						'refresh_token',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'expires_at' => array(
					'path' => array(
						'expire_stamp',
					),
				),
				'client_id' => array(
					'path' => array(
						'client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'client_secret',
					),
					'codec' => array(
						'name' => 'base64',
						'unpadded' => true,
					),
				),
				'domain' => array(
					'path' => array(
						'region',
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'option' => 'suremails_connections',
				'path' => array(
					'email_simulation',
				),
				'is' => array(
					'yes',
				),
			),
			'called' => __( '“Email Simulation” in its settings', 'key-health' ),
		),
	),
	'mail_switch' => array(
		'option' => 'suremails_connections',
		'path' => array(
			'email_simulation',
		),
		'stops' => 'yes',
		'sends' => 'no',
	),
	'removes' => __( 'In its settings, delete the connection under “Connections”.', 'key-health' ),
	'errors' => array(
		array(
			'table' => 'suremails_email_log',
			'text' => 'response',
			'at' => 'updated_at',
			'at_is' => 'local',
			'where' => array(
				'column' => 'status',
				'is' => array(
					'failed',
				),
			),
			'path' => array(
				'0',
				'Message',
			),
		),
	),
);
