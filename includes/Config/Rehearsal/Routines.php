<?php
/**
 * Reads functions, closures and classes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Routines {

	private Reader $reader;

	private Expressions $expressions;

	private Statements $statements;

	private Bodies $bodies;

	public function __construct( Reader $reader, Expressions $expressions, Statements $statements ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
		$this->statements  = $statements;
		$this->bodies      = new Bodies( $reader, $expressions );
	}

	/** Behind the word `function` or `fn`. */
	public function closure( int $at ): Node {
		$is_arrow = T_FN === $this->reader->tokens->id( $this->reader->at - 1 );
		$this->reader->skip( '&' );
		$node           = new Node( 'closure', $at );
		$node->declared = $this->routine( '', $is_arrow );
		return $node;
	}

	/** `function name( … ) { … }`, behind the word `function`. */
	public function declaration( int $at ): Node {
		$this->reader->skip( '&' );
		$name           = $this->reader->names->declared( $this->reader->word() );
		$node           = new Node( 'function', $at, array(), $name );
		$node->declared = $this->routine( $name, false );
		return $node;
	}

	private function routine( string $name, bool $is_arrow ): Routine {
		$parameters = $this->parameters();
		$uses       = $this->reader->pass( T_USE ) ? $this->parameters() : array();
		$this->result();
		if ( $is_arrow ) {
			return new Routine( $name, $parameters, $uses, true, $this->bodies->arrow() );
		}
		$read = $this->reader->skip( ';' ) ? static fn() => null : $this->bodies->later();
		return new Routine( $name, $parameters, $uses, false, $read );
	}

	/**
	 * @return list<Parameter>
	 */
	private function parameters(): array {
		$this->reader->expect( '(' );
		$parameters = array();
		while ( ! $this->reader->skip( ')' ) ) {
			$is_reference = false;
			$is_variadic  = false;
			// A type and its modifiers, if any.
			while ( T_VARIABLE !== $this->reader->id() ) {
				if ( $this->reader->is_done() ) {
					throw new Unreadable();
				}
				$is_reference = '&' === $this->reader->mark();
				$is_variadic  = T_ELLIPSIS === $this->reader->id();
				++$this->reader->at;
			}
			$is_reference = $is_reference || $is_variadic && '&' === $this->reader->tokens->mark( $this->reader->at - 2 );
			$name         = substr( $this->reader->text(), 1 );
			++$this->reader->at;
			$default      = $this->reader->skip( '=' ) ? $this->expressions->read() : null;
			$parameters[] = new Parameter( $name, $default, $is_reference, $is_variadic );
			if ( '{' === $this->reader->mark() ) {
				$this->reader->leap();
			}
			if ( ')' !== $this->reader->mark() ) {
				$this->reader->expect( ',' );
			}
		}
		return $parameters;
	}

	/** Steps over the type of what is returned. */
	private function result(): void {
		if ( ! $this->reader->skip( ':' ) ) {
			return;
		}
		while ( ! $this->reader->is_done() && ! in_array( $this->reader->mark(), array( '{', ';' ), true ) && T_DOUBLE_ARROW !== $this->reader->id() ) {
			++$this->reader->at;
		}
	}

	/** Behind `new`. */
	public function instance( int $at ): Node {
		if ( T_CLASS === $this->reader->id() || T_FINAL === $this->reader->id() ) {
			while ( ! $this->reader->pass( T_CLASS ) ) {
				++$this->reader->at;
				if ( $this->reader->is_done() ) {
					throw new Unreadable();
				}
			}
			$arguments = '(' === $this->reader->mark() ? (array) $this->expressions->arguments() : array();
			$type      = $this->type_of( $at, '' );
			return new Node( 'new', $at, array_merge( array( $type ), $arguments ) );
		}
		$type      = ( new Operands( $this->reader, $this->expressions, $this->statements ) )->type();
		$arguments = '(' === $this->reader->mark() ? (array) $this->expressions->arguments() : array();
		return new Node( 'new', $at, array_merge( array( $type ), $arguments ) );
	}

	/** A class, interface, trait or enumeration, from its first word on. */
	public function type( int $at ): Node {
		while ( ! $this->reader->pass( T_CLASS ) ) {
			++$this->reader->at;
			if ( $this->reader->is_done() ) {
				throw new Unreadable();
			}
		}
		return $this->type_of( $at, $this->reader->names->declared( $this->reader->word() ) );
	}

	private function type_of( int $at, string $name ): Node {
		$is_whole = true;
		while ( '{' !== $this->reader->mark() ) {
			if ( $this->reader->is_done() ) {
				throw new Unreadable();
			}
			$is_whole = $is_whole && T_EXTENDS !== $this->reader->id();
			++$this->reader->at;
		}
		$type           = new Type( $name, $is_whole );
		$node           = new Node( 'type', $at, array(), $name );
		$node->declared = $type;
		++$this->reader->at;
		while ( ! $this->reader->skip( '}' ) ) {
			$this->member( $type );
		}
		return $node;
	}

	private function member( Type $type ): void {
		switch ( $this->reader->id() ) {
			case -1:
				throw new Unreadable();
			case T_FUNCTION:
				++$this->reader->at;
				$this->reader->skip( '&' );
				$name = $this->reader->word();

				$type->methods[ strtolower( $name ) ] = $this->routine( $name, false );
				break;
			case T_CONST:
				++$this->reader->at;
				do {
					// A type may stand in front of the name.
					while ( '=' !== $this->reader->tokens->mark( $this->reader->at + 1 ) && ! $this->reader->is_done() ) {
						++$this->reader->at;
					}
					$name = $this->reader->word();
					$this->reader->expect( '=' );
					$type->constants[ $name ] = $this->expressions->read();
				} while ( $this->reader->skip( ',' ) );
				$this->reader->expect( ';' );
				break;
			case T_USE:
				$type->is_whole = false;
				while ( ! in_array( $this->reader->mark(), array( ';', '{' ), true ) && ! $this->reader->is_done() ) {
					++$this->reader->at;
				}
				$this->reader->leap_or_step();
				break;
			case T_CASE:
			case T_VARIABLE:
				$this->property();
				break;
			default:
				// Modifiers and types.
				++$this->reader->at;
		}
	}

	/** `$a = 1, $b;`, or a case of an enumeration. */
	private function property(): void {
		while ( ! $this->reader->skip( ';' ) ) {
			if ( $this->reader->is_done() ) {
				throw new Unreadable();
			}
			if ( '{' === $this->reader->mark() ) {
				// Hooks of a property run code of which nothing is known here.
				throw new Unreadable();
			}
			$this->reader->leap_or_step();
		}
	}

	/** `match ( … ) { … }`, behind the word. */
	public function choice( int $at ): Node {
		$this->reader->expect( '(' );
		$nodes = array( $this->expressions->read() );
		$this->reader->expect( ')' );
		$this->reader->expect( '{' );
		while ( ! $this->reader->skip( '}' ) ) {
			$conditions = array();
			if ( T_DEFAULT === $this->reader->id() ) {
				++$this->reader->at;
				$this->reader->skip( ',' );
			} else {
				do {
					$conditions[] = $this->expressions->read();
				} while ( $this->reader->skip( ',' ) && T_DOUBLE_ARROW !== $this->reader->id() );
			}
			if ( ! $this->reader->pass( T_DOUBLE_ARROW ) ) {
				throw new Unreadable();
			}
			array_push( $nodes, array() === $conditions ? null : new Node( 'any', $at, $conditions ), $this->expressions->read() );
			if ( '}' !== $this->reader->mark() ) {
				$this->reader->expect( ',' );
			}
		}
		return new Node( 'match', $at, $nodes );
	}
}
