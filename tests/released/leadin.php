<?php
/**
 * HubSpot: the long-lived token of a log-in, sealed with the salts.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use Leadin\auth\OAuth;
use Leadin\data\Portal_Options;

return array(
	'plugin' => 'leadin/leadin.php',
	'cases'  => array(
		array(
			'key'         => 'leadin/site/hubspot_oauth',
			'good'        => array( 'na1-0123456789abcdef-stored', 'na1-0123456789abcdef-renewed', 'na1-0123456789abcdef-third' ),
			'store'       => static function ( string $value ): void {
				OAuth::authorize( $value );
				Portal_Options::set_portal_id( '1234567' );
			},
			'uses'        => static function (): string {
				return (string) OAuth::get_refresh_token();
			},
			'sealed_with' => 'salts',
		),
	),
);
