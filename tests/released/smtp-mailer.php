<?php
/**
 * SMTP Mailer: the password in Base64.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'smtp-mailer/main.php',
	'cases'  => array(
		array(
			'key'   => 'smtp-mailer/site/smtp',
			'good'  => array( 'pass wörd one', 'pass word two', 'pass word three' ),
			'store' => static function ( string $value ): void {
				// As its settings screen does (main.php:282, 312-331).
				smtp_mailer_update_option(
					array(
						'smtp_host'          => 'mail.shop.example',
						'smtp_auth'          => 'true',
						'smtp_username'      => 'post@shop.example',
						'smtp_password'      => base64_encode( $value ),
						'type_of_encryption' => 'tls',
						'smtp_port'          => '587',
						'from_email'         => 'post@shop.example',
						'from_name'          => 'Shop',
					)
				);
			},
			'sends' => static function (): string {
				return Wire::mail()->smtp_password();
			},
		),
	),
);
