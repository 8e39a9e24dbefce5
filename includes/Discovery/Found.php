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
 * Keeps apart what plugins keep apart: not there, there but empty, there but null, there but not text, there but encrypted with a key
 * that is gone.
 */
final class Found {

	/** No key is longer. What somebody else has stored in its place may be megabytes. */
	private const LONGEST = 65536;

	/** @var bool */
	private $is_there;

	/** @var bool What PHP calls true; plugins ask this before they use a constant. */
	private $is_truthy;

	/** @var bool */
	private $is_null = false;

	/** @var Secret The value as text; empty when it is not text. */
	private $secret;

	/** @var string|null Type of a value that no key can be (`array`, `object`). */
	private $odd_type;

	/** @var Secret|null What the plugin uses in place of a value that cannot be opened. */
	private $sent_instead;

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
		if ( is_string( $value ) && strlen( $value ) > self::LONGEST ) {
			return self::odd( 'long text' );
		}
		if ( null === $value || is_scalar( $value ) ) {
			$found          = new self( true, (bool) $value, new Secret( (string) $value ), null );
			$found->is_null = null === $value;
			return $found;
		}
		return self::odd( gettype( $value ), (bool) $value );
	}

	/** Something that no key can be. */
	public static function odd( string $type, bool $is_truthy = true ): self {
		return new self( true, $is_truthy, new Secret( '' ), $type );
	}

	/** A value that cannot be opened; the plugin uses something else in its place, or nothing. */
	public static function closed( Secret $sent_instead ): self {
		$found               = new self( true, true, new Secret( '' ), null );
		$found->sent_instead = $sent_instead;
		return $found;
	}

	public static function constant( ?string $name ): self {
		return null !== $name && defined( $name ) ? self::value( constant( $name ) ) : self::nothing();
	}

	public static function environment( ?string $name ): self {
		$value = null === $name ? false : getenv( $name );
		return is_string( $value ) ? self::value( $value ) : self::nothing();
	}

	public function is_there(): bool {
		return $this->is_there;
	}

	public function is_truthy(): bool {
		return $this->is_truthy;
	}

	public function is_null(): bool {
		return $this->is_null;
	}

	public function is_empty(): bool {
		return $this->secret->is_empty() && null === $this->odd_type && ! $this->is_closed();
	}

	public function is_closed(): bool {
		return null !== $this->sent_instead;
	}

	/** What the plugin uses in place of a value that cannot be opened; empty for nothing. */
	public function sent_instead(): Secret {
		return $this->sent_instead ?? new Secret( '' );
	}

	public function secret(): Secret {
		return $this->secret;
	}

	public function odd_type(): ?string {
		return $this->odd_type;
	}
}
