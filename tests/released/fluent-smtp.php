<?php
/**
 * FluentSMTP: many connections in one option, one field of each encrypted, and a switch in each that makes constants count.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use FluentMail\App\Models\Settings;
use FluentMail\App\Services\Mailer\Providers\Factory;
use KeyHealth\Tests\Released\Wire;

$key_health_sender = 'shop@shop.example';

/** The connection as the plugin sets its mailer up with it. */
$key_health_used = static function ( string $name ) use ( $key_health_sender ): string {
	$connection = fluentMailGetSettings( array(), false )['connections'][ md5( $key_health_sender ) ]['provider_settings'] ?? null;
	return null === $connection ? '' : (string) fluentMail( Factory::class )->make( $connection['provider'] )->setSettings( $connection )->getSetting( $name );
};

/**
 * @param string       $provider Of the catalog.
 * @param string       $called   The plugin's word for it.
 * @param string       $constant That may hold the key.
 * @param string       $name     The plugin's word for the key.
 * @param \Closure     $sends    How the key is found on the wire.
 * @param array<mixed> $more     What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $called, string $constant, string $name, ?\Closure $sends, array $more = array() ) use ( $key_health_sender, $key_health_used ): array {
	return array(
		'key'         => 'fluent-smtp/' . md5( $key_health_sender ) . "/$provider",
		'store'       => static function ( string $value ) use ( $called, $name, $more, $key_health_sender ): void {
			( new Settings() )->store(
				array(
					'connection_key' => '',
					'valid_senders'  => array( $key_health_sender ),
					'connection'     => array(
						'provider'     => $called,
						'sender_email' => $key_health_sender,
						'sender_name'  => 'Shop',
						'key_store'    => 'db',
						$name          => $value,
					) + $more,
				)
			);
		},
		'uses'        => static function () use ( $name, $key_health_used ): string {
			return $key_health_used( $name );
		},
		'constants'   => array( $constant ),
		'switches'    => array(
			'key_store is wp_config' => static function (): void {
				$settings = get_option( 'fluentmail-settings' );
				foreach ( array_keys( $settings['connections'] ?? array() ) as $id ) {
					$settings['connections'][ $id ]['provider_settings']['key_store'] = 'wp_config';
				}
				update_option( 'fluentmail-settings', $settings );
			},
		),
		'sealed_with' => 'salts',
	) + ( null === $sends ? array() : array( 'sends' => $sends ) );
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::mail()->header( $name );
	};
};

$key_health_smtp2go = $key_health_case( 'smtp2go', 'smtp2go', 'FLUENTMAIL_SMTP2GO_API_KEY', 'api_key', $key_health_header( 'X-Smtp2go-Api-Key' ) );
unset( $key_health_smtp2go['sealed_with'] );

return array(
	'plugin'   => 'fluent-smtp/fluent-smtp.php',
	'left_out' => array(
		'cloudflare_email' => 'it came after 2.2.95',
		'google_oauth'     => 'a log-in: the token comes from a browser',
		'microsoft_oauth'  => 'a log-in: the token comes from a browser',
	),
	'tables'   => array( 'fsmpt_email_logs' ),
	'cases'    => array(
		$key_health_case( 'sendgrid', 'sendgrid', 'FLUENTMAIL_SENDGRID_API_KEY', 'api_key', $key_health_header( 'Authorization' ) ),
		$key_health_case(
			'mailgun',
			'mailgun',
			'FLUENTMAIL_MAILGUN_API_KEY',
			'api_key',
			static function (): string {
				return Wire::mail()->basic_password();
			},
			array(
				'domain_name' => 'mg.shop.example',
				'region'      => 'eu',
			)
		),
		$key_health_case( 'brevo', 'sendinblue', 'FLUENTMAIL_SENDINBLUE_API_KEY', 'api_key', $key_health_header( 'api-key' ) ),
		$key_health_case( 'sparkpost', 'sparkpost', 'FLUENTMAIL_SPARKPOST_API_KEY', 'api_key', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'pepipost', 'pepipost', 'FLUENTMAIL_PEPIPOST_API_KEY', 'api_key', $key_health_header( 'api_key' ) ),
		$key_health_case( 'postmark', 'postmark', 'FLUENTMAIL_POSTMARK_API_KEY', 'api_key', $key_health_header( 'X-Postmark-Server-Token' ), array( 'message_stream' => 'outbound' ) ),
		$key_health_case(
			'elasticemail',
			'elasticmail',
			'FLUENTMAIL_ELASTICMAIL_API_KEY',
			'api_key',
			static function (): string {
				return Wire::mail()->query( 'apikey' );
			},
			array( 'mail_type' => 'transactional' )
		),
		$key_health_case( 'tosend', 'tosend', 'FLUENTMAIL_TOSEND_API_KEY', 'api_key', null ),
		$key_health_smtp2go,
		array(
			'uses' => static function () use ( $key_health_sender ): string {
				// This mailer looks at key_store when it sends (AmazonSes/Handler.php:37).
				$connection = fluentMailGetSettings( array(), false )['connections'][ md5( $key_health_sender ) ]['provider_settings'] ?? null;
				$filter     = new ReflectionMethod( FluentMail\App\Services\Mailer\Providers\AmazonSes\Handler::class, 'filterConnectionVars' );
				$filter->setAccessible( true );
				return null === $connection ? '' : (string) $filter->invoke( fluentMail( Factory::class )->make( 'ses' ), $connection )['secret_key'];
			},
		) + $key_health_case(
			'amazon_ses',
			'ses',
			'FLUENTMAIL_AWS_SECRET_ACCESS_KEY',
			'secret_key',
			null,
			array(
				'access_key' => 'AKIAIOSFODNN7EXAMPLE',
				'region'     => 'eu-west-1',
			)
		),
		array( 'good' => array( 'a password', 'pa$$ word=+/', 'a third password' ) ) + $key_health_case(
			'smtp',
			'smtp',
			'FLUENTMAIL_SMTP_PASSWORD',
			'password',
			null,
			array(
				'host'       => 'mail.shop.example',
				'port'       => '587',
				'auth'       => 'yes',
				'username'   => 'post@shop.example',
				'encryption' => 'tls',
				'auto_tls'   => 'yes',
			)
		),
		array(
			'about'       => 'encrypted with constants of its own',
			'config'      => array( "define( 'FLUENTMAIL_ENCRYPT_KEY', 'a key' );", "define( 'FLUENTMAIL_ENCRYPT_SALT', 'a salt' );" ),
			'sealed_with' => static function (): void {
				// Nothing that can be taken away in a request: what is stored was made with another key.
				$settings = get_option( 'fluentmail-settings' );
				foreach ( array_keys( $settings['connections'] ) as $id ) {
					$settings['connections'][ $id ]['provider_settings']['api_key'] = base64_encode( str_repeat( 'x', 16 ) . base64_encode( 'another key made this' ) );
				}
				update_option( 'fluentmail-settings', $settings );
			},
		) + $key_health_case( 'sendgrid', 'sendgrid', 'FLUENTMAIL_SENDGRID_API_KEY', 'api_key', null ),
		array(
			'about' => 'encryption switched off',
			'store' => static function ( string $value ) use ( $key_health_sender ): void {
				add_filter( 'fluentsmtp_use_encrypt', '__return_empty_string' );
				( new Settings() )->store(
					array(
						'connection_key' => '',
						'valid_senders'  => array( $key_health_sender ),
						'connection'     => array(
							'provider'     => 'sendgrid',
							'sender_email' => $key_health_sender,
							'key_store'    => 'db',
							'api_key'      => $value,
						),
					)
				);
			},
			'key'   => 'fluent-smtp/' . md5( $key_health_sender ) . '/sendgrid',
			'uses'  => static function () use ( $key_health_used ): string {
				return $key_health_used( 'api_key' );
			},
		),
	),
);
