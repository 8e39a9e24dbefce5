<?php
/**
 * Gmail SMTP: the whole token of a log-in as JSON text in a setting.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

// As the return from Google stores it (class.phpmaileroauthgoogle.php:116).
$store = static function ( string $access_token, string $refresh_token ): void {
	gmail_smtp_update_option(
		array(
			'oauth_client_id'     => '123-abc.apps.googleusercontent.com',
			'oauth_client_secret' => 'GOCSPX-0123456789abcdefghijklmnopqr',
			'oauth_user_email'    => 'post@shop.example',
			'oauth_access_token'  => (string) json_encode(
				array(
					'access_token'  => $access_token,
					'expires_in'    => 3599,
					'refresh_token' => $refresh_token,
					'scope'         => 'https://mail.google.com/',
					'token_type'    => 'Bearer',
					'created'       => time(),
				)
			),
			'from_email'          => 'post@shop.example',
			'from_name'           => 'Shop',
			'type_of_encryption'  => 'tls',
			'smtp_port'           => '587',
		)
	);
};
$used  = static function ( string $member ): string {
	$token = json_decode( (string) ( gmail_smtp_get_option()['oauth_access_token'] ?? '' ), true );
	return (string) ( $token[ $member ] ?? '' );
};

return array(
	'plugin' => 'gmail-smtp/main.php',
	'cases'  => array(
		array(
			'key'       => 'gmail-smtp/site/google_oauth',
			'read_only' => true,
			'good'      => array( 'ya29.one-0123456789', 'ya29.two-0123456789', 'ya29.three-0123456789' ),
			'store'     => static function ( string $value ) use ( $store ): void {
				$store( $value, '1//0refresh-token' );
			},
			'uses'      => static function () use ( $used ): string {
				return $used( 'access_token' );
			},
		),
		array(
			'key'       => 'gmail-smtp/site/google_oauth',
			'read_only' => true,
			'about'     => 'the refresh token',
			'field'     => 'refresh_token',
			'good'      => array( '1//0one-refresh', '1//0two-refresh', '1//0three-refresh' ),
			'store'     => static function ( string $value ) use ( $store ): void {
				$store( 'ya29.access-token', $value );
			},
			'uses'      => static function () use ( $used ): string {
				return $used( 'refresh_token' );
			},
		),
	),
);
