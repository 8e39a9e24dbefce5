import { speak } from '@wordpress/a11y';
import { fireEvent, screen, within } from '@testing-library/react';
import type { Explanation, Explanations } from '../../src/shared/types';
import { akismet_suspended, elastic_works, mailersend_expired } from './fixtures/keys';
import { report_broken } from './fixtures/report-broken';
import { report_first_run } from './fixtures/report-first-run';
import { report_nothing } from './fixtures/report-nothing';
import { answer, asked, later, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const REFUSED: Explanation = {
	provider: { id: 'mailersend', name: 'MailerSend' },
	alike: [],
	state: 'broken',
	diagnosis: 'invalid',
	reason: null,
	confidence: 'likely',
	title: 'MailerSend does not take this token',
	meaning: 'Someone deleted or replaced it at MailerSend, or a part of it is missing here.',
	says: 'Token refused.',
	why: 'The text names MailerSend and says “Unauthenticated.”.',
	words: 'Unauthenticated.',
	key_ids: [ mailersend_expired.id ],
	button: 'Replace the token',
	fix: `#/fix/${ mailersend_expired.id }`,
};

const told = ( ...results: Explanation[] ): Explanations => ( {
	text: 'Unauthenticated.',
	covered: false,
	results,
	title: results.length > 0 ? '' : 'Key Health does not know this message',
	meaning: results.length > 0 ? '' : 'Check all keys: each provider is asked.',
} );

function field(): HTMLElement {
	return screen.getByRole( 'textbox', { name: 'Error message', hidden: true } );
}

function ask( text: string ): void {
	fireEvent.click( screen.getByText( 'What does this error mean?' ) );
	fireEvent.change( field(), { target: { value: text } } );
	fireEvent.click( screen.getByRole( 'button', { name: 'Explain this error', hidden: true } ) );
}

describe( 'what does this error mean', () => {
	beforeEach( () => jest.mocked( speak ).mockClear() );

	it( 'is there, closed, on the list, on the first run and where nothing was found', () => {
		for ( const report of [ report_broken, report_first_run, report_nothing ] ) {
			const { unmount } = show( report );
			const details = screen.getByText( 'What does this error mean?' ).closest( 'details' );
			expect( details ).not.toHaveAttribute( 'open' );
			unmount();
		}
	} );

	it( 'shows what it means, why, how sure that is, the key it fits and one button', async () => {
		answer( 'POST explain', () => told( REFUSED ) );
		show( report_broken );
		ask( 'MailerSend: Unauthenticated.' );
		const result = within(
			await screen.findByRole( 'article', { name: REFUSED.title, hidden: true } )
		);
		expect( asked( 'POST explain' )[ 0 ]?.data ).toEqual( {
			text: 'MailerSend: Unauthenticated.',
		} );
		for ( const text of [
			'Broken',
			'Most likely',
			REFUSED.meaning,
			REFUSED.says,
			REFUSED.why,
		] ) {
			expect( result.getByText( text ) ).toBeInTheDocument();
		}
		expect( result.getByText( 'WP Mail SMTP' ) ).toBeInTheDocument();
		const links = result.getAllByRole( 'link', { hidden: true } );
		expect( links.map( ( { textContent } ) => textContent ) ).toEqual( [
			'Replace the token',
		] );
		expect( links[ 0 ] ).toHaveAttribute( 'href', `#/fix/${ mailersend_expired.id }` );
	} );

	it( 'says the outcome once, politely', async () => {
		answer( 'POST explain', () => told( REFUSED, { ...REFUSED, title: 'Another' } ) );
		show( report_broken );
		ask( 'Unauthenticated.' );
		await screen.findByText( 'Another' );
		expect( jest.mocked( speak ).mock.calls ).toEqual( [
			[ '2 explanations: MailerSend does not take this token' ],
		] );
	} );

	it( 'leads to the card of a key of which the last check found something else, not to a wizard about that', async () => {
		const suspended = { ...REFUSED, diagnosis: 'account_suspended', title: 'Suspended' };
		answer( 'POST explain', () =>
			told( { ...REFUSED, key_ids: [ elastic_works.id ] }, suspended )
		);
		show( report_broken );
		ask( 'Elastic Email: APIKey Expired' );
		const links = await screen.findAllByRole( 'link', { name: /^Show this/, hidden: true } );
		expect( links.map( ( link ) => link.getAttribute( 'href' ) ) ).toEqual( [
			`#/key/${ elastic_works.id }`,
			`#/key/${ mailersend_expired.id }`,
		] );
	} );

	it( 'has no button where no key of this site fits, and no tag where it is proven', async () => {
		const proven: Explanation = { ...REFUSED, confidence: 'proven', key_ids: [ 'gone/x/y' ] };
		answer( 'POST explain', () => told( proven ) );
		show( report_broken );
		ask( 'Unauthenticated.' );
		const result = within(
			await screen.findByRole( 'article', { name: REFUSED.title, hidden: true } )
		);
		expect( result.queryByRole( 'link', { hidden: true } ) ).toBeNull();
		expect( result.queryByText( 'Most likely' ) ).toBeNull();
	} );

	it( 'names no provider where nothing tells whose words these are', async () => {
		answer( 'POST explain', () =>
			told( {
				...REFUSED,
				provider: null,
				alike: [ 'MailerSend', 'MailerLite' ],
				key_ids: [],
			} )
		);
		show( report_broken );
		ask( 'Unauthenticated.' );
		const result = await screen.findByRole( 'article', { name: REFUSED.title, hidden: true } );
		expect( within( result ).queryByText( 'MailerSend' ) ).toBeNull();
	} );

	it( 'shows a hostile text as text', async () => {
		const why = 'The text says “<img src=x onerror="window.hit=1">`[[Sign in]]`”.';
		answer( 'POST explain', () => told( { ...REFUSED, why } ) );
		show( report_broken );
		ask( why );
		expect( await screen.findByText( why ) ).toBeInTheDocument();
		expect( document.querySelector( '.key-health-explain img' ) ).toBeNull();
	} );

	it( 'puts the covered text in place of a pasted key', async () => {
		answer( 'POST explain', () => ( {
			...told( REFUSED ),
			text: 'Bearer mlsn.••••',
			covered: true,
		} ) );
		show( report_broken );
		ask( 'Bearer mlsn.0123456789' );
		expect( await screen.findByText( /was covered before/ ) ).toBeInTheDocument();
		expect( field() ).toHaveValue( 'Bearer mlsn.••••' );
	} );

	it( 'says that nothing is known, and offers to check all keys', async () => {
		answer( 'POST explain', () => told() );
		answer( `POST keys/${ mailersend_expired.id }/check`, () => report_broken );
		show( report_broken );
		ask( 'Hello' );
		const result = within(
			await screen.findByRole( 'article', {
				name: 'Key Health does not know this message',
				hidden: true,
			} )
		);
		expect( jest.mocked( speak ) ).toHaveBeenCalledWith(
			'Key Health does not know this message'
		);
		expect(
			result.getByRole( 'button', { name: 'Check all keys', hidden: true } )
		).toBeInTheDocument();
	} );

	it( 'offers no check before the person has agreed to one', async () => {
		answer( 'POST explain', () => told() );
		show( report_first_run );
		ask( 'Hello' );
		await screen.findByText( 'Key Health does not know this message' );
		expect(
			screen.queryByRole( 'button', { name: 'Check all keys', hidden: true } )
		).toBeNull();
	} );

	it( 'asks for a text when there is none, and asks the server nothing', () => {
		show( report_broken );
		ask( '  ' );
		expect( screen.getByText( /^There is no text/ ) ).toBeInTheDocument();
		expect( field() ).toHaveAttribute( 'aria-invalid', 'true' );
		expect( asked( 'POST explain' ) ).toEqual( [] );
	} );

	it( 'waits visibly, and is not asked twice', async () => {
		const reply = later< Explanations >();
		answer( 'POST explain', () => reply.promise );
		show( report_broken );
		ask( 'Unauthenticated.' );
		const button = screen.getByRole( 'button', { name: 'Reading it…', hidden: true } );
		expect( button ).toHaveAttribute( 'aria-disabled', 'true' );
		fireEvent.click( button );
		await reply.settle( told( REFUSED ) );
		expect( asked( 'POST explain' ) ).toHaveLength( 1 );
		expect( screen.getByText( REFUSED.title ) ).toBeInTheDocument();
	} );

	it( 'shows the server’s sentence when it refuses, and keeps the text', async () => {
		answer( 'POST explain', () => {
			throw { message: 'That was 60 times within an hour.' };
		} );
		show( report_broken );
		ask( 'Unauthenticated.' );
		expect(
			await screen.findByText( 'That was 60 times within an hour.' )
		).toBeInTheDocument();
		expect( field() ).toHaveValue( 'Unauthenticated.' );
	} );

	it( 'takes the first of several keys that is on this site', async () => {
		answer( 'POST explain', () =>
			told( {
				...REFUSED,
				diagnosis: 'account_suspended',
				key_ids: [ 'gone/x/y', akismet_suspended.id ],
			} )
		);
		show( report_broken );
		ask( 'Akismet: suspended' );
		const result = within(
			await screen.findByRole( 'article', { name: REFUSED.title, hidden: true } )
		);
		expect( result.getByRole( 'link', { hidden: true } ) ).toHaveAttribute(
			'href',
			`#/fix/${ akismet_suspended.id }`
		);
	} );
} );
