<?php
/**
 * YaySMTP: one option, one mailer selected, another one to fall back on; the SMTP passwords are sealed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use YaySMTP\Helper\Utils;

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
		'key'   => "yaysmtp/primary/$provider",
		'store' => static function ( string $value ) use ( $mailer, $name, $more ): void {
			Utils::setYaySmtpSetting( 'fromEmail', 'shop@shop.example' );
			Utils::setYaySmtpSetting( 'currentMailer', $mailer );
			foreach ( array( $name => $value ) + $more as $setting => $stored ) {
				Utils::setYaySmtpSetting( $setting, $stored, $mailer );
			}
		},
		'uses'  => static function () use ( $mailer, $name ): string {
			return (string) ( Utils::getYaySmtpSetting()[ $mailer ][ $name ] ?? '' );
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

$key_health_server = array(
	'host'       => 'mail.shop.example',
	'port'       => '587',
	'encryption' => 'tls',
	'auth'       => 'yes',
	'user'       => 'post@shop.example',
);

return array(
	'plugin'   => 'yaysmtp/yay-smtp.php',
	'left_out' => array(
		'google_oauth'    => 'a log-in: the token comes from a browser',
		'microsoft_oauth' => 'a log-in: the token comes from a browser',
		'zoho_mail'       => 'a log-in: the token comes from a browser',
	),
	'tables'   => array( 'yaysmtp_email_logs' ),
	'cases'    => array(
		$key_health_case( 'sendgrid', 'sendgrid', $key_health_header( 'Authorization' ) ),
		$key_health_case( 'brevo', 'sendinblue', $key_health_header( 'api-key' ) ),
		$key_health_case( 'postmark', 'postmark', $key_health_header( 'X-Postmark-Server-Token' ) ),
		$key_health_case( 'sparkpost', 'sparkpost', $key_health_header( 'Authorization' ), 'api_key', array( 'region' => 'EU' ) ),
		$key_health_case( 'pepipost', 'pepipost', $key_health_header( 'api_key' ) ),
		$key_health_case( 'smtpcom', 'smtpcom', $key_health_header( 'Authorization' ), 'api_key', array( 'sender' => 'news' ) ),
		$key_health_case(
			'mailgun',
			'mailgun',
			null,
			'api_key',
			array(
				'domain' => 'mg.shop.example',
				'region' => 'EU',
			)
		),
		$key_health_case( 'mailjet', 'mailjet', null, 'api_key', array( 'secret_key' => '0123456789abcdef0123456789abcdef' ) ),
		$key_health_case( 'mandrill', 'mandrill', null ),
		$key_health_case( 'sendpulse', 'sendpulse', null, 'secret_key', array( 'api_key' => 'an-id' ) ),
		$key_health_case(
			'amazon_ses',
			'amazonses',
			null,
			'secret_access_key',
			array(
				'access_key_id' => 'AKIAIOSFODNN7EXAMPLE',
				'region'        => 'eu-west-1',
			)
		),
		array(
			'key'         => 'yaysmtp/primary/smtp',
			'good'        => array( 'a password', 'pa$$ word=+/"ü', 'a third password' ),
			'store'       => static function ( string $value ) use ( $key_health_server ): void {
				Utils::setYaySmtpSetting( 'currentMailer', 'smtp' );
				foreach ( array( 'pass' => Utils::encrypt( $value, 'smtppass' ) ) + $key_health_server as $setting => $stored ) {
					Utils::setYaySmtpSetting( $setting, $stored, 'smtp' );
				}
			},
			'uses'        => static function (): string {
				$stored = Utils::getYaySmtpSetting()['smtp']['pass'] ?? '';
				return '' === $stored ? '' : (string) Utils::decrypt( $stored, 'smtppass' );
			},
			'sends'       => static function (): string {
				return Wire::mail()->smtp_password();
			},
			'sealed_with' => 'salts',
		),
		array(
			'key'   => 'yaysmtp/primary/smtp',
			'about' => 'encoded by an old version',
			'good'  => array( 'a password', 'another-password', 'a third password' ),
			'store' => static function ( string $value ) use ( $key_health_server ): void {
				Utils::setYaySmtpSetting( 'currentMailer', 'smtp' );
				foreach ( array( 'pass' => Utils::encrypt_basic( $value, 'smtppass' ) ) + $key_health_server as $setting => $stored ) {
					Utils::setYaySmtpSetting( $setting, $stored, 'smtp' );
				}
			},
			'uses'  => static function (): string {
				$stored = Utils::getYaySmtpSetting()['smtp']['pass'] ?? '';
				return '' === $stored ? '' : (string) Utils::decrypt( $stored, 'smtppass' );
			},
		),
		array(
			'key'   => 'yaysmtp/fallback/sendgrid',
			'store' => static function ( string $value ): void {
				Utils::setYaySmtpSettingFallback( 'fallback_has_setting_mail', 'yes' );
				Utils::setYaySmtpSettingFallback( 'fallback_mailer_provider', 'sendgrid' );
				Utils::setYaySmtpSettingFallback( 'fallback_service_provider_mailer_settings', array( 'sendgrid' => array( 'api_key' => $value ) ) );
			},
			'uses'  => static function (): string {
				return (string) ( Utils::getYaySmtpSetting()['fallback_service_provider_mailer_settings']['sendgrid']['api_key'] ?? '' );
			},
		),
		array(
			'key'         => 'yaysmtp/fallback/smtp',
			'good'        => array( 'a password', 'another password', 'a third password' ),
			'store'       => static function ( string $value ): void {
				foreach (
					array(
						'fallback_has_setting_mail' => 'yes',
						'fallback_mailer_provider'  => 'smtp',
						'fallback_host'             => 'mail.shop.example',
						'fallback_port'             => '587',
						'fallback_auth_type'        => 'tls',
						'fallback_auth'             => 'yes',
						'fallback_smtp_user'        => 'post@shop.example',
						'fallback_smtp_pass'        => Utils::encrypt( $value, 'smtppass' ),
					) as $setting => $stored
				) {
					Utils::setYaySmtpSettingFallback( $setting, $stored );
				}
			},
			'uses'        => static function (): string {
				$stored = Utils::getYaySmtpSetting()['fallback_smtp_pass'] ?? '';
				return '' === $stored ? '' : (string) Utils::decrypt( $stored, 'smtppass' );
			},
			'sealed_with' => 'salts',
		),
	),
);
