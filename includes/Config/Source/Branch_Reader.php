<?php
/**
 * Reads under which conditions a line runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Understands what configurations ask for: hosts, environment variables, constants. For people; whether a line runs is worked out
 * elsewhere.
 */
final class Branch_Reader {

	private const SAME      = array( T_IS_IDENTICAL, T_IS_EQUAL );
	private const DIFFERENT = array( T_IS_NOT_IDENTICAL, T_IS_NOT_EQUAL );

	private Tokens $tokens;

	private Value_Reader $values;

	public function __construct( string $code ) {
		$this->tokens = ( new Tokenizer() )->tokens( $code );
		$this->values = new Value_Reader( $this->tokens );
	}

	/**
	 * @return list<Branch_Condition> What must be so, the nearest first.
	 */
	public function of( Definition_Site $site ): array {
		$found = array();
		foreach ( ( new Outline_Parser( $this->tokens ) )->statements() ?? array() as $statement ) {
			$at = $this->index_in( $statement, $site->offset() );
			if ( null === $at ) {
				continue;
			}
			$found = ( new Short_Circuits( $this->tokens, $statement->from(), $at ) )->conditions();
			foreach ( $statement->block()->chain() as $block ) {
				$condition = $block->condition();
				if ( Block::BRANCH === $block->kind() && null !== $condition ) {
					$found[] = array( $condition[0], $condition[1], true );
				}
				foreach ( Block::BRANCH === $block->kind() ? $block->refused() : array() as list( $from, $to ) ) {
					$found[] = array( $from, $to, false );
				}
			}
		}
		$conditions = array();
		foreach ( $found as list( $from, $to, $wanted ) ) {
			$conditions = array_merge( $conditions, $this->read( $from, $to, $wanted ) );
		}
		return $conditions;
	}

	private function index_in( Statement $statement, int $offset ): ?int {
		foreach ( $statement->indexes() as $at ) {
			if ( $this->tokens->start( $at ) === $offset ) {
				return $at;
			}
		}
		return null;
	}

	/**
	 * @param int  $from   First token of a condition.
	 * @param int  $to     Its last token.
	 * @param bool $wanted How it must come out.
	 * @return list<Branch_Condition>
	 */
	private function read( int $from, int $to, bool $wanted ): array {
		list( $from, $to ) = $this->tokens->bare( $from, $to );
		$glue              = $wanted ? array( T_BOOLEAN_AND, T_LOGICAL_AND ) : array( T_BOOLEAN_OR, T_LOGICAL_OR );
		$pieces            = $this->tokens->split( $from, $to, $glue );
		if ( count( $pieces ) > 1 ) {
			$conditions = array();
			foreach ( $pieces as list( $first, $last ) ) {
				$conditions = array_merge( $conditions, $this->read( $first, $last, $wanted ) );
			}
			return $conditions;
		}
		foreach ( array( array( self::SAME, $wanted ), array( self::DIFFERENT, ! $wanted ) ) as list( $operators, $outcome ) ) {
			$sides = $this->tokens->split( $from, $to, $operators );
			if ( 2 === count( $sides ) ) {
				return array( $this->compared( $sides[0], $sides[1], $outcome ) );
			}
		}
		if ( '!' === $this->tokens->mark( $from ) && 1 === count( $this->tokens->split( $from, $to, array( T_BOOLEAN_AND, T_BOOLEAN_OR, T_LOGICAL_AND, T_LOGICAL_OR ) ) ) ) {
			return $this->read( $from + 1, $to, ! $wanted );
		}
		$value = $this->values->read( $from, $to );
		if ( Value::SCALAR === $value->kind() ) {
			return array( new Branch_Condition( Branch_Condition::FIXED, $value->scalar() ? '1' : '0', null, $wanted ) );
		}
		$subject = $this->subject( $from, $to );
		return array( null === $subject ? $this->other( $wanted ) : new Branch_Condition( $subject[0], $subject[1], null, $wanted ) );
	}

	/**
	 * @param array{int, int} $one    One side.
	 * @param array{int, int} $other  The other side.
	 * @param bool            $wanted Whether they must be the same.
	 */
	private function compared( array $one, array $other, bool $wanted ): Branch_Condition {
		foreach ( array( array( $one, $other ), array( $other, $one ) ) as list( $asked, $given ) ) {
			$text    = $this->values->text( $given[0], $given[1] );
			$truth   = $this->values->read( $given[0], $given[1] )->scalar();
			$subject = $this->subject( $asked[0], $asked[1] );
			if ( null !== $text && null !== $subject ) {
				return new Branch_Condition( $subject[0], $subject[1], $text, $wanted );
			}
			if ( is_bool( $truth ) && null !== $subject ) {
				return new Branch_Condition( $subject[0], $subject[1], null, $wanted === $truth );
			}
		}
		return $this->other( $wanted );
	}

	/**
	 * @param int $from First token.
	 * @param int $to   Last token.
	 * @return array{Branch_Condition::*, string}|null
	 */
	private function subject( int $from, int $to ): ?array {
		list( $from, $to ) = $this->tokens->bare( $from, $to );
		if ( T_ISSET === $this->tokens->id( $from ) && $this->tokens->spans( $from + 1, $to ) ) {
			return $this->subject( $from + 2, $to - 1 );
		}
		$value = $this->values->read( $from, $to );
		if ( null !== $value->env() ) {
			$is_server = '$_SERVER' === $value->env_reader();
			return array( $is_server ? Branch_Condition::SERVER : Branch_Condition::VARIABLE, $value->env() );
		}
		$word = $this->tokens->name( $from );
		if ( 'php_sapi' === $word && $from === $to || 'php_sapi_name' === $word ) {
			return array( Branch_Condition::INTERFACE, 'PHP_SAPI' );
		}
		if ( 'defined' === $word && $this->tokens->spans( $from + 1, $to ) ) {
			$name = $this->values->text( $from + 2, $to - 1 );
			return null === $name ? null : array( Branch_Condition::DEFINED, $name );
		}
		return '' !== $word && $from === $to ? array( Branch_Condition::CONSTANT, ltrim( $this->tokens->text( $from ), '\\' ) ) : null;
	}

	private function other( bool $wanted ): Branch_Condition {
		return new Branch_Condition( Branch_Condition::OTHER, '', null, $wanted );
	}
}
