<?php
/**
 * A place in the tokens, and what the parsers share.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Tokens;

final class Reader {

	/** Deeper than anybody writes; the parsers rely on it, as they go into brackets by recursion. */
	private const MAX_DEPTH = 200;

	public int $at = 0;

	public Tokens $tokens;

	public Names $names;

	private int $depth = 0;

	/** Whether the function being read has a `yield`. */
	public bool $has_yield = false;

	public function __construct( Tokens $tokens ) {
		$this->tokens = $tokens;
		$this->names  = new Names();
	}

	/** Another one that begins here, and takes names for what they mean here. */
	public function fork(): self {
		$other            = clone $this;
		$other->names     = clone $this->names;
		$other->has_yield = false;
		return $other;
	}

	/** Whether what was read of a function makes it a generator. */
	public function yields(): bool {
		return $this->has_yield;
	}

	public function is_done(): bool {
		return $this->at >= $this->tokens->count();
	}

	public function id(): int {
		return $this->tokens->id( $this->at );
	}

	public function mark(): string {
		return $this->tokens->mark( $this->at );
	}

	public function text(): string {
		return $this->tokens->text( $this->at );
	}

	/** Steps over a mark if it stands here. */
	public function skip( string $mark ): bool {
		if ( $mark !== $this->tokens->mark( $this->at ) ) {
			return false;
		}
		++$this->at;
		return true;
	}

	/** Steps over a token if it stands here. */
	public function pass( int $id ): bool {
		if ( $id !== $this->tokens->id( $this->at ) ) {
			return false;
		}
		++$this->at;
		return true;
	}

	/**
	 * @throws Unreadable When something else stands here.
	 */
	public function expect( string $mark ): void {
		if ( ! $this->skip( $mark ) ) {
			throw new Unreadable();
		}
	}

	/** Any word, keywords included: behind `->` and `::` they are names. */
	public function word(): string {
		$text = $this->text();
		if ( ! preg_match( '/\A[a-z_\x80-\xff][\w\x80-\xff\\\\]*\z/i', $text ) ) {
			throw new Unreadable();
		}
		++$this->at;
		return $text;
	}

	/**
	 * @throws Unreadable When it goes too deep.
	 */
	public function deeper(): void {
		if ( ++$this->depth > self::MAX_DEPTH ) {
			throw new Unreadable();
		}
	}

	public function higher(): void {
		--$this->depth;
	}

	/** Goes behind the bracket that closes the one here. */
	public function leap(): void {
		$this->at = $this->tokens->closing( $this->at ) + 1;
	}

	/** The same where a bracket opens here, else to the next token. */
	public function leap_or_step(): void {
		if ( $this->tokens->opens( $this->at ) ) {
			$this->leap();
		} else {
			++$this->at;
		}
	}
}
