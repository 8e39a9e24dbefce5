<?php
// Generated from src/catalog/plugins/elastic-email-sender.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'elastic-email-sender',
	'name' => 'Elastic Email Sender',
	'short_name' => 'Elastic Email',
	'files' => array(
		'elastic-email-sender/elasticemailsender.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=elasticemail-settings',
	'screens' => array(
		'toplevel_page_elasticemail-settings',
		'elastic-email-sender_page_elasticemail-report',
		'elastic-email-sender_page_elasticemail-send-test',
		'elastic-email-sender_page_elasticemail-error-log',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'ee_options',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'ee_options',
						'path' => array(
							'ee_enable',
						),
						'is' => array(
							'yes',
						),
					),
				),
			),
			'sender' => array(
				'option' => 'ee_config_from_email',
				'path' => array(),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'elasticemail',
			'provider_name' => 'Elastic Email',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'ee_apikey',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'pre_wp_mail',
		'when' => array(
			'option' => 'ee_options',
			'path' => array(
				'ee_enable',
			),
			'is' => array(
				'yes',
			),
		),
	),
);
