<?php
/**
 * Gravity Forms: its captcha field and the Mailchimp add-on. With GF_ENCRYPTION_KEY the settings of an add-on are sealed as a whole.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

$key_health_mailchimp = array(
	'key'   => 'gravityforms/mailchimp/mailchimp',
	'store' => static function ( string $value ): void {
		gf_mailchimp()->update_plugin_settings( array( 'apiKey' => $value ) );
	},
	'uses'  => static function (): string {
		return (string) gf_mailchimp()->get_plugin_setting( 'apiKey' );
	},
	'sends' => static function (): string {
		return Wire::asked(
			static function (): void {
				gf_mailchimp()->initialize_api();
			}
		)->basic_password();
	},
);

return array(
	'plugin'   => 'gravityforms/gravityforms.php',
	'needs'    => array( 'gravityformsmailchimp/mailchimp.php' ),
	'left_out' => array(
		'activecampaign'     => 'comes with an add-on that is not published',
		'campaign_monitor'   => 'comes with an add-on that is not published',
		'getresponse'        => 'comes with an add-on that is not published',
		'mailgun_any_domain' => 'comes with an add-on that is not published',
		'sendgrid'           => 'comes with an add-on that is not published',
		'postmark'           => 'comes with an add-on that is not published',
	),
	'cases'    => array(
		$key_health_mailchimp,
		array(
			'about'        => 'sealed',
			'config'       => array( "define( 'GF_ENCRYPTION_KEY', 'Sixteen rooks and a quiet river' );" ),
			// The settings are sealed as a whole, under a new nonce each time.
			'also_changes' => array( 'gravityformsaddon_gravityformsmailchimp_settings/value' ),
		) + $key_health_mailchimp,
		array(
			'key'       => 'gravityforms/captcha/recaptcha',
			'store'     => static function ( string $value ): void {
				// As the settings page does (settings.php:1212).
				update_option( 'rg_gforms_captcha_public_key', 'site-key' );
				update_option( 'rg_gforms_captcha_private_key', $value );
				update_option( 'rg_gforms_captcha_type', 'checkbox' );
			},
			'uses'      => static function (): string {
				return (string) ( new GF_Field_CAPTCHA() )->get_secret_key();
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						( new GF_Field_CAPTCHA() )->verify_recaptcha_response( 'token' );
					},
					200,
					'{"success":true}'
				)->body( 'secret' );
			},
			'constants' => array( 'GF_RECAPTCHA_PRIVATE_KEY' ),
		),
	),
);
