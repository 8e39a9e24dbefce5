<?php
/**
 * Decodes string literals as PHP does.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class String_Literal {

	private const ESCAPES = array(
		'n'  => "\n",
		't'  => "\t",
		'r'  => "\r",
		'v'  => "\v",
		'e'  => "\e",
		'f'  => "\f",
		'\\' => '\\',
		'$'  => '$',
	);

	/** A literal in single or double quotes, without interpolation. */
	public static function quoted( string $source ): string {
		$source = ltrim( $source, 'bB' );
		$inner  = substr( $source, 1, -1 );
		return '"' === $source[0] ? self::unescape( $inner, true ) : strtr(
			$inner,
			array(
				'\\\\' => '\\',
				"\\'"  => "'",
			)
		);
	}

	/**
	 * A heredoc or nowdoc without interpolation.
	 *
	 * @param string $opening Token that opens it: `<<<EOT`, `<<<'EOT'`.
	 * @param string $inner   Everything between, the last line end included.
	 * @param string $closing Token that closes it, with its indentation.
	 */
	public static function heredoc( string $opening, string $inner, string $closing ): string {
		$indentation = strspn( $closing, " \t" );
		if ( $indentation > 0 ) {
			$inner = (string) preg_replace( '/(?<=\A|\n|\r)[ \t]{1,' . $indentation . '}/', '', $inner );
		}
		$inner = (string) preg_replace( '/(?:\r\n|\n|\r)\z/', '', $inner );
		return false === strpos( $opening, "'" ) ? self::unescape( $inner, false ) : $inner;
	}

	/** Escapes of double quotes; an escaped double quote is one only between double quotes. */
	private static function unescape( string $inner, bool $in_quotes ): string {
		$pattern = '/\\\\(?:(?<simple>[ntrvef\\\\$"])|(?<octal>[0-7]{1,3})|[xX](?<hex>[0-9a-fA-F]{1,2})|u\{(?<code>[0-9a-fA-F]+)\})/';
		return (string) preg_replace_callback(
			$pattern,
			static fn( array $found ): string => self::decoded( $found, $in_quotes ),
			$inner
		);
	}

	/**
	 * @param array<string> $found     One escape, cut into its named parts.
	 * @param bool          $in_quotes Between double quotes, not in a heredoc.
	 */
	private static function decoded( array $found, bool $in_quotes ): string {
		if ( '' !== ( $found['code'] ?? '' ) ) {
			return self::utf8( (int) hexdec( $found['code'] ) );
		}
		if ( '' !== ( $found['hex'] ?? '' ) ) {
			return chr( (int) hexdec( $found['hex'] ) );
		}
		if ( '' !== ( $found['octal'] ?? '' ) ) {
			return chr( (int) octdec( $found['octal'] ) & 0xFF );
		}
		$letter = $found['simple'] ?? '';
		if ( '"' === $letter ) {
			return $in_quotes ? '"' : '\\"';
		}
		return self::ESCAPES[ $letter ] ?? '';
	}

	private static function utf8( int $code ): string {
		if ( $code < 0x80 ) {
			return chr( $code );
		}
		// Six bits to a byte from the right; the first byte says how many bytes there are.
		$count = $code < 0x800 ? 2 : ( $code < 0x10000 ? 3 : 4 );
		$bytes = '';
		for ( $left = $count; $left > 1; $left-- ) {
			$bytes = chr( 0x80 | $code & 0x3F ) . $bytes;
			$code  = $code >> 6;
		}
		return chr( ( 0xF00 >> $count | $code ) & 0xFF ) . $bytes;
	}
}
