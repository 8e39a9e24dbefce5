<?php
// Generated from src/catalog/plugins/yaysmtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'yaysmtp',
	'name' => 'YaySMTP',
	'short_name' => 'YaySMTP',
	'files' => array(
		'yaysmtp/yay-smtp.php',
		'yaysmtp-pro/yay-smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=yaysmtp',
	'screens' => array(
		'yaycommerce_page_yaysmtp',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'primary',
			'option' => 'yaysmtp_settings',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'yaysmtp_settings',
								'scope' => 'main_site',
								'path' => array(
									'allowMultisite',
								),
								'is' => array(
									'yes',
								),
							),
						),
					),
				),
			),
			'constants' => false,
			'selector' => array(
				'path' => array(
					'currentMailer',
				),
			),
			'sender' => array(
				'path' => array(
					'fromEmail',
				),
			),
		),
		array(
			'id' => 'fallback',
			'label' => __( 'Fallback', 'key-health' ),
			'option' => 'yaysmtp_settings',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'yaysmtp_settings',
								'scope' => 'main_site',
								'path' => array(
									'allowMultisite',
								),
								'is' => array(
									'yes',
								),
							),
						),
					),
				),
			),
			'constants' => false,
			'selector' => array(
				'path' => array(
					'fallback_mailer_provider',
				),
			),
			'sender' => array(
				'path' => array(
					'fallback_from_email',
				),
			),
			'uses' => array(
				array(
					'as' => 'backup',
					'when' => array(
						'option' => 'yaysmtp_settings',
						'path' => array(
							'fallback_has_setting_mail',
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
					'selected_by' => 'smtp',
					'when' => array(
						'path' => array(
							'fallback_auth',
						),
						'is' => array(
							'yes',
						),
					),
					'fields' => array(
						'pass' => array(
							'path' => array(
								'fallback_smtp_pass',
							),
							'codec' => array(
								'name' => 'yaysmtp',
							),
						),
						'host' => array(
							'path' => array(
								'fallback_host',
							),
						),
						'port' => array(
							'path' => array(
								'fallback_port',
							),
						),
						'encryption' => array(
							'path' => array(
								'fallback_auth_type',
							),
						),
						'user' => array(
							'path' => array(
								'fallback_smtp_user',
							),
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
								'fallback_service_provider_mailer_settings',
								'sendgrid',
								'api_key',
							),
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
								'fallback_service_provider_mailer_settings',
								'sendinblue',
								'api_key',
							),
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
								'fallback_service_provider_mailer_settings',
								'mailgun',
								'api_key',
							),
						),
						'domain' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'mailgun',
								'domain',
							),
						),
						'region' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'mailgun',
								'region',
							),
							'otherwise' => 'US',
						),
					),
				),
				array(
					'provider' => 'smtpcom',
					'provider_name' => 'SMTP.com',
					'selected_by' => 'smtpcom',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'smtpcom',
								'api_key',
							),
						),
						'channel' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'smtpcom',
								'sender',
							),
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
								'fallback_service_provider_mailer_settings',
								'amazonses',
								'secret_access_key',
							),
						),
						'access_key_id' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'amazonses',
								'access_key_id',
							),
						),
						'region' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'amazonses',
								'region',
							),
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
								'fallback_service_provider_mailer_settings',
								'postmark',
								'api_key',
							),
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
								'fallback_service_provider_mailer_settings',
								'sparkpost',
								'api_key',
							),
						),
						'region' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'sparkpost',
								'region',
							),
							'otherwise' => 'US',
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
								'fallback_service_provider_mailer_settings',
								'mailjet',
								'api_key',
							),
						),
						'secret_key' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'mailjet',
								'secret_key',
							),
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
								'fallback_service_provider_mailer_settings',
								'pepipost',
								'api_key',
							),
						),
					),
				),
				array(
					'provider' => 'sendpulse',
					'provider_name' => 'SendPulse',
					'selected_by' => 'sendpulse',
					'fields' => array(
						'client_secret' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'sendpulse',
								'secret_key',
							),
						),
						'client_id' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'sendpulse',
								'api_key',
							),
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
								'fallback_service_provider_mailer_settings',
								'mandrill',
								'api_key',
							),
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
								'fallback_service_provider_mailer_settings',
								'gmail',
								'gmail_access_token',
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'gmail',
								'gmail_refresh_token',
							),
						),
						'scopes' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'gmail',
								'gmail_access_token',
								'scope',
							),
						),
						'client_id' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'gmail',
								'client_id',
							),
						),
						'client_secret' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'gmail',
								'client_secret',
							),
						),
					),
				),
				array(
					'provider' => 'microsoft_oauth',
					'provider_name' => 'Microsoft',
					'selected_by' => 'outlookms',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'outlookms',
								'outlookms_access_token',
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'outlookms',
								'outlookms_refresh_token',
							),
						),
						'expires_at' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'outlookms',
								'outlookms_access_token',
								'expires',
							),
						),
						'scopes' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'outlookms',
								'outlookms_access_token',
								'scope',
							),
						),
						'client_id' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'outlookms',
								'client_id',
							),
						),
						'client_secret' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'outlookms',
								'client_secret',
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
								'fallback_service_provider_mailer_settings',
								'zoho',
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'zoho',
								'refresh_token',
							),
						),
						'client_id' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'zoho',
								'client_id',
							),
						),
						'client_secret' => array(
							'path' => array(
								'fallback_service_provider_mailer_settings',
								'zoho',
								'client_secret',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'before_network',
			'option' => 'yaysmtp_settings_bk',
			'label' => __( 'Settings before network mode', 'key-health' ),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'any' => array(),
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
					'smtp',
					'auth',
				),
				'is' => array(
					'yes',
				),
			),
			'fields' => array(
				'pass' => array(
					'path' => array(
						'smtp',
						'pass',
					),
					'codec' => array(
						'name' => 'yaysmtp',
					),
				),
				'host' => array(
					'path' => array(
						'smtp',
						'host',
					),
				),
				'port' => array(
					'path' => array(
						'smtp',
						'port',
					),
				),
				'encryption' => array(
					'path' => array(
						'smtp',
						'encryption',
					),
				),
				'user' => array(
					'path' => array(
						'smtp',
						'user',
					),
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
				),
				'domain' => array(
					'path' => array(
						'mailgun',
						'domain',
					),
				),
				'region' => array(
					'path' => array(
						'mailgun',
						'region',
					),
					'otherwise' => 'US',
				),
			),
		),
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
				),
				'channel' => array(
					'path' => array(
						'smtpcom',
						'sender',
					),
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
						'secret_access_key',
					),
				),
				'access_key_id' => array(
					'path' => array(
						'amazonses',
						'access_key_id',
					),
				),
				'region' => array(
					'path' => array(
						'amazonses',
						'region',
					),
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
						'api_key',
					),
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
				),
				'region' => array(
					'path' => array(
						'sparkpost',
						'region',
					),
					'otherwise' => 'US',
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
				),
				'secret_key' => array(
					'path' => array(
						'mailjet',
						'secret_key',
					),
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
						'pepipost',
						'api_key',
					),
				),
			),
		),
		array(
			'provider' => 'sendpulse',
			'provider_name' => 'SendPulse',
			'selected_by' => 'sendpulse',
			'fields' => array(
				'client_secret' => array(
					'path' => array(
						'sendpulse',
						'secret_key',
					),
				),
				'client_id' => array(
					'path' => array(
						'sendpulse',
						'api_key',
					),
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
						'gmail_access_token',
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'gmail',
						'gmail_refresh_token',
					),
				),
				'scopes' => array(
					'path' => array(
						'gmail',
						'gmail_access_token',
						'scope',
					),
				),
				'client_id' => array(
					'path' => array(
						'gmail',
						'client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'gmail',
						'client_secret',
					),
				),
			),
		),
		array(
			'provider' => 'microsoft_oauth',
			'provider_name' => 'Microsoft',
			'selected_by' => 'outlookms',
			'fields' => array(
				'access_token' => array(
					'path' => array(
						'outlookms',
						'outlookms_access_token',
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'outlookms',
						'outlookms_refresh_token',
					),
				),
				'expires_at' => array(
					'path' => array(
						'outlookms',
						'outlookms_access_token',
						'expires',
					),
				),
				'scopes' => array(
					'path' => array(
						'outlookms',
						'outlookms_access_token',
						'scope',
					),
				),
				'client_id' => array(
					'path' => array(
						'outlookms',
						'client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'outlookms',
						'client_secret',
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
					),
				),
				'refresh_token' => array(
					'path' => array(
						'zoho',
						'refresh_token',
					),
				),
				'client_id' => array(
					'path' => array(
						'zoho',
						'client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'zoho',
						'client_secret',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'YaySMTP\\PhpMailerExtends',
	),
	'empties' => array(
		__( 'When its network mode is switched off, every site gets back the settings that it had before.', 'key-health' ),
	),
	'errors' => array(
		array(
			'table' => 'yaysmtp_email_logs',
			'text' => 'reason_error',
			'at' => 'date_time',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'status',
				'is' => array(
					'0',
				),
			),
		),
	),
);
