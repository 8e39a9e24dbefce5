import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApplyResult, EditPreview, Finding, KeyReport } from '../../src/shared/types';
import { line_edit, proven, report } from './fixtures/build';
import { HASH, preview_of_value, rolled_back } from './fixtures/conflicts';
import { mailersend_expired, mailersend_in_file, mailersend_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked, calls, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const NEW = `mlsn.${ '7c52e0b9'.repeat( 7 ) }5a1d8e02`;
const PASSWORD = 'a pass phrase of 1 person';
const in_file: KeyReport = { ...mailersend_in_file, line: line_edit( { writable: true } ) };
const { id } = in_file;
const LOOK = `POST keys/${ id }/line/preview`;
const WRITE = `POST keys/${ id }/line/apply`;

const before = report( { keys: [ in_file ], providers: PROVIDERS } );
const works = { ...mailersend_works, id };
const after = report( { keys: [ works ], providers: PROVIDERS } );
const accepted: Finding = { ...mailersend_works, reason: null };
const unknown: Finding = { ...mailersend_expired, state: 'unknown', candidates: [] };

const written: ApplyResult = {
	...proven( after, id ),
	proof: [
		{ id: 'accepted', state: 'done', text: 'MailerSend accepts it', sub: '', at: '' },
		{ id: 'written', state: 'done', text: 'Line 87 is written', sub: '', at: '' },
		{ id: 'site_answers', state: 'done', text: 'The site opens', sub: '', at: '' },
		{ id: 'constant_read', state: 'done', text: 'Read: ends in 8e02', sub: '', at: '' },
	],
};

const press = ( name: string ) => userEvent.click( screen.getByRole( 'button', { name } ) );
const password = () => screen.getByLabelText< HTMLInputElement >( 'Your WordPress password' );
const disclosure = () =>
	screen.queryByText( 'Or let Key Health write the line' )?.closest( 'details' ) ?? null;

/** Through the check of a new key, up to the line that it belongs in. */
async function come_to_the_line( {
	says = accepted,
	shown = preview_of_value,
}: { says?: Finding; shown?: EditPreview } = {} ): Promise< void > {
	answer( `POST keys/${ id }/candidate`, () => ( {
		finding: says,
		recovered: null,
		report: before,
	} ) );
	answer( LOOK, () => shown );
	show( before, `#/fix/${ id }/3` );
	await userEvent.click( screen.getByLabelText( /^New / ) );
	await userEvent.paste( NEW );
	await press( 'Check with MailerSend' );
	await press( says === accepted ? 'Show the line to change' : 'Go on without checking' );
	await screen.findByText( "define( 'WPMS_MAIL_FROM', '•••' );" );
}

async function write_it(): Promise< void > {
	await userEvent.click( screen.getByText( 'Or let Key Health write the line' ) );
	await userEvent.type( password(), `${ PASSWORD }{Enter}` );
}

describe( 'the line of a new key', () => {
	it( 'stands between its neighbors, masked but for its end', async () => {
		await come_to_the_line();
		const diff = document.querySelector( '.key-health-diff' ) as HTMLElement;
		expect( within( diff ).getByText( 'line 87' ) ).toBeVisible();
		expect(
			[ ...diff.querySelectorAll( '.key-health-diff__line' ) ].map(
				( { textContent } ) => textContent
			)
		).toEqual( [
			"86define( 'WPMS_ON', true );",
			"87−Remove: define( 'WPMS_MAILERSEND_API_KEY', '••••••••c41f' );",
			"87+Add: define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.••••••••8e02' );",
			"88define( 'WPMS_MAIL_FROM', '•••' );",
		] );
		expect( diff.querySelector( 'mark' ) ).toHaveTextContent( 'mlsn.••••••••8e02' );
		expect( document.documentElement.outerHTML ).not.toContain( NEW );
	} );

	it( 'is whole in what is copied, and nowhere in the question about the file', async () => {
		const copied: string[] = [];
		await come_to_the_line();
		Object.assign( navigator, {
			clipboard: { writeText: async ( text: string ) => void copied.push( text ) },
		} );
		await press( 'Copy the new line' );
		expect( copied ).toEqual( [ `define( 'WPMS_MAILERSEND_API_KEY', '${ NEW }' );` ] );
		expect( asked( LOOK ).map( ( { data } ) => data ) ).toEqual( [ undefined ] );
	} );

	it( 'is changed by hand first; the other way is closed, and says what it asks for', async () => {
		await come_to_the_line();
		expect( screen.getByRole( 'button', { name: 'Copy the new line' } ) ).toHaveClass(
			'is-primary'
		);
		expect( disclosure() ).not.toHaveAttribute( 'open' );
		expect( disclosure() ).toHaveTextContent( 'Asks for your password' );
		expect( disclosure() ).toHaveTextContent(
			'Only line 87 is changed. The old file is kept. Your site is opened twice to see that it works; if not, the old file comes back by itself.'
		);
		expect( document.querySelectorAll( '.is-primary' ) ).toHaveLength( 1 );
	} );

	it( 'is written with the hash of what was shown, the password and the new key, and proven', async () => {
		answer( WRITE, () => written );
		await come_to_the_line();
		await write_it();
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toHaveFocus();
		expect( asked( WRITE ).map( ( { data } ) => data ) ).toEqual( [
			{ hash: HASH, password: PASSWORD, fields: { api_key: NEW } },
		] );
		expect( screen.getByText( 'Read: ends in 8e02' ) ).toBeVisible();
		expect( screen.getByText( 'Step 5 of 5' ) ).toBeVisible();
		expect( document.documentElement.outerHTML ).not.toContain( PASSWORD );
	} );

	it( 'is written unchecked only when its person said so', async () => {
		answer( WRITE, () => written );
		await come_to_the_line( { says: unknown } );
		await write_it();
		await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } );
		expect( asked( WRITE )[ 0 ]?.data ).toMatchObject( { unchecked: true } );
	} );

	it( 'is the old one again when the site does not open, and the new key is still on the page', async () => {
		answer( WRITE, () => ( { ...rolled_back, report: before } ) );
		await come_to_the_line();
		await write_it();
		const said = await screen.findByText( 'The old file is back, and nothing has changed.' );
		expect( said.closest( '[role=alert]' ) ).toHaveFocus();
		expect( disclosure() ).toHaveAttribute( 'open' );
		expect( screen.getByText( 'mlsn.••••••••8e02' ) ).toBeVisible();
	} );

	it( 'was never written when its provider refuses the key after all', async () => {
		const refused: ApplyResult = {
			finding: in_file,
			fixed: false,
			report: before,
			proof: [
				{
					id: 'accepted',
					state: 'failed',
					text: 'MailerSend refuses this token',
					sub: '',
					at: '',
				},
			],
		};
		answer( WRITE, () => refused );
		await come_to_the_line();
		await write_it();
		const said = await screen.findByText( 'Nothing was written.' );
		expect( said.closest( '[role=alert]' ) ).toHaveTextContent(
			/MailerSend refuses this token\.$/
		);
	} );

	it( 'is not offered to be written where that is not allowed, and the reason is said', async () => {
		await come_to_the_line( {
			shown: {
				...preview_of_value,
				writable: false,
				why_not: 'DISALLOW_FILE_MODS is on, so no file is changed here.',
			},
		} );
		await waitFor( () => expect( disclosure() ).toBeNull() );
		expect( screen.getByText( /DISALLOW_FILE_MODS is on/ ) ).toBeVisible();
		expect( calls.filter( ( { path } ) => path.endsWith( 'apply' ) ) ).toEqual( [] );
	} );
} );
