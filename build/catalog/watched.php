<?php
// Generated from src/catalog/plugins by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'options' => array(
		'AWeberOauth2TokensOptions' => array(
			'aweber-web-form-widget',
		),
		'AWeberWebformPluginAdminOptions' => array(
			'aweber-web-form-widget',
		),
		'_ctct_access_token' => array(
			'constant-contact-forms',
		),
		'_ctct_refresh_token' => array(
			'constant-contact-forms',
		),
		'_fluentform_cleantalk_details' => array(
			'fluentform',
		),
		'_fluentform_hCaptcha_details' => array(
			'fluentform',
		),
		'_fluentform_mailchimp_details' => array(
			'fluentform',
		),
		'_fluentform_reCaptcha_details' => array(
			'fluentform',
		),
		'_fluentform_turnstile_details' => array(
			'fluentform',
		),
		'_wp_convertkit_settings' => array(
			'convertkit',
		),
		'activecampaign_for_woocommerce_settings' => array(
			'activecampaign-for-woocommerce',
		),
		'bit_smtp_options' => array(
			'bit-smtp',
		),
		'cleantalk_network_settings' => array(
			'cleantalk-spam-protect',
		),
		'cleantalk_settings' => array(
			'cleantalk-spam-protect',
		),
		'convertkit-admin-notices' => array(
			'convertkit',
		),
		'ctct_options_settings' => array(
			'constant-contact-forms',
		),
		'easy_wp_smtp' => array(
			'easy-wp-smtp',
		),
		'ee_options' => array(
			'elastic-email-sender',
		),
		'elementor_pro_activecampaign_api_key' => array(
			'elementor-pro',
		),
		'elementor_pro_activecampaign_api_url' => array(
			'elementor-pro',
		),
		'elementor_pro_convertkit_api_key' => array(
			'elementor-pro',
		),
		'elementor_pro_drip_api_token' => array(
			'elementor-pro',
		),
		'elementor_pro_getresponse_api_key' => array(
			'elementor-pro',
		),
		'elementor_pro_mailchimp_api_key' => array(
			'elementor-pro',
		),
		'elementor_pro_mailerlite_api_key' => array(
			'elementor-pro',
		),
		'elementor_pro_recaptcha_secret_key' => array(
			'elementor-pro',
		),
		'elementor_pro_recaptcha_site_key' => array(
			'elementor-pro',
		),
		'elementor_pro_recaptcha_v3_secret_key' => array(
			'elementor-pro',
		),
		'elementor_pro_recaptcha_v3_site_key' => array(
			'elementor-pro',
		),
		'fluentmail-settings' => array(
			'fluent-smtp',
		),
		'forminator-hubspot-token{connection}' => array(
			'forminator',
		),
		'forminator_addon_activecampaign_settings' => array(
			'forminator',
		),
		'forminator_addon_aweber_settings' => array(
			'forminator',
		),
		'forminator_addon_campaignmonitor_settings' => array(
			'forminator',
		),
		'forminator_addon_mailchimp_settings' => array(
			'forminator',
		),
		'forminator_addon_mailerlite_settings' => array(
			'forminator',
		),
		'forminator_addon_mailjet_settings' => array(
			'forminator',
		),
		'forminator_captcha_key' => array(
			'forminator',
		),
		'forminator_captcha_secret' => array(
			'forminator',
		),
		'forminator_hcaptcha_key' => array(
			'forminator',
		),
		'forminator_hcaptcha_secret' => array(
			'forminator',
		),
		'forminator_turnstile_key' => array(
			'forminator',
		),
		'forminator_turnstile_secret' => array(
			'forminator',
		),
		'forminator_v2_invisible_captcha_key' => array(
			'forminator',
		),
		'forminator_v2_invisible_captcha_secret' => array(
			'forminator',
		),
		'forminator_v3_captcha_key' => array(
			'forminator',
		),
		'forminator_v3_captcha_secret' => array(
			'forminator',
		),
		'gmail_smtp_options' => array(
			'gmail-smtp',
		),
		'gosmtp_options' => array(
			'gosmtp',
		),
		'gravityformsaddon_gravityformsactivecampaign_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformscampaignmonitor_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformsgetresponse_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformsmailchimp_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformsmailgun_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformspostmark_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformsrecaptcha_settings' => array(
			'gravityforms',
		),
		'gravityformsaddon_gravityformssendgrid_settings' => array(
			'gravityforms',
		),
		'gravitysmtp_amazon' => array(
			'gravitysmtp',
		),
		'gravitysmtp_brevo' => array(
			'gravitysmtp',
		),
		'gravitysmtp_elastic_email' => array(
			'gravitysmtp',
		),
		'gravitysmtp_generic' => array(
			'gravitysmtp',
		),
		'gravitysmtp_google' => array(
			'gravitysmtp',
		),
		'gravitysmtp_mailchimp' => array(
			'gravitysmtp',
		),
		'gravitysmtp_mailersend' => array(
			'gravitysmtp',
		),
		'gravitysmtp_mailgun' => array(
			'gravitysmtp',
		),
		'gravitysmtp_mailjet' => array(
			'gravitysmtp',
		),
		'gravitysmtp_microsoft' => array(
			'gravitysmtp',
		),
		'gravitysmtp_postmark' => array(
			'gravitysmtp',
		),
		'gravitysmtp_sendgrid' => array(
			'gravitysmtp',
		),
		'gravitysmtp_smtp2go' => array(
			'gravitysmtp',
		),
		'gravitysmtp_sparkpost' => array(
			'gravitysmtp',
		),
		'gravitysmtp_zoho' => array(
			'gravitysmtp',
		),
		'ig_es_ess_data' => array(
			'email-subscribers',
		),
		'ig_es_mailer_settings' => array(
			'email-subscribers',
		),
		'klaviyo_settings' => array(
			'klaviyo',
		),
		'leadin_refresh_token' => array(
			'leadin',
		),
		'mailchimp-woocommerce' => array(
			'mailchimp-for-woocommerce',
		),
		'mailchimp_sf_access_token' => array(
			'mailchimp',
		),
		'mailerlite_api_key' => array(
			'official-mailerlite-sign-up-forms',
		),
		'mailersend_smtp_host' => array(
			'mailersend-official-smtp-integration',
		),
		'mailersend_smtp_port' => array(
			'mailersend-official-smtp-integration',
		),
		'mailersend_smtp_pwd' => array(
			'mailersend-official-smtp-integration',
		),
		'mailersend_smtp_secure' => array(
			'mailersend-official-smtp-integration',
		),
		'mailersend_smtp_user' => array(
			'mailersend-official-smtp-integration',
		),
		'mailgun' => array(
			'mailgun',
		),
		'mailjet_apikey' => array(
			'mailjet-for-wordpress',
		),
		'mailjet_apisecret' => array(
			'mailjet-for-wordpress',
		),
		'mailtrap_api_token' => array(
			'mailtrap-for-wp',
		),
		'mailtrap_host' => array(
			'mailtrap-for-wp',
		),
		'mailtrap_password' => array(
			'mailtrap-for-wp',
		),
		'mailtrap_port' => array(
			'mailtrap-for-wp',
		),
		'mailtrap_secure' => array(
			'mailtrap-for-wp',
		),
		'mailtrap_username' => array(
			'mailtrap-for-wp',
		),
		'mc4wp' => array(
			'mailchimp-for-wp',
		),
		'mc_api_key' => array(
			'mailchimp',
		),
		'newsletter_main' => array(
			'newsletter',
		),
		'ninja_forms_settings' => array(
			'ninja-forms',
		),
		'omni_send_core_api_key' => array(
			'omnisend',
		),
		'omnisend_api_key' => array(
			'omnisend-connect',
		),
		'optin_monster_api' => array(
			'optinmonster',
		),
		'postman_auth_token' => array(
			'post-smtp',
		),
		'postman_options' => array(
			'post-smtp',
		),
		'postmark_settings' => array(
			'postmark-approved-wordpress-plugin',
		),
		'resend_api_key' => array(
			'resend',
		),
		'rg_gforms_captcha_private_key' => array(
			'gravityforms',
		),
		'rg_gforms_captcha_public_key' => array(
			'gravityforms',
		),
		'sendgrid_api_key' => array(
			'sendgrid-email-delivery-simplified',
		),
		'sendgrid_mc_api_key' => array(
			'sendgrid-email-delivery-simplified',
		),
		'settings_activecampaign' => array(
			'activecampaign-subscription-forms',
		),
		'sib_api_key_v3' => array(
			'mailin',
		),
		'site_mailer_access_token' => array(
			'site-mailer',
		),
		'site_mailer_client_id' => array(
			'site-mailer',
		),
		'site_mailer_client_secret' => array(
			'site-mailer',
		),
		'site_mailer_refresh_token' => array(
			'site-mailer',
		),
		'smtp2go_api_key' => array(
			'smtp2go',
		),
		'smtp_mailer_options' => array(
			'smtp-mailer',
		),
		'solid_smtp_providers' => array(
			'wp-smtp',
		),
		'sp_api_setting' => array(
			'sendpulse-email-marketing-newsletter',
		),
		'sp_settings' => array(
			'sparkpost',
		),
		'sp_settings_basic' => array(
			'sparkpost',
		),
		'suremails_connections' => array(
			'suremails',
		),
		'swpsmtp_options' => array(
			'easy-wp-smtp',
		),
		'transmail_additional_mail_agents' => array(
			'transmail',
		),
		'transmail_domain_name' => array(
			'transmail',
		),
		'woo_mailerlite_options' => array(
			'woo-mailerlite',
		),
		'wordpress_api_key' => array(
			'akismet',
		),
		'wp_mail_smtp' => array(
			'wp-mail-smtp',
		),
		'wp_mail_smtp_additional_connections' => array(
			'wp-mail-smtp',
		),
		'wpcf7' => array(
			'contact-form-7',
		),
		'wpforms_providers' => array(
			'wpforms-lite',
		),
		'wpforms_settings' => array(
			'wpforms-lite',
		),
		'wposes_settings' => array(
			'wp-ses',
		),
		'yaysmtp_settings' => array(
			'yaysmtp',
		),
		'yaysmtp_settings_bk' => array(
			'yaysmtp',
		),
		'zmail_access_token' => array(
			'zoho-mail',
		),
		'zmail_integ_client_id' => array(
			'zoho-mail',
		),
		'zmail_integ_client_secret' => array(
			'zoho-mail',
		),
		'zmail_integ_domain_name' => array(
			'zoho-mail',
		),
		'zmail_refresh_token' => array(
			'zoho-mail',
		),
	),
	'network' => array(
		'cleantalk_network_settings',
		'sendgrid_api_key',
		'sendgrid_mc_api_key',
		'wposes_settings',
	),
);
