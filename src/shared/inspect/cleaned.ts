/**
 * A value without what does not belong to it, and a note of all that was taken off. The PHP twin is
 * `includes/Diagnosis/Cleaned.php`.
 */
import {
	type Found,
	UNREADABLE,
	count,
	nothing_found,
	readable,
	trim,
	without_breaks,
	without_hidden,
} from './characters';
import type { Shape } from './shape';
import { type Around, peel, without_loose } from './wrappers';

/** A longer value is no key, and is not worked on. */
export const LIMIT = 4096;

export interface Cleaned {
	text: string;
	whitespace: Found;
	hidden: Found;
	/** How many of each, outermost first. */
	around: Map< Around, number >;
}

/**
 * Bytes as in UTF-8.
 *
 * @param value
 */
export function is_too_long( value: string ): boolean {
	return (
		value.length > LIMIT ||
		encodeURIComponent( readable( value ) ).replace( /%../g, '.' ).length > LIMIT
	);
}

/**
 * @param value At most LIMIT bytes.
 * @param shape
 */
export function cleaned( value: string, shape: Shape | null ): Cleaned {
	const result: Cleaned = {
		text: '',
		whitespace: nothing_found(),
		hidden: nothing_found(),
		around: new Map(),
	};
	const { whitespace, around } = result;
	let text = without_hidden( readable( value ), result.hidden );
	for (;;) {
		text = trim( text, whitespace );
		if ( shape?.fits( text ) ) {
			break;
		}
		const layer = peel( text );
		if ( layer ) {
			around.set( layer.around, ( around.get( layer.around ) ?? 0 ) + 1 );
			text = layer.inner;
			continue;
		}
		const joined = without_breaks( text, whitespace );
		if ( joined === text ) {
			break;
		}
		text = joined;
	}
	result.text = tightened( text, shape, result );
	if ( text === '' && around.size ) {
		result.around = new Map( [ [ 'empty_quotes', 1 ] ] );
	} else if ( text === '' ) {
		whitespace.only = whitespace.start.splice( 0 );
	}
	return result;
}

/**
 * Spaces inside, a loose quotation mark and unreadable characters go only where the rest then is what a key looks like.
 *
 * @param text
 * @param shape
 * @param note
 */
function tightened( text: string, shape: Shape | null, note: Cleaned ): string {
	if ( shape?.fits( text ) ) {
		return text;
	}
	const inside = text.match( /\p{Zs}/gu ) ?? [];
	for ( const joined of shape ? joined_up( text, shape ) : [] ) {
		const tight = without_loose( joined );
		if ( shape?.fits( tight ) ) {
			const kept = joined.includes( ' ' );
			note.whitespace.inside.push( ...inside.filter( ( space ) => ! kept || space !== ' ' ) );
			const loose = count( joined ) - count( tight );
			if ( loose ) {
				note.around.set( 'punctuation', loose );
			}
			return tight;
		}
	}
	// A plain space may be a part of a name or a password; other kinds are typed by nobody.
	const none = shape !== null && shape.spaces === false;
	note.whitespace.inside.push( ...inside.filter( ( space ) => none || space !== ' ' ) );
	return text;
}

/**
 * With plain spaces, and without any.
 *
 * @param text
 * @param shape
 */
function joined_up( text: string, shape: Shape ): string[] {
	const readable_text = text.replaceAll( UNREADABLE, '' );
	return [
		...( shape.spaces === false ? [] : [ readable_text.replace( /\p{Zs}/gu, ' ' ) ] ),
		...( shape.spaces === true ? [] : [ readable_text.replace( /\p{Zs}/gu, '' ) ] ),
	];
}
