/**
 * Counts the wizards that the browser tests walked from broken to proven, by what each test says about itself
 * (tests/e2e/wizards/walk.ts), and fails where a diagnosis was left out. Only tests that passed count.
 *
 *   node bin/lib/walks.mjs FILE      (what Playwright wrote down)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const AT_LEAST = { walks: 40, keyboard: 5, phone: 5, rtl: 2 };
const DIAGNOSES = 'src/catalog/diagnoses';

/** Every diagnosis => whether it has a wizard. */
const diagnoses = new Map(
	readdirSync( DIAGNOSES )
		.filter( ( file ) => file.endsWith( '.ts' ) )
		.map( ( file ) => [
			basename( file, '.ts' ),
			! /^\tno_wizard:/m.test( readFileSync( join( DIAGNOSES, file ), 'utf8' ) ),
		] )
);

/** All tests below a suite: what they say about themselves, and what became of them. */
const tests_of = ( { suites = [], specs = [] } ) => [
	...suites.flatMap( tests_of ),
	...specs.flatMap( ( { title, tests } ) =>
		tests.map( ( { annotations, status } ) => ( { title, annotations, status } ) )
	),
];

const said = ( { annotations }, type ) =>
	annotations.filter( ( one ) => one.type === type ).map( ( { description } ) => description );
const what = ( test ) => said( test, 'walks' ).map( ( name ) => name.split( '/' )[ 0 ] );

const report = JSON.parse( readFileSync( process.argv[ 2 ], 'utf8' ) );
const all = tests_of( report ).filter( ( test ) => what( test ).length > 0 );
const walks = all.filter( ( { status } ) => status === 'expected' );
const with_device = ( name ) =>
	walks.filter( ( test ) => said( test, 'device' ).includes( name ) ).length;

const walked = new Set( walks.flatMap( what ) );
const missing = [ ...diagnoses ]
	.filter( ( [ name, has_wizard ] ) => has_wizard && ! walked.has( name ) )
	.map( ( [ name ] ) => name );
const unknown = all.flatMap( what ).filter( ( name ) => ! diagnoses.has( name ) );
const counts = {
	walks: walks.length,
	keyboard: with_device( 'keyboard' ),
	phone: with_device( 'phone' ),
	rtl: with_device( 'rtl' ),
};
const constants = walks.filter( ( test ) => said( test, 'place' ).includes( 'constant' ) ).length;

const problems = [
	unknown.length && `no such diagnosis: ${ unknown.join( ', ' ) }`,
	...Object.entries( AT_LEAST ).map(
		( [ name, least ] ) =>
			counts[ name ] < least && `${ name }: ${ counts[ name ] }, at least ${ least }`
	),
].filter( Boolean );

console.log(
	`${ counts.walks } wizards walked, ${ walked.size } of ${ diagnoses.size } diagnoses` +
		( missing.length ? ` (missing: ${ missing.join( ', ' ) })` : '' ) +
		`, keyboard ${ counts.keyboard }, phone ${ counts.phone }, RTL ${ counts.rtl }, constant ${ constants }`
);
problems.forEach( ( problem ) => console.log( problem ) );
process.exitCode = missing.length + problems.length > 0 ? 1 : 0;
