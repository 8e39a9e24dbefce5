<?php
/**
 * Cuts a file into tokens with PHP's own tokenizer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

// Called for each token: by their full names PHP has no need to call them at all.
use function is_array;
use function strlen;

/**
 * Nothing is executed, and nothing is ever thrown: of a file that PHP cannot parse, the tokens that its scanner sees are kept,
 * with the line of the error.
 */
final class Tokenizer {

	/** @var array<int, int> Numbers that some PHP versions have, to the ones used here. */
	private array $same;

	/** @var array<int, true> */
	private array $skipped = array(
		T_WHITESPACE  => true,
		T_COMMENT     => true,
		T_DOC_COMMENT => true,
		T_OPEN_TAG    => true,
		T_INLINE_HTML => true,
	);

	/** What PHP 8 calls the start of an attribute; older versions read a comment there. */
	private int $attribute = -1;

	public function __construct() {
		$this->same = array(
			T_INTERFACE => T_CLASS,
			T_TRAIT     => T_CLASS,
		);
		$newer      = array(
			'T_NAME_QUALIFIED'                          => T_STRING,
			'T_NAME_FULLY_QUALIFIED'                    => T_STRING,
			'T_NAME_RELATIVE'                           => T_STRING,
			'T_NULLSAFE_OBJECT_OPERATOR'                => T_OBJECT_OPERATOR,
			'T_ENUM'                                    => T_CLASS,
			'T_READONLY'                                => T_FINAL,
			'T_MATCH'                                   => Tokens::MATCH,
			// The mark `&`.
			'T_AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG'     => 0,
			'T_AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG' => 0,
		);
		foreach ( $newer as $name => $id ) {
			$number = defined( $name ) ? constant( $name ) : null;
			if ( is_int( $number ) ) {
				$this->same[ $number ] = $id;
			}
		}
		$attribute = defined( 'T_ATTRIBUTE' ) ? constant( 'T_ATTRIBUTE' ) : null;
		if ( is_int( $attribute ) ) {
			$this->attribute = $attribute;
		}
	}

	public function tokens( string $code ): Tokens {
		$error_line = null;
		$raw        = $this->raw( $code, $error_line );
		$ids        = array();
		$texts      = array();
		$starts     = array();
		$lines      = array();
		$offset     = 0;
		$line       = 1;
		$attribute  = 0;
		// A mark comes without its line: it stands where the last token with one ends.
		$before = '';
		foreach ( $raw as $token ) {
			if ( is_array( $token ) ) {
				list( $id, $text, $line ) = $token;
				$before                   = $text;
				if ( T_HALT_COMPILER === $id ) {
					break;
				}
			} else {
				$id     = 0;
				$text   = $token;
				$line  += '' === $before ? 0 : self::line_ends( $before );
				$before = '';
			}
			if ( $attribute > 0 || $id === $this->attribute ) {
				// What stands in an attribute is never a call.
				$attribute += (int) ( $id === $this->attribute || '[' === $token ) - (int) ( ']' === $token );
			} elseif ( ! isset( $this->skipped[ $id ] ) ) {
				$ids[]    = $this->same[ $id ] ?? $id;
				$texts[]  = $text;
				$starts[] = $offset;
				$lines[]  = $line;
			}
			$offset += strlen( $text );
		}
		if ( PHP_VERSION_ID < 80000 ) {
			list( $ids, $texts, $starts, $lines ) = self::with_whole_names( $ids, $texts, $starts, $lines );
		}
		return new Tokens( $ids, $texts, $starts, $lines, $error_line );
	}

	/**
	 * The parser's view tells names from keywords (`$a->const`); when it fails, the scanner's view is better than none.
	 *
	 * @param string   $code       Source.
	 * @param int|null $error_line Set to the line of the error.
	 * @return list<array{int, string, int}|string>
	 */
	private function raw( string $code, ?int &$error_line ): array {
		// Some scanner warnings go to handlers, some cannot be handled but only silenced.
		// phpcs:disable WordPress.PHP.NoSilencedErrors,WordPress.PHP.DevelopmentFunctions
		set_error_handler( static fn(): bool => true );
		try {
			$raw = @token_get_all( $code, TOKEN_PARSE );
		} catch ( \Throwable $error ) {
			$error_line = $error->getLine();
			$raw        = @token_get_all( $code );
		} finally {
			restore_error_handler();
		}
		// phpcs:enable
		return $raw;
	}

	/** As PHP counts: a line ends with LF, CR or CR LF. */
	private static function line_ends( string $text ): int {
		return false === strpbrk( $text, "\r\n" ) ? 0 : substr_count( $text, "\n" ) + substr_count( $text, "\r" ) - substr_count( $text, "\r\n" );
	}

	/**
	 * PHP 7.4 has no names with backslashes: puts `\`, `define` together.
	 *
	 * @param list<int>    $ids    Numbers.
	 * @param list<string> $texts  Texts.
	 * @param list<int>    $starts Offsets.
	 * @param list<int>    $lines  Lines.
	 * @return array{list<int>, list<string>, list<int>, list<int>}
	 */
	private static function with_whole_names( array $ids, array $texts, array $starts, array $lines ): array {
		$to   = -1;
		$kept = array( array(), array(), array(), array() );
		$part = array(
			T_STRING       => true,
			T_NAMESPACE    => true,
			T_NS_SEPARATOR => true,
		);
		foreach ( $ids as $index => $id ) {
			$last  = $to >= 0 ? $kept[0][ $to ] : 0;
			$glued = $to >= 0 && $starts[ $index ] === $kept[2][ $to ] + strlen( $kept[1][ $to ] );
			$pair  = isset( $part[ $id ], $part[ $last ] ) && ( T_NS_SEPARATOR === $id || '\\' === substr( $kept[1][ $to ], -1 ) );
			if ( $glued && $pair ) {
				$kept[0][ $to ]  = T_STRING;
				$kept[1][ $to ] .= $texts[ $index ];
				continue;
			}
			++$to;
			$kept[0][ $to ] = T_NS_SEPARATOR === $id ? T_STRING : $id;
			$kept[1][ $to ] = $texts[ $index ];
			$kept[2][ $to ] = $starts[ $index ];
			$kept[3][ $to ] = $lines[ $index ];
		}
		return array( array_values( $kept[0] ), array_values( $kept[1] ), array_values( $kept[2] ), array_values( $kept[3] ) );
	}
}
