<?php
/**
 * Reads expressions.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Precedence climbing. Operands are read by another class.
 */
final class Expressions {

	/** How strongly an operator binds that takes everything behind it but `and`, `or`. */
	public const ASSIGNMENT = 4;

	private const TERNARY = 5;

	/** As written => how strongly it binds, and whether from right to left. */
	private const MARKS = array(
		'|' => array( 9, 0 ),
		'^' => array( 10, 0 ),
		'&' => array( 11, 0 ),
		'<' => array( 13, 0 ),
		'>' => array( 13, 0 ),
		'.' => array( 14, 0 ),
		'+' => array( 16, 0 ),
		'-' => array( 16, 0 ),
		'*' => array( 17, 0 ),
		'/' => array( 17, 0 ),
		'%' => array( 17, 0 ),
	);

	private const WORDS = array(
		T_LOGICAL_OR          => array( 1, 0, '||' ),
		T_LOGICAL_XOR         => array( 2, 0, 'xor' ),
		T_LOGICAL_AND         => array( 3, 0, '&&' ),
		T_COALESCE            => array( 6, 1, '??' ),
		T_BOOLEAN_OR          => array( 7, 0, '||' ),
		T_BOOLEAN_AND         => array( 8, 0, '&&' ),
		T_IS_EQUAL            => array( 12, 0, '==' ),
		T_IS_NOT_EQUAL        => array( 12, 0, '!=' ),
		T_IS_IDENTICAL        => array( 12, 0, '===' ),
		T_IS_NOT_IDENTICAL    => array( 12, 0, '!==' ),
		T_SPACESHIP           => array( 12, 0, '<=>' ),
		T_IS_SMALLER_OR_EQUAL => array( 13, 0, '<=' ),
		T_IS_GREATER_OR_EQUAL => array( 13, 0, '>=' ),
		T_SL                  => array( 15, 0, '<<' ),
		T_SR                  => array( 15, 0, '>>' ),
		T_INSTANCEOF          => array( 19, 0, 'instanceof' ),
		T_POW                 => array( 21, 1, '**' ),
	);

	private const ASSIGNMENTS = array(
		T_PLUS_EQUAL     => '+',
		T_MINUS_EQUAL    => '-',
		T_MUL_EQUAL      => '*',
		T_DIV_EQUAL      => '/',
		T_CONCAT_EQUAL   => '.',
		T_MOD_EQUAL      => '%',
		T_AND_EQUAL      => '&',
		T_OR_EQUAL       => '|',
		T_XOR_EQUAL      => '^',
		T_SL_EQUAL       => '<<',
		T_SR_EQUAL       => '>>',
		T_POW_EQUAL      => '**',
		T_COALESCE_EQUAL => '??',
	);

	private const ASSIGNABLE = array( 'variable', 'index', 'property', 'static_property', 'array', 'list' );

	private Reader $reader;

	private Operands $operands;

	public function __construct( Reader $reader, Statements $statements ) {
		$this->reader   = $reader;
		$this->operands = new Operands( $reader, $this, $statements );
	}

	/**
	 * @param int $weakest How strongly an operator must bind to belong to the expression.
	 */
	public function read( int $weakest = 0 ): Node {
		$this->reader->deeper();
		$left = $this->operands->read();
		while ( true ) {
			$next = $this->extended( $left, $weakest );
			if ( null === $next ) {
				break;
			}
			$left = $next;
		}
		$this->reader->higher();
		return $left;
	}

	/** What the expression becomes with the operator that stands here; null when none does. */
	private function extended( Node $left, int $weakest ): ?Node {
		$at   = $this->reader->at;
		$id   = $this->reader->id();
		$mark = $this->reader->mark();
		if ( '=' === $mark || isset( self::ASSIGNMENTS[ $id ] ) ) {
			return in_array( $left->kind, self::ASSIGNABLE, true ) ? $this->assigned( $left, self::ASSIGNMENTS[ $id ] ?? '' ) : null;
		}
		if ( '?' === $mark ) {
			return $weakest <= self::TERNARY ? $this->ternary( $left ) : null;
		}
		if ( 0 === $id ) {
			$binding  = self::MARKS[ $mark ] ?? null;
			$operator = $mark;
		} else {
			$binding  = self::WORDS[ $id ] ?? null;
			$operator = $binding[2] ?? '';
		}
		if ( null === $binding ) {
			return null;
		}
		// Before PHP 8.0 the dot bound as strongly as plus.
		$strength = '.' === $operator && PHP_VERSION_ID < 80000 ? 16 : $binding[0];
		if ( $strength < $weakest ) {
			return null;
		}
		++$this->reader->at;
		$right = 'instanceof' === $operator ? $this->operands->type() : $this->read( $binding[1] ? $strength : $strength + 1 );
		return new Node( in_array( $operator, array( '&&', '||', '??' ), true ) ? 'circuit' : 'binary', $at, array( $left, $right ), $operator );
	}

	private function assigned( Node $target, string $operator ): Node {
		$at = $this->reader->at++;
		if ( '' === $operator && '&' === $this->reader->mark() ) {
			++$this->reader->at;
			return new Node( 'alias', $at, array( $target, $this->read( self::ASSIGNMENT ) ) );
		}
		return new Node( 'assign', $at, array( $target, $this->read( self::ASSIGNMENT ) ), $operator );
	}

	private function ternary( Node $condition ): Node {
		$at   = $this->reader->at++;
		$then = ':' === $this->reader->mark() ? null : $this->read( self::ASSIGNMENT );
		$this->reader->expect( ':' );
		return new Node( 'ternary', $at, array( $condition, $then, $this->read( self::TERNARY + 1 ) ) );
	}

	/**
	 * Arguments in round brackets, the opening one standing here.
	 *
	 * @return list<Node>|null Null for `f(...)`, which only makes a closure.
	 */
	public function arguments(): ?array {
		$this->reader->expect( '(' );
		if ( T_ELLIPSIS === $this->reader->id() && ')' === $this->reader->tokens->mark( $this->reader->at + 1 ) ) {
			$this->reader->at += 2;
			return null;
		}
		$arguments = array();
		while ( ! $this->reader->skip( ')' ) ) {
			$at = $this->reader->at;
			if ( $this->reader->pass( T_ELLIPSIS ) ) {
				$arguments[] = new Node( 'spread', $at, array( $this->read( self::ASSIGNMENT ) ) );
			} elseif ( ':' === $this->reader->tokens->mark( $at + 1 ) && preg_match( '/\A[a-z_]\w*\z/i', $this->reader->text() ) ) {
				$this->reader->at += 2;
				$arguments[]       = new Node( 'named', $at, array( $this->read( self::ASSIGNMENT ) ), $this->reader->tokens->text( $at ) );
			} else {
				$arguments[] = $this->read();
			}
			if ( ')' !== $this->reader->mark() ) {
				$this->reader->expect( ',' );
			}
		}
		return $arguments;
	}

	/**
	 * Items of an array, up to the bracket that closes it.
	 *
	 * @return list<Node|null> Keys and values in turn.
	 */
	public function items( string $close ): array {
		$items = array();
		while ( ! $this->reader->skip( $close ) ) {
			if ( $this->reader->skip( ',' ) ) {
				// A gap: `list( , $b )`.
				array_push( $items, null, null );
				continue;
			}
			$key   = null;
			$value = $this->item();
			if ( $this->reader->pass( T_DOUBLE_ARROW ) ) {
				$key   = $value;
				$value = $this->item();
			}
			array_push( $items, $key, $value );
			if ( $close !== $this->reader->mark() ) {
				$this->reader->expect( ',' );
			}
		}
		return $items;
	}

	private function item(): Node {
		$at = $this->reader->at;
		if ( $this->reader->pass( T_ELLIPSIS ) ) {
			return new Node( 'spread', $at, array( $this->read() ) );
		}
		return $this->reader->skip( '&' ) ? new Node( 'reference', $at, array( $this->read() ) ) : $this->read();
	}
}
