<?php
// Generated from src/catalog/plugins/fluentform.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'fluentform',
	'name' => 'Fluent Forms',
	'short_name' => 'Fluent Forms',
	'files' => array(
		'fluentform/fluentform.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=fluent_forms_settings',
	'screens' => array(
		'toplevel_page_fluent_forms',
		'fluent-forms_page_fluent_forms_settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'mailchimp',
			'option' => '_fluentform_mailchimp_details',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'mailchimp',
					'provider_name' => 'Mailchimp',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'apiKey',
							),
						),
					),
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'path' => array(
									'status',
								),
								'truthy' => true,
							),
							array(
								'option' => 'fluentform_global_modules_status',
								'path' => array(
									'mailchimp',
								),
								'is' => array(
									'yes',
								),
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'recaptcha',
			'option' => '_fluentform_reCaptcha_details',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'secretKey',
							),
						),
						'site_key' => array(
							'path' => array(
								'siteKey',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'hcaptcha',
			'option' => '_fluentform_hCaptcha_details',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'hcaptcha',
					'provider_name' => 'hCaptcha',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'secretKey',
							),
						),
						'site_key' => array(
							'path' => array(
								'siteKey',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'turnstile',
			'option' => '_fluentform_turnstile_details',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'turnstile',
					'provider_name' => 'Cloudflare Turnstile',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'secretKey',
							),
						),
						'site_key' => array(
							'path' => array(
								'siteKey',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'cleantalk',
			'option' => '_fluentform_cleantalk_details',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'cleantalk',
					'provider_name' => 'CleanTalk',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'accessKey',
							),
						),
					),
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'all' => array(
							array(
								'path' => array(
									'status',
								),
								'truthy' => true,
							),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Disconnect” or “Clear settings” in its global settings', 'key-health' ),
	'empties' => array(
		__( 'Saving a CleanTalk key that is refused, or that cannot be asked about, erases the stored one.', 'key-health' ),
	),
);
