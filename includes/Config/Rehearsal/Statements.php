<?php
/**
 * Reads the statements of a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Tokens;

/**
 * A parser for the whole language; what it does not know (there is little) makes the file unreadable.
 */
final class Statements {

	private Reader $reader;

	private Expressions $expressions;

	private Structures $structures;

	private Routines $routines;

	/**
	 * @param Tokens      $tokens Tokens.
	 * @param Reader|null $reader Where to begin; at the first token if null.
	 */
	public function __construct( Tokens $tokens, ?Reader $reader = null ) {
		$this->reader      = $reader ?? new Reader( $tokens );
		$this->expressions = new Expressions( $this->reader, $this );
		$this->structures  = new Structures( $this->reader, $this->expressions, $this );
		$this->routines    = new Routines( $this->reader, $this->expressions, $this );
	}

	/**
	 * @throws Unreadable When it is not understood.
	 */
	public function file(): Node {
		$nodes = array();
		while ( ! $this->reader->is_done() ) {
			$nodes[] = $this->read();
		}
		return new Node( 'block', 0, $nodes );
	}

	/** `{ … }` */
	public function block(): Node {
		$at = $this->reader->at;
		$this->reader->expect( '{' );
		$nodes = array();
		while ( ! $this->reader->skip( '}' ) ) {
			$nodes[] = $this->read();
		}
		return new Node( 'block', $at, $nodes );
	}

	/**
	 * Statements up to one of some words, which is not stepped over.
	 *
	 * @param list<int> $ends Tokens; a closing brace always ends it.
	 */
	public function until( array $ends ): Node {
		$at    = $this->reader->at;
		$nodes = array();
		while ( '}' !== $this->reader->mark() && ! in_array( $this->reader->id(), $ends, true ) ) {
			$nodes[] = $this->read();
		}
		return new Node( 'block', $at, $nodes );
	}

	public function read(): Node {
		if ( $this->reader->is_done() ) {
			throw new Unreadable();
		}
		$this->reader->deeper();
		$node = $this->structures->read() ?? $this->plain( $this->reader->at, $this->reader->id() );
		$this->reader->higher();
		return $node;
	}

	private function plain( int $at, int $id ): Node {
		switch ( $id ) {
			case 0:
				if ( '{' === $this->reader->mark() ) {
					return $this->block();
				}
				return $this->reader->skip( ';' ) ? new Node( 'nothing', $at ) : $this->expression( $at );
			case T_CLOSE_TAG:
				++$this->reader->at;
				return new Node( 'nothing', $at );
			case T_ECHO:
			case T_OPEN_TAG_WITH_ECHO:
				++$this->reader->at;
				return $this->listed( 'evaluate', $at );
			case T_STATIC:
				return T_VARIABLE === $this->reader->tokens->id( $at + 1 ) ? $this->variables( 'static', $at ) : $this->expression( $at );
			case T_GLOBAL:
				return $this->variables( 'global', $at );
			case T_UNSET:
				++$this->reader->at;
				$node = new Node( 'unset', $at, (array) $this->expressions->arguments() );
				$this->end();
				return $node;
			case T_STRING:
				if ( ':' === $this->reader->tokens->mark( $at + 1 ) ) {
					$this->reader->at += 2;
					return new Node( 'label', $at, array(), $this->reader->tokens->text( $at ) );
				}
				return $this->expression( $at );
			default:
				return $this->declaration( $at, $id ) ?? $this->expression( $at );
		}
	}

	/** Constants, functions, classes, and the names they go by. */
	private function declaration( int $at, int $id ): ?Node {
		switch ( $id ) {
			case T_CONST:
				return $this->constants( $at );
			case T_FUNCTION:
				$next = $this->reader->tokens->mark( $at + 1 );
				if ( '(' === $next || '&' === $next && '(' === $this->reader->tokens->mark( $at + 2 ) ) {
					return $this->expression( $at );
				}
				++$this->reader->at;
				return $this->routines->declaration( $at );
			case T_ABSTRACT:
			case T_FINAL:
			case T_CLASS:
				return $this->routines->type( $at );
			case T_NAMESPACE:
				return $this->space( $at );
			case T_USE:
				return $this->import( $at );
			default:
				return null;
		}
	}

	private function expression( int $at ): Node {
		$node = new Node( 'evaluate', $at, array( $this->expressions->read() ) );
		$this->end();
		return $node;
	}

	/** The end of a statement: a semicolon, or the end of the PHP code, which stands for one. */
	public function end(): void {
		if ( T_CLOSE_TAG === $this->reader->id() || $this->reader->is_done() ) {
			++$this->reader->at;
			return;
		}
		$this->reader->expect( ';' );
	}

	/** Expressions with commas between them, up to the end of the statement. */
	private function listed( string $kind, int $at ): Node {
		$nodes = array();
		do {
			$nodes[] = $this->expressions->read();
		} while ( $this->reader->skip( ',' ) );
		$this->end();
		return new Node( $kind, $at, $nodes );
	}

	/** `const A = 1, B = 2;` */
	private function constants( int $at ): Node {
		$nodes = array();
		do {
			++$this->reader->at;
			$name  = $this->reader->names->declared( $this->reader->word() );
			$value = $this->reader->at + 1;
			$this->reader->expect( '=' );
			$nodes[] = new Node( 'item', $value, array( $this->expressions->read() ), $name );
		} while ( ',' === $this->reader->mark() );
		$this->end();
		return new Node( 'const', $at, $nodes );
	}

	/** `static $a = 1, $b;` and `global $a, $b;` */
	private function variables( string $kind, int $at ): Node {
		$nodes = array();
		do {
			++$this->reader->at;
			if ( ! $this->reader->pass( T_VARIABLE ) ) {
				throw new Unreadable();
			}
			$name    = substr( $this->reader->tokens->text( $this->reader->at - 1 ), 1 );
			$value   = $this->reader->skip( '=' ) ? $this->expressions->read() : null;
			$nodes[] = new Node( 'item', $at, array( $value ), $name );
		} while ( ',' === $this->reader->mark() );
		$this->end();
		return new Node( $kind, $at, $nodes );
	}

	/** `namespace A;` and `namespace A { … }`. */
	private function space( int $at ): Node {
		++$this->reader->at;
		$name = T_STRING === $this->reader->id() ? $this->reader->word() : '';
		$this->reader->names->enter( $name );
		if ( '{' !== $this->reader->mark() ) {
			$this->end();
			return new Node( 'nothing', $at );
		}
		$block = $this->block();
		$this->reader->names->enter( '' );
		return $block;
	}

	/** `use A\B as C, D;`, `use function A\{ b, c as d };` */
	private function import( int $at ): Node {
		++$this->reader->at;
		$what = Names::TYPES;
		if ( $this->reader->pass( T_FUNCTION ) ) {
			$what = Names::FUNCTIONS;
		} elseif ( $this->reader->pass( T_CONST ) ) {
			$what = Names::CONSTANTS;
		}
		do {
			$name = $this->reader->word();
			if ( '{' === $this->reader->mark() || T_NS_SEPARATOR === $this->reader->id() ) {
				// Rare, and read differently by every version.
				throw new Unreadable();
			}
			$this->reader->names->import( $what, $name, $this->reader->pass( T_AS ) ? $this->reader->word() : '' );
		} while ( $this->reader->skip( ',' ) );
		$this->end();
		return new Node( 'nothing', $at );
	}
}
