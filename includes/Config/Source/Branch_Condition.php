<?php
/**
 * One thing that must be so for a line to run.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class Branch_Condition {

	/** An entry of `$_SERVER` is a text. */
	public const SERVER = 'server';

	/** An environment variable is a text, or is set. */
	public const VARIABLE = 'variable';

	/** How PHP runs. */
	public const INTERFACE = 'interface';

	/** A constant is a text, or is true. */
	public const CONSTANT = 'constant';

	/** A constant exists. */
	public const DEFINED = 'defined';

	/** Always or never so: `false`, `0`. */
	public const FIXED = 'fixed';

	/** Anything else. */
	public const OTHER = 'other';

	/** @var self::* */
	private string $kind;

	private string $subject;

	private ?string $value;

	private bool $wanted;

	/**
	 * @param self::*     $kind    What is asked.
	 * @param string      $subject Of which entry, variable or constant.
	 * @param string|null $value   The text that it is compared with; null where it is only asked for. May be a secret.
	 * @param bool        $wanted  How it must come out.
	 */
	public function __construct( string $kind, string $subject, ?string $value, bool $wanted ) {
		$this->kind    = $kind;
		$this->subject = $subject;
		$this->value   = $value;
		$this->wanted  = $wanted;
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}

	public function subject(): string {
		return $this->subject;
	}

	/** What it is compared with, if it is a host name or the name of an environment; null for nothing, and for what may be a secret. */
	public function shown(): ?string {
		$is_name = null !== $this->value && preg_match( '/\A(?:(?:[a-z0-9-]{1,40}\.)+[a-z]{2,12}(?::\d+)?|localhost|local|dev|development|test|testing|staging|stage|live|production|prod|cli)\z/i', $this->value );
		return $is_name ? $this->value : null;
	}

	public function is_compared(): bool {
		return null !== $this->value;
	}

	public function is_wanted(): bool {
		return $this->wanted;
	}

	/** Whether it comes out as wanted in this request; null where that is not known. */
	public function holds(): ?bool {
		if ( self::FIXED === $this->kind ) {
			return $this->wanted === ( '1' === $this->subject );
		}
		if ( self::DEFINED === $this->kind ) {
			return $this->wanted === defined( $this->subject );
		}
		if ( self::OTHER === $this->kind ) {
			return null;
		}
		$now = $this->now();
		return $this->wanted === ( null === $this->value ? null !== $now && '' !== $now && '0' !== $now : $now === $this->value );
	}

	/** What stands there in this request; null for nothing. May be a secret, but for the names of hosts. */
	public function now(): ?string {
		switch ( $this->kind ) {
			case self::SERVER:
				// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared, and shown as text where it is a host name.
				return isset( $_SERVER[ $this->subject ] ) && is_scalar( $_SERVER[ $this->subject ] ) ? (string) $_SERVER[ $this->subject ] : null;
			case self::VARIABLE:
				$set = getenv( $this->subject );
				return is_string( $set ) ? $set : null;
			case self::INTERFACE:
				return PHP_SAPI;
			case self::CONSTANT:
				$value = defined( $this->subject ) ? constant( $this->subject ) : null;
				return is_scalar( $value ) ? (string) $value : null;
			default:
				return null;
		}
	}
}
