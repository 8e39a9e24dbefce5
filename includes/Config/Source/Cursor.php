<?php
/**
 * A place in the tokens, and the statements found so far.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * What the two halves of the outline's parser share.
 */
final class Cursor {

	/** Deeper than anybody writes; whatever goes into brackets and blocks by recursion relies on these. */
	public const MAX_BRACKETS   = 100;
	public const MAX_STATEMENTS = 300;

	public int $at = 0;

	private Tokens $tokens;

	private ?Trigger_Words $words;

	private bool $is_too_deep = false;

	/** @var list<Statement> */
	private array $statements = array();

	/**
	 * @param Tokens             $tokens Tokens.
	 * @param Trigger_Words|null $words  What is looked for; everything if null.
	 */
	public function __construct( Tokens $tokens, ?Trigger_Words $words = null ) {
		$this->tokens = $tokens;
		$this->words  = null === $tokens->error_line() ? $words : null;
	}

	public function tokens(): Tokens {
		return $this->tokens;
	}

	public function is_done(): bool {
		return $this->at >= $this->tokens->count();
	}

	/** PHP's number of the token here, 0 for a mark, -1 at the end. */
	public function id(): int {
		return $this->tokens->id( $this->at );
	}

	/** The mark here; empty for any other token. */
	public function mark(): string {
		return $this->tokens->mark( $this->at );
	}

	/**
	 * Goes behind the braces that open here when they are a function's or a class's without anything that is looked for. What is
	 * nested deep is not stepped over: somebody has to say so.
	 */
	public function leaps_over( Block $inner ): bool {
		if ( null === $this->words || ! in_array( $inner->kind(), array( Block::FUNCTION_BODY, Block::CLASS_BODY ), true ) ) {
			return false;
		}
		$close = $this->tokens->closing( $this->at );
		if ( $this->tokens->height( $this->at ) >= self::MAX_BRACKETS / 2 || $this->words->may_stand( $this->tokens->start( $this->at ), $this->tokens->start( $close ) ) ) {
			return false;
		}
		$this->at = $close + 1;
		return true;
	}

	/** Gives up on a file that is nested too deep: goes to its end. */
	public function give_up(): void {
		$this->is_too_deep = true;
		$this->at          = $this->tokens->count();
	}

	public function is_too_deep(): bool {
		return $this->is_too_deep;
	}

	public function note( Statement $statement ): void {
		$this->statements[] = $statement;
	}

	/**
	 * @return list<Statement> In the order of the source.
	 */
	public function statements(): array {
		usort( $this->statements, static fn( Statement $a, Statement $b ): int => $a->from() <=> $b->from() );
		return $this->statements;
	}
}
