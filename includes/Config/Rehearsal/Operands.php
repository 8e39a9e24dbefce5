<?php
/**
 * Reads what operators stand between.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Operands {

	/** What a unary operator takes binds at least as strongly as it does itself. */
	private const UNARY = 20;

	private const CASTS = array(
		T_INT_CAST    => 'int',
		T_DOUBLE_CAST => 'float',
		T_STRING_CAST => 'string',
		T_BOOL_CAST   => 'bool',
		T_ARRAY_CAST  => 'array',
		T_OBJECT_CAST => 'object',
		T_UNSET_CAST  => 'unset',
	);

	private const INCLUDES = array(
		T_INCLUDE      => 'include',
		T_INCLUDE_ONCE => 'include_once',
		T_REQUIRE      => 'require',
		T_REQUIRE_ONCE => 'require_once',
	);

	private Reader $reader;

	private Expressions $expressions;

	private Literals $literals;

	private Routines $routines;

	private Dynamic_Variables $dynamic;

	private Postfixes $postfixes;

	public function __construct( Reader $reader, Expressions $expressions, Statements $statements ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
		$this->literals    = new Literals( $reader, $expressions );
		$this->routines    = new Routines( $reader, $expressions, $statements );
		$this->dynamic     = new Dynamic_Variables( $reader, $expressions );
		$this->postfixes   = new Postfixes( $reader, $expressions, $this->dynamic );
	}

	public function read(): Node {
		$at = $this->reader->at;
		$id = $this->reader->id();
		if ( 0 === $id ) {
			return $this->marked( $at, $this->reader->mark() );
		}
		if ( isset( self::CASTS[ $id ] ) ) {
			++$this->reader->at;
			return new Node( 'cast', $at, array( $this->expressions->read( self::UNARY ) ), self::CASTS[ $id ] );
		}
		if ( isset( self::INCLUDES[ $id ] ) ) {
			++$this->reader->at;
			return new Node( 'include', $at, array( $this->expressions->read() ), self::INCLUDES[ $id ] );
		}
		if ( T_INC === $id || T_DEC === $id ) {
			++$this->reader->at;
			return new Node( 'step', $at, array( $this->expressions->read( self::UNARY ) ), T_INC === $id ? '+' : '-', 'before' );
		}
		return $this->keyword( $at, $id ) ?? $this->postfixes->read( $this->primary( $at, $id ) );
	}

	private function marked( int $at, string $mark ): Node {
		++$this->reader->at;
		switch ( $mark ) {
			case '!':
				return new Node( 'not', $at, array( $this->expressions->read( 18 ) ) );
			case '-':
			case '+':
			case '~':
				return new Node( 'unary', $at, array( $this->expressions->read( self::UNARY ) ), $mark );
			case '@':
				return $this->expressions->read( self::UNARY );
			case '&':
				return new Node( 'reference', $at, array( $this->expressions->read( self::UNARY ) ) );
			case '(':
				$inner = $this->expressions->read();
				$this->reader->expect( ')' );
				// `( $a )` is read like `$a`, but nothing can be assigned to it.
				return $this->postfixes->read( $inner );
			case '[':
				return $this->postfixes->read( new Node( 'array', $at, $this->expressions->items( ']' ) ) );
			case '"':
				return $this->postfixes->read( new Node( 'text', $at, $this->literals->parts( '"', '' ) ) );
			case '`':
				$this->literals->parts( '`', '' );
				return new Node( 'opaque', $at );
			case '$':
				return $this->postfixes->read( new Node( 'variable', $at, array( $this->dynamic->read() ) ) );
			default:
				throw new Unreadable();
		}
	}

	/** Operators that are words, and what takes no postfix. */
	private function keyword( int $at, int $id ): ?Node {
		++$this->reader->at;
		switch ( $id ) {
			case T_PRINT:
				return new Node( 'print', $at, array( $this->expressions->read( Expressions::ASSIGNMENT ) ) );
			case T_EXIT:
				return new Node( 'exit', $at, '(' === $this->reader->mark() ? (array) $this->expressions->arguments() : array() );
			case T_EVAL:
				return new Node( 'eval', $at, (array) $this->expressions->arguments() );
			case T_ISSET:
				return new Node( 'isset', $at, (array) $this->expressions->arguments() );
			case T_EMPTY:
				return new Node( 'empty', $at, (array) $this->expressions->arguments() );
			case T_CLONE:
				return new Node( 'opaque', $at, array( $this->expressions->read( self::UNARY ) ) );
			case T_THROW:
				return new Node( 'throw', $at, array( $this->expressions->read() ) );
			case T_YIELD:
			case T_YIELD_FROM:
				$this->reader->has_yield = true;
				$ends                    = array( ';', ')', ',', ']' );
				return new Node( 'opaque', $at, in_array( $this->reader->mark(), $ends, true ) ? array() : array( $this->expressions->read() ) );
			default:
				--$this->reader->at;
				return null;
		}
	}

	private function primary( int $at, int $id ): Node {
		++$this->reader->at;
		switch ( $id ) {
			case T_VARIABLE:
				return new Node( 'variable', $at, array(), substr( $this->reader->tokens->text( $at ), 1 ) );
			case T_STRING:
				return $this->name( $at );
			case T_ARRAY:
			case T_LIST:
				if ( T_LIST === $id || '(' === $this->reader->mark() ) {
					$this->reader->expect( '(' );
					return new Node( 'array', $at, $this->expressions->items( ')' ) );
				}
				return $this->name( $at );
			case T_NEW:
				return $this->routines->instance( $at );
			case T_STATIC:
				if ( T_FUNCTION === $this->reader->id() || T_FN === $this->reader->id() ) {
					++$this->reader->at;
					return $this->routines->closure( $at );
				}
				return new Node( 'name', $at, array(), 'static' );
			case T_FUNCTION:
			case T_FN:
				return $this->routines->closure( $at );
			case \KeyHealth\Config\Source\Tokens::MATCH:
				return $this->routines->choice( $at );
			default:
				--$this->reader->at;
				return $this->literals->read();
		}
	}

	/** A name on its own is a constant; in front of `(` or `::` it is not. */
	private function name( int $at ): Node {
		$text = $this->reader->tokens->text( $at );
		if ( '(' === $this->reader->mark() ) {
			return new Node( 'name', $at, array(), $text, $this->reader->names->resolve( Names::FUNCTIONS, $text ) );
		}
		if ( T_DOUBLE_COLON === $this->reader->id() ) {
			return $this->class_name( $at, $text );
		}
		return new Node( 'constant', $at, array(), $text, $this->reader->names->resolve( Names::CONSTANTS, $text ) );
	}

	private function class_name( int $at, string $text ): Node {
		$is_relative = in_array( strtolower( $text ), array( 'self', 'static', 'parent' ), true );
		return new Node( 'name', $at, array(), $is_relative ? strtolower( $text ) : $this->reader->names->resolve( Names::TYPES, $text )[0] );
	}

	/** What `new` and `instanceof` name: a class, or an expression that tells it. */
	public function type(): Node {
		$at = $this->reader->at;
		if ( T_STRING === $this->reader->id() || T_STATIC === $this->reader->id() ) {
			++$this->reader->at;
			return $this->class_name( $at, $this->reader->tokens->text( $at ) );
		}
		if ( $this->reader->skip( '(' ) ) {
			$inner = $this->expressions->read();
			$this->reader->expect( ')' );
			return $inner;
		}
		if ( ! $this->reader->pass( T_VARIABLE ) ) {
			throw new Unreadable();
		}
		$node = new Node( 'variable', $at, array(), substr( $this->reader->tokens->text( $at ), 1 ) );
		while ( T_OBJECT_OPERATOR === $this->reader->id() || T_DOUBLE_COLON === $this->reader->id() || '[' === $this->reader->mark() ) {
			if ( $this->reader->skip( '[' ) ) {
				$node = new Node( 'index', $at, array( $node, $this->expressions->read() ) );
				$this->reader->expect( ']' );
			} else {
				++$this->reader->at;
				++$this->reader->at;
				$node = new Node( 'property', $at, array( $node ) );
			}
		}
		return $node;
	}
}
