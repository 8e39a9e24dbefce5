import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { author_report } from '../../src/fix/trace/words';
import type { HookCallback, KeyReport, Trace, TraceChange } from '../../src/shared/types';
import { key, report } from './fixtures/build';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const broken: KeyReport = key( {
	state: 'broken',
	diagnosis: 'intercepted',
	reason: 'plugin',
	title: '“Shield Firewall” changes requests to MailerSend',
	meaning: 'Another plugin on this site writes its own data into the request.',
	effect: 'Mail is not being sent.',
	button: 'Show the change',
	fixes: [ 'trace', 'clean_state', 'reach' ],
} );
const { id } = broken;
const of_one = ( one: KeyReport ) => report( { keys: [ one ], providers: PROVIDERS } );
const before = of_one( broken );
const works = of_one( key() );

const logger: HookCallback = {
	hook: 'http_request_args',
	priority: 10,
	label: 'closure in wp-content/plugins/logger/logger.php, line 3',
	owner: 'Honest Logger',
	kind: 'plugin',
	file: 'wp-content/plugins/logger/logger.php',
	line: 3,
	accused: false,
};
const shield: HookCallback = {
	hook: 'http_request_args',
	priority: 20,
	label: 'Shield::sign() in wp-content/plugins/shield/shield.php, line 41',
	owner: 'Shield Firewall',
	kind: 'plugin',
	file: 'wp-content/plugins/shield/shield.php',
	line: 41,
	accused: true,
};
const harmless: TraceChange = {
	callback: 0,
	what: 'header',
	text: '“Honest Logger” adds the header `Traceparent` to requests to MailerSend.',
	before: 'no Traceparent',
	after: 'Traceparent: 00-1',
	harmful: false,
};
const overwritten: TraceChange = {
	callback: 1,
	what: 'credential',
	text: '“Shield Firewall” writes its own `Authorization` header into requests to MailerSend.',
	before: 'Authorization: Bearer ••••c41f',
	after: 'Authorization: Basic ••••••••',
	harmful: true,
};
const trace = ( more: Partial< Trace > = {} ): Trace => ( {
	asked_at: '2026-11-21T10:30:00Z',
	request: 'GET https://api.mailersend.com/v1/api-quota',
	title: overwritten.text,
	meaning: 'MailerSend does not get the request as it was made.',
	callbacks: [ logger, shield ],
	changes: [ harmless, overwritten ],
	culprits: [ 1 ],
	proof: 'Asked once more without that code: MailerSend accepts the token.',
	...more,
} );
const FIND = 'POST interference';
const CHECK = `POST keys/${ id }/check`;

const press = ( name: string ) => userEvent.click( screen.getByRole( 'button', { name } ) );

async function find( found: Trace, after = before ) {
	answer( FIND, () => ( { trace: found, report: after } ) );
	show( before, `#/fix/${ id }` );
	await press( 'Find out who changes it' );
	await waitFor( () => expect( asked( FIND ) ).toHaveLength( 1 ) );
}

describe( 'which plugin changes our request', () => {
	it( 'asks nobody before the button, and says what the button does', () => {
		show( before, `#/fix/${ id }` );
		expect( screen.getByText( /asks api\.mailersend\.com with this token/ ) ).toBeVisible();
		expect( asked( FIND ) ).toEqual( [] );
	} );

	it( 'names it first, then shows both sides, the place and the proof', async () => {
		await find( trace() );
		expect( asked( FIND )[ 0 ]?.data ).toEqual( { key_id: id } );
		expect(
			await screen.findByRole( 'heading', {
				name: /“Shield Firewall” writes its own Authorization header/,
			} )
		).toHaveFocus();
		expect(
			screen.getByText( overwritten.before, { selector: '.is-before *' } )
		).toBeVisible();
		expect( screen.getByText( overwritten.after, { selector: '.is-after *' } ) ).toBeVisible();
		expect( screen.getByText( 'wp-content/plugins/shield/shield.php, line 41' ) ).toBeVisible();
		expect( screen.getAllByText( 'http_request_args, priority 20' )[ 0 ] ).toBeVisible();
		expect( screen.getByText( /MailerSend accepts the token\.$/ ) ).toBeVisible();
		expect(
			screen.getByRole( 'link', { name: 'Go to Shield Firewall in Plugins' } )
		).toHaveAttribute( 'href', 'plugins.php?s=Shield%20Firewall' );
	} );

	it( 'lists who does no harm without accusing anybody', async () => {
		await find( trace() );
		await userEvent.click( await screen.findByText( /All code of others/ ) );
		const row = ( name: string ) =>
			within( screen.getByRole( 'row', { name: new RegExp( name ) } ) );
		expect( row( 'Honest Logger' ).queryByText( 'In the way' ) ).toBeNull();
		expect( row( 'Honest Logger' ).getByText( /adds the header/ ) ).toBeVisible();
		expect( row( 'Shield Firewall' ).getByText( 'In the way' ) ).toBeVisible();
		// No pair of sides for a harmless change.
		expect( screen.queryByText( harmless.after, { selector: '.is-after *' } ) ).toBeNull();
	} );

	it( 'does not send anybody to the Plugins screen for a must-use plugin', async () => {
		const gate: HookCallback = {
			...shield,
			kind: 'mu_plugin',
			owner: 'gate.php',
			file: 'wp-content/mu-plugins/gate.php',
		};
		await find( trace( { callbacks: [ logger, gate ] } ) );
		expect(
			await screen.findByText( /“gate\.php” cannot be deactivated on a screen/ )
		).toBeVisible();
		expect( screen.queryByRole( 'link', { name: /in Plugins/ } ) ).toBeNull();
		expect( screen.getByRole( 'button', { name: 'I changed it, check again' } ) ).toHaveClass(
			'is-primary'
		);
	} );

	it( 'shows no file to who may not see files', async () => {
		await find(
			trace( {
				callbacks: [
					logger,
					{ ...shield, file: null, line: null, label: 'Shield::sign()' },
				],
			} )
		);
		expect( await screen.findByText( 'Shield Firewall', { selector: 'dd b' } ) ).toBeVisible();
		expect( screen.queryByText( /wp-content\/plugins\/shield/ ) ).toBeNull();
	} );

	it( 'says when nobody is guilty, and offers the search among all plugins', async () => {
		const title = 'Nothing on this site gets in the way of requests to MailerSend.';
		await find( trace( { title, culprits: [], changes: [ harmless ], proof: '' } ) );
		expect( await screen.findByRole( 'heading', { name: title } ) ).toBeVisible();
		expect(
			screen.getAllByRole( 'link', { name: 'Find the plugin in the way' } )[ 0 ]
		).toHaveAttribute( 'href', `#/fix/${ id }/clean_state` );
	} );

	it( 'ends in proof once the change is gone', async () => {
		answer( CHECK, () => works );
		await find( trace() );
		await press( 'I changed it, check again' );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
	} );

	it( 'says so when it is not gone', async () => {
		answer( CHECK, () => before );
		await find( trace() );
		await press( 'I changed it, check again' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent( 'not settled yet' );
	} );

	it( 'tells the server’s own sentence when the question fails', async () => {
		answer( FIND, () => {
			throw Object.assign( new Error(), { message: 'That was 20 times within an hour.' } );
		} );
		show( before, `#/fix/${ id }` );
		await press( 'Find out who changes it' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent( 'That was 20 times' );
	} );

	it( 'has a report for the author of the code, of the guilty only', () => {
		const text = author_report( trace(), new Date( '2026-11-21T10:31:00Z' ) );
		expect( text ).toContain(
			'Shield::sign() in wp-content/plugins/shield/shield.php, line 41'
		);
		expect( text ).toContain( `After: ${ overwritten.after }` );
		expect( text ).not.toContain( 'Honest Logger' );
		expect( text ).not.toContain( '`' );
	} );
} );
