import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { KeyReport, Report } from '../../src/shared/types';
import { elastic_works, mailersend_expired, mailersend_works, unchecked } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { report } from './fixtures/build';
import { report_first_run } from './fixtures/report-first-run';
import { answer, asked, calls, later, show } from './support/screen';

/** For what a browser says when it loses the connection. */
const LOST = /^The connection was lost before this site answered/;

jest.mock( '@wordpress/api-fetch' );

const ONE = `POST keys/${ mailersend_expired.id }/check`;

function of( ...keys: KeyReport[] ): Report {
	return report( { keys, providers: PROVIDERS } );
}

const broken = of( mailersend_expired, elastic_works );
const mended = of( mailersend_works, elastic_works );

describe( 'a check of one key', () => {
	it( 'shows what the server says, and speaks it', async () => {
		show( broken );
		answer( ONE, () => mended );
		fireEvent.click( screen.getAllByRole( 'button', { name: 'Check again' } )[ 0 ] as Element );
		await waitFor( () => expect( screen.queryByText( 'Broken' ) ).toBeNull() );
		await waitFor( () =>
			expect(
				document.getElementById( 'a11y-speak-polite' ) ?? document.body
			).toHaveTextContent( /accepts this token/ )
		);
	} );

	it( 'that fails leaves what was there, says why and can be asked again', async () => {
		show( broken );
		answer( ONE, () => Promise.reject( { code: 'fetch_error', message: 'You are offline.' } ) );
		const button = screen.getAllByRole( 'button', { name: 'Check again' } )[ 0 ] as HTMLElement;
		button.focus();
		fireEvent.click( button );
		expect( await screen.findByText( LOST ) ).toBeVisible();
		expect( screen.getByText( 'MailerSend no longer accepts this token' ) ).toBeVisible();
		expect( button ).toHaveFocus();
		answer( ONE, () => mended );
		fireEvent.click( button );
		await waitFor( () => expect( screen.queryByText( LOST ) ).toBeNull() );
	} );

	it( 'is asked once, however often the button is pressed', async () => {
		show( broken );
		const wait = later< Report >();
		answer( ONE, () => wait.promise );
		const button = screen.getAllByRole( 'button', { name: 'Check again' } )[ 0 ] as HTMLElement;
		fireEvent.click( button );
		fireEvent.click( button );
		fireEvent.click( button );
		expect( asked( ONE ) ).toHaveLength( 1 );
		expect( button ).toHaveAttribute( 'aria-disabled', 'true' );
		await wait.settle( mended );
	} );
} );

describe( 'a check of all keys', () => {
	const start = () =>
		fireEvent.click( screen.getByRole( 'button', { name: 'Check all again' } ) );

	it( 'settles key by key, and fetches the whole once at the end', async () => {
		show( broken );
		const [ first, second ] = [ later< Report >(), later< Report >() ];
		answer( ONE, () => first.promise );
		answer( `POST keys/${ elastic_works.id }/check`, () => second.promise );
		answer( 'GET report', () => mended );
		start();
		expect( screen.getByText( 'Checking your keys: 0 of 2 done.' ) ).toBeVisible();
		expect( screen.getAllByText( 'Checking…' ) ).toHaveLength( 2 );
		await first.settle( mended );
		expect( screen.getByText( 'Checking your keys: 1 of 2 done.' ) ).toBeVisible();
		expect( screen.getByRole( 'progressbar' ) ).toHaveAttribute( 'value', '1' );
		expect( asked( 'GET report' ) ).toHaveLength( 0 );
		await second.settle( mended );
		await screen.findByRole( 'button', { name: 'Check all again' } );
		expect( asked( 'GET report' ) ).toHaveLength( 1 );
	} );

	it( 'goes on when one question fails, and says so in its row', async () => {
		show( broken );
		const second = later< Report >();
		answer( ONE, () => Promise.reject( { message: 'The server ran out of memory.' } ) );
		answer( `POST keys/${ elastic_works.id }/check`, () => second.promise );
		answer( 'GET report', () => broken );
		start();
		expect( await screen.findByText( 'The server ran out of memory.' ) ).toBeVisible();
		expect( screen.getByText( 'Could not check' ) ).toBeVisible();
		await second.settle( broken );
		await screen.findByRole( 'button', { name: 'Check all again' } );
		expect( screen.getByText( 'MailerSend no longer accepts this token' ) ).toBeVisible();
	} );

	it( 'asks at most three at a time', async () => {
		const keys = [ 'a', 'b', 'c', 'd', 'e' ].map( ( name ) => ( {
			...mailersend_works,
			id: `wp-mail-smtp/${ name }/mailersend`,
		} ) );
		show( of( ...keys ) );
		keys.forEach( ( { id } ) =>
			answer( `POST keys/${ id }/check`, () => new Promise( () => undefined ) )
		);
		await act( async () => start() );
		expect( calls ).toHaveLength( 3 );
		expect( screen.getAllByText( 'Waiting' ) ).toHaveLength( 2 );
	} );

	it( 'stops when it is told to, and when the page is left', async () => {
		answer( ONE, () => new Promise( () => undefined ) );
		answer( `POST keys/${ elastic_works.id }/check`, () => new Promise( () => undefined ) );
		const { unmount } = show( broken );
		await act( async () => start() );
		const signals = calls.map( ( { signal } ) => signal );
		expect( signals ).toHaveLength( 2 );
		fireEvent.click( screen.getByRole( 'button', { name: 'Stop' } ) );
		expect( signals.every( ( signal ) => signal?.aborted ) ).toBe( true );
		unmount();

		const again = show( broken );
		await act( async () => start() );
		const last = calls.at( -1 )?.signal;
		expect( last?.aborted ).toBe( false );
		again.unmount();
		expect( last?.aborted ).toBe( true );
	} );
} );

describe( 'the first run', () => {
	const allow = { ...report_first_run, site: { ...report_first_run.site, consent: true } };

	it( 'names every host and what it receives, and asks nothing before the button', () => {
		show( report_first_run );
		const table = screen.getByRole( 'table', { name: 'Hosts that will be contacted' } );
		for ( const host of [ 'api.mailersend.com', 'rest.akismet.com', 'api.wordpress.org' ] ) {
			expect( table ).toHaveTextContent( host );
		}
		expect( calls ).toEqual( [] );
		expect(
			screen.queryByRole( 'button', { name: /Check (again|all again|this)/ } )
		).toBeNull();
	} );

	it( 'leaves the daily check to the person', async () => {
		show( report_first_run );
		expect( screen.getByRole( 'checkbox', { name: /once a day/ } ) ).not.toBeChecked();
		answer( 'POST settings', () => Promise.reject( { message: 'Your session has ended.' } ) );
		fireEvent.click( screen.getByRole( 'button', { name: /^Check \d+ keys now$/ } ) );
		expect( await screen.findByText( 'Your session has ended.' ) ).toBeVisible();
		expect( calls.map( ( { path, data } ) => [ path, data ] ) ).toEqual( [
			[ 'settings', { daily: false, consent: true } ],
		] );
	} );

	it( 'counts only keys that have a value', () => {
		const field = mailersend_expired.fields[ 0 ];
		const empty = {
			...unchecked( elastic_works ),
			fields: field ? [ { ...field, length: 0, last4: null } ] : [],
		};
		const first = of( unchecked( mailersend_expired ), empty );
		show( { ...first, site: { ...first.site, consent: false } } );
		expect( screen.getByRole( 'button', { name: 'Check 1 key now' } ) ).toBeVisible();
		expect( screen.getByRole( 'table' ) ).not.toHaveTextContent( 'api.elasticemail.com' );
	} );

	it( 'checks each key once it was allowed', async () => {
		show( report_first_run );
		answer( 'POST settings', () => allow );
		answer( 'GET report', () => allow );
		allow.keys.forEach( ( { id } ) => answer( `POST keys/${ id }/check`, () => allow ) );
		fireEvent.click( screen.getByRole( 'button', { name: /^Check \d+ keys now$/ } ) );
		await screen.findByRole( 'button', { name: 'Check all again' } );
		const checks = calls.filter( ( { path } ) => path.endsWith( '/check' ) );
		expect( new Set( checks.map( ( { path } ) => path ) ).size ).toBe( checks.length );
		expect( checks.length ).toBeGreaterThan( 2 );
	} );
} );
