import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeyReport } from '../../src/shared/types';
import { report } from './fixtures/build';
import {
	RARER_PROVIDERS,
	sendgrid_just_right,
	sendgrid_may_not_send,
	sendgrid_may_too_much,
} from './fixtures/rarer';
import { answer, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const LABEL = 'What this API key may do';
const { id } = sendgrid_may_not_send;

const of_one = ( key: KeyReport ) => report( { keys: [ key ], providers: RARER_PROVIDERS } );

/** The part of the screen that says what a key may do, opened. */
async function may(): Promise< HTMLElement > {
	await userEvent.click( screen.getByText( LABEL ) );
	return screen.getByText( LABEL ).closest( 'details' ) as HTMLElement;
}

describe( 'what a key may do', () => {
	it( 'says in short that something is missing, and names it beside what is there', async () => {
		show( of_one( sendgrid_may_not_send ) );
		const part = within( await may() );
		expect( part.getByText( '1 is missing' ) ).toBeVisible();
		const items = part.getAllByRole( 'listitem' ).map( ( { textContent } ) => textContent );
		expect( items ).toEqual( [
			'mail.send needed, and missing',
			'stats.read needed, and there',
		] );
		expect( part.queryByText( /It may also do this/ ) ).toBeNull();
		expect( part.queryByText( /This is enough/ ) ).toBeNull();
	} );

	it( 'says in short that it is too much, names what, and what is enough', async () => {
		show( of_one( sendgrid_may_too_much ) );
		const part = within( await may() );
		expect( part.getByText( 'more than it needs' ) ).toBeVisible();
		expect(
			part.getByText( 'It may also do this, which WP Mail SMTP never does:' )
		).toBeVisible();
		expect( part.getAllByRole( 'listitem' ).map( ( { textContent } ) => textContent ) ).toEqual(
			[ 'mail.send needed, and there', 'api_keys.create', 'teammates.delete' ]
		);
		expect( part.getByText( 'Mail Send' ).closest( 'p' ) ).toHaveTextContent(
			'This is enough: Restricted Access with Mail Send alone.'
		);
	} );

	it( 'says in short that it is right, and nothing of what others may do', async () => {
		show( of_one( sendgrid_just_right ), `#/key/${ id }` );
		const part = within( await may() );
		expect( part.getByText( 'what it needs' ) ).toBeVisible();
		expect( part.getAllByRole( 'listitem' ) ).toHaveLength( 1 );
	} );

	it( 'is not there where the provider does not tell', () => {
		show( of_one( { ...sendgrid_just_right, permissions: null } ), `#/key/${ id }` );
		expect( screen.queryByText( LABEL ) ).toBeNull();
	} );

	it( 'stands beside the steps that add what is missing, under a title with every name filled in', () => {
		show( of_one( sendgrid_may_not_send ), `#/fix/${ id }/2` );
		expect(
			screen.getByRole( 'heading', { name: 'Let the API key do what WP Mail SMTP needs' } )
		).toBeVisible();
		expect( screen.getByText( 'needed, and missing' ) ).toBeVisible();
	} );

	it( 'is settled by a key that sends again, and what it may do too much is said as well', async () => {
		answer( `POST keys/${ id }/check`, () => of_one( sendgrid_may_too_much ) );
		show( of_one( sendgrid_may_not_send ), `#/fix/${ id }/2` );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'I changed it, check again' } )
		);
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
		expect(
			screen.getByText( /^This API key may do more than WP Mail SMTP needs\./ )
		).toBeVisible();
		expect( screen.getByRole( 'link', { name: 'See what to do' } ) ).toHaveAttribute(
			'href',
			`#/key/${ id }`
		);
	} );

	it( 'does not settle a remark by the same remark', async () => {
		answer( `POST keys/${ id }/check`, () => of_one( sendgrid_may_too_much ) );
		show( of_one( sendgrid_may_too_much ), `#/fix/${ id }/allow_key/2` );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'I changed it, check again' } )
		);
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Checked again: not settled yet. This API key may do more than WP Mail SMTP needs. A change there can take a minute to count.'
		);
	} );
} );
