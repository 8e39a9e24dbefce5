<?php
/**
 * SparkPost, the official plugin. It sends through an object of its own in place of PHPMailer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'sparkpost/wordpress-sparkpost.php',
	'cases'  => array(
		array(
			'key'      => 'sparkpost/site/sparkpost',
			'store'    => static function ( string $value ): void {
				// Its settings screen posts to options.php; its own sanitizer is at work here.
				update_option(
					'sp_settings_basic',
					array(
						'enable_sparkpost' => '1',
						'sending_method'   => 'api',
						'password'         => $value,
						'location'         => 'eu',
					)
				);
			},
			'uses'     => static function (): string {
				return (string) \WPSparkPost\SparkPost::get_setting( 'password' );
			},
			'sends'    => static function (): string {
				$wire = Wire::mail();
				return '' !== $wire->smtp_password() ? $wire->smtp_password() : $wire->header( 'Authorization', '' );
			},
			'switches' => array(
				'it sends by SMTP' => static function (): void {
					update_option( 'sp_settings_basic', array( 'sending_method' => 'smtp587' ) + (array) get_option( 'sp_settings_basic', array() ) );
				},
			),
		),
		array(
			'key'   => 'sparkpost/old/sparkpost',
			'store' => static function ( string $value ): void {
				// Versions before 3 had one option for everything (sparkpost.class.php:119).
				update_option(
					'sp_settings',
					array(
						'enable_sparkpost' => true,
						'sending_method'   => 'api',
						'password'         => $value,
					)
				);
			},
			'uses'  => static function (): string {
				return (string) \WPSparkPost\SparkPost::get_setting( 'password' );
			},
		),
	),
);
