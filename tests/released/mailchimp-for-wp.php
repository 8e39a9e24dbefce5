<?php
/**
 * MC4WP: Mailchimp for WordPress.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'mailchimp-for-wp/mailchimp-for-wp.php',
	'cases'  => array(
		array(
			'key'       => 'mailchimp-for-wp/site/mailchimp',
			'store'     => static function ( string $value ): void {
				update_option( 'mc4wp', array( 'api_key' => $value ) );
			},
			'uses'      => static function (): string {
				return mc4wp_get_api_key();
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						mc4wp_get_api_v3()->is_connected();
					}
				)->basic_password();
			},
			'constants' => array( 'MC4WP_API_KEY' ),
		),
	),
);
