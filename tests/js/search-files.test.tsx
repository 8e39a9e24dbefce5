import { speak } from '@wordpress/a11y';
import { fireEvent, screen, within } from '@testing-library/react';
import type { Report, SearchResult } from '../../src/shared/types';
import { report_broken } from './fixtures/report-broken';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const NOTHING: SearchResult = {
	places: [],
	more: 0,
	files: 4321,
	seconds: 1.2,
	limit: null,
	unread: [],
	unread_count: 0,
};

const button = () => screen.getByRole( 'button', { name: 'Search all files', hidden: true } );

function not_searchable( report: Report ): Report {
	return { ...report, searched: { ...report.searched, searchable: false } };
}

describe( 'searching all files', () => {
	beforeEach( () => jest.mocked( speak ).mockClear() );

	it( 'waits for somebody to ask, and is not offered to who may not see files', () => {
		const { unmount } = show( report_broken );
		expect( button() ).toBeInTheDocument();
		expect( asked( 'POST search' ) ).toHaveLength( 0 );
		unmount();
		show( not_searchable( report_broken ) );
		expect( screen.queryByText( 'Search all files' ) ).toBeNull();
	} );

	it( 'lists file, line and what stands there, and says the count once', async () => {
		answer( 'POST search', () => ( {
			...NOTHING,
			places: [
				{
					file: 'wp-content/plugins/shop/shop.php',
					line: 12,
					kind: 'define',
					name: 'WPMS_SMTP_PASS',
					last4: 'x9Lb',
				},
				{
					file: 'wp-content/themes/tea/functions.php',
					line: 3,
					kind: 'assignment',
					name: 'wpcom_api_key',
					last4: null,
				},
				{
					file: 'wp-content/plugins/shop/mail.php',
					line: 7,
					kind: 'value',
					name: '',
					last4: '4kQ2',
				},
			],
		} ) );
		show( report_broken );
		fireEvent.click( button() );
		const found = await screen.findByText( 'wp-content/plugins/shop/shop.php:12' );
		const list = found.closest( 'ul' ) as HTMLElement;
		const items = within( list )
			.getAllByRole( 'listitem', { hidden: true } )
			.map( ( item ) => item.textContent );
		expect( items ).toEqual( [
			'wp-content/plugins/shop/shop.php:12 Defines WPMS_SMTP_PASS. It ends in x9Lb.',
			'wp-content/themes/tea/functions.php:3 Sets the variable $wpcom_api_key.',
			'wp-content/plugins/shop/mail.php:7 Holds a key that is in use on this site. It ends in 4kQ2.',
		] );
		expect( speak ).toHaveBeenCalledWith(
			expect.stringContaining( 'Keys or constants are set in 3 places' )
		);
	} );

	it( 'says that nothing was found, and what was left out', async () => {
		answer( 'POST search', () => ( {
			...NOTHING,
			limit: 'seconds',
			unread: [ 'wp-content/plugins/locked' ],
			unread_count: 2,
		} ) );
		show( report_broken );
		fireEvent.click( button() );
		expect(
			await screen.findByText( /None sets a key or a constant of yours/ )
		).toBeInTheDocument();
		expect( screen.getByText( /some were left out/ ) ).toBeInTheDocument();
		expect(
			screen.getByText(
				'2 files or folders could not be read, the first: wp-content/plugins/locked'
			)
		).toBeInTheDocument();
	} );

	it( 'says why it was refused', async () => {
		answer( 'POST search', () => {
			throw { code: 'key_health_too_many', message: 'That was 20 times within an hour.' };
		} );
		show( report_broken );
		fireEvent.click( button() );
		expect(
			await screen.findByText( 'That was 20 times within an hour.' )
		).toBeInTheDocument();
	} );
} );
