<?php
/**
 * Reads literals: texts with and without variables in them, numbers, magic constants.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\String_Literal;

final class Literals {

	private const MAGIC = array(
		T_LINE     => 'line',
		T_FILE     => 'file',
		T_DIR      => 'directory',
		T_FUNC_C   => 'function',
		T_CLASS_C  => 'class',
		T_METHOD_C => 'function',
		T_TRAIT_C  => 'class',
	);

	private Reader $reader;

	private Expressions $expressions;

	public function __construct( Reader $reader, Expressions $expressions ) {
		$this->reader      = $reader;
		$this->expressions = $expressions;
	}

	public function read(): Node {
		$at   = $this->reader->at;
		$id   = $this->reader->id();
		$text = $this->reader->text();
		if ( T_START_HEREDOC === $id ) {
			return $this->heredoc( $at );
		}
		++$this->reader->at;
		if ( T_CONSTANT_ENCAPSED_STRING === $id ) {
			return new Node( 'literal', $at, array(), '', String_Literal::quoted( $text ) );
		}
		if ( T_LNUMBER === $id || T_DNUMBER === $id ) {
			return new Node( 'literal', $at, array(), '', self::number( $text ) );
		}
		if ( T_NS_C === $id ) {
			return new Node( 'literal', $at, array(), '', $this->reader->names->current() );
		}
		if ( isset( self::MAGIC[ $id ] ) ) {
			return new Node( 'magic', $at, array(), self::MAGIC[ $id ] );
		}
		throw new Unreadable();
	}

	/**
	 * @return int|float
	 */
	private static function number( string $text ) {
		$digits = strtolower( str_replace( '_', '', $text ) );
		if ( 0 === strpos( $digits, '0x' ) ) {
			return hexdec( $digits );
		}
		if ( 0 === strpos( $digits, '0b' ) ) {
			return bindec( $digits );
		}
		if ( preg_match( '/\A0o?[0-7]+\z/', $digits ) ) {
			return octdec( ltrim( $digits, '0o' ) );
		}
		if ( ! is_numeric( $digits ) ) {
			throw new Unreadable();
		}
		return $digits + 0;
	}

	private function heredoc( int $at ): Node {
		$end = $this->reader->tokens->string_end( $at );
		if ( $end > $at ) {
			$inner            = 2 === $end - 1 - $at ? $this->reader->tokens->text( $at + 1 ) : '';
			$this->reader->at = $end;
			$text             = String_Literal::heredoc( $this->reader->tokens->text( $at ), $inner, $this->reader->tokens->text( $end - 1 ) );
			return new Node( 'literal', $at, array(), '', $text );
		}
		++$this->reader->at;
		$parts = $this->parts( '', $this->reader->tokens->text( $at ) );
		// Indentation that is taken off is not worked out here.
		$is_plain = 0 === strspn( $this->reader->tokens->text( $this->reader->at - 1 ), " \t" );
		return new Node( $is_plain ? 'text' : 'opaque_text', $at, $parts );
	}

	/**
	 * Texts and variables up to the quote or the end of the heredoc, which is stepped over.
	 *
	 * @param string $quote   Quote, or nothing for a heredoc.
	 * @param string $opening Token that opens the heredoc.
	 * @return list<Node>
	 */
	public function parts( string $quote, string $opening ): array {
		$parts = array();
		while ( ! $this->reader->is_done() ) {
			if ( '' === $quote ? $this->reader->pass( T_END_HEREDOC ) : $this->reader->skip( $quote ) ) {
				return $parts;
			}
			$parts[] = $this->part( $opening );
		}
		throw new Unreadable();
	}

	private function part( string $opening ): Node {
		$at = $this->reader->at;
		switch ( $this->reader->id() ) {
			case T_ENCAPSED_AND_WHITESPACE:
				++$this->reader->at;
				return new Node( 'literal', $at, array(), '', $this->piece( $at, $opening ) );
			case T_CURLY_OPEN:
				++$this->reader->at;
				$inner = $this->expressions->read();
				$this->reader->expect( '}' );
				return $inner;
			case T_DOLLAR_OPEN_CURLY_BRACES:
				$this->reader->leap();
				return new Node( 'opaque_text', $at );
			case T_VARIABLE:
				++$this->reader->at;
				return $this->element( new Node( 'variable', $at, array(), substr( $this->reader->tokens->text( $at ), 1 ) ) );
			default:
				throw new Unreadable();
		}
	}

	private function piece( int $at, string $opening ): string {
		$text = $this->reader->tokens->text( $at );
		if ( '' === $opening ) {
			return String_Literal::quoted( '"' . $text . '"' );
		}
		$is_last = T_END_HEREDOC === $this->reader->tokens->id( $at + 1 );
		return String_Literal::heredoc( $opening, $is_last ? $text : $text . "\n", 'E' );
	}

	/** `$a[key]` and `$a->b` inside a text. */
	private function element( Node $variable ): Node {
		$at = $this->reader->at;
		if ( T_OBJECT_OPERATOR === $this->reader->id() ) {
			++$this->reader->at;
			return new Node( 'property', $at, array( $variable, null ), $this->reader->word() );
		}
		if ( ! $this->reader->skip( '[' ) ) {
			return $variable;
		}
		$sign = $this->reader->skip( '-' ) ? '-' : '';
		$text = $sign . $this->reader->text();
		if ( T_VARIABLE === $this->reader->id() ) {
			$index = new Node( 'variable', $at, array(), substr( $text, 1 ) );
		} else {
			// Like a key of an array: digits become a number there.
			$index = new Node( 'literal', $at, array(), '', $text );
		}
		++$this->reader->at;
		$this->reader->expect( ']' );
		return new Node( 'index', $at, array( $variable, $index ) );
	}
}
