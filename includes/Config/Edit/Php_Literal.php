<?php
/**
 * Writes values as PHP source.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Tokenizer;
use KeyHealth\Config\Source\Value;
use KeyHealth\Config\Source\Value_Reader;
use KeyHealth\Model\Secret;

final class Php_Literal {

	/** In bytes. No key is longer. */
	private const LONGEST = 4096;

	/** C0, DEL, C1, and what JavaScript and editors take for the end of a line. */
	private const CONTROL = '/[\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}\x{2029}]/u';

	/**
	 * In single quotes, where PHP reads nothing but `\'` and `\\`.
	 *
	 * @throws Not_Editable When it cannot be a key.
	 */
	public static function of( Secret $value ): Secret {
		$text = $value->reveal();
		if ( '' === $text || strlen( $text ) > self::LONGEST ) {
			throw new Not_Editable( Not_Editable::BAD_VALUE, __( 'The value is empty or longer than 4,096 bytes, so it is not written.', 'key-health' ) );
		}
		if ( 1 !== preg_match( '//u', $text ) || 0 !== preg_match( self::CONTROL, $text ) ) {
			throw new Not_Editable( Not_Editable::BAD_VALUE, __( 'The value holds characters that cannot be seen, so it is not written.', 'key-health' ) );
		}
		return new Secret( self::quote( $text ) );
	}

	public static function quote( string $text ): string {
		return "'" . addcslashes( $text, "'\\" ) . "'";
	}

	/**
	 * Source of a value that is no secret: a word, a number or a text, nothing that runs.
	 *
	 * @throws Not_Editable When it is anything else.
	 */
	public static function checked( string $code ): string {
		$source = '<?php ' . $code;
		$tokens = ( new Tokenizer() )->tokens( $source );
		$kind   = $tokens->count() > 0 ? ( new Value_Reader( $tokens ) )->read( 0, $tokens->count() - 1 )->kind() : '';
		$is_one = Value::LITERAL === $kind || Value::SCALAR === $kind;
		$begins = $tokens->count() > 0 && strlen( '<?php ' ) === $tokens->start( 0 );
		if ( ! $is_one || ! $begins || $tokens->end( $tokens->count() - 1 ) !== strlen( $source ) || 0 !== preg_match( self::CONTROL, $code ) ) {
			throw new Not_Editable( Not_Editable::BAD_VALUE, __( 'The new value is more than a word, a number or a text, so it is not written.', 'key-health' ) );
		}
		return $code;
	}

	/**
	 * @throws Not_Editable When it is no name of a constant.
	 */
	public static function name( string $name ): string {
		if ( 1 !== preg_match( '/\A[A-Za-z_][A-Za-z0-9_]*\z/', $name ) ) {
			throw new Not_Editable( Not_Editable::BAD_VALUE, __( 'That is no name for a constant.', 'key-health' ) );
		}
		return $name;
	}
}
