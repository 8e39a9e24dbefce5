import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeyReport } from '../../src/shared/types';
import { report } from './fixtures/build';
import {
	google_lost,
	google_may_not_send,
	google_stale,
	google_works,
	RARER_PROVIDERS,
} from './fixtures/rarer';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const { id } = google_lost;
const CHECK = `POST keys/${ id }/check`;
const of_one = ( key: KeyReport ) => report( { keys: [ key ], providers: RARER_PROVIDERS } );
const check = () =>
	userEvent.click( screen.getByRole( 'button', { name: 'I connected again, check' } ) );
const steps = () =>
	within( document.querySelector( '.key-health-todo' ) as HTMLElement )
		.getAllByRole( 'listitem' )
		.map( ( { textContent } ) => textContent );

describe( 'the wizard for a lost connection', () => {
	it( 'shows what to do at the provider, links there, and leads to the plugin’s settings', () => {
		show( of_one( google_lost ), `#/fix/${ id }` );
		expect(
			screen.getByRole( 'heading', { name: 'The connection to Google is lost' } )
		).toHaveFocus();
		expect( steps() ).toEqual( [
			'If it says Testing, choose Publish app.',
			'Then connect again in WP Mail SMTP.',
		] );
		const settings = screen.getByRole( 'link', { name: /^Open the settings of WP Mail SMTP/ } );
		expect( settings ).toHaveAttribute( 'href', google_lost.plugin.settings_url );
		expect( settings ).toHaveClass( 'is-primary' );
		expect( screen.getByRole( 'link', { name: /^Open the audience/ } ) ).toHaveAttribute(
			'href',
			'https://console.cloud.google.com/auth/audience'
		);
	} );

	it( 'asks for nothing to be pasted', () => {
		show( of_one( google_lost ), `#/fix/${ id }/3` );
		expect( screen.queryByRole( 'textbox' ) ).toBeNull();
		expect( document.querySelector( 'input' ) ).toBeNull();
	} );

	it( 'says how to connect again where the guide at hand is about a key that can be opened', () => {
		show( of_one( google_may_not_send ), `#/fix/${ id }` );
		expect( screen.queryByText( /Let the connection do/ ) ).toBeNull();
		expect( steps() ).toEqual( [
			'Open the settings of WP Mail SMTP and look for the connection.',
			expect.stringMatching(
				/^Connect again, sign in at Google .* and allow what it asks\./
			),
			'Come back to this page and check.',
		] );
	} );

	it( 'says that nothing is settled while the connection is still lost, one sentence after the other', async () => {
		answer( CHECK, () => of_one( google_lost ) );
		show( of_one( google_lost ), `#/fix/${ id }` );
		await check();
		const alert = await screen.findByRole( 'alert' );
		expect( alert ).toHaveTextContent(
			'Checked again: not settled yet. The connection to Google is lost. The new connection is stored when the plugin says so.'
		);
		expect( alert ).toHaveFocus();
		expect( asked( CHECK ) ).toHaveLength( 1 );
	} );

	it( 'ends proven once Google accepts what the plugin reads', async () => {
		answer( CHECK, () => of_one( google_works ) );
		show( of_one( google_lost ), `#/fix/${ id }` );
		await check();
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toHaveFocus();
		expect( screen.getByText( 'WP Mail SMTP reads it: ends in bcde' ) ).toBeVisible();
		expect( screen.getByText( 'Google accepted the connection that was read' ) ).toBeVisible();
	} );

	it( 'does not claim that Google accepted what it was not asked about', async () => {
		answer( CHECK, () => of_one( google_stale ) );
		show( of_one( google_lost ), `#/fix/${ id }` );
		await check();
		expect(
			await screen.findByRole( 'heading', { name: 'The connection to Google is in place.' } )
		).toBeVisible();
		expect( screen.queryByText( /accept/ ) ).toBeNull();
		expect( screen.queryByText( /^Fixed/ ) ).toBeNull();
	} );
} );

describe( 'a connection that works', () => {
	it( 'is made anew, not replaced by something pasted', () => {
		show( of_one( google_works ), `#/key/${ id }` );
		expect( screen.queryByRole( 'link', { name: /^Replace/ } ) ).toBeNull();
		expect( screen.getByRole( 'link', { name: 'Connect to Google again' } ) ).toHaveAttribute(
			'href',
			`#/fix/${ id }/reconnect/1`
		);
	} );

	it( 'is not counted among what a provider accepted when its provider was not asked', () => {
		show( of_one( google_stale ) );
		expect( screen.getByText( /^Each provider that was asked accepted/ ) ).toBeVisible();
		expect( screen.getByText( /The short-lived token is over/ ) ).toBeVisible();
	} );
} );
