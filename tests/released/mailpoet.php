<?php
/**
 * MailPoet: its own sending service or another method, in a table of its own.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use MailPoet\DI\ContainerWrapper;
use MailPoet\Mailer\MailerFactory;
use MailPoet\Services\Bridge;
use MailPoet\Settings\SettingsController;

/** What is behind a property that the plugin does not show. */
$key_health_inside = static function ( object $method, string $name ): string {
	$property = new ReflectionProperty( $method, $name );
	$property->setAccessible( true );
	return (string) $property->getValue( $method );
};

// The database itself notes when a row was changed.
$key_health_noted = array( 'mailpoet_settings/updated_at' );

/**
 * @param string       $provider Of the catalog.
 * @param string       $method   The plugin's word for it.
 * @param string       $name     The plugin's word for the key.
 * @param array<mixed> $more     What stands beside the key.
 * @return array<string, mixed>
 */
$key_health_case = static function ( string $provider, string $method, string $name, array $more = array() ) use ( $key_health_noted ): array {
	return array(
		'key'          => "mailpoet/sending/$provider",
		'also_changes' => $key_health_noted,
		'store'        => static function ( string $value ) use ( $method, $name, $more ): void {
			$settings = SettingsController::getInstance();
			$settings->set(
				'sender',
				array(
					'name'    => 'Shop',
					'address' => 'shop@shop.example',
				)
			);
			$settings->set(
				'mta',
				array(
					'method' => $method,
					$name    => $value,
				) + $more
			);
			if ( 'MailPoet' === $method ) {
				// It sends only with a key that was found good.
				ContainerWrapper::getInstance()->get( Bridge::class )->storeMSSKeyAndState(
					$value,
					array(
						'state' => Bridge::KEY_VALID,
						'data'  => array(),
						'code'  => 200,
					)
				);
			}
		},
		'uses'         => static function () use ( $name ): string {
			return (string) SettingsController::getInstance()->get( "mta.$name" );
		},
	);
};

/** A mailer as it is set up for a newsletter. */
$key_health_method = static function (): object {
	return ContainerWrapper::getInstance()->get( MailerFactory::class )->buildMailer()->mailerMethod;
};

$key_health_newsletter = static function () use ( $key_health_method ): Wire {
	return Wire::asked(
		static function () use ( $key_health_method ): void {
			$key_health_method()->send(
				array(
					'subject' => 'News',
					'body'    => array(
						'html' => '<p>News</p>',
						'text' => 'News',
					),
				),
				'Reader <reader@shop.example>'
			);
		}
	);
};

return array(
	'plugin' => 'mailpoet/mailpoet.php',
	'tables' => array( 'mailpoet_settings' ),
	'cases'  => array(
		$key_health_case( 'mailpoet', 'MailPoet', 'mailpoet_api_key' ) + array(
			'sends' => static function () use ( $key_health_newsletter ): string {
				return $key_health_newsletter()->basic_password();
			},
		),
		$key_health_case( 'sendgrid', 'SendGrid', 'api_key' ) + array(
			'sends' => static function () use ( $key_health_newsletter ): string {
				return $key_health_newsletter()->header( 'Authorization' );
			},
		),
		$key_health_case(
			'amazon_ses',
			'AmazonSES',
			'secret_key',
			array(
				'access_key' => 'AKIAIOSFODNN7EXAMPLE',
				'region'     => 'eu-west-1',
			)
		) + array(
			'sends' => static function () use ( $key_health_method, $key_health_inside ): string {
				return $key_health_inside( $key_health_method(), 'awsSecretKey' );
			},
		),
		$key_health_case(
			'smtp',
			'SMTP',
			'password',
			array(
				'host'           => 'mail.shop.example',
				'port'           => '587',
				'encryption'     => 'tls',
				'authentication' => '1',
				'login'          => 'post@shop.example',
			)
		) + array(
			'good'  => array( 'password-one', 'password-two', 'password-three' ),
			'sends' => static function () use ( $key_health_method, $key_health_inside ): string {
				return $key_health_inside( $key_health_method(), 'password' );
			},
		),
		array(
			'key'          => 'mailpoet/premium/mailpoet_premium',
			'also_changes' => $key_health_noted,
			'good'         => array( '0123456789abcdefghijABCDEFGHIJstored', '0123456789abcdefghijABCDEFGHIJnewone', '0123456789abcdefghijABCDEFGHIJthird1' ),
			'store'        => static function ( string $value ): void {
				SettingsController::getInstance()->set( 'premium.premium_key', $value );
			},
			'uses'         => static function (): string {
				return (string) SettingsController::getInstance()->get( 'premium.premium_key' );
			},
		),
	),
);
