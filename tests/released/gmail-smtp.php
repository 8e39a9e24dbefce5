<?php
/**
 * Gmail SMTP: the whole token of a log-in as JSON text in a setting.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

$token = static function ( string $name ): string {
	return (string) json_encode(
		array(
			'access_token'  => "ya29.$name",
			'expires_in'    => 3599,
			'refresh_token' => "1//0$name",
			'scope'         => 'https://mail.google.com/',
			'token_type'    => 'Bearer',
			'created'       => 1766000000,
		)
	);
};

return array(
	'plugin' => 'gmail-smtp/main.php',
	'cases'  => array(
		array(
			'key'   => 'gmail-smtp/site/google_token',
			'good'  => array( $token( 'one' ), $token( 'two' ), $token( 'three' ) ),
			'store' => static function ( string $value ): void {
				// As the return from Google stores it (class.phpmaileroauthgoogle.php:112).
				gmail_smtp_update_option(
					array(
						'oauth_client_id'     => '123-abc.apps.googleusercontent.com',
						'oauth_client_secret' => 'GOCSPX-0123456789abcdefghijklmnopqr',
						'oauth_user_email'    => 'post@shop.example',
						'oauth_access_token'  => $value,
						'from_email'          => 'post@shop.example',
						'from_name'           => 'Shop',
						'type_of_encryption'  => 'tls',
						'smtp_port'           => '587',
					)
				);
			},
			'uses'  => static function (): string {
				return (string) ( gmail_smtp_get_option()['oauth_access_token'] ?? '' );
			},
		),
	),
);
