<?php
/**
 * How Gravity Forms seals the settings of an add-on.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Storage;

use KeyHealth\Discovery\Codec\Salts;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * With GF_ENCRYPTION_KEY the whole option is JSON: `encrypted`, and in `value` Base64 of a proof (HMAC-SHA-512), a nonce and the
 * settings as JSON in AES-256-CTR. Cipher and proof share the key. Without the constant, settings are an array, and a sealed option
 * is a text in which no add-on finds a key.
 */
final class Gravity_Forms_Seal {

	private const CONSTANT = 'GF_ENCRYPTION_KEY';
	private const CIPHER   = 'aes-256-ctr';
	private const MAC      = 64;
	private const NONCE    = 16;

	/** @var Salts */
	private $salts;

	public function __construct( ?Salts $salts = null ) {
		$this->salts = $salts ?? new Salts();
	}

	/** Whether the plugin seals what it stores. */
	public function is_used(): bool {
		return null !== $this->key();
	}

	/** Whether an option is sealed, by its look. */
	public function is_sealed( string $stored ): bool {
		$parts = json_decode( $stored, true );
		return is_array( $parts ) && ! empty( $parts['encrypted'] );
	}

	/**
	 * @param string $stored A sealed option.
	 * @return array<mixed>|null Null when it is closed: the plugin then has no settings at all.
	 */
	public function open(
		#[\SensitiveParameter]
		string $stored
	): ?array {
		$key = $this->key();
		if ( null === $key || ! $this->is_sealed( $stored ) ) {
			return null;
		}
		$settings = json_decode( self::decrypt( Loose::text( json_decode( $stored, true ), 'value' ), $key ), true );
		return is_array( $settings ) ? $settings : $this->opened_by_plugin( $stored );
	}

	/**
	 * @param array<mixed> $settings
	 * @throws \DomainException When there is no key, or the settings have no form in JSON.
	 */
	public function seal(
		#[\SensitiveParameter]
		array $settings
	): string {
		$key  = $this->key();
		$json = json_encode( $settings ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode -- As the plugin does.
		if ( null === $key || false === $json ) {
			throw new \DomainException( __( 'Gravity Forms could not open these settings again.', 'key-health' ) );
		}
		$nonce  = random_bytes( self::NONCE );
		$sealed = $nonce . openssl_encrypt( $json, self::CIPHER, $key->reveal(), OPENSSL_RAW_DATA, $nonce );
		$parts  = array(
			'encrypted' => true,
			'value'     => base64_encode( hash_hmac( 'sha512', $sealed, $key->reveal(), true ) . $sealed ),
		);
		return (string) wp_json_encode( $parts );
	}

	/**
	 * @return list<string>
	 */
	public function salts(): array {
		return array( self::CONSTANT );
	}

	/**
	 * The same with the key of another time, in memory only.
	 *
	 * @param array<string, string> $salts Name of the constant => value.
	 */
	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): self {
		return new self( new Salts( $salts ) );
	}

	/** Empty when the proof does not fit. */
	private static function decrypt(
		#[\SensitiveParameter]
		string $value,
		Secret $key
	): string {
		$bytes  = (string) base64_decode( $value );
		$sealed = (string) substr( $bytes, self::MAC );
		if ( strlen( $sealed ) <= self::NONCE || ! hash_equals( hash_hmac( 'sha512', $sealed, $key->reveal(), true ), substr( $bytes, 0, self::MAC ) ) ) {
			return '';
		}
		return (string) openssl_decrypt( substr( $sealed, self::NONCE ), self::CIPHER, $key->reveal(), OPENSSL_RAW_DATA, substr( $sealed, 0, self::NONCE ) );
	}

	/**
	 * A scheme newer than ours.
	 *
	 * @return array<mixed>|null
	 */
	private function opened_by_plugin(
		#[\SensitiveParameter]
		string $stored
	): ?array {
		$class = 'Gravity_Forms\\Gravity_Forms\\Settings\\GF_Settings_Encryption';
		// Loaded by itself when an add-on reads its settings; and the class it leans on.
		if ( $this->salts->are_typed() || ! class_exists( $class ) || ! class_exists( 'GFCommon' ) ) {
			return null;
		}
		try {
			$decrypt  = array( new $class(), 'decrypt' );
			$settings = is_callable( $decrypt ) ? $decrypt( $stored ) : null;
		} catch ( \Throwable $error ) {
			return null;
		}
		return is_array( $settings ) && empty( $settings['encrypted'] ) ? $settings : null;
	}

	/** Null where the plugin has none: an empty one switches sealing off. */
	private function key(): ?Secret {
		try {
			$key = $this->salts->get( self::CONSTANT );
		} catch ( \DomainException $error ) {
			return null;
		}
		return null !== $key && (bool) $key->reveal() ? $key : null;
	}
}
