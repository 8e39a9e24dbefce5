/**
 * A shape out of the catalog, ready to be asked. The PHP twin is `includes/Diagnosis/Shape.php`.
 */
import type { ShapeInfo } from '../types';
import { UNREADABLE, count, has_odd } from './characters';

/** `strict`: a value of another shape can never be accepted. Only PHP knows; in the browser nothing is certain. */
export type InspectedShape = ShapeInfo & { strict?: boolean };

export interface Shape {
	readonly info: InspectedShape;
	/** The text alone, whatever stands around it. */
	matches: ( text: string ) => boolean;
	/** Fits a pattern and holds nothing that no key holds: `.` and `\s` mean different things in different engines. */
	fits: ( text: string ) => boolean;
	/** How many characters are none of the alphabet; null when the alphabet is not known. */
	strangers: ( text: string ) => number | null;
	/** A space inside may be a part of the value. Null when that is not known. */
	spaces: boolean | null;
	/** Without what was found to be too much: unreadable characters, and spaces where a key has none. */
	compact: ( text: string ) => string;
}

export function compile( pattern: string ): RegExp | null {
	try {
		return new RegExp( pattern, 'u' );
	} catch {
		return null;
	}
}

/**
 * @param info
 * @return Null when nothing is known, or when the pattern cannot be used: then nothing is said about the shape.
 */
export function read_shape( info: InspectedShape | null ): Shape | null {
	const main = info && compile( info.pattern );
	if ( ! info || ! main ) {
		return null;
	}
	const patterns = [ main, ...info.also.map( compile ) ];
	const alphabet = info.alphabet ? compile( `[${ info.alphabet }]` ) : null;
	const matches = ( text: string ) =>
		text !== '' && patterns.some( ( pattern ) => pattern?.test( text ) );
	const spaces = alphabet && alphabet.test( ' ' );
	return {
		info,
		matches,
		fits: ( text ) => ! has_odd( text ) && matches( text ),
		strangers: ( text ) =>
			alphabet && count( text.replace( new RegExp( alphabet, 'gu' ), '' ) ),
		spaces,
		compact: ( text ) => {
			const readable = text.replaceAll( UNREADABLE, '' );
			return spaces === false ? readable.replace( /\p{Zs}/gu, '' ) : readable;
		},
	};
}
