<?php
// Generated from src/catalog/plugins/forminator.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'forminator',
	'name' => 'Forminator Forms – Contact Form, Payment Form & Custom Form Builder',
	'short_name' => 'Forminator',
	'files' => array(
		'forminator/forminator.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=forminator-integrations',
	'screens' => array(
		'toplevel_page_forminator',
		'forminator_page_forminator-integrations',
		'forminator_page_forminator-settings',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'mailchimp',
			'option' => 'forminator_addon_mailchimp_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'mailchimp',
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
								'api_key_encrypted',
							),
							'codec' => array(
								'name' => 'forminator',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'mailerlite',
			'option' => 'forminator_addon_mailerlite_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'mailerlite',
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailerlite',
					'provider_name' => 'MailerLite',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key_encrypted',
							),
							'codec' => array(
								'name' => 'forminator',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'activecampaign',
			'option' => 'forminator_addon_activecampaign_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'activecampaign',
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'activecampaign',
					'provider_name' => 'ActiveCampaign',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key_encrypted',
							),
							'codec' => array(
								'name' => 'forminator',
							),
						),
						'api_url' => array(
							'path' => array(
								'api_url',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'campaign_monitor',
			'option' => 'forminator_addon_campaignmonitor_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'campaignmonitor',
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'campaign_monitor',
					'provider_name' => 'Campaign Monitor',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key_encrypted',
							),
							'codec' => array(
								'name' => 'forminator',
							),
						),
						'client_id' => array(
							'path' => array(
								'client_id_encrypted',
							),
							'codec' => array(
								'name' => 'forminator',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'mailjet',
			'option' => 'forminator_addon_mailjet_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'mailjet',
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailjet',
					'provider_name' => 'Mailjet',
					'fields' => array(
						'secret_key' => array(
							'path' => array(
								'secret_key_encrypted',
							),
							'codec' => array(
								'name' => 'forminator',
							),
						),
						'api_key' => array(
							'path' => array(
								'api_key',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'hubspot',
			'option' => 'forminator_addon_hubspot_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'hubspot',
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'hubspot_oauth',
					'provider_name' => 'HubSpot',
					'fields' => array(
						'access_token' => array(
							'option' => 'forminator-hubspot-token{connection}',
							'path' => array(
								'access_token',
							),
						),
						'refresh_token' => array(
							'option' => 'forminator-hubspot-token{connection}',
							'path' => array(
								'refresh_token',
							),
						),
						'expires_at' => array(
							'option' => 'forminator-hubspot-token{connection}',
							'path' => array(
								'expires_in',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'aweber',
			'option' => 'forminator_addon_aweber_settings',
			'constants' => false,
			'each' => array(
				'name' => array(
					'identifier',
				),
			),
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'option' => 'forminator_activated_addons',
						'path' => array(),
						'holds' => 'aweber',
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'aweber_oauth1',
					'provider_name' => 'AWeber',
					'fields' => array(
						'oauth_token' => array(
							'path' => array(
								'oauth_token',
							),
						),
						'oauth_token_secret' => array(
							'path' => array(
								'oauth_token_secret',
							),
						),
						'application_key' => array(
							'path' => array(
								'application_key',
							),
						),
						'application_secret' => array(
							'path' => array(
								'application_secret',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'captcha',
			'option' => 'forminator_captcha_secret',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'option' => 'forminator_captcha_secret',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'forminator_captcha_key',
							'path' => array(),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v2 checkbox', 'key-health' ),
		),
		array(
			'id' => 'v2_invisible_captcha',
			'option' => 'forminator_v2_invisible_captcha_secret',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'option' => 'forminator_v2_invisible_captcha_secret',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'forminator_v2_invisible_captcha_key',
							'path' => array(),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v2 invisible', 'key-health' ),
		),
		array(
			'id' => 'v3_captcha',
			'option' => 'forminator_v3_captcha_secret',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'option' => 'forminator_v3_captcha_secret',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'forminator_v3_captcha_key',
							'path' => array(),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v3', 'key-health' ),
		),
		array(
			'id' => 'hcaptcha',
			'option' => 'forminator_hcaptcha_secret',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'hcaptcha',
					'provider_name' => 'hCaptcha',
					'fields' => array(
						'secret_key' => array(
							'option' => 'forminator_hcaptcha_secret',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'forminator_hcaptcha_key',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'turnstile',
			'option' => 'forminator_turnstile_secret',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'turnstile',
					'provider_name' => 'Cloudflare Turnstile',
					'fields' => array(
						'secret_key' => array(
							'option' => 'forminator_turnstile_secret',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'forminator_turnstile_key',
							'path' => array(),
						),
					),
				),
			),
		),
	),
	'stores' => array(),
	'removes' => __( '“Disconnect” on its integrations page', 'key-health' ),
);
