<?php
// Generated from src/catalog/plugins/post-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'post-smtp',
	'name' => 'Post SMTP',
	'short_name' => 'Post SMTP',
	'files' => array(
		'post-smtp/postman-smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=postman/configuration',
	'screens' => array(
		'toplevel_page_postman',
		'post-smtp_page_postman/configuration',
		'post-smtp_page_postman/configuration_wizard',
	),
	'rule' => array(
		'name' => 'one_constant_for_all',
	),
	'connections' => array(
		array(
			'id' => 'primary',
			'option' => 'postman_options',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'postman_network_options',
								'scope' => 'network',
								'path' => array(
									'post_smtp_global_settings',
								),
								'exists' => true,
							),
						),
					),
				),
			),
			'constants' => true,
			'selector' => array(
				'path' => array(
					'transport_type',
				),
			),
			'sender' => array(
				'path' => array(
					'sender_email',
				),
			),
		),
		array(
			'id' => 'fallback',
			'label' => __( 'Fallback', 'key-health' ),
			'option' => 'postman_options',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'postman_network_options',
								'scope' => 'network',
								'path' => array(
									'post_smtp_global_settings',
								),
								'exists' => true,
							),
						),
					),
				),
			),
			'constants' => true,
			'sender' => array(
				'path' => array(
					'fallback_from_email',
				),
			),
			'uses' => array(
				array(
					'as' => 'backup',
					'when' => array(
						'path' => array(
							'fallback_smtp_enabled',
						),
						'is' => array(
							'yes',
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'smtp',
					'provider_name' => 'SMTP',
					'when' => array(
						'path' => array(
							'fallback_smtp_use_auth',
						),
						'is' => array(
							'login',
							'plain',
							'crammd5',
						),
					),
					'rule' => array(
						'name' => 'defined_wins',
					),
					'fields' => array(
						'pass' => array(
							'path' => array(
								'fallback_smtp_password',
							),
							'codec' => array(
								'name' => 'base64',
							),
							'constant' => 'POST_SMTP_FALLBACK_AUTH_PASSWORD',
						),
						'host' => array(
							'path' => array(
								'fallback_smtp_hostname',
							),
						),
						'port' => array(
							'path' => array(
								'fallback_smtp_port',
							),
						),
						'encryption' => array(
							'path' => array(
								'fallback_smtp_security',
							),
						),
						'user' => array(
							'path' => array(
								'fallback_smtp_username',
							),
							'constant' => 'POST_SMTP_FALLBACK_AUTH_USERNAME',
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
			'selected_by' => 'smtp',
			'when' => array(
				'path' => array(
					'auth_type',
				),
				'is' => array(
					'login',
					'plain',
					'crammd5',
				),
			),
			'rule' => array(
				'name' => 'defined_wins',
			),
			'fields' => array(
				'pass' => array(
					'path' => array(
						'basic_auth_password',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_AUTH_PASSWORD',
				),
				'host' => array(
					'path' => array(
						'hostname',
					),
				),
				'port' => array(
					'path' => array(
						'port',
					),
				),
				'encryption' => array(
					'path' => array(
						'enc_type',
					),
				),
				'user' => array(
					'path' => array(
						'basic_auth_username',
					),
					'constant' => 'POST_SMTP_AUTH_USERNAME',
				),
			),
		),
		array(
			'provider' => 'mandrill',
			'provider_name' => 'Mandrill',
			'selected_by' => 'mandrill_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mandrill_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'sendgrid',
			'provider_name' => 'SendGrid',
			'selected_by' => 'sendgrid_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'sendgrid_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
				'region' => array(
					'path' => array(
						'sendgrid_region',
					),
				),
			),
		),
		array(
			'provider' => 'mailersend',
			'provider_name' => 'MailerSend',
			'selected_by' => 'mailersend_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailersend_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'brevo',
			'provider_name' => 'Brevo',
			'selected_by' => 'sendinblue_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'sendinblue_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'mailjet',
			'provider_name' => 'Mailjet',
			'selected_by' => 'mailjet_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailjet_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
				'secret_key' => array(
					'path' => array(
						'mailjet_secret_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'sendpulse',
			'provider_name' => 'SendPulse',
			'selected_by' => 'sendpulse_api',
			'fields' => array(
				'client_secret' => array(
					'path' => array(
						'sendpulse_secret_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_SECRET_KEY',
				),
				'client_id' => array(
					'path' => array(
						'sendpulse_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'postmark',
			'provider_name' => 'Postmark',
			'selected_by' => 'postmark_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'postmark_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'sparkpost',
			'provider_name' => 'SparkPost',
			'selected_by' => 'sparkpost_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'sparkpost_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'mailgun',
			'provider_name' => 'Mailgun',
			'selected_by' => 'mailgun_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailgun_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
				'domain' => array(
					'path' => array(
						'mailgun_domain_name',
					),
				),
				'region' => array(
					'path' => array(
						'mailgun_region',
					),
					'map' => array(
						'on' => 'EU',
					),
				),
			),
		),
		array(
			'provider' => 'elasticemail',
			'provider_name' => 'Elastic Email',
			'selected_by' => 'elasticemail_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'elasticemail_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'smtp2go',
			'provider_name' => 'SMTP2GO',
			'selected_by' => 'smtp2go_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'smtp2go_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'mailtrap',
			'provider_name' => 'Mailtrap',
			'selected_by' => 'mailtrap_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailtrap_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'resend',
			'provider_name' => 'Resend',
			'selected_by' => 'resend_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'resend_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'emailit',
			'provider_name' => 'Emailit',
			'selected_by' => 'emailit_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'emailit_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'maileroo',
			'provider_name' => 'Maileroo',
			'selected_by' => 'maileroo_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'maileroo_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'sweego',
			'provider_name' => 'Sweego',
			'selected_by' => 'sweego_api',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'sweego_api_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
					'constant' => 'POST_SMTP_API_KEY',
				),
			),
		),
		array(
			'provider' => 'amazon_ses',
			'provider_name' => 'Amazon SES',
			'selected_by' => 'aws_ses_api',
			'fields' => array(
				'secret_access_key' => array(
					'path' => array(
						'ses_secret_access_key',
					),
					'codec' => array(
						'name' => 'base64',
					),
				),
				'access_key_id' => array(
					'path' => array(
						'ses_access_key_id',
					),
					'codec' => array(
						'name' => 'base64',
					),
				),
				'region' => array(
					'path' => array(
						'ses_region',
					),
				),
			),
		),
		array(
			'provider' => 'google_oauth',
			'provider_name' => 'Google',
			'selected_by' => 'gmail_api',
			'fields' => array(
				'access_token' => array(
					'option' => 'postman_auth_token',
					'scope' => 'site',
					'path' => array(
						'access_token',
					),
				),
				'refresh_token' => array(
					'option' => 'postman_auth_token',
					'scope' => 'site',
					'path' => array(
						'refresh_token',
					),
				),
				'expires_at' => array(
					'option' => 'postman_auth_token',
					'scope' => 'site',
					'path' => array(
						'auth_token_expires',
					),
				),
				'client_id' => array(
					'path' => array(
						'oauth_client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'oauth_client_secret',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
		'when' => array(
			'option' => 'postman_options',
			'path' => array(
				'smtp_mailers',
			),
			'not' => array(
				'phpmailer',
			),
		),
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'constant' => 'POST_SMTP_RUN_MODE',
				'is' => array(
					'log_only',
					'ignore',
				),
			),
			'called' => __( 'The constant POST_SMTP_RUN_MODE', 'key-health' ),
		),
		array(
			'when' => array(
				'all' => array(
					array(
						'constant' => 'POST_SMTP_RUN_MODE',
						'exists' => false,
					),
					array(
						'option' => 'postman_options',
						'path' => array(
							'run_mode',
						),
						'is' => array(
							'log_only',
							'ignore',
						),
					),
				),
			),
			'called' => __( '“Delivery Mode” in its settings', 'key-health' ),
		),
	),
	'mail_switch' => array(
		'option' => 'postman_options',
		'path' => array(
			'run_mode',
		),
		'stops' => 'log_only',
		'sends' => 'production',
		'line' => 'define( \'POST_SMTP_RUN_MODE\', \'log_only\' );',
	),
	'removes' => __( 'Its setup wizard empties the keys of the mailers that are not used when it saves.', 'key-health' ),
	'empties' => array(
		__( 'Its setup wizard empties the keys of all mailers but the one that is chosen in it.', 'key-health' ),
		__( 'When the client ID, the client secret or the host name changes, it deletes the log-in.', 'key-health' ),
	),
	'errors' => array(
		array(
			'table' => 'post_smtp_logs',
			'text' => 'success',
			'at' => 'time',
			'at_is' => 'unix',
			'where' => array(
				'column' => 'success',
				'not' => array(
					'1',
					'',
					'Sent ( ** Fallback ** )',
					'In Queue',
				),
			),
		),
	),
	'clears' => array(
		array(
			'transient' => 'sendpulse_token',
		),
	),
	'also_reads' => array(
		'POST_SMTP_CORE_MAIL_LOG',
	),
	'leaks' => array(
		array(
			'up_to' => '3.6.0',
			'fixed_in' => '3.6.1',
			'name' => 'CVE-2025-11833',
			'gives' => 'site',
			'confidence' => 'issue',
		),
	),
);
