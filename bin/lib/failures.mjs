/**
 * Prints each test that failed, out of what a test runner wrote down: where, its name, then what it said, indented.
 *
 *   node bin/lib/failures.mjs jest|junit|node|playwright FILE
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** Of one message; the rest stands further up in the run's own words. */
const LINES = 12;
const CHARACTERS = 300;

const [ format, file ] = process.argv.slice( 2 );
const text = readFileSync( file, 'utf8' );
/** The file is named after what was run: a part, or a site. */
const run = basename( file, extname( file ) );

const readers = {
	jest() {
		return JSON.parse( text ).testResults.flatMap( ( suite ) => {
			const failed = suite.assertionResults.filter( ( test ) => test.status === 'failed' );
			return failed.length || suite.status !== 'failed'
				? failed.map( ( test ) => [ test.fullName, test.failureMessages.join( '\n' ) ] )
				: [ [ suite.name, suite.message ] ];
		} );
	},

	junit: casesOfJunit,
	node: casesOfJunit,

	playwright() {
		const { suites, errors } = JSON.parse( text );
		return [
			...suites.flatMap( ( suite ) => failedIn( suite, '' ) ),
			...errors.map( ( error ) => [ 'Playwright', error.message ?? '' ] ),
		];
	},
};

function casesOfJunit() {
	const cases = text.match( /<testcase\b[^>]*?(?:\/>|>[\s\S]*?<\/testcase>)/g ) ?? [];
	return cases.flatMap( ( one ) => {
		const failed = one.match( /<(error|failure|warning)\b[^>]*>(?:([\s\S]*?)<\/\1>)?/ );
		const name = ( attribute ) =>
			one.match( new RegExp( `^[^>]* ${ attribute }="([^"]*)"` ) )?.[ 1 ] ?? '';
		const title = `${ name( 'class' ) || name( 'classname' ) } ${ name( 'name' ) }`;
		return failed ? [ [ plain( title ), plain( failed[ 2 ] ?? '' ) ] ] : [];
	} );
}

function failedIn( suite, above ) {
	const path = `${ above } ${ suite.title }`.trim();
	const here = ( suite.specs ?? [] ).flatMap( ( spec ) =>
		spec.tests
			.filter( ( test ) => [ 'unexpected', 'flaky' ].includes( test.status ) )
			.map( ( test ) => [
				`${ path } › ${ spec.title }${ test.status === 'flaky' ? ' (passed when tried again)' : '' }`,
				test.results
					.flatMap( ( result ) => result.errors.map( ( e ) => e.message ) )
					.join( '\n' ),
			] )
	);
	return [ ...here, ...( suite.suites ?? [] ).flatMap( ( child ) => failedIn( child, path ) ) ];
}

function plain( xml ) {
	const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return xml
		.replace( /<!\[CDATA\[|\]\]>/g, '' )
		.replace( /&#(\d+);/g, ( _, code ) => String.fromCodePoint( Number( code ) ) )
		.replace( /&(lt|gt|quot|apos|amp);/g, ( _, name ) => entities[ name ] );
}

for ( const [ name, said ] of readers[ format ]() ) {
	const lines = said
		// Colours are for a terminal that somebody looks at.
		.replace( /\u001b\[[0-9;]*m/g, '' )
		.split( '\n' )
		.filter( ( line ) => line.trim() !== '' && line.trim() !== name.trim() );
	console.log(
		[
			`  ${ run }: ${ name }`,
			...lines.slice( 0, LINES ).map( ( l ) => `      ${ l.slice( 0, CHARACTERS ) }` ),
		].join( '\n' )
	);
}
