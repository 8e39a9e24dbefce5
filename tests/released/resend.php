<?php
/**
 * Resend, the official plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'resend/resend.php',
	'cases'  => array(
		array(
			'key'   => 'resend/site/resend',
			'store' => static function ( string $value ): void {
				update_option( 'resend_api_key', $value );
			},
			'uses'  => static function (): string {
				return (string) \Resend::get_api_key();
			},
			'sends' => static function (): string {
				return Wire::mail( null, 200 )->header( 'Authorization' );
			},
		),
	),
);
