<?php
// Generated from src/catalog/plugins/mailchimp-for-wp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'mailchimp-for-wp',
	'name' => 'MC4WP: Mailchimp for WordPress',
	'short_name' => 'MC4WP',
	'files' => array(
		'mailchimp-for-wp/mailchimp-for-wp.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=mailchimp-for-wp',
	'screens' => array(
		'toplevel_page_mailchimp-for-wp',
		'mc4wp_page_mailchimp-for-wp-forms',
		'mc4wp_page_mailchimp-for-wp-integrations',
		'mc4wp_page_mailchimp-for-wp-other',
	),
	'rule' => array(
		'name' => 'nonempty_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'mc4wp',
			'constants' => true,
			'getter' => array(
				'function' => 'mc4wp_get_api_key',
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'mailchimp',
			'provider_name' => 'Mailchimp',
			'fields' => array(
				'api_key' => array(
					'path' => array(
						'api_key',
					),
					'constant' => 'MC4WP_API_KEY',
				),
			),
		),
	),
	'inert' => array(
		array(
			'constant' => 'MAILCHIMP_API_KEY',
			'meant' => 'MC4WP_API_KEY',
			'why' => __( 'MC4WP does not read this name. It reads MC4WP_API_KEY.', 'key-health' ),
		),
	),
	'clears' => array(
		array(
			'transient' => 'mc4wp_mailchimp_lists',
		),
	),
);
