<?php
/**
 * Finds the statements of a file, and which blocks each stands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * A parser for structure only: it knows what begins and ends a statement and a block, and takes expressions as they come. It
 * never fails; what is unbalanced ends at the next semicolon, at the brace of the block around it, or with the file.
 */
final class Outline_Parser {

	private const ENDS = array(
		T_WHILE   => T_ENDWHILE,
		T_FOR     => T_ENDFOR,
		T_FOREACH => T_ENDFOREACH,
		T_SWITCH  => T_ENDSWITCH,
		T_DECLARE => T_ENDDECLARE,
	);

	private Cursor $cursor;

	private Expression_Parser $expressions;

	/** Statements within statements at this moment. */
	private int $depth = 0;

	/** @param Trigger_Words|null $words Functions and classes without any of these are stepped over, if given. */
	public function __construct( Tokens $tokens, ?Trigger_Words $words = null ) {
		$this->cursor      = new Cursor( $tokens, $words );
		$this->expressions = new Expression_Parser( $this->cursor, $this );
	}

	/**
	 * @return list<Statement>|null In the order of the source; null when it is nested too deep to be read.
	 */
	public function statements(): ?array {
		$file = new Block( Block::FILE );
		while ( ! $this->cursor->is_done() ) {
			$this->sequence( $file );
			++$this->cursor->at; // A brace too many.
		}
		return $this->cursor->is_too_deep() ? null : $this->cursor->statements();
	}

	/**
	 * @param Block     $block Where the statements stand.
	 * @param list<int> $ends  Tokens that end the sequence besides a closing brace.
	 */
	private function sequence( Block $block, array $ends = array() ): void {
		while ( ! $this->cursor->is_done() && '}' !== $this->cursor->mark() ) {
			if ( in_array( $this->cursor->id(), $ends, true ) ) {
				return;
			}
			$this->statement( $block );
		}
	}

	private function statement( Block $block ): void {
		if ( ++$this->depth > Cursor::MAX_STATEMENTS ) {
			$this->cursor->give_up();
		}
		$this->dispatch( $block );
		--$this->depth;
	}

	private function dispatch( Block $block ): void {
		switch ( $this->cursor->id() ) {
			case 0:
				$this->mark( $block );
				break;
			case T_CLOSE_TAG:
			case T_OPEN_TAG_WITH_ECHO:
				++$this->cursor->at;
				break;
			case T_IF:
				$this->branches( $block );
				break;
			case T_WHILE:
			case T_FOR:
			case T_FOREACH:
			case T_SWITCH:
			case T_DECLARE:
				$this->headed( $block, $this->cursor->id() );
				break;
			case T_DO:
				++$this->cursor->at;
				$this->statement( new Block( Block::LOOP, $block ) );
				break; // Its `while ( … );` reads like a loop that does nothing.
			case T_TRY:
				$this->attempt( $block );
				break;
			case T_FUNCTION:
				$this->function_or_closure( $block );
				break;
			case T_ABSTRACT:
			case T_FINAL:
			case T_CLASS:
				$this->declaration( $block, Block::CLASS_BODY );
				break;
			case T_NAMESPACE:
			case T_USE:
				$this->expressions->import( $block );
				break;
			case T_CASE:
			case T_DEFAULT:
				$this->expressions->label();
				break;
			default:
				$this->expressions->expression( $block );
		}
	}

	/** A statement that begins with a mark. */
	private function mark( Block $block ): void {
		$mark = $this->cursor->mark();
		if ( '{' === $mark ) {
			$this->body( $block );
		} elseif ( ';' === $mark ) {
			++$this->cursor->at;
		} else {
			$this->expressions->expression( $block );
		}
	}

	/** `if`, `elseif` and `else`, in both spellings. */
	private function branches( Block $block ): void {
		$refused = array();
		do {
			$is_else   = T_ELSE === $this->cursor->id();
			$condition = null;
			if ( $is_else ) {
				++$this->cursor->at;
			} else {
				$head      = array() === $refused ? $block : new Block( Block::BRANCH, $block, null, $refused );
				$condition = $this->expressions->head( $head );
			}
			$branch = new Block( Block::BRANCH, $block, $condition, $refused );
			$ended  = $this->controlled( $branch, array( T_ELSEIF, T_ELSE, T_ENDIF ), T_ENDIF );
			if ( null !== $condition ) {
				$refused[] = $condition;
			}
		} while ( ! $ended && ! $is_else && in_array( $this->cursor->id(), array( T_ELSEIF, T_ELSE ), true ) );
	}

	/** A loop, `switch` or `declare`: a head and what it controls. */
	private function headed( Block $block, int $keyword ): void {
		$condition = $this->expressions->head( $block );
		if ( T_DECLARE === $keyword ) {
			$inner = $block;
		} else {
			$inner = new Block( T_SWITCH === $keyword ? Block::CHOICE : Block::LOOP, $block, $condition );
		}
		$end = self::ENDS[ $keyword ] ?? -1;
		$this->controlled( $inner, array( $end ), $end );
	}

	/**
	 * @param Block     $inner The block that is controlled.
	 * @param list<int> $ends  Tokens that end it when it is opened by a colon.
	 * @param int       $last  The one of them that ends the whole structure.
	 * @return bool Whether that one was met.
	 */
	private function controlled( Block $inner, array $ends, int $last ): bool {
		if ( ':' !== $this->cursor->mark() ) {
			if ( ! $this->cursor->is_done() && '}' !== $this->cursor->mark() ) {
				$this->statement( $inner );
			}
			return false;
		}
		++$this->cursor->at;
		$this->sequence( $inner, $ends );
		if ( $this->cursor->id() !== $last ) {
			return false;
		}
		++$this->cursor->at;
		return true;
	}

	private function attempt( Block $block ): void {
		++$this->cursor->at;
		$this->body( new Block( Block::ATTEMPT, $block ) );
		while ( T_CATCH === $this->cursor->id() || T_FINALLY === $this->cursor->id() ) {
			$kind = T_CATCH === $this->cursor->id() ? Block::HANDLER : Block::ATTEMPT;
			$this->expressions->head( $block );
			$this->body( new Block( $kind, $block ) );
		}
	}

	/** A statement that begins with `function`: only a declaration has a name there. */
	private function function_or_closure( Block $block ): void {
		$tokens = $this->cursor->tokens();
		$name   = $this->cursor->at + 1;
		$name  += (int) ( '&' === $tokens->mark( $name ) );
		if ( 0 !== $tokens->id( $name ) && '(' === $tokens->mark( $name + 1 ) ) {
			$this->declaration( $block, Block::FUNCTION_BODY );
		} else {
			$this->expressions->expression( $block );
		}
	}

	/**
	 * A function, class or member with its body, or an abstract one that ends with a semicolon.
	 *
	 * @param Block    $block Where it is declared.
	 * @param Block::* $kind  What its braces hold.
	 */
	private function declaration( Block $block, string $kind ): void {
		$depth  = 0;
		$tokens = $this->cursor->tokens();
		for ( ; ! $this->cursor->is_done(); $this->cursor->at++ ) {
			$mark = $this->cursor->mark();
			if ( 0 === $depth && ( ';' === $mark || '{' === $mark || '}' === $mark ) ) {
				break;
			}
			$depth += (int) $tokens->opens( $this->cursor->at ) - (int) $tokens->closes( $this->cursor->at );
			$depth  = max( 0, $depth );
		}
		if ( '{' === $this->cursor->mark() ) {
			$this->body( new Block( $kind, $block ) );
		} elseif ( ';' === $this->cursor->mark() ) {
			++$this->cursor->at;
		}
	}

	/** Everything between braces, both included. */
	public function body( Block $inner ): void {
		if ( '{' !== $this->cursor->mark() || $this->cursor->leaps_over( $inner ) ) {
			return;
		}
		++$this->cursor->at;
		if ( Block::CLASS_BODY === $inner->kind() ) {
			while ( ! $this->cursor->is_done() && '}' !== $this->cursor->mark() ) {
				$this->declaration( $inner, Block::FUNCTION_BODY );
			}
		} else {
			$this->sequence( $inner );
		}
		++$this->cursor->at;
	}
}
