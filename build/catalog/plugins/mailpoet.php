<?php
// Generated from src/catalog/plugins/mailpoet.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailpoet',
	'name' => 'MailPoet',
	'short_name' => 'MailPoet',
	'files' => array(
		'mailpoet/mailpoet.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=mailpoet-settings#premium',
	'screens' => array(
		'toplevel_page_mailpoet-homepage',
		'mailpoet_page_mailpoet-newsletters',
		'mailpoet_page_mailpoet-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'sending',
			'option' => 'mta',
			'table' => array(
				'name' => 'mailpoet_settings',
				'key_column' => 'name',
				'value_column' => 'value',
			),
			'constants' => false,
			'selector' => array(
				'path' => array(
					'method',
				),
			),
			'sender' => array(
				'option' => 'sender',
				'path' => array(
					'address',
				),
			),
		),
		array(
			'id' => 'premium',
			'option' => 'premium',
			'table' => array(
				'name' => 'mailpoet_settings',
				'key_column' => 'name',
				'value_column' => 'value',
			),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'path' => array(
							'premium_key',
						),
						'truthy' => true,
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailpoet_premium',
					'provider_name' => 'MailPoet (paid features)',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'premium_key',
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'mailpoet',
			'provider_name' => 'MailPoet',
			'selected_by' => 'MailPoet',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'mailpoet_api_key',
					),
				),
			),
		),
		array(
			'provider' => 'sendgrid',
			'provider_name' => 'SendGrid',
			'selected_by' => 'SendGrid',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
				),
			),
		),
		array(
			'provider' => 'amazon_ses',
			'provider_name' => 'Amazon SES',
			'selected_by' => 'AmazonSES',
			'fields' => array(
				'secret_access_key' => array(
					'path' => array(
						'secret_key',
					),
				),
				'access_key_id' => array(
					'path' => array(
						'access_key',
					),
				),
				'region' => array(
					'path' => array(
						'region',
					),
				),
			),
		),
		array(
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'selected_by' => 'SMTP',
			'fields' => array(
				'pass' => array(
					'path' => array(
						'password',
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
						'login',
					),
				),
			),
			'when' => array(
				'path' => array(
					'authentication',
				),
				'is' => array(
					'1',
				),
			),
		),
	),
	'sets' => array(
		array(
			'provider' => 'mailpoet',
			'option' => 'mta',
			'table' => array(
				'name' => 'mailpoet_settings',
				'key_column' => 'name',
				'value_column' => 'value',
			),
			'path' => array(
				'mailpoet_api_key_state',
				'state',
			),
			'value' => 'valid',
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'MailPoet\\Mailer\\WordPress\\WordPressMailer',
		'when' => array(
			'option' => 'send_transactional_emails',
			'path' => array(),
			'truthy' => true,
		),
	),
	'errors' => array(
		array(
			'table' => 'mailpoet_settings',
			'text' => 'value',
			'at' => 'updated_at',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'name',
				'is' => array(
					'mta_log',
				),
			),
			'path' => array(
				'error',
				'error_message',
			),
		),
	),
);
