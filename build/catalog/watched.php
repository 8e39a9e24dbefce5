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
	'constants' => array(
		'AWS_ACCESS_KEY_ID',
		'AWS_SECRET_ACCESS_KEY',
		'AWS_USE_EC2_IAM_ROLE',
		'CLEANTALK_ACCESS_KEY',
		'CONVERTKIT_API_KEY',
		'CONVERTKIT_API_SECRET',
		'DBI_AWS_ACCESS_KEY_ID',
		'DBI_AWS_SECRET_ACCESS_KEY',
		'DBI_AWS_USE_EC2_IAM_ROLE',
		'EASY_WP_SMTP_AMAZONSES_CLIENT_ID',
		'EASY_WP_SMTP_AMAZONSES_CLIENT_SECRET',
		'EASY_WP_SMTP_AMAZONSES_REGION',
		'EASY_WP_SMTP_ELASTICEMAIL_API_KEY',
		'EASY_WP_SMTP_MAILER',
		'EASY_WP_SMTP_MAILERSEND_API_KEY',
		'EASY_WP_SMTP_MAILGUN_API_KEY',
		'EASY_WP_SMTP_MAILGUN_DOMAIN',
		'EASY_WP_SMTP_MAILGUN_REGION',
		'EASY_WP_SMTP_MAILJET_API_KEY',
		'EASY_WP_SMTP_MAILJET_SECRET_KEY',
		'EASY_WP_SMTP_MAIL_FROM',
		'EASY_WP_SMTP_MAIL_FROM_NAME',
		'EASY_WP_SMTP_MANDRILL_API_KEY',
		'EASY_WP_SMTP_ON',
		'EASY_WP_SMTP_OUTLOOK_CLIENT_ID',
		'EASY_WP_SMTP_OUTLOOK_CLIENT_SECRET',
		'EASY_WP_SMTP_POSTMARK_MESSAGE_STREAM',
		'EASY_WP_SMTP_POSTMARK_SERVER_API_TOKEN',
		'EASY_WP_SMTP_RESEND_API_KEY',
		'EASY_WP_SMTP_SENDGRID_API_KEY',
		'EASY_WP_SMTP_SENDINBLUE_API_KEY',
		'EASY_WP_SMTP_SENDLAYER_API_KEY',
		'EASY_WP_SMTP_SMTP2GO_API_KEY',
		'EASY_WP_SMTP_SMTPCOM_API_KEY',
		'EASY_WP_SMTP_SMTPCOM_CHANNEL',
		'EASY_WP_SMTP_SMTP_AUTH',
		'EASY_WP_SMTP_SMTP_HOST',
		'EASY_WP_SMTP_SMTP_PASS',
		'EASY_WP_SMTP_SMTP_PORT',
		'EASY_WP_SMTP_SMTP_USER',
		'EASY_WP_SMTP_SPARKPOST_API_KEY',
		'EASY_WP_SMTP_SPARKPOST_REGION',
		'EASY_WP_SMTP_SSL',
		'EASY_WP_SMTP_ZOHO_CLIENT_ID',
		'EASY_WP_SMTP_ZOHO_CLIENT_SECRET',
		'EASY_WP_SMTP_ZOHO_DOMAIN',
		'FLUENTMAIL_AWS_ACCESS_KEY_ID',
		'FLUENTMAIL_AWS_SECRET_ACCESS_KEY',
		'FLUENTMAIL_CLOUDFLARE_ACCOUNT_ID',
		'FLUENTMAIL_CLOUDFLARE_API_KEY',
		'FLUENTMAIL_ELASTICMAIL_API_KEY',
		'FLUENTMAIL_GMAIL_CLIENT_ID',
		'FLUENTMAIL_GMAIL_CLIENT_SECRET',
		'FLUENTMAIL_MAILGUN_API_KEY',
		'FLUENTMAIL_MAILGUN_DOMAIN',
		'FLUENTMAIL_OUTLOOK_CLIENT_ID',
		'FLUENTMAIL_OUTLOOK_CLIENT_SECRET',
		'FLUENTMAIL_PEPIPOST_API_KEY',
		'FLUENTMAIL_POSTMARK_API_KEY',
		'FLUENTMAIL_SENDGRID_API_KEY',
		'FLUENTMAIL_SENDINBLUE_API_KEY',
		'FLUENTMAIL_SMTP2GO_API_KEY',
		'FLUENTMAIL_SMTP_PASSWORD',
		'FLUENTMAIL_SMTP_USERNAME',
		'FLUENTMAIL_SPARKPOST_API_KEY',
		'FLUENTMAIL_TOSEND_API_KEY',
		'GF_RECAPTCHA_PRIVATE_KEY',
		'GF_RECAPTCHA_PUBLIC_KEY',
		'GF_RECAPTCHA_V3_SECRET_KEY',
		'GF_RECAPTCHA_V3_SITE_KEY',
		'GRAVITYSMTP_AMAZON_ACCESS_KEY_ID',
		'GRAVITYSMTP_AMAZON_ENABLED',
		'GRAVITYSMTP_AMAZON_FROM_EMAIL',
		'GRAVITYSMTP_AMAZON_REGION',
		'GRAVITYSMTP_AMAZON_SECRET_ACCESS_KEY',
		'GRAVITYSMTP_BREVO_API_KEY',
		'GRAVITYSMTP_BREVO_ENABLED',
		'GRAVITYSMTP_BREVO_FROM_EMAIL',
		'GRAVITYSMTP_ELASTIC_EMAIL_API_KEY',
		'GRAVITYSMTP_ELASTIC_EMAIL_ENABLED',
		'GRAVITYSMTP_ELASTIC_EMAIL_FROM_EMAIL',
		'GRAVITYSMTP_GENERIC_AUTH',
		'GRAVITYSMTP_GENERIC_ENABLED',
		'GRAVITYSMTP_GENERIC_ENCRYPTION_TYPE',
		'GRAVITYSMTP_GENERIC_FROM_EMAIL',
		'GRAVITYSMTP_GENERIC_HOST',
		'GRAVITYSMTP_GENERIC_PASSWORD',
		'GRAVITYSMTP_GENERIC_PORT',
		'GRAVITYSMTP_GENERIC_USERNAME',
		'GRAVITYSMTP_GOOGLE_ACCESS_TOKEN',
		'GRAVITYSMTP_GOOGLE_CLIENT_ID',
		'GRAVITYSMTP_GOOGLE_CLIENT_SECRET',
		'GRAVITYSMTP_GOOGLE_ENABLED',
		'GRAVITYSMTP_GOOGLE_FROM_EMAIL',
		'GRAVITYSMTP_GOOGLE_REFRESH_TOKEN',
		'GRAVITYSMTP_INTEGRATION_BACKUP',
		'GRAVITYSMTP_INTEGRATION_PRIMARY',
		'GRAVITYSMTP_MAILCHIMP_API_KEY',
		'GRAVITYSMTP_MAILCHIMP_ENABLED',
		'GRAVITYSMTP_MAILCHIMP_FROM_EMAIL',
		'GRAVITYSMTP_MAILERSEND_API_KEY',
		'GRAVITYSMTP_MAILERSEND_ENABLED',
		'GRAVITYSMTP_MAILERSEND_FROM_EMAIL',
		'GRAVITYSMTP_MAILGUN_API_KEY',
		'GRAVITYSMTP_MAILGUN_DOMAIN',
		'GRAVITYSMTP_MAILGUN_ENABLED',
		'GRAVITYSMTP_MAILGUN_FROM_EMAIL',
		'GRAVITYSMTP_MAILGUN_REGION',
		'GRAVITYSMTP_MAILJET_API_KEY',
		'GRAVITYSMTP_MAILJET_API_SECRET',
		'GRAVITYSMTP_MAILJET_ENABLED',
		'GRAVITYSMTP_MAILJET_FROM_EMAIL',
		'GRAVITYSMTP_MICROSOFT_ACCESS_TOKEN',
		'GRAVITYSMTP_MICROSOFT_CLIENT_ID',
		'GRAVITYSMTP_MICROSOFT_CLIENT_SECRET',
		'GRAVITYSMTP_MICROSOFT_ENABLED',
		'GRAVITYSMTP_MICROSOFT_FROM_EMAIL',
		'GRAVITYSMTP_MICROSOFT_REFRESH_TOKEN',
		'GRAVITYSMTP_POSTMARK_ENABLED',
		'GRAVITYSMTP_POSTMARK_FROM_EMAIL',
		'GRAVITYSMTP_POSTMARK_SERVER_API_TOKEN',
		'GRAVITYSMTP_SENDGRID_API_KEY',
		'GRAVITYSMTP_SENDGRID_ENABLED',
		'GRAVITYSMTP_SENDGRID_FROM_EMAIL',
		'GRAVITYSMTP_SMTP2GO_API_KEY',
		'GRAVITYSMTP_SMTP2GO_ENABLED',
		'GRAVITYSMTP_SMTP2GO_FROM_EMAIL',
		'GRAVITYSMTP_SPARKPOST_ACCOUNT_LOCATION',
		'GRAVITYSMTP_SPARKPOST_API_KEY',
		'GRAVITYSMTP_SPARKPOST_ENABLED',
		'GRAVITYSMTP_SPARKPOST_FROM_EMAIL',
		'GRAVITYSMTP_ZOHO_ACCESS_TOKEN',
		'GRAVITYSMTP_ZOHO_CLIENT_ID',
		'GRAVITYSMTP_ZOHO_CLIENT_SECRET',
		'GRAVITYSMTP_ZOHO_DATA_CENTER_REGION',
		'GRAVITYSMTP_ZOHO_ENABLED',
		'GRAVITYSMTP_ZOHO_FROM_EMAIL',
		'GRAVITYSMTP_ZOHO_REFRESH_TOKEN',
		'IG_ES_CONSTANT_ENABLED',
		'IG_ES_PEPIPOST_API_KEY',
		'IG_ES_SMTP_ENCRYPTION',
		'IG_ES_SMTP_HOST',
		'IG_ES_SMTP_PASSWORD',
		'IG_ES_SMTP_PORT',
		'IG_ES_SMTP_USERNAME',
		'MAILERSEND_SMTP_PASSWORD',
		'MAILGUN_APIKEY',
		'MAILGUN_DOMAIN',
		'MAILGUN_FROM_ADDRESS',
		'MAILGUN_PASSWORD',
		'MAILGUN_REGION',
		'MAILGUN_USEAPI',
		'MC4WP_API_KEY',
		'NEWSLETTER_LICENSE_KEY',
		'OPTINMONSTER_API_LICENSE_KEY',
		'OPTINMONSTER_API_USER',
		'OPTINMONSTER_REST_API_LICENSE_KEY',
		'POSTMARK_API_KEY',
		'POSTMARK_SENDER_ADDRESS',
		'POSTMARK_STREAM_NAME',
		'POST_SMTP_API_KEY',
		'POST_SMTP_AUTH_PASSWORD',
		'POST_SMTP_AUTH_USERNAME',
		'POST_SMTP_FALLBACK_AUTH_PASSWORD',
		'POST_SMTP_FALLBACK_AUTH_USERNAME',
		'POST_SMTP_SECRET_KEY',
		'SENDGRID_API_KEY',
		'SENDGRID_FROM_EMAIL',
		'SENDGRID_MC_API_KEY',
		'SMTP2GO_API_KEY',
		'SMTP2GO_USE_CONSTANTS',
		'WPCF7_RECAPTCHA_SECRET',
		'WPCF7_RECAPTCHA_SITEKEY',
		'WPCOM_API_KEY',
		'WPMS_AMAZONSES_CLIENT_ID',
		'WPMS_AMAZONSES_CLIENT_SECRET',
		'WPMS_AMAZONSES_REGION',
		'WPMS_ELASTICEMAIL_API_KEY',
		'WPMS_GMAIL_CLIENT_ID',
		'WPMS_GMAIL_CLIENT_SECRET',
		'WPMS_MAILER',
		'WPMS_MAILERSEND_API_KEY',
		'WPMS_MAILGUN_API_KEY',
		'WPMS_MAILGUN_DOMAIN',
		'WPMS_MAILGUN_REGION',
		'WPMS_MAILJET_API_KEY',
		'WPMS_MAILJET_SECRET_KEY',
		'WPMS_MAIL_FROM',
		'WPMS_MANDRILL_API_KEY',
		'WPMS_ON',
		'WPMS_OUTLOOK_CLIENT_ID',
		'WPMS_OUTLOOK_CLIENT_SECRET',
		'WPMS_PEPIPOST_API_KEY',
		'WPMS_POSTMARK_MESSAGE_STREAM',
		'WPMS_POSTMARK_SERVER_API_TOKEN',
		'WPMS_RESEND_API_KEY',
		'WPMS_SENDGRID_API_KEY',
		'WPMS_SENDINBLUE_API_KEY',
		'WPMS_SENDLAYER_API_KEY',
		'WPMS_SMTP2GO_API_KEY',
		'WPMS_SMTPCOM_API_KEY',
		'WPMS_SMTPCOM_CHANNEL',
		'WPMS_SMTP_AUTH',
		'WPMS_SMTP_HOST',
		'WPMS_SMTP_PASS',
		'WPMS_SMTP_PORT',
		'WPMS_SMTP_USER',
		'WPMS_SPARKPOST_API_KEY',
		'WPMS_SPARKPOST_REGION',
		'WPMS_SSL',
		'WPMS_ZOHO_CLIENT_ID',
		'WPMS_ZOHO_CLIENT_SECRET',
		'WPMS_ZOHO_DOMAIN',
		'WPOSES_AWS_ACCESS_KEY_ID',
		'WPOSES_AWS_SECRET_ACCESS_KEY',
		'WPOSES_AWS_USE_EC2_IAM_ROLE',
		'WP_SES_ACCESS_KEY',
		'WP_SES_SECRET_KEY',
	),
	'screens' => array(
		'activecampaign-for-woocommerce' => array(
			'toplevel_page_activecampaign_for_woocommerce',
			'activecampaign_page_activecampaign_for_woocommerce_status',
		),
		'activecampaign-subscription-forms' => array(
			'settings_page_activecampaign',
		),
		'akismet' => array(
			'settings_page_akismet-key-config',
			'jetpack_page_akismet-key-config',
		),
		'antispam-bee' => array(),
		'aweber-web-form-widget' => array(
			'toplevel_page_aweber',
			'aweber_page_aweber_web_form',
		),
		'bit-smtp' => array(
			'toplevel_page_bit-smtp',
		),
		'cleantalk-spam-protect' => array(
			'settings_page_cleantalk',
			'settings_page_cleantalk-network',
		),
		'constant-contact-forms' => array(
			'ctct_forms_page_ctct_options_connect',
			'ctct_forms_page_ctct_options_settings_general',
			'edit-ctct_forms',
		),
		'contact-form-7' => array(
			'toplevel_page_wpcf7',
			'contact_page_wpcf7-new',
			'contact_page_wpcf7-integration',
		),
		'convertkit' => array(
			'settings_page__wp_convertkit_settings',
		),
		'drip' => array(),
		'easy-wp-smtp' => array(
			'toplevel_page_easy-wp-smtp',
			'easy-wp-smtp_page_easy-wp-smtp-tools',
		),
		'elastic-email-sender' => array(
			'toplevel_page_elasticemail-settings',
			'elastic-email-sender_page_elasticemail-report',
			'elastic-email-sender_page_elasticemail-send-test',
			'elastic-email-sender_page_elasticemail-error-log',
		),
		'elementor-pro' => array(
			'elementor_page_elementor-settings',
			'toplevel_page_elementor',
		),
		'email-subscribers' => array(
			'toplevel_page_es_dashboard',
			'icegram-express_page_es_settings',
			'icegram-express_page_es_campaigns',
			'icegram-express_page_es_subscribers',
		),
		'fluent-smtp' => array(
			'settings_page_fluent-mail',
		),
		'fluentform' => array(
			'toplevel_page_fluent_forms',
			'fluent-forms_page_fluent_forms_settings',
		),
		'forminator' => array(
			'toplevel_page_forminator',
			'forminator_page_forminator-integrations',
			'forminator_page_forminator-settings',
		),
		'getresponse-official' => array(),
		'gmail-smtp' => array(
			'settings_page_gmail-smtp-settings',
		),
		'gosmtp' => array(
			'toplevel_page_gosmtp',
		),
		'gravityforms' => array(
			'toplevel_page_gf_edit_forms',
			'forms_page_gf_settings',
		),
		'gravitysmtp' => array(
			'toplevel_page_gravitysmtp-dashboard',
			'smtp_page_gravitysmtp-settings',
		),
		'klaviyo' => array(
			'toplevel_page_klaviyo_settings',
			'marketing_page_klaviyo_settings',
		),
		'leadin' => array(
			'toplevel_page_leadin',
			'hubspot_page_leadin_settings',
			'hubspot_page_leadin_forms',
			'hubspot_page_leadin_user_guide',
		),
		'mailchimp-for-woocommerce' => array(
			'toplevel_page_mailchimp-woocommerce',
		),
		'mailchimp-for-wp' => array(
			'toplevel_page_mailchimp-for-wp',
			'mc4wp_page_mailchimp-for-wp-forms',
			'mc4wp_page_mailchimp-for-wp-integrations',
			'mc4wp_page_mailchimp-for-wp-other',
		),
		'mailchimp' => array(
			'toplevel_page_mailchimp_sf_options',
		),
		'mailersend-official-smtp-integration' => array(
			'toplevel_page_mailersend_config',
		),
		'mailgun' => array(
			'settings_page_mailgun',
			'settings_page_mailgun-lists',
		),
		'mailin' => array(
			'toplevel_page_sib_page_home',
			'brevo_page_sib_page_form',
			'brevo_page_sib_page_statistics',
		),
		'mailjet-for-wordpress' => array(
			'toplevel_page_mailjet_settings_page',
			'admin_page_mailjet_connect_account_page',
			'admin_page_mailjet_sending_settings_page',
		),
		'mailpoet' => array(
			'toplevel_page_mailpoet-homepage',
			'mailpoet_page_mailpoet-newsletters',
			'mailpoet_page_mailpoet-settings',
		),
		'mailtrap-for-wp' => array(
			'settings_page_mailtrap-settings',
			'admin_page_mailtrap-test',
			'admin_page_mailtrap-inbox',
		),
		'newsletter' => array(
			'toplevel_page_newsletter_main_index',
			'newsletter_page_newsletter_main_main',
		),
		'ninja-forms' => array(
			'toplevel_page_ninja-forms',
			'ninja-forms_page_nf-settings',
		),
		'official-mailerlite-sign-up-forms' => array(
			'toplevel_page_mailerlite_main',
			'mailerlite_page_mailerlite_settings',
		),
		'omnisend-connect' => array(
			'toplevel_page_omnisend-woocommerce',
		),
		'omnisend' => array(
			'toplevel_page_omnisend',
		),
		'optinmonster' => array(
			'toplevel_page_optin-monster-dashboard',
			'optinmonster_page_optin-monster-settings',
		),
		'post-smtp' => array(
			'toplevel_page_postman',
			'post-smtp_page_postman/configuration',
			'post-smtp_page_postman/configuration_wizard',
		),
		'postmark-approved-wordpress-plugin' => array(
			'settings_page_ac_pm_admin',
		),
		'resend' => array(
			'settings_page_resend',
		),
		'sendgrid-email-delivery-simplified' => array(
			'settings_page_sendgrid-settings',
			'dashboard_page_sendgrid-statistics',
			'toplevel_page_sendgrid-settings',
		),
		'sendpulse-email-marketing-newsletter' => array(
			'sendpulse_form_page_send_pulse_settings',
			'edit-sendpulse_form',
		),
		'site-mailer' => array(
			'elementor_page_site-mailer-settings',
			'admin_page_site-mailer-settings',
		),
		'smtp-mailer' => array(
			'settings_page_smtp-mailer-settings',
		),
		'smtp2go' => array(
			'toplevel_page_smtp2go-wordpress-plugin',
		),
		'sparkpost' => array(
			'settings_page_wpsp-setting-admin',
		),
		'suremails' => array(
			'settings_page_suremail',
			'toplevel_page_suremail',
		),
		'transmail' => array(
			'toplevel_page_transmail-settings',
			'zoho-zeptomail_page_transmail-send-mail',
			'zoho-zeptomail_page_transmail-failed-logs',
		),
		'woo-mailerlite' => array(
			'woocommerce_page_mailerlite',
		),
		'wp-mail-smtp' => array(
			'toplevel_page_wp-mail-smtp',
			'wp-mail-smtp_page_wp-mail-smtp-tools',
		),
		'wp-ses' => array(
			'settings_page_wp-offload-ses',
			'settings_page_wp-offload-ses-network',
		),
		'wp-smtp' => array(
			'toplevel_page_solidwp-mail',
			'solid-mail_page_solidwp-mail-logs',
			'solid-mail_page_solidwp-mail-settings',
		),
		'wpforms-lite' => array(
			'toplevel_page_wpforms-overview',
			'wpforms_page_wpforms-settings',
		),
		'yaysmtp' => array(
			'yaycommerce_page_yaysmtp',
		),
		'zoho-mail' => array(
			'toplevel_page_zmail-integ-settings',
			'zoho-mail_page_zmail-send-mail',
			'zoho-mail_page_zmail-troubleshoot',
		),
	),
	'names' => array(
		'activecampaign-for-woocommerce' => array(
			'short_name' => 'ActiveCampaign for WooCommerce',
			'purpose' => 'marketing',
		),
		'activecampaign-subscription-forms' => array(
			'short_name' => 'ActiveCampaign',
			'purpose' => 'marketing',
		),
		'akismet' => array(
			'short_name' => 'Akismet',
			'purpose' => 'spam',
		),
		'antispam-bee' => array(
			'short_name' => 'Antispam Bee',
			'purpose' => 'spam',
		),
		'aweber-web-form-widget' => array(
			'short_name' => 'AWeber',
			'purpose' => 'marketing',
		),
		'bit-smtp' => array(
			'short_name' => 'Bit SMTP',
			'purpose' => 'mail',
		),
		'cleantalk-spam-protect' => array(
			'short_name' => 'CleanTalk',
			'purpose' => 'spam',
		),
		'constant-contact-forms' => array(
			'short_name' => 'Constant Contact',
			'purpose' => 'marketing',
		),
		'contact-form-7' => array(
			'short_name' => 'Contact Form 7',
			'purpose' => 'marketing',
		),
		'convertkit' => array(
			'short_name' => 'Kit',
			'purpose' => 'marketing',
		),
		'drip' => array(
			'short_name' => 'Drip',
			'purpose' => 'marketing',
		),
		'easy-wp-smtp' => array(
			'short_name' => 'Easy WP SMTP',
			'purpose' => 'mail',
		),
		'elastic-email-sender' => array(
			'short_name' => 'Elastic Email',
			'purpose' => 'mail',
		),
		'elementor-pro' => array(
			'short_name' => 'Elementor Pro',
			'purpose' => 'marketing',
		),
		'email-subscribers' => array(
			'short_name' => 'Icegram Express',
			'purpose' => 'marketing',
		),
		'fluent-smtp' => array(
			'short_name' => 'FluentSMTP',
			'purpose' => 'mail',
		),
		'fluentform' => array(
			'short_name' => 'Fluent Forms',
			'purpose' => 'marketing',
		),
		'forminator' => array(
			'short_name' => 'Forminator',
			'purpose' => 'marketing',
		),
		'getresponse-official' => array(
			'short_name' => 'GetResponse',
			'purpose' => 'marketing',
		),
		'gmail-smtp' => array(
			'short_name' => 'Gmail SMTP',
			'purpose' => 'mail',
		),
		'gosmtp' => array(
			'short_name' => 'GoSMTP',
			'purpose' => 'mail',
		),
		'gravityforms' => array(
			'short_name' => 'Gravity Forms',
			'purpose' => 'marketing',
		),
		'gravitysmtp' => array(
			'short_name' => 'Gravity SMTP',
			'purpose' => 'mail',
		),
		'klaviyo' => array(
			'short_name' => 'Klaviyo',
			'purpose' => 'marketing',
		),
		'leadin' => array(
			'short_name' => 'HubSpot',
			'purpose' => 'marketing',
		),
		'mailchimp-for-woocommerce' => array(
			'short_name' => 'Mailchimp for WooCommerce',
			'purpose' => 'marketing',
		),
		'mailchimp-for-wp' => array(
			'short_name' => 'MC4WP',
			'purpose' => 'marketing',
		),
		'mailchimp' => array(
			'short_name' => 'Mailchimp',
			'purpose' => 'marketing',
		),
		'mailersend-official-smtp-integration' => array(
			'short_name' => 'MailerSend SMTP',
			'purpose' => 'mail',
		),
		'mailgun' => array(
			'short_name' => 'Mailgun',
			'purpose' => 'mail',
		),
		'mailin' => array(
			'short_name' => 'Brevo',
			'purpose' => 'mail',
		),
		'mailjet-for-wordpress' => array(
			'short_name' => 'Mailjet',
			'purpose' => 'mail',
		),
		'mailpoet' => array(
			'short_name' => 'MailPoet',
			'purpose' => 'marketing',
		),
		'mailtrap-for-wp' => array(
			'short_name' => 'Mailtrap for WordPress',
			'purpose' => 'mail',
		),
		'newsletter' => array(
			'short_name' => 'Newsletter',
			'purpose' => 'marketing',
		),
		'ninja-forms' => array(
			'short_name' => 'Ninja Forms',
			'purpose' => 'spam',
		),
		'official-mailerlite-sign-up-forms' => array(
			'short_name' => 'MailerLite forms',
			'purpose' => 'marketing',
		),
		'omnisend-connect' => array(
			'short_name' => 'Omnisend for WooCommerce',
			'purpose' => 'marketing',
		),
		'omnisend' => array(
			'short_name' => 'Omnisend',
			'purpose' => 'marketing',
		),
		'optinmonster' => array(
			'short_name' => 'OptinMonster',
			'purpose' => 'marketing',
		),
		'post-smtp' => array(
			'short_name' => 'Post SMTP',
			'purpose' => 'mail',
		),
		'postmark-approved-wordpress-plugin' => array(
			'short_name' => 'Postmark',
			'purpose' => 'mail',
		),
		'resend' => array(
			'short_name' => 'Resend',
			'purpose' => 'mail',
		),
		'sendgrid-email-delivery-simplified' => array(
			'short_name' => 'SendGrid',
			'purpose' => 'mail',
		),
		'sendpulse-email-marketing-newsletter' => array(
			'short_name' => 'SendPulse',
			'purpose' => 'marketing',
		),
		'site-mailer' => array(
			'short_name' => 'Site Mailer',
			'purpose' => 'mail',
		),
		'smtp-mailer' => array(
			'short_name' => 'SMTP Mailer',
			'purpose' => 'mail',
		),
		'smtp2go' => array(
			'short_name' => 'SMTP2GO',
			'purpose' => 'mail',
		),
		'sparkpost' => array(
			'short_name' => 'SparkPost',
			'purpose' => 'mail',
		),
		'suremails' => array(
			'short_name' => 'SureMail',
			'purpose' => 'mail',
		),
		'transmail' => array(
			'short_name' => 'ZeptoMail',
			'purpose' => 'mail',
		),
		'woo-mailerlite' => array(
			'short_name' => 'MailerLite for WooCommerce',
			'purpose' => 'marketing',
		),
		'wp-mail-smtp' => array(
			'short_name' => 'WP Mail SMTP',
			'purpose' => 'mail',
		),
		'wp-ses' => array(
			'short_name' => 'WP Offload SES',
			'purpose' => 'mail',
		),
		'wp-smtp' => array(
			'short_name' => 'Solid Mail',
			'purpose' => 'mail',
		),
		'wpforms-lite' => array(
			'short_name' => 'WPForms',
			'purpose' => 'marketing',
		),
		'yaysmtp' => array(
			'short_name' => 'YaySMTP',
			'purpose' => 'mail',
		),
		'zoho-mail' => array(
			'short_name' => 'Zoho Mail',
			'purpose' => 'mail',
		),
	),
);
