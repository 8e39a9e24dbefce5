<?php
/**
 * YaySMTP's own way to store an SMTP password.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * JSON of ciphertext, IV and salt: AES-256-CBC of the value as JSON, with a key that OpenSSL's EVP_BytesToKey (MD5) makes of
 * SECURE_AUTH_KEY. Older versions: Base64 of the value and a piece of a hash, without a key.
 */
final class Yaysmtp implements Codec {

	private const CIPHER    = 'aes-256-cbc';
	private const CONSTANT  = 'SECURE_AUTH_KEY';
	private const OTHERWISE = 'yay_smtp123098';

	/** What the plugin uses in place of an old value that it cannot open. */
	private const NOTHING_OLD = '0';

	/** @var Salts */
	private $salts;

	public function __construct( Salts $salts ) {
		$this->salts = $salts;
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		// Not even asked for an empty value.
		if ( '' === $stored || '0' === $stored ) {
			return Opened::plain( new Secret( '' ) );
		}
		$parts  = json_decode( $stored, true );
		$is_new = is_array( $parts ) && isset( $parts['s'], $parts['iv'], $parts['ct'] );
		$value  = $is_new ? $this->decrypt( Loose::map( $parts ) ) : self::decode( $stored );
		if ( null === $value && ! $this->salts->are_typed() ) {
			$own   = new Own_Code(
				array(
					'class'  => 'YaySMTP\\Helper\\Utils',
					'method' => 'decrypt',
					'args'   => array( 'smtppass' ),
				)
			);
			$value = $own->open( $stored );
		}
		if ( null !== $value ) {
			return Opened::plain( $value );
		}
		return Opened::closed( $is_new ? '' : self::NOTHING_OLD );
	}

	public function seal( Secret $value ): string {
		if ( $value->is_empty() ) {
			return '';
		}
		// As the plugin encodes it: what WordPress would mend in a text that is not UTF-8 must not be mended here.
		$json = json_encode( $value->reveal() ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode
		if ( false === $json ) {
			throw new \DomainException( __( 'YaySMTP can only store a password that is text.', 'key-health' ) );
		}
		$salt             = random_bytes( 8 );
		list( $key, $iv ) = $this->key_and_iv( $salt );
		$sealed           = (string) openssl_encrypt( $json, self::CIPHER, $key->reveal(), OPENSSL_RAW_DATA, $iv );
		$parts            = array(
			'ct' => base64_encode( $sealed ),
			'iv' => bin2hex( $iv ),
			's'  => bin2hex( $salt ),
		);
		return (string) wp_json_encode( $parts );
	}

	public function salts(): array {
		return array( self::CONSTANT );
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return new self( new Salts( $salts ) );
	}

	/**
	 * @param array<string, mixed> $parts Of the stored JSON.
	 */
	private function decrypt( array $parts ): ?Secret {
		$salt = Loose::text( $parts, 's' );
		$iv   = Loose::text( $parts, 'iv' );
		if ( 1 !== preg_match( '/^(?:[0-9a-f]{2})*$/Di', $salt ) || 1 !== preg_match( '/^[0-9a-f]{32}$/Di', $iv ) ) {
			return null;
		}
		try {
			list( $key ) = $this->key_and_iv( (string) hex2bin( $salt ) );
		} catch ( \DomainException $error ) {
			return null;
		}
		$json  = (string) openssl_decrypt( (string) base64_decode( Loose::text( $parts, 'ct' ) ), self::CIPHER, $key->reveal(), OPENSSL_RAW_DATA, (string) hex2bin( $iv ) );
		$value = json_decode( $json, true );
		return is_string( $value ) || is_int( $value ) || is_float( $value ) ? new Secret( (string) $value ) : null;
	}

	/**
	 * @return array{Secret, string} The IV only counts where a value is sealed; a stored one has its own beside it.
	 */
	private function key_and_iv( string $salt ): array {
		$secret = ( $this->salts->get( self::CONSTANT ) ?? new Secret( self::OTHERWISE ) )->reveal();
		$block  = '';
		$made   = '';
		while ( strlen( $made ) < 48 ) {
			$block = md5( $block . $secret . $salt, true );
			$made .= $block;
		}
		return array( new Secret( substr( $made, 0, 32 ) ), (string) substr( $made, 32 ) );
	}

	/** Of an older version. */
	private static function decode(
		#[\SensitiveParameter]
		string $stored
	): ?Secret {
		$text = (string) base64_decode( $stored );
		$at   = strrpos( $text, '-' );
		if ( false === $at ) {
			return null;
		}
		$value = substr( $text, 0, $at );
		$proof = substr( sha1( 'smtppass' . $value . self::OTHERWISE ), 0, 6 );
		return substr( $text, $at + 1 ) === $proof && Form::is_text( $value ) ? new Secret( $value ) : null;
	}
}
