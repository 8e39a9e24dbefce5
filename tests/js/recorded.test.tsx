import { screen } from '@testing-library/react';
import type { Recorded } from '../../src/shared/types';
import { report } from './fixtures/build';
import { mailersend_expired } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

function show_recorded( parts: Partial< Recorded > ) {
	const recorded = {
		text: 'Mailer: MailerSend <b onclick="x()">Unauthenticated.</b>',
		at: '2026-11-14T03:08:00Z',
		title: 'MailerSend no longer accepts this token',
		diagnosis: 'invalid',
		confidence: 'proven',
		...parts,
	} as const;
	show( report( { keys: [ { ...mailersend_expired, recorded } ], providers: PROVIDERS } ) );
	return screen.queryByText( /^What WP Mail SMTP recorded/ );
}

describe( 'what a plugin has recorded', () => {
	it( 'is named with the plugin and the time', () => {
		expect( show_recorded( {} )?.textContent ).toMatch(
			/^What WP Mail SMTP recorded on .*14.*, /
		);
	} );

	it( 'is shown as text, not as markup', () => {
		show_recorded( {} );
		expect(
			screen.getByText( 'Mailer: MailerSend <b onclick="x()">Unauthenticated.</b>' )
		).toBeInTheDocument();
	} );

	it( 'has no time where the plugin noted none', () => {
		expect( show_recorded( { at: null } )?.textContent ).toBe( 'What WP Mail SMTP recorded' );
	} );

	it( 'says that it is no check', () => {
		show_recorded( {} );
		expect( screen.getByText( /It is no check of the token/ ) ).toBeInTheDocument();
	} );

	it( 'says how sure its reading is', () => {
		show_recorded( { confidence: 'likely', title: 'The account is suspended' } );
		const [ said ] = screen
			.getAllByText( 'The account is suspended', { exact: false } )
			.filter( ( { tagName } ) => tagName === 'P' );
		expect( said?.textContent ).toBe( 'The account is suspended Most likely' );
	} );

	it( 'is not there when nothing was recorded', () => {
		show( report( { keys: [ mailersend_expired ], providers: PROVIDERS } ) );
		expect( screen.queryByText( /^What WP Mail SMTP recorded/ ) ).not.toBeInTheDocument();
	} );
} );
