<?php
/**
 * What stands in the sites of the network on which the inventory is measured, for `tests/wordpress/sites.php --fill`: 20 kinds in turns.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

const MAIL    = 'wp-mail-smtp/wp_mail_smtp.php';
const AKISMET = 'akismet/akismet.php';
const FLUENT  = 'fluent-smtp/fluent-smtp.php';

/**
 * One of 25 tokens, and a sender of its own.
 *
 * @return array<string, mixed>
 */
function wp_mail_smtp( int $number ): array {
	return array(
		'mail'       => array(
			'from_email' => "site$number@example.org",
			'from_name'  => "Site $number",
			'mailer'     => 'mailersend',
		),
		'mailersend' => array( 'api_key' => 'mlsn.' . hash( 'sha256', 'shared ' . ( $number % 25 ) ) ),
		'smtp'       => array(
			'host' => 'smtp.example.org',
			'user' => "site$number",
		),
	);
}

/**
 * @return array<string, mixed>
 */
function fluent_smtp( int $number ): array {
	$sender = "site$number@example.org";
	return array(
		'mappings'    => array( $sender => 'kh' . ( $number % 3 ) ),
		'connections' => array(
			'kh' . ( $number % 3 ) => array(
				'title'             => 'SendGrid',
				'provider_settings' => array(
					'provider'     => 'sendgrid',
					'sender_email' => $sender,
					'api_key'      => 'SG.' . substr( hash( 'sha256', "a $number" ), 0, 22 ) . '.' . substr( hash( 'sha256', "b $number" ), 0, 43 ),
				),
			),
		),
		'misc'        => array( 'default_connection' => 'kh' . ( $number % 3 ) ),
	);
}

return static function ( int $number ): array {
	$akismet = array( 'wordpress_api_key' => substr( hash( 'sha256', 'akismet ' . ( $number % 40 ) ), 0, 12 ) );
	if ( 500 === $number % 1000 ) {
		return array( 'tables' => false );
	}
	if ( 250 === $number % 1000 ) {
		return array( 'status' => 'archived' );
	}
	switch ( $number % 20 ) {
		case 0:
		case 1:
		case 2:
		case 3:
		case 4:
			return array(
				'plugins' => array( MAIL ),
				'options' => array( 'wp_mail_smtp' => wp_mail_smtp( $number ) ),
			);
		case 5:
		case 6:
			return array(
				'plugins' => array( AKISMET ),
				'options' => $akismet,
			);
		case 7:
			return array(
				'plugins' => array( AKISMET, MAIL ),
				'options' => $akismet + array( 'wp_mail_smtp' => wp_mail_smtp( $number ) ),
			);
		case 8:
			return array(
				'plugins' => array( FLUENT ),
				'options' => array( 'fluentmail-settings' => fluent_smtp( $number ) ),
			);
		case 9:
			// Its plugin is gone.
			return array( 'options' => array( 'wp_mail_smtp' => wp_mail_smtp( $number ) ) );
		case 10:
			return array( 'plugins' => array( AKISMET ) );
		case 11:
			// Cut off.
			return array(
				'plugins' => array( MAIL ),
				'options' => array( 'wp_mail_smtp' => substr( serialize( wp_mail_smtp( $number ) ), 0, -30 ) ),
			);
		default:
			return array();
	}
};
