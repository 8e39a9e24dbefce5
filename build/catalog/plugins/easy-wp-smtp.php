<?php
// Generated from src/catalog/plugins/easy-wp-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'easy-wp-smtp',
	'name' => 'Easy WP SMTP',
	'short_name' => 'Easy WP SMTP',
	'files' => array(
		'easy-wp-smtp/easy-wp-smtp.php',
		'easy-wp-smtp-pro/easy-wp-smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=easy-wp-smtp',
	'screens' => array(
		'toplevel_page_easy-wp-smtp',
		'easy-wp-smtp_page_easy-wp-smtp-tools',
	),
	'rule' => array(
		'name' => 'enabled_flag',
		'constant' => 'EASY_WP_SMTP_ON',
	),
	'connections' => array(
		array(
			'id' => 'primary',
			'option' => 'easy_wp_smtp',
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
									'easy-wp-smtp-pro/easy-wp-smtp.php',
								),
							),
							array(
								'option' => 'easy_wp_smtp',
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
				'constant' => 'EASY_WP_SMTP_MAILER',
			),
			'sender' => array(
				'path' => array(
					'mail',
					'from_email',
				),
				'constant' => 'EASY_WP_SMTP_MAIL_FROM',
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'any' => array(
									array(
										'all' => array(
											array(
												'constant' => 'EASY_WP_SMTP_ON',
												'strictly' => true,
											),
											array(
												'constant' => 'EASY_WP_SMTP_MAIL_FROM',
												'truthy' => true,
											),
										),
									),
									array(
										'option' => 'easy_wp_smtp',
										'path' => array(
											'mail',
											'from_email',
										),
										'truthy' => true,
									),
								),
							),
							array(
								'any' => array(
									array(
										'all' => array(
											array(
												'constant' => 'EASY_WP_SMTP_ON',
												'strictly' => true,
											),
											array(
												'constant' => 'EASY_WP_SMTP_MAIL_FROM_NAME',
												'truthy' => true,
											),
										),
									),
									array(
										'option' => 'easy_wp_smtp',
										'path' => array(
											'mail',
											'from_name',
										),
										'truthy' => true,
									),
								),
							),
						),
					),
				),
			),
			'getter' => array(
				'class' => 'EasyWPSMTP\\Options',
				'method' => 'get',
				'construct' => true,
				'args' => 'path',
			),
			'unslash' => true,
		),
		array(
			'id' => 'version_1',
			'option' => 'swpsmtp_options',
			'label' => __( 'Settings of version 1', 'key-health' ),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'option' => 'easy_wp_smtp',
								'path' => array(),
								'truthy' => false,
							),
							array(
								'option' => 'easy_wp_smtp_deprecated_options_migration_version',
								'path' => array(),
								'truthy' => false,
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
						'option' => 'swpsmtp_pass_encrypted',
						'path' => array(),
						'truthy' => false,
					),
					'fields' => array(
						'pass' => array(
							'path' => array(
								'smtp_settings',
								'password',
							),
							'codec' => array(
								'name' => 'base64',
								'or_plain' => true,
							),
						),
						'host' => array(
							'path' => array(
								'smtp_settings',
								'host',
							),
						),
						'port' => array(
							'path' => array(
								'smtp_settings',
								'port',
							),
						),
						'encryption' => array(
							'path' => array(
								'smtp_settings',
								'type_encryption',
							),
						),
						'user' => array(
							'path' => array(
								'smtp_settings',
								'username',
							),
						),
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
					'constant' => 'EASY_WP_SMTP_SMTPCOM_API_KEY',
				),
				'channel' => array(
					'path' => array(
						'smtpcom',
						'channel',
					),
					'constant' => 'EASY_WP_SMTP_SMTPCOM_CHANNEL',
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
					'constant' => 'EASY_WP_SMTP_MAILERSEND_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_ELASTICEMAIL_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_SENDLAYER_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_SENDINBLUE_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_MAILGUN_API_KEY',
				),
				'domain' => array(
					'path' => array(
						'mailgun',
						'domain',
					),
					'constant' => 'EASY_WP_SMTP_MAILGUN_DOMAIN',
				),
				'region' => array(
					'path' => array(
						'mailgun',
						'region',
					),
					'constant' => 'EASY_WP_SMTP_MAILGUN_REGION',
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
					'constant' => 'EASY_WP_SMTP_MANDRILL_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_RESEND_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_SENDGRID_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_SPARKPOST_API_KEY',
				),
				'region' => array(
					'path' => array(
						'sparkpost',
						'region',
					),
					'constant' => 'EASY_WP_SMTP_SPARKPOST_REGION',
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
					'constant' => 'EASY_WP_SMTP_SMTP2GO_API_KEY',
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
					'constant' => 'EASY_WP_SMTP_POSTMARK_SERVER_API_TOKEN',
				),
				'message_stream' => array(
					'path' => array(
						'postmark',
						'message_stream',
					),
					'constant' => 'EASY_WP_SMTP_POSTMARK_MESSAGE_STREAM',
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
					'constant' => 'EASY_WP_SMTP_MAILJET_API_KEY',
				),
				'secret_key' => array(
					'path' => array(
						'mailjet',
						'secret_key',
					),
					'constant' => 'EASY_WP_SMTP_MAILJET_SECRET_KEY',
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
					'constant' => 'EASY_WP_SMTP_AMAZONSES_CLIENT_SECRET',
				),
				'access_key_id' => array(
					'path' => array(
						'amazonses',
						'client_id',
					),
					'constant' => 'EASY_WP_SMTP_AMAZONSES_CLIENT_ID',
				),
				'region' => array(
					'path' => array(
						'amazonses',
						'region',
					),
					'constant' => 'EASY_WP_SMTP_AMAZONSES_REGION',
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
					'constant' => 'EASY_WP_SMTP_OUTLOOK_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'outlook',
						'client_secret',
					),
					'constant' => 'EASY_WP_SMTP_OUTLOOK_CLIENT_SECRET',
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
					'constant' => 'EASY_WP_SMTP_ZOHO_CLIENT_ID',
				),
				'client_secret' => array(
					'path' => array(
						'zoho',
						'client_secret',
					),
					'constant' => 'EASY_WP_SMTP_ZOHO_CLIENT_SECRET',
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
					'constant' => 'EASY_WP_SMTP_ZOHO_DOMAIN',
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
								'constant' => 'EASY_WP_SMTP_ON',
								'strictly' => true,
							),
							array(
								'constant' => 'EASY_WP_SMTP_SMTP_AUTH',
								'truthy' => true,
							),
						),
					),
					array(
						'all' => array(
							array(
								'constant' => 'EASY_WP_SMTP_SMTP_AUTH',
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
								'constant' => 'EASY_WP_SMTP_ON',
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
					'constant' => 'EASY_WP_SMTP_SMTP_PASS',
					'codec' => array(
						'name' => 'secretbox',
						'key' => 'EASY_WP_SMTP_CRYPTO_KEY',
						'key_option' => 'easy_wp_smtp_mail_key',
						'class' => 'EasyWPSMTP\\Helpers\\Crypto',
						'hooks' => 'easy_wp_smtp_helpers_crypto',
					),
				),
				'host' => array(
					'path' => array(
						'smtp',
						'host',
					),
					'constant' => 'EASY_WP_SMTP_SMTP_HOST',
				),
				'port' => array(
					'path' => array(
						'smtp',
						'port',
					),
					'constant' => 'EASY_WP_SMTP_SMTP_PORT',
				),
				'encryption' => array(
					'path' => array(
						'smtp',
						'encryption',
					),
					'constant' => 'EASY_WP_SMTP_SSL',
					'otherwise' => 'none',
				),
				'user' => array(
					'path' => array(
						'smtp',
						'user',
					),
					'constant' => 'EASY_WP_SMTP_SMTP_USER',
				),
			),
		),
	),
	'inert' => array(
		array(
			'constant' => 'EASY_WP_SMTP_BREVO_API_KEY',
			'meant' => 'EASY_WP_SMTP_SENDINBLUE_API_KEY',
			'why' => __( 'Easy WP SMTP does not read this name. It reads EASY_WP_SMTP_SENDINBLUE_API_KEY.', 'key-health' ),
		),
		array(
			'constant' => 'EASY_WP_SMTP_POSTMARK_API_KEY',
			'meant' => 'EASY_WP_SMTP_POSTMARK_SERVER_API_TOKEN',
			'why' => __( 'Easy WP SMTP does not read this name. It reads EASY_WP_SMTP_POSTMARK_SERVER_API_TOKEN.', 'key-health' ),
		),
		array(
			'constant' => 'EASY_WP_SMTP_SMTP_PASSWORD',
			'meant' => 'EASY_WP_SMTP_SMTP_PASS',
			'why' => __( 'Easy WP SMTP does not read this name. It reads EASY_WP_SMTP_SMTP_PASS.', 'key-health' ),
		),
	),
	'also_reads' => array(
		'EASY_WP_SMTP_MAIL_FROM_NAME',
		'EASY_WP_SMTP_MAIL_FROM_FORCE',
		'EASY_WP_SMTP_MAIL_FROM_NAME_FORCE',
		'EASY_WP_SMTP_SET_RETURN_PATH',
		'EASY_WP_SMTP_SMTP_AUTOTLS',
		'EASY_WP_SMTP_SENDGRID_DOMAIN',
		'EASY_WP_SMTP_SENDINBLUE_DOMAIN',
		'EASY_WP_SMTP_LICENSE_KEY',
		'EASY_WP_SMTP_CRYPTO_KEY',
		'EASY_WP_SMTP_DEBUG_EVENTS_RETENTION_PERIOD',
		'EASY_WP_SMTP_SUMMARY_REPORT_EMAIL_DISABLED',
		'EASY_WP_SMTP_OPTIMIZED_EMAIL_SENDING_ENABLED',
		'EASY_WP_SMTP_MAILERSEND_HAS_PRO_PLAN',
	),
	'misspelt' => array(
		'EASY_WP_SMTP_SMTP_AUTHTLS' => 'EASY_WP_SMTP_SMTP_AUTOTLS',
		'EASY_WP_SMTP_SMTP_ENCRYPTION' => 'EASY_WP_SMTP_SSL',
		'EASY_WP_SMTP_SMTP_SSL' => 'EASY_WP_SMTP_SSL',
		'EASY_WP_SMTP_SMTP_FROM' => 'EASY_WP_SMTP_MAIL_FROM',
		'EASY_WP_SMTP_SMTP_FROM_NAME' => 'EASY_WP_SMTP_MAIL_FROM_NAME',
		'EASY_WP_SMTP_SMTP_USERNAME' => 'EASY_WP_SMTP_SMTP_USER',
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'EasyWPSMTP\\MailCatcherV6',
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'constant' => 'EASY_WP_SMTP_ON',
									'strictly' => true,
								),
								array(
									'constant' => 'EASY_WP_SMTP_MAIL_FROM',
									'truthy' => true,
								),
							),
						),
						array(
							'option' => 'easy_wp_smtp',
							'path' => array(
								'mail',
								'from_email',
							),
							'truthy' => true,
						),
					),
				),
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'constant' => 'EASY_WP_SMTP_ON',
									'strictly' => true,
								),
								array(
									'constant' => 'EASY_WP_SMTP_MAIL_FROM_NAME',
									'truthy' => true,
								),
							),
						),
						array(
							'option' => 'easy_wp_smtp',
							'path' => array(
								'mail',
								'from_name',
							),
							'truthy' => true,
						),
					),
				),
			),
		),
	),
	'stops_mail' => array(
		array(
			'when' => array(
				'all' => array(
					array(
						'constant' => 'EASY_WP_SMTP_ON',
						'strictly' => true,
					),
					array(
						'constant' => 'EASY_WP_SMTP_DO_NOT_SEND',
						'truthy' => true,
					),
				),
			),
			'called' => __( 'The constant EASY_WP_SMTP_DO_NOT_SEND', 'key-health' ),
		),
		array(
			'when' => array(
				'option' => 'easy_wp_smtp',
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
		'option' => 'easy_wp_smtp',
		'path' => array(
			'general',
			'do_not_send',
		),
		'stops' => '1',
		'sends' => '',
		'line' => 'define( \'EASY_WP_SMTP_ON\', true ); define( \'EASY_WP_SMTP_DO_NOT_SEND\', true );',
	),
	'removes' => __( 'In its settings, choose the mailer that is not used, click “Remove” beside its key, choose your own mailer again, and save.', 'key-health' ),
	'empties' => array(
		__( 'When settings are saved, it empties every field of the chosen mailer that a constant holds.', 'key-health' ),
		__( 'Its button “Remove OAuth Connection” empties what a log-in left behind.', 'key-health' ),
	),
	'errors' => array(
		array(
			'table' => 'easywpsmtp_debug_events',
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
	),
	'after_write' => array(
		array(
			'class' => 'EasyWPSMTP\\Debug',
			'method' => 'clear',
		),
	),
	'test_headers' => array(
		'X-Mailer-Type:EasyWPSMTP/Admin/Test',
	),
	'connected' => array(
		'option' => 'easy_wp_smtp_debug',
		'path' => array(),
		'truthy' => false,
	),
	'leaks' => array(
		array(
			'up_to' => '1.3.9',
			'fixed_in' => '1.3.9.1',
			'name' => 'CVE-2019-25141',
			'gives' => 'site',
			'confidence' => 'issue',
		),
		array(
			'up_to' => '1.4.2',
			'fixed_in' => '1.4.4',
			'name' => 'CVE-2020-35234',
			'gives' => 'site',
			'confidence' => 'doc',
		),
	),
);
