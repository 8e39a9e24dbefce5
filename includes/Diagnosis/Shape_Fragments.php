<?php
/**
 * What was found around a key, as a phrase: "1 space at the end".
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/shape-sentences/fragments.ts`.
 */
final class Shape_Fragments {

	/**
	 * @param Shape_Problem $problem One of whitespace or invisible_character.
	 */
	public static function fragment( Shape_Problem $problem ): string {
		switch ( $problem->word( 'where' ) ) {
			case 'start':
				return self::at_the_start( $problem );
			case 'end':
				return self::at_the_end( $problem );
			case 'inside':
				return self::inside( $problem );
			default:
				return 'whitespace' === $problem->reason()
					? __( 'White space and nothing else', 'key-health' )
					: __( 'Hidden characters and nothing else', 'key-health' );
		}
	}

	private static function at_the_start( Shape_Problem $problem ): string {
		$count = $problem->number( 'count' );
		switch ( $problem->word( 'character' ) ) {
			case 'space':
				/* translators: %d: number of spaces. */
				return sprintf( _n( '%d space at the start', '%d spaces at the start', $count, 'key-health' ), $count );
			case 'tab':
				/* translators: %d: number of tabs. */
				return sprintf( _n( '%d tab at the start', '%d tabs at the start', $count, 'key-health' ), $count );
			case 'line break':
				/* translators: %d: number of line breaks. */
				return sprintf( _n( '%d line break at the start', '%d line breaks at the start', $count, 'key-health' ), $count );
			default:
				/* translators: 1: number of characters. 2: name of the character, as in "no-break space (U+00A0)". */
				$text = _n( '%1$d hidden character at the start: %2$s', '%1$d hidden characters at the start: %2$s', $count, 'key-health' );
				return sprintf( $text, $count, self::character_name( $problem ) );
		}
	}

	private static function at_the_end( Shape_Problem $problem ): string {
		$count = $problem->number( 'count' );
		switch ( $problem->word( 'character' ) ) {
			case 'space':
				/* translators: %d: number of spaces. */
				return sprintf( _n( '%d space at the end', '%d spaces at the end', $count, 'key-health' ), $count );
			case 'tab':
				/* translators: %d: number of tabs. */
				return sprintf( _n( '%d tab at the end', '%d tabs at the end', $count, 'key-health' ), $count );
			case 'line break':
				/* translators: %d: number of line breaks. */
				return sprintf( _n( '%d line break at the end', '%d line breaks at the end', $count, 'key-health' ), $count );
			default:
				/* translators: 1: number of characters. 2: name of the character, as in "no-break space (U+00A0)". */
				$text = _n( '%1$d hidden character at the end: %2$s', '%1$d hidden characters at the end: %2$s', $count, 'key-health' );
				return sprintf( $text, $count, self::character_name( $problem ) );
		}
	}

	private static function inside( Shape_Problem $problem ): string {
		$count = $problem->number( 'count' );
		switch ( $problem->word( 'character' ) ) {
			case 'space':
				/* translators: %d: number of spaces. */
				return sprintf( _n( '%d space inside', '%d spaces inside', $count, 'key-health' ), $count );
			case 'tab':
				/* translators: %d: number of tabs. */
				return sprintf( _n( '%d tab inside', '%d tabs inside', $count, 'key-health' ), $count );
			case 'line break':
				/* translators: %d: number of line breaks. */
				return sprintf( _n( '%d line break inside', '%d line breaks inside', $count, 'key-health' ), $count );
			default:
				/* translators: 1: number of characters. 2: name of the character, as in "no-break space (U+00A0)". */
				$text = _n( '%1$d hidden character inside: %2$s', '%1$d hidden characters inside: %2$s', $count, 'key-health' );
				return sprintf( $text, $count, self::character_name( $problem ) );
		}
	}

	/** The character in words, with its number where the words alone do not say which it is. */
	public static function character_name( Shape_Problem $problem ): string {
		$names = array(
			'space'                 => __( 'space', 'key-health' ),
			'tab'                   => __( 'tab', 'key-health' ),
			'line break'            => __( 'line break', 'key-health' ),
			'no-break space'        => __( 'no-break space', 'key-health' ),
			'narrow no-break space' => __( 'narrow no-break space', 'key-health' ),
			'ideographic space'     => __( 'ideographic space', 'key-health' ),
			'unusual space'         => __( 'unusual space', 'key-health' ),
			'soft hyphen'           => __( 'soft hyphen', 'key-health' ),
			'zero-width space'      => __( 'zero-width space', 'key-health' ),
			'zero-width non-joiner' => __( 'zero-width non-joiner', 'key-health' ),
			'zero-width joiner'     => __( 'zero-width joiner', 'key-health' ),
			'word joiner'           => __( 'word joiner', 'key-health' ),
			'byte order mark'       => __( 'byte order mark', 'key-health' ),
			'unreadable character'  => __( 'unreadable character', 'key-health' ),
			'control character'     => __( 'control character', 'key-health' ),
			'direction mark'        => __( 'direction mark', 'key-health' ),
			'mixed'                 => __( 'several kinds', 'key-health' ),
		);
		$name  = $names[ $problem->word( 'character' ) ] ?? __( 'invisible character', 'key-health' );
		if ( '' === $problem->word( 'code' ) ) {
			return $name;
		}
		/* translators: 1: name of a character. 2: its number, as in U+00A0. */
		return sprintf( __( '%1$s (%2$s)', 'key-health' ), $name, $problem->word( 'code' ) );
	}
}
