import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { salts_in } from '../../src/fix/use-recover';
import type { CandidateResult, KeyReport } from '../../src/shared/types';
import { key, proven, report } from './fixtures/build';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const closed: KeyReport = key( {
	state: 'broken',
	diagnosis: 'undecryptable',
	title: 'This token can no longer be decrypted',
	meaning:
		'The security keys (salts) of this site changed between 3 and 14 November, so WP Mail SMTP can no longer read what it saved before. Nothing is lost at MailerSend.',
	effect: 'Mail is not being sent.',
	button: 'Enter the token again',
	fixes: [ 'replace_key', 'recover_key' ],
	evidence: null,
	checked_at: null,
	last_ok_at: null,
	since: null,
	salts: [ 'LOGGED_IN_KEY', 'LOGGED_IN_SALT' ],
} );
const { id } = closed;
const of_one = ( one: KeyReport ) => report( { keys: [ one ], providers: PROVIDERS } );
const before = of_one( closed );
const works = key();
const accepted: CandidateResult = {
	finding: works,
	recovered: { last4: 'c41f' },
	report: before,
};
const TRY = `POST keys/${ id }/candidate`;
const SAVE = `POST keys/${ id }/replace`;
const CHECK = 'Recover, and check with MailerSend';

const SALT_KEY = ' k]y with (spaces) $&; ';
const SALT = "it's \\ a salt";
const LINES = `define( 'AUTH_KEY', 'another' );define('LOGGED_IN_KEY',  '${ SALT_KEY }' );define( 'LOGGED_IN_SALT', 'it\\'s \\\\ a salt' );`;

const press = ( name: string ) => userEvent.click( screen.getByRole( 'button', { name } ) );
const input = ( name: string ) => screen.getByLabelText< HTMLInputElement >( name );

async function paste( name: string, text: string ) {
	await userEvent.click( input( name ) );
	await userEvent.paste( text );
}

describe( 'salts in pasted lines', () => {
	const names = closed.salts;

	it( 'are taken out of the lines of a wp-config.php, with the spaces in them and without escapes', () => {
		expect( salts_in( LINES, names ) ).toEqual( {
			LOGGED_IN_KEY: SALT_KEY,
			LOGGED_IN_SALT: SALT,
		} );
	} );

	it( 'are taken out of an environment file', () => {
		expect( salts_in( "LOGGED_IN_KEY='a b'\nAUTH_KEY='c'", names ) ).toEqual( {
			LOGGED_IN_KEY: 'a b',
		} );
	} );

	it( 'are not seen in a salt itself', () => {
		expect( salts_in( "x='y' define( 'AUTH_KEY', 'z' )", names ) ).toEqual( {} );
		expect( salts_in( SALT_KEY, names ) ).toEqual( {} );
	} );
} );

describe( 'a key that can no longer be decrypted', () => {
	it( 'offers to paste it again first, and to recover it with the old salts', () => {
		show( before, `#/fix/${ id }` );
		expect( screen.getByText( /changed between 3 and 14 November/ ) ).toBeVisible();
		expect(
			screen.getByRole( 'link', { name: 'Recover the token with the old salts' } )
		).toHaveAttribute( 'href', `#/fix/${ id }/recover_key` );
	} );

	it( 'is opened, checked, saved and read back, and the salts go into two questions only', async () => {
		answer( TRY, () => accepted );
		answer( SAVE, () => proven( of_one( works ), id ) );
		show( before, `#/fix/${ id }/recover_key/2` );
		await paste( 'LOGGED_IN_SALT', LINES );
		expect( input( 'LOGGED_IN_KEY' ).value ).toBe( SALT_KEY );
		expect( input( 'LOGGED_IN_SALT' ).value ).toBe( SALT );
		await press( CHECK );
		expect(
			await screen.findByRole( 'heading', { name: 'MailerSend accepts this token' } )
		).toHaveFocus();
		expect( screen.getByText( 'The token is recovered.' ).parentElement ).toHaveTextContent(
			'It ends in c41f.'
		);
		await press( 'Save this token' );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
		const recover = { LOGGED_IN_KEY: SALT_KEY, LOGGED_IN_SALT: SALT };
		expect( asked( TRY ).map( ( { data } ) => data ) ).toEqual( [ { recover } ] );
		expect( asked( SAVE ).map( ( { data } ) => data ) ).toEqual( [ { recover } ] );
	} );

	it( 'keeps a salt out of the markup, the address and every storage', async () => {
		show( before, `#/fix/${ id }/recover_key/2` );
		await paste( 'LOGGED_IN_KEY', 'a-salt-of-the-owner' );
		expect( input( 'LOGGED_IN_KEY' ) ).toHaveValue( 'a-salt-of-the-owner' );
		expect( input( 'LOGGED_IN_KEY' ) ).toHaveAttribute( 'autocomplete', 'off' );
		expect( document.documentElement.outerHTML ).not.toContain( 'a-salt-of-the-owner' );
		expect( window.location.href ).not.toContain( 'a-salt' );
		expect( JSON.stringify( { ...window.localStorage, ...window.sessionStorage } ) ).toBe(
			'{}'
		);
	} );

	it( 'says in the server’s own sentence that these are not the salts, and keeps them in the fields', async () => {
		answer( TRY, () => {
			throw {
				code: 'key_health_wrong_salts',
				message: 'With these salts the key cannot be opened. Nothing was changed.',
			};
		} );
		show( before, `#/fix/${ id }/recover_key/2` );
		await paste( 'LOGGED_IN_KEY', 'wrong' );
		await press( CHECK );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'With these salts the key cannot be opened. Nothing was changed.'
		);
		expect( input( 'LOGGED_IN_KEY' ).value ).toBe( 'wrong' );
		expect( screen.getByRole( 'button', { name: CHECK } ) ).toBeVisible();
	} );

	it( 'forgets what was said about other salts', async () => {
		answer( TRY, () => accepted );
		show( before, `#/fix/${ id }/recover_key/2` );
		await paste( 'LOGGED_IN_KEY', 'right' );
		await press( CHECK );
		await screen.findByRole( 'button', { name: 'Save this token' } );
		await paste( 'LOGGED_IN_SALT', 'more' );
		expect( screen.getByRole( 'button', { name: CHECK } ) ).toBeVisible();
		expect( screen.queryByText( 'The token is recovered.' ) ).toBeNull();
	} );

	it( 'asks nobody while no salt is entered', async () => {
		show( before, `#/fix/${ id }/recover_key/2` );
		expect( screen.getByRole( 'button', { name: CHECK } ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
		await press( CHECK );
		expect( asked( TRY ) ).toEqual( [] );
	} );

	it( 'is no dead end where salts have no part in it', () => {
		show( of_one( { ...closed, salts: [] } ), `#/fix/${ id }/recover_key` );
		expect(
			screen.getByRole( 'heading', { name: 'This token cannot be recovered with salts' } )
		).toBeVisible();
		expect( screen.getByRole( 'link', { name: 'Replace the token' } ) ).toHaveAttribute(
			'href',
			`#/fix/${ id }/replace_key`
		);
	} );
} );
