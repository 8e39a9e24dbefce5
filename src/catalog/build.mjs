/**
 * Prints the catalog as PHP: one guarded file per provider, plugin and diagnosis under build/catalog/, and an index. What else is told
 * from it is written along with it: the list of providers in readme.txt, docs/diagnoses.md, and the template for translators.
 *
 *   node src/catalog/build.mjs           write build/catalog
 *   node src/catalog/build.mjs --check   write nothing; fail when a file is wrong, something written is stale, or a text is hard to read
 *   node src/catalog/build.mjs --from FOLDER --to FOLDER --answers FOLDER
 *                                        another catalog, to another place, proven with other answer files; nothing else is written
 *   node src/catalog/build.mjs --only ID,ID --to FOLDER
 *                                        some providers alone, proven with their own answer files
 *
 * The folders are globbed: there is no list to keep. A file that is wrong stops the build with a sentence that names it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { check } from './check.mjs';
import { php } from './php.mjs';
import { all_texts } from './texts.mjs';
import { hard_to_read, told_of } from './told.mjs';

const here = dirname( fileURLToPath( import.meta.url ) );
const root = join( here, '../..' );
const only = word( '--only' )?.split( ',' ) ?? null;
const is_own = ! only && ! process.argv.includes( '--from' );
const from = given( '--from', here );
const out = given( '--to', join( root, 'build/catalog' ) );
const answers = given( '--answers', join( root, 'tests/answers' ) );
const KINDS = [ 'providers', 'plugins', 'diagnoses' ];

/**
 * A folder named on the command line.
 * @param {string} name
 * @param {string} otherwise
 */
function given( name, otherwise ) {
	const folder = word( name );
	return folder === null ? otherwise : resolve( folder );
}

/**
 * What stands after a name on the command line.
 * @param {string} name
 */
function word( name ) {
	const at = process.argv.indexOf( name );
	return at < 0 ? null : process.argv[ at + 1 ];
}

/** Not needed at run time: where a fact was read, and the examples that prove a shape. */
const AUTHORING_ONLY = new Set( [ 'source', 'good', 'bad', 'example', 'no_wizard', 'read_on' ] );

/**
 * A catalog file as data.
 * @param {string} file Path of the TypeScript file.
 */
async function load( file ) {
	const { outputFiles } = buildSync( {
		entryPoints: [ file ],
		bundle: true,
		format: 'esm',
		platform: 'neutral',
		write: false,
	} );
	const code = Buffer.from( outputFiles[ 0 ].contents ).toString( 'base64' );
	return ( await import( `data:text/javascript;base64,${ code }` ) ).default;
}

/** With `--only`, the other providers and all plugins stay away: one file can be proven while others are being written. */
const is_wanted = ( kind, id ) =>
	! only || kind === 'diagnoses' || ( kind === 'providers' && only.includes( id ) );

async function load_all() {
	const catalog = {};
	for ( const kind of KINDS ) {
		catalog[ kind ] = {};
		for ( const name of readdirSync( join( from, kind ) ).sort() ) {
			if ( name.endsWith( '.ts' ) && is_wanted( kind, name.slice( 0, -3 ) ) ) {
				catalog[ kind ][ name.slice( 0, -3 ) ] = await load( join( from, kind, name ) );
			}
		}
	}
	catalog.guides = await load( join( here, 'guides.ts' ) );
	return catalog;
}

/** The name under which a verdict remembers its rule: stable while the rule's condition and verdict stay the same. */
const rule_id = ( step, answer ) =>
	`${ step.id }:${ createHash( 'sha1' )
		.update( JSON.stringify( [ answer.when, answer.is, answer.reason ?? '' ] ) )
		.digest( 'hex' )
		.slice( 0, 8 ) }`;

function runtime( value ) {
	if ( Array.isArray( value ) ) {
		return value.map( runtime );
	}
	if ( value && typeof value === 'object' ) {
		return Object.fromEntries(
			Object.entries( value )
				.filter( ( [ name ] ) => ! AUTHORING_ONLY.has( name ) )
				.map( ( [ name, member ] ) => [ name, runtime( member ) ] )
		);
	}
	return value;
}

/** A random key is made like the first good example, where a step compares with one. */
function with_model( field, provider ) {
	const is_compared = provider.steps.some(
		( { guard, request } ) => guard && request.auth.field === field.name
	);
	return is_compared && field.shape
		? { ...field, shape: { ...field.shape, model: field.shape.good[ 0 ] } }
		: field;
}

const with_rule_ids = ( provider ) => ( {
	...provider,
	fields: provider.fields.map( ( field ) => with_model( field, provider ) ),
	steps: provider.steps.map( ( step ) => ( {
		...step,
		answers: step.answers.map( ( answer ) => ( { rule: rule_id( step, answer ), ...answer } ) ),
	} ) ),
} );

function files_of( catalog ) {
	const files = new Map();
	for ( const kind of KINDS ) {
		for ( const [ id, entry ] of Object.entries( catalog[ kind ] ) ) {
			const data = kind === 'providers' ? with_rule_ids( entry ) : entry;
			files.set(
				`${ kind }/${ id }.php`,
				php( runtime( data ), `src/catalog/${ kind }/${ id }.ts` )
			);
		}
	}
	files.set( 'guides.php', php( runtime( catalog.guides ), 'src/catalog/guides.ts' ) );
	const index = {
		providers: Object.keys( catalog.providers ),
		plugins: Object.fromEntries(
			Object.entries( catalog.plugins ).map( ( [ slug, plugin ] ) => [ slug, plugin.files ] )
		),
		diagnoses: Object.keys( catalog.diagnoses ),
	};
	files.set( 'index.php', php( index, 'src/catalog' ) );
	files.set( 'privacy.php', php( asked( catalog.providers ), 'src/catalog/providers' ) );
	files.set( 'watched.php', php( watched( catalog.plugins ), 'src/catalog/plugins' ) );
	return files;
}

/** Who may be asked, and what it gets: read on pages where the whole catalog would cost too much. */
const asked = ( providers ) =>
	Object.values( providers )
		.filter( ( { steps } ) => steps.some( ( { request } ) => request ) )
		.map( ( { name, noun, hosts, receives } ) => ( { name, noun, hosts, receives } ) );

/** Names under `constant` and `constants`, however deep. */
function constants_in( value, names = new Set() ) {
	for ( const [ name, member ] of Object.entries( value ?? {} ) ) {
		if ( name === 'constant' || ( name === 'constants' && Array.isArray( member ) ) ) {
			[ member ].flat().forEach( ( one ) => names.add( one ) );
		} else if ( typeof member === 'object' ) {
			constants_in( member, names );
		}
	}
	return names;
}

/**
 * The options in which plugins keep keys: slugs by name, and the names that belong to a network; constants; by slug the screens, and
 * what a banner says of a plugin. Holds no texts.
 */
function watched( plugins ) {
	const options = {};
	const network = new Set();
	const constants = new Set();
	for ( const { slug, connections, stores, rule } of Object.values( plugins ) ) {
		constants_in( { connections, stores, rule }, constants );
		for ( const connection of connections.filter( ( { table } ) => ! table ) ) {
			const fields = ( connection.stores ?? stores ).flatMap( ( store ) =>
				Object.values( store.fields )
			);
			for ( const { option = connection.option, scope } of fields ) {
				options[ option ] = [ ...new Set( [ ...( options[ option ] ?? [] ), slug ] ) ];
				const scopes = scope ? [ { scope } ] : ( connection.scopes ?? [] );
				if ( scopes.some( ( one ) => one.scope === 'network' ) ) {
					network.add( option );
				}
			}
		}
	}
	const sorted = Object.fromEntries(
		Object.entries( options ).sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) )
	);
	const screens = Object.fromEntries(
		Object.values( plugins ).map( ( plugin ) => [ plugin.slug, plugin.screens ] )
	);
	const names = Object.fromEntries(
		Object.values( plugins ).map( ( { slug, short_name, purpose } ) => [
			slug,
			{ short_name, purpose },
		] )
	);
	return {
		options: sorted,
		network: [ ...network ].sort(),
		constants: [ ...constants ].sort(),
		screens,
		names,
	};
}

const in_project = ( name ) => {
	try {
		return readFileSync( join( root, name ), 'utf8' );
	} catch {
		return '';
	}
};

function existing() {
	try {
		return readdirSync( out, { recursive: true, withFileTypes: true } )
			.filter( ( entry ) => entry.isFile() )
			.map( ( entry ) =>
				relative( out, join( entry.parentPath ?? entry.path, entry.name ) )
			);
	} catch {
		return [];
	}
}

/** Only PHP reads answers, so PHP is asked; without it the answers stay for bin/test. */
function check_answers() {
	const { error, status } = spawnSync(
		'php',
		[ join( root, 'tests/answers/check.php' ), out, answers ],
		{ stdio: 'inherit' }
	);
	if ( error ) {
		process.stdout.write( 'Answers: not checked, because PHP is not at hand.\n' );
	} else if ( status !== 0 ) {
		process.exit( 1 );
	}
}

if ( only && out === join( root, 'build/catalog' ) ) {
	process.stderr.write( 'With --only, name another folder with --to.\n' );
	process.exit( 1 );
}
const catalog = await load_all();
const problems = check( catalog );
if ( problems.length ) {
	process.stderr.write( problems.map( ( problem ) => `${ problem }\n` ).join( '' ) );
	process.exit( 1 );
}

const files = files_of( catalog );
const texts = is_own ? all_texts( root, files ) : [];
const told = is_own ? told_of( catalog, texts, in_project ) : new Map();
const count = KINDS.map( ( kind ) => `${ Object.keys( catalog[ kind ] ).length } ${ kind }` ).join(
	', '
);

if ( process.argv.includes( '--check' ) ) {
	const stale = [ ...files ].filter( ( [ name, text ] ) => {
		try {
			return readFileSync( join( out, name ), 'utf8' ) !== text;
		} catch {
			return true;
		}
	} );
	const extra = existing().filter( ( name ) => ! files.has( name ) );
	if ( stale.length || extra.length ) {
		process.stderr.write(
			`build/catalog is stale (${ [ ...stale.map( ( [ name ] ) => name ), ...extra ].join( ', ' ) }). Run npm run build:catalog.\n`
		);
		process.exit( 1 );
	}
	const old = [ ...told ].filter( ( [ name, text ] ) => in_project( name ) !== text );
	if ( old.length ) {
		process.stderr.write(
			`Stale: ${ old.map( ( [ name ] ) => name ).join( ', ' ) }. Run npm run build:catalog.\n`
		);
		process.exit( 1 );
	}
	const hard = hard_to_read( texts );
	if ( hard.length ) {
		process.stderr.write( `${ hard.join( '\n' ) }\nsrc/catalog/reading.mjs says why.\n` );
		process.exit( 1 );
	}
	process.stdout.write( `Catalog: ${ count }, all checks passed.\n` );
} else {
	// A site that runs from this folder must find every file at every moment.
	for ( const [ name, text ] of files ) {
		mkdirSync( dirname( join( out, name ) ), { recursive: true } );
		writeFileSync( `${ join( out, name ) }.new`, text );
		renameSync( `${ join( out, name ) }.new`, join( out, name ) );
	}
	existing()
		.filter( ( name ) => ! files.has( name ) )
		.forEach( ( name ) => rmSync( join( out, name ) ) );
	for ( const [ name, text ] of told ) {
		mkdirSync( dirname( join( root, name ) ), { recursive: true } );
		writeFileSync( join( root, name ), text );
	}
	process.stdout.write( `Catalog: ${ count } written.\n` );
}

check_answers();
