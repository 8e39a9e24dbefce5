<?php
/**
 * What inside its own statement a piece of code waits for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * `a() or b()`, `$x ? a() : b()`, arms of `match`, arrow functions. Built for one token; reads from there to the left.
 *
 * A condition is its first token, its last token, and how it must come out.
 *
 * @phpstan-type Condition array{int, int, bool}
 */
final class Short_Circuits {

	private const FOR_TRUE  = array( T_BOOLEAN_AND, T_LOGICAL_AND );
	private const FOR_FALSE = array( T_BOOLEAN_OR, T_LOGICAL_OR );
	private const OPERATORS = array(
		T_BOOLEAN_AND,
		T_LOGICAL_AND,
		T_BOOLEAN_OR,
		T_LOGICAL_OR,
		T_LOGICAL_XOR,
		T_COALESCE,
		T_COALESCE_EQUAL,
	);

	private Tokens $tokens;

	/** @var list<Condition> */
	private array $conditions = array();

	/** Waits for something that cannot be put as a condition. */
	private bool $is_unclear = false;

	private bool $in_function = false;

	/**
	 * @param Tokens $tokens Tokens.
	 * @param int    $from   First token of the statement.
	 * @param int    $at     The token in question.
	 */
	public function __construct( Tokens $tokens, int $from, int $at ) {
		$this->tokens = $tokens;
		$operators    = array();
		$start        = null;
		for ( $index = $at - 1; $index >= $from; $index-- ) {
			if ( $tokens->closes( $index ) ) {
				$index = $tokens->opening( $index );
			} elseif ( $tokens->opens( $index ) ) {
				$this->weigh( $start ?? $index + 1, $operators );
				$this->is_unclear = $this->is_unclear || '{' === $tokens->mark( $index );
				$operators        = array();
				$start            = null;
			} elseif ( null === $start ) {
				$start = $this->note( $index, $operators );
			}
		}
		$this->weigh( $start ?? $from, $operators );
	}

	/**
	 * @return list<Condition> What must hold or fail, the nearest first.
	 */
	public function conditions(): array {
		return $this->conditions;
	}

	public function is_unclear(): bool {
		return $this->is_unclear;
	}

	/** In an arrow function. */
	public function in_function(): bool {
		return $this->in_function;
	}

	/**
	 * @param int       $index     A token to the left.
	 * @param list<int> $operators Operators between it and the token in question; this one is added if it is one.
	 * @return int|null Where the expression starts, once that is seen.
	 */
	private function note( int $index, array &$operators ): ?int {
		$mark = $this->tokens->mark( $index );
		if ( ',' === $mark || ';' === $mark ) {
			return $index + 1;
		}
		if ( '?' === $mark || ':' === $mark || in_array( $this->tokens->id( $index ), self::OPERATORS, true ) ) {
			$operators[] = $index;
		}
		$this->in_function = $this->in_function || T_FN === $this->tokens->id( $index );
		return null;
	}

	/**
	 * What the operators of one level mean. Where they are mixed, the condition comes out longer than the operand is; the
	 * reader of conditions then finds nothing it knows, which is the safe side.
	 *
	 * @param int       $start     First token of the expression on this level.
	 * @param list<int> $operators From right to left.
	 */
	private function weigh( int $start, array $operators ): void {
		if ( array() === $operators ) {
			return;
		}
		$nearest = $operators[0];
		$id      = $this->tokens->id( $nearest );
		if ( in_array( $id, self::FOR_TRUE, true ) || '?' === $this->tokens->mark( $nearest ) ) {
			$this->conditions[] = array( $start, $nearest - 1, true );
		} elseif ( in_array( $id, self::FOR_FALSE, true ) ) {
			$this->conditions[] = array( $start, $nearest - 1, false );
		} elseif ( ':' === $this->tokens->mark( $nearest ) && isset( $operators[1] ) && '?' === $this->tokens->mark( $operators[1] ) ) {
			$this->conditions[] = array( $start, $operators[1] - 1, false );
		} else {
			$this->is_unclear = true;
		}
	}
}
