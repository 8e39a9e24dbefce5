<?php
/**
 * OptinMonster: the key of its account, and the pair of user and key that came before it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'optinmonster/optin-monster-wp-api.php',
	'cases'  => array(
		array(
			'key'       => 'optinmonster/site/optinmonster',
			'good'      => array( '3f7a9c41d7b25e680f3a9c41d7b25e68', 'a821c7e0b94f6a358d21c7e0b94f6a35', 'e5b7e9021a4d836fc5b7e9021a4d836f' ),
			'store'     => static function ( string $value ): void {
				$option                  = OMAPI::get_instance()->get_option();
				$option['api']['apikey'] = $value;
				OMAPI::get_instance()->save->update_option( $option );
			},
			'uses'      => static function (): string {
				return (string) ( ( OMAPI::get_instance()->get_api_credentials() ?: array() )['apikey'] ?? '' );
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						OMAPI_Api::build( 'v2', 'me', 'GET' )->request();
					}
				)->header( 'X-OptinMonster-ApiKey' );
			},
			'constants' => array( 'OPTINMONSTER_REST_API_LICENSE_KEY' ),
		),
		array(
			'key'       => 'optinmonster/legacy/optinmonster_legacy',
			'good'      => array( '1c7a9c41d7b25e680f3a9c41d7b25e68', '2d21c7e0b94f6a358d21c7e0b94f6a35', '3eb7e9021a4d836fc5b7e9021a4d836f' ),
			'store'     => static function ( string $value ): void {
				$option                  = OMAPI::get_instance()->get_option();
				$option['api']['user']   = 'user-of-an-older-account';
				$option['api']['key']    = $value;
				$option['api']['apikey'] = '';
				OMAPI::get_instance()->save->update_option( $option );
			},
			'uses'      => static function (): string {
				return (string) ( ( OMAPI::get_instance()->get_api_credentials() ?: array() )['key'] ?? '' );
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						OMAPI_Api::build( 'v1', 'validate/' )->request();
					}
				)->body( 'omapi-key' );
			},
			'constants' => array( 'OPTINMONSTER_API_LICENSE_KEY' ),
		),
	),
);
