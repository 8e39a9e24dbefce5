<?php
// Generated from src/catalog/plugins/bit-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'bit-smtp',
	'name' => 'Bit SMTP',
	'short_name' => 'Bit SMTP',
	'files' => array(
		'bit-smtp/bit_smtp.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=bit-smtp',
	'screens' => array(
		'toplevel_page_bit-smtp',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'bit_smtp_options',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'option' => 'bit_smtp_options',
								'path' => array(
									'status',
								),
								'is' => array(
									'1',
									'true',
									'on',
									'yes',
								),
							),
							array(
								'option' => 'bit_smtp_options',
								'path' => array(
									'smtp_auth',
								),
								'is' => array(
									'1',
									'true',
									'on',
									'yes',
								),
							),
						),
					),
				),
			),
			'sender' => array(
				'path' => array(
					'from_email_address',
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
				),
				'host' => array(
					'path' => array(
						'smtp_host',
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
						'smtp_user_name',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer_init',
		'when' => array(
			'option' => 'bit_smtp_options',
			'path' => array(
				'status',
			),
			'is' => array(
				'1',
				'true',
				'on',
				'yes',
			),
		),
	),
);
