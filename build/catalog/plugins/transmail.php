<?php
// Generated from src/catalog/plugins/transmail.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'transmail',
	'name' => 'Zoho ZeptoMail',
	'short_name' => 'ZeptoMail',
	'files' => array(
		'transmail/transMail.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=transmail-settings',
	'screens' => array(
		'toplevel_page_transmail-settings',
		'zoho-zeptomail_page_transmail-send-mail',
		'zoho-zeptomail_page_transmail-failed-logs',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'agent',
			'option' => 'transmail_additional_mail_agents',
			'format' => 'base64_json',
			'each' => array(
				'name' => array(
					'0',
					'fromName',
				),
				'inner' => array(
					'0',
				),
			),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'path' => array(
							'{connection}',
							'0',
							'isDefault',
						),
						'truthy' => true,
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'path' => array(
							'{connection}',
							'0',
							'Token',
						),
						'truthy' => true,
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'zeptomail',
			'provider_name' => 'ZeptoMail',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'Token',
					),
					'codec' => array(
						'name' => 'prefixed',
						'before' => 'Zoho-enczapikey ',
					),
				),
				'domain_name' => array(
					'option' => 'transmail_domain_name',
					'format' => 'native',
					'path' => array(),
					'otherwise' => 'com',
					'map' => array(
						'zoho.com' => 'com',
						'zoho.eu' => 'eu',
						'zoho.in' => 'in',
						'zoho.com.cn' => 'com.cn',
						'zoho.com.au' => 'com.au',
						'zoho.jp' => 'jp',
						'zohocloud.ca' => 'ca',
						'zoho.sa' => 'sa',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
	),
	'errors' => array(
		array(
			'table' => 'transmail_failed_emails',
			'text' => 'error_description',
			'at' => 'failed_at',
			'at_is' => 'utc',
			'where' => array(
				'column' => 'error_description',
				'not' => array(
					'',
				),
			),
		),
		array(
			'option' => 'transmail_test_mail_case',
			'format' => 'json',
			'path' => array(
				'error',
				'details',
				'0',
				'message',
			),
		),
	),
	'clears' => array(
		array(
			'option' => 'transmail_test_mail_case',
		),
	),
);
