<?php
// Generated from src/catalog/plugins/gosmtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'gosmtp',
	'name' => 'GoSMTP',
	'short_name' => 'GoSMTP',
	'files' => array(
		'gosmtp/gosmtp.php',
		'gosmtp-pro/gosmtp-pro.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=gosmtp',
	'screens' => array(
		'toplevel_page_gosmtp',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'connection',
			'option' => 'gosmtp_options',
			'each' => array(
				'path' => array(
					'mailer',
				),
				'name' => array(
					'nickname',
				),
			),
			'constants' => false,
			'selector' => array(
				'path' => array(
					'mail_type',
				),
			),
			'sender' => array(
				'option' => 'gosmtp_options',
				'path' => array(
					'from_email',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'path' => array(
							'mailer',
							'{connection}',
							'from_email',
						),
						'exists' => false,
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'option' => 'gosmtp_options',
						'path' => array(
							'mailer',
							'0',
							'backup_connection',
						),
						'is' => array(
							'{connection}',
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
			'fields' => array(
				'pass' => array(
					'path' => array(
						'smtp_password',
					),
				),
				'host' => array(
					'path' => array(
						'smtp_host',
					),
				),
				'port' => array(
					'path' => array(
						'smtp_port',
					),
				),
				'encryption' => array(
					'path' => array(
						'encryption',
					),
				),
				'user' => array(
					'path' => array(
						'smtp_username',
					),
				),
			),
			'when' => array(
				'all' => array(
					array(
						'path' => array(
							'mailer',
							'{connection}',
							'mail_type',
						),
						'is' => array(
							'{selected}',
						),
					),
					array(
						'path' => array(
							'mailer',
							'{connection}',
							'smtp_auth',
						),
						'is' => array(
							'Yes',
						),
					),
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
						'api_key',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
				),
				'is' => array(
					'{selected}',
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
						'api_key',
					),
				),
				'channel' => array(
					'path' => array(
						'channel',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
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
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
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
				),
				'domain' => array(
					'path' => array(
						'domain_name',
					),
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
					'mailer',
					'{connection}',
					'mail_type',
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
						'server_api_token',
					),
				),
				'message_stream' => array(
					'path' => array(
						'message_stream_id',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
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
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
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
				),
				'region' => array(
					'path' => array(
						'region',
					),
					'map' => array(
						'Us' => 'US',
						'eu' => 'EU',
						'EU' => 'US',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
		array(
			'provider' => 'maileroo',
			'provider_name' => 'Maileroo',
			'selected_by' => 'maileroo',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
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
				),
				'client_secret' => array(
					'path' => array(
						'client_secret',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
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
				),
				'client_secret' => array(
					'path' => array(
						'client_secret',
					),
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
				),
				'is' => array(
					'{selected}',
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
						'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'refresh_token',
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
				),
			),
			'when' => array(
				'path' => array(
					'mailer',
					'{connection}',
					'mail_type',
				),
				'is' => array(
					'{selected}',
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'GOSMTP_PHPMailer',
	),
	'empties' => array(
		__( 'Its form does not show the SMTP password again: whoever saves without typing it empties it.', 'key-health' ),
	),
);
