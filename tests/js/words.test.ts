import { resetLocaleData, setLocaleData } from '@wordpress/i18n';
import { age, day_and_time, duration, in_sentence } from '../../src/shared/times';
import { plugins_label } from '../../src/health/searched';
import { answered, full_stop } from '../../src/shared/words';
import { parse, to } from '../../src/shared/router';

const NOW = new Date( '2026-11-21T10:12:00Z' );

describe( 'times', () => {
	it( 'are relative up to an hour, then a day and a time', () => {
		expect( age( '2026-11-21T10:09:00Z', NOW ) ).toBe( '3 minutes ago' );
		expect( age( '2026-11-21T08:09:00Z', NOW ) ).toMatch( /^Today, / );
		expect( day_and_time( '2026-11-20T08:09:00Z', NOW ) ).toMatch( /^Yesterday, / );
		expect( day_and_time( '2026-11-12T08:09:00Z', NOW ) ).toMatch( /12, 2026/ );
	} );

	it( 'begin with a small letter inside a sentence', () => {
		expect( in_sentence( '2026-11-21T08:09:00Z', NOW ) ).toMatch( /^today, / );
		expect( in_sentence( '2026-11-22T08:09:00Z', NOW ) ).toMatch( /^tomorrow, / );
	} );

	it( 'say how long something took, however short it was', () => {
		expect( duration( 4 ) ).toBe( '4 ms' );
		expect( duration( 212 ) ).toBe( '0.2 s' );
		expect( duration( 12_300 ) ).toBe( '12 s' );
	} );
} );

describe( 'words', () => {
	afterEach( () => resetLocaleData() );

	it( 'quote a provider without a second full stop', () => {
		expect( answered( 'Unauthenticated.' ) ).toBe( 'It answered “Unauthenticated.”' );
		expect( answered( 'invalid' ) ).toBe( 'It answered “invalid”.' );
	} );

	it( 'are taken from the language of the site', () => {
		setLocaleData( { '%s.': [ '%s。' ], 'Today, %s': [ 'Heute, %s' ] }, 'key-health' );
		expect( full_stop( 'x' ) ).toBe( 'x。' );
		expect( day_and_time( '2026-11-21T08:09:00Z', NOW ) ).toMatch( /^Heute, / );
	} );
} );

describe( 'addresses', () => {
	it( 'lead back to the same place', () => {
		const id = 'wp-mail-smtp/primary/mailersend';
		expect( parse( to.key( id ) ) ).toEqual( { name: 'list', key: id } );
		expect( parse( to.fix( id, 3, 'replace_key' ) ) ).toEqual( {
			name: 'fix',
			key: id,
			way: 'replace_key',
			step: 3,
		} );
		expect( parse( to.conflict( 'dead_edit:X Y/ü' ) ) ).toEqual( {
			name: 'conflict',
			id: 'dead_edit:X Y/ü',
		} );
	} );

	it( 'that mean nothing show the list', () => {
		for ( const hash of [ '', '#', '#/fix', '#/fix/a', '#/key/%E0%A4%A', '#/elsewhere' ] ) {
			expect( parse( hash ).name ).toBe( 'list' );
		}
	} );
} );

describe( 'counts', () => {
	afterEach( () => resetLocaleData() );

	const label = ( count: number ) =>
		plugins_label( {
			plugins: Array.from( { length: count }, ( _one, index ) => ( {
				name: 'One',
				file: `${ index }.php`,
				known: false,
				keys: 0,
			} ) ),
			places: [],
			searchable: false,
			known_plugins: 0,
		} );

	it( 'have as many forms as the language has', () => {
		expect( label( 1 ) ).toBe( 'The 1 active plugin' );
		expect( label( 2 ) ).toBe( 'The 2 active plugins' );
		setLocaleData(
			{
				'': { plural_forms: 'nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);' },
				'The %d active plugin': [ '%d wtyczka', '%d wtyczki', '%d wtyczek' ],
			},
			'key-health'
		);
		expect( [ 1, 3, 5 ].map( label ) ).toEqual( [ '1 wtyczka', '3 wtyczki', '5 wtyczek' ] );
	} );
} );
