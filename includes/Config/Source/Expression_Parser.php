<?php
/**
 * Finds where an expression statement, a head or a label ends.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Takes expressions as they come, but hands bodies of closures and anonymous classes in them back to the outline's parser.
 */
final class Expression_Parser {

	private Cursor $cursor;

	private Outline_Parser $outline;

	public function __construct( Cursor $cursor, Outline_Parser $outline ) {
		$this->cursor  = $cursor;
		$this->outline = $outline;
	}

	public function expression( Block $block ): void {
		$from = $this->cursor->at;
		// A label of `goto`; some generated configurations name their blocks so.
		if ( T_STRING === $this->cursor->tokens()->id( $from ) && ':' === $this->cursor->tokens()->mark( $from + 1 ) ) {
			$this->cursor->at += 2;
			return;
		}
		$this->walk( $block, $from, false );
	}

	/**
	 * Goes to the end of a statement or head and notes it; bodies of closures, anonymous classes in it become blocks.
	 *
	 * @param Block $block   Where it stands.
	 * @param int   $from    Its first token.
	 * @param bool  $is_head Ends with the closing bracket, not with a semicolon.
	 */
	private function walk( Block $block, int $from, bool $is_head ): void {
		$open   = array();
		$bodies = array();
		$holes  = array();
		while ( ! $this->cursor->is_done() ) {
			$mark  = $this->cursor->mark();
			$depth = count( $open );
			if ( '{' === $mark && isset( $bodies[ $depth ] ) ) {
				$hole = $this->cursor->at;
				$this->outline->body( new Block( $bodies[ $depth ], $block ) );
				$holes[ $hole ] = $this->cursor->at - 1;
				unset( $bodies[ $depth ] );
				continue;
			}
			if ( T_CLOSE_TAG === $this->cursor->id() || '}' === $mark && '{' !== end( $open ) ) {
				break;
			}
			++$this->cursor->at;
			if ( ';' === $mark && ! ( $is_head && T_FOR === $this->cursor->tokens()->id( $from ) ) ) {
				break;
			}
			if ( $this->cursor->tokens()->opens( $this->cursor->at - 1 ) ) {
				$open[] = '(' === $mark || '[' === $mark ? $mark : '{';
				if ( $depth >= Cursor::MAX_BRACKETS ) {
					$this->cursor->give_up();
				}
			} elseif ( $this->cursor->tokens()->closes( $this->cursor->at - 1 ) ) {
				unset( $bodies[ $depth ] );
				array_pop( $open );
				if ( $is_head && $depth <= 1 ) {
					break;
				}
			} else {
				$bodies = self::expected( $this->cursor->tokens(), $this->cursor->at - 1, $bodies, $depth );
			}
		}
		$this->cursor->note( new Statement( $from, max( $from, $this->cursor->at - 1 ), $block, $holes ) );
	}

	/**
	 * Which brackets to come will hold statements: those of a closure, of an anonymous class.
	 *
	 * @param Tokens               $tokens Tokens.
	 * @param int                  $at     The token just passed.
	 * @param array<int, Block::*> $bodies Expected so far, by depth.
	 * @param int                  $depth  Depth of the token.
	 * @return array<int, Block::*>
	 */
	private static function expected( Tokens $tokens, int $at, array $bodies, int $depth ): array {
		if ( T_FUNCTION === $tokens->id( $at ) ) {
			$bodies[ $depth ] = Block::FUNCTION_BODY;
		} elseif ( T_CLASS === $tokens->id( $at ) && T_DOUBLE_COLON !== $tokens->id( $at - 1 ) ) {
			$bodies[ $depth ] = Block::CLASS_BODY;
		}
		return $bodies;
	}

	/**
	 * The head of a control structure: a keyword and, mostly, something in round brackets.
	 *
	 * @return array{int, int} Tokens inside the brackets.
	 */
	public function head( Block $block ): array {
		$from = $this->cursor->at++;
		if ( '(' !== $this->cursor->mark() ) {
			return array( $from, $from );
		}
		$open = $this->cursor->at;
		$this->walk( $block, $from, true );
		return array( $open + 1, $this->cursor->at - 2 );
	}

	/** `namespace X;`, `namespace X { … }` and `use …;`. */
	public function import( Block $block ): void {
		$from = $this->cursor->at;
		$open = T_NAMESPACE === $this->cursor->tokens()->id( $from ) ? '{' : '';
		while ( ! $this->cursor->is_done() ) {
			$mark = $this->cursor->mark();
			if ( ';' === $mark || $mark === $open && '' !== $open || T_CLOSE_TAG === $this->cursor->id() ) {
				break;
			}
			++$this->cursor->at;
		}
		$this->cursor->note( new Statement( $from, $this->cursor->at - 1, $block, array() ) );
	}

	/** `case X:` and `default:`. */
	public function label(): void {
		$choices = 0;
		for ( ++$this->cursor->at; ! $this->cursor->is_done(); $this->cursor->at++ ) {
			$mark = $this->cursor->mark();
			if ( ';' === $mark || '}' === $mark || ':' === $mark && 0 === $choices ) {
				break;
			}
			$choices += (int) ( '?' === $mark ) - (int) ( ':' === $mark );
		}
		$this->cursor->at += (int) ( '}' !== $this->cursor->mark() );
	}
}
