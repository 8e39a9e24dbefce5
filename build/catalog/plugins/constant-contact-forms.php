<?php
// Generated from src/catalog/plugins/constant-contact-forms.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'constant-contact-forms',
	'name' => 'Constant Contact Forms',
	'short_name' => 'Constant Contact',
	'files' => array(
		'constant-contact-forms/constant-contact-forms.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'edit.php?post_type=ctct_forms&page=ctct_options_connect',
	'screens' => array(
		'ctct_forms_page_ctct_options_connect',
		'ctct_forms_page_ctct_options_settings_general',
		'edit-ctct_forms',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'site',
			'option' => '_ctct_access_token',
			'constants' => false,
		),
		array(
			'id' => 'captcha',
			'option' => 'ctct_options_settings',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'uses' => array(
						array(
							'as' => 'primary',
							'when' => array(
								'all' => array(
									array(
										'path' => array(
											'_ctct_captcha_service',
										),
										'is' => array(
											'recaptcha',
										),
									),
									array(
										'path' => array(
											'_ctct_recaptcha_secret_key',
										),
										'truthy' => true,
									),
									array(
										'path' => array(
											'_ctct_recaptcha_site_key',
										),
										'truthy' => true,
									),
								),
							),
						),
					),
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'_ctct_recaptcha_secret_key',
							),
						),
						'site_key' => array(
							'path' => array(
								'_ctct_recaptcha_site_key',
							),
						),
					),
				),
				array(
					'provider' => 'hcaptcha',
					'provider_name' => 'hCaptcha',
					'uses' => array(
						array(
							'as' => 'primary',
							'when' => array(
								'all' => array(
									array(
										'path' => array(
											'_ctct_captcha_service',
										),
										'is' => array(
											'hcaptcha',
										),
									),
									array(
										'path' => array(
											'_ctct_hcaptcha_secret_key',
										),
										'truthy' => true,
									),
									array(
										'path' => array(
											'_ctct_hcaptcha_site_key',
										),
										'truthy' => true,
									),
								),
							),
						),
					),
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'_ctct_hcaptcha_secret_key',
							),
						),
						'site_key' => array(
							'path' => array(
								'_ctct_hcaptcha_site_key',
							),
						),
					),
				),
				array(
					'provider' => 'turnstile',
					'provider_name' => 'Cloudflare Turnstile',
					'uses' => array(
						array(
							'as' => 'primary',
							'when' => array(
								'all' => array(
									array(
										'path' => array(
											'_ctct_captcha_service',
										),
										'is' => array(
											'turnstile',
										),
									),
									array(
										'path' => array(
											'_ctct_turnstile_secret_key',
										),
										'truthy' => true,
									),
									array(
										'path' => array(
											'_ctct_turnstile_site_key',
										),
										'truthy' => true,
									),
								),
							),
						),
					),
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'_ctct_turnstile_secret_key',
							),
						),
						'site_key' => array(
							'path' => array(
								'_ctct_turnstile_site_key',
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(
		array(
			'provider' => 'constant_contact',
			'provider_name' => 'Constant Contact',
			'fields' => array(
				'access_token' => array(
					'option' => '_ctct_access_token',
					'path' => array(),
					'codec' => array(
						'name' => 'defuse',
					),
				),
				'refresh_token' => array(
					'option' => '_ctct_refresh_token',
					'path' => array(),
					'codec' => array(
						'name' => 'defuse',
					),
				),
			),
		),
	),
	'removes' => __( '“Disconnect” among the pages of Constant Contact Forms', 'key-health' ),
);
