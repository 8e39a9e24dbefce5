<?php
/**
 * Newsletter: its own key is a licence, keys of delivery services stand in its add-ons.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'newsletter/plugin.php',
	'cases'  => array(
		array(
			'key'       => 'newsletter/site/newsletter',
			'good'      => array( '0f3a9c41d7b25e68', '8d21c7e0b94f6a35', 'c5b7e9021a4d836f' ),
			'store'     => static function ( string $value ): void {
				NewsletterMainAdmin::instance()->merge_options( array( 'contract_key' => $value ) );
			},
			'uses'      => static function (): string {
				return (string) Newsletter\License::get_key();
			},
			'sends'     => static function (): string {
				return Wire::asked(
					static function (): void {
						Newsletter\License::get_data( true );
					}
				)->body( 'k' );
			},
			'constants' => array( 'NEWSLETTER_LICENSE_KEY' ),
		),
	),
);
