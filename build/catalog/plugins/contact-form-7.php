<?php
// Generated from src/catalog/plugins/contact-form-7.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'contact-form-7',
	'name' => 'Contact Form 7',
	'short_name' => 'Contact Form 7',
	'files' => array(
		'contact-form-7/wp-contact-form-7.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=wpcf7-integration',
	'screens' => array(
		'toplevel_page_wpcf7',
		'contact_page_wpcf7-new',
		'contact_page_wpcf7-integration',
	),
	'rule' => array(
		'name' => 'pair_wins',
		'constants' => array(
			'WPCF7_RECAPTCHA_SITEKEY',
			'WPCF7_RECAPTCHA_SECRET',
		),
	),
	'connections' => array(
		array(
			'id' => 'brevo',
			'option' => 'wpcf7',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'brevo',
					'provider_name' => 'Brevo',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'sendinblue',
								'api_key',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'recaptcha',
			'option' => 'wpcf7',
			'each' => array(
				'path' => array(
					'recaptcha',
				),
				'name' => array(),
			),
			'constants' => true,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(),
							'constant' => 'WPCF7_RECAPTCHA_SECRET',
						),
					),
				),
			),
		),
		array(
			'id' => 'recaptcha_constants',
			'option' => 'wpcf7',
			'constants' => true,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'recaptcha',
							),
							'constant' => 'WPCF7_RECAPTCHA_SECRET',
						),
					),
					'when' => array(
						'all' => array(
							array(
								'constant' => 'WPCF7_RECAPTCHA_SITEKEY',
								'truthy' => true,
							),
							array(
								'constant' => 'WPCF7_RECAPTCHA_SECRET',
								'truthy' => true,
							),
							array(
								'path' => array(
									'recaptcha',
								),
								'exists' => false,
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'turnstile',
			'option' => 'wpcf7',
			'each' => array(
				'path' => array(
					'turnstile',
				),
				'name' => array(),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'turnstile',
					'provider_name' => 'Cloudflare Turnstile',
					'fields' => array(
						'secret_key' => array(
							'path' => array(),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Remove key” or “Remove Keys” on the integration’s own screen', 'key-health' ),
);
