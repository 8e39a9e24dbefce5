<?php
// Generated from src/catalog/plugins/zoho-mail.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'zoho-mail',
	'name' => 'Zoho Mail',
	'short_name' => 'Zoho Mail',
	'files' => array(
		'zoho-mail/zohoMail.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=zmail-integ-settings',
	'screens' => array(
		'toplevel_page_zmail-integ-settings',
		'zoho-mail_page_zmail-send-mail',
		'zoho-mail_page_zmail-troubleshoot',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'zmail_access_token',
			'constants' => false,
			'sender' => array(
				'option' => 'zmail_integ_from_email_id',
				'path' => array(),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'zoho_mail',
			'provider_name' => 'Zoho Mail',
			'fields' => array(
				'access_token' => array(
					'path' => array(),
				),
				'refresh_token' => array(
					'option' => 'zmail_refresh_token',
					'path' => array(),
					'codec' => array(
						'name' => 'base64',
						'or_plain' => true,
					),
				),
				'client_id' => array(
					'option' => 'zmail_integ_client_id',
					'path' => array(),
				),
				'client_secret' => array(
					'option' => 'zmail_integ_client_secret',
					'path' => array(),
				),
				'domain' => array(
					'option' => 'zmail_integ_domain_name',
					'path' => array(),
					'otherwise' => 'zoho.com',
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'wp_mail',
	),
	'empties' => array(
		__( 'Zoho Mail deletes its whole connection when the plugin is deactivated.', 'key-health' ),
	),
);
