<?php
/**
 * Forminator's own way to store the keys of its integrations.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Base64 of a nonce and a libsodium box, under a hash of FORMINATOR_ENCRYPTION_KEY, else of wp_salt().
 *
 * What is sealed under wp_salt() when the constant appears is opened and sealed anew by the plugin as soon as it reads it.
 */
final class Forminator implements Codec {

	private const NONCE    = 24;
	private const KEY      = 32;
	private const CONSTANT = 'FORMINATOR_ENCRYPTION_KEY';
	private const KEY_PART = 'AUTH_KEY';
	private const END_PART = 'AUTH_SALT';

	/** @var Salts */
	private $salts;

	public function __construct( Salts $salts ) {
		$this->salts = $salts;
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		$given = $this->filtered( 'forminator_custom_decryption', $stored );
		if ( '' === $stored || '' === $given ) {
			return Opened::plain( new Secret( '' ) );
		}
		try {
			$bytes = sodium_base642bin( $given, SODIUM_BASE64_VARIANT_ORIGINAL );
		} catch ( \Throwable $error ) {
			$bytes = '';
		}
		// The plugin takes what cannot be a box as it is: it stores a value that way when it could not encrypt it.
		if ( strlen( $bytes ) < self::NONCE ) {
			return Opened::plain( new Secret( $given ) );
		}
		foreach ( $this->keys() as $key ) {
			$value = self::unbox( $bytes, $key );
			if ( null !== $value ) {
				return Opened::plain( $value );
			}
		}
		return $this->opened_by_plugin( $stored ) ?? Opened::closed( '' );
	}

	public function seal( Secret $value ): string {
		if ( $value->is_empty() ) {
			return '';
		}
		$nonce  = random_bytes( self::NONCE );
		$sealed = sodium_crypto_secretbox( $value->reveal(), $nonce, self::hash( $this->keys()[0] ) );
		return $this->filtered( 'forminator_custom_encryption', base64_encode( $nonce . $sealed ) );
	}

	public function salts(): array {
		return array( self::CONSTANT, self::KEY_PART, self::END_PART );
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return new self( new Salts( $salts ) );
	}

	private static function unbox(
		#[\SensitiveParameter]
		string $bytes,
		Secret $key
	): ?Secret {
		$value = sodium_crypto_secretbox_open( substr( $bytes, self::NONCE ), substr( $bytes, 0, self::NONCE ), self::hash( $key ) );
		return false === $value ? null : new Secret( $value );
	}

	private static function hash( Secret $key ): string {
		return sodium_crypto_generichash( $key->reveal(), '', self::KEY );
	}

	private function opened_by_plugin(
		#[\SensitiveParameter]
		string $stored
	): ?Opened {
		if ( $this->salts->are_typed() ) {
			return null;
		}
		$own   = new Own_Code(
			array(
				'class'  => 'Forminator_Encryption',
				'method' => 'decrypt',
			)
		);
		$value = $own->open( $stored );
		return null === $value ? null : Opened::plain( $value );
	}

	/**
	 * What the key may be made of. A box proves its key, so more than one may be tried.
	 *
	 * @return non-empty-list<Secret>
	 */
	private function keys(): array {
		if ( $this->salts->are_typed() ) {
			return $this->typed_keys();
		}
		$salt = wp_salt();
		$own  = defined( self::CONSTANT ) ? constant( self::CONSTANT ) : '';
		$base = is_scalar( $own ) && (bool) $own ? (string) $own : $salt;
		return array( new Secret( $this->filtered( 'forminator_encryption_key', $base ) ), new Secret( $salt ) );
	}

	/**
	 * @return non-empty-list<Secret>
	 */
	private function typed_keys(): array {
		$keys = array();
		if ( $this->salts->is_typed( self::CONSTANT ) ) {
			$keys[] = $this->part( self::CONSTANT );
		}
		$keys[] = new Secret( $this->part( self::KEY_PART )->reveal() . $this->part( self::END_PART )->reveal() );
		return $keys;
	}

	private function part( string $name ): Secret {
		try {
			return $this->salts->get( $name ) ?? new Secret( '' );
		} catch ( \DomainException $error ) {
			return new Secret( '' );
		}
	}

	/**
	 * The plugin's own filters, by which a site brings its own encryption. What they give counts only as text.
	 *
	 * @param non-empty-string $name
	 */
	private function filtered(
		string $name,
		#[\SensitiveParameter]
		string $value
	): string {
		try {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The plugin's own filters.
			$given = apply_filters( $name, $value );
		} catch ( \Throwable $error ) {
			return $value;
		}
		return is_string( $given ) ? $given : $value;
	}
}
