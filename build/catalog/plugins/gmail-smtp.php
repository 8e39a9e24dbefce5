<?php
// Generated from src/catalog/plugins/gmail-smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'gmail-smtp',
	'name' => 'Gmail SMTP',
	'short_name' => 'Gmail SMTP',
	'files' => array(
		'gmail-smtp/main.php',
	),
	'purpose' => 'mail',
	'settings' => 'options-general.php?page=gmail-smtp-settings',
	'screens' => array(
		'settings_page_gmail-smtp-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'gmail_smtp_options',
			'constants' => false,
			'sender' => array(
				'path' => array(
					'from_email',
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'google_oauth',
			'provider_name' => 'Google',
			'fields' => array(
				'access_token' => array(
					'path' => array(
						'oauth_access_token',
					),
					'codec' => array(
						'name' => 'json_member',
						'member' => 'access_token',
					),
				),
				'refresh_token' => array(
					'path' => array(
						'oauth_access_token',
					),
					'codec' => array(
						'name' => 'json_member',
						'member' => 'refresh_token',
					),
				),
				'scopes' => array(
					'path' => array(
						'oauth_access_token',
					),
					'codec' => array(
						'name' => 'json_member',
						'member' => 'scope',
					),
				),
				'client_id' => array(
					'path' => array(
						'oauth_client_id',
					),
				),
				'client_secret' => array(
					'path' => array(
						'oauth_client_secret',
					),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'pre_wp_mail',
	),
	'removes' => __( '“Delete Access Key” on the tab “Revoke Access” of Gmail SMTP', 'key-health' ),
);
