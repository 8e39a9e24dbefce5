<?php
// Generated from src/catalog/plugins/gravityforms.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'gravityforms',
	'name' => 'Gravity Forms',
	'short_name' => 'Gravity Forms',
	'files' => array(
		'gravityforms/gravityforms.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=gf_settings',
	'screens' => array(
		'toplevel_page_gf_edit_forms',
		'forms_page_gf_settings',
	),
	'rule' => array(
		'name' => 'truthy_wins',
	),
	'connections' => array(
		array(
			'id' => 'mailchimp',
			'option' => 'gravityformsaddon_gravityformsmailchimp_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'active' => array(
							'gravityformsmailchimp/mailchimp.php',
						),
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
								'apiKey',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'activecampaign',
			'option' => 'gravityformsaddon_gravityformsactivecampaign_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'active' => array(
							'gravityformsactivecampaign/activecampaign.php',
						),
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
								'api_key',
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
			'id' => 'campaignmonitor',
			'option' => 'gravityformsaddon_gravityformscampaignmonitor_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'active' => array(
							'gravityformscampaignmonitor/campaignmonitor.php',
						),
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
								'apiKey',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'getresponse',
			'option' => 'gravityformsaddon_gravityformsgetresponse_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'active' => array(
							'gravityformsgetresponse/getresponse.php',
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'getresponse',
					'provider_name' => 'GetResponse',
					'when' => array(
						'path' => array(
							'account_type',
						),
						'not' => array(
							'360',
						),
					),
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
						),
					),
				),
				array(
					'provider' => 'getresponse',
					'provider_name' => 'GetResponse',
					'when' => array(
						'path' => array(
							'account_type',
						),
						'is' => array(
							'360',
						),
					),
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'api_key',
							),
						),
						'domain' => array(
							'path' => array(
								'domain',
							),
						),
						'api_url' => array(
							'path' => array(
								'max_tld',
							),
							'map' => array(
								'.com' => 'api3.getresponse360.com',
								'.pl' => 'api3.getresponse360.pl',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'mailgun',
			'option' => 'gravityformsaddon_gravityformsmailgun_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'routed',
					'when' => array(
						'active' => array(
							'gravityformsmailgun/mailgun.php',
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'mailgun_any_domain',
					'provider_name' => 'Mailgun',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'apiKey',
							),
						),
						'region' => array(
							'path' => array(
								'region',
							),
							'map' => array(
								'us' => 'US',
								'eu' => 'EU',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'sendgrid',
			'option' => 'gravityformsaddon_gravityformssendgrid_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'routed',
					'when' => array(
						'active' => array(
							'gravityformssendgrid/sendgrid.php',
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'sendgrid',
					'provider_name' => 'SendGrid',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'apiKey',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'postmark',
			'option' => 'gravityformsaddon_gravityformspostmark_settings',
			'format' => 'gravity_forms',
			'constants' => false,
			'uses' => array(
				array(
					'as' => 'routed',
					'when' => array(
						'active' => array(
							'gravityformspostmark/postmark.php',
						),
					),
				),
			),
			'stores' => array(
				array(
					'provider' => 'postmark',
					'provider_name' => 'Postmark',
					'fields' => array(
						'api_key' => array(
							'path' => array(
								'serverToken',
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'recaptcha',
			'option' => 'gravityformsaddon_gravityformsrecaptcha_settings',
			'format' => 'gravity_forms',
			'constants' => true,
			'uses' => array(
				array(
					'as' => 'primary',
					'when' => array(
						'active' => array(
							'gravityformsrecaptcha/recaptcha.php',
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
								'secret_key_v3',
							),
							'constant' => 'GF_RECAPTCHA_V3_SECRET_KEY',
						),
						'site_key' => array(
							'path' => array(
								'site_key_v3',
							),
							'constant' => 'GF_RECAPTCHA_V3_SITE_KEY',
						),
					),
				),
			),
		),
		array(
			'id' => 'captcha',
			'option' => 'rg_gforms_captcha_private_key',
			'constants' => true,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'path' => array(),
							'constant' => 'GF_RECAPTCHA_PRIVATE_KEY',
						),
						'site_key' => array(
							'option' => 'rg_gforms_captcha_public_key',
							'path' => array(),
							'constant' => 'GF_RECAPTCHA_PUBLIC_KEY',
						),
					),
				),
			),
			'label' => __( 'Captcha field', 'key-health' ),
			'rule' => array(
				'name' => 'import_once',
			),
		),
	),
	'stores' => array(),
	'inert' => array(
		array(
			'constant' => 'GF_RECAPTCHA_SECRET_KEY',
			'meant' => 'GF_RECAPTCHA_PRIVATE_KEY',
			'why' => __( 'Gravity Forms names it in a sample line, but reads the constant with the older name.', 'key-health' ),
		),
		array(
			'constant' => 'GF_RECAPTCHA_SITE_KEY',
			'meant' => 'GF_RECAPTCHA_PUBLIC_KEY',
			'why' => __( 'Gravity Forms names it in a sample line, but reads the constant with the older name.', 'key-health' ),
		),
	),
);
