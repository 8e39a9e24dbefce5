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
			'sender' => array(
				'path' => array(
					'mail',
					'from_email',
				),
			),
			'unslash' => true,
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
				'expires_at' => array(
					'path' => array(
						'gmail',
						'access_token',
						'expires',
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
				'expires_at' => array(
					'path' => array(
						'outlook',
						'access_token',
						'expires',
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
				'expires_at' => array(
					'path' => array(
						'zoho',
						'access_token',
						'expires',
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
			),
		),
	),
	'after_write' => array(
		array(
			'class' => 'WPMailSMTP\\Debug',
			'method' => 'clear',
		),
	),
	'test_headers' => array(
		'X-Mailer-Type:WPMailSMTP/Admin/Test',
	),
);
