/**
 * The network's screen as a whole, with a server that answers as a test says.
 */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { speak } from '@wordpress/a11y';
import type { CheckAnswer } from '../../../src/network/types';
import {
	botany_detail,
	first_run,
	mailgun_shared,
	network_report,
	numbered,
	site_rows,
	sweep_done,
	sweep_running,
	tallies,
} from '../fixtures/network';
import { answer, asked, calls, later } from '../support/screen';
import { show } from './screen';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

function checked( sites: number[], left: number[] = [], unclear: number[] = [] ): CheckAnswer {
	return { ...network_report, checked: { sites, unclear, left } };
}

const table = () => within( screen.getByRole( 'table', { name: 'Sites of the network' } ) );

const sites_asked = ( more: string ) =>
	`GET network/sites?orderby=state&order=asc&page=1&per_page=20`.replace(
		'?',
		more ? `?${ more }&` : '?'
	);

const of_17 = () => {
	const row = screen.getByText( '17 sites share one key:' ).closest( 'li' );
	if ( ! row ) {
		throw new Error( 'No such key' );
	}
	return within( row );
};

describe( 'the screen of a network', () => {
	it( 'begins with a sentence, and asks nobody by being looked at', () => {
		show();
		expect( screen.getByText( '3 broken keys stop the mail of 23 sites.' ) ).toBeVisible();
		expect( screen.getByText( /^All 10,000 sites looked at/ ) ).toBeVisible();
		expect( calls ).toEqual( [] );
	} );

	it( 'has one primary button: the fix that mends most sites', () => {
		show();
		const primary = [ ...document.querySelectorAll( '.is-primary' ) ];
		expect( primary ).toEqual( [
			of_17().getByRole( 'link', { name: /^Fix all 17 at once/ } ),
		] );
		expect( primary[ 0 ] ).toHaveAttribute( 'href', `#/fix/${ mailgun_shared.id }` );
		expect( screen.getByRole( 'link', { name: /^Fix this site/ } ) ).toHaveAttribute(
			'href',
			expect.stringContaining( 'alumni.nordmark.example' )
		);
	} );

	it( 'says of a site that could not be read why, and does not show it as checked', () => {
		show();
		const row = table().getByRole( 'row', { name: /Old Press/ } );
		expect( row ).toHaveTextContent( 'Could not be read' );
		expect( row ).toHaveTextContent( 'The tables of this site are missing.' );
		expect( row ).not.toHaveTextContent( 'Working' );
	} );

	it( 'narrows the table to the sites of one key, and shows all again', async () => {
		answer( sites_asked( `group=${ mailgun_shared.id }` ), () => ( {
			...site_rows,
			total: 17,
		} ) );
		answer( sites_asked( '' ), () => site_rows );
		show();
		fireEvent.click( of_17().getByRole( 'button', { name: /^Show the sites/ } ) );
		expect( await screen.findByText( '17 sites' ) ).toBeVisible();
		expect( screen.getByText( /Mailgun in FluentSMTP ends in 51ce/ ) ).toBeVisible();
		fireEvent.click( screen.getByRole( 'button', { name: 'Show all sites' } ) );
		expect( await screen.findByText( '10,000 sites' ) ).toBeVisible();
	} );

	it( 'asks for the next page of keys with the same narrowing as the first', async () => {
		answer( 'GET network/groups?by=key&state=bad&page=2&per_page=20', () => ( {
			rows: [ { ...mailgun_shared, id: 'brevo-9123456789abcdef', sites: 2 } ],
			total: 4,
			page: 2,
			per_page: 20,
		} ) );
		show( { ...network_report, groups: { ...network_report.groups, total: 4 } } );
		fireEvent.click( screen.getByRole( 'button', { name: 'Show more (1 left)' } ) );
		expect( await screen.findByText( '2 sites share one key:' ) ).toBeVisible();
	} );

	it( 'counts keys by provider, and shows the sites of one', async () => {
		answer( 'GET network/groups?by=provider&page=1&per_page=20', () => tallies );
		answer( sites_asked( 'provider=mailgun' ), () => ( { ...site_rows, total: 4000 } ) );
		show();
		fireEvent.click( screen.getByRole( 'button', { name: 'By provider' } ) );
		const counted = await screen.findByRole( 'table', { name: 'Keys by provider' } );
		fireEvent.click( within( counted ).getByRole( 'button', { name: 'Mailgun' } ) );
		expect( await screen.findByText( '4,000 sites' ) ).toBeVisible();
		expect( screen.getByLabelText( 'Provider' ) ).toHaveValue( 'mailgun' );
	} );

	it( 'shows a site with its keys, and that its own is not read', async () => {
		answer( 'GET network/sites/11', () => botany_detail );
		show( network_report, '#/site/11' );
		expect( await screen.findByText( 'Broken keys on this site: 1 of 2.' ) ).toBeVisible();
		expect( screen.getByText( 'Its own key, which ends in 9e5f, is not read.' ) ).toBeVisible();
	} );
} );

describe( 'of two questions that overtake each other', () => {
	it( 'the later one is shown, whichever is answered first', async () => {
		const slow = later< unknown >();
		answer( 'GET network/sites?orderby=name&order=asc&page=1&per_page=20', () => slow.promise );
		answer( 'GET network/sites?orderby=name&order=desc&page=1&per_page=20', () => ( {
			...site_rows,
			rows: numbered( 500, 1 ),
			total: 1,
		} ) );
		show();
		const site = screen.getByRole( 'button', { name: 'Site' } );
		fireEvent.click( site );
		fireEvent.click( site );
		expect( await screen.findByText( '1 site' ) ).toBeVisible();
		await slow.settle( { ...site_rows, rows: numbered( 700, 1 ), total: 2 } );
		expect( screen.getByText( 'Site 500' ) ).toBeVisible();
		expect( screen.queryByText( 'Site 700' ) ).toBeNull();
	} );
} );

describe( 'when sites cannot be fetched', () => {
	it( 'says so with a way out, and shows no rows of something else', async () => {
		const next = 'GET network/sites?orderby=state&order=asc&page=2&per_page=20';
		answer( next, () => {
			throw Object.assign( new Error( 'The database is away.' ), { code: 'key_health_db' } );
		} );
		show();
		const button = screen.getByRole( 'button', { name: 'Next' } );
		button.focus();
		fireEvent.click( button );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent( 'The database is away.' );
		expect( screen.queryByText( 'Faculty of Botany' ) ).toBeNull();
		expect( button ).toHaveFocus();
		answer( next, () => ( { ...site_rows, rows: numbered( 21, 1 ), page: 2 } ) );
		fireEvent.click( screen.getByRole( 'button', { name: 'Try again' } ) );
		expect( await screen.findByText( 'Site 21' ) ).toBeVisible();
	} );
} );

describe( 'ticked sites', () => {
	it( 'are asked about together, and then the table is fetched anew', async () => {
		answer( 'POST network/check', () => checked( [ 11, 13 ] ) );
		answer( sites_asked( '' ), () => site_rows );
		show();
		fireEvent.click( screen.getByLabelText( 'Select Faculty of Botany' ) );
		fireEvent.click( screen.getByLabelText( 'Select Alumni Association' ) );
		expect( screen.getByText( '2 sites selected' ) ).toBeVisible();
		await act( async () => {
			fireEvent.click( screen.getByRole( 'button', { name: 'Check again' } ) );
		} );
		expect( asked( 'POST network/check' )[ 0 ]?.data ).toEqual( { sites: [ 11, 13 ] } );
		expect( asked( sites_asked( '' ) ) ).toHaveLength( 1 );
		expect( screen.getByLabelText( 'Select Faculty of Botany' ) ).not.toBeChecked();
		expect( jest.mocked( speak ) ).toHaveBeenLastCalledWith( '2 sites checked again.' );
	} );

	it.each( [
		[ [ 11 ], [], 'Checked 1 of 2 sites; the other one is still ticked.' ],
		[ [], [], '2 sites could not be checked now; they are still ticked.' ],
		[
			[ 11 ],
			[ 11 ],
			'Checked 1 of 2 sites; the other one is still ticked. For 1 site, a provider gave no clear answer.',
		],
	] )( 'of which %j were reached: the others stay ticked', async ( reached, unclear, words ) => {
		const left = [ 11, 13 ].filter( ( id ) => ! reached.includes( id ) );
		answer( 'POST network/check', () => checked( reached, left, unclear ) );
		answer( sites_asked( '' ), () => site_rows );
		show();
		const [ botany, alumni ] = [ 'Faculty of Botany', 'Alumni Association' ].map( ( name ) =>
			screen.getByLabelText( `Select ${ name }` )
		) as [ HTMLInputElement, HTMLInputElement ];
		fireEvent.click( botany );
		fireEvent.click( alumni );
		await act( async () => {
			fireEvent.click( screen.getByRole( 'button', { name: 'Check again' } ) );
		} );
		expect( screen.getByText( words ) ).toBeVisible();
		expect( jest.mocked( speak ) ).toHaveBeenLastCalledWith( words );
		expect( [ botany.checked, alumni.checked ] ).toEqual( [
			left.includes( 11 ),
			left.includes( 13 ),
		] );
	} );
} );

describe( 'one site', () => {
	it.each( [
		[ 'Checked again.', checked( [ 11 ] ) ],
		[ 'Nothing could be asked now; this is what was known before.', checked( [], [ 11 ] ) ],
		[ 'Asked again, but not every key got a clear answer.', checked( [ 11 ], [], [ 11 ] ) ],
	] )( 'that was asked about says "%s" only when it is so', async ( words, answered ) => {
		answer( 'GET network/sites/11', () => botany_detail );
		answer( 'POST network/check', () => answered );
		answer( sites_asked( '' ), () => site_rows );
		show( network_report, '#/site/11' );
		await screen.findByText( 'Broken keys on this site: 1 of 2.' );
		await act( async () => {
			fireEvent.click( screen.getByRole( 'button', { name: 'Check again' } ) );
		} );
		expect( jest.mocked( speak ) ).toHaveBeenLastCalledWith( words );
		expect( screen.queryAllByText( words ) ).toHaveLength( words === 'Checked again.' ? 0 : 1 );
	} );
} );

describe( 'a sweep', () => {
	it( 'begins only with the button, keeps what was chosen, and names who would be asked', async () => {
		answer( 'POST network/policy', () => ( { ...first_run.policy, consent: true } ) );
		answer( 'POST network/sweep', () => ( { ...sweep_done, state: 'paused' } ) );
		answer( 'GET network/report', () => network_report );
		answer( sites_asked( '' ), () => site_rows );
		show( first_run );
		expect( screen.getByText( 'api.mailgun.net' ) ).toBeVisible();
		expect( screen.getByLabelText( /^Also look once a day/ ) ).not.toBeChecked();
		expect( calls ).toEqual( [] );
		await act( async () => {
			fireEvent.click(
				screen.getByRole( 'button', { name: 'Look at all 10,000 sites now' } )
			);
		} );
		expect( asked( 'POST network/policy' )[ 0 ]?.data ).toEqual( {
			consent: true,
			daily: false,
		} );
		expect( asked( 'POST network/sweep' )[ 0 ]?.data ).toEqual( { do: 'start' } );
	} );

	it( 'is carried on by the open page until it is done, and then shows what it found', async () => {
		const states = [
			{ ...sweep_running, looked: 5000 },
			{ ...sweep_running, looked: 9000 },
			sweep_done,
		];
		answer( 'POST network/sweep', () => states.shift() );
		answer( 'GET network/report', () => network_report );
		answer( sites_asked( '' ), () => site_rows );
		show( { ...network_report, sweep: sweep_running } );
		expect( screen.getByRole( 'progressbar' ) ).toBeVisible();
		expect( await screen.findByText( 'Look again', {}, { timeout: 4000 } ) ).toBeVisible();
		expect( asked( 'POST network/sweep' ).map( ( { data } ) => data ) ).toEqual(
			Array( 3 ).fill( { do: 'work' } )
		);
		expect( asked( 'GET network/report' ) ).toHaveLength( 1 );
	}, 15_000 );

	it( 'that a page has to do itself says that it must stay open', async () => {
		answer( 'POST network/sweep', () => new Promise( () => undefined ) );
		show( { ...network_report, sweep: { ...sweep_running, engine: 'page' } } );
		expect( screen.getByText( /Keep this page open: it does the work\./ ) ).toBeVisible();
	} );

	it( 'stays paused when a slice that was under way comes back later', async () => {
		const slice = later< unknown >();
		const paused = { ...sweep_running, state: 'paused' as const };
		answer( 'GET network/report', () => ( { ...network_report, sweep: paused } ) );
		answer( sites_asked( '' ), () => site_rows );
		answer( 'POST network/sweep', ( { data } ) =>
			( data as { do: string } ).do === 'cancel' ? paused : slice.promise
		);
		show( { ...network_report, sweep: sweep_running } );
		await act( async () => {
			fireEvent.click( screen.getByRole( 'button', { name: 'Pause' } ) );
		} );
		await slice.settle( { ...sweep_running, looked: 6000 } );
		expect( screen.getByText( /^Paused: 1,240 of 10,000 sites looked at\./ ) ).toBeVisible();
		expect( screen.getByRole( 'button', { name: 'Continue' } ) ).toBeVisible();
	} );
} );
