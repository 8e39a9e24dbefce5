<?php
/**
 * Akismet Anti-spam.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'akismet/akismet.php',
	'cases'  => array(
		array(
			'key'       => 'akismet/site/akismet',
			'store'     => static function ( string $value ): void {
				Wire::answering(
					array(
						'verify-key'       => 'valid',
						'get-subscription' => '{"status":"active"}',
					),
					static function () use ( $value ): void {
						Akismet_Admin::save_key( $value );
					}
				);
			},
			'uses'      => static function (): string {
				return (string) Akismet::get_api_key();
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						Akismet::comment_check( array( 'comment_content' => 'Hello' ) );
					}
				)->body( 'api_key' );
			},
			'constants' => array( 'WPCOM_API_KEY' ),
		),
	),
);
