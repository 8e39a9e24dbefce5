<?php
/**
 * Elastic Email Sender, the official plugin: its settings screen turns keys into small letters.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'elastic-email-sender/elasticemailsender.php',
	'tables' => array( 'elasticemail_log' ),
	'cases'  => array(
		array(
			'key'   => 'elastic-email-sender/site/elasticemail',
			'good'  => array(
				str_repeat( '0123456789abcdef', 6 ),
				str_repeat( '0123456789ABCDEF', 6 ),
			),
			'store' => static function ( string $value ): void {
				update_option(
					'ee_options',
					array(
						'ee_enable' => 'yes',
						'ee_apikey' => $value,
					)
				);
			},
			'sends' => static function (): string {
				return Wire::mail( null, 200, '{"success":true}' )->text( '/name=apikey\s+(\S+)/' );
			},
		),
	),
);
