import { fireEvent, screen, within } from '@testing-library/react';
import type { HistoryEntry, KeyReport } from '../../src/shared/types';
import { report } from './fixtures/build';
import { elastic_works, mailersend_expired } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const STORY = 'Worked until 14 November, 03:10. WP Mail SMTP was updated from 4.7 to 4.8 at 03:08.';

function entry( parts: Partial< HistoryEntry > ): HistoryEntry {
	return {
		at: '2026-11-19T14:06:00Z',
		from: '2026-11-19T14:06:00Z',
		kind: 'invalid',
		state: 'broken',
		title: 'MailerSend no longer accepts this token',
		place: 'database, option wp_mail_smtp',
		address: '203.0.113.9',
		last4: 'c41f',
		other_value: false,
		...parts,
	};
}

const AROUND = entry( {
	at: '2026-11-18T14:00:00Z',
	from: '2026-11-17T13:00:00Z',
	kind: 'plugin_updated',
	state: null,
	title: 'WP Mail SMTP updated from 4.7 to 4.8',
	place: '',
	address: '',
	last4: '',
} );

const QUESTION = `GET keys/${ mailersend_expired.id }/history`;

function show_key( key: KeyReport = mailersend_expired ) {
	return show( report( { keys: [ key ], providers: PROVIDERS } ) );
}

function open() {
	const summary = screen.getByText( 'History' );
	const details = summary.closest( 'details' );
	if ( ! details ) {
		throw new Error( 'No disclosure' );
	}
	details.open = true;
	fireEvent( details, new Event( 'toggle' ) );
	return within( details );
}

describe( 'the history of a key', () => {
	it( 'is asked for when it is opened, and not before', async () => {
		answer( QUESTION, () => ( { entries: [] } ) );
		show_key();
		expect( asked( QUESTION ) ).toEqual( [] );
		expect(
			await open().findByText( 'Nothing yet. It begins with the first check.' )
		).toBeInTheDocument();
		expect( asked( QUESTION ) ).toHaveLength( 1 );
	} );

	it( 'names each state with icon and word, when and where it was, and what changed in between', async () => {
		answer( QUESTION, () => ( {
			entries: [
				entry( { other_value: true } ),
				AROUND,
				entry( { state: 'working', kind: 'ok', title: 'The token works' } ),
			],
		} ) );
		show_key();
		const list = await open().findAllByRole( 'listitem', { hidden: true } );
		expect( list ).toHaveLength( 3 );
		expect( list[ 0 ]?.textContent ).toMatch(
			/^BrokenMailerSend no longer accepts this token.*Another value · database, option wp_mail_smtp · ends in c41f · sent from 203\.0\.113\.9$/
		);
		expect( list[ 1 ]?.textContent ).toMatch(
			/^WP Mail SMTP updated from 4\.7 to 4\.8Between .*17.* and .*18.*/
		);
		expect( list[ 1 ]?.querySelector( 'time' ) ).toHaveAttribute(
			'datetime',
			'2026-11-18T14:00:00Z'
		);
		expect( list[ 2 ]?.textContent ).toMatch( /^WorkingThe token works/ );
		expect( list[ 2 ]?.textContent ).not.toContain( 'Another value' );
	} );

	it( 'says so when it cannot be had', async () => {
		answer( QUESTION, () => {
			throw { code: 'x', message: 'This key is no longer on the site.' };
		} );
		show_key();
		expect(
			await open().findByText( 'This key is no longer on the site.' )
		).toBeInTheDocument();
	} );

	it( 'shows names of others as text, not as markup', async () => {
		answer( QUESTION, () => ( {
			entries: [ { ...AROUND, title: '<b onclick="x()">A</b>' } ],
		} ) );
		show_key();
		expect( await open().findByText( '<b onclick="x()">A</b>' ) ).toBeInTheDocument();
	} );
} );

describe( 'the story of a key that broke', () => {
	it( 'stands on the card, and says the time of the last success once', () => {
		show_key( { ...mailersend_expired, story: STORY } );
		expect( screen.getByText( STORY ) ).toBeInTheDocument();
		expect( screen.queryByText( /Last worked/ ) ).not.toBeInTheDocument();
	} );

	it( 'is not there when there is nothing to say', () => {
		show_key();
		expect( screen.queryByText( /Worked until/ ) ).not.toBeInTheDocument();
		expect( screen.getByText( /Last worked/ ) ).toBeInTheDocument();
	} );

	it( 'stands in the row of a key that is not the worst', () => {
		show(
			report( {
				keys: [
					mailersend_expired,
					{ ...mailersend_expired, id: 'a/b/mailersend', story: STORY },
					elastic_works,
				],
				providers: PROVIDERS,
			} )
		);
		expect( screen.getByText( STORY ).closest( 'details' ) ).not.toBeNull();
	} );
} );
