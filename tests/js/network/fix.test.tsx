import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speak } from '@wordpress/a11y';
import { key as finding, line_edit } from '../fixtures/build';
import { answer, asked, calls, later } from '../support/screen';
import { definition, group, GROUP, many, network_report, open, plan, row, site } from './fixes';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const NEW_KEY = `mlsn.${ 'ab12cd34'.repeat( 8 ) }`;
const PLAN = `GET network/keys/${ GROUP }`;
const CANDIDATE = `POST network/keys/${ GROUP }/candidate`;
const REPLACE = `POST network/keys/${ GROUP }/replace`;
const GET = 'GET network/fixes/3';
const TELL = 'POST network/fixes/3';

const accepted = finding( { state: 'working', diagnosis: 'ok', title: 'Accepted' } );
const refused = finding( {
	state: 'broken',
	diagnosis: 'invalid',
	confidence: 'proven',
	title: 'MailerSend no longer accepts this token',
} );
const unknown = finding( {
	state: 'unknown',
	diagnosis: 'timeout',
	title: 'MailerSend did not answer within 10 seconds',
} );

const button = ( name: string | RegExp ) => screen.getByRole( 'button', { name } );
const press = ( name: string | RegExp ) => userEvent.click( button( name ) );
const heading = ( name: string | RegExp ) => screen.findByRole( 'heading', { name } );
const commands = () => asked( TELL ).map( ( { data } ) => ( data as { do: string } ).do );

async function paste_key() {
	answer( PLAN, () => plan() );
	open( `#/fix/${ GROUP }` );
	await userEvent.click( await screen.findByRole( 'button', { name: 'Get a new token' } ) );
	await press( /copied/ );
	await userEvent.click( screen.getByLabelText( 'New API token' ) );
	await userEvent.paste( NEW_KEY );
}

beforeEach( () => jest.mocked( speak ).mockClear() );

describe( 'before a fix for many begins', () => {
	it( 'says which key it is, on how many sites, and what will happen', async () => {
		answer( PLAN, () => plan() );
		open( `#/fix/${ GROUP }` );
		expect( await heading( 'MailerSend does not know this token' ) ).toHaveFocus();
		expect(
			screen.getByRole( 'heading', {
				level: 1,
				name: 'Fix MailerSend in WP Mail SMTP on 17 sites',
			} )
		).toBeVisible();
		expect(
			screen.getByText(
				'The new token is written on 17 sites, one after another. Each keeps its old token until the new one is proven.'
			)
		).toBeVisible();
		expect( screen.getByText( 'And 15 sites more.' ) ).toBeInTheDocument();
		expect( calls ).toHaveLength( 1 );
	} );

	it( 'shows where a new key is made, as the wizard of a site does', async () => {
		answer( PLAN, () => plan() );
		open( `#/fix/${ GROUP }` );
		await userEvent.click( await screen.findByRole( 'button', { name: 'Get a new token' } ) );
		expect( await heading( 'Make a new token at MailerSend' ) ).toHaveFocus();
		expect(
			screen.getByRole( 'link', { name: /Open API tokens at MailerSend/ } )
		).toHaveAttribute( 'href', 'https://app.mailersend.com/api-tokens' );
		expect( screen.getByText( /“Uni Nordmark, WP Mail SMTP”/ ) ).toBeVisible();
		await press( 'Back' );
		expect( await heading( 'MailerSend does not know this token' ) ).toHaveFocus();
	} );

	it( 'asks the provider before anything is written, and begins only with a key that it accepts', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: accepted } ) );
		answer( REPLACE, () => many( { waiting: 17 }, { state: 'paused' } ) );
		answer( GET, () => many( { waiting: 17 }, { state: 'paused' } ) );
		expect( screen.queryByRole( 'button', { name: /Write this/ } ) ).toBeNull();
		await press( 'Check this token' );
		expect( await heading( 'MailerSend accepts this token' ) ).toHaveFocus();
		expect( asked( CANDIDATE )[ 0 ]?.data ).toEqual( { fields: { api_key: NEW_KEY } } );
		expect( asked( REPLACE ) ).toEqual( [] );
		expect( screen.getByText( /Nothing is saved yet\./ ) ).toHaveTextContent(
			'The new token is written on 17 sites'
		);
		await press( 'Write this token on 17 sites' );
		await heading( '0 of 17 sites now use the new token.' );
		expect( window.location.hash ).toBe( '#/fixes/3' );
		expect( asked( REPLACE )[ 0 ]?.data ).toEqual( { fields: { api_key: NEW_KEY } } );
	} );

	it( 'leaves nothing of the key on the page once the fix has begun', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: accepted } ) );
		answer( REPLACE, () => many( { waiting: 17 }, { state: 'paused' } ) );
		answer( GET, () => many( { waiting: 17 }, { state: 'paused' } ) );
		await press( 'Check this token' );
		await press( await screen.findByRole( 'button', { name: /Write/ } ).then( () => /Write/ ) );
		await heading( '0 of 17 sites now use the new token.' );
		expect( document.documentElement.outerHTML ).not.toContain( NEW_KEY.slice( 5, 40 ) );
		expect( document.querySelectorAll( 'input' ) ).toHaveLength( 0 );
		expect( window.location.href ).not.toContain( 'mlsn' );
		expect( JSON.stringify( { ...window.localStorage } ) ).not.toContain( 'mlsn' );
	} );

	it( 'keeps a refused key in its field, says what did not change, and does not begin', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: refused } ) );
		await press( 'Check this token' );
		const alert = await screen.findByRole( 'alert' );
		expect( alert ).toHaveFocus();
		expect( alert ).toHaveTextContent( 'MailerSend refuses this token.' );
		expect( alert ).toHaveTextContent(
			'Nothing was saved, and the stored token is as it was.'
		);
		expect( screen.getByLabelText( 'New API token' ) ).toBeInvalid();
		expect( screen.getByLabelText( 'New API token' ) ).toHaveValue( NEW_KEY );
		await press( 'Check this token' );
		expect( asked( CANDIDATE ) ).toHaveLength( 2 );
		expect( asked( REPLACE ) ).toEqual( [] );
	} );

	it( 'does not offer to write a key that nobody could check', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: unknown } ) );
		await press( 'Check this token' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'MailerSend did not answer within 10 seconds.'
		);
		expect(
			screen.getByText( 'A token that could not be checked is not written on 17 sites.' )
		).toBeVisible();
		expect( screen.queryByRole( 'button', { name: /without checking|Write/ } ) ).toBeNull();
		await press( 'Check again' );
		expect( asked( REPLACE ) ).toEqual( [] );
	} );

	it( 'forgets what was said as soon as the key is changed', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: accepted } ) );
		await press( 'Check this token' );
		await heading( 'MailerSend accepts this token' );
		await userEvent.type( screen.getByLabelText( 'New API token' ), '0' );
		expect( await heading( 'Paste the new token' ) ).toBeVisible();
		expect( button( 'Check this token' ) ).toBeVisible();
	} );

	it( 'says why it could not begin, and keeps the key', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: accepted } ) );
		answer( REPLACE, () => {
			throw { code: 'key_health_busy', message: 'Another fix of this key is under way.' };
		} );
		await press( 'Check this token' );
		await heading( 'MailerSend accepts this token' );
		await press( /Write/ );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Another fix of this key is under way.'
		);
		expect( screen.getByLabelText( 'New API token' ) ).toHaveValue( NEW_KEY );
	} );

	it( 'shows the refusal of a key that was accepted a moment ago', async () => {
		await paste_key();
		answer( CANDIDATE, () => ( { finding: accepted } ) );
		answer( REPLACE, () => {
			throw {
				code: 'key_health_not_accepted',
				message: 'Nothing was begun, and every site is as it was.',
				data: { status: 409, finding: refused },
			};
		} );
		await press( 'Check this token' );
		await heading( 'MailerSend accepts this token' );
		await press( /Write/ );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'MailerSend refuses this token.'
		);
		expect( button( 'Check this token' ) ).toBeVisible();
	} );

	it.each( [
		[ 'a fix runs', { fix: 3 }, 'A fix of this key is under way' ],
		[
			'it cannot be fixed here',
			{ group: group( { fixable: false, why_not: 'A constant defines it.' } ) },
			'This key cannot be replaced on all sites at once',
		],
	] )( 'leads elsewhere when %s', async ( _, parts, title ) => {
		answer( PLAN, () => plan( parts ) );
		open( `#/fix/${ GROUP }` );
		expect( await heading( title ) ).toHaveFocus();
		expect( screen.queryByRole( 'textbox' ) ).toBeNull();
	} );

	it( 'says when the key cannot be found', async () => {
		answer( PLAN, () => {
			throw { code: 'key_health_no_such_key', message: 'No site has this key any more.' };
		} );
		open( `#/fix/${ GROUP }` );
		expect( await screen.findByText( 'No site has this key any more.' ) ).toBeVisible();
	} );
} );

describe( 'one definition instead of a key on each site', () => {
	const line = line_edit( {
		kind: 'add_line',
		name: 'WPMS_MAILERSEND_API_KEY',
		before: null,
		after: "define( 'WPMS_MAILERSEND_API_KEY', '{value}' );",
	} );
	const CHECK = 'POST network/check';
	const to_line = async () => {
		answer( PLAN, () => plan( { lines: [ line ] } ) );
		answer( CANDIDATE, () => ( { finding: accepted } ) );
		open( `#/fix/${ GROUP }` );
		await userEvent.click( await screen.findByRole( 'button', { name: 'Get a new token' } ) );
		await press( /copied/ );
		await userEvent.click( screen.getByLabelText( 'New API token' ) );
		await userEvent.paste( NEW_KEY );
		await press( 'Check this token' );
		await heading( 'MailerSend accepts this token' );
		await press( 'Define it once for the whole network' );
		await heading( 'Define the token once, for every site' );
	};

	it( 'shows the line with a covered key', async () => {
		await to_line();
		expect( screen.getByText( /No site is changed/ ) ).toBeVisible();
		expect( document.body.textContent ).toContain( "define( 'WPMS_MAILERSEND_API_KEY', '" );
		expect( document.body.textContent ).not.toContain( NEW_KEY );
	} );

	it( 'goes on only when the new line is read and accepted', async () => {
		await to_line();
		const shown = network_report( {
			definitions: [ definition( { last4: NEW_KEY.slice( -4 ) } ) ],
		} );
		answer( CHECK, () => network_report() );
		await press( 'I added it, check again' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'The new line is not read yet.'
		);
		const unaccepted = () =>
			network_report( {
				definitions: [
					definition( {
						last4: NEW_KEY.slice( -4 ),
						state: 'broken',
						title: 'MailerSend refuses it',
					} ),
				],
			} );
		answer( CHECK, unaccepted );
		answer( 'GET network/report', unaccepted );
		answer( 'GET network/sweep', () => shown.sweep );
		answer( 'POST network/sweep', () => ( { ...shown.sweep, state: 'done' } ) );
		await press( 'I added it, check again' );
		await waitFor( () =>
			expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'MailerSend refuses it.' )
		);
		// Which sites read it, only a look at all of them tells.
		answer( CHECK, () => shown );
		answer( 'GET network/report', () => shown );
		const steps = [ 'running', 'done' ] as const;
		let step = 0;
		answer( 'POST network/sweep', () => ( { ...shown.sweep, state: steps[ step++ ] } ) );
		await press( 'I added it, check again' );
		expect( await heading( 'The token in wp-config.php serves every site' ) ).toHaveFocus();
		expect( window.location.hash ).toBe( '#/definition/wp-mail-smtp-mailersend-constant' );
		expect( asked( CHECK )[ 0 ]?.data ).toEqual( { groups: [ GROUP ] } );
		expect( document.documentElement.outerHTML ).not.toContain( NEW_KEY.slice( 5, 40 ) );
	} );
} );

describe( 'a fix under way', () => {
	it( 'is driven by the open page until it has ended', async () => {
		const slices = [
			many( { proven: 5, waiting: 12 } ),
			many( { proven: 12, waiting: 5 } ),
			many( { proven: 17 }, { state: 'done', undo_until: '2026-11-21T11:21:00+00:00' } ),
		];
		answer( GET, () => many( { waiting: 17 } ) );
		answer( TELL, () => slices.shift() );
		open( '#/fixes/3' );
		expect( await heading( 'Fixed. 17 of 17 sites now use the new token.' ) ).toBeVisible();
		expect( commands() ).toEqual( [ 'work', 'work', 'work' ] );
		await act( async () => new Promise( ( go ) => setTimeout( go, 20 ) ) );
		expect( commands() ).toHaveLength( 3 );
	} );

	it( 'shows counts, a bar with its value, and each site with its state', async () => {
		const fix = many(
			{ proven: 10, kept_old: 1, running: 1, waiting: 5 },
			{
				state: 'paused',
				rows: [
					row( 20, 'running', { title: 'Saved. Reading it back' } ),
					...[ 11, 12, 13, 14, 15, 16 ].map( ( id ) => row( id, 'proven' ) ),
					row( 30, 'waiting' ),
				],
			}
		);
		answer( GET, () => fix );
		open( '#/fixes/3' );
		await heading( '10 of 17 sites now use the new token.' );
		const bar = screen.getByRole( 'progressbar', { name: 'Sites done' } );
		expect( bar ).toHaveAttribute( 'value', '11' );
		expect( bar ).toHaveAttribute( 'max', '17' );
		for ( const text of [
			'10 proven',
			'1 kept the old token',
			'1 in progress',
			'5 waiting',
			'Saved. Reading it back',
			'6 more that are proven',
			'4 more that wait',
		] ) {
			expect( screen.getByText( text ) ).toBeInTheDocument();
		}
		expect( screen.getByText( 'Site 15, Site 16, 4 more' ) ).toBeInTheDocument();
		expect( screen.getAllByText( 'Done:' ) ).toHaveLength( 4 );
		expect( asked( TELL ) ).toEqual( [] );
	} );

	it( 'lifts a site that kept its old key to the top, with its reason and its own fix', async () => {
		answer( GET, () =>
			many(
				{ proven: 16, kept_old: 1 },
				{
					state: 'done',
					needs_you: [
						row( 9, 'kept_old', {
							site: site( 9, 'Regional Office East' ),
							title: 'WP Mail SMTP still reads the old token here',
							detail: 'A filter changes it: `mu-plugins/regional.php`, line 12.',
						} ),
					],
				}
			)
		);
		open( '#/fixes/3' );
		expect( await heading( 'Needs you (1)' ) ).toBeVisible();
		expect( await heading( 'WP Mail SMTP still reads the old token here' ) ).toBeVisible();
		expect( screen.getByText( 'Old token kept' ) ).toBeVisible();
		expect(
			screen.getByRole( 'link', { name: /Open the fix for this site/ } )
		).toHaveAttribute(
			'href',
			'https://nordmark.example/s9/wp-admin/tools.php?page=key-health#/fix/wp-mail-smtp/primary/mailersend'
		);
		expect( screen.getByText( /Do not revoke the old token/ ) ).toHaveTextContent(
			'1 site may still need it'
		);
	} );

	it( 'stops asking when it is paused, and goes on when told to', async () => {
		const held = later< unknown >();
		answer( GET, () => many( { waiting: 17 } ) );
		answer( TELL, ( { data } ) => {
			switch ( ( data as { do: string } ).do ) {
				case 'pause':
					return many( { proven: 3, waiting: 14 }, { state: 'paused' } );
				case 'continue':
					return many( { proven: 3, waiting: 14 } );
				default:
					return held.promise;
			}
		} );
		open( '#/fixes/3' );
		await userEvent.click( await screen.findByRole( 'button', { name: 'Pause' } ) );
		expect( await screen.findByRole( 'button', { name: 'Continue' } ) ).toBeVisible();
		// What was on its way when Pause was pressed says what was.
		await held.settle( many( { proven: 2, waiting: 15 } ) );
		expect( screen.getByText( '3 proven' ) ).toBeVisible();
		expect( commands() ).toEqual( [ 'work', 'pause' ] );
		answer( TELL, ( { data } ) =>
			( data as { do: string } ).do === 'continue'
				? many( { proven: 3, waiting: 14 } )
				: many( { proven: 17 }, { state: 'done' } )
		);
		await press( 'Continue' );
		await heading( 'Fixed. 17 of 17 sites now use the new token.' );
		expect( commands() ).toEqual( [ 'work', 'pause', 'continue', 'work' ] );
	} );

	it( 'stops asking when the page is left', async () => {
		const held = later< unknown >();
		answer( GET, () => many( { waiting: 17 } ) );
		answer( TELL, () => held.promise );
		const { unmount } = open( '#/fixes/3' );
		await waitFor( () => expect( commands() ).toEqual( [ 'work' ] ) );
		unmount();
		await held.settle( many( { proven: 2, waiting: 15 } ) );
		await act( async () => new Promise( ( go ) => setTimeout( go, 20 ) ) );
		expect( commands() ).toEqual( [ 'work' ] );
	} );

	it( 'tries again by itself when the site does not answer, then stops and says so', async () => {
		jest.useFakeTimers();
		try {
			answer( GET, () => many( { waiting: 17 } ) );
			answer( TELL, () => {
				throw { code: 'fetch_error' };
			} );
			open( '#/fixes/3' );
			await act( async () => jest.advanceTimersByTimeAsync( 10 ) );
			expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'The connection was lost' );
			await act( async () => jest.advanceTimersByTimeAsync( 60_000 ) );
			expect( commands() ).toHaveLength( 4 );
			expect( button( 'Go on' ) ).toBeVisible();
			answer( TELL, () => many( { proven: 17 }, { state: 'done' } ) );
			act( () => button( 'Go on' ).click() );
			await act( async () => jest.advanceTimersByTimeAsync( 10 ) );
			expect( screen.queryByRole( 'alert' ) ).toBeNull();
			expect( screen.getByText( '17 proven' ) ).toBeVisible();
		} finally {
			jest.useRealTimers();
		}
	} );

	it( 'wants the new key once more when the server has forgotten it', async () => {
		answer( PLAN, () => plan() );
		answer( GET, () =>
			many( { proven: 3, waiting: 14 }, { state: 'paused', needs_value: true } )
		);
		answer( TELL, () => many( { proven: 17 }, { state: 'done' } ) );
		open( '#/fixes/3' );
		await userEvent.click( await screen.findByLabelText( 'New API token' ) );
		await userEvent.paste( NEW_KEY );
		await press( 'Continue' );
		await heading( 'Fixed. 17 of 17 sites now use the new token.' );
		expect( asked( TELL )[ 0 ]?.data ).toEqual( {
			do: 'continue',
			fields: { api_key: NEW_KEY },
		} );
		expect( document.documentElement.outerHTML ).not.toContain( NEW_KEY.slice( 5, 40 ) );
		expect( screen.queryByLabelText( 'New API token' ) ).toBeNull();
	} );

	it( 'speaks every ten sites at most, and a site that failed at once', async () => {
		const failed = row( 9, 'kept_old', {
			site: site( 9, 'East' ),
			title: 'Still the old one',
		} );
		const slices = [
			many( { proven: 4, waiting: 26 } ),
			many( { proven: 8, kept_old: 1, waiting: 21 }, { needs_you: [ failed ] } ),
			many( { proven: 10, kept_old: 1, waiting: 19 }, { needs_you: [ failed ] } ),
			many( { proven: 29, kept_old: 1 }, { needs_you: [ failed ], state: 'done' } ),
		];
		answer( GET, () => many( { waiting: 30 } ) );
		answer( TELL, () => slices.shift() );
		open( '#/fixes/3' );
		await screen.findByText( '29 proven' );
		await waitFor( () =>
			expect( jest.mocked( speak ).mock.calls ).toEqual( [
				[ 'East: Still the old one', 'assertive' ],
				[ '10 of 30 sites now use the new token.' ],
				[ '29 of 30 sites now use the new token.' ],
			] )
		);
	} );
} );

describe( 'after a fix', () => {
	const done = many( { proven: 17 }, { state: 'done', undo_until: '2026-11-21T11:21:00+00:00' } );

	it( 'reminds of the old key when every site has the new one', async () => {
		answer( GET, () => done );
		open( '#/fixes/3' );
		expect(
			await screen.findByText( /revoke the old token, which ends in 51ce, at MailerSend/ )
		).toBeVisible();
		expect( screen.getByRole( 'link', { name: /Open API tokens/ } ) ).toHaveAttribute(
			'href',
			'https://app.mailersend.com/api-tokens'
		);
	} );

	it( 'is taken back only after a question, and shows what came of it', async () => {
		answer( GET, () => done );
		const slices = [
			many(
				{ proven: 16, not_undone: 1 },
				{ state: 'undoing', sentence: '0 of 17 sites have their old token back.' }
			),
			many(
				{ undone: 16, not_undone: 1 },
				{
					state: 'undone',
					sentence: '16 of 17 sites have their old token back.',
					needs_you: [
						row( 4, 'not_undone', { title: 'Somebody has changed it since' } ),
					],
				}
			),
		];
		answer( TELL, () => slices.shift() );
		open( '#/fixes/3' );
		await userEvent.click(
			await screen.findByRole( 'button', { name: /Take it back \(until/ } )
		);
		expect( screen.getByText( /Put the old token back on 17 sites\?/ ) ).toHaveFocus();
		expect( asked( TELL ) ).toEqual( [] );
		await press( 'Take it back' );
		expect( await heading( '16 of 17 sites have their old token back.' ) ).toHaveFocus();
		expect( commands() ).toEqual( [ 'undo', 'work' ] );
		expect( screen.getByText( '16 as before' ) ).toBeVisible();
		expect( screen.getByText( 'New token kept' ) ).toBeVisible();
		expect( screen.queryByRole( 'button', { name: /Take it back/ } ) ).toBeNull();
	} );

	it( 'is not taken back when the answer is no', async () => {
		answer( GET, () => done );
		open( '#/fixes/3' );
		await userEvent.click(
			await screen.findByRole( 'button', { name: /Take it back \(until/ } )
		);
		await press( 'Leave it as it is' );
		expect( button( /Take it back \(until/ ) ).toHaveFocus();
		expect( asked( TELL ) ).toEqual( [] );
	} );
} );
