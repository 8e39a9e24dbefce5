<?php
/**
 * Icegram Express: the mailers of the free edition.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

$key_health_sends = static function ( string $mailer, string $header ): \Closure {
	return static function () use ( $mailer, $header ): string {
		return Wire::asked(
			static function () use ( $mailer ): void {
				$current = ES()->mailer->get_current_mailer_class();
				$object  = new $current();
				$object->set_mailer_data();
				if ( $object instanceof $mailer && '' !== (string) $object->api_key ) {
					$object->send_email();
				}
			}
		)->header( $header );
	};
};

return array(
	'plugin'   => 'email-subscribers/email-subscribers.php',
	'left_out' => array( 'smtp' => 'only the paid edition sends with it' ),
	'cases'    => array(
		array(
			'key'       => 'email-subscribers/site/pepipost',
			'store'     => static function ( string $value ): void {
				update_option(
					'ig_es_mailer_settings',
					array(
						'mailer'   => 'pepipost',
						'pepipost' => array( 'api_key' => $value ),
					)
				);
			},
			'sends'     => $key_health_sends( 'ES_Pepipost_Mailer', 'api_key' ),
			'constants' => array( 'IG_ES_PEPIPOST_API_KEY' ),
			'switches'  => array( 'IG_ES_CONSTANT_ENABLED' => array( 'true', '1', "'true'" ) ),
		),
		array(
			'key'   => 'email-subscribers/site/icegram',
			'good'  => array( '0123456789abcdef-stored', '0123456789abcdef-new', '0123456789abcdef-third' ),
			'store' => static function ( string $value ): void {
				update_option( 'ig_es_mailer_settings', array( 'mailer' => 'icegram' ) );
				ES_Service_Email_Sending::update_ess_data( array( 'api_key' => $value ) );
			},
			'sends' => $key_health_sends( 'ES_Icegram_Mailer', 'Authorization' ),
		),
	),
);
