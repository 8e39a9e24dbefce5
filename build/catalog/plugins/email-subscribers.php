<?php
// Generated from src/catalog/plugins/email-subscribers.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'email-subscribers',
	'name' => 'Icegram Express – Email Subscribers, Newsletters and Marketing Automation Plugin',
	'short_name' => 'Icegram Express',
	'files' => array(
		'email-subscribers/email-subscribers.php',
		'email-subscribers-premium/email-subscribers-premium.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=es_settings',
	'screens' => array(
		'toplevel_page_es_dashboard',
		'icegram-express_page_es_settings',
		'icegram-express_page_es_campaigns',
		'icegram-express_page_es_subscribers',
	),
	'rule' => array(
		'name' => 'enabled_flag',
		'constant' => 'IG_ES_CONSTANT_ENABLED',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'ig_es_mailer_settings',
			'constants' => true,
			'selector' => array(
				'path' => array(
					'mailer',
				),
			),
			'sender' => array(
				'option' => 'ig_es_from_email',
				'path' => array(),
			),
		),
	),
	'stores' => array(
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
					'constant' => 'IG_ES_PEPIPOST_API_KEY',
				),
			),
		),
		array(
			'provider' => 'icegram',
			'provider_name' => 'Icegram Email Sending Service',
			'selected_by' => 'icegram',
			'fields' => array(
				'api_key' => array(
					'option' => 'ig_es_ess_data',
					'path' => array(
						'api_key',
					),
				),
			),
		),
		array(
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'active' => array(
									'email-subscribers-premium/email-subscribers-premium.php',
								),
							),
							array(
								'path' => array(
									'mailer',
								),
								'is' => array(
									'smtp',
								),
							),
						),
					),
				),
			),
			'fields' => array(
				'pass' => array(
					'path' => array(
						'smtp',
						'smtp_password',
					),
					'constant' => 'IG_ES_SMTP_PASSWORD',
				),
				'host' => array(
					'path' => array(
						'smtp',
						'smtp_host',
					),
					'constant' => 'IG_ES_SMTP_HOST',
				),
				'port' => array(
					'path' => array(
						'smtp',
						'smtp_port',
					),
					'constant' => 'IG_ES_SMTP_PORT',
				),
				'encryption' => array(
					'path' => array(
						'smtp',
						'smtp_encryption',
					),
					'constant' => 'IG_ES_SMTP_ENCRYPTION',
				),
				'user' => array(
					'path' => array(
						'smtp',
						'smtp_username',
					),
					'constant' => 'IG_ES_SMTP_USERNAME',
				),
			),
		),
	),
	'also_reads' => array(
		'IG_ES_SMTP_AUTHENTICATION',
		'IG_ES_AMAZONSES_ACCESS_KEY_ID',
		'IG_ES_AMAZONSES_SECRET_ACCESS_KEY',
		'IG_ES_AMAZONSES_REGION',
		'IG_ES_GMAIL_CLIENT_ID',
		'IG_ES_GMAIL_CLIENT_SECRET',
		'IG_ES_MAILERSEND_API_TOKEN',
		'IG_ES_MAILGUN_DOMAIN_NAME',
		'IG_ES_MAILGUN_PRIVATE_API_KEY',
		'IG_ES_MAILGUN_REGION',
		'IG_ES_MAILJET_PRIVATE_KEY',
		'IG_ES_MAILJET_PUBLIC_KEY',
		'IG_ES_POSTMARK_API_TOKEN',
		'IG_ES_SENDGRID_API_KEY',
		'IG_ES_SENDINBLUE_API_TOKEN',
		'IG_ES_SPARKPOST_API_KEY',
		'IG_ES_SPARKPOST_REGION',
	),
);
