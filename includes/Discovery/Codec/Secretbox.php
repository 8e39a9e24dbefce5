<?php
/**
 * WP Mail SMTP's and Easy WP SMTP's way to store an SMTP password.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Base64 of a nonce and a libsodium box. What the plugin cannot open it sends as it stands, so a plain text works too.
 */
final class Secretbox implements Codec {

	private const NONCE = 24;
	private const MAC   = 16;
	private const KEY   = 32;

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
		// Not strictly, as the plugin does: white space around the value changes nothing.
		$bytes = (string) base64_decode( $stored );
		if ( '' === $stored || strlen( $bytes ) < self::NONCE + self::MAC || $this->is_switched_off() ) {
			return Form::as_it_is( $stored, self::NONCE + self::MAC );
		}
		$value = self::unbox( $bytes, $this->key() );
		if ( null === $value && ! $this->salts->are_typed() ) {
			$own   = new Own_Code(
				array(
					'class'  => $this->spec['class'] ?? '',
					'method' => 'decrypt',
				)
			);
			$value = $own->open( $stored );
		}
		return null === $value ? Form::as_it_is( $stored, self::NONCE + self::MAC ) : Opened::plain( $value );
	}

	public function seal( Secret $value ): string {
		$key = $this->key();
		if ( $value->is_empty() ) {
			return '';
		}
		if ( null !== $key && self::KEY === $key->length() && ! $this->is_switched_off() ) {
			$nonce = random_bytes( self::NONCE );
			return base64_encode( $nonce . sodium_crypto_secretbox( $value->reveal(), $nonce, $key->reveal() ) );
		}
		// What it cannot encrypt the plugin stores as it is, and encrypts it when its settings are next saved.
		if ( Form::is_sealed( $value->reveal(), self::NONCE + self::MAC ) ) {
			throw new \DomainException( __( 'The plugin has no key to encrypt with yet. Save its settings once, then try again.', 'key-health' ) );
		}
		return $value->reveal();
	}

	public function salts(): array {
		return array( Loose::text( $this->spec, 'key' ) );
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return new self( $this->spec, new Salts( $salts ) );
	}

	private static function unbox(
		#[\SensitiveParameter]
		string $bytes,
		?Secret $key
	): ?Secret {
		// libsodium throws for a key of another length.
		if ( null === $key || self::KEY !== $key->length() ) {
			return null;
		}
		$value = sodium_crypto_secretbox_open( substr( $bytes, self::NONCE ), substr( $bytes, 0, self::NONCE ), $key->reveal() );
		return false === $value ? null : new Secret( $value );
	}

	/** Null where there is none. */
	private function key(): ?Secret {
		$constant = Loose::text( $this->spec, 'key' );
		if ( $this->salts->is_typed( $constant ) || defined( $constant ) ) {
			try {
				// Defined, it counts even when it is empty or cannot be a key.
				return $this->salts->get( $constant );
			} catch ( \DomainException $error ) {
				return null;
			}
		}
		$key = $this->filtered( '_get_secret_key', get_option( Loose::text( $this->spec, 'key_option' ) ) );
		return is_string( $key ) ? new Secret( (string) base64_decode( $key ) ) : null;
	}

	/** A site may tell the plugin not to encrypt; then it opens nothing either. */
	private function is_switched_off(): bool {
		return (bool) $this->filtered( '_stop', false );
	}

	/**
	 * @param string $end   Of the filter's name.
	 * @param mixed  $value To begin with.
	 * @return mixed
	 */
	private function filtered( string $end, $value ) {
		$hooks = Loose::text( $this->spec, 'hooks' );
		try {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The plugin's own filters, by which a site changes its key.
			return '' === $hooks ? $value : apply_filters( $hooks . $end, $value );
		} catch ( \Throwable $error ) {
			return $value;
		}
	}
}
