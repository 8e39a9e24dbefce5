<?php
/**
 * GoSMTP: connections in one option, the first of them number 0.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

/**
 * @param string        $provider Of the catalog.
 * @param string        $mailer   The plugin's word for it.
 * @param \Closure|null $sends    How the key is found on the wire.
 * @param string        $name     The plugin's word for the key.
 * @param array<mixed>  $more     What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $mailer, ?\Closure $sends, string $name = 'api_key', array $more = array() ): array {
	return array(
		'key'   => "gosmtp/0/$provider",
		'store' => static function ( string $value ) use ( $mailer, $name, $more ): void {
			// As main/settings.php:208 does with what its form sends.
			$_REQUEST[ $mailer ] = array( $name => $value ) + $more;
			$mailers             = gosmtp_load_mailer_list();
			update_option(
				'gosmtp_options',
				array(
					'from_email' => 'shop@shop.example',
					'mailer'     => array( $mailers[ $mailer ]->save_options( array( 'mail_type' => $mailer ) ) ),
				)
			);
		},
		'uses'  => static function () use ( $mailer, $name ): string {
			$class          = gosmtp_get_mailer_list()[ $mailer ]['class'];
			$loaded         = new $class();
			$loaded->mailer = $mailer;
			return (string) $loaded->getOption( $name, $mailer );
		},
	) + ( null === $sends ? array() : array( 'sends' => $sends ) );
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::asked(
			static function (): void {
				// The last action on the way would stop the mail before the plugin's own object sends it.
				remove_all_actions( 'phpmailer_init', PHP_INT_MAX );
				wp_mail( 'to@shop.example', 'Subject', 'Text' );
			}
		)->header( $name );
	};
};

return array(
	'plugin'   => 'gosmtp/gosmtp.php',
	'left_out' => array(
		'google_oauth'    => 'only the paid edition sends with it',
		'microsoft_oauth' => 'only the paid edition sends with it',
		'zoho_mail'       => 'only the paid edition sends with it',
	),
	'cases'    => array(
		$key_health_case( 'sendgrid', 'sendgrid', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'brevo', 'sendinblue', $key_health_header( 'api-key' ) ),
		$key_health_case( 'postmark', 'postmark', $key_health_header( 'X-Postmark-Server-Token' ), 'server_api_token', array( 'message_stream_id' => 'outbound' ) ),
		$key_health_case( 'sparkpost', 'sparkpost', $key_health_header( 'Authorization' ), 'api_key', array( 'region' => 'EU' ) ),
		$key_health_case( 'sendlayer', 'sendlayer', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'smtpcom', 'smtpcom', $key_health_header( 'Authorization' ), 'api_key', array( 'channel' => 'news' ) ),
		$key_health_case( 'maileroo', 'maileroo', $key_health_header( 'X-Api-Key' ) ),
		$key_health_case(
			'mailgun',
			'mailgun',
			null,
			'api_key',
			array(
				'domain_name' => 'mg.shop.example',
				'region'      => 'eu',
			)
		),
		array( 'good' => array( 'a password', 'pa$$ word=+/', 'a third password' ) ) + $key_health_case(
			'smtp',
			'smtp',
			null,
			'smtp_password',
			array(
				'smtp_host'     => 'mail.shop.example',
				'encryption'    => 'tls',
				'smtp_port'     => '587',
				'smtp_auth'     => 'Yes',
				'smtp_username' => 'post@shop.example',
			)
		),
	),
);
