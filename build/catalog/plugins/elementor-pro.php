<?php
// Generated from src/catalog/plugins/elementor-pro.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'elementor-pro',
	'name' => 'Elementor Pro',
	'short_name' => 'Elementor Pro',
	'files' => array(
		'elementor-pro/elementor-pro.php',
		'pro-elements/pro-elements.php',
	),
	'purpose' => 'marketing',
	'only_where_stored' => true,
	'settings' => 'admin.php?page=elementor-settings#tab-integrations',
	'screens' => array(
		'elementor_page_elementor-settings',
		'toplevel_page_elementor',
	),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(
		array(
			'id' => 'mailchimp',
			'option' => 'elementor_pro_mailchimp_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'mailchimp',
					'provider_name' => 'Mailchimp',
					'fields' => array(
						'api_key' => array(
							'option' => 'elementor_pro_mailchimp_api_key',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'activecampaign',
			'option' => 'elementor_pro_activecampaign_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'activecampaign',
					'provider_name' => 'ActiveCampaign',
					'fields' => array(
						'api_key' => array(
							'option' => 'elementor_pro_activecampaign_api_key',
							'path' => array(),
						),
						'api_url' => array(
							'option' => 'elementor_pro_activecampaign_api_url',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'kit_v3',
			'option' => 'elementor_pro_convertkit_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'kit_v3',
					'provider_name' => 'Kit (API 3)',
					'fields' => array(
						'api_key' => array(
							'option' => 'elementor_pro_convertkit_api_key',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'getresponse',
			'option' => 'elementor_pro_getresponse_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'getresponse',
					'provider_name' => 'GetResponse',
					'fields' => array(
						'api_key' => array(
							'option' => 'elementor_pro_getresponse_api_key',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'mailerlite_classic',
			'option' => 'elementor_pro_mailerlite_api_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'mailerlite_classic',
					'provider_name' => 'MailerLite Classic',
					'fields' => array(
						'api_key' => array(
							'option' => 'elementor_pro_mailerlite_api_key',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'drip',
			'option' => 'elementor_pro_drip_api_token',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'drip',
					'provider_name' => 'Drip',
					'fields' => array(
						'api_key' => array(
							'option' => 'elementor_pro_drip_api_token',
							'path' => array(),
						),
					),
				),
			),
		),
		array(
			'id' => 'recaptcha',
			'option' => 'elementor_pro_recaptcha_secret_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'option' => 'elementor_pro_recaptcha_secret_key',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'elementor_pro_recaptcha_site_key',
							'path' => array(),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v2', 'key-health' ),
		),
		array(
			'id' => 'recaptcha_v3',
			'option' => 'elementor_pro_recaptcha_v3_secret_key',
			'constants' => false,
			'stores' => array(
				array(
					'provider' => 'recaptcha',
					'provider_name' => 'Google reCAPTCHA',
					'fields' => array(
						'secret_key' => array(
							'option' => 'elementor_pro_recaptcha_v3_secret_key',
							'path' => array(),
						),
						'site_key' => array(
							'option' => 'elementor_pro_recaptcha_v3_site_key',
							'path' => array(),
						),
					),
				),
			),
			'label' => __( 'reCAPTCHA v3', 'key-health' ),
		),
	),
	'stores' => array(),
);
