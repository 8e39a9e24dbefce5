/**
 * Turning and narrowing the table of sites.
 */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { speak } from '@wordpress/a11y';
import { mailgun_shared, network_report, numbered, site_rows } from '../fixtures/network';
import { answer, asked } from '../support/screen';
import { show } from './screen';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const sites = ( more: string, page = 1 ) =>
	`GET network/sites?${ more }orderby=state&order=asc&page=${ page }&per_page=20`;

// By their words: a question for a role goes through every row.
const press = ( words: string ) =>
	act( async () => {
		fireEvent.click( screen.getByText( words, { selector: 'button' } ) );
	} );

const choose = ( label: string, value: string ) =>
	act( async () => {
		fireEvent.change( screen.getByLabelText( label ), { target: { value } } );
	} );

const pages_of = ( total: number, more = '' ) =>
	[ 1, 2, 3 ].forEach( ( page ) =>
		answer( sites( more, page ), () => ( {
			...site_rows,
			rows: numbered( page * 20 - 19, Math.max( 0, Math.min( 20, total - page * 20 + 20 ) ) ),
			total,
			page,
		} ) )
	);

beforeEach( () => jest.mocked( speak ).mockClear() );

describe( 'the table of sites', () => {
	it( 'shows the last page that there is when the one it was on has become empty', async () => {
		pages_of( 41, 'state=broken&' );
		answer( 'POST network/check', () => {
			pages_of( 40, 'state=broken&' );
			return { ...network_report, checked: { sites: [ 1041 ], unclear: [], left: [] } };
		} );
		show();
		await choose( 'State', 'broken' );
		await press( 'Next' );
		await press( 'Next' );
		fireEvent.click( screen.getByLabelText( 'Select Site 41' ) );
		await press( 'Check again' );
		expect( screen.getByText( 'Page 2 of 2' ) ).toBeVisible();
		expect( screen.getByText( '21 to 40 of 40' ) ).toBeVisible();
		expect( screen.getByText( 'Site 40' ) ).toBeVisible();
		expect( screen.queryByText( 'No site fits.' ) ).toBeNull();
	}, 15_000 );

	it( 'that is narrowed to a key and more shows all with one button', async () => {
		const group = `group=${ mailgun_shared.id }&`;
		answer( sites( group ), () => ( { ...site_rows, total: 17 } ) );
		answer( sites( `state=broken&${ group }` ), () => ( { ...site_rows, total: 16 } ) );
		answer( sites( '' ), () => site_rows );
		show();
		await act( async () => {
			fireEvent.click(
				screen.getAllByRole( 'button', { name: /^Show the sites/ } )[ 0 ] as HTMLElement
			);
		} );
		await choose( 'State', 'broken' );
		await press( 'Show all sites' );
		expect( screen.getByText( '10,000 sites' ) ).toBeVisible();
		expect( screen.getByLabelText( 'State' ) ).toHaveValue( '' );
		expect( asked( sites( '' ) ) ).toHaveLength( 1 );
	} );

	it( 'says how many sites are left, wherever it was narrowed from', async () => {
		pages_of( 60 );
		answer( sites( 'state=broken&' ), () => ( { ...site_rows, total: 23 } ) );
		show();
		await press( 'Next' );
		expect( speak ).toHaveBeenLastCalledWith( 'Page 2 of 3' );
		await choose( 'State', 'broken' );
		expect( speak ).toHaveBeenLastCalledWith( '23 sites' );
		expect( speak ).toHaveBeenCalledTimes( 2 );
	} );
} );

describe( 'a button that goes away', () => {
	const heading = () => screen.getByRole( 'heading', { name: 'Sites' } );
	const press_focused = async ( name: string ) => {
		screen.getByText( name, { selector: 'button' } ).focus();
		await press( name );
	};

	it( 'leaves the focus on the heading: all sites instead of those of a key', async () => {
		answer( sites( `group=${ mailgun_shared.id }&` ), () => ( { ...site_rows, total: 17 } ) );
		answer( sites( '' ), () => site_rows );
		show();
		const row = screen.getByText( '17 sites share one key:' ).closest( 'li' );
		await act( async () => {
			fireEvent.click(
				within( row as HTMLElement ).getByRole( 'button', { name: /^Show the sites/ } )
			);
		} );
		await press_focused( 'Show all sites' );
		expect( heading() ).toHaveFocus();
	} );

	it( 'leaves the focus on the heading: all sites instead of none', async () => {
		answer( sites( 'state=unknown&' ), () => ( { ...site_rows, rows: [], total: 0 } ) );
		answer( sites( '' ), () => site_rows );
		show();
		await choose( 'State', 'unknown' );
		await press_focused( 'Show all sites' );
		expect( heading() ).toHaveFocus();
		expect( screen.getByText( 'Faculty of Botany' ) ).toBeVisible();
	} );

	it( 'leaves the focus on the heading: another try', async () => {
		answer( sites( 'state=broken&' ), () => {
			throw { code: 'key_health_db', message: 'The database is away.' };
		} );
		show();
		await choose( 'State', 'broken' );
		answer( sites( 'state=broken&' ), () => site_rows );
		await press_focused( 'Try again' );
		expect( heading() ).toHaveFocus();
		expect( screen.getByText( 'Faculty of Botany' ) ).toBeVisible();
	} );
} );
