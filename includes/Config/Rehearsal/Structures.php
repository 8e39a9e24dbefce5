<?php
/**
 * Reads branches, loops and jumps.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Structures {

	private Reader $reader;

	private Expressions $expressions;

	private Statements $statements;

	public function __construct( Reader $reader, Expressions $expressions, Statements $statements ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
		$this->statements  = $statements;
	}

	/** Null when no structure begins here. */
	public function read(): ?Node {
		$at = $this->reader->at;
		switch ( $this->reader->id() ) {
			case T_IF:
				return $this->branches( $at );
			case T_WHILE:
				$condition = $this->head();
				return new Node( 'while', $at, array( $condition, $this->controlled( T_ENDWHILE ) ) );
			case T_DO:
				++$this->reader->at;
				$body      = $this->statements->read();
				$condition = $this->head();
				$this->statements->end();
				return new Node( 'do', $at, array( $body, $condition ) );
			case T_FOR:
				return $this->counted( $at );
			case T_FOREACH:
				return $this->each( $at );
			case T_SWITCH:
				return $this->choice( $at );
			case T_TRY:
				return $this->attempt( $at );
			case T_DECLARE:
				return $this->declaration();
			case T_BREAK:
			case T_CONTINUE:
			case T_RETURN:
			case T_GOTO:
				return $this->jump( $at, $this->reader->id() );
			default:
				return null;
		}
	}

	/** A keyword and an expression in round brackets. */
	private function head(): Node {
		++$this->reader->at;
		$this->reader->expect( '(' );
		$head = $this->expressions->read();
		$this->reader->expect( ')' );
		return $head;
	}

	/** `declare( … );`, or in front of a block. */
	private function declaration(): Node {
		$this->head();
		$is_bare = ';' === $this->reader->mark() || T_CLOSE_TAG === $this->reader->id();
		return $is_bare ? new Node( 'nothing', $this->reader->at++ ) : $this->controlled( T_ENDDECLARE );
	}

	/** What a head controls, in both spellings. */
	private function controlled( int $end ): Node {
		if ( ! $this->reader->skip( ':' ) ) {
			return $this->statements->read();
		}
		$body = $this->statements->until( array( $end ) );
		$this->ended( $end );
		return $body;
	}

	private function ended( int $end ): void {
		if ( ! $this->reader->pass( $end ) ) {
			throw new Unreadable();
		}
		$this->statements->end();
	}

	/** Conditions and bodies in turn; the condition of `else` is missing. */
	private function branches( int $at ): Node {
		$nodes = array( $this->head() );
		if ( ! $this->reader->skip( ':' ) ) {
			$nodes[] = $this->statements->read();
			while ( T_ELSEIF === $this->reader->id() ) {
				$nodes[] = $this->head();
				$nodes[] = $this->statements->read();
			}
			if ( $this->reader->pass( T_ELSE ) ) {
				array_push( $nodes, null, $this->statements->read() );
			}
			return new Node( 'if', $at, $nodes );
		}
		$ends    = array( T_ELSEIF, T_ELSE, T_ENDIF );
		$nodes[] = $this->statements->until( $ends );
		while ( T_ELSEIF === $this->reader->id() ) {
			$nodes[] = $this->head();
			$this->reader->expect( ':' );
			$nodes[] = $this->statements->until( $ends );
		}
		if ( $this->reader->pass( T_ELSE ) ) {
			$this->reader->expect( ':' );
			array_push( $nodes, null, $this->statements->until( $ends ) );
		}
		$this->ended( T_ENDIF );
		return new Node( 'if', $at, $nodes );
	}

	private function counted( int $at ): Node {
		++$this->reader->at;
		$this->reader->expect( '(' );
		$parts = array();
		foreach ( array( ';', ';', ')' ) as $close ) {
			$nodes = array();
			while ( ! $this->reader->skip( $close ) ) {
				$nodes[] = $this->expressions->read();
				if ( $close !== $this->reader->mark() ) {
					$this->reader->expect( ',' );
				}
			}
			$parts[] = new Node( 'evaluate', $at, $nodes );
		}
		$parts[] = $this->controlled( T_ENDFOR );
		return new Node( 'for', $at, $parts );
	}

	private function each( int $at ): Node {
		++$this->reader->at;
		$this->reader->expect( '(' );
		$subject = $this->expressions->read();
		if ( ! $this->reader->pass( T_AS ) ) {
			throw new Unreadable();
		}
		$key   = null;
		$value = $this->expressions->read( Expressions::ASSIGNMENT );
		if ( $this->reader->pass( T_DOUBLE_ARROW ) ) {
			$key   = $value;
			$value = $this->expressions->read( Expressions::ASSIGNMENT );
		}
		$this->reader->expect( ')' );
		return new Node( 'foreach', $at, array( $subject, $key, $value, $this->controlled( T_ENDFOREACH ) ) );
	}

	/** The subject, then conditions and bodies in turn; the condition of `default` is missing. */
	private function choice( int $at ): Node {
		$nodes    = array( $this->head() );
		$is_colon = $this->reader->skip( ':' );
		if ( ! $is_colon ) {
			$this->reader->expect( '{' );
		}
		while ( ! ( $is_colon ? T_ENDSWITCH === $this->reader->id() : '}' === $this->reader->mark() ) ) {
			if ( $this->reader->pass( T_CASE ) ) {
				$nodes[] = $this->expressions->read();
			} elseif ( $this->reader->pass( T_DEFAULT ) ) {
				$nodes[] = null;
			} elseif ( T_CLOSE_TAG === $this->reader->id() || ';' === $this->reader->mark() ) {
				++$this->reader->at;
				continue;
			} else {
				throw new Unreadable();
			}
			if ( ! $this->reader->skip( ':' ) ) {
				$this->reader->expect( ';' );
			}
			$nodes[] = $this->statements->until( array( T_CASE, T_DEFAULT, T_ENDSWITCH ) );
		}
		if ( $is_colon ) {
			$this->ended( T_ENDSWITCH );
		} else {
			++$this->reader->at;
		}
		return new Node( 'switch', $at, $nodes );
	}

	/** The body, what comes finally or null, then the handlers, each a block that names the classes it catches. */
	private function attempt( int $at ): Node {
		++$this->reader->at;
		$body     = $this->statements->block();
		$handlers = array();
		$finally  = null;
		while ( T_CATCH === $this->reader->id() || T_FINALLY === $this->reader->id() ) {
			if ( $this->reader->pass( T_FINALLY ) ) {
				$finally = $this->statements->block();
				continue;
			}
			$from = $this->reader->at++;
			$this->reader->expect( '(' );
			$types = array();
			do {
				$types[] = $this->reader->names->resolve( Names::TYPES, $this->reader->word() )[0];
			} while ( $this->reader->skip( '|' ) );
			$name              = T_VARIABLE === $this->reader->id() ? substr( $this->reader->text(), 1 ) : '';
			$this->reader->at += (int) ( '' !== $name );
			$this->reader->expect( ')' );
			$handlers[] = new Node( 'catch', $from, array( $this->statements->block() ), $name, $types );
		}
		return new Node( 'try', $at, array_merge( array( $body, $finally ), $handlers ) );
	}

	private function jump( int $at, int $id ): Node {
		++$this->reader->at;
		if ( T_GOTO === $id ) {
			$node = new Node( 'goto', $at, array(), $this->reader->word() );
			$this->statements->end();
			return $node;
		}
		$is_bare = ';' === $this->reader->mark() || T_CLOSE_TAG === $this->reader->id() || $this->reader->is_done();
		$value   = $is_bare ? null : $this->expressions->read();
		$this->statements->end();
		if ( T_RETURN === $id ) {
			return new Node( 'return', $at, array( $value ) );
		}
		$levels = null !== $value && 'literal' === $value->kind && is_int( $value->value ) ? $value->value : 1;
		return new Node( T_BREAK === $id ? 'break' : 'continue', $at, array(), '', max( 1, $levels ) );
	}
}
