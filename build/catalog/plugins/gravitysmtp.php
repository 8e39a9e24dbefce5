<?php
// Generated from src/catalog/plugins/gravitysmtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'gravitysmtp',
	'name' => 'Gravity SMTP',
	'short_name' => 'Gravity SMTP',
	'files' => array(
		'gravitysmtp/gravitysmtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=gravitysmtp-settings',
	'screens' => array(
		'toplevel_page_gravitysmtp-dashboard',
		'smtp_page_gravitysmtp-settings',
	),
	'rule' => array(
		'name' => 'not_null_wins',
	),
	'connections' => array(
		array(
			'id' => 'amazon',
			'option' => 'gravitysmtp_amazon',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_AMAZON_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_AMAZON_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_AMAZON_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'amazon',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'amazon',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_AMAZON_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_AMAZON_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'amazon',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'amazon',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'amazon_ses',
					'provider_name' => 'Amazon SES',
					'fields' => array(
						'secret_access_key' => array(
							'path' => array(
								'secret_access_key',
							),
							'constant' => 'GRAVITYSMTP_AMAZON_SECRET_ACCESS_KEY',
						),
						'access_key_id' => array(
							'path' => array(
								'access_key_id',
							),
							'constant' => 'GRAVITYSMTP_AMAZON_ACCESS_KEY_ID',
						),
						'region' => array(
							'path' => array(
								'region',
							),
							'constant' => 'GRAVITYSMTP_AMAZON_REGION',
						),
					),
				),
			),
		),
		array(
			'id' => 'brevo',
			'option' => 'gravitysmtp_brevo',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_BREVO_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_BREVO_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_BREVO_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'brevo',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'brevo',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_BREVO_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_BREVO_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'brevo',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'brevo',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'brevo',
					'provider_name' => 'Brevo',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_BREVO_API_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'elastic_email',
			'option' => 'gravitysmtp_elastic_email',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_ELASTIC_EMAIL_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_ELASTIC_EMAIL_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_ELASTIC_EMAIL_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'elastic_email',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'elastic_email',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_ELASTIC_EMAIL_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_ELASTIC_EMAIL_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'elastic_email',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'elastic_email',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'elasticemail',
					'provider_name' => 'Elastic Email',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_ELASTIC_EMAIL_API_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'generic',
			'option' => 'gravitysmtp_generic',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_GENERIC_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_GENERIC_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_GENERIC_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'generic',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'generic',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_GENERIC_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_GENERIC_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'generic',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'generic',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'smtp',
					'provider_name' => 'SMTP',
					'when' => array(
						'any' => array(
							array(
								'constant' => 'GRAVITYSMTP_GENERIC_AUTH',
								'truthy' => true,
							),
							array(
								'all' => array(
									array(
										'constant' => 'GRAVITYSMTP_GENERIC_AUTH',
										'exists' => false,
									),
									array(
										'path' => array(
											'auth',
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
							'constant' => 'GRAVITYSMTP_GENERIC_PASSWORD',
						),
						'host' => array(
							'path' => array(
								'host',
							),
							'constant' => 'GRAVITYSMTP_GENERIC_HOST',
						),
						'port' => array(
							'path' => array(
								'port',
							),
							'constant' => 'GRAVITYSMTP_GENERIC_PORT',
						),
						'encryption' => array(
							'path' => array(
								'encryption_type',
							),
							'constant' => 'GRAVITYSMTP_GENERIC_ENCRYPTION_TYPE',
						),
						'user' => array(
							'path' => array(
								'username',
							),
							'constant' => 'GRAVITYSMTP_GENERIC_USERNAME',
						),
					),
				),
			),
		),
		array(
			'id' => 'google',
			'option' => 'gravitysmtp_google',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_GOOGLE_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_GOOGLE_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_GOOGLE_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'google',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'google',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_GOOGLE_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_GOOGLE_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'google',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'google',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'google_oauth',
					'provider_name' => 'Google',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
							'constant' => 'GRAVITYSMTP_GOOGLE_ACCESS_TOKEN',
						),
						'refresh_token' => array(
							'path' => array(
								'refresh_token',
							),
							'constant' => 'GRAVITYSMTP_GOOGLE_REFRESH_TOKEN',
						),
						'client_id' => array(
							'path' => array(
								'client_id',
							),
							'constant' => 'GRAVITYSMTP_GOOGLE_CLIENT_ID',
						),
						'client_secret' => array(
							'path' => array(
								'client_secret',
							),
							'constant' => 'GRAVITYSMTP_GOOGLE_CLIENT_SECRET',
						),
					),
				),
			),
		),
		array(
			'id' => 'mailchimp',
			'option' => 'gravitysmtp_mailchimp',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_MAILCHIMP_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILCHIMP_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILCHIMP_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'mailchimp',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'mailchimp',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILCHIMP_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILCHIMP_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'mailchimp',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'mailchimp',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mandrill',
					'provider_name' => 'Mandrill',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_MAILCHIMP_API_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'mailersend',
			'option' => 'gravitysmtp_mailersend',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_MAILERSEND_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILERSEND_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILERSEND_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'mailersend',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'mailersend',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILERSEND_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILERSEND_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'mailersend',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'mailersend',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailersend',
					'provider_name' => 'MailerSend',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_MAILERSEND_API_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'mailgun',
			'option' => 'gravitysmtp_mailgun',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_MAILGUN_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILGUN_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILGUN_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'mailgun',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'mailgun',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILGUN_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILGUN_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'mailgun',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'mailgun',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailgun',
					'provider_name' => 'Mailgun',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_MAILGUN_API_KEY',
						),
						'domain' => array(
							'path' => array(
								'domain',
							),
							'constant' => 'GRAVITYSMTP_MAILGUN_DOMAIN',
						),
						'region' => array(
							'path' => array(
								'region',
							),
							'constant' => 'GRAVITYSMTP_MAILGUN_REGION',
							'map' => array(
								'us' => 'US',
								'eu' => 'EU',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'mailjet',
			'option' => 'gravitysmtp_mailjet',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_MAILJET_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILJET_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILJET_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'mailjet',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'mailjet',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MAILJET_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MAILJET_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'mailjet',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'mailjet',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailjet',
					'provider_name' => 'Mailjet',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_MAILJET_API_KEY',
						),
						'secret_key' => array(
							'path' => array(
								'api_secret',
							),
							'constant' => 'GRAVITYSMTP_MAILJET_API_SECRET',
						),
					),
				),
			),
		),
		array(
			'id' => 'microsoft',
			'option' => 'gravitysmtp_microsoft',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_MICROSOFT_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MICROSOFT_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MICROSOFT_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'microsoft',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'microsoft',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_MICROSOFT_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_MICROSOFT_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'microsoft',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'microsoft',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'microsoft_oauth',
					'provider_name' => 'Microsoft',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
							'constant' => 'GRAVITYSMTP_MICROSOFT_ACCESS_TOKEN',
						),
						'refresh_token' => array(
							'path' => array(
								'refresh_token',
							),
							'constant' => 'GRAVITYSMTP_MICROSOFT_REFRESH_TOKEN',
						),
						'client_id' => array(
							'path' => array(
								'client_id',
							),
							'constant' => 'GRAVITYSMTP_MICROSOFT_CLIENT_ID',
						),
						'client_secret' => array(
							'path' => array(
								'client_secret',
							),
							'constant' => 'GRAVITYSMTP_MICROSOFT_CLIENT_SECRET',
						),
					),
				),
			),
		),
		array(
			'id' => 'postmark',
			'option' => 'gravitysmtp_postmark',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_POSTMARK_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_POSTMARK_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_POSTMARK_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'postmark',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'postmark',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_POSTMARK_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_POSTMARK_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'postmark',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'postmark',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'postmark',
					'provider_name' => 'Postmark',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'server_api_token',
							),
							'constant' => 'GRAVITYSMTP_POSTMARK_SERVER_API_TOKEN',
						),
					),
				),
			),
		),
		array(
			'id' => 'sendgrid',
			'option' => 'gravitysmtp_sendgrid',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_SENDGRID_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_SENDGRID_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_SENDGRID_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'sendgrid',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'sendgrid',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_SENDGRID_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_SENDGRID_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'sendgrid',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'sendgrid',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'sendgrid',
					'provider_name' => 'SendGrid',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_SENDGRID_API_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'smtp2go',
			'option' => 'gravitysmtp_smtp2go',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_SMTP2GO_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_SMTP2GO_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_SMTP2GO_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'smtp2go',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'smtp2go',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_SMTP2GO_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_SMTP2GO_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'smtp2go',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'smtp2go',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'smtp2go',
					'provider_name' => 'SMTP2GO',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_SMTP2GO_API_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'sparkpost',
			'option' => 'gravitysmtp_sparkpost',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_SPARKPOST_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_SPARKPOST_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_SPARKPOST_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'sparkpost',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'sparkpost',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_SPARKPOST_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_SPARKPOST_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'sparkpost',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'sparkpost',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
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
								'api_key',
							),
							'constant' => 'GRAVITYSMTP_SPARKPOST_API_KEY',
						),
						'region' => array(
							'path' => array(
								'account_location',
							),
							'constant' => 'GRAVITYSMTP_SPARKPOST_ACCOUNT_LOCATION',
							'map' => array(
								'us' => 'US',
								'eu' => 'EU',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'zoho',
			'option' => 'gravitysmtp_zoho',
			'format' => 'json',
			'constants' => true,
			'sender' => array(
				'path' => array(
					'from_email',
				),
				'constant' => 'GRAVITYSMTP_ZOHO_FROM_EMAIL',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_ZOHO_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_ZOHO_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
										'is' => array(
											'zoho',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_PRIMARY',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'primary_connector',
													'zoho',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_ZOHO_ENABLED',
										'truthy' => true,
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_ZOHO_ENABLED',
												'exists' => false,
											),
											array(
												'path' => array(
													'enabled',
												),
												'truthy' => true,
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
										'is' => array(
											'zoho',
										),
									),
									array(
										'all' => array(
											array(
												'constant' => 'GRAVITYSMTP_INTEGRATION_BACKUP',
												'exists' => false,
											),
											array(
												'option' => 'gravitysmtp_config',
												'format' => 'json',
												'path' => array(
													'backup_connector',
													'zoho',
												),
												'truthy' => true,
												'not' => array(
													'false',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'zoho_mail',
					'provider_name' => 'Zoho Mail',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
							'constant' => 'GRAVITYSMTP_ZOHO_ACCESS_TOKEN',
						),
						'refresh_token' => array(
							'path' => array(
								'refresh_token',
							),
							'constant' => 'GRAVITYSMTP_ZOHO_REFRESH_TOKEN',
						),
						'client_id' => array(
							'path' => array(
								'client_id',
							),
							'constant' => 'GRAVITYSMTP_ZOHO_CLIENT_ID',
						),
						'client_secret' => array(
							'path' => array(
								'client_secret',
							),
							'constant' => 'GRAVITYSMTP_ZOHO_CLIENT_SECRET',
						),
						'domain' => array(
							'path' => array(
								'data_center_region',
							),
							'constant' => 'GRAVITYSMTP_ZOHO_DATA_CENTER_REGION',
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'takes_mail' => array(
		'by' => 'wp_mail',
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'constant' => 'GRAVITYSMTP_TEST_MODE',
				'truthy' => true,
				'not' => array(
					'false',
				),
			),
			'called' => __( 'The constant GRAVITYSMTP_TEST_MODE', 'key-health' ),
		),
		array(
			'when' => array(
				'all' => array(
					array(
						'constant' => 'GRAVITYSMTP_TEST_MODE',
						'exists' => false,
					),
					array(
						'option' => 'gravitysmtp_config',
						'format' => 'json',
						'path' => array(
							'test_mode',
						),
						'truthy' => true,
						'not' => array(
							'false',
						),
					),
				),
			),
			'called' => __( '“Test Mode” in its settings', 'key-health' ),
		),
	),
	'errors' => array(
		array(
			'table' => 'gravitysmtp_event_logs',
			'text' => 'log_value',
			'at' => 'date_created',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'action_name',
				'is' => array(
					'failed',
				),
			),
		),
	),
	'leaks' => array(
		array(
			'up_to' => '2.1.4',
			'fixed_in' => '2.1.5',
			'name' => 'CVE-2026-4020',
			'gives' => 'keys',
			'confidence' => 'doc',
		),
	),
);
