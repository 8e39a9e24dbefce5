<?php
// Generated from src/catalog/plugins/wpforms-lite.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'wpforms-lite',
	'name' => 'WPForms',
	'short_name' => 'WPForms',
	'files' => array(
		'wpforms-lite/wpforms.php',
		'wpforms/wpforms.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=wpforms-settings&view=integrations',
	'screens' => array(
		'toplevel_page_wpforms-overview',
		'wpforms_page_wpforms-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'constant-contact-v3',
			'option' => 'wpforms_providers',
			'each' => array(
				'path' => array(
					'constant-contact-v3',
				),
				'name' => array(
					'label',
				),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'constant_contact',
					'provider_name' => 'Constant Contact',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'refresh_token',
							),
						),
						'expires_at' => array(
							'path' => array(
								'expires_in',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'constant-contact',
			'option' => 'wpforms_providers',
			'each' => array(
				'path' => array(
					'constant-contact',
				),
				'name' => array(
					'label',
				),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'constant_contact_v2',
					'provider_name' => 'Constant Contact (API 2)',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'mailchimpv3',
			'option' => 'wpforms_providers',
			'each' => array(
				'path' => array(
					'mailchimpv3',
				),
				'name' => array(
					'label',
				),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'mailchimp',
					'provider_name' => 'Mailchimp',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'campaign-monitor',
			'option' => 'wpforms_providers',
			'each' => array(
				'path' => array(
					'campaign-monitor',
				),
				'name' => array(
					'label',
				),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'campaign_monitor',
					'provider_name' => 'Campaign Monitor',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api',
							),
						),
						'client_id' => array(
							'path' => array(
								'client_id',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'getresponse',
			'option' => 'wpforms_providers',
			'each' => array(
				'path' => array(
					'getresponse',
				),
				'name' => array(
					'label',
				),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'getresponse',
					'provider_name' => 'GetResponse',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'convertkit',
			'option' => 'wpforms_providers',
			'each' => array(
				'path' => array(
					'convertkit',
				),
				'name' => array(
					'label',
				),
			),
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'kit_oauth',
					'provider_name' => 'Kit',
					'fields' => array(
						'access_token' => array(
							'path' => array(
								'access_token',
							),
						),
						'refresh_token' => array(
							'path' => array(
								'refresh_token',
							),
						),
						'expires_at' => array(
							'path' => array(
								'token_expires',
							),
						),
					),
				),
				array(
					'provider' => 'kit_v3',
					'provider_name' => 'Kit (API 3)',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
						),
						'api_secret' => array(
							'path' => array(
								'api_secret',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'captcha',
			'option' => 'wpforms_settings',
			'constants' => false,
			'unslash' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'wpforms_settings',
						'path' => array(
							'captcha-provider',
						),
						'is' => array(
							'{selected}',
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'recaptcha-secret-key',
							),
						),
						'site_key' => array(
							'path' => array(
								'recaptcha-site-key',
							),
						),
					),
					'selected_by' => 'recaptcha',
					'uses' => array(
						array(
							'as' => 'primary',
							'when' => array(
								'any' => array(
									array(
										'path' => array(
											'captcha-provider',
										),
										'is' => array(
											'recaptcha',
										),
									),
									array(
										'path' => array(
											'captcha-provider',
										),
										'exists' => false,
									),
								),
							),
						),
					),
				),
				array(
					'provider' => 'hcaptcha',
					'provider_name' => 'hCaptcha',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'hcaptcha-secret-key',
							),
						),
						'site_key' => array(
							'path' => array(
								'hcaptcha-site-key',
							),
						),
					),
					'selected_by' => 'hcaptcha',
				),
				array(
					'provider' => 'turnstile',
					'provider_name' => 'Cloudflare Turnstile',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'turnstile-secret-key',
							),
						),
						'site_key' => array(
							'path' => array(
								'turnstile-site-key',
							),
						),
					),
					'selected_by' => 'turnstile',
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Disconnect” beside the account, on its page Settings › Integrations', 'key-health' ),
);
