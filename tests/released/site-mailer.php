<?php
/**
 * Site Mailer of Elementor: connected through a log-in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use SiteMailer\Modules\Connect\Module;

return array(
	'plugin' => 'site-mailer/site-mailer.php',
	'cases'  => array(
		array(
			'key'   => 'site-mailer/site/site_mailer',
			'good'  => array( 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.one', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.two', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.three' ),
			'store' => static function ( string $value ): void {
				Module::get_connect()->data()->set_option( '_access_token', $value );
				Module::get_connect()->data()->set_option( '_refresh_token', 'refresh-token' );
			},
			'uses'  => static function (): string {
				return (string) Module::get_connect()->data()->get_access_token();
			},
		),
	),
);
