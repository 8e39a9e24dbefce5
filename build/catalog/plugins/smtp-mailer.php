<?php
// Generated from src/catalog/plugins/smtp-mailer.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'smtp-mailer',
	'name' => 'SMTP Mailer',
	'short_name' => 'SMTP Mailer',
	'files' => array(
		'smtp-mailer/main.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=smtp-mailer-settings',
	'screens' => array(
		'settings_page_smtp-mailer-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'smtp_mailer_options',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'smtp_mailer_options',
						'path' => array(
							'smtp_auth',
						),
						'is' => array(
							'true',
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
			'provider' => 'smtp',
			'provider_name' => 'SMTP',
			'fields' => array(
				'pass' => array(
					'path' => array(
						'smtp_password',
					),
					'codec' => array(
						'name' => 'base64',
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
						'type_of_encryption',
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
		'by' => 'pre_wp_mail',
	),
);
