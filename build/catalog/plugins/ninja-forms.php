<?php
// Generated from src/catalog/plugins/ninja-forms.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'ninja-forms',
	'name' => 'Ninja Forms',
	'short_name' => 'Ninja Forms',
	'files' => array(
		'ninja-forms/ninja-forms.php',
	),
	'purpose' => 'spam',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=nf-settings',
	'screens' => array(
		'toplevel_page_ninja-forms',
		'ninja-forms_page_nf-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'recaptcha',
			'option' => 'ninja_forms_settings',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'recaptcha_secret_key',
							),
						),
						'site_key' => array(
							'path' => array(
								'recaptcha_site_key',
							),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v2', 'key-health' ),
		),
		array(
			'id' => 'recaptcha_v3',
			'option' => 'ninja_forms_settings',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'recaptcha_secret_key_3',
							),
						),
						'site_key' => array(
							'path' => array(
								'recaptcha_site_key_3',
							),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v3', 'key-health' ),
		),
		array(
			'id' => 'hcaptcha',
			'option' => 'ninja_forms_settings',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'hcaptcha',
					'provider_name' => 'hCaptcha',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'hcaptcha_secret_key',
							),
						),
						'site_key' => array(
							'path' => array(
								'hcaptcha_site_key',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'turnstile',
			'option' => 'ninja_forms_settings',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'turnstile',
					'provider_name' => 'Cloudflare Turnstile',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'turnstile_secret_key',
							),
						),
						'site_key' => array(
							'path' => array(
								'turnstile_site_key',
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
);
