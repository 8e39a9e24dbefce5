<?php
/**
 * What stands in one place, before anyone says who wins.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps apart what plugins keep apart: not there, there but empty, there but not text.
 */
final class Found {

	/** @var bool */
	private $is_there;

	/** @var bool What PHP calls true; plugins ask this before they use a constant. */
	private $is_truthy;

	/** @var Secret The value as text; empty when it is not text. */
	private $secret;

	/** @var string|null Type of a value that no key can be (`array`, `object`). */
	private $odd_type;

	private function __construct( bool $is_there, bool $is_truthy, Secret $secret, ?string $odd_type ) {
		$this->is_there  = $is_there;
		$this->is_truthy = $is_truthy;
		$this->secret    = $secret;
		$this->odd_type  = $odd_type;
	}

	public static function nothing(): self {
		return new self( false, false, new Secret( '' ), null );
	}

	/**
	 * @param mixed $value What stands there.
	 */
	public static function value( $value ): self {
		if ( null === $value || is_scalar( $value ) ) {
			return new self( true, (bool) $value, new Secret( (string) $value ), null );
		}
		return new self( true, (bool) $value, new Secret( '' ), gettype( $value ) );
	}

	public static function constant( ?string $name ): self {
		return null !== $name && defined( $name ) ? self::value( constant( $name ) ) : self::nothing();
	}

	public function is_there(): bool {
		return $this->is_there;
	}

	public function is_truthy(): bool {
		return $this->is_truthy;
	}

	public function is_empty(): bool {
		return $this->secret->is_empty() && null === $this->odd_type;
	}

	public function secret(): Secret {
		return $this->secret;
	}

	public function odd_type(): ?string {
		return $this->odd_type;
	}
}
