<?php
// Generated from src/catalog/plugins/newsletter.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'newsletter',
	'name' => 'Newsletter',
	'short_name' => 'Newsletter',
	'files' => array(
		'newsletter/plugin.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=newsletter_main_main',
	'screens' => array(
		'toplevel_page_newsletter_main_index',
		'newsletter_page_newsletter_main_main',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'newsletter_main',
			'constants' => true,
		),
	),
	'stores' => array(
		array(
			'provider' => 'newsletter',
			'provider_name' => 'Newsletter (license)',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'contract_key',
					),
					'constant' => 'NEWSLETTER_LICENSE_KEY',
				),
			),
		),
	),
	'clears' => array(
		array(
			'transient' => 'newsletter_license_data',
		),
	),
);
