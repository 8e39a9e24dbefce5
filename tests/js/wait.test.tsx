import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pause_of } from '../../src/fix/wait';
import type { KeyReport } from '../../src/shared/types';
import { evidence, key, NOW, report } from './fixtures/build';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const { id } = key();
const CHECK = `POST keys/${ id }/check`;
const CHECKLIST = `GET keys/${ id }/checklist`;
const seconds_ago = ( seconds: number ) =>
	new Date( Date.parse( NOW ) - seconds * 1000 ).toISOString();

const paused = ( seconds: number, headers: Record< string, string > = {} ): KeyReport =>
	key( {
		state: 'unknown',
		diagnosis: 'rate_limited',
		title: 'MailerSend asks for a pause',
		meaning: 'Too many requests in a short time. Nothing is wrong with the token.',
		button: 'See when to ask again',
		fixes: [ 'wait' ],
		checked_at: seconds_ago( seconds ),
		evidence: evidence( { status: 429, headers, asked_at: seconds_ago( seconds ) } ),
	} );

const unasked = ( parts: Partial< KeyReport > = {} ): KeyReport =>
	key( {
		state: 'unknown',
		diagnosis: 'not_checkable',
		title: 'This token cannot be checked from here',
		meaning: 'MailerSend has no question that only looks at the token.',
		button: 'Prove it by using it',
		fixes: [ 'prove_by_use' ],
		evidence: null,
		...parts,
	} );

const of_one = ( one: KeyReport ) => report( { keys: [ one ] } );
const button = ( name: string ) => screen.getByRole( 'button', { name } );
const until = ( one: KeyReport ) => {
	const pause = pause_of( one );
	return pause && [ ( pause.until.getTime() - Date.parse( NOW ) ) / 1000, pause.told ];
};

describe( 'until when a provider is left alone', () => {
	it( 'is what it said, in seconds or as a date', () => {
		expect( until( paused( 10, { 'retry-after': '60' } ) ) ).toEqual( [ 50, true ] );
		expect(
			until(
				paused( 0, { 'Retry-After': new Date( Date.parse( NOW ) + 90_000 ).toUTCString() } )
			)
		).toEqual( [ 90, true ] );
	} );

	it( 'is an hour at most, as PHP keeps it', () => {
		expect( until( paused( 0, { 'retry-after': '86400' } ) ) ).toEqual( [ 3600, true ] );
	} );

	it( 'is five minutes where it said nothing, or nothing that is a time', () => {
		expect( until( paused( 60 ) ) ).toEqual( [ 240, false ] );
		expect( until( paused( 60, { 'retry-after': 'soon' } ) ) ).toEqual( [ 240, false ] );
		expect( until( paused( 60, { 'retry-after': '-5' } ) ) ).toEqual( [ 240, false ] );
	} );

	it( 'is not known of a key that nobody has asked about', () => {
		expect( until( { ...paused( 0 ), evidence: null, checked_at: null } ) ).toBeNull();
	} );
} );

describe( 'the wizard for a pause', () => {
	it( 'says until when, that nothing else is to be done, and checks no sooner', async () => {
		show( of_one( paused( 10, { 'retry-after': '60' } ) ), `#/fix/${ id }` );
		expect( screen.getByRole( 'heading', { name: 'When to ask again' } ) ).toBeVisible();
		expect( screen.getByText( /^MailerSend asked to be left alone until/ ) ).toHaveTextContent(
			/Nothing else is to be done, here or at MailerSend\./
		);
		expect( button( 'Check again' ) ).toHaveAttribute( 'aria-disabled', 'true' );
		expect( button( 'Check again' ) ).toHaveAccessibleDescription( 'In 50 seconds.' );
		await userEvent.click( button( 'Check again' ) );
		expect( asked( CHECK ) ).toHaveLength( 0 );
	} );

	it( 'checks when the time is over, and ends in what the provider accepted', async () => {
		show( of_one( paused( 58, { 'retry-after': '60' } ) ), `#/fix/${ id }` );
		expect( button( 'Check again' ) ).toHaveAttribute( 'aria-disabled', 'true' );
		expect(
			await screen.findByRole( 'heading', { name: 'The pause is over' }, { timeout: 5000 } )
		).toBeVisible();
		answer( CHECK, () => of_one( key() ) );
		await userEvent.click( button( 'Check again' ) );
		expect(
			await screen.findByRole( 'heading', { name: 'Done. MailerSend accepts the token.' } )
		).toHaveFocus();
	} );

	it( 'begins a new pause when the provider asks for one again', async () => {
		show( of_one( paused( 90, { 'retry-after': '60' } ) ), `#/fix/${ id }` );
		answer( CHECK, () => of_one( paused( 0, { 'retry-after': '120' } ) ) );
		await userEvent.click( button( 'Check again' ) );
		expect( await screen.findByText( 'In 2 minutes.' ) ).toBeVisible();
		expect( button( 'Check again' ) ).toHaveAttribute( 'aria-disabled', 'true' );
	} );
} );

describe( 'a key that cannot be asked about', () => {
	it( 'is proven by the test email, where the site sends with it', () => {
		show( of_one( unasked() ), `#/fix/${ id }` );
		expect( screen.getByRole( 'heading', { name: 'What proves it' } ) ).toBeVisible();
		expect( button( 'Send test email' ) ).toHaveClass( 'is-primary' );
		expect( button( 'I used it, look again' ) ).toHaveClass( 'is-secondary' );
	} );

	it.each( [
		[ 'marketing', /^Open a sign-up form of this site/ ],
		[ 'spam', /^Open a form or the comments of this site/ ],
	] as const )( 'is proven by what it is there for: %s', ( purpose, first ) => {
		const one = unasked( { provider: { id: 'x', name: 'X', purpose } } );
		show( of_one( one ), `#/fix/${ id }` );
		const [ step ] = within(
			document.querySelector( '.key-health-todo' ) as HTMLElement
		).getAllByRole( 'listitem' );
		expect( step ).toHaveTextContent( first );
		expect( button( 'I used it, look again' ) ).toHaveClass( 'is-primary' );
	} );

	it( 'of a connection that does not send at present is tried with the plugin’s own test', () => {
		show( of_one( unasked( { use: 'backup' } ) ), `#/fix/${ id }` );
		expect( screen.getByText( /^Send a test email with the test page of/ ) ).toBeVisible();
		expect( screen.queryByText( 'Send a test email to' ) ).toBeNull();
	} );

	it.each( [
		[ 'done', 'Proven by use.' ],
		[ 'failed', 'It was used, and it failed.' ],
		[ 'waiting', 'Nothing has shown yet whether it works.' ],
	] as const )( 'ends in a fact that was seen: %s', async ( state, words ) => {
		show( of_one( unasked() ), `#/fix/${ id }` );
		const line = { id: 'mail_accepted', state, text: 'A mail was accepted', sub: '', at: null };
		answer( CHECK, () => of_one( unasked() ) );
		answer( CHECKLIST, () => ( { lines: [ line ] } ) );
		await userEvent.click( button( 'I used it, look again' ) );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent( words );
		expect( screen.getByText( 'A mail was accepted' ) ).toBeVisible();
	} );

	it( 'and can be asked about by now is called working', async () => {
		show( of_one( unasked() ), `#/fix/${ id }` );
		answer( CHECK, () => of_one( key() ) );
		answer( CHECKLIST, () => ( { lines: [] } ) );
		await userEvent.click( button( 'I used it, look again' ) );
		expect(
			await screen.findByRole( 'heading', { name: 'Done. MailerSend accepts the token.' } )
		).toBeVisible();
	} );
} );

describe( 'a connection that renews itself', () => {
	const stale = key( {
		diagnosis: 'stale_token',
		title: 'The connection to MailerSend is in place',
		fixes: [ 'prove_by_use', 'reconnect' ],
	} );

	it( 'is no trouble: it can be proven by use, or made anew', () => {
		const marketing = {
			...stale,
			provider: { ...stale.provider, purpose: 'marketing' } as const,
		};
		show( of_one( marketing ), `#/fix/${ id }` );
		expect( screen.getByRole( 'link', { name: 'Prove it by using it' } ) ).toHaveAttribute(
			'href',
			`#/fix/${ id }/prove_by_use`
		);
		expect( screen.getByRole( 'link', { name: 'Connect to MailerSend again' } ) ).toBeVisible();
	} );

	it( 'is not proven by its being in place', async () => {
		show( of_one( stale ), `#/fix/${ id }/prove_by_use` );
		answer( CHECK, () => of_one( stale ) );
		answer( CHECKLIST, () => ( { lines: [] } ) );
		await userEvent.click( button( 'I used it, look again' ) );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Nothing has shown yet whether it works.'
		);
	} );
} );
