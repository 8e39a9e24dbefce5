<?php
/**
 * ActiveCampaign Postmark, the official plugin: its settings are JSON text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'postmark-approved-wordpress-plugin/postmark.php',
	'tables' => array( 'postmark_log' ),
	'cases'  => array(
		array(
			'key'       => 'postmark-approved-wordpress-plugin/site/postmark',
			'store'     => static function ( string $value ): void {
				wp_set_current_user( 1 );
				$_POST['_wpnonce'] = wp_create_nonce( 'postmark_nonce' );
				$_POST['data']     = wp_slash(
					(string) wp_json_encode(
						array(
							'enabled'        => 1,
							'api_key'        => $value,
							'stream_name'    => 'outbound',
							'sender_address' => 'post@shop.example',
							'enable_logs'    => 1,
						)
					)
				);
				$end = static function () {
					return static function (): void {
						throw new \RuntimeException( 'It says “Settings saved” and ends.' );
					};
				};
				add_filter( 'wp_die_handler', $end );
				try {
					( new \Postmark_Mail() )->save_settings();
				} catch ( \RuntimeException $saved ) {
					remove_filter( 'wp_die_handler', $end );
				}
			},
			'uses'      => static function (): string {
				return (string) ( ( include POSTMARK_DIR . '/postmark-settings.php' )['settings']['api_key'] ?? '' );
			},
			'sends'     => static function (): string {
				return Wire::mail()->header( 'X-Postmark-Server-Token' );
			},
			'constants' => array( 'POSTMARK_API_KEY' ),
		),
	),
);
