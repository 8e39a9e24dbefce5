<?php
/**
 * Easy WP SMTP: one option, one mailer selected, a key for each; the SMTP password is sealed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use EasyWPSMTP\Options;
use KeyHealth\Tests\Released\Wire;

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
		'key'          => "easy-wp-smtp/primary/$provider",
		'store'        => static function ( string $value ) use ( $mailer, $name, $more ): void {
			Options::init()->set(
				array(
					'mail'  => array(
						'mailer'     => $mailer,
						'from_email' => 'shop@shop.example',
						'from_name'  => 'Shop',
					),
					$mailer => array( $name => $value ) + $more,
				)
			);
		},
		'uses'         => static function () use ( $mailer, $name ): string {
			return (string) ( new Options() )->get( $mailer, $name );
		},
		'sends'        => $sends,
		'constants'    => array( $constant ),
		'switches'     => array( 'EASY_WP_SMTP_ON' => array( 'true', '1' ) ),
		// The plugin's list of errors is emptied by its own Debug::clear().
		'also_changes' => array( 'easy_wp_smtp_debug' ),
	);
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::mail()->header( $name );
	};
};

$key_health_server = array(
	'host'       => 'mail.shop.example',
	'port'       => 587,
	'encryption' => 'tls',
	'auth'       => true,
	'user'       => 'post@shop.example',
);

$key_health_smtp = $key_health_case(
	'smtp',
	'smtp',
	'EASY_WP_SMTP_SMTP_PASS',
	static function (): string {
		return Wire::mail()->smtp_password();
	},
	'pass',
	$key_health_server
);

return array(
	'plugin'   => 'easy-wp-smtp/easy-wp-smtp.php',
	'left_out' => array(
		'amazon_ses'      => 'only the paid edition sends with it',
		'microsoft_oauth' => 'only the paid edition sends with it',
		'zoho_mail'       => 'only the paid edition sends with it',
	),
	'tables'   => array( 'easywpsmtp_debug_events' ),
	'cases'    => array(
		$key_health_case( 'sendgrid', 'sendgrid', 'EASY_WP_SMTP_SENDGRID_API_KEY', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'brevo', 'sendinblue', 'EASY_WP_SMTP_SENDINBLUE_API_KEY', $key_health_header( 'api-key' ) ),
		$key_health_case( 'mailersend', 'mailersend', 'EASY_WP_SMTP_MAILERSEND_API_KEY', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'postmark', 'postmark', 'EASY_WP_SMTP_POSTMARK_SERVER_API_TOKEN', $key_health_header( 'X-Postmark-Server-Token' ), 'server_api_token' ),
		$key_health_case( 'sparkpost', 'sparkpost', 'EASY_WP_SMTP_SPARKPOST_API_KEY', $key_health_header( 'Authorization' ), 'api_key', array( 'region' => 'EU' ) ),
		$key_health_case( 'smtp2go', 'smtp2go', 'EASY_WP_SMTP_SMTP2GO_API_KEY', $key_health_header( 'X-Smtp2go-Api-Key' ) ),
		$key_health_case( 'elasticemail', 'elasticemail', 'EASY_WP_SMTP_ELASTICEMAIL_API_KEY', $key_health_header( 'X-ElasticEmail-ApiKey' ) ),
		$key_health_case( 'smtpcom', 'smtpcom', 'EASY_WP_SMTP_SMTPCOM_API_KEY', $key_health_header( 'Authorization' ), 'api_key', array( 'channel' => 'news' ) ),
		$key_health_case( 'sendlayer', 'sendlayer', 'EASY_WP_SMTP_SENDLAYER_API_KEY', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'resend', 'resend', 'EASY_WP_SMTP_RESEND_API_KEY', $key_health_header( 'Authorization' ) ),
		$key_health_case(
			'mailgun',
			'mailgun',
			'EASY_WP_SMTP_MAILGUN_API_KEY',
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
			'EASY_WP_SMTP_MANDRILL_API_KEY',
			static function (): string {
				return Wire::mail()->body( 'key' );
			}
		),
		$key_health_case(
			'mailjet',
			'mailjet',
			'EASY_WP_SMTP_MAILJET_API_KEY',
			static function (): string {
				return Wire::mail()->basic_user();
			},
			'api_key',
			array( 'secret_key' => '0123456789abcdef0123456789abcdef' )
		),
		array(
			'good'        => array( 'a password', 'pa$$ word=+/', 'a third password' ),
			'sealed_with' => static function (): void {
				// A copy of the database that came without this row, and a site that made a new one.
				update_option( 'easy_wp_smtp_mail_key', base64_encode( random_bytes( SODIUM_CRYPTO_SECRETBOX_KEYBYTES ) ) );
			},
		) + $key_health_smtp,
		array(
			'about'  => 'sealed with a constant',
			'good'   => array( 'a password', 'another password', 'a third password' ),
			'config' => array( "define( 'EASY_WP_SMTP_CRYPTO_KEY', 'a key of thirty-two characters..' );" ),
		) + $key_health_smtp,
		array(
			'key'          => 'easy-wp-smtp/version_1/smtp',
			'also_changes' => array( 'easy_wp_smtp_debug' ),
			'good'         => array( 'a password', 'another password', 'a third password' ),
			'store'        => static function ( string $value ): void {
				// As version 1 stored it; src/Migrations/DeprecatedOptionsConverter.php reads it.
				update_option(
					'swpsmtp_options',
					array(
						'from_email_field' => 'shop@shop.example',
						'from_name_field'  => 'Shop',
						'smtp_settings'    => array(
							'host'            => 'mail.shop.example',
							'type_encryption' => 'tls',
							'port'            => '587',
							'autentication'   => 'yes',
							'username'        => 'post@shop.example',
							'password'        => base64_encode( $value ),
						),
					)
				);
			},
			'uses'         => static function (): string {
				return (string) ( ( new \EasyWPSMTP\Migrations\DeprecatedOptionsConverter() )->get_converted_options()['smtp']['pass'] ?? '' );
			},
		),
	),
);
