/**
 * What was found around a key, as a phrase: "1 space at the end". The PHP twin is `includes/Diagnosis/Shape_Fragments.php`.
 */
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Problem } from '../inspect';

export type Found = Extract< Problem, { reason: 'whitespace' | 'invisible_character' } >;
type Details = Found[ 'details' ];

export function fragment( { reason, details }: Found ): string {
	switch ( details.where ) {
		case 'start':
			return at_the_start( details );
		case 'end':
			return at_the_end( details );
		case 'inside':
			return inside( details );
		default:
			return reason === 'whitespace'
				? __( 'White space and nothing else', 'key-health' )
				: __( 'Hidden characters and nothing else', 'key-health' );
	}
}

function at_the_start( details: Details ): string {
	const { count } = details;
	switch ( details.character ) {
		case 'space':
			return sprintf(
				/* translators: %d: number of spaces. */
				_n( '%d space at the start', '%d spaces at the start', count, 'key-health' ),
				count
			);
		case 'tab':
			return sprintf(
				/* translators: %d: number of tabs. */
				_n( '%d tab at the start', '%d tabs at the start', count, 'key-health' ),
				count
			);
		case 'line break':
			return sprintf(
				/* translators: %d: number of line breaks. */
				_n(
					'%d line break at the start',
					'%d line breaks at the start',
					count,
					'key-health'
				),
				count
			);
		default:
			return sprintf(
				/* translators: 1: number of characters. 2: name of the character, as in "no-break space (U+00A0)". */
				_n(
					'%1$d hidden character at the start: %2$s',
					'%1$d hidden characters at the start: %2$s',
					count,
					'key-health'
				),
				count,
				character_name( details )
			);
	}
}

function at_the_end( details: Details ): string {
	const { count } = details;
	switch ( details.character ) {
		case 'space':
			return sprintf(
				/* translators: %d: number of spaces. */
				_n( '%d space at the end', '%d spaces at the end', count, 'key-health' ),
				count
			);
		case 'tab':
			return sprintf(
				/* translators: %d: number of tabs. */
				_n( '%d tab at the end', '%d tabs at the end', count, 'key-health' ),
				count
			);
		case 'line break':
			return sprintf(
				/* translators: %d: number of line breaks. */
				_n( '%d line break at the end', '%d line breaks at the end', count, 'key-health' ),
				count
			);
		default:
			return sprintf(
				/* translators: 1: number of characters. 2: name of the character, as in "no-break space (U+00A0)". */
				_n(
					'%1$d hidden character at the end: %2$s',
					'%1$d hidden characters at the end: %2$s',
					count,
					'key-health'
				),
				count,
				character_name( details )
			);
	}
}

function inside( details: Details ): string {
	const { count } = details;
	switch ( details.character ) {
		case 'space':
			return sprintf(
				/* translators: %d: number of spaces. */
				_n( '%d space inside', '%d spaces inside', count, 'key-health' ),
				count
			);
		case 'tab':
			return sprintf(
				/* translators: %d: number of tabs. */
				_n( '%d tab inside', '%d tabs inside', count, 'key-health' ),
				count
			);
		case 'line break':
			return sprintf(
				/* translators: %d: number of line breaks. */
				_n( '%d line break inside', '%d line breaks inside', count, 'key-health' ),
				count
			);
		default:
			return sprintf(
				/* translators: 1: number of characters. 2: name of the character, as in "no-break space (U+00A0)". */
				_n(
					'%1$d hidden character inside: %2$s',
					'%1$d hidden characters inside: %2$s',
					count,
					'key-health'
				),
				count,
				character_name( details )
			);
	}
}

/**
 * The character in words, with its number where the words alone do not say which it is.
 *
 * @param details
 */
function character_name( details: Details ): string {
	const name = NAMES[ details.character ]?.() ?? __( 'invisible character', 'key-health' );
	if ( details.code === null ) {
		return name;
	}
	/* translators: 1: name of a character. 2: its number, as in U+00A0. */
	return sprintf( __( '%1$s (%2$s)', 'key-health' ), name, details.code );
}

/** Functions, because the language is not known when this file is read. */
const NAMES: Readonly< Record< string, () => string > > = {
	'no-break space': () => __( 'no-break space', 'key-health' ),
	'narrow no-break space': () => __( 'narrow no-break space', 'key-health' ),
	'ideographic space': () => __( 'ideographic space', 'key-health' ),
	'unusual space': () => __( 'unusual space', 'key-health' ),
	'soft hyphen': () => __( 'soft hyphen', 'key-health' ),
	'zero-width space': () => __( 'zero-width space', 'key-health' ),
	'zero-width non-joiner': () => __( 'zero-width non-joiner', 'key-health' ),
	'zero-width joiner': () => __( 'zero-width joiner', 'key-health' ),
	'word joiner': () => __( 'word joiner', 'key-health' ),
	'byte order mark': () => __( 'byte order mark', 'key-health' ),
	'unreadable character': () => __( 'unreadable character', 'key-health' ),
	'control character': () => __( 'control character', 'key-health' ),
	'direction mark': () => __( 'direction mark', 'key-health' ),
	mixed: () => __( 'several kinds', 'key-health' ),
};
