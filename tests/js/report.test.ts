import type { Report } from '../../src/shared/types';
import said from './fixtures/report.json';

/** What TypeScript knows of a value read from JSON: a word is a text there. */
type As_Json< T > = T extends string
	? string
	: T extends number
		? number
		: T extends boolean
			? boolean
			: T extends null
				? null
				: T extends readonly ( infer Item )[]
					? As_Json< Item >[]
					: { [ Name in keyof T ]: As_Json< T[ Name ] > };

// Held by the compiler: PHP says nothing less than the types promise.
const held: As_Json< Report > = said;

const STATES: Report[ 'summary' ][ 'state' ][] = [
	'broken',
	'attention',
	'unknown',
	'working',
	'unchecked',
];

describe( 'the report that PHP says', () => {
	it( 'has keys in states that the screen knows', () => {
		expect( held.keys.length ).toBeGreaterThan( 2 );
		for ( const key of held.keys ) {
			expect( STATES ).toContain( key.state );
			expect( key.id.split( '/' ) ).toHaveLength( 3 );
		}
	} );

	it( 'names the winner first, and nobody else so', () => {
		for ( const { definitions } of held.keys.flatMap( ( key ) => key.fields ) ) {
			const roles = definitions.map( ( { role } ) => role );
			expect( roles.indexOf( 'effective' ) ).toBe( 0 );
			expect( roles.lastIndexOf( 'effective' ) ).toBe( 0 );
		}
	} );

	it( 'says a map where a map is promised, also when it is empty', () => {
		for ( const key of held.keys ) {
			expect( Array.isArray( key.offers ) ).toBe( false );
			expect( Array.isArray( key.evidence?.headers ?? {} ) ).toBe( false );
		}
	} );
} );
