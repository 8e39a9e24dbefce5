<?php
/**
 * Characters that people do not see, and what they call them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/inspect/characters.ts`. Only properties that never change are asked of Unicode (Z, Cc), so
 * that PCRE and a browser of any age agree.
 */
final class Characters {

	/** All white space that Unicode knows: separators, and the control characters among it. */
	private const SPACES = array(
		"\t"       => true,
		"\n"       => true,
		"\x0B"     => true,
		"\f"       => true,
		"\r"       => true,
		' '        => true,
		"\u{85}"   => true,
		"\u{A0}"   => true,
		"\u{1680}" => true,
		"\u{2000}" => true,
		"\u{2001}" => true,
		"\u{2002}" => true,
		"\u{2003}" => true,
		"\u{2004}" => true,
		"\u{2005}" => true,
		"\u{2006}" => true,
		"\u{2007}" => true,
		"\u{2008}" => true,
		"\u{2009}" => true,
		"\u{200A}" => true,
		"\u{2028}" => true,
		"\u{2029}" => true,
		"\u{202F}" => true,
		"\u{205F}" => true,
		"\u{3000}" => true,
	);

	/** White space that is never a part of a value: a tab, or what ends a line. */
	private const BREAKS = '~[\t\n\x0B\f\r\x85\x{2028}\x{2029}]~u';

	private const HIDDEN = '(?![\t\n\x0B\f\r\x85])[\p{Cc}\xAD\x{034F}\x{061C}\x{115F}\x{1160}\x{17B4}\x{17B5}\x{180B}-\x{180E}'
		. '\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{206F}\x{2800}\x{3164}\x{FEFF}\x{FFA0}\x{FFF9}-\x{FFFB}]';

	/** Stands in the place of bytes that are no text. */
	public const UNREADABLE = "\u{FFFD}";

	/** Nothing of this kind is ever a part of a key. A space inside is: some names have one. */
	private const ODD = '~^ | $|(?! )\p{Z}|\p{Cc}|\x{FFFD}|' . self::HIDDEN . '~uD';

	/** What a person would call the value itself: no white space, no quotation mark. */
	private const SUBSTANCE = '~[^\t\n\x0B\f\r\x85\p{Z}"\'`´“”„‘’‚«»‹›]~u';

	/** One byte sequence after the other: what is UTF-8, then what only begins like it (as the WHATWG decoder cuts it). */
	private const BYTES = '~(?:[\x00-\x7F]|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}'
		. '|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2})'
		. '(*SKIP)(*FAIL)|\xE0[\xA0-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]|\xED[\x80-\x9F]|\xF0[\x90-\xBF][\x80-\xBF]?'
		. '|[\xF1-\xF3][\x80-\xBF]{1,2}|\xF4[\x80-\x8F][\x80-\xBF]?|[\x80-\xFF]~';

	/** Text in UTF-8, whatever the bytes were. */
	public static function readable( string $bytes ): string {
		if ( 1 === preg_match( '~~u', $bytes ) ) {
			return $bytes;
		}
		return (string) preg_replace( self::BYTES, self::UNREADABLE, $bytes );
	}

	/** Characters, not bytes. */
	public static function count( string $text ): int {
		return strlen( $text ) - (int) preg_match_all( '~[\x80-\xBF]~', $text );
	}

	/**
	 * @return list<string>
	 */
	public static function split( string $text ): array {
		return preg_split( '~~u', $text, -1, PREG_SPLIT_NO_EMPTY ) ?: array();
	}

	public static function has_odd( string $text ): bool {
		return 1 === preg_match( '~[^\x21-\x7E]~', $text ) && 1 === preg_match( self::ODD, $text );
	}

	public static function has_substance( string $text ): bool {
		return 1 === preg_match( self::SUBSTANCE, $text );
	}

	public static function is_space( string $character ): bool {
		return isset( self::SPACES[ $character ] );
	}

	/** Bytes that are no text are hidden as well: nobody has typed them. */
	public static function is_hidden( string $character ): bool {
		return self::UNREADABLE === $character || 1 === preg_match( '~^' . self::HIDDEN . '~u', $character );
	}

	public static function without_hidden( string $text ): string {
		return (string) preg_replace( '~' . self::HIDDEN . '~u', '', $text );
	}

	/**
	 * From both ends, step by step: an expression that ends in `$` would look at every space of a long value many times.
	 *
	 * @return array{string, list<string>, list<string>} The rest, what stood before it, what stood after it.
	 */
	public static function trim( string $text ): array {
		$from  = 0;
		$start = array();
		for ( $space = self::space_at( $text, 0 ); '' !== $space; $space = self::space_at( $text, $from ) ) {
			$start[] = $space;
			$from   += strlen( $space );
		}
		$to  = strlen( $text );
		$end = array();
		if ( $from < $to ) {
			for ( $space = self::space_before( $text, $to ); '' !== $space; $space = self::space_before( $text, $to ) ) {
				$end[] = $space;
				$to   -= strlen( $space );
			}
		}
		return array( (string) substr( $text, $from, $to - $from ), $start, array_reverse( $end ) );
	}

	/** The white space that begins there, or ''. */
	private static function space_at( string $text, int $from ): string {
		foreach ( array( 1, 2, 3 ) as $width ) {
			$space = (string) substr( $text, $from, $width );
			if ( isset( self::SPACES[ $space ] ) ) {
				return $space;
			}
		}
		return '';
	}

	/** The white space that ends there, or ''. */
	private static function space_before( string $text, int $to ): string {
		foreach ( array( 1, 2, 3 ) as $width ) {
			$space = (string) substr( $text, max( 0, $to - $width ), $width );
			if ( isset( self::SPACES[ $space ] ) ) {
				return $space;
			}
		}
		return '';
	}

	/**
	 * @return list<string>
	 */
	public static function breaks( string $text ): array {
		preg_match_all( self::BREAKS, $text, $found );
		return $found[0];
	}

	public static function without_breaks( string $text ): string {
		return (string) preg_replace( self::BREAKS, '', $text );
	}

	/**
	 * @return list<string> Spaces of every width.
	 */
	public static function spaces( string $text ): array {
		preg_match_all( '~\p{Zs}~u', $text, $found );
		return $found[0];
	}

	public static function with_plain_spaces( string $text ): string {
		return (string) preg_replace( '~\p{Zs}~u', ' ', $text );
	}

	public static function without_spaces( string $text ): string {
		return (string) preg_replace( '~\p{Zs}~u', '', $text );
	}

	/** ASCII only: what lower case is elsewhere depends on the engine, and in PHP 7 on the locale. */
	public static function lower( string $text ): string {
		return strtr( $text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz' );
	}
}
