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
	),
);
