<?php
/**
 * SMTP2GO's own way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * AES-256-CTR under AUTH_KEY without any proof: with a wrong key it gives noise, and the plugin sends that. Every key of the provider
 * begins with `api-`, so what does not was not opened.
 */
final class Smtp2go implements Codec {

	private const CIPHER    = 'AES-256-CTR';
	private const IV        = 16;
	private const BEGINNING = 'api-';
	private const CONSTANT  = 'AUTH_KEY';
	private const OTHERWISE = 'default-key-not-secure';

	/** @var Salts */
	private $salts;

	public function __construct( Salts $salts ) {
		$this->salts = $salts;
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		if ( '' === $stored || 0 === strpos( $stored, self::BEGINNING ) ) {
			return Opened::plain( new Secret( $stored ) );
		}
		if ( ! extension_loaded( 'openssl' ) ) {
			return Opened::closed( $stored );
		}
		$value = $this->decrypt( $stored );
		if ( ! self::is_key( $value ) && ! $this->salts->are_typed() ) {
			$own   = new Own_Code(
				array(
					'class'     => 'SMTP2GO\\App\\SecureApiKeyHelper',
					'method'    => 'decryptKey',
					'construct' => true,
				)
			);
			$value = $own->open( $stored ) ?? $value;
		}
		return self::is_key( $value ) ? Opened::plain( $value ) : Opened::closed( $value->reveal() );
	}

	public function seal( Secret $value ): string {
		if ( $value->is_empty() || ! extension_loaded( 'openssl' ) ) {
			return $value->reveal();
		}
		if ( ! self::is_key( $value ) ) {
			throw new \DomainException( __( 'An API key of SMTP2GO begins with “api-”.', 'key-health' ) );
		}
		$iv = random_bytes( self::IV );
		return base64_encode( $iv . openssl_encrypt( $value->reveal(), self::CIPHER, $this->key()->reveal(), 0, $iv ) );
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

	private static function is_key( Secret $value ): bool {
		return 0 === strpos( $value->reveal(), self::BEGINNING ) && Form::is_text( $value->reveal() );
	}

	private function decrypt(
		#[\SensitiveParameter]
		string $stored
	): Secret {
		$bytes = (string) base64_decode( $stored );
		// OpenSSL pads a short one like this, and warns.
		$iv = str_pad( substr( $bytes, 0, self::IV ), self::IV, "\0" );
		try {
			return new Secret( (string) openssl_decrypt( (string) substr( $bytes, self::IV ), self::CIPHER, $this->key()->reveal(), 0, $iv ) );
		} catch ( \DomainException $error ) {
			return new Secret( '' );
		}
	}

	private function key(): Secret {
		return $this->salts->get( self::CONSTANT ) ?? new Secret( self::OTHERWISE );
	}
}
