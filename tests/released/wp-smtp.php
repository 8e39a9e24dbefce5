<?php
/**
 * Solid Mail: many connections, each with the SMTP password or API key of one provider.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;
use SolidWP\Mail\Repository\ProvidersRepository;

$store    = static function ( string $name, array $settings ): void {
	$repository = new ProvidersRepository();
	$connection = $repository->factory(
		$name,
		$settings + array(
			'id'         => 'one',
			'name'       => $name,
			'from_email' => 'post@shop.example',
			'from_name'  => 'Shop',
			'is_active'  => true,
			'is_default' => true,
		)
	);
	$repository->save( $connection );
};
$password = static function (): string {
	$connection = ( new ProvidersRepository() )->get_provider_by_id( 'one' );
	return null === $connection ? '' : $connection->get_password();
};

return array(
	'plugin' => 'wp-smtp/wp-smtp.php',
	'tables' => array( 'wpsmtp_logs' ),
	'cases'  => array(
		array(
			'key'   => 'wp-smtp/one/postmark',
			'store' => static function ( string $value ) use ( $store ): void {
				$store( 'postmark', array( 'smtp_username' => $value ) );
			},
			'uses'  => $password,
			'sends' => static function (): string {
				return Wire::mail( null, 200, '{"MessageID":"1"}' )->header( 'X-Postmark-Server-Token' );
			},
		),
		array(
			'key'   => 'wp-smtp/one/sendgrid',
			'store' => static function ( string $value ) use ( $store ): void {
				$store( 'sendgrid', array( 'smtp_password' => $value ) );
			},
			'uses'  => $password,
		),
		array(
			'key'   => 'wp-smtp/one/smtp',
			'good'  => array( 'a password', 'another password', 'a third password' ),
			'store' => static function ( string $value ) use ( $store ): void {
				$store(
					'other',
					array(
						'smtp_host'     => 'mail.shop.example',
						'smtp_port'     => '587',
						'smtp_secure'   => 'tls',
						'smtp_auth'     => 'yes',
						'smtp_username' => 'post@shop.example',
						'smtp_password' => $value,
					)
				);
			},
			'uses'  => $password,
		),
		array(
			'key'   => 'wp-smtp/one/smtp',
			'about' => 'Brevo',
			'good'  => array( 'xsmtpsib-one', 'xsmtpsib-two', 'xsmtpsib-three' ),
			'store' => static function ( string $value ) use ( $store ): void {
				$store(
					'brevo',
					array(
						'smtp_username' => 'post@shop.example',
						'smtp_password' => $value,
					)
				);
			},
			'uses'  => $password,
		),
	),
);
