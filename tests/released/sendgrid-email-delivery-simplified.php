<?php
/**
 * SendGrid, the official plugin of before 2019: one key for mail, one for the sign-up form.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin'   => 'sendgrid-email-delivery-simplified/wpsendgrid.php',
	// Both define wp_mail_already_declared_notice().
	'not_with' => array( 'resend' ),
	'cases'    => array(
		array(
			'key'       => 'sendgrid-email-delivery-simplified/mail/sendgrid',
			'store'     => static function ( string $value ): void {
				\Sendgrid_Tools::set_api_key( $value );
			},
			'uses'      => static function (): string {
				return (string) \Sendgrid_Tools::get_api_key();
			},
			'sends'     => static function (): string {
				return Wire::mail()->header( 'Authorization' );
			},
			'constants' => array( 'SENDGRID_API_KEY' ),
		),
		array(
			'key'       => 'sendgrid-email-delivery-simplified/sign_up/sendgrid',
			'store'     => static function ( string $value ): void {
				\Sendgrid_Tools::set_mc_api_key( $value );
				\Sendgrid_Tools::set_mc_auth_valid( 'true' );
			},
			'uses'      => static function (): string {
				return (string) \Sendgrid_Tools::get_mc_api_key();
			},
			'constants' => array( 'SENDGRID_MC_API_KEY' ),
		),
	),
);
