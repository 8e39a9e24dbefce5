<?php
/**
 * AES-256-CTR with a salt behind the value: FluentSMTP, Mailchimp, HubSpot, MailerLite for WooCommerce.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Base64 of 16 bytes IV and of the Base64 of the ciphertext. The salt at the end of the plain text is the proof that it was opened.
 *
 * The plugins differ in whose constants count when, in what they use without any, and in which stored values they take as plain.
 */
final class Salted_Ctr implements Codec {

	private const CIPHER = 'aes-256-ctr';
	private const IV     = 16;

	/** A shorter salt proves too little: noise ends with it now and then. */
	private const PROOF = 8;

	/** @var array<string, mixed> */
	private $spec;

	/** @var Salts */
	private $salts;

	/**
	 * @param array<string, mixed> $spec From the catalog.
	 */
	public function __construct( array $spec, Salts $salts ) {
		$this->spec  = $spec;
		$this->salts = $salts;
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		if ( '' === $stored || '0' === $stored || $this->is_plain( $stored ) ) {
			return Opened::plain( new Secret( $stored ) );
		}
		try {
			if ( ! $this->is_used() ) {
				return Form::as_it_is( $stored, self::IV + 1 );
			}
			$value = self::decrypt( $stored, $this->secret( 'key' ), $this->secret( 'salt' ) );
		} catch ( \DomainException $error ) {
			$value = null;
		}
		if ( null === $value && ! $this->salts->are_typed() ) {
			$value = ( new Own_Code( Loose::map( $this->spec['own'] ?? null ) ) )->open( $stored );
		}
		return null === $value ? Opened::closed( '' ) : Opened::plain( $value );
	}

	public function seal( Secret $value ): string {
		if ( $value->is_empty() || ! $this->is_used() ) {
			return $value->reveal();
		}
		$salt = $this->secret( 'salt' );
		if ( $salt->is_empty() ) {
			throw new \DomainException( __( 'The salt to encrypt with is empty, so the plugin could not open the key again.', 'key-health' ) );
		}
		$iv     = random_bytes( self::IV );
		$sealed = (string) openssl_encrypt( $value->reveal() . $salt->reveal(), self::CIPHER, $this->secret( 'key' )->reveal(), 0, $iv );
		$sealed = base64_encode( $iv . $sealed );
		if ( $this->is_plain( $sealed ) ) {
			throw new \DomainException( __( 'The key or the salt is too short: the plugin would take the encrypted key for the key itself.', 'key-health' ) );
		}
		return $sealed;
	}

	public function salts(): array {
		return array_values( array_unique( array_merge( $this->names( 'key' ), $this->names( 'salt' ) ) ) );
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return new self( $this->spec, new Salts( $salts ) );
	}

	private static function decrypt(
		#[\SensitiveParameter]
		string $stored,
		Secret $key,
		Secret $salt
	): ?Secret {
		$bytes = base64_decode( $stored, true );
		if ( false === $bytes || strlen( $bytes ) <= self::IV || $salt->is_empty() ) {
			return null;
		}
		$value = (string) openssl_decrypt( substr( $bytes, self::IV ), self::CIPHER, $key->reveal(), 0, substr( $bytes, 0, self::IV ) );
		if ( strlen( $value ) < $salt->length() || ! hash_equals( $salt->reveal(), substr( $value, -$salt->length() ) ) ) {
			return null;
		}
		$value = substr( $value, 0, -$salt->length() );
		return $salt->length() < self::PROOF && ! Form::is_text( $value ) ? null : new Secret( $value );
	}

	/** Whether the plugin takes a stored value as plain text by its look. */
	private function is_plain(
		#[\SensitiveParameter]
		string $stored
	): bool {
		$bytes = base64_decode( $stored, true );
		switch ( Loose::text( $this->spec, 'plain' ) ) {
			case 'unless_base64':
				return false === $bytes;
			case 'unless_long_base64':
				return false === $bytes || strlen( $stored ) <= 50 || 1 !== preg_match( '~^[A-Za-z0-9+/]+=*$~', $stored );
			default:
				return false;
		}
	}

	/**
	 * Whether the plugin encrypts on this site. Without OpenSSL none does; one without a fallback does not without its constants.
	 */
	private function is_used(): bool {
		if ( ! extension_loaded( 'openssl' ) ) {
			return false;
		}
		return isset( $this->spec['otherwise'] ) || ( (bool) $this->secret( 'key' )->reveal() && (bool) $this->secret( 'salt' )->reveal() );
	}

	/**
	 * @param string $part 'key' or 'salt'.
	 */
	private function secret( string $part ): Secret {
		$found = $this->salts->first( $this->names( $part ), ! empty( $this->spec['empty_counts'] ) );
		return $found ?? new Secret( Loose::text( $this->spec, 'otherwise', $part ) );
	}

	/**
	 * @return list<string>
	 */
	private function names( string $part ): array {
		return array_values( Loose::texts( $this->spec[ $part ] ?? array() ) );
	}
}
