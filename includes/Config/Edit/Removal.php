<?php
/**
 * Takes a definition out of its file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Tokens;

/**
 * What runs apart from it runs as before: an `if` keeps a body, what else a statement does stays in it.
 */
final class Removal {

	private const OPERATORS = array( T_BOOLEAN_OR, T_LOGICAL_OR, T_BOOLEAN_AND, T_LOGICAL_AND, T_COALESCE );

	/** Asking them changes nothing. */
	private const ASKING = array( 'defined', 'constant', 'getenv', 'function_exists', 'class_exists', 'extension_loaded', 'in_array', 'strpos', 'is_string' );

	private const HARMLESS = array(
		T_STRING,
		T_VARIABLE,
		T_CONSTANT_ENCAPSED_STRING,
		T_LNUMBER,
		T_DNUMBER,
		T_ISSET,
		T_EMPTY,
		T_IS_EQUAL,
		T_IS_NOT_EQUAL,
		T_IS_IDENTICAL,
		T_IS_NOT_IDENTICAL,
		T_IS_SMALLER_OR_EQUAL,
		T_IS_GREATER_OR_EQUAL,
		T_BOOLEAN_AND,
		T_BOOLEAN_OR,
		T_LOGICAL_AND,
		T_LOGICAL_OR,
		T_COALESCE,
	);

	/** What makes use of the value of an expression. */
	private const USING = array( T_RETURN, T_ECHO, T_PRINT, T_EXIT, T_THROW, T_YIELD, T_INCLUDE, T_INCLUDE_ONCE, T_REQUIRE, T_REQUIRE_ONCE );

	private Tokens $tokens;

	private Layout $layout;

	private Site_Tokens $place;

	public function __construct( Tokens $tokens, Layout $layout, Site_Tokens $place ) {
		$this->tokens = $tokens;
		$this->layout = $layout;
		$this->place  = $place;
	}

	/**
	 * @throws Not_Editable When it cannot be taken out without touching something else.
	 */
	public function splice( Definition_Site $site ): Splice {
		if ( Definition_Site::BY_CONST === $site->form() && count( $this->place->declarations() ) > 1 ) {
			return $this->declaration();
		}
		if ( $this->is_statement( $site ) ) {
			return $this->statement();
		}
		list( $from, $to ) = $this->place->call();
		$before            = '?' === $this->tokens->mark( $from - 1 ) && ':' === $this->tokens->mark( $to + 1 );
		$after             = ':' === $this->tokens->mark( $from - 1 ) && $to === $this->place->last();
		if ( ( $before || $after ) && ! $this->is_used() ) {
			return Splice::open( $this->tokens->start( $from ), $this->tokens->end( $to ), 'null' );
		}
		throw self::shared();
	}

	/** Whether the statement does nothing but define it, if need be behind a harmless condition: `defined( 'X' ) || define( … );` */
	public function is_statement( Definition_Site $site ): bool {
		if ( Definition_Site::BY_CONST === $site->form() ) {
			return 1 === count( $this->place->declarations() );
		}
		if ( ! $this->place->is_whole() ) {
			throw self::shared();
		}
		list( $from, $to ) = $this->place->call();
		if ( $to !== $this->place->last() ) {
			return false;
		}
		if ( $from === $this->place->from() ) {
			return true;
		}
		$is_elvis  = ':' === $this->tokens->mark( $from - 1 ) && '?' === $this->tokens->mark( $from - 2 );
		$is_behind = $is_elvis || in_array( $this->tokens->id( $from - 1 ), self::OPERATORS, true );
		return $is_behind && $this->is_harmless( $this->place->from(), $from - 2 );
	}

	/** Whether the statement stands in a row of others, not as the body of an `if` without braces. */
	public function is_in_sequence(): bool {
		return $this->follows_statement( $this->place->from() );
	}

	private function statement(): Splice {
		$from = $this->place->from();
		$end  = $this->tokens->end( $this->place->to() );
		if ( $this->is_in_sequence() ) {
			list( $start, $end ) = $this->layout->around( $this->tokens->start( $from ), $end );
			return Splice::removal( $start, $end );
		}
		$is_body = ')' === $this->tokens->mark( $from - 1 ) || in_array( $this->tokens->id( $from - 1 ), array( T_ELSE, T_DO ), true );
		if ( ! $is_body ) {
			throw self::shared();
		}
		$head = ')' === $this->tokens->mark( $from - 1 ) ? $this->tokens->opening( $from - 1 ) - 1 : -1;
		if ( $this->is_lonely( $head ) ) {
			list( $start, $end ) = $this->layout->around( $this->tokens->start( $head ), $end );
			return Splice::removal( $start, $end );
		}
		return Splice::open( $this->tokens->start( $from ), $end, '{}' );
	}

	/** Whether an `if` has no other branch, asks nothing that matters, and stands in a row of statements. */
	private function is_lonely( int $head ): bool {
		if ( $head < 0 || T_IF !== $this->tokens->id( $head ) || ! $this->place->is_closed() || ! $this->follows_statement( $head ) ) {
			return false;
		}
		$has_other = in_array( $this->tokens->id( $this->place->to() + 1 ), array( T_ELSE, T_ELSEIF ), true );
		return ! $has_other && $this->is_harmless( $head + 2, $this->place->from() - 2 );
	}

	private function declaration(): Splice {
		$parts = $this->place->declarations();
		foreach ( $parts as $number => list( $from, $to ) ) {
			if ( ! $this->place->is_own( $from, $to ) ) {
				continue;
			}
			if ( 0 === $number ) {
				return Splice::removal( $this->tokens->start( $from ), $this->tokens->start( $parts[1][0] ) );
			}
			return Splice::removal( $this->tokens->end( $parts[ $number - 1 ][1] ), $this->tokens->end( $to ) );
		}
		throw self::shared();
	}

	private function follows_statement( int $index ): bool {
		return 0 === $index
			|| in_array( $this->tokens->mark( $index - 1 ), array( ';', '{', '}', ':' ), true )
			|| T_CLOSE_TAG === $this->tokens->id( $index - 1 );
	}

	private function is_harmless( int $from, int $to ): bool {
		for ( $at = $from; $at <= $to; $at++ ) {
			$id      = $this->tokens->id( $at );
			$is_call = '(' === $this->tokens->mark( $at + 1 ) && ( T_STRING === $id || T_VARIABLE === $id );
			$is_mark = 0 === $id && in_array( $this->tokens->mark( $at ), array( '(', ')', '[', ']', '!', '.', ',', '<', '>', '?', ':' ), true );
			if ( ! $is_mark && ! in_array( $id, self::HARMLESS, true ) || $is_call && ! in_array( $this->tokens->name( $at ), self::ASKING, true ) ) {
				return false;
			}
		}
		return true;
	}

	/** Whether the statement makes use of what its expression comes to. */
	private function is_used(): bool {
		for ( $at = $this->place->from(); $at <= $this->place->last(); $at++ ) {
			$is_assigned = '=' === $this->tokens->mark( $at ) || preg_match( '/\A(?:[-+.*\/%&|^]|\*\*|<<|>>|\?\?)=\z/', $this->tokens->text( $at ) );
			if ( $is_assigned || in_array( $this->tokens->id( $at ), self::USING, true ) ) {
				return true;
			}
		}
		return false;
	}

	private static function shared(): Not_Editable {
		return new Not_Editable( Not_Editable::SHARED, __( 'The statement does more than define this constant. Change it by hand.', 'key-health' ) );
	}
}
