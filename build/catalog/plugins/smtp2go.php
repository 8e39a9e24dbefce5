<?php
// Generated from src/catalog/plugins/smtp2go.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'smtp2go',
	'name' => 'SMTP2GO - Email Made Easy',
	'short_name' => 'SMTP2GO',
	'files' => array(
		'smtp2go/smtp2go-wordpress-plugin.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=smtp2go-wordpress-plugin',
	'screens' => array(
		'toplevel_page_smtp2go-wordpress-plugin',
	),
	'rule' => array(
		'name' => 'flag_then_defined',
		'when' => array(
			'constant' => 'SMTP2GO_USE_CONSTANTS',
			'exists' => true,
			'strictly_not' => false,
		),
		'called' => __( 'SMTP2GO_USE_CONSTANTS', 'key-health' ),
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'smtp2go_api_key',
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'smtp2go_enabled',
						'path' => array(),
						'truthy' => true,
					),
				),
			),
			'sender' => array(
				'option' => 'smtp2go_from_address',
				'path' => array(),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'smtp2go',
			'provider_name' => 'SMTP2GO',
			'fields' => array(
				'api_key' => array(
					'path' => array(),
					'constant' => 'SMTP2GO_API_KEY',
					'codec' => array(
						'name' => 'smtp2go',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer',
		'class' => 'SMTP2GO\\App\\SMTP2GOMailer',
		'when' => array(
			'option' => 'smtp2go_enabled',
			'path' => array(),
			'truthy' => true,
		),
	),
	'also_reads' => array(
		'SMTP2GO_TEST_MAIL',
	),
);
