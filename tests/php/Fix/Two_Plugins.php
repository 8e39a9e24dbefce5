<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;

/**
 * One MailerSend token in two plugins: WP Mail SMTP keeps it as it is, SureMail in Base64.
 */
final class Two_Plugins {

	public const SUREMAIL = 'suremails/c1/mailersend';

	public static function with( string $token, string $token_of_suremail = '' ): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'wp-mail-smtp/wp_mail_smtp.php', 'suremails/suremails.php', 'akismet/akismet.php' ) );
		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', $token ) );
		Keys_On_Site::put( 'suremails_connections', self::suremail( '' === $token_of_suremail ? $token : $token_of_suremail ) );
	}

	/**
	 * @return array<string, mixed> Its option, as the plugin writes it.
	 */
	public static function suremail( string $token ): array {
		return array(
			'connections'        => array(
				'c1' => array(
					'type'       => 'MAILERSEND',
					'from_email' => 'shop@example.org',
					'from_name'  => 'Shop',
					'priority'   => 10,
					'api_key'    => rtrim( base64_encode( $token ), '=' ),
				),
			),
			'default_connection' => array(
				'type'  => 'MAILERSEND',
				'email' => 'shop@example.org',
				'id'    => 'c1',
			),
			'log_emails'         => 'yes',
		);
	}
}
