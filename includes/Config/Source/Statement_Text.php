<?php
/**
 * The text of a statement, to be shown without what is secret in it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

/**
 * Shows by permission: what is not known to be harmless is masked, be it a string, a piece of one, a long number, or a key
 * that somebody forgot to put in quotes.
 */
final class Statement_Text {

	private const OPENING_TAG = '<?php ';

	/** Longer numbers could be a key or a password. */
	private const DIGITS = 5;

	/** Functions that are asked about names. */
	private const ASKING = array( 'defined', 'constant', 'function_exists', 'class_exists', 'extension_loaded' );

	/** Stands for what is neither shown nor replaced. */
	private const HIDDEN = '…';

	private Secret $source;

	private string $name;

	private Value $value;

	private int $start;

	/**
	 * @param Secret $source Text of the statement.
	 * @param int    $start  Byte offset of the statement in its file.
	 * @param string $name   The constant, shown.
	 * @param Value  $value  What it is given; the name of an environment variable is shown.
	 */
	public function __construct( Secret $source, int $start, string $name, Value $value ) {
		$this->source = $source;
		$this->start  = $start;
		$this->name   = $name;
		$this->value  = $value;
	}

	/**
	 * @param callable(Secret): string $mask Makes something harmless of a value. Should it throw, no argument on the way holds
	 *                                       a secret.
	 */
	public function masked( callable $mask ): string {
		$line = '';
		foreach ( $this->pieces() as list( $gap, $shown, $secret ) ) {
			$line .= '' !== $line && $gap ? ' ' : '';
			$line .= null === $secret ? $shown : self::between( $shown, $mask( $secret ) );
		}
		return $line;
	}

	/** The statement with a text in place of the value, everything else that is secret left out. */
	public function with_placeholder( string $placeholder ): string {
		$line = '';
		foreach ( $this->pieces() as list( $gap, $shown, $secret, $is_value ) ) {
			$line .= '' !== $line && $gap ? ' ' : '';
			$line .= null === $secret ? $shown : self::between( $shown, $is_value ? $placeholder : self::HIDDEN );
		}
		return $line;
	}

	/** A text between quotes, or without them. */
	private static function between( string $quote, string $text ): string {
		return '' === $quote ? $text : $quote . addcslashes( $text, "'\\" ) . $quote;
	}

	/**
	 * @return list<array{bool, string, Secret|null, bool}> White space before it; what is shown, or the quotes around what is to
	 *                                                      be masked; what that is; whether it belongs to the value.
	 */
	private function pieces(): array {
		$code   = self::OPENING_TAG . $this->source->reveal();
		$tokens = ( new Tokenizer() )->tokens( $code );
		$values = new Value_Reader( $tokens );
		$pieces = array();
		for ( $at = 0; $at < $tokens->count(); $at = $next ) {
			$gap      = $tokens->start( $at ) > $tokens->end( $at - 1 ) && ',' !== $tokens->mark( $at ) && ';' !== $tokens->mark( $at );
			$next     = self::literal_end( $tokens, $at );
			$offset   = $tokens->start( $at ) - strlen( self::OPENING_TAG ) + $this->start;
			$is_value = $offset >= $this->value->start() && $offset < $this->value->end();
			if ( $next > $at ) {
				$text     = (string) $values->text( $at, $next - 1 );
				$is_shown = $text === $this->name || $text === $this->value->env() || self::is_asked_for( $tokens, $at );
				$pieces[] = $is_shown
					? array( $gap, self::between( "'", $text ), null, $is_value )
					: array( $gap, "'", new Secret( $text ), $is_value );
				continue;
			}
			$next     = self::word_end( $tokens, $at );
			$text     = substr( $code, $tokens->start( $at ), $tokens->end( $next - 1 ) - $tokens->start( $at ) );
			$is_shown = $next === $at + 1 && $this->is_harmless( $tokens, $at );
			$pieces[] = $is_shown
				? array( $gap, self::shown( $tokens, $at ), null, $is_value )
				: array( $gap, '', new Secret( $text ), $is_value );
		}
		return $pieces;
	}

	/** Index behind string literals joined by dots; `$at` itself when none begins there. */
	private static function literal_end( Tokens $tokens, int $at ): int {
		$end = $tokens->string_end( $at );
		while ( $end > $at && '.' === $tokens->mark( $end ) ) {
			$next = $tokens->string_end( $end + 1 );
			if ( $next === $end + 1 ) {
				break;
			}
			$end = $next;
		}
		return $end;
	}

	/** Whether a literal is a name in `defined( 'NAME' )` and the like. */
	private static function is_asked_for( Tokens $tokens, int $at ): bool {
		return '(' === $tokens->mark( $at - 1 ) && in_array( $tokens->name( $at - 2 ), self::ASKING, true );
	}

	/** Index behind a word: several tokens when they touch, `9f2c`, or when curly quotes stand around them. */
	private static function word_end( Tokens $tokens, int $at ): int {
		$parts = array( T_STRING, T_LNUMBER, T_DNUMBER, T_BAD_CHARACTER );
		$end   = $at + 1;
		if ( T_STRING === $tokens->id( $at ) && 1 === preg_match_all( Site_Finder::SMART_QUOTES, $tokens->text( $at ) ) ) {
			while ( $end < $tokens->count() && ! in_array( $tokens->mark( $end ), array( ',', ';' ), true ) ) {
				if ( preg_match( Site_Finder::SMART_QUOTES, $tokens->text( $end++ ) ) ) {
					break;
				}
			}
			return $end;
		}
		while ( in_array( $tokens->id( $end - 1 ), $parts, true ) && in_array( $tokens->id( $end ), $parts, true )
			&& $tokens->start( $end ) === $tokens->end( $end - 1 ) ) {
			++$end;
		}
		return $end;
	}

	private function is_harmless( Tokens $tokens, int $at ): bool {
		$text = $tokens->text( $at );
		switch ( $tokens->id( $at ) ) {
			case T_ENCAPSED_AND_WHITESPACE:
			case T_BAD_CHARACTER:
			case T_INLINE_HTML:
				return false;
			case T_LNUMBER:
			case T_DNUMBER:
			case T_NUM_STRING:
				return strlen( $text ) <= self::DIGITS;
			case T_STRING:
				return $text === $this->name || self::is_plain_name( $tokens, $at );
			default:
				return true;
		}
	}

	/** A function, class, member, word or constant; an unquoted key has small letters or digits in it. */
	private static function is_plain_name( Tokens $tokens, int $at ): bool {
		$before = array( T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_NEW );
		return '(' === $tokens->mark( $at + 1 )
			|| T_DOUBLE_COLON === $tokens->id( $at + 1 )
			|| in_array( $tokens->id( $at - 1 ), $before, true )
			|| T_CONST === $tokens->id( 0 ) && '=' === $tokens->mark( $at + 1 )
			|| 1 === preg_match( '/\A(?:true|false|null|[A-Z]+(?:_[A-Z]+)*)\z/D', ltrim( $tokens->text( $at ), '\\' ) );
	}

	private static function shown( Tokens $tokens, int $at ): string {
		$id = $tokens->id( $at );
		return T_START_HEREDOC === $id || T_END_HEREDOC === $id ? '"' : (string) preg_replace( '/\s+/', ' ', $tokens->text( $at ) );
	}
}
