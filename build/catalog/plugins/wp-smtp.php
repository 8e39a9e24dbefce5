<?php
// Generated from src/catalog/plugins/wp-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'wp-smtp',
	'name' => 'Solid Mail',
	'short_name' => 'Solid Mail',
	'files' => array(
		'wp-smtp/wp-smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=solidwp-mail',
	'screens' => array(
		'toplevel_page_solidwp-mail',
		'solid-mail_page_solidwp-mail-logs',
		'solid-mail_page_solidwp-mail-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'connection',
			'option' => 'solid_smtp_providers',
			'each' => array(
				'name' => array(
					'from_email',
				),
			),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'path' => array(
							'{connection}',
							'is_default',
						),
						'is' => array(
							'1',
							'true',
							'yes',
						),
					),
				),
				array(
					'as' => 'backup',
					'when' => array(
						'all' => array(
							array(
								'path' => array(
									'{connection}',
									'is_active',
								),
								'is' => array(
									'1',
									'true',
									'yes',
								),
							),
							array(
								'option' => 'solid_mail_settings',
								'path' => array(
									'use_unmatched_connections',
								),
								'is' => array(
									'yes',
								),
							),
						),
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'path' => array(
							'{connection}',
							'is_active',
						),
						'is' => array(
							'1',
							'true',
							'yes',
						),
					),
				),
			),
			'sender' => array(
				'path' => array(
					'from_email',
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'postmark',
			'provider_name' => 'Postmark',
			'when' => array(
				'path' => array(
					'{connection}',
					'name',
				),
				'is' => array(
					'postmark',
				),
			),
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'smtp_username',
					),
				),
			),
		),
		array(
			'provider' => 'sendgrid',
			'provider_name' => 'SendGrid',
			'when' => array(
				'path' => array(
					'{connection}',
					'name',
				),
				'is' => array(
					'sendgrid',
				),
			),
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'smtp_password',
					),
				),
			),
		),
		array(
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'when' => array(
				'all' => array(
					array(
						'path' => array(
							'{connection}',
							'name',
						),
						'is' => array(
							'other',
							'mailgun',
							'brevo',
							'amazon_ses',
						),
					),
					array(
						'path' => array(
							'{connection}',
							'smtp_auth',
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
						'smtp_secure',
					),
				),
				'user' => array(
					'path' => array(
						'smtp_username',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer_init',
		'when' => array(
			'option' => 'solid_smtp_providers',
			'path' => array(),
			'holds' => '1',
		),
	),
	'errors' => array(
		array(
			'table' => 'wpsmtp_logs',
			'text' => 'error',
			'at' => 'timestamp',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'error',
				'not' => array(
					'',
				),
			),
		),
	),
);
