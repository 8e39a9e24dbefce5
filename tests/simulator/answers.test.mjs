/**
 * The answer files of every provider: what they must hold, so that the simulator, PHPUnit and the
 * catalog can all read them.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join( dirname( fileURLToPath( import.meta.url ) ), '../..' );
const names_in = ( folder, ending ) =>
	readdirSync( join( root, folder ) )
		.filter( ( name ) => name.endsWith( ending ) )
		.map( ( name ) => name.slice( 0, -ending.length ) );

const DIAGNOSES = [ 'as_before', ...names_in( 'src/catalog/diagnoses', '.ts' ) ];
const CONFIDENCE = [ 'source', 'ran', 'doc', 'issue', 'memory' ];
const MEMBERS = [
	'name',
	'step',
	'status',
	'headers',
	'body',
	'so_far',
	'expect',
	'source',
	'confidence',
];

const PROVIDERS = readdirSync( join( root, 'tests/answers' ), { withFileTypes: true } )
	.filter( ( entry ) => entry.isDirectory() )
	.map( ( entry ) => entry.name );

describe( 'the answer files', () => {
	for ( const provider of PROVIDERS ) {
		for ( const name of names_in( `tests/answers/${ provider }`, '.json' ) ) {
			test( `${ provider }/${ name } says what it is, what it means, and where it was seen`, () => {
				const answer = JSON.parse(
					readFileSync(
						join( root, 'tests/answers', provider, `${ name }.json` ),
						'utf8'
					)
				);
				assert.deepEqual(
					MEMBERS.filter( ( member ) => ! ( member in answer ) ),
					[]
				);
				assert.ok(
					name.startsWith( `${ answer.step }-` ),
					'the name of the file begins with the step'
				);
				// A failure of the way and a look at stored values alone have no status.
				assert.ok( Number.isInteger( answer.status ) || answer.status === null );
				assert.equal( typeof answer.body, 'string' );
				assert.ok( [ undefined, 'proven', 'likely' ].includes( answer.expect.confidence ) );
				assert.deepEqual(
					Object.keys( answer.headers ),
					Object.keys( answer.headers ).map( ( header ) => header.toLowerCase() )
				);
				assert.ok( DIAGNOSES.includes( answer.expect.diagnosis ), answer.expect.diagnosis );
				assert.ok(
					answer.so_far === null || DIAGNOSES.includes( answer.so_far ),
					answer.so_far
				);
				assert.ok( CONFIDENCE.includes( answer.confidence ) && answer.source.length > 15 );
			} );
		}
	}

	test( 'the four providers that the demo shows have a page for each fault that is an answer', () => {
		const faults = [ 'outage', 'rate-limited', 'html' ];
		for ( const [ provider, step ] of Object.entries( {
			smtpcom: 'account',
			mailersend: 'quota',
			elasticemail: 'templates',
			akismet: 'verify',
		} ) ) {
			const names = names_in( `tests/answers/${ provider }`, '.json' );
			faults.forEach( ( fault ) =>
				assert.ok(
					names.includes( `${ step }-${ fault }` ),
					`${ provider }/${ step }-${ fault }`
				)
			);
		}
	} );
} );
