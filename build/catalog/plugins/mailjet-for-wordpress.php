<?php
// Generated from src/catalog/plugins/mailjet-for-wordpress.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailjet-for-wordpress',
	'name' => 'Mailjet for WordPress',
	'short_name' => 'Mailjet',
	'files' => array(
		'mailjet-for-wordpress/wp-mailjet.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=mailjet_connect_account_page',
	'screens' => array(
		'toplevel_page_mailjet_settings_page',
		'admin_page_mailjet_connect_account_page',
		'admin_page_mailjet_sending_settings_page',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mailjet_apisecret',
			'scopes' => array(
				array(
					'scope' => 'main_site',
					'when' => array(
						'all' => array(
							array(
								'multisite' => true,
							),
							array(
								'option' => 'mailjet_multisite_support',
								'scope' => 'main_site',
								'path' => array(),
								'is' => array(
									'on',
								),
							),
						),
					),
				),
			),
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'mailjet_enabled',
						'path' => array(),
						'truthy' => true,
					),
				),
				array(
					'as' => 'routed',
					'when' => array(
						'option' => 'mailjet_apikey',
						'path' => array(),
						'truthy' => true,
					),
				),
			),
			'sender' => array(
				'option' => 'mailjet_from_email',
				'path' => array(),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'mailjet',
			'provider_name' => 'Mailjet',
			'fields' => array(
				'api_key' => array(
					'option' => 'mailjet_apikey',
					'path' => array(),
					'getter' => array(
						'class' => 'MailjetWp\\MailjetPlugin\\Includes\\Mailjet',
						'method' => 'getOption',
						'args' => array(
							'mailjet_apikey',
						),
					),
				),
				'secret_key' => array(
					'option' => 'mailjet_apisecret',
					'path' => array(),
					'getter' => array(
						'class' => 'MailjetWp\\MailjetPlugin\\Includes\\Mailjet',
						'method' => 'getOption',
						'args' => array(
							'mailjet_apisecret',
						),
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'phpmailer_init',
		'when' => array(
			'option' => 'mailjet_enabled',
			'path' => array(),
			'truthy' => true,
		),
	),
);
