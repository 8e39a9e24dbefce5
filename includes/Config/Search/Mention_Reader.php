<?php
/**
 * Finds in one file what is looked for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Source\Tokens;
use KeyHealth\Config\Source\Value_Reader;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Reads tokens, so that comments and mere text do not count. A definition that PHP cannot reach is none.
 */
final class Mention_Reader {

	/** Behind these a name is a member, a function or a class, and no constant. */
	private const NO_CONSTANT_AFTER = array( T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION, T_NEW, T_CLASS, T_NAMESPACE, T_USE );

	private Scanner $scanner;

	public function __construct( Scanner $scanner ) {
		$this->scanner = $scanner;
	}

	/**
	 * @param string $code   A PHP file.
	 * @param Wanted $wanted What is looked for.
	 * @return list<Mention> Definitions first, each in the order of the source.
	 */
	public function read( string $code, Wanted $wanted ): array {
		$tokens   = $this->scanner->tokens( $code );
		$mentions = array();
		$taken    = array();
		foreach ( $this->may_define( $tokens, $wanted ) ? $this->scanner->read( $code )->sites() : array() as $site ) {
			$value = $site->value();
			$fits  = $wanted->is_constant( $site->name() ) || ( null !== $value && $wanted->is_value( $value->reveal() ) );
			if ( ! $fits ) {
				continue;
			}
			$taken[] = array( $site->start(), $site->end() );
			if ( Context::NEVER !== $site->reach() ) {
				$mentions[] = self::definition( $site );
			}
		}
		$count = $tokens->count();
		for ( $at = 0; $at < $count; $at++ ) {
			$mention = $this->mention( $tokens, $at, $wanted );
			if ( null !== $mention && ! self::is_taken( $tokens->start( $at ), $taken ) ) {
				$mentions[] = $mention;
			}
		}
		return $mentions;
	}

	/** Whether it is worth while to read all definitions: most files that know a name only ask for it. */
	private function may_define( Tokens $tokens, Wanted $wanted ): bool {
		$has_word = false;
		$has_name = false;
		$count    = $tokens->count();
		for ( $at = 0; $at < $count; $at++ ) {
			switch ( $tokens->id( $at ) ) {
				case T_CONST:
					$has_word = true;
					break;
				case T_STRING:
					$name     = ltrim( $tokens->text( $at ), '\\' );
					$has_word = $has_word || 0 === strcasecmp( $name, 'define' );
					$has_name = $has_name || ( '=' === $tokens->mark( $at + 1 ) && $wanted->is_constant( $name ) );
					break;
				case T_CONSTANT_ENCAPSED_STRING:
				case T_START_HEREDOC:
					$text     = (string) $this->text_at( $tokens, $at );
					$has_name = $has_name || $wanted->is_constant( $text ) || $wanted->is_value( $text );
					break;
			}
			if ( $has_word && $has_name ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param int                    $start Byte offset.
	 * @param list<array{int, int}> $taken Where definitions stand that are told already.
	 */
	private static function is_taken( int $start, array $taken ): bool {
		foreach ( $taken as $range ) {
			if ( $start >= $range[0] && $start < $range[1] ) {
				return true;
			}
		}
		return false;
	}

	private static function definition( Definition_Site $site ): Mention {
		$mask = static function ( Secret $secret ): string {
			return $secret->is_empty() ? '' : '••••••••' . $secret->last4();
		};
		return new Mention( Definition_Site::BY_CONST === $site->form() ? Mention::BY_CONST : Mention::DEFINE, $site->name(), $site->line(), $site->value(), $site->masked( $mask ) );
	}

	private function mention( Tokens $tokens, int $at, Wanted $wanted ): ?Mention {
		switch ( $tokens->id( $at ) ) {
			case T_VARIABLE:
				return $this->variable( $tokens, $at, $wanted );
			case T_STRING:
				return self::constant( $tokens, $at, $wanted );
			case T_CONSTANT_ENCAPSED_STRING:
				return $this->text( $tokens, $at, $wanted );
			default:
				return null;
		}
	}

	private function variable( Tokens $tokens, int $at, Wanted $wanted ): ?Mention {
		$name = substr( $tokens->text( $at ), 1 );
		if ( '=' === $tokens->mark( $at + 1 ) ) {
			$value = $this->text_at( $tokens, $at + 2 );
			$fits  = $wanted->is_variable( $name ) || ( null !== $value && $wanted->is_value( $value ) );
			return $fits ? self::assignment( '$' . $name, $tokens->line( $at ), $value ) : null;
		}
		return $wanted->is_variable( $name ) ? new Mention( Mention::READ, '$' . $name, $tokens->line( $at ) ) : null;
	}

	private static function constant( Tokens $tokens, int $at, Wanted $wanted ): ?Mention {
		$name = ltrim( $tokens->text( $at ), '\\' );
		if ( ! $wanted->is_constant( $name ) || '(' === $tokens->mark( $at + 1 ) || in_array( $tokens->id( $at - 1 ), self::NO_CONSTANT_AFTER, true ) ) {
			return null;
		}
		return new Mention( Mention::READ, $name, $tokens->line( $at ) );
	}

	/** A text that is a name (`defined( 'X' )`, `constant( 'X' )`), or a value. */
	private function text( Tokens $tokens, int $at, Wanted $wanted ): ?Mention {
		$text = (string) $this->text_at( $tokens, $at );
		if ( $wanted->is_constant( $text ) ) {
			return new Mention( Mention::READ, $text, $tokens->line( $at ) );
		}
		if ( ! $wanted->is_value( $text ) || ( '=' === $tokens->mark( $at - 1 ) && T_VARIABLE === $tokens->id( $at - 2 ) ) ) {
			// Where it is given to a variable it was met already.
			return null;
		}
		$name = self::receiver( $tokens, $at );
		return '' === $name
			? new Mention( Mention::VALUE, '', $tokens->line( $at ), new Secret( $text ) )
			: self::assignment( $name, $tokens->line( $at ), $text );
	}

	/** The member of an object or array to which a text is given: `->key = '…'`, `'key' => '…'`; '' for none. */
	private static function receiver( Tokens $tokens, int $at ): string {
		if ( '=' === $tokens->mark( $at - 1 ) && T_STRING === $tokens->id( $at - 2 ) ) {
			return '->' . $tokens->text( $at - 2 );
		}
		if ( '=' === $tokens->mark( $at - 1 ) && ']' === $tokens->mark( $at - 2 ) && T_CONSTANT_ENCAPSED_STRING === $tokens->id( $at - 3 ) ) {
			return trim( $tokens->text( $at - 3 ), "'\"" );
		}
		return T_DOUBLE_ARROW === $tokens->id( $at - 1 ) && T_CONSTANT_ENCAPSED_STRING === $tokens->id( $at - 2 ) ? trim( $tokens->text( $at - 2 ), "'\"" ) : '';
	}

	private static function assignment( string $name, int $line, ?string $value ): Mention {
		$secret = null === $value ? null : new Secret( $value );
		return new Mention( Mention::ASSIGNMENT, $name, $line, $secret, null === $secret ? null : $name . " = '" . ( $secret->is_empty() ? '' : '••••••••' . $secret->last4() ) . "';" );
	}

	/** The text of a string literal; null for anything else. */
	private function text_at( Tokens $tokens, int $at ): ?string {
		$source = $tokens->text( $at );
		if ( T_CONSTANT_ENCAPSED_STRING === $tokens->id( $at ) && false === strpos( $source, '\\' ) && ( "'" === $source[0] || '"' === $source[0] ) ) {
			// Most of them, and faster.
			return substr( $source, 1, -1 );
		}
		$end = $tokens->string_end( $at );
		return $end === $at ? null : ( new Value_Reader( $tokens ) )->text( $at, $end - 1 );
	}
}
