<?php
// Generated from src/catalog/plugins/site-mailer.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'site-mailer',
	'name' => 'Site Mailer - SMTP Replacement, Email API Deliverability & Email Log',
	'short_name' => 'Site Mailer',
	'files' => array(
		'site-mailer/site-mailer.php',
	),
	'purpose' => 'mail',
	'settings' => 'admin.php?page=site-mailer-settings',
	'screens' => array(
		'elementor_page_site-mailer-settings',
		'admin_page_site-mailer-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'site_mailer_access_token',
			'constants' => false,
		),
	),
	'stores' => array(
		array(
			'provider' => 'site_mailer',
			'provider_name' => 'Site Mailer',
			'fields' => array(
				'access_token' => array(
					'option' => 'site_mailer_access_token',
					'path' => array(),
				),
				'refresh_token' => array(
					'option' => 'site_mailer_refresh_token',
					'path' => array(),
				),
				'client_id' => array(
					'option' => 'site_mailer_client_id',
					'path' => array(),
				),
				'client_secret' => array(
					'option' => 'site_mailer_client_secret',
					'path' => array(),
				),
			),
		),
	),
	'takes_mail' => array(
		'by' => 'pre_wp_mail',
		'when' => array(
			'option' => 'site_mailer_access_token',
			'path' => array(),
			'truthy' => true,
		),
	),
	'removes' => __( 'Disconnecting Site Mailer on its own page', 'key-health' ),
);
