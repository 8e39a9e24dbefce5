<?php
/**
 * Shows the lines of a configuration without what is secret in them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\String_Literal;
use KeyHealth\Model\Secret;

/**
 * Shows by permission: whatever is not known to be harmless is dots. Old keys stand in comments, passwords in heredocs, and
 * somebody forgot the quotes.
 */
final class Masked_Source {

	private const DOTS   = '••••••••';
	private const HIDDEN = '…';

	/** Longer numbers could be a key or a password. */
	private const DIGITS = 5;

	/** A line of a generated file may be a megabyte. */
	private const LONGEST = 400;

	/** Functions whose first argument is a name. */
	private const NAMING = array( 'define', '\define', 'defined', '\defined', 'constant', 'getenv', '\getenv', 'getenv_docker', 'env', 'function_exists', 'extension_loaded' );

	/** What is loaded at the end of every wp-config.php. */
	private const KNOWN = array( 'wp-settings.php', '/wp-settings.php', '/' );

	/** @var list<array{int, string, int}> */
	private array $tokens = array();

	/**
	 * @param string                $code   Source.
	 * @param list<array{int, int}> $open   Ranges that may be shown as they are.
	 * @param list<array{int, int}> $values Ranges of values whose last characters may be shown.
	 * @return list<string> Every line, without its end.
	 */
	public function lines( string $code, array $open, array $values ): array {
		$this->tokens = ( new Layout( $code ) )->tokens();
		$masked       = '';
		foreach ( $this->tokens as $at => list( $id, $text, $offset ) ) {
			$is_open = false;
			foreach ( $open as list( $from, $to ) ) {
				$is_open = $is_open || $offset >= $from && $offset + strlen( $text ) <= $to;
			}
			$is_value = in_array( array( $offset, $offset + strlen( $text ) ), $values, true );
			$masked  .= $is_open && T_INLINE_HTML !== $id ? $text : $this->token( $at, $is_value );
		}
		$this->tokens = array();
		$lines        = (array) preg_split( '/\r\n|\n|\r/', $masked );
		return array_map( array( self::class, 'short' ), array_values( array_map( 'strval', $lines ) ) );
	}

	private static function short( string $line ): string {
		$line = (string) preg_replace( '/[\x00-\x08\x0B-\x1F\x7F]/', '', rtrim( $line ) );
		$cut  = preg_match( '/\A.{' . self::LONGEST . '}/su', $line, $start ) ? $start[0] : $line;
		return $cut === $line ? $line : $cut . self::HIDDEN;
	}

	private function token( int $at, bool $is_value ): string {
		list( $id, $text ) = $this->tokens[ $at ];
		switch ( $id ) {
			case T_COMMENT:
			case T_DOC_COMMENT:
				return self::comment( $text );
			case T_CONSTANT_ENCAPSED_STRING:
				return $this->literal( $at, $is_value );
			case T_START_HEREDOC:
				return '<<<"' . self::ends_of( $text );
			case T_END_HEREDOC:
				return (string) preg_replace( '/\w+/', '"', $text );
			case T_INLINE_HTML:
				return self::outside( $text );
			case T_LNUMBER:
			case T_DNUMBER:
				return strlen( $text ) <= self::DIGITS && ! $this->touches_word( $at ) ? $text : self::HIDDEN;
			case T_ENCAPSED_AND_WHITESPACE:
			case T_BAD_CHARACTER:
			case T_NUM_STRING:
			case T_STRING_VARNAME:
				return self::hidden( $text );
			case 0:
			case T_WHITESPACE:
			case T_VARIABLE:
			case T_OPEN_TAG:
			case T_CLOSE_TAG:
				return $text;
			default:
				return preg_match( '/\A[a-z_\\\\\x80-\xff][\w\\\\\x80-\xff]*\z/i', $text ) && ! $this->is_plain( $at ) ? self::HIDDEN : $text;
		}
	}

	/** A keyword, function, class, member, word or constant; a key without quotes has small letters or digits in it. */
	private function is_plain( int $at ): bool {
		list( $id, $text ) = $this->tokens[ $at ];
		if ( T_STRING !== $id && false === strpos( $text, '\\' ) && ! preg_match( '/\d/', $text ) ) {
			return true;
		}
		if ( $this->touches_word( $at ) ) {
			return false;
		}
		$before = $this->tokens[ $this->neighbour( $at, -1 ) ][0] ?? 0;
		$behind = $this->tokens[ $this->neighbour( $at, 1 ) ] ?? array( 0, '', 0 );
		return '(' === $behind[1] || T_DOUBLE_COLON === $behind[0] || T_OBJECT_OPERATOR === $before
			|| T_DOUBLE_COLON === $before || T_NEW === $before || T_CONST === $before
			|| 1 === preg_match( '/\A\\\\?(?:true|false|null|__[A-Z]+__)\z/i', $text ) || self::is_name( ltrim( $text, '\\' ) );
	}

	/** Whether a word and another one or a number touch, as they do in a key without quotes: `9f2c`. */
	private function touches_word( int $at ): bool {
		foreach ( array( $at - 1, $at + 1 ) as $next ) {
			if ( in_array( $this->tokens[ $next ][0] ?? 0, array( T_STRING, T_LNUMBER, T_DNUMBER, T_BAD_CHARACTER ), true ) ) {
				return true;
			}
		}
		return false;
	}

	private function literal( int $at, bool $is_value ): string {
		$text = $this->tokens[ $at ][1];
		$last = $this->neighbour( $at, -1 );
		$mark = $this->tokens[ $last ][1] ?? '';
		$word = strtolower( $this->tokens[ $this->neighbour( $last, -1 ) ][1] ?? '' );
		$says = String_Literal::quoted( $text );
		$asks = '(' === $mark && ( in_array( $word, self::NAMING, true ) || $this->is_method( $last ) )
			|| '[' === $mark && in_array( $word, array( '$_env', '$_server' ), true );
		if ( '' === $says || $asks && self::is_name( $says ) || in_array( $says, self::KNOWN, true ) ) {
			return $text;
		}
		$tail  = $is_value ? (string) ( new Secret( $says ) )->last4() : '';
		$lines = substr_count( $text, "\n" ) + substr_count( $text, "\r" ) - substr_count( $text, "\r\n" );
		return "'" . self::DOTS . str_replace( array( '\\', "'" ), '.', $tail ) . "'" . str_repeat( "\n", $lines );
	}

	/** `Config::define(`, with the index of the bracket. */
	private function is_method( int $open ): bool {
		$word   = $this->neighbour( $open, -1 );
		$colons = $this->neighbour( $word, -1 );
		return 'define' === strtolower( $this->tokens[ $word ][1] ?? '' ) && T_DOUBLE_COLON === ( $this->tokens[ $colons ][0] ?? 0 );
	}

	/** In capitals; with an underscore, or without digits: keys of Amazon are capitals and digits. */
	private static function is_name( string $text ): bool {
		return strlen( $text ) <= 64 && 1 === preg_match( '/\A_?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\z|\A[A-Z]+\z/', $text );
	}

	/** Index of the next token in a direction that means something. */
	private function neighbour( int $at, int $step ): int {
		do {
			$at += $step;
		} while ( in_array( $this->tokens[ $at ][0] ?? -1, array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT ), true ) );
		return $at;
	}

	private static function comment( string $text ): string {
		$is_line = 0 !== strpos( $text, '/*' );
		$opening = $is_line ? ( '#' === $text[0] ? '# ' : '// ' ) : '/* ';
		$inner   = self::ends_of( $text );
		return $opening . self::HIDDEN . str_replace( "\n", "\n" . ( $is_line ? '' : ' * ' . self::HIDDEN ), $inner ) . ( $is_line ? '' : ' */' );
	}

	private static function outside( string $text ): string {
		$rest = str_replace( "\xEF\xBB\xBF", '', $text, $marks );
		return str_repeat( '[BOM]', $marks ) . self::hidden( $rest );
	}

	/** A text with dots for all that stands on each of its lines. */
	private static function hidden( string $text ): string {
		return (string) preg_replace( array( '/[^\s][^\r\n]*/', '/\r\n|\r/' ), array( self::HIDDEN, "\n" ), $text );
	}

	private static function ends_of( string $text ): string {
		return str_repeat( "\n", substr_count( $text, "\n" ) + substr_count( $text, "\r" ) - substr_count( $text, "\r\n" ) );
	}
}
