/**
 * What stands where a key should be, and was never one. The PHP twin is `includes/Diagnosis/Stand_In.php`.
 */
import { count } from './characters';

export type Mask = 'bullet' | 'asterisk' | 'dot' | 'x';

const MASKS: readonly [ Mask, RegExp ][] = [
	[ 'bullet', /[•●∙·◦⋅∗＊⁎○◉■▪█⬤⚫‧⦁]/u ],
	[ 'asterisk', /\*/ ],
	[ 'dot', /\./ ],
	[ 'x', /x/i ],
];

/** As many characters as a screen shows before and after the dots. */
const HEAD = 12;
const TAIL = 8;

interface Run {
	mask: Mask;
	length: number;
	head: number;
	tail: number;
}

/**
 * A hidden form, copied from a screen that shows only the end of a key.
 *
 * @param text
 * @param known Whether the shape is known, and this is not it. A password may hold stars and dots.
 */
export function masked( text: string, known: boolean ): Run | null {
	const characters = Array.from( text.replace( /[-_ ]/g, '' ).replaceAll( '…', '...' ) );
	const run = longest_run( characters );
	if ( ! run ) {
		return null;
	}
	const { mask, length, head, tail } = run;
	const most = 2 * length >= head + length + tail;
	const after = characters.slice( head + length );
	const ends = tail <= TAIL && ( most || ( known && head <= HEAD ) );
	const is_mask = {
		bullet: length > 2,
		asterisk: length > ( known ? 2 : 3 ) && ends,
		dot: length > ( known ? 2 : 3 ) && ends,
		// With nothing else after it, it is a placeholder.
		x:
			length > ( most ? 3 : 5 ) &&
			ends &&
			after.some( ( character ) => ! /[x.]/i.test( character ) ),
	};
	return is_mask[ mask ] ? run : null;
}

function longest_run( characters: readonly string[] ): Run | null {
	let best: Run | null = null;
	let from = 0;
	let mask: Mask | null = null;
	for ( let index = 0; index <= characters.length; index++ ) {
		const next = index < characters.length ? mask_of( characters[ index ] ?? '' ) : null;
		if ( next === mask && index < characters.length ) {
			continue;
		}
		if ( mask && index - from > ( best?.length ?? 0 ) ) {
			const tail = characters.length - index;
			best = { mask, length: index - from, head: from, tail };
		}
		from = index;
		mask = next;
	}
	return best;
}

function mask_of( character: string ): Mask | null {
	return MASKS.find( ( [ , expression ] ) => expression.test( character ) )?.[ 0 ] ?? null;
}

/** Words of examples and settings files. No two chains of them read the same, so that matching stays fast. */
const WORDS = new RegExp(
	'^(?:your|my|our|the|this|that|me|it|here|goes|insert|enter|paste|put|add|replace|change|fill|provide|copy|with|into|from|' +
		'api|app|smtp|mail|email|keys?|tokens?|secret|private|public|access|account|auth|client|user|name|id|password|pass|' +
		'license|licence|value|string|code|new|real|actual|valid|example|sample|dummy|placeholder|demo|test|todo|tbd|fixme|' +
		'null|nil|none|undefined|nan|empty|unset|xx)+$'
);

const TELLING =
	/^(?:null|nil|none|undefined|nan|todo|tbd|fixme)$|your|here|insert|enter|paste|replace|change|placeholder|dummy|example|sample|xx/;

const BRACKETS = /^(?:<.*>|\[.*\]|\{.*\}|\$\{.*\}|%.*%)$/;

/** The name of a constant where its value should be. */
const CONSTANT = /^[A-Z][A-Z0-9_]{0,60}_(?:KEY|TOKEN|SECRET)(?:_HERE)?$/;

/** Examples are short. */
const LONGEST = 64;

export type Placeholder = 'words' | 'repeated';

/**
 * @param text
 * @param prefix   What every key begins with, or ''.
 * @param provider Id of the provider, whose name such texts often hold.
 * @param known    Whether the shape is known, and this is not it. A password may be a word like "secret".
 */
export function placeholder(
	text: string,
	prefix: string,
	provider: string,
	known: boolean
): Placeholder | null {
	const rest = prefix && text.startsWith( prefix ) ? text.slice( prefix.length ) : text;
	const pieces = rest.replace( /[-_. ]/g, '' );
	const different = new Set( Array.from( lower( pieces ) ) );
	if ( different.size === 1 && count( pieces ) > ( different.has( 'x' ) ? 2 : 3 ) ) {
		return 'repeated';
	}
	return count( text ) <= LONGEST && is_words( rest, provider, known ) ? 'words' : null;
}

function is_words( text: string, provider: string, known: boolean ): boolean {
	if ( known && CONSTANT.test( text ) ) {
		return true;
	}
	const letters = lower( text )
		.replace( /[ _.<>[\]{}()$%#*:;,!?"'=/\\|+@&~^…-]/g, '' )
		.replace( /x{2,}/g, 'xx' );
	const words = letters.replaceAll( provider.replace( /_/g, '' ) || ' ', '' );
	return WORDS.test( words ) && ( known || TELLING.test( words ) || BRACKETS.test( text ) );
}

/**
 * ASCII only: what lower case is elsewhere depends on the engine.
 *
 * @param text
 */
function lower( text: string ): string {
	return text.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
}
