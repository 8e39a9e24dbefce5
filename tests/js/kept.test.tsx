import apiFetch from '@wordpress/api-fetch';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Kept } from '../../src/shared/types';
import { report } from './fixtures/build';
import { mailersend_expired } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const KEPT: Kept = {
	key_id: 'akismet/site/akismet',
	name: 'Akismet',
	at: '2026-11-21T12:00:00Z',
	times: 2,
	request: 'POST /wp/v2/settings',
	text: 'WordPress would have emptied the Akismet key. Key Health kept it.',
};

const with_kept = ( kept: Kept[] ) =>
	report( { keys: [ mailersend_expired ], providers: PROVIDERS, kept } );

describe( 'a key that was kept', () => {
	it( 'is told with how often, when, and in which request', () => {
		show( with_kept( [ KEPT ] ) );
		expect( screen.getByText( KEPT.text ) ).toBeInTheDocument();
		expect( screen.getByText( 'POST /wp/v2/settings' ).parentElement?.textContent ).toMatch(
			/^2 times, the last one .+: POST \/wp\/v2\/settings$/
		);
	} );

	it( 'is gone once a person has read it, until the newest that was shown', async () => {
		jest.mocked( apiFetch ).mockResolvedValueOnce( with_kept( [] ) );
		show(
			with_kept( [ KEPT, { ...KEPT, key_id: '', at: '2026-11-20T12:00:00Z', times: 1 } ] )
		);
		await userEvent.click( screen.getByRole( 'button', { name: 'Got it' } ) );
		expect( jest.mocked( apiFetch ).mock.calls.at( -1 )?.[ 0 ] ).toMatchObject( {
			method: 'DELETE',
			path: '/key-health/v1/kept?until=2026-11-21T12%3A00%3A00Z',
		} );
		expect( screen.queryByText( KEPT.text ) ).not.toBeInTheDocument();
		expect( screen.queryByRole( 'button', { name: 'Got it' } ) ).not.toBeInTheDocument();
	} );

	it( 'stays when the site does not answer, and says so', async () => {
		jest.mocked( apiFetch ).mockRejectedValueOnce( { code: 'x', message: 'Not now.' } );
		show( with_kept( [ KEPT ] ) );
		await userEvent.click( screen.getByRole( 'button', { name: 'Got it' } ) );
		expect( await screen.findByText( 'Not now.' ) ).toBeInTheDocument();
		expect( screen.getByText( KEPT.text ) ).toBeInTheDocument();
	} );

	it( 'takes no room when there is none', () => {
		show( with_kept( [] ) );
		expect( screen.queryByRole( 'button', { name: 'Got it' } ) ).not.toBeInTheDocument();
	} );
} );
