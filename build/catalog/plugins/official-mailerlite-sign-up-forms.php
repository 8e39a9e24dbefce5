<?php
// Generated from src/catalog/plugins/official-mailerlite-sign-up-forms.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'official-mailerlite-sign-up-forms',
	'name' => 'MailerLite – Signup forms (official)',
	'short_name' => 'MailerLite forms',
	'files' => array(
		'official-mailerlite-sign-up-forms/mailerlite.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=mailerlite_settings',
	'screens' => array(
		'toplevel_page_mailerlite_main',
		'mailerlite_page_mailerlite_settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mailerlite_api_key',
			'constants' => false,
		),
	),
	'stores' => array(
		array(
			'provider' => 'mailerlite',
			'provider_name' => 'MailerLite',
			'when' => array(
				'option' => 'mailerlite_platform',
				'path' => array(),
				'is' => array(
					'2',
				),
			),
			'fields' => array(
				'api_key' => array(
					'path' => array(),
				),
			),
		),
		array(
			'provider' => 'mailerlite_classic',
			'provider_name' => 'MailerLite Classic',
			'when' => array(
				'any' => array(
					array(
						'option' => 'mailerlite_platform',
						'path' => array(),
						'is' => array(
							'1',
							'0',
						),
					),
					array(
						'option' => 'mailerlite_platform',
						'path' => array(),
						'exists' => false,
					),
				),
			),
			'fields' => array(
				'api_key' => array(
					'path' => array(),
				),
			),
		),
	),
	'removes' => __( 'Emptying the field “API key” on its settings page', 'key-health' ),
);
