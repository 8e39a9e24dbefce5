<?php
// Generated from src/catalog/plugins/fluent-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'fluent-smtp',
	'name' => 'FluentSMTP',
	'short_name' => 'FluentSMTP',
	'files' => array(
		'fluent-smtp/fluent-smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=fluent-mail#/connections',
	'screens' => array(
		'settings_page_fluent-mail',
	),
	'rule' => array(
		'name' => 'switched',
		'when' => array(
			'path' => array(
				'connections',
				'{connection}',
				'provider_settings',
				'key_store',
			),
			'is' => array(
				'wp_config',
			),
		),
		'called' => __( '“Store API Keys in Config File”', 'key-health' ),
	),
	'connections' => array(
		array(
			'id' => 'connection',
			'option' => 'fluentmail-settings',
			'each' => array(
				'path' => array(
					'connections',
				),
				'name' => array(
					'provider_settings',
					'sender_email',
				),
				'inner' => array(
					'provider_settings',
				),
			),
			'constants' => true,
			'selector' => array(
				'path' => array(
					'provider',
				),
			),
			'sender' => array(
				'path' => array(
					'sender_email',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'fluentmail-settings',
						'path' => array(
							'misc',
							'default_connection',
						),
						'is' => array(
							'{connection}',
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'option' => 'fluentmail-settings',
						'path' => array(
							'misc',
							'fallback_connection',
						),
						'is' => array(
							'{connection}',
						),
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'option' => 'fluentmail-settings',
						'path' => array(
							'mappings',
						),
						'holds' => '{connection}',
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'selected_by' => 'smtp',
			'when' => array(
				'all' => array(
					array(
						'path' => array(
							'connections',
							'{connection}',
							'provider_settings',
							'provider',
						),
						'is' => array(
							'{selected}',
						),
					),
					array(
						'path' => array(
							'connections',
							'{connection}',
							'provider_settings',
							'auth',
						),
						'is' => array(
							'yes',
						),
					),
				),
			),
			'fields' => array(
				'pass' => array(
					'path' => array(
						'password',
					),
					'constant' => 'FLUENTMAIL_SMTP_PASSWORD',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
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
					'constant' => 'FLUENTMAIL_SMTP_USERNAME',
				),
			),
		),
		array(
			'provider' => 'amazon_ses',
			'provider_name' => 'Amazon SES',
			'selected_by' => 'ses',
			'fields' => array(
				'secret_access_key' => array(
					'path' => array(
						'secret_key',
					),
					'constant' => 'FLUENTMAIL_AWS_SECRET_ACCESS_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
				'access_key_id' => array(
					'path' => array(
						'access_key',
					),
					'constant' => 'FLUENTMAIL_AWS_ACCESS_KEY_ID',
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
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'mailgun',
			'provider_name' => 'Mailgun',
			'selected_by' => 'mailgun',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_MAILGUN_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
				'domain' => array(
					'path' => array(
						'domain_name',
					),
					'constant' => 'FLUENTMAIL_MAILGUN_DOMAIN',
				),
				'region' => array(
					'path' => array(
						'region',
					),
					'map' => array(
						'us' => 'US',
						'eu' => 'EU',
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'sendgrid',
			'provider_name' => 'SendGrid',
			'selected_by' => 'sendgrid',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_SENDGRID_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'brevo',
			'provider_name' => 'Brevo',
			'selected_by' => 'sendinblue',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_SENDINBLUE_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'sparkpost',
			'provider_name' => 'SparkPost',
			'selected_by' => 'sparkpost',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_SPARKPOST_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'pepipost',
			'provider_name' => 'Pepipost',
			'selected_by' => 'pepipost',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_PEPIPOST_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'postmark',
			'provider_name' => 'Postmark',
			'selected_by' => 'postmark',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_POSTMARK_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
				'message_stream' => array(
					'path' => array(
						'message_stream',
					),
					'otherwise' => 'outbound',
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'elasticemail',
			'provider_name' => 'Elastic Email',
			'selected_by' => 'elasticmail',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_ELASTICMAIL_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'smtp2go',
			'provider_name' => 'SMTP2GO',
			'selected_by' => 'smtp2go',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_SMTP2GO_API_KEY',
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'tosend',
			'provider_name' => 'toSend',
			'selected_by' => 'tosend',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_TOSEND_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'cloudflare_email',
			'provider_name' => 'Cloudflare',
			'selected_by' => 'cloudflare',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'FLUENTMAIL_CLOUDFLARE_API_KEY',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
				'account_id' => array(
					'path' => array(
						'account_id',
					),
					'constant' => 'FLUENTMAIL_CLOUDFLARE_ACCOUNT_ID',
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'google_oauth',
			'provider_name' => 'Google',
			'selected_by' => 'gmail',
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
						'expire_stamp',
					),
				),
				'client_id' => array(
					'path' => array(
						'client_id',
					),
					'constant' => 'FLUENTMAIL_GMAIL_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'client_secret',
					),
					'constant' => 'FLUENTMAIL_GMAIL_CLIENT_SECRET',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'microsoft_oauth',
			'provider_name' => 'Microsoft',
			'selected_by' => 'outlook',
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
						'expire_stamp',
					),
				),
				'client_id' => array(
					'path' => array(
						'client_id',
					),
					'constant' => 'FLUENTMAIL_OUTLOOK_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'client_secret',
					),
					'constant' => 'FLUENTMAIL_OUTLOOK_CLIENT_SECRET',
					'codec' => array(
						'name' => 'salted_ctr',
						'key' => array(
							'FLUENTMAIL_ENCRYPT_KEY',
							'LOGGED_IN_KEY',
						),
						'salt' => array(
							'FLUENTMAIL_ENCRYPT_SALT',
							'LOGGED_IN_SALT',
						),
						'otherwise' => array(
							'key' => 'this-is-a-fallback-key-but-not-secure',
							'salt' => 'this-is-a-fallback-salt-but-not-secure',
						),
						'empty_counts' => true,
						'own' => array(
							'function' => 'fluentMailEncryptDecrypt',
							'args' => array(
								'd',
							),
						),
						'plain_when' => array(
							'any' => array(
								array(
									'option' => 'fluentmail-settings',
									'path' => array(
										'use_encrypt',
									),
									'truthy' => false,
								),
								array(
									'path' => array(
										'connections',
										'{connection}',
										'provider_settings',
										'disable_encryption',
									),
									'is' => array(
										'yes',
									),
								),
							),
						),
					),
				),
			),
			'when' => array(
				'path' => array(
					'connections',
					'{connection}',
					'provider_settings',
					'provider',
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
				'constant' => 'FLUENTMAIL_SIMULATE_EMAILS',
				'truthy' => true,
			),
			'called' => __( 'The constant FLUENTMAIL_SIMULATE_EMAILS', 'key-health' ),
		),
		array(
			'when' => array(
				'option' => 'fluentmail-settings',
				'path' => array(
					'misc',
					'simulate_emails',
				),
				'is' => array(
					'yes',
				),
			),
			'called' => __( '“Disable sending all emails” in its settings', 'key-health' ),
		),
	),
	'mail_switch' => array(
		'option' => 'fluentmail-settings',
		'path' => array(
			'misc',
			'simulate_emails',
		),
		'stops' => 'yes',
		'sends' => 'no',
		'line' => 'define( \'FLUENTMAIL_SIMULATE_EMAILS\', true );',
	),
	'removes' => __( 'In its settings, delete the connection under “Active Email Connections”.', 'key-health' ),
	'empties' => array(
		__( 'When any of its settings is saved, it replaces every key that it cannot decrypt with nothing.', 'key-health' ),
	),
	'errors' => array(
		array(
			'table' => 'fsmpt_email_logs',
			'text' => 'response',
			'at' => 'created_at',
			'at_is' => 'local',
			'where' => array(
				'column' => 'status',
				'is' => array(
					'failed',
				),
			),
			'path' => array(
				'message',
			),
		),
	),
	'also_reads' => array(
		'FLUENTMAIL_EMAIL_TESTING',
		'FLUENTMAIL_TEST_EMAIL',
		'FLUENTMAIL_ENCRYPT_KEY',
		'FLUENTMAIL_ENCRYPT_SALT',
		'FLUENTMAIL_LOG_OFF',
	),
);
