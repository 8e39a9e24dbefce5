/**
 * Whether a text can be read at once by somebody who runs a shop, not a server, and in a second language.
 *
 * - A sentence has at most 25 words, and those of a text 18 on average: the limits of gov.uk's "Writing for GOV.UK" (25) and of
 *   plainlanguage.gov (15 to 20).
 * - A text of 12 words and more has a reading ease of 50 at least (Flesch 1948: 60 to 70 is plain English, below 50 is for students).
 *   It is not 60, because this formula counts syllables, and "environment variable", "database" and "certificate" cannot be said in
 *   shorter words. All texts together reach 65.
 * - No word that blames, soothes or says nothing, and no "invalid" that explains nothing.
 *
 * What is no prose counts as one short word each: code, names that are filled in, labels on a provider's page, addresses.
 */

export const LIMITS = { sentence: 22, average: 18, ease: 60, ease_from: 12, all: 80 };

/** Each with what is wrong with it. */
const BANNED = [
	[ /\boops\b|\buh-oh\b|\bwhoops\b/i, 'is no information' ],
	[ /\b(?:simply|just|easily|obviously|of course|merely)\b/i, 'makes light of it' ],
	[
		/\b(?:an|unknown|unexpected) error (?:has )?occurred\b|\bsomething went wrong\b/i,
		'says nothing',
	],
	[ /\btry again later\b/i, 'says no time' ],
	[
		/^(?:the |this |your )?[\w{}% ]*\b(?:is |are )?(?:invalid|illegal)\.?$/i,
		'explains nothing',
	],
	[ /\binvalid (?:credentials|input|value|data)\b/i, 'explains nothing' ],
	[
		/\byou (?:have )?(?:entered|typed|pasted|chose|set|made|forgot)\b[^.]*\b(?:wrong|incorrect|invalid|bad|mistake)/i,
		'blames',
	],
	[ /\b(?:your (?:mistake|fault|error)|you failed|you forgot)\b/i, 'blames' ],
	[ /\b(?:abort|terminate|utilize|leverage|whilst)\w*\b/i, 'has a plainer word' ],
	[ /!(?:\s|$)/, 'shouts' ],
];

/** A text with everything that is no prose as one short word. */
export function prose( text ) {
	return (
		text
			.replace( /`[^`]*`/g, 'Code' )
			.replace( /\[\[[^\]]*\]\]/g, 'Label' )
			.replace( /“[^”]{1,60}”/g, 'Label' )
			.replace( /\{\w+\}|%(?:\d+\$)?[sd]/g, 'Name' )
			.replace( /<\/?\w+\/?>/g, '' )
			.replace( /https?:\/\/\S+|\b[\w-]+(?:\/[\w.-]+)+\b/g, 'Place' )
			.replace( /\b\w+(?:[._]\w+)+(?:\(\))?|\b[A-Z][A-Z_]{3,}\b/g, 'Code' )
			// A name inside of a sentence: nobody can choose a shorter one.
			.replace( /(?<=[\p{Ll},’] )\p{Lu}[\p{L}\d]*/gu, 'Name' )
			.replace( /(?<=\d)[.,](?=\d)/g, '' )
	);
}

const words_of = ( text ) => text.match( /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu ) ?? [];

/** Sentences end with their mark; what stands before a colon or a semicolon can be read for itself. */
const sentences_of = ( text ) =>
	prose( text )
		.split( /(?<=[.!?:;…])\s+|\n+/ )
		.filter( ( sentence ) => words_of( sentence ).length > 0 );

/** Groups of vowels, without the silent ones at the end: right for nine words in ten, as all such counts are. */
export function syllables( word ) {
	const plain = word.toLowerCase().replace( /[^a-z]/g, '' );
	const groups =
		plain
			.replace( /(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, ( end ) => end[ 0 ] )
			.match( /[aeiouy]+/g ) ?? [];
	return Math.max( 1, groups.length );
}

/** Flesch 1948: 100 is for children, 0 for lawyers. */
export function ease( text ) {
	const sentences = sentences_of( text );
	const words = sentences.flatMap( words_of );
	const total = words.reduce( ( sum, word ) => sum + syllables( word ), 0 );
	return 206.835 - 1.015 * ( words.length / sentences.length ) - 84.6 * ( total / words.length );
}

/**
 * What stands against one text.
 * @param {string}  text      As the code says it.
 * @param {boolean} is_letter It is written to a person, who is asked for something.
 * @return {string[]} Nothing when it can be read.
 */
export function problems_of( text, is_letter = false ) {
	const counts = sentences_of( text ).map( ( sentence ) => words_of( sentence ).length );
	const count = counts.reduce( ( sum, one ) => sum + one, 0 );
	const banned = is_letter ? BANNED : [ ...BANNED, [ /\bplease\b/i, 'is no instruction' ] ];
	const problems = banned.flatMap( ( [ pattern, why ] ) => {
		const found = pattern.exec( prose( text ) );
		return found ? [ `“${ found[ 0 ].trim() }” ${ why }` ] : [];
	} );
	if ( Math.max( 0, ...counts ) > LIMITS.sentence ) {
		problems.push( `a sentence has ${ Math.max( ...counts ) } words` );
	} else if ( counts.length > 1 && count / counts.length > LIMITS.average ) {
		problems.push(
			`its sentences have ${ Math.round( count / counts.length ) } words on average`
		);
	}
	if ( count >= LIMITS.ease_from && ease( text ) < LIMITS.ease ) {
		problems.push( `its reading ease is ${ Math.round( ease( text ) ) }` );
	}
	return problems;
}

/** A message that somebody sends to a host or to a provider. */
const is_letter = ( text, source ) => text.includes( '\n' ) || /message/i.test( source );

/**
 * @param {import('./texts.mjs').Text[]} texts All of them.
 * @return {string[]} A sentence for each text that cannot be read at once.
 */
export function reading( texts ) {
	const seen = new Map(
		texts.flatMap( ( one ) =>
			[ one.text, one.plural ].filter( Boolean ).map( ( text ) => [ text, one.source ] )
		)
	);
	return [ ...seen ].flatMap( ( [ text, source ] ) =>
		problems_of( text, is_letter( text, source ) ).map(
			( problem ) => `${ source }: “${ text }”: ${ problem }.`
		)
	);
}

/** The reading ease of all texts of some length together. */
export function ease_of_all( texts ) {
	const long = [ ...new Set( texts.map( ( { text } ) => text ) ) ].filter(
		( text ) => words_of( prose( text ) ).length >= LIMITS.ease_from
	);
	return ease(
		long.map( ( text ) => ( /[.!?:;…]$/.test( text ) ? text : `${ text }.` ) ).join( ' ' )
	);
}
