<?php
/**
 * Zoho ZeptoMail, the official plugin: agents by sender address, Base64 of JSON. A token stands there with the word before it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

$token = static function ( string $end ): string {
	return str_pad( 'wSsVR60', 140, '0123456789abcdefABCDEF' ) . $end;
};

return array(
	'plugin' => 'transmail/transMail.php',
	'tables' => array( 'transmail_failed_emails' ),
	'cases'  => array(
		array(
			'key'   => 'transmail/' . substr( md5( 'post@shop.example' ), 0, 12 ) . '/zeptomail',
			'good'  => array( $token( 'aa==' ), $token( 'bb==' ), $token( 'cc==' ) ),
			'store' => static function ( string $value ): void {
				// As its settings screen does (transMail.php:561, 602), after a mail of its own.
				update_option( 'transmail_domain_name', 'zoho.eu', false );
				update_option( 'transmail_content_type', 'html', false );
				$agents = array(
					'post@shop.example' => array(
						array(
							'fromName'  => 'Shop',
							'Token'     => 'Zoho-enczapikey ' . $value,
							'isDefault' => true,
						),
					),
				);
				update_option( 'transmail_additional_mail_agents', base64_encode( (string) json_encode( $agents ) ), false );
			},
			'sends' => static function (): string {
				return Wire::mail( null, 201 )->header( 'Authorization', 'Zoho-enczapikey' );
			},
		),
	),
);
