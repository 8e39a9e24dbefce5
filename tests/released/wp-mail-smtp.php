<?php
/**
 * WP Mail SMTP: one option, one mailer selected, a key for each.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use WPMailSMTP\Options;

/**
 * @param string       $provider Of the catalog.
 * @param string       $mailer   The plugin's word for it.
 * @param string       $constant That may hold the key.
 * @param \Closure     $sends    How the key is found on the wire.
 * @param string       $name     The plugin's word for the key.
 * @param array<mixed> $more     What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $mailer, string $constant, \Closure $sends, string $name = 'api_key', array $more = array() ): array {
	return array(
		'key'          => "wp-mail-smtp/primary/$provider",
		'store'        => static function ( string $value ) use ( $mailer, $name, $more ): void {
			$mail = array(
				'mailer'     => $mailer,
				'from_email' => 'shop@shop.example',
			);
			Options::init()->set(
				array(
					'mail'  => $mail,
					$mailer => array( $name => $value ) + $more,
				)
			);
		},
		'uses'         => static function () use ( $mailer, $name ): string {
			return (string) ( new Options() )->get( $mailer, $name );
		},
		'sends'        => $sends,
		'constants'    => array( $constant ),
		'switches'     => array( 'WPMS_ON' => array( 'true', 'false' ) ),
		// Its old error goes when a new key is proven.
		'also_changes' => array( 'wp_mail_smtp_debug' ),
	);
};

$key_health_bearer = static function (): string {
	return Wire::mail()->header( 'Authorization' );
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::mail()->header( $name );
	};
};

$key_health_smtp = $key_health_case(
	'smtp',
	'smtp',
	'WPMS_SMTP_PASS',
	static function (): string {
		return Wire::mail()->smtp_password();
	},
	'pass',
	array(
		'host'       => 'mail.shop.example',
		'port'       => 587,
		'encryption' => 'tls',
		'auth'       => true,
		'user'       => 'post@shop.example',
	)
);

return array(
	'plugin'   => 'wp-mail-smtp/wp_mail_smtp.php',
	'left_out' => array(
		'amazon_ses'      => 'only the paid edition sends with it',
		'google_oauth'    => 'a log-in: the token comes from a browser',
		'microsoft_oauth' => 'only the paid edition sends with it',
		'zoho_mail'       => 'only the paid edition sends with it',
	),
	'cases'    => array(
		$key_health_case( 'mailersend', 'mailersend', 'WPMS_MAILERSEND_API_KEY', $key_health_bearer ),
		$key_health_case( 'smtpcom', 'smtpcom', 'WPMS_SMTPCOM_API_KEY', $key_health_bearer, 'api_key', array( 'channel' => 'news' ) ),
		$key_health_case( 'elasticemail', 'elasticemail', 'WPMS_ELASTICEMAIL_API_KEY', $key_health_header( 'X-ElasticEmail-ApiKey' ) ),
		$key_health_case( 'sendlayer', 'sendlayer', 'WPMS_SENDLAYER_API_KEY', $key_health_bearer ),
		$key_health_case( 'brevo', 'sendinblue', 'WPMS_SENDINBLUE_API_KEY', $key_health_header( 'api-key' ) ),
		$key_health_case(
			'mailgun',
			'mailgun',
			'WPMS_MAILGUN_API_KEY',
			static function (): string {
				return Wire::mail()->basic_password();
			},
			'api_key',
			array(
				'domain' => 'mg.shop.example',
				'region' => 'US',
			)
		),
		$key_health_case(
			'mandrill',
			'mandrill',
			'WPMS_MANDRILL_API_KEY',
			static function (): string {
				return Wire::mail()->body( 'key' );
			}
		),
		$key_health_case( 'resend', 'resend', 'WPMS_RESEND_API_KEY', $key_health_bearer ),
		$key_health_case( 'sendgrid', 'sendgrid', 'WPMS_SENDGRID_API_KEY', $key_health_bearer ),
		$key_health_case( 'sparkpost', 'sparkpost', 'WPMS_SPARKPOST_API_KEY', $key_health_bearer, 'api_key', array( 'region' => 'US' ) ),
		$key_health_case( 'smtp2go', 'smtp2go', 'WPMS_SMTP2GO_API_KEY', $key_health_header( 'X-Smtp2go-Api-Key' ) ),
		$key_health_case( 'pepipost', 'pepipostapi', 'WPMS_PEPIPOST_API_KEY', $key_health_header( 'api_key' ) ),
		$key_health_case( 'postmark', 'postmark', 'WPMS_POSTMARK_SERVER_API_TOKEN', $key_health_header( 'X-Postmark-Server-Token' ), 'server_api_token' ),
		$key_health_case(
			'mailjet',
			'mailjet',
			'WPMS_MAILJET_API_KEY',
			static function (): string {
				return Wire::mail()->basic_user();
			},
			'api_key',
			array( 'secret_key' => '0123456789abcdef0123456789abcdef' )
		),
		array(
			'good'        => array( 'a password', 'pa$$\\word=+/', 'a third password' ),
			'sealed_with' => static function (): void {
				// A copy of the database that came without this row, and a site that made a new one.
				update_option( 'wp_mail_smtp_mail_key', base64_encode( random_bytes( SODIUM_CRYPTO_SECRETBOX_KEYBYTES ) ) );
			},
		) + $key_health_smtp,
		array(
			'about'  => 'sealed with a constant',
			'good'   => array( 'a password', 'another password', 'a third password' ),
			'config' => array( "define( 'WPMS_CRYPTO_KEY', 'a key of thirty-two characters..' );" ),
		) + $key_health_smtp,
		array(
			'about' => 'stored plain by an old version',
			'good'  => array( 'a password', 'another password', 'a third password' ),
			'store' => static function ( string $value ): void {
				update_option(
					'wp_mail_smtp',
					array(
						'mail' => array(
							'mailer'     => 'smtp',
							'from_email' => 'shop@shop.example',
						),
						'smtp' => array(
							'host'       => 'mail.shop.example',
							'port'       => 587,
							'encryption' => 'tls',
							'auth'       => true,
							'user'       => 'post@shop.example',
							'pass'       => $value,
						),
					)
				);
			},
		) + $key_health_smtp,
		array(
			'key'          => 'wp-mail-smtp/abc123/sendgrid',
			'about'        => 'an additional connection, left over without Pro',
			// The plugin's list of errors is emptied by its own Debug::clear().
			'also_changes' => array( 'wp_mail_smtp_debug' ),
			'store'        => static function ( string $value ): void {
				// The shape that Pro's AdditionalConnections\ConnectionOptions stores; only Pro reads it.
				update_option(
					'wp_mail_smtp_additional_connections',
					array(
						'abc123' => array(
							'connection' => array( 'name' => 'Newsletter' ),
							'mail'       => array( 'mailer' => 'sendgrid' ),
							'sendgrid'   => array( 'api_key' => $value ),
						),
					)
				);
			},
			'uses'         => static function (): string {
				return (string) ( ( (array) get_option( 'wp_mail_smtp_additional_connections' ) )['abc123']['sendgrid']['api_key'] ?? '' );
			},
		),
	),
);
