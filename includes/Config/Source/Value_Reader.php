<?php
/**
 * Reads the value of an expression, as far as its words alone tell.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

final class Value_Reader {

	/** Functions that read an environment variable named by their first argument. */
	private const READERS = array( 'getenv', 'getenv_docker', 'env' );

	private const WORDS = array(
		'true'  => true,
		'false' => false,
		'null'  => null,
	);

	private Tokens $tokens;

	public function __construct( Tokens $tokens ) {
		$this->tokens = $tokens;
	}

	/**
	 * @param int $from Index of the expression's first token.
	 * @param int $to   Index of its last token.
	 */
	public function read( int $from, int $to ): Value {
		$start = $this->tokens->start( $from );
		$end   = max( $start, $this->tokens->end( $to ) );
		$text  = $this->text( $from, $to );
		if ( null !== $text ) {
			return Value::literal( $start, $end, new Secret( $text ) );
		}
		list( $first, $last ) = $this->tokens->bare( $from, $to );
		$name                 = $first === $last ? $this->tokens->name( $first ) : '';
		if ( array_key_exists( $name, self::WORDS ) ) {
			return Value::of_scalar( $start, $end, self::WORDS[ $name ] );
		}
		$number = $this->number( $first, $last );
		if ( null !== $number ) {
			return Value::of_scalar( $start, $end, $number );
		}
		return $this->env( $first, $last, $start, $end ) ?? Value::expression( $start, $end );
	}

	/** The text of a string literal, or of several joined by dots; null for anything else. */
	public function text( int $from, int $to ): ?string {
		$text     = '';
		$depth    = 0;
		$is_ready = true;
		// Brackets around joined texts change nothing.
		for ( $at = $from; $at <= $to; $at = $next ) {
			$mark = $this->tokens->mark( $at );
			$next = $is_ready ? $this->tokens->string_end( $at ) : $at;
			if ( $next > $at && $next <= $to + 1 ) {
				$text    .= $this->literal( $at, $next - 1 );
				$is_ready = false;
				continue;
			}
			$next = $at + 1;
			if ( '(' === $mark && $is_ready ) {
				++$depth;
			} elseif ( '.' === $mark && ! $is_ready ) {
				$is_ready = true;
			} elseif ( ')' !== $mark || $is_ready || --$depth < 0 ) {
				return null;
			}
		}
		return $is_ready || 0 !== $depth ? null : $text;
	}

	private function literal( int $from, int $to ): string {
		if ( $from === $to ) {
			return String_Literal::quoted( $this->tokens->text( $from ) );
		}
		$inner = 2 === $to - $from ? $this->tokens->text( $from + 1 ) : '';
		return String_Literal::heredoc( $this->tokens->text( $from ), $inner, $this->tokens->text( $to ) );
	}

	/**
	 * @return int|float|null
	 */
	private function number( int $from, int $to ) {
		$sign = 1;
		while ( $from < $to && in_array( $this->tokens->mark( $from ), array( '-', '+' ), true ) ) {
			$sign *= '-' === $this->tokens->mark( $from ) ? -1 : 1;
			++$from;
		}
		$id = $this->tokens->id( $from );
		if ( $from !== $to || T_LNUMBER !== $id && T_DNUMBER !== $id ) {
			return null;
		}
		$digits = strtolower( str_replace( '_', '', $this->tokens->text( $from ) ) );
		if ( 0 === strpos( $digits, '0x' ) ) {
			return $sign * hexdec( $digits );
		}
		if ( 0 === strpos( $digits, '0b' ) ) {
			return $sign * bindec( $digits );
		}
		if ( preg_match( '/\A0o?[0-7]+\z/', $digits ) ) {
			return $sign * octdec( ltrim( $digits, '0o' ) );
		}
		return is_numeric( $digits ) ? $sign * ( $digits + 0 ) : null;
	}

	/** `getenv( 'X' )`, `$_ENV['X']` and their like, with or without a default behind `?:` or `??`. */
	private function env( int $from, int $to, int $start, int $end ): ?Value {
		list( $first, $last ) = $this->tokens->split( $from, $to, array( T_COALESCE, '?' ) )[0];
		$fallback             = null;
		if ( $last < $to ) {
			$is_elvis = '?' === $this->tokens->mark( $last + 1 );
			if ( $is_elvis && ':' !== $this->tokens->mark( $last + 2 ) ) {
				return null;
			}
			$fallback = $this->read( $last + ( $is_elvis ? 3 : 2 ), $to );
		}
		list( $first, $last ) = $this->tokens->bare( $first, $last );
		$name                 = $this->tokens->name( $first );
		$slash                = strrpos( $name, '\\' );
		$name                 = false === $slash ? $name : substr( $name, $slash + 1 );
		if ( ! $this->tokens->spans( $first + 1, $last ) ) {
			return null;
		}
		if ( in_array( $name, self::READERS, true ) && '(' === $this->tokens->mark( $first + 1 ) ) {
			$arguments = $this->tokens->split( $first + 2, $last - 1, array( ',' ) );
			$variable  = $this->text( $arguments[0][0], $arguments[0][1] );
			if ( 'getenv_docker' === $name && null === $fallback && isset( $arguments[1] ) ) {
				$fallback = $this->read( $arguments[1][0], $arguments[1][1] );
			}
			return null === $variable ? null : Value::of_env( $start, $end, $variable, $name, $fallback );
		}
		$name = T_VARIABLE === $this->tokens->id( $first ) ? $this->tokens->text( $first ) : '';
		if ( ( '$_ENV' === $name || '$_SERVER' === $name ) && '[' === $this->tokens->mark( $first + 1 ) ) {
			$variable = $this->text( $first + 2, $last - 1 );
			return null === $variable ? null : Value::of_env( $start, $end, $variable, $name, $fallback );
		}
		return null;
	}
}
