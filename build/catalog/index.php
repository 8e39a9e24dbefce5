<?php
// Generated from src/catalog by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'providers' => array(
		'activecampaign',
		'akismet',
		'amazon_ses',
		'aweber',
		'beehiiv',
		'benchmark',
		'benchmark_classic',
		'brevo',
		'campaign_monitor',
		'cleantalk',
		'cloudflare_email',
		'constant_contact',
		'customerio',
		'drip',
		'elasticemail',
		'emailit',
		'emailoctopus',
		'emailoctopus_v1',
		'flodesk',
		'getresponse',
		'google_oauth',
		'hcaptcha',
		'hubspot',
		'icontact',
		'iterable',
		'kit_oauth',
		'kit_v3',
		'kit_v4_key',
		'klaviyo',
		'loops',
		'mailchimp',
		'mailerlite',
		'mailerlite_classic',
		'maileroo',
		'mailersend',
		'mailgun',
		'mailjet',
		'mailpace',
		'mailpoet',
		'mailtrap',
		'mandrill',
		'mautic',
		'microsoft_oauth',
		'moosend',
		'omnisend',
		'oopspam',
		'pepipost',
		'postmark',
		'recaptcha',
		'resend',
		'scaleway_tem',
		'sender',
		'sendgrid',
		'sendlayer',
		'sendpulse',
		'sendy',
		'smtp',
		'smtp2go',
		'smtpcom',
		'socketlabs',
		'sparkpost',
		'sweego',
		'tosend',
		'turnstile',
		'zeptomail',
		'zoho_campaigns',
		'zoho_mail',
	),
	'plugins' => array(
		'activecampaign-for-woocommerce' => array(
			'activecampaign-for-woocommerce/activecampaign-for-woocommerce.php',
		),
		'activecampaign-subscription-forms' => array(
			'activecampaign-subscription-forms/activecampaign.php',
		),
		'akismet' => array(
			'akismet/akismet.php',
		),
		'antispam-bee' => array(
			'antispam-bee/antispam_bee.php',
		),
		'aweber-web-form-widget' => array(
			'aweber-web-form-widget/aweber.php',
		),
		'bit-smtp' => array(
			'bit-smtp/bit_smtp.php',
		),
		'cleantalk-spam-protect' => array(
			'cleantalk-spam-protect/cleantalk.php',
		),
		'constant-contact-forms' => array(
			'constant-contact-forms/constant-contact-forms.php',
		),
		'contact-form-7' => array(
			'contact-form-7/wp-contact-form-7.php',
		),
		'convertkit' => array(
			'convertkit/wp-convertkit.php',
		),
		'drip' => array(
			'drip/drip.php',
		),
		'easy-wp-smtp' => array(
			'easy-wp-smtp/easy-wp-smtp.php',
			'easy-wp-smtp-pro/easy-wp-smtp.php',
		),
		'elastic-email-sender' => array(
			'elastic-email-sender/elasticemailsender.php',
		),
		'elementor-pro' => array(
			'elementor-pro/elementor-pro.php',
			'pro-elements/pro-elements.php',
		),
		'email-subscribers' => array(
			'email-subscribers/email-subscribers.php',
			'email-subscribers-premium/email-subscribers-premium.php',
		),
		'fluent-smtp' => array(
			'fluent-smtp/fluent-smtp.php',
		),
		'fluentform' => array(
			'fluentform/fluentform.php',
		),
		'forminator' => array(
			'forminator/forminator.php',
		),
		'getresponse-official' => array(
			'getresponse-official/getresponse-for-wp.php',
		),
		'gmail-smtp' => array(
			'gmail-smtp/main.php',
		),
		'gosmtp' => array(
			'gosmtp/gosmtp.php',
			'gosmtp-pro/gosmtp-pro.php',
		),
		'gravityforms' => array(
			'gravityforms/gravityforms.php',
		),
		'gravitysmtp' => array(
			'gravitysmtp/gravitysmtp.php',
		),
		'klaviyo' => array(
			'klaviyo/klaviyo.php',
		),
		'leadin' => array(
			'leadin/leadin.php',
		),
		'mailchimp-for-woocommerce' => array(
			'mailchimp-for-woocommerce/mailchimp-woocommerce.php',
		),
		'mailchimp-for-wp' => array(
			'mailchimp-for-wp/mailchimp-for-wp.php',
		),
		'mailchimp' => array(
			'mailchimp/mailchimp.php',
		),
		'mailersend-official-smtp-integration' => array(
			'mailersend-official-smtp-integration/mailersend-wordpress.php',
		),
		'mailgun' => array(
			'mailgun/mailgun.php',
		),
		'mailin' => array(
			'mailin/sendinblue.php',
		),
		'mailjet-for-wordpress' => array(
			'mailjet-for-wordpress/wp-mailjet.php',
		),
		'mailpoet' => array(
			'mailpoet/mailpoet.php',
		),
		'mailtrap-for-wp' => array(
			'mailtrap-for-wp/mailtrap-for-wp.php',
		),
		'newsletter' => array(
			'newsletter/plugin.php',
		),
		'ninja-forms' => array(
			'ninja-forms/ninja-forms.php',
		),
		'official-mailerlite-sign-up-forms' => array(
			'official-mailerlite-sign-up-forms/mailerlite.php',
		),
		'omnisend-connect' => array(
			'omnisend-connect/omnisend-woocommerce.php',
		),
		'omnisend' => array(
			'omnisend/class-omnisend-core-bootstrap.php',
		),
		'optinmonster' => array(
			'optinmonster/optin-monster-wp-api.php',
		),
		'post-smtp' => array(
			'post-smtp/postman-smtp.php',
		),
		'postmark-approved-wordpress-plugin' => array(
			'postmark-approved-wordpress-plugin/postmark.php',
		),
		'resend' => array(
			'resend/resend.php',
		),
		'sendgrid-email-delivery-simplified' => array(
			'sendgrid-email-delivery-simplified/wpsendgrid.php',
		),
		'sendpulse-email-marketing-newsletter' => array(
			'sendpulse-email-marketing-newsletter/sendpulse-newsletter.php',
		),
		'site-mailer' => array(
			'site-mailer/site-mailer.php',
		),
		'smtp-mailer' => array(
			'smtp-mailer/main.php',
		),
		'smtp2go' => array(
			'smtp2go/smtp2go-wordpress-plugin.php',
		),
		'sparkpost' => array(
			'sparkpost/wordpress-sparkpost.php',
		),
		'suremails' => array(
			'suremails/suremails.php',
		),
		'transmail' => array(
			'transmail/transMail.php',
		),
		'woo-mailerlite' => array(
			'woo-mailerlite/woo-mailerlite.php',
		),
		'wp-mail-smtp' => array(
			'wp-mail-smtp/wp_mail_smtp.php',
			'wp-mail-smtp-pro/wp_mail_smtp.php',
		),
		'wp-ses' => array(
			'wp-ses/wp-ses.php',
		),
		'wp-smtp' => array(
			'wp-smtp/wp-smtp.php',
		),
		'wpforms-lite' => array(
			'wpforms-lite/wpforms.php',
			'wpforms/wpforms.php',
		),
		'yaysmtp' => array(
			'yaysmtp/yay-smtp.php',
			'yaysmtp-pro/yay-smtp.php',
		),
		'zoho-mail' => array(
			'zoho-mail/zohoMail.php',
		),
	),
	'diagnoses' => array(
		'account_suspended',
		'account_under_review',
		'api_disabled',
		'api_retired',
		'auth_method_not_allowed',
		'blocked_by_site',
		'clock_skew',
		'companion_invalid',
		'connection_refused',
		'constant_ignored',
		'dead_constant',
		'dead_edit',
		'defined_too_late',
		'dns',
		'domain_not_verified',
		'duplicate_definition',
		'edited_plugin_file',
		'empty_constant_masks',
		'env_mismatch',
		'expired',
		'expiring_soon',
		'exposed',
		'filtered',
		'host_injected',
		'insufficient_permission',
		'intercepted',
		'invalid',
		'ip_blocked',
		'ip_not_allowed',
		'key_disabled',
		'key_exposed',
		'leftover_key',
		'mailer_conflict',
		'malformed',
		'managed_elsewhere',
		'missing',
		'missing_companion',
		'near_miss_name',
		'network_override',
		'no_transport',
		'not_checkable',
		'oauth_reauthorize',
		'ok',
		'output_before_open',
		'pair_mismatch',
		'plan_inactive',
		'plan_mismatch',
		'provider_outage',
		'proxy_error',
		'quota_exhausted',
		'rate_limited',
		'sandbox_only',
		'sender_not_allowed',
		'sending_blocked',
		'shadowed',
		'smart_quotes',
		'staging_clone',
		'stale_runtime',
		'stale_token',
		'test_key',
		'timeout',
		'tls',
		'undecryptable',
		'unreachable_definition',
		'unreadable_answer',
		'wrong_account',
		'wrong_provider_constant',
		'wrong_region',
		'wrong_site',
	),
);
