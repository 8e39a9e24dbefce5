<?php
/**
 * Mailgun for WordPress. Its "API" mode replaces wp_mail() and logs in with basic authentication.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'mailgun/mailgun.php',
	'cases'  => array(
		array(
			'key'       => 'mailgun/site/mailgun',
			'store'     => static function ( string $value ): void {
				// Its settings screen posts to options.php; its own sanitizer is at work here.
				update_option(
					'mailgun',
					array(
						'region'   => 'us',
						'useAPI'   => '1',
						'apiKey'   => $value,
						'username' => '',
						'domain'   => 'mg.shop.example',
					)
				);
			},
			'sends'     => static function (): string {
				return Wire::mail()->basic_password();
			},
			// Without a domain it sends nothing, whatever the key.
			'config'    => array( "define( 'MAILGUN_DOMAIN', 'mg.shop.example' );" ),
			'constants' => array(
				'MAILGUN_APIKEY',
				'MAILGUN_USEAPI' => '1',
			),
		),
		array(
			'key'       => 'mailgun/site/mailgun_smtp',
			'good'      => array( 'password-one', 'password-two', 'password-three' ),
			'store'     => static function ( string $value ): void {
				update_option(
					'mailgun',
					array(
						'region'   => 'us',
						'useAPI'   => '0',
						'apiKey'   => '',
						'username' => 'postmaster',
						'password' => $value,
						'domain'   => 'mg.shop.example',
						'secure'   => '1',
						'sectype'  => 'tls',
					)
				);
			},
			'sends'     => static function (): string {
				return Wire::mail()->smtp_password();
			},
			'constants' => array( 'MAILGUN_PASSWORD' ),
		),
	),
);
