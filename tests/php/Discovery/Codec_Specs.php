<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

/**
 * The codecs as the catalog names them, one for each plugin, and values for them.
 */
final class Codec_Specs {

	public const OTHERWISE = array(
		'key'  => 'this-is-a-fallback-key-but-not-secure',
		'salt' => 'this-is-a-fallback-salt-but-not-secure',
	);

	/**
	 * @return array<string, array<string, mixed>>
	 */
	public static function all(): array {
		return self::with_salts() + array(
			'constant-contact-forms' => array( 'name' => 'defuse' ),
			'suremails'              => array(
				'name'     => 'base64',
				'unpadded' => true,
			),
			'post-smtp'              => array( 'name' => 'base64' ),
			'zoho-mail'              => array(
				'name'     => 'base64',
				'or_plain' => true,
			),
		);
	}

	/**
	 * Those with a key.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function with_salts(): array {
		return array(
			'wp-mail-smtp'   => array(
				'name'       => 'secretbox',
				'key'        => 'WPMS_CRYPTO_KEY',
				'key_option' => 'wp_mail_smtp_mail_key',
				'class'      => 'WPMailSMTP\\Helpers\\Crypto',
				'hooks'      => 'wp_mail_smtp_helpers_crypto',
			),
			'easy-wp-smtp'   => array(
				'name'       => 'secretbox',
				'key'        => 'EASY_WP_SMTP_CRYPTO_KEY',
				'key_option' => 'easy_wp_smtp_mail_key',
				'class'      => 'EasyWPSMTP\\Helpers\\Crypto',
				'hooks'      => 'easy_wp_smtp_helpers_crypto',
			),
			'fluent-smtp'    => array(
				'name'         => 'salted_ctr',
				'key'          => array( 'FLUENTMAIL_ENCRYPT_KEY', 'LOGGED_IN_KEY' ),
				'salt'         => array( 'FLUENTMAIL_ENCRYPT_SALT', 'LOGGED_IN_SALT' ),
				'otherwise'    => self::OTHERWISE,
				'empty_counts' => true,
				'own'          => array(
					'function' => 'fluentMailEncryptDecrypt',
					'args'     => array( 'd' ),
				),
			),
			'mailchimp'      => array(
				'name'      => 'salted_ctr',
				'key'       => array( 'MAILCHIMP_SF_ENCRYPTION_KEY', 'LOGGED_IN_KEY' ),
				'salt'      => array( 'MAILCHIMP_SF_ENCRYPTION_SALT', 'LOGGED_IN_SALT' ),
				'otherwise' => array(
					'key'  => 'vJgwa_qf0u(k!uir[rB);g;DciNAKuX;+q&`A+z&m6kX3Y|$q.U3:Q>!$)6CA+=O',
					'salt' => '|qhC}/w6q+$V`H>wM:AtNpg/{s)g<k{F:WMcvJJD[K6c_Kb1OEy^Yx7f|$Ovm+X|',
				),
				'plain'     => 'unless_base64',
				'own'       => array(
					'class'     => 'Mailchimp_Data_Encryption',
					'method'    => 'decrypt',
					'construct' => true,
				),
			),
			'leadin'         => array(
				'name'         => 'salted_ctr',
				'key'          => array( 'LEADIN_KEY', 'LOGGED_IN_KEY' ),
				'salt'         => array( 'LEADIN_SALT', 'LOGGED_IN_SALT' ),
				'empty_counts' => true,
				'own'          => array(
					'class'  => 'Leadin\\auth\\OAuthCrypto',
					'method' => 'decrypt',
				),
			),
			'woo-mailerlite' => array(
				'name'      => 'salted_ctr',
				'key'       => array( 'LOGGED_IN_KEY' ),
				'salt'      => array( 'LOGGED_IN_SALT' ),
				'otherwise' => self::OTHERWISE,
				'plain'     => 'unless_long_base64',
				'own'       => array(
					'class'     => 'WooMailerLiteEncryption',
					'method'    => 'decrypt',
					'construct' => true,
				),
			),
			'smtp2go'        => array( 'name' => 'smtp2go' ),
			'yaysmtp'        => array( 'name' => 'yaysmtp' ),
			'forminator'     => array( 'name' => 'forminator' ),
		);
	}

	/**
	 * Values to seal.
	 *
	 * @return non-empty-list<string>
	 */
	public static function values( string $slug ): array {
		$values = array(
			'SG.aBcDeFgHiJkLmNoPqRsTuV.0123456789-abcdefghijklmnopqrstuvwxyz_ABCDEF',
			'k',
			'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
			"Pass-wörd \"with\" 'quotes' \\ / & <b> € {\"ct\":1}",
			' a space on both sides ',
			str_repeat( 'long ', 2000 ),
		);
		// Another beginning is no key of that provider.
		return 'smtp2go' === $slug ? array_map( static fn( string $value ): string => "api-$value", $values ) : $values;
	}
}
