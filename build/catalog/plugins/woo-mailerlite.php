<?php
// Generated from src/catalog/plugins/woo-mailerlite.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'woo-mailerlite',
	'name' => 'MailerLite – WooCommerce integration',
	'short_name' => 'MailerLite for WooCommerce',
	'files' => array(
		'woo-mailerlite/woo-mailerlite.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=mailerlite',
	'screens' => array(
		'woocommerce_page_mailerlite',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => 'woo_mailerlite_options',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'mailerlite',
					'provider_name' => 'MailerLite',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'apiKey',
							),
							'codec' => array(
								'name' => 'salted_ctr',
								'key' => array(
									'LOGGED_IN_KEY',
								),
								'salt' => array(
									'LOGGED_IN_SALT',
								),
								'otherwise' => array(
									'key' => 'this-is-a-fallback-key-but-not-secure',
									'salt' => 'this-is-a-fallback-salt-but-not-secure',
								),
								'plain' => 'unless_long_base64',
								'own' => array(
									'class' => 'WooMailerLiteEncryption',
									'method' => 'decrypt',
									'construct' => true,
								),
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Reset integration” in its settings', 'key-health' ),
	'unread' => array(
		'MAILERLITE_WP_API_KEY',
	),
);
