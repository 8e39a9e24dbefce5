<?php
// Generated from src/catalog/plugins/wp-mail-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'wp-mail-smtp',
	'name' => 'WP Mail SMTP',
	'short_name' => 'WP Mail SMTP',
	'files' => array(
		'wp-mail-smtp/wp_mail_smtp.php',
		'wp-mail-smtp-pro/wp_mail_smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=wp-mail-smtp',
	'screens' => array(
		'toplevel_page_wp-mail-smtp',
		'wp-mail-smtp_page_wp-mail-smtp-tools',
	),
	'rule' => array(
		'name' => 'enabled_flag',
		'constant' => 'WPMS_ON',
	),
	'connections' => array(
		array(
			'id' => 'primary',
			'option' => 'wp_mail_smtp',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'active' => array(
									'wp-mail-smtp-pro/wp_mail_smtp.php',
								),
							),
							array(
								'option' => 'wp_mail_smtp',
								'scope' => 'main_site',
								'path' => array(
									'general',
									'network_wide',
								),
								'truthy' => true,
							),
						),
					),
				),
			),
			'constants' => true,
			'selector' => array(
				'path' => array(
					'mail',
					'mailer',
				),
				'constant' => 'WPMS_MAILER',
			),
			'sender' => array(
				'path' => array(
					'mail',
					'from_email',
				),
				'constant' => 'WPMS_MAIL_FROM',
			),
			'getter' => array(
				'class' => 'WPMailSMTP\\Options',
				'method' => 'get',
				'construct' => true,
				'args' => 'path',
			),
			'unslash' => true,
		),
		array(
			'id' => 'additional',
			'option' => 'wp_mail_smtp_additional_connections',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'active' => array(
									'wp-mail-smtp-pro/wp_mail_smtp.php',
								),
							),
							array(
								'option' => 'wp_mail_smtp',
								'scope' => 'main_site',
								'path' => array(
									'general',
									'network_wide',
								),
								'truthy' => true,
							),
						),
					),
				),
			),
			'each' => array(
				'name' => array(
					'connection',
					'name',
				),
			),
			'only_with' => 'wp-mail-smtp-pro/wp_mail_smtp.php',
			'constants' => false,
			'selector' => array(
				'path' => array(
					'mail',
					'mailer',
				),
			),
			'uses' => array(
				array(
					'as' => 'backup',
					'when' => array(
						'option' => 'wp_mail_smtp',
						'path' => array(
							'backup_connection',
							'connection_id',
						),
						'is' => array(
							'{connection}',
						),
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'all' => array(
							array(
								'option' => 'wp_mail_smtp',
								'path' => array(
									'smart_routing',
									'enabled',
								),
								'truthy' => true,
							),
							array(
								'option' => 'wp_mail_smtp',
								'path' => array(
									'smart_routing',
									'routes',
								),
								'holds' => '{connection}',
							),
						),
					),
				),
			),
			'sender' => array(
				'path' => array(
					'mail',
					'from_email',
				),
			),
			'unslash' => true,
			'stores' => array(
				array(
					'provider' => 'smtpcom',
					'provider_name' => 'SMTP.com',
					'selected_by' => 'smtpcom',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'smtpcom',
								'api_key',
							),
							'constant' => 'WPMS_SMTPCOM_API_KEY',
						),
						'channel' => array(
							'path' => array(
								'smtpcom',
								'channel',
							),
							'constant' => 'WPMS_SMTPCOM_CHANNEL',
						),
					),
				),
				array(
					'provider' => 'mailersend',
					'provider_name' => 'MailerSend',
					'selected_by' => 'mailersend',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'mailersend',
								'api_key',
							),
							'constant' => 'WPMS_MAILERSEND_API_KEY',
						),
					),
				),
				array(
					'provider' => 'elasticemail',
					'provider_name' => 'Elastic Email',
					'selected_by' => 'elasticemail',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'elasticemail',
								'api_key',
							),
							'constant' => 'WPMS_ELASTICEMAIL_API_KEY',
						),
					),
				),
				array(
					'provider' => 'sendlayer',
					'provider_name' => 'SendLayer',
					'selected_by' => 'sendlayer',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'sendlayer',
								'api_key',
							),
							'constant' => 'WPMS_SENDLAYER_API_KEY',
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
								'sendinblue',
								'api_key',
							),
							'constant' => 'WPMS_SENDINBLUE_API_KEY',
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
								'mailgun',
								'api_key',
							),
							'constant' => 'WPMS_MAILGUN_API_KEY',
						),
						'domain' => array(
							'path' => array(
								'mailgun',
								'domain',
							),
							'constant' => 'WPMS_MAILGUN_DOMAIN',
						),
						'region' => array(
							'path' => array(
								'mailgun',
								'region',
							),
							'constant' => 'WPMS_MAILGUN_REGION',
							'otherwise' => 'US',
						),
					),
				),
				array(
					'provider' => 'mandrill',
					'provider_name' => 'Mandrill',
					'selected_by' => 'mandrill',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'mandrill',
								'api_key',
							),
							'constant' => 'WPMS_MANDRILL_API_KEY',
						),
					),
				),
				array(
					'provider' => 'resend',
					'provider_name' => 'Resend',
					'selected_by' => 'resend',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'resend',
								'api_key',
							),
							'constant' => 'WPMS_RESEND_API_KEY',
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
								'sendgrid',
								'api_key',
							),
							'constant' => 'WPMS_SENDGRID_API_KEY',
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
								'sparkpost',
								'api_key',
							),
							'constant' => 'WPMS_SPARKPOST_API_KEY',
						),
						'region' => array(
							'path' => array(
								'sparkpost',
								'region',
							),
							'constant' => 'WPMS_SPARKPOST_REGION',
							'otherwise' => 'US',
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
								'smtp2go',
								'api_key',
							),
							'constant' => 'WPMS_SMTP2GO_API_KEY',
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
								'postmark',
								'server_api_token',
							),
							'constant' => 'WPMS_POSTMARK_SERVER_API_TOKEN',
						),
						'message_stream' => array(
							'path' => array(
								'postmark',
								'message_stream',
							),
							'constant' => 'WPMS_POSTMARK_MESSAGE_STREAM',
						),
					),
				),
				array(
					'provider' => 'mailjet',
					'provider_name' => 'Mailjet',
					'selected_by' => 'mailjet',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'mailjet',
								'api_key',
							),
							'constant' => 'WPMS_MAILJET_API_KEY',
						),
						'secret_key' => array(
							'path' => array(
								'mailjet',
								'secret_key',
							),
							'constant' => 'WPMS_MAILJET_SECRET_KEY',
						),
					),
				),
				array(
					'provider' => 'amazon_ses',
					'provider_name' => 'Amazon SES',
					'selected_by' => 'amazonses',
					'fields' => array(
						'secret_access_key' => array(
							'path' => array(
								'amazonses',
								'client_secret',
							),
							'constant' => 'WPMS_AMAZONSES_CLIENT_SECRET',
						),
						'access_key_id' => array(
							'path' => array(
								'amazonses',
								'client_id',
							),
							'constant' => 'WPMS_AMAZONSES_CLIENT_ID',
						),
						'region' => array(
							'path' => array(
								'amazonses',
								'region',
							),
							'constant' => 'WPMS_AMAZONSES_REGION',
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
								'outlook',
								'access_token',
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'outlook',
								'refresh_token',
							),
						),
						'scopes' => array(
							'path' => array(
								'outlook',
								'access_token',
								'scope',
							),
						),
						'client_id' => array(
							'path' => array(
								'outlook',
								'client_id',
							),
							'constant' => 'WPMS_OUTLOOK_CLIENT_ID',
						),
						'client_secret' => array(
							'path' => array(
								'outlook',
								'client_secret',
							),
							'constant' => 'WPMS_OUTLOOK_CLIENT_SECRET',
						),
						'expires_at' => array(
							'path' => array(
								'outlook',
								'access_token',
								'expires',
							),
						),
					),
				),
				array(
					'provider' => 'zoho_mail',
					'provider_name' => 'Zoho Mail',
					'selected_by' => 'zoho',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'zoho',
								'access_token',
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'zoho',
								'refresh_token',
							),
						),
						'scopes' => array(
							'path' => array(
								'zoho',
								'access_token',
								'scope',
							),
						),
						'client_id' => array(
							'path' => array(
								'zoho',
								'client_id',
							),
							'constant' => 'WPMS_ZOHO_CLIENT_ID',
						),
						'client_secret' => array(
							'path' => array(
								'zoho',
								'client_secret',
							),
							'constant' => 'WPMS_ZOHO_CLIENT_SECRET',
						),
						'expires_at' => array(
							'path' => array(
								'zoho',
								'access_token',
								'expires',
							),
						),
						'domain' => array(
							'path' => array(
								'zoho',
								'domain',
							),
							'constant' => 'WPMS_ZOHO_DOMAIN',
						),
					),
				),
				array(
					'provider' => 'smtp',
					'provider_name' => 'SMTP',
					'selected_by' => 'smtp',
					'fields' => array(
						'pass' => array(
							'path' => array(
								'smtp',
								'pass',
							),
							'constant' => 'WPMS_SMTP_PASS',
							'codec' => array(
								'name' => 'secretbox',
								'key' => 'WPMS_CRYPTO_KEY',
								'key_option' => 'wp_mail_smtp_mail_key',
								'class' => 'WPMailSMTP\\Helpers\\Crypto',
								'hooks' => 'wp_mail_smtp_helpers_crypto',
							),
						),
						'host' => array(
							'path' => array(
								'smtp',
								'host',
							),
							'constant' => 'WPMS_SMTP_HOST',
						),
						'port' => array(
							'path' => array(
								'smtp',
								'port',
							),
							'constant' => 'WPMS_SMTP_PORT',
						),
						'encryption' => array(
							'path' => array(
								'smtp',
								'encryption',
							),
							'constant' => 'WPMS_SSL',
							'otherwise' => 'none',
						),
						'user' => array(
							'path' => array(
								'smtp',
								'user',
							),
							'constant' => 'WPMS_SMTP_USER',
						),
					),
					'when' => array(
						'path' => array(
							'{connection}',
							'smtp',
							'auth',
						),
						'truthy' => true,
					),
				),
				array(
					'provider' => 'pepipost',
					'provider_name' => 'Pepipost',
					'selected_by' => 'pepipostapi',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'pepipostapi',
								'api_key',
							),
							'constant' => 'WPMS_PEPIPOST_API_KEY',
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
								'gmail',
								'access_token',
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'gmail',
								'refresh_token',
							),
						),
						'scopes' => array(
							'path' => array(
								'gmail',
								'access_token',
								'scope',
							),
						),
						'client_id' => array(
							'path' => array(
								'gmail',
								'client_id',
							),
							'constant' => 'WPMS_GMAIL_CLIENT_ID',
						),
						'client_secret' => array(
							'path' => array(
								'gmail',
								'client_secret',
							),
							'constant' => 'WPMS_GMAIL_CLIENT_SECRET',
						),
						'expires_at' => array(
							'path' => array(
								'gmail',
								'access_token',
								'created',
							),
							'plus' => array(
								'gmail',
								'access_token',
								'expires_in',
							),
						),
					),
					'when' => array(
						'path' => array(
							'{connection}',
							'gmail',
							'one_click_setup_enabled',
						),
						'truthy' => false,
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'smtpcom',
			'provider_name' => 'SMTP.com',
			'selected_by' => 'smtpcom',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'smtpcom',
						'api_key',
					),
					'constant' => 'WPMS_SMTPCOM_API_KEY',
				),
				'channel' => array(
					'path' => array(
						'smtpcom',
						'channel',
					),
					'constant' => 'WPMS_SMTPCOM_CHANNEL',
				),
			),
		),
		array(
			'provider' => 'mailersend',
			'provider_name' => 'MailerSend',
			'selected_by' => 'mailersend',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailersend',
						'api_key',
					),
					'constant' => 'WPMS_MAILERSEND_API_KEY',
				),
			),
		),
		array(
			'provider' => 'elasticemail',
			'provider_name' => 'Elastic Email',
			'selected_by' => 'elasticemail',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'elasticemail',
						'api_key',
					),
					'constant' => 'WPMS_ELASTICEMAIL_API_KEY',
				),
			),
		),
		array(
			'provider' => 'sendlayer',
			'provider_name' => 'SendLayer',
			'selected_by' => 'sendlayer',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'sendlayer',
						'api_key',
					),
					'constant' => 'WPMS_SENDLAYER_API_KEY',
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
						'sendinblue',
						'api_key',
					),
					'constant' => 'WPMS_SENDINBLUE_API_KEY',
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
						'mailgun',
						'api_key',
					),
					'constant' => 'WPMS_MAILGUN_API_KEY',
				),
				'domain' => array(
					'path' => array(
						'mailgun',
						'domain',
					),
					'constant' => 'WPMS_MAILGUN_DOMAIN',
				),
				'region' => array(
					'path' => array(
						'mailgun',
						'region',
					),
					'constant' => 'WPMS_MAILGUN_REGION',
					'otherwise' => 'US',
				),
			),
		),
		array(
			'provider' => 'mandrill',
			'provider_name' => 'Mandrill',
			'selected_by' => 'mandrill',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mandrill',
						'api_key',
					),
					'constant' => 'WPMS_MANDRILL_API_KEY',
				),
			),
		),
		array(
			'provider' => 'resend',
			'provider_name' => 'Resend',
			'selected_by' => 'resend',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'resend',
						'api_key',
					),
					'constant' => 'WPMS_RESEND_API_KEY',
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
						'sendgrid',
						'api_key',
					),
					'constant' => 'WPMS_SENDGRID_API_KEY',
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
						'sparkpost',
						'api_key',
					),
					'constant' => 'WPMS_SPARKPOST_API_KEY',
				),
				'region' => array(
					'path' => array(
						'sparkpost',
						'region',
					),
					'constant' => 'WPMS_SPARKPOST_REGION',
					'otherwise' => 'US',
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
						'smtp2go',
						'api_key',
					),
					'constant' => 'WPMS_SMTP2GO_API_KEY',
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
						'postmark',
						'server_api_token',
					),
					'constant' => 'WPMS_POSTMARK_SERVER_API_TOKEN',
				),
				'message_stream' => array(
					'path' => array(
						'postmark',
						'message_stream',
					),
					'constant' => 'WPMS_POSTMARK_MESSAGE_STREAM',
				),
			),
		),
		array(
			'provider' => 'mailjet',
			'provider_name' => 'Mailjet',
			'selected_by' => 'mailjet',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailjet',
						'api_key',
					),
					'constant' => 'WPMS_MAILJET_API_KEY',
				),
				'secret_key' => array(
					'path' => array(
						'mailjet',
						'secret_key',
					),
					'constant' => 'WPMS_MAILJET_SECRET_KEY',
				),
			),
		),
		array(
			'provider' => 'amazon_ses',
			'provider_name' => 'Amazon SES',
			'selected_by' => 'amazonses',
			'fields' => array(
				'secret_access_key' => array(
					'path' => array(
						'amazonses',
						'client_secret',
					),
					'constant' => 'WPMS_AMAZONSES_CLIENT_SECRET',
				),
				'access_key_id' => array(
					'path' => array(
						'amazonses',
						'client_id',
					),
					'constant' => 'WPMS_AMAZONSES_CLIENT_ID',
				),
				'region' => array(
					'path' => array(
						'amazonses',
						'region',
					),
					'constant' => 'WPMS_AMAZONSES_REGION',
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
						'outlook',
						'access_token',
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'outlook',
						'refresh_token',
					),
				),
				'scopes' => array(
					'path' => array(
						'outlook',
						'access_token',
						'scope',
					),
				),
				'client_id' => array(
					'path' => array(
						'outlook',
						'client_id',
					),
					'constant' => 'WPMS_OUTLOOK_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'outlook',
						'client_secret',
					),
					'constant' => 'WPMS_OUTLOOK_CLIENT_SECRET',
				),
				'expires_at' => array(
					'path' => array(
						'outlook',
						'access_token',
						'expires',
					),
				),
			),
		),
		array(
			'provider' => 'zoho_mail',
			'provider_name' => 'Zoho Mail',
			'selected_by' => 'zoho',
			'fields' => array(
				'access_token' => array(
					'path' => array(
						'zoho',
						'access_token',
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'zoho',
						'refresh_token',
					),
				),
				'scopes' => array(
					'path' => array(
						'zoho',
						'access_token',
						'scope',
					),
				),
				'client_id' => array(
					'path' => array(
						'zoho',
						'client_id',
					),
					'constant' => 'WPMS_ZOHO_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'zoho',
						'client_secret',
					),
					'constant' => 'WPMS_ZOHO_CLIENT_SECRET',
				),
				'expires_at' => array(
					'path' => array(
						'zoho',
						'access_token',
						'expires',
					),
				),
				'domain' => array(
					'path' => array(
						'zoho',
						'domain',
					),
					'constant' => 'WPMS_ZOHO_DOMAIN',
				),
			),
		),
		array(
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'selected_by' => 'smtp',
			'when' => array(
				'any' => array(
					array(
						'all' => array(
							array(
								'constant' => 'WPMS_ON',
								'strictly' => true,
							),
							array(
								'constant' => 'WPMS_SMTP_AUTH',
								'truthy' => true,
							),
						),
					),
					array(
						'all' => array(
							array(
								'constant' => 'WPMS_SMTP_AUTH',
								'exists' => false,
							),
							array(
								'path' => array(
									'smtp',
									'auth',
								),
								'truthy' => true,
							),
						),
					),
					array(
						'all' => array(
							array(
								'constant' => 'WPMS_ON',
								'not' => array(
									'1',
								),
							),
							array(
								'path' => array(
									'smtp',
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
						'smtp',
						'pass',
					),
					'constant' => 'WPMS_SMTP_PASS',
					'codec' => array(
						'name' => 'secretbox',
						'key' => 'WPMS_CRYPTO_KEY',
						'key_option' => 'wp_mail_smtp_mail_key',
						'class' => 'WPMailSMTP\\Helpers\\Crypto',
						'hooks' => 'wp_mail_smtp_helpers_crypto',
					),
				),
				'host' => array(
					'path' => array(
						'smtp',
						'host',
					),
					'constant' => 'WPMS_SMTP_HOST',
				),
				'port' => array(
					'path' => array(
						'smtp',
						'port',
					),
					'constant' => 'WPMS_SMTP_PORT',
				),
				'encryption' => array(
					'path' => array(
						'smtp',
						'encryption',
					),
					'constant' => 'WPMS_SSL',
					'otherwise' => 'none',
				),
				'user' => array(
					'path' => array(
						'smtp',
						'user',
					),
					'constant' => 'WPMS_SMTP_USER',
				),
			),
		),
		array(
			'provider' => 'pepipost',
			'provider_name' => 'Pepipost',
			'selected_by' => 'pepipostapi',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'pepipostapi',
						'api_key',
					),
					'constant' => 'WPMS_PEPIPOST_API_KEY',
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
						'gmail',
						'access_token',
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'gmail',
						'refresh_token',
					),
				),
				'scopes' => array(
					'path' => array(
						'gmail',
						'access_token',
						'scope',
					),
				),
				'client_id' => array(
					'path' => array(
						'gmail',
						'client_id',
					),
					'constant' => 'WPMS_GMAIL_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'gmail',
						'client_secret',
					),
					'constant' => 'WPMS_GMAIL_CLIENT_SECRET',
				),
				'expires_at' => array(
					'path' => array(
						'gmail',
						'access_token',
						'created',
					),
					'plus' => array(
						'gmail',
						'access_token',
						'expires_in',
					),
				),
			),
			'when' => array(
				'path' => array(
					'gmail',
					'one_click_setup_enabled',
				),
				'truthy' => false,
			),
		),
	),
	'inert' => array(
		array(
			'constant' => 'WPMS_BREVO_API_KEY',
			'meant' => 'WPMS_SENDINBLUE_API_KEY',
			'why' => __( 'WP Mail SMTP does not read this name. It reads WPMS_SENDINBLUE_API_KEY.', 'key-health' ),
		),
		array(
			'constant' => 'WPMS_POSTMARK_API_KEY',
			'meant' => 'WPMS_POSTMARK_SERVER_API_TOKEN',
			'why' => __( 'WP Mail SMTP does not read this name. It reads WPMS_POSTMARK_SERVER_API_TOKEN.', 'key-health' ),
		),
		array(
			'constant' => 'WPMS_SMTP_PASSWORD',
			'meant' => 'WPMS_SMTP_PASS',
			'why' => __( 'WP Mail SMTP does not read this name. It reads WPMS_SMTP_PASS.', 'key-health' ),
		),
	),
	'also_reads' => array(
		'WPMS_MAIL_FROM_NAME',
		'WPMS_MAIL_FROM_FORCE',
		'WPMS_MAIL_FROM_NAME_FORCE',
		'WPMS_SET_RETURN_PATH',
		'WPMS_SMTP_AUTOTLS',
		'WPMS_SENDGRID_DOMAIN',
		'WPMS_SENDINBLUE_DOMAIN',
		'WPMS_LICENSE_KEY',
		'WPMS_CRYPTO_KEY',
		'WPMS_DEBUG_EVENTS_RETENTION_PERIOD',
		'WPMS_SUMMARY_REPORT_EMAIL_DISABLED',
		'WPMS_OPTIMIZED_EMAIL_SENDING_ENABLED',
		'WPMS_MAILERSEND_HAS_PRO_PLAN',
	),
	'misspelt' => array(
		'WPMS_SMTP_AUTHTLS' => 'WPMS_SMTP_AUTOTLS',
		'WPMS_SMTP_ENCRYPTION' => 'WPMS_SSL',
		'WPMS_SMTP_SSL' => 'WPMS_SSL',
		'WPMS_SMTP_FROM' => 'WPMS_MAIL_FROM',
		'WPMS_SMTP_FROM_NAME' => 'WPMS_MAIL_FROM_NAME',
		'WPMS_SMTP_USERNAME' => 'WPMS_SMTP_USER',
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'WPMailSMTP\\MailCatcherV6',
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'all' => array(
					array(
						'constant' => 'WPMS_ON',
						'strictly' => true,
					),
					array(
						'constant' => 'WPMS_DO_NOT_SEND',
						'truthy' => true,
					),
				),
			),
			'called' => __( 'The constant WPMS_DO_NOT_SEND', 'key-health' ),
		),
		array(
			'when' => array(
				'option' => 'wp_mail_smtp',
				'path' => array(
					'general',
					'do_not_send',
				),
				'truthy' => true,
			),
			'called' => __( '“Do Not Send” in its settings', 'key-health' ),
		),
	),
	'mail_switch' => array(
		'option' => 'wp_mail_smtp',
		'path' => array(
			'general',
			'do_not_send',
		),
		'stops' => '1',
		'sends' => '',
		'line' => 'define( \'WPMS_ON\', true ); define( \'WPMS_DO_NOT_SEND\', true );',
	),
	'removes' => __( 'In its settings, choose the mailer that is not used, click “Remove” beside its key, choose your own mailer again, and save.', 'key-health' ),
	'empties' => array(
		__( 'When settings are saved, it empties every field of the chosen mailer that a constant holds.', 'key-health' ),
		__( 'Its button “Remove OAuth Connection” empties what a log-in left behind.', 'key-health' ),
	),
	'errors' => array(
		array(
			'table' => 'wpmailsmtp_debug_events',
			'text' => 'content',
			'at' => 'created_at',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'event_type',
				'is' => array(
					'0',
				),
			),
		),
		array(
			'table' => 'wpmailsmtp_emails_log',
			'text' => 'error_text',
			'at' => 'date_sent',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'status',
				'is' => array(
					'0',
				),
			),
		),
	),
	'after_write' => array(
		array(
			'class' => 'WPMailSMTP\\Debug',
			'method' => 'clear',
		),
	),
	'connected' => array(
		'option' => 'wp_mail_smtp_debug',
		'path' => array(),
		'truthy' => false,
	),
	'test_headers' => array(
		'X-Mailer-Type:WPMailSMTP/Admin/Test',
	),
);
