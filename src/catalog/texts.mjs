/**
 * Every text for people, where it stands: the screens' from their source, read with TypeScript's own parser, and PHP's from includes/ and
 * from the catalog as it is printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const DOMAIN = 'key-health';

/** Function => how many texts it takes, and whether a context follows them. */
const FUNCTIONS = {
	__: [ 1, false ],
	_e: [ 1, false ],
	esc_html__: [ 1, false ],
	esc_html_e: [ 1, false ],
	esc_attr__: [ 1, false ],
	esc_attr_e: [ 1, false ],
	_x: [ 1, true ],
	esc_html_x: [ 1, true ],
	esc_attr_x: [ 1, true ],
	_n: [ 2, false ],
	_nx: [ 2, true ],
};

/** The scripts that ship: translations of a screen are looked up by its name, not by those of its sources. */
const HEALTH = 'build/screens/health.js';
const SETTINGS = 'build/screens/settings.js';

/** In which of them a source ends up: what both screens share may be in each. */
function scripts_of( file ) {
	if ( file.startsWith( 'src/settings/' ) ) {
		return [ SETTINGS ];
	}
	return file.startsWith( 'src/shared/' ) ? [ HEALTH, SETTINGS ] : [ HEALTH ];
}

/**
 * @typedef {Object} Text
 * @property {string}      text    As the code says it.
 * @property {string|null} plural  For numbers other than one.
 * @property {string|null} context What tells it from the same words elsewhere.
 * @property {string}      comment For translators, or ''.
 * @property {string}      file    Where it stands in what ships.
 * @property {string}      source  Where it is written.
 */

function files_in( folder, endings, skip = [] ) {
	return readdirSync( folder, { recursive: true, withFileTypes: true } )
		.filter( ( entry ) => entry.isFile() && endings.test( entry.name ) )
		.map( ( entry ) => join( entry.parentPath ?? entry.path, entry.name ) )
		.filter( ( file ) => ! skip.some( ( part ) => file.includes( part ) ) )
		.sort();
}

/* ------------------------------------------------------------- TypeScript */

/** A text in one literal, or in several that are joined; null for anything else. */
function literal( node ) {
	if ( ts.isStringLiteralLike( node ) ) {
		return node.text;
	}
	if ( ts.isBinaryExpression( node ) && node.operatorToken.kind === ts.SyntaxKind.PlusToken ) {
		const [ left, right ] = [ literal( node.left ), literal( node.right ) ];
		return left === null || right === null ? null : left + right;
	}
	return null;
}

/** The comment for translators that stands before a call, with nothing but the beginning of an expression between. */
const BEFORE = /\/\*+\s*(translators:(?:[^*]|\*(?!\/))*)\*\/[\s\w(:?!.=]*$/;

function of_call( node, source, name ) {
	const [ count, has_context ] = FUNCTIONS[ name ];
	const args = node.arguments;
	const index = name.startsWith( '_n' ) ? count + 1 : count;
	const values = [ ...args ].slice( 0, count ).map( literal );
	const before = source.text.slice( Math.max( 0, node.getStart() - 400 ), node.getStart() );
	const domain = args[ index + ( has_context ? 1 : 0 ) ];
	return {
		text: values[ 0 ],
		plural: count === 2 ? values[ 1 ] : null,
		context: has_context ? literal( args[ index ] ) : null,
		comment: BEFORE.exec( before )?.[ 1 ].replace( /\s+/g, ' ' ).trim() ?? '',
		is_whole:
			values.every( ( value ) => value !== null ) && literal( domain ?? node ) === DOMAIN,
	};
}

/**
 * The texts of one script.
 * @param {string} file Its name.
 * @param {string} code What stands in it.
 * @throws {Error} When a text is not written down as one, so that nobody could translate it.
 */
export function of_script( file, code ) {
	const source = ts.createSourceFile(
		file,
		code,
		ts.ScriptTarget.Latest,
		true,
		ts.ScriptKind.TSX
	);
	const texts = [];
	const visit = ( node ) => {
		if (
			ts.isCallExpression( node ) &&
			Object.hasOwn( FUNCTIONS, node.expression.getText() )
		) {
			const { is_whole, ...found } = of_call( node, source, node.expression.getText() );
			if ( ! is_whole ) {
				throw new Error(
					`${ file }: ${ node.getText() } holds no text that can be translated.`
				);
			}
			scripts_of( file ).forEach( ( script ) =>
				texts.push( { ...found, file: script, source: file } )
			);
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return texts;
}

/* -------------------------------------------------------------------- PHP */

const TOKEN =
	/\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\n]*|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|[A-Za-z_\\][\w\\]*|[(),.]|\S/g;

const unquote = ( token ) =>
	token.startsWith( "'" )
		? token.slice( 1, -1 ).replace( /\\([\\'])/g, '$1' )
		: token
				.slice( 1, -1 )
				.replace( /\\n/g, '\n' )
				.replace( /\\t/g, '\t' )
				.replace( /\\([\\"$])/g, '$1' );

/** The literals between the brackets of a call; null in the place of anything else. */
function php_arguments( tokens, from ) {
	const values = [ [] ];
	for ( let at = from, depth = 1; at < tokens.length && depth > 0; at++ ) {
		const token = tokens[ at ];
		depth += token === '(' ? 1 : 0;
		depth -= token === ')' ? 1 : 0;
		if ( token === ',' && depth === 1 ) {
			values.push( [] );
		} else if ( depth > 0 && ! /^(?:\/\*|\/\/|#)/.test( token ) ) {
			values.at( -1 ).push( token );
		}
	}
	return values.map( ( [ token = '', ...more ] ) =>
		/^['"]/.test( token ) && more.length === 0 ? unquote( token ) : null
	);
}

/**
 * The texts of one PHP file.
 * @param {string} file Its name.
 * @param {string} code What stands in it.
 * @throws {Error} When a text is not written down as one, so that nobody could translate it.
 */
export function of_php( file, code ) {
	const tokens = code.match( TOKEN ) ?? [];
	const texts = [];
	let comment = '';
	let since = 0;
	tokens.forEach( ( token, at ) => {
		const said = /^(?:\/\*+|\/\/|#)\s*(translators:[\s\S]*?)\s*(?:\*\/)?$/.exec( token );
		if ( said ) {
			comment = said[ 1 ].replace( /\s+/g, ' ' );
			since = at;
		}
		const is_call =
			Object.hasOwn( FUNCTIONS, token ) &&
			tokens[ at + 1 ] === '(' &&
			// No method, no static call, no declaration.
			! [ '->', '::' ].includes( `${ tokens[ at - 2 ] }${ tokens[ at - 1 ] }` ) &&
			tokens[ at - 1 ] !== 'function';
		if ( ! is_call ) {
			return;
		}
		const [ count, has_context ] = FUNCTIONS[ token ];
		const values = php_arguments( tokens, at + 2 );
		const index = token.startsWith( '_n' ) ? count + 1 : count;
		if ( values[ 0 ] === null || values[ index + ( has_context ? 1 : 0 ) ] !== DOMAIN ) {
			throw new Error(
				`${ file }: a text near "${ tokens.slice( at, at + 4 ).join( ' ' ) }" cannot be translated.`
			);
		}
		texts.push( {
			text: values[ 0 ],
			plural: count === 2 ? values[ 1 ] : null,
			context: has_context ? values[ index ] : null,
			// For what follows it at once, also inside of sprintf() or behind a question mark.
			comment: at - since < 12 ? comment : '',
			file,
			source: file,
		} );
		comment = '';
	} );
	return texts;
}

/** What the list of plugins shows. */
function of_header( code ) {
	const line = ( name ) => new RegExp( `^ \\* ${ name }: +(.+)$`, 'm' ).exec( code )?.[ 1 ] ?? '';
	return [ 'Plugin Name', 'Description' ].map( ( name ) => ( {
		text: line( name ),
		plural: null,
		context: null,
		comment: `${ name } of the plugin`,
		file: 'plugin.php',
		source: 'plugin.php',
	} ) );
}

/**
 * @param {string}              root    The project's folder.
 * @param {Map<string, string>} printed Files of build/catalog, as they are to be.
 * @return {Text[]} In the order of the files.
 */
export function all_texts( root, printed ) {
	const own = ( file ) => file.slice( root.length + 1 );
	const scripts = files_in( join( root, 'src' ), /\.tsx?$/, [ '/src/catalog/' ] );
	const php = files_in( join( root, 'includes' ), /\.php$/ );
	const header = readFileSync( join( root, 'plugin.php' ), 'utf8' );
	return [
		...of_header( header ),
		...[ ...php, join( root, 'uninstall.php' ) ].flatMap( ( file ) =>
			of_php( own( file ), readFileSync( file, 'utf8' ) )
		),
		...[ ...printed ].flatMap( ( [ name, code ] ) =>
			of_php( `build/catalog/${ name }`, code )
		),
		...scripts.flatMap( ( file ) => of_script( own( file ), readFileSync( file, 'utf8' ) ) ),
	];
}
