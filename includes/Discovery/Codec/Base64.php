<?php
/**
 * Base64: an encoding, no protection.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Plugins decode leniently, and send the noise that comes of a value which was never encoded.
 */
final class Base64 implements Codec {

	/** @var bool Whether `=` at the end is left off. */
	private $unpadded;

	/** @var bool Whether the plugin takes a value that was never encoded as it is. */
	private $or_plain;

	/**
	 * @param array<string, mixed> $spec From the catalog.
	 */
	public function __construct( array $spec ) {
		$this->unpadded = ! empty( $spec['unpadded'] );
		$this->or_plain = ! empty( $spec['or_plain'] );
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		// Strictly only where the difference tells a plain value; missing padding is no fault in either case.
		$value = (string) base64_decode( $stored, $this->or_plain );
		if ( '' === $stored || ( '' !== $value && Form::is_text( $value ) ) ) {
			return Opened::plain( new Secret( $value ) );
		}
		return $this->or_plain ? Opened::plain( new Secret( $stored ) ) : Opened::closed( $value );
	}

	public function seal( Secret $value ): string {
		if ( ! Form::is_text( $value->reveal() ) ) {
			throw new \DomainException( __( 'A key with characters that are no text cannot be stored.', 'key-health' ) );
		}
		$encoded = base64_encode( $value->reveal() );
		return $this->unpadded ? rtrim( $encoded, '=' ) : $encoded;
	}

	public function salts(): array {
		return array();
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return $this;
	}
}
