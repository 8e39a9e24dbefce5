<?php
/**
 * Post SMTP: a flat option with every key in Base64, and one constant for all of them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

/**
 * @param string        $provider  Of the catalog.
 * @param string        $transport The plugin's word for it.
 * @param string        $name      The plugin's word for the key.
 * @param string        $constant  That may hold it.
 * @param \Closure|null $uses      The plugin's getter.
 * @param \Closure|null $sends     How the key is found on the wire.
 * @param array<mixed>  $more      What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $transport, string $name, string $constant, \Closure $uses, ?\Closure $sends, array $more = array() ): array {
	return array(
		'key'       => "post-smtp/primary/$provider",
		'store'     => static function ( string $value ) use ( $transport, $name, $more ): void {
			// Its settings screen posts to options.php, where its sanitizer encodes. That is put on the option for administrators.
			require_once POST_SMTP_PATH . '/Postman/PostmanSession.php';
			require_once POST_SMTP_PATH . '/Postman/PostmanInputSanitizer.php';
			PostmanSession::getInstance()->unsetAction();
			$form = array( $name => $value ) + $more + array(
				'transport_type'           => $transport,
				'sender_email'             => 'shop@shop.example',
				'envelope_sender'          => 'shop@shop.example',
				'sender_name'              => 'Shop',
				// It does not know the ending `.example`.
				'disable_email_validation' => '1',
				'oauth_client_id'          => '',
				'oauth_client_secret'      => '',
				'hostname'                 => '',
				'fallback_smtp_enabled'    => 'no',
			);
			update_option( 'postman_options', ( new PostmanInputSanitizer() )->sanitize( $form ) );
		},
		'uses'      => static function () use ( $uses, $transport ): string {
			$options = PostmanOptions::getInstance();
			// The one constant is in every getter, chosen or not.
			return $options->getTransportType() === $transport ? (string) $uses( $options ) : '';
		},
		'constants' => array( $constant ),
	) + ( null === $sends ? array() : array( 'sends' => $sends ) );
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::mail()->header( $name );
	};
};

$key_health_getter = static function ( string $name ): \Closure {
	return static function ( PostmanOptions $options ) use ( $name ) {
		return $options->$name();
	};
};

return array(
	'plugin'   => 'post-smtp/postman-smtp.php',
	'left_out' => array(
		'mailtrap'     => 'it came after 3.2.0',
		'resend'       => 'it came after 3.2.0',
		'emailit'      => 'it came after 3.2.0',
		'maileroo'     => 'it came after 3.2.0',
		'sweego'       => 'it came after 3.2.0',
		'amazon_ses'   => 'only the paid add-on sends with it',
		'google_oauth' => 'a log-in: the token comes from a browser',
	),
	'tables'   => array( 'post_smtp_logs' ),
	'cases'    => array(
		$key_health_case( 'sendgrid', 'sendgrid_api', 'sendgrid_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getSendGridApiKey' ), $key_health_header( 'Authorization' ) ),
		$key_health_case( 'mailersend', 'mailersend_api', 'mailersend_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getMailerSendApiKey' ), $key_health_header( 'Authorization' ) ),
		$key_health_case( 'brevo', 'sendinblue_api', 'sendinblue_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getSendinblueApiKey' ), $key_health_header( 'api-key' ) ),
		$key_health_case( 'postmark', 'postmark_api', 'postmark_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getPostmarkApiKey' ), $key_health_header( 'X-Postmark-Server-Token' ) ),
		$key_health_case( 'sparkpost', 'sparkpost_api', 'sparkpost_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getSparkPostApiKey' ), $key_health_header( 'Authorization' ) ),
		$key_health_case( 'elasticemail', 'elasticemail_api', 'elasticemail_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getElasticEmailApiKey' ), $key_health_header( 'X-ElasticEmail-ApiKey' ) ),
		$key_health_case( 'smtp2go', 'smtp2go_api', 'smtp2go_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getSmtp2GoApiKey' ), null ),
		$key_health_case( 'mandrill', 'mandrill_api', 'mandrill_api_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getMandrillApiKey' ), null ),
		$key_health_case(
			'mailgun',
			'mailgun_api',
			'mailgun_api_key',
			'POST_SMTP_API_KEY',
			$key_health_getter( 'getMailgunApiKey' ),
			static function (): string {
				return Wire::mail()->basic_password();
			},
			array(
				'mailgun_domain_name' => 'mg.shop.example',
				'mailgun_region'      => 'on',
			)
		),
		$key_health_case(
			'mailjet',
			'mailjet_api',
			'mailjet_api_key',
			'POST_SMTP_API_KEY',
			$key_health_getter( 'getMailjetApiKey' ),
			static function (): string {
				return Wire::mail()->basic_user();
			},
			array( 'mailjet_secret_key' => '0123456789abcdef0123456789abcdef' )
		),
		array(
			'about' => 'the secret key',
			'field' => 'secret_key',
		) + $key_health_case( 'mailjet', 'mailjet_api', 'mailjet_secret_key', 'POST_SMTP_API_KEY', $key_health_getter( 'getMailjetSecretKey' ), null, array( 'mailjet_api_key' => 'fedcba9876543210fedcba9876543210' ) ),
		$key_health_case( 'sendpulse', 'sendpulse_api', 'sendpulse_secret_key', 'POST_SMTP_SECRET_KEY', $key_health_getter( 'getSendpulseSecretKey' ), null, array( 'sendpulse_api_key' => 'an-id' ) ),
		array( 'good' => array( 'a password', 'pa$$ word=+/', 'a third password' ) ) + $key_health_case(
			'smtp',
			'smtp',
			'basic_auth_password',
			'POST_SMTP_AUTH_PASSWORD',
			$key_health_getter( 'getPassword' ),
			null,
			array(
				'hostname'            => 'mail.shop.example',
				'port'                => '587',
				'enc_type'            => 'tls',
				'auth_type'           => 'login',
				'basic_auth_username' => 'post@shop.example',
			)
		),
		array(
			'key'  => 'post-smtp/fallback/smtp',
			'good' => array( 'a password', 'another password', 'a third password' ),
		) + $key_health_case(
			'smtp',
			'default',
			'fallback_smtp_password',
			'POST_SMTP_FALLBACK_AUTH_PASSWORD',
			$key_health_getter( 'getFallbackPassword' ),
			null,
			array(
				'fallback_smtp_enabled'  => 'yes',
				'fallback_smtp_hostname' => 'mail.shop.example',
				'fallback_smtp_port'     => '587',
				'fallback_smtp_security' => 'tls',
				'fallback_smtp_use_auth' => 'login',
				'fallback_smtp_username' => 'post@shop.example',
			)
		),
	),
);
