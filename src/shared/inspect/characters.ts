/**
 * Characters that people do not see, and what they call them. The PHP twin is `includes/Diagnosis/Characters.php`.
 *
 * Only properties that never change are asked of Unicode (Z, Cc), so that a browser and PCRE of any age agree.
 */

export type Place = 'start' | 'end' | 'inside' | 'only';

/** Characters found, by where they stood. */
export type Found = Record< Place, string[] >;

export interface Summary {
	count: number;
	/** One name when all are of one kind, else `mixed`. */
	character: string;
	/** `U+00A0`, when all are the same one and its name alone does not say it. */
	code: string | null;
}

export const SPACE = /[\t\n\x0B\f\r\x85\p{Z}]/u;

/** White space that is never a part of a value: a tab, or what ends a line. */
const BREAK = /[\t\n\x0B\f\r\x85\u2028\u2029]/gu;

const HIDDEN =
	'(?![\\t\\n\\x0B\\f\\r\\x85])[\\p{Cc}\\xAD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E' +
	'\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]';

const HIDDEN_ALL = new RegExp( HIDDEN, 'gu' );
const HIDDEN_ONE = new RegExp( HIDDEN, 'u' );

/** What stands in the place of bytes that are no text. */
export const UNREADABLE = '\uFFFD';

/** Nothing of this kind is ever a part of a key. A space inside is: some names have one. */
const ODD = new RegExp( `^ | $|(?! )\\p{Z}|\\p{Cc}|\\uFFFD|${ HIDDEN }`, 'u' );

/** What a person would call the value itself: no white space, no quotation mark. */
export const SUBSTANCE = /[^\t\n\x0B\f\r\x85\p{Z}"'`´“”„‘’‚«»‹›]/u;

const NAMES: Readonly< Record< string, string > > = {
	' ': 'space',
	'\t': 'tab',
	'\xA0': 'no-break space',
	'\u202F': 'narrow no-break space',
	'\u3000': 'ideographic space',
	'\xAD': 'soft hyphen',
	'\u200B': 'zero-width space',
	'\u200C': 'zero-width non-joiner',
	'\u200D': 'zero-width joiner',
	'\u2060': 'word joiner',
	'\uFEFF': 'byte order mark',
	[ UNREADABLE ]: 'unreadable character',
};

/** What a number after the name would not explain any further. */
const PLAIN: readonly string[] = [ 'space', 'tab', 'line break', 'unreadable character', 'mixed' ];

export function nothing_found(): Found {
	return { start: [], end: [], inside: [], only: [] };
}

/**
 * Half of a surrogate pair is no character; what a form sends for it is the same replacement.
 *
 * @param value
 */
export function readable( value: string ): string {
	return value.replace( /[\uD800-\uDFFF]/gu, UNREADABLE );
}

/**
 * Characters, not UTF-16 units.
 *
 * @param text
 */
export function count( text: string ): number {
	return Array.from( text ).length;
}

export function has_odd( text: string ): boolean {
	return /[^\x21-\x7E]/.test( text ) && ODD.test( text );
}

/**
 * What cannot be seen is taken out wherever it stands, and noted.
 *
 * @param text
 * @param found
 */
export function without_hidden( text: string, found: Found ): string {
	if ( ! HIDDEN_ONE.test( text ) && ! text.includes( UNREADABLE ) ) {
		return text;
	}
	const characters = Array.from( text );
	const solid = characters.map(
		( character ) => ! ( SPACE.test( character ) || is_hidden( character ) )
	);
	const first = solid.indexOf( true );
	const last = solid.lastIndexOf( true );
	characters.forEach( ( character, index ) => {
		if ( ! is_hidden( character ) ) {
			return;
		}
		if ( first < 0 ) {
			found.only.push( character );
		} else if ( index < first ) {
			found.start.push( character );
		} else {
			found[ index > last ? 'end' : 'inside' ].push( character );
		}
	} );
	return text.replace( HIDDEN_ALL, '' );
}

function is_hidden( character: string ): boolean {
	return character === UNREADABLE || HIDDEN_ONE.test( character );
}

export function trim( text: string, found: Found ): string {
	let from = 0;
	let to = text.length;
	while ( from < to && SPACE.test( text.charAt( from ) ) ) {
		found.start.push( text.charAt( from++ ) );
	}
	const ending: string[] = [];
	while ( to > from && SPACE.test( text.charAt( to - 1 ) ) ) {
		ending.unshift( text.charAt( --to ) );
	}
	found.end.push( ...ending );
	return text.slice( from, to );
}

export function without_breaks( text: string, found: Found ): string {
	found.inside.push( ...( text.match( BREAK ) ?? [] ) );
	return text.replace( BREAK, '' );
}

/**
 * @param characters
 * @return Null when there are none.
 */
export function summary( characters: readonly string[] ): Summary | null {
	if ( ! characters.length ) {
		return null;
	}
	// A carriage return and the line feed after it are one line break.
	const list = Array.from( characters.join( '' ).replace( /\r\n/g, '\n' ) );
	const different = new Set( list );
	const names = new Set( list.map( name_of ) );
	const [ first = '' ] = list;
	const character = names.size === 1 ? name_of( first ) : 'mixed';
	const plain = PLAIN.includes( character );
	return {
		count: list.length,
		character,
		code: plain || different.size > 1 ? null : code_of( first ),
	};
}

function name_of( character: string ): string {
	const name = NAMES[ character ];
	if ( name !== undefined ) {
		return name;
	}
	if ( SPACE.test( character ) ) {
		return /\p{Zs}/u.test( character ) ? 'unusual space' : 'line break';
	}
	if ( /\p{Cc}/u.test( character ) ) {
		return 'control character';
	}
	return /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test( character )
		? 'direction mark'
		: 'invisible character';
}

function code_of( character: string ): string {
	const point = character.codePointAt( 0 ) ?? 0;
	return `U+${ point.toString( 16 ).toUpperCase().padStart( 4, '0' ) }`;
}
