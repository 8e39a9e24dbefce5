<?php
/**
 * SureMail: many connections in one option, their secrets in Base64 without `=`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use SureMails\Inc\Settings;

/**
 * @param string        $provider Of the catalog.
 * @param string        $type     The plugin's word for it.
 * @param string        $name     The plugin's word for the key.
 * @param \Closure|null $sends    How the key is found on the wire.
 * @param array<mixed>  $more     What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $type, string $name, ?\Closure $sends, array $more = array() ): array {
	return array(
		'key'   => "suremails/one/$provider",
		'store' => static function ( string $value ) use ( $type, $name, $more ): void {
			$settings                       = Settings::instance();
			$defaults                       = $settings->get_settings();
			$defaults['default_connection'] = array(
				'type'             => $type,
				'email'            => 'shop@shop.example',
				'id'               => 'one',
				'connection_title' => 'Shop',
			);
			update_option( 'suremails_connections', $defaults );
			Settings::$connections = null;
			$settings->update_connection(
				array(
					'id'               => 'one',
					'type'             => $type,
					'connection_title' => 'Shop',
					'from_email'       => 'shop@shop.example',
					'from_name'        => 'Shop',
					'force_from_email' => true,
					'force_from_name'  => false,
					'priority'         => 1,
					$name              => $value,
				) + $more
			);
		},
		'uses'  => static function () use ( $name ): string {
			Settings::$connections = null;
			return (string) ( Settings::instance()->get_settings()['connections']['one'][ $name ] ?? '' );
		},
	) + ( null === $sends ? array() : array( 'sends' => $sends ) );
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::mail()->header( $name );
	};
};

return array(
	'plugin'   => 'suremails/suremails.php',
	'left_out' => array(
		'google_oauth' => 'a log-in: the token comes from a browser',
		'zoho_mail'    => 'a log-in: the token comes from a browser',
	),
	'tables'   => array( 'suremails_email_log' ),
	'cases'    => array(
		$key_health_case( 'sendgrid', 'SENDGRID', 'api_key', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'emailit', 'EMAILIT', 'api_key', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'mailersend', 'MAILERSEND', 'api_key', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'brevo', 'BREVO', 'api_key', $key_health_header( 'api-key' ) ),
		$key_health_case(
			'mailjet',
			'MAILJET',
			'api_key',
			static function (): string {
				return Wire::mail()->basic_user();
			},
			array( 'secret_key' => '0123456789abcdef0123456789abcdef' )
		),
		$key_health_case( 'postmark', 'POSTMARK', 'server_token', $key_health_header( 'X-Postmark-Server-Token' ), array( 'message_stream' => 'outbound' ) ),
		$key_health_case( 'elasticemail', 'ELASTIC', 'api_key', $key_health_header( 'X-ElasticEmail-ApiKey' ), array( 'mail_type' => 'transactional' ) ),
		$key_health_case( 'sparkpost', 'SPARKPOST', 'api_key', $key_health_header( 'Authorization' ), array( 'region' => 'EU' ) ),
		$key_health_case(
			'mailgun',
			'MAILGUN',
			'api_key',
			static function (): string {
				return Wire::mail()->basic_password();
			},
			array(
				'domain' => 'mg.shop.example',
				'region' => 'EU',
			)
		),
		$key_health_case( 'pepipost', 'NETCORE', 'api_key', $key_health_header( 'api_key' ), array( 'region' => 'US' ) ),
		$key_health_case( 'smtp2go', 'SMTP2GO', 'api_key', $key_health_header( 'X-Smtp2go-Api-Key' ) ),
		$key_health_case(
			'amazon_ses',
			'AWS',
			'password',
			null,
			array(
				'username' => 'AKIAIOSFODNN7EXAMPLE',
				'region'   => 'eu-west-1',
			)
		),
		array( 'good' => array( 'a password', 'pa$$ word=+/', 'a third password' ) ) + $key_health_case(
			'smtp',
			'SMTP',
			'password',
			null,
			array(
				'host'        => 'mail.shop.example',
				'port'        => 587,
				'username'    => 'post@shop.example',
				'encryption'  => 'TLS',
				'auto_tls'    => true,
				'return_path' => true,
			)
		),
	),
);
