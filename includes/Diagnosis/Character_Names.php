<?php
/**
 * What people call the characters they do not see.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The names are ids: `Shape_Fragments` translates them.
 *
 * @phpstan-type Summary array{count: int, character: string, code: string|null}
 */
final class Character_Names {

	private const NAMES = array(
		' '                    => 'space',
		"\t"                   => 'tab',
		"\u{A0}"               => 'no-break space',
		"\u{202F}"             => 'narrow no-break space',
		"\u{3000}"             => 'ideographic space',
		"\u{AD}"               => 'soft hyphen',
		"\u{200B}"             => 'zero-width space',
		"\u{200C}"             => 'zero-width non-joiner',
		"\u{200D}"             => 'zero-width joiner',
		"\u{2060}"             => 'word joiner',
		"\u{FEFF}"             => 'byte order mark',
		Characters::UNREADABLE => 'unreadable character',
	);

	/** What a number after the name would not explain any further. */
	private const PLAIN = array( 'space', 'tab', 'line break', 'unreadable character', 'mixed' );

	/**
	 * What these characters are called together.
	 *
	 * @param list<string> $characters
	 * @return Summary|null Null when there are none.
	 */
	public static function of( array $characters ): ?array {
		if ( array() === $characters ) {
			return null;
		}
		// A carriage return and the line feed after it are one line break.
		$list      = Characters::split( str_replace( "\r\n", "\n", implode( '', $characters ) ) );
		$different = array_values( array_unique( $list ) );
		$names     = array_values( array_unique( array_map( array( self::class, 'name_of' ), $different ) ) );
		$character = 1 === count( $names ) ? $names[0] : 'mixed';
		$is_plain  = in_array( $character, self::PLAIN, true );
		return array(
			'count'     => count( $list ),
			'character' => $character,
			'code'      => $is_plain || count( $different ) > 1 ? null : self::code_of( $different[0] ),
		);
	}

	private static function name_of( string $character ): string {
		if ( isset( self::NAMES[ $character ] ) ) {
			return self::NAMES[ $character ];
		}
		if ( Characters::is_space( $character ) ) {
			return 1 === preg_match( '~\p{Zs}~u', $character ) ? 'unusual space' : 'line break';
		}
		if ( 1 === preg_match( '~\p{Cc}~u', $character ) ) {
			return 'control character';
		}
		return 1 === preg_match( '~[\x{061C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]~u', $character )
			? 'direction mark'
			: 'invisible character';
	}

	/** `U+00A0` */
	private static function code_of( string $character ): string {
		$width = strlen( $character );
		$point = ord( $character[0] ) & ( $width > 1 ? 0xFF >> ( $width + 1 ) : 0x7F );
		for ( $index = 1; $index < $width; $index++ ) {
			$point = ( $point << 6 ) | ( ord( $character[ $index ] ) & 0x3F );
		}
		return sprintf( 'U+%04X', $point );
	}
}
