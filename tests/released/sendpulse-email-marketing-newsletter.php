<?php
/**
 * SendPulse: asks with raw curl.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'sendpulse-email-marketing-newsletter/sendpulse-newsletter.php',
	'cases'  => array(
		array(
			'key'   => 'sendpulse-email-marketing-newsletter/site/sendpulse',
			'store' => static function ( string $value ): void {
				// Its settings page posts to options.php, with these sanitizers.
				update_option(
					'sp_api_setting',
					array(
						'client_id'     => sanitize_text_field( '0123456789abcdef0123456789abcdef' ),
						'client_secret' => sanitize_text_field( $value ),
					)
				);
			},
			'uses'  => static function (): string {
				return (string) Send_Pulse_Newsletter_Settings::get_option( 'client_secret', 'sp_api_setting' );
			},
		),
	),
);
