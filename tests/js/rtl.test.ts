import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = ( file: string ) =>
	readFileSync( join( __dirname, '../../build/screens', file ), 'utf8' );

describe( 'the style sheet for languages from right to left', () => {
	// The build turns `direction: ltr` around as well. `dir="ltr"` in the markup stays.
	it( 'leaves the direction of keys, lines and code to the markup', () => {
		expect( built( 'style-health-rtl.css' ) ).not.toMatch( /[;{]direction:/ );
	} );

	it( 'is another one than the usual', () => {
		expect( built( 'style-health-rtl.css' ) ).not.toBe( built( 'style-health.css' ) );
	} );
} );
