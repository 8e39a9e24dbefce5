/**
 * What gets copied together with a key: quotation marks, a line of PHP, a label. Only what cannot be mistaken is taken off.
 * The PHP twin is `includes/Diagnosis/Wrappers.php`; the expressions are the same, letter by letter.
 */
import { SUBSTANCE } from './characters';

/** `empty_quotes`: and nothing between them. */
export type Around =
	'quotes' | 'empty_quotes' | 'define' | 'assignment' | 'label' | 'bearer' | 'punctuation';

const CLOSED_BY: Readonly< Record< string, string > > = {
	'"': '"',
	"'": "'",
	'`': '`',
	'´': '´',
	'“': '”“',
	'”': '”',
	'„': '“”',
	'‘': '’‘',
	'’': '’',
	'‚': '‘’',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹',
};

const S = '[ \\t\\r\\n\\xA0]';
const Q = '["\'‘’“”]';

/** define( 'NAME', 'value' ); */
const DEFINE = new RegExp(
	`^define${ S }*\\(${ S }*${ Q }[A-Za-z0-9_\\\\]+${ Q }${ S }*,${ S }*` +
		`${ Q }([^"'‘’“”]+)${ Q }${ S }*(?:,${ S }*(?:true|false)${ S }*)?\\)${ S }*;?$`,
	'iu'
);

/** NAME=value, $name = 'value';, 'name' => 'value', name: value */
const NAMED = new RegExp(
	`^(?:export${ S }+|const${ S }+|\\$)?["']?([A-Za-z][A-Za-z0-9 _.-]{0,60}?)["']?${ S }*(=>|=|:)${ S }*` +
		`("[^"]+"|'[^']+'|[^ \\t\\r\\n\\xA0"'=;,]+={0,2})${ S }*[;,]?$`,
	'iu'
);

/** "MONKEY" is a word, "API_KEY" is the name of a key. */
const NAME =
	/(?:^|[ _.-]|api|access|auth|secret|private|license|licence)(?:key|token|secret|password)$/iu;

const BEARER = new RegExp(
	`^(?:authorization${ S }*:${ S }*)?["']?bearer:?${ S }+([^ \\t\\r\\n\\xA0"']+)["']?$`,
	'iu'
);

/** Left over from a line of code that was copied in part. */
const LOOSE = ' "\'`´“”„‘’‚«»‹›(),;';

export interface Peeled {
	around: Around;
	inner: string;
}

/**
 * Takes off the outermost layer.
 *
 * @param text
 * @return Null when there is none, or when nothing would be left.
 */
export function peel( text: string ): Peeled | null {
	const last = text.slice( -1 );
	if ( text.length > 1 && CLOSED_BY[ text.charAt( 0 ) ]?.includes( last ) ) {
		return { around: 'quotes', inner: text.slice( 1, -1 ) };
	}
	const layer = code( text ) ?? header( text );
	return layer && SUBSTANCE.test( layer.inner ) ? layer : null;
}

function code( text: string ): Peeled | null {
	const inner = DEFINE.exec( text )?.[ 1 ];
	if ( inner !== undefined ) {
		return { around: 'define', inner };
	}
	const [ , name = '', sign, value = '' ] = NAMED.exec( text ) ?? [];
	if ( ! sign || ! NAME.test( name ) ) {
		return null;
	}
	const quoted = /^["']/.test( value );
	return {
		around: sign === ':' ? 'label' : 'assignment',
		inner: quoted ? value.slice( 1, -1 ) : value,
	};
}

function header( text: string ): Peeled | null {
	const inner = BEARER.exec( text )?.[ 1 ];
	return inner === undefined ? null : { around: 'bearer', inner };
}

export function without_loose( text: string ): string {
	let from = 0;
	let to = text.length;
	while ( from < to && LOOSE.includes( text.charAt( from ) ) ) {
		from++;
	}
	while ( to > from && LOOSE.includes( text.charAt( to - 1 ) ) ) {
		to--;
	}
	return text.slice( from, to );
}
