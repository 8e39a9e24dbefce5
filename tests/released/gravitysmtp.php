<?php
/**
 * Gravity SMTP: an option of JSON for each connector, a constant for each setting.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use Gravity_Forms\Gravity_SMTP\Connectors\Connector_Service_Provider;
use Gravity_Forms\Gravity_SMTP\Data_Store\Opts_Data_Store;
use Gravity_Forms\Gravity_SMTP\Data_Store\Plugin_Opts_Data_Store;
use Gravity_Forms\Gravity_SMTP\Gravity_SMTP;
use KeyHealth\Tests\Released\Wire;

/**
 * @param string        $provider  Of the catalog.
 * @param string        $connector The plugin's word for it.
 * @param string        $name      The plugin's word for the key.
 * @param \Closure|null $sends     How the key is found on the wire.
 * @param array<mixed>  $more      What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $connector, string $name, ?\Closure $sends, array $more = array() ): array {
	return array(
		'key'       => "gravitysmtp/$connector/$provider",
		'store'     => static function ( string $value ) use ( $connector, $name, $more ): void {
			( new Opts_Data_Store() )->save_all( array( $name => $value ) + $more + array( 'enabled' => true ), $connector );
			( new Plugin_Opts_Data_Store() )->save( 'primary_connector', array( $connector => true ) );
		},
		'uses'      => static function () use ( $connector, $name ): string {
			return (string) Gravity_SMTP::container()->get( Connector_Service_Provider::DATA_STORE_ROUTER )->get_setting( $connector, $name );
		},
		'constants' => array( strtoupper( "GRAVITYSMTP_{$connector}_$name" ) ),
	) + ( null === $sends ? array() : array( 'sends' => $sends ) );
};

$key_health_header = static function ( string $name ): \Closure {
	return static function () use ( $name ): string {
		return Wire::mail()->header( $name );
	};
};

$key_health_chosen = $key_health_case( 'sendgrid', 'sendgrid', 'api_key', $key_health_header( 'Authorization' ) );

return array(
	'plugin'   => 'gravitysmtp/gravitysmtp.php',
	'left_out' => array(
		'google_oauth'    => 'a log-in: the token comes from a browser',
		'microsoft_oauth' => 'a log-in: the token comes from a browser',
		'zoho_mail'       => 'a log-in: the token comes from a browser',
	),
	'tables'   => array( 'gravitysmtp_events', 'gravitysmtp_event_logs' ),
	'cases'    => array(
		$key_health_chosen,
		array(
			'about'     => 'chosen by a constant',
			'store'     => static function ( string $value ): void {
				( new Opts_Data_Store() )->save_all(
					array(
						'api_key' => $value,
						'enabled' => true,
					),
					'sendgrid'
				);
			},
			'constants' => array(),
			'config'    => array( "define( 'GRAVITYSMTP_INTEGRATION_PRIMARY', 'sendgrid' );" ),
		) + $key_health_chosen,
		$key_health_case( 'brevo', 'brevo', 'api_key', $key_health_header( 'api-key' ) ),
		$key_health_case( 'elasticemail', 'elastic_email', 'api_key', $key_health_header( 'X-ElasticEmail-ApiKey' ) ),
		$key_health_case( 'mailersend', 'mailersend', 'api_key', $key_health_header( 'Authorization' ) ),
		$key_health_case(
			'mailgun',
			'mailgun',
			'api_key',
			static function (): string {
				return Wire::mail()->basic_password();
			},
			array(
				'domain' => 'mg.shop.example',
				'region' => 'eu',
			)
		),
		$key_health_case(
			'mailjet',
			'mailjet',
			'api_key',
			static function (): string {
				return Wire::mail()->basic_user();
			},
			array( 'api_secret' => '0123456789abcdef0123456789abcdef' )
		),
		array( 'field' => 'secret_key' ) + $key_health_case(
			'mailjet',
			'mailjet',
			'api_secret',
			null,
			array( 'api_key' => 'fedcba9876543210fedcba9876543210' )
		) + array( 'about' => 'the secret key' ),
		$key_health_case(
			'mandrill',
			'mailchimp',
			'api_key',
			static function (): string {
				return Wire::mail()->body( 'key' );
			}
		),
		$key_health_case( 'postmark', 'postmark', 'server_api_token', $key_health_header( 'X-Postmark-Server-Token' ) ),
		$key_health_case( 'smtp2go', 'smtp2go', 'api_key', $key_health_header( 'X-Smtp2go-Api-Key' ) ),
		$key_health_case( 'sparkpost', 'sparkpost', 'api_key', $key_health_header( 'Authorization' ), array( 'account_location' => 'eu' ) ),
		$key_health_case(
			'amazon_ses',
			'amazon',
			'secret_access_key',
			null,
			array(
				'access_key_id' => 'AKIAIOSFODNN7EXAMPLE',
				'region'        => 'eu-west-1',
			)
		),
		array( 'good' => array( 'a password', 'pa$$ word=+/"\\', 'a third password' ) ) + $key_health_case(
			'smtp',
			'generic',
			'password',
			null,
			array(
				'host'            => 'mail.shop.example',
				'port'            => '587',
				'auth'            => true,
				'username'        => 'post@shop.example',
				'encryption_type' => 'tls',
			)
		),
	),
);
