<?php
/**
 * What the source gives a constant as its value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

/**
 * Text and numbers are kept as secrets; words (`true`, `null`) and names of environment variables are not.
 */
final class Value {

	/** Text that stands in the source. */
	public const LITERAL = 'literal';

	/** A number, `true`, `false` or `null`. */
	public const SCALAR = 'scalar';

	/** An environment variable, with or without a default. */
	public const ENV = 'env';

	public const EXPRESSION = 'expression';

	/** @var self::* */
	private string $kind;

	private int $start;

	private int $end;

	private ?Secret $secret = null;

	private ?bool $word = null;

	private ?string $env = null;

	private ?string $env_reader = null;

	private ?self $fallback = null;

	/**
	 * @param self::* $kind  Kind.
	 * @param int     $start Byte offset.
	 * @param int     $end   Byte offset behind.
	 */
	private function __construct( string $kind, int $start, int $end ) {
		$this->kind  = $kind;
		$this->start = $start;
		$this->end   = $end;
	}

	public static function literal( int $start, int $end, Secret $secret ): self {
		$value         = new self( self::LITERAL, $start, $end );
		$value->secret = $secret;
		return $value;
	}

	/**
	 * @param int                 $start  Byte offset.
	 * @param int                 $end    Byte offset behind.
	 * @param bool|int|float|null $scalar A number or a word.
	 */
	public static function of_scalar( int $start, int $end, $scalar ): self {
		$value = new self( self::SCALAR, $start, $end );
		if ( is_int( $scalar ) || is_float( $scalar ) ) {
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- Keeps 1.0 apart from 1, never leaves the object.
			$value->secret = new Secret( serialize( $scalar ) );
		} else {
			$value->word = $scalar;
		}
		return $value;
	}

	/**
	 * @param int       $start    Byte offset.
	 * @param int       $end      Byte offset behind.
	 * @param string    $env      Name of the variable.
	 * @param string    $reader   What reads it: `getenv`, `$_ENV`, `$_SERVER`, `getenv_docker`, `env`.
	 * @param self|null $fallback The value if it is not set.
	 */
	public static function of_env( int $start, int $end, string $env, string $reader, ?self $fallback ): self {
		$value             = new self( self::ENV, $start, $end );
		$value->env        = $env;
		$value->env_reader = $reader;
		$value->fallback   = $fallback;
		return $value;
	}

	public static function expression( int $start, int $end ): self {
		return new self( self::EXPRESSION, $start, $end );
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}

	/** Byte offset of its first byte in the file. */
	public function start(): int {
		return $this->start;
	}

	/** Byte offset behind its last byte. */
	public function end(): int {
		return $this->end;
	}

	/** The text of a literal. */
	public function secret(): ?Secret {
		return self::LITERAL === $this->kind ? $this->secret : null;
	}

	/**
	 * The value of a scalar; null for `null` and for any other kind.
	 *
	 * @return bool|int|float|null
	 */
	public function scalar() {
		if ( self::SCALAR !== $this->kind || null === $this->secret ) {
			return $this->word;
		}
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_unserialize -- Written above, a number.
		$number = unserialize( $this->secret->reveal(), array( 'allowed_classes' => false ) );
		return is_int( $number ) || is_float( $number ) ? $number : null;
	}

	/** Name of the environment variable. */
	public function env(): ?string {
		return $this->env;
	}

	/** What reads it: `getenv`, `$_ENV`, `$_SERVER`, `getenv_docker`, `env`. */
	public function env_reader(): ?string {
		return $this->env_reader;
	}

	/** What holds if the environment variable is not set. */
	public function fallback(): ?self {
		return $this->fallback;
	}
}
