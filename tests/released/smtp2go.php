<?php
/**
 * SMTP2GO, the official plugin: the key is encrypted with a salt of the site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use SMTP2GO\App\SecureApiKeyHelper;
use SMTP2GO\App\SettingsHelper;

return array(
	'plugin' => 'smtp2go/smtp2go-wordpress-plugin.php',
	'cases'  => array(
		array(
			'key'         => 'smtp2go/site/smtp2go',
			'store'       => static function ( string $value ): void {
				// Its sanitizer asks SMTP2GO through a client of its own, and then stores just this.
				remove_all_filters( 'sanitize_option_smtp2go_api_key' );
				update_option( 'smtp2go_api_key', ( new SecureApiKeyHelper() )->encryptKey( $value ) );
				update_option( 'smtp2go_enabled', '1' );
			},
			'uses'        => static function (): string {
				return (string) ( new SecureApiKeyHelper() )->decryptKey( (string) SettingsHelper::getOption( 'smtp2go_api_key' ) );
			},
			'constants'   => array( 'SMTP2GO_API_KEY' ),
			'switches'    => array(
				'SMTP2GO_USE_CONSTANTS' => array( 'true', 'false', "'false'", '0' ),
			),
			'sealed_with' => 'salts',
		),
		array(
			'key'   => 'smtp2go/site/smtp2go',
			'about' => 'stored plain by an old version',
			'store' => static function ( string $value ): void {
				remove_all_filters( 'sanitize_option_smtp2go_api_key' );
				update_option( 'smtp2go_api_key', $value );
				update_option( 'smtp2go_enabled', '1' );
			},
			'uses'  => static function (): string {
				return (string) ( new SecureApiKeyHelper() )->decryptKey( (string) SettingsHelper::getOption( 'smtp2go_api_key' ) );
			},
		),
	),
);
