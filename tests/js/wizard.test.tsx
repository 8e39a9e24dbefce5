import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CandidateResult, Finding } from '../../src/shared/types';
import { proven, report } from './fixtures/build';
import { mailersend_expired, mailersend_in_file, mailersend_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked, calls, later, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const PASTED = `mlsn.${ '7c52e0b9'.repeat( 7 ) }5a1d8e02`;
const { id } = mailersend_expired;
const TRY = `POST keys/${ id }/candidate`;
const SAVE = `POST keys/${ id }/replace`;

const before = report( { keys: [ mailersend_expired ], providers: PROVIDERS } );
const after = report( { keys: [ mailersend_works ], providers: PROVIDERS } );

const accepted: Finding = { ...mailersend_works, reason: null };
const unknown: Finding = {
	...mailersend_expired,
	state: 'unknown',
	diagnosis: 'timeout',
	confidence: 'proven',
	title: 'MailerSend did not answer within 10 seconds',
	candidates: [],
};

const says = ( finding: Finding ): CandidateResult => ( {
	finding,
	recovered: null,
	report: before,
} );

function field(): HTMLInputElement {
	return screen.getByLabelText< HTMLInputElement >( /^New / );
}

async function paste( value: string ): Promise< void > {
	await userEvent.click( field() );
	await userEvent.paste( value );
}

const press = ( name: string | RegExp ) =>
	userEvent.click( screen.getByRole( 'button', { name } ) );

describe( 'the wizard for a new key', () => {
	it( 'puts the focus on the heading of each step', async () => {
		show( before, `#/fix/${ id }` );
		expect( screen.getByRole( 'heading', { level: 2 } ) ).toHaveFocus();
		await userEvent.click( screen.getByRole( 'link', { name: 'Get a new token' } ) );
		const next = await screen.findByRole( 'heading', { name: /at MailerSend$/ } );
		await waitFor( () => expect( next ).toHaveFocus() );
		expect( screen.getByText( 'Get a new token' ).closest( 'li' ) ).toHaveAttribute(
			'aria-current',
			'step'
		);
	} );

	it( 'does not let the address skip the check', async () => {
		show( before, `#/fix/${ id }/5` );
		expect( screen.getByText( 'Step 3 of 5' ) ).toBeVisible();
		await waitFor( () => expect( window.location.hash ).toBe( `#/fix/${ id }/3` ) );
	} );

	it( 'names what was copied with the key, takes it off, and asks nobody yet', async () => {
		show( before, `#/fix/${ id }/3` );
		await paste( ` ${ PASTED } ` );
		expect( field() ).toHaveValue( PASTED );
		expect( screen.getAllByText( /removed/ ) ).toHaveLength( 2 );
		expect( calls ).toEqual( [] );
	} );

	it( 'has a pasted key in the field’s value, and in no attribute, address or storage', async () => {
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		expect( field() ).toHaveValue( PASTED );
		expect( document.documentElement.outerHTML ).not.toContain( PASTED );
		expect( window.location.href ).not.toContain( PASTED );
		expect( JSON.stringify( [ { ...localStorage }, { ...sessionStorage } ] ) ).not.toContain(
			PASTED
		);
		await press( 'Show API token' );
		expect( document.documentElement.outerHTML ).not.toContain( PASTED );
	} );

	it( 'keeps the key in the field when it is refused, says that nothing was saved, and takes the focus there', async () => {
		answer( TRY, () => says( mailersend_expired ) );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		const alert = await screen.findByRole( 'alert' );
		expect( alert ).toHaveTextContent( 'MailerSend refuses this token' );
		expect( alert ).toHaveTextContent(
			'Nothing was saved, and the stored token is as it was.'
		);
		expect( alert ).toHaveFocus();
		expect( field() ).toHaveValue( PASTED );
		expect( field() ).toHaveAttribute( 'aria-invalid', 'true' );
		expect( screen.queryByRole( 'button', { name: /Save/ } ) ).toBeNull();
		expect( asked( SAVE ) ).toEqual( [] );
	} );

	it( 'sends the key once a question, in the body, and nowhere else', async () => {
		answer( TRY, () => says( mailersend_expired ) );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		await screen.findByRole( 'alert' );
		expect( calls ).toEqual( [
			expect.objectContaining( {
				method: 'POST',
				path: `keys/${ id }/candidate`,
				data: { fields: { api_key: PASTED } },
			} ),
		] );
	} );

	it( 'offers to save without a check only when nobody could say', async () => {
		answer( TRY, () => says( unknown ) );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		expect( screen.queryByRole( 'button', { name: 'Save without checking' } ) ).toBeNull();
		await press( 'Check with MailerSend' );
		expect(
			await screen.findByRole( 'button', { name: 'Save without checking' } )
		).toHaveClass( 'is-secondary' );
		expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'The token may be fine.' );
	} );

	it( 'keeps the button and its focus while the question is under way', async () => {
		const wait = later< CandidateResult >();
		answer( TRY, () => wait.promise );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		const button = screen.getByRole( 'button', { name: 'Check with MailerSend' } );
		await userEvent.click( button );
		expect( button ).toHaveFocus();
		expect( button ).toHaveAttribute( 'aria-disabled', 'true' );
		await wait.settle( says( accepted ) );
		await screen.findByRole( 'heading', { name: 'MailerSend accepts this token' } );
	} );

	it( 'is fixed when the server has read the key back and asked again, and not before', async () => {
		const wait = later< unknown >();
		answer( TRY, () => says( accepted ) );
		answer( SAVE, () => wait.promise );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		await press( 'Save this token' );
		expect( await screen.findByText( 'Saving the new token' ) ).toBeVisible();
		expect( screen.queryByText( /^Fixed/ ) ).toBeNull();
		await wait.settle( proven( after, id ) );
		const heading = await screen.findByRole( 'heading', {
			name: 'Fixed. Mail can be sent again.',
		} );
		await waitFor( () => expect( heading ).toHaveFocus() );
		expect( document.documentElement.outerHTML ).not.toContain( PASTED );
	} );

	it( 'says that the old key was put back when the proof failed', async () => {
		answer( TRY, () => says( accepted ) );
		answer( SAVE, () => ( {
			finding: mailersend_expired,
			fixed: false,
			report: before,
			proof: [
				{ id: 'restored', state: 'done', text: 'Put back', sub: '', at: before.site.now },
			],
		} ) );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		await press( 'Save this token' );
		expect( await screen.findByText( 'The new token is not in use' ) ).toBeVisible();
		expect(
			screen.getByText( /The old token was put back, and nothing has changed\./ )
		).toBeVisible();
	} );

	it( 'says what could not be tried, and that the key is fixed all the same', async () => {
		const done = proven( after, id );
		answer( TRY, () => says( accepted ) );
		answer( SAVE, () => ( {
			...done,
			proof: done.proof.map( ( line ) =>
				line.id === 'read_fresh'
					? {
							...line,
							state: 'skipped',
							text: 'This site cannot call itself, so a new request could not be tried',
							sub: 'It did not answer its own request within 10 seconds.',
						}
					: line
			),
		} ) );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		await press( 'Save this token' );
		await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } );
		const line = screen.getByText( /This site cannot call itself/ ).closest( 'li' );
		expect( line ).toHaveClass( 'is-skipped' );
		expect( line ).toHaveTextContent( 'Not tried:' );
		expect( line ).toHaveTextContent( 'It did not answer its own request within 10 seconds.' );
	} );

	it( 'says until when the old key can be put back, where the new one is not proven', async () => {
		const kept = report( {
			keys: [
				{
					...mailersend_expired,
					...unknown,
					backup: {
						last4: 'a1b2',
						saved_at: before.site.now,
						kept_until: new Date(
							Date.parse( before.site.now ) + 3600_000
						).toISOString(),
						proven: false,
						restorable: true,
					},
				},
			],
			providers: PROVIDERS,
		} );
		answer( TRY, () => says( accepted ) );
		answer( SAVE, () => ( {
			finding: unknown,
			fixed: false,
			report: kept,
			proof: [ { id: 'saved', state: 'done', text: 'Saved', sub: '', at: before.site.now } ],
		} ) );
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		await press( 'Save this token' );
		await screen.findByText( 'Saved, but not proven yet' );
		expect(
			screen.getByText( /^The old token is kept, encrypted, until .+\. Then it is erased\.$/ )
		).toBeVisible();
		expect( screen.getByRole( 'button', { name: 'Put the old token back' } ) ).toBeVisible();
	} );

	it( 'asks before a typed key is left behind', async () => {
		show( before, `#/fix/${ id }/3` );
		await paste( PASTED );
		await userEvent.click( screen.getByRole( 'link', { name: 'Key Health' } ) );
		expect(
			await screen.findByRole( 'dialog', { name: 'Leave without saving?' } )
		).toBeVisible();
		await userEvent.keyboard( '{Escape}' );
		await waitFor( () => expect( screen.queryByRole( 'dialog' ) ).toBeNull() );
		expect( field() ).toHaveValue( PASTED );
		expect( window.location.hash ).toBe( `#/fix/${ id }/3` );

		await userEvent.click( screen.getByRole( 'link', { name: 'Key Health' } ) );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Leave and forget it' } )
		);
		await waitFor( () => expect( screen.queryByLabelText( /^New / ) ).toBeNull() );
	} );

	it( 'does not ask when nothing was typed', async () => {
		show( before, `#/fix/${ id }/3` );
		fireEvent.click( screen.getByRole( 'link', { name: 'Key Health' } ) );
		await screen.findByText( 'Fix this first' );
		expect( screen.queryByRole( 'dialog' ) ).toBeNull();
	} );

	it( 'shows the line of a file with the key masked', async () => {
		const key = mailersend_in_file;
		const there = report( { keys: [ key ], providers: PROVIDERS } );
		answer( `POST keys/${ key.id }/candidate`, () => ( { finding: accepted, report: there } ) );
		show( there, `#/fix/${ key.id }/3` );
		await paste( PASTED );
		await press( 'Check with MailerSend' );
		await press( 'Show the line to change' );
		expect( await screen.findByRole( 'button', { name: 'Copy the new line' } ) ).toBeVisible();
		expect( document.body.textContent ).toContain( 'mlsn.••••••••8e02' );
		expect( document.documentElement.outerHTML ).not.toContain( PASTED );
	} );
} );
