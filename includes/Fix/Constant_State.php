<?php
/**
 * What a constant holds, or that there is none.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Safe to dump. Two states are the same when PHP would say so with `===`.
 */
final class Constant_State {

	/** @var Secret Type and value. */
	private $what;

	private function __construct( string $what ) {
		$this->what = new Secret( $what );
	}

	public static function undefined(): self {
		return new self( 'undefined' );
	}

	/**
	 * @param mixed $value A secret stands for the text in it.
	 */
	public static function holding( $value ): self {
		$value = $value instanceof Secret ? $value->reveal() : $value;
		if ( ! is_scalar( $value ) && null !== $value && ! is_array( $value ) ) {
			// Nobody writes these into a line.
			return new self( 'of another kind' );
		}
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- A text to compare, never read back.
		return new self( 'value ' . serialize( $value ) );
	}

	/** As it is in this request. */
	public static function here( string $name ): self {
		return defined( $name ) ? self::holding( constant( $name ) ) : self::undefined();
	}

	public function is( self $other ): bool {
		return $this->what->equals( $other->what );
	}

	public function is_defined(): bool {
		return 'undefined' !== $this->what->reveal();
	}

	/** For fingerprints only. */
	public function secret(): Secret {
		return $this->what;
	}
}
