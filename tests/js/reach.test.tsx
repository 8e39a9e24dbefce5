import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeyReport, Reach } from '../../src/shared/types';
import { key, report } from './fixtures/build';
import { mailersend_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { report_broken } from './fixtures/report-broken';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const silent = report_broken.keys.find( ( { state } ) => state === 'unknown' ) as KeyReport;
const { id } = silent;
const REACH = `POST keys/${ id }/reach`;
const CHECK = `POST keys/${ id }/check`;
const of_one = ( one: KeyReport ) => report( { keys: [ one ], providers: PROVIDERS } );
const works = key( {
	...mailersend_works,
	id,
	provider: silent.provider,
	plugin: silent.plugin,
} );

const AT = '2026-11-21T10:09:12Z';
const FOUND: Reach = {
	cause: 'refused',
	title: 'api.smtp.com takes no connections from this server',
	meaning: 'Its name is found, but the connection to port 443 is refused, or cut at once.',
	steps: [
		'Look at the status page of SMTP.com first.',
		'Send the message below: its firewall must let `api.smtp.com` out.',
	],
	line: null,
	lines: [
		{
			id: 'tried',
			state: 'failed',
			text: '`api.smtp.com` is not reached',
			sub: 'cURL error 7: Failed to connect',
			at: AT,
		},
		{
			id: 'tried',
			state: 'done',
			text: '`api.wordpress.org`, asked for comparison, answers',
			sub: 'Answer 200 after 90 ms',
			at: AT,
		},
		{
			id: 'tried',
			state: 'skipped',
			text: 'IPv4 alone was not tried',
			sub: 'The time was over: the tries before took long.',
			at: AT,
		},
	],
	message: 'Hello,\n\nWordPress on shop.example cannot reach SMTP.com (api.smtp.com, port 443).',
};

const press = ( name: string ) => userEvent.click( screen.getByRole( 'button', { name } ) );
const open = () => show( of_one( silent ), `#/fix/${ id }` );
const find_out = async ( found: Partial< Reach > = {} ) => {
	answer( REACH, () => ( { reach: { ...FOUND, ...found }, report: of_one( silent ) } ) );
	open();
	await press( 'Find out where it stops' );
	await screen.findByRole( 'heading', { name: found.title ?? FOUND.title } );
};

describe( 'a provider that was not reached', () => {
	it( 'begins with what happened, names who would be asked, and asks nobody by itself', () => {
		open();
		expect( screen.getByRole( 'heading', { name: silent.title } ) ).toHaveFocus();
		expect( screen.getByText( /^Key Health can try where it stops\./ ) ).toHaveTextContent(
			/asks api\.[a-z.]+ and, for comparison, api\.wordpress\.org\. No key is sent\./
		);
		expect( screen.getByRole( 'button', { name: 'Find out where it stops' } ) ).toHaveClass(
			'is-primary'
		);
		expect( asked( REACH ) ).toHaveLength( 0 );
	} );

	it( 'names the cause, lists what was tried, and says what to do in order', async () => {
		await find_out();
		expect( screen.getByRole( 'heading', { name: FOUND.title } ) ).toHaveFocus();
		const tried = screen.getByRole( 'heading', { name: 'What was tried, without the key' } )
			.nextElementSibling as HTMLElement;
		expect(
			within( tried )
				.getAllByRole( 'listitem' )
				.map( ( { textContent } ) => textContent )
		).toEqual( [
			expect.stringContaining( 'Failed: api.smtp.com is not reached' ),
			expect.stringContaining( 'Done: api.wordpress.org, asked for comparison, answers' ),
			expect.stringContaining( 'Not tried: IPv4 alone was not tried' ),
		] );
		const todo = screen.getByRole( 'heading', { name: 'What to do' } )
			.nextElementSibling as HTMLElement;
		expect(
			within( todo )
				.getAllByRole( 'listitem' )
				.map( ( { textContent } ) => textContent )
		).toEqual( [
			'Look at the status page of SMTP.com first.',
			'Send the message below: its firewall must let api.smtp.com out.',
		] );
		expect( asked( REACH ) ).toHaveLength( 1 );
	} );

	it( 'has the message for the host ready, as the server wrote it', async () => {
		await find_out();
		expect( document.querySelector( '.key-health-message' ) ).toHaveTextContent(
			'cannot reach SMTP.com (api.smtp.com, port 443)'
		);
		expect( screen.getByRole( 'button', { name: 'Copy message' } ) ).toBeVisible();
	} );

	it( 'writes to nobody when there is nothing to ask for', async () => {
		await find_out( { cause: 'outage', title: 'SMTP.com has a problem', message: '' } );
		expect( screen.queryByRole( 'button', { name: 'Copy message' } ) ).toBeNull();
	} );

	it( 'offers to look for the cause on this site only when the provider is reached', async () => {
		await find_out();
		expect( screen.queryByRole( 'link', { name: 'Find the plugin in the way' } ) ).toBeNull();
	} );

	it( 'leads on to the plugins when everything is reached', async () => {
		await find_out( { cause: 'reached', title: 'api.smtp.com is reached', message: '' } );
		expect(
			screen.getByRole( 'link', { name: 'See what changes the request' } )
		).toHaveAttribute( 'href', `#/fix/${ id }/trace` );
		expect(
			screen.getByRole( 'link', { name: 'Find the plugin in the way' } )
		).toHaveAttribute( 'href', `#/fix/${ id }/clean_state` );
	} );

	it( 'shows the line of wp-config.php that settles it', async () => {
		await find_out( {
			cause: 'blocked_by_site',
			title: 'WordPress itself stops the request',
			line: {
				kind: 'add_line',
				name: 'WP_ACCESSIBLE_HOSTS',
				file: 'wp-config.php',
				line: 90,
				before: null,
				after: "define( 'WP_ACCESSIBLE_HOSTS', 'api.smtp.com' );",
				complete: true,
				writable: false,
				why_not: 'Key Health does not change this line.',
			},
		} );
		expect(
			screen.getByText( "define( 'WP_ACCESSIBLE_HOSTS', 'api.smtp.com' );" )
		).toBeVisible();
		expect( screen.getByRole( 'button', { name: 'Copy the new line' } ) ).toBeVisible();
	} );

	it( 'stays as it was and says why when it may not be tried again', async () => {
		answer( REACH, () => {
			throw { code: 'key_health_too_many', message: 'That was 20 times within an hour.' };
		} );
		open();
		await press( 'Find out where it stops' );
		const alert = await screen.findByRole( 'alert' );
		expect( alert ).toHaveTextContent( 'That was 20 times within an hour.' );
		expect( alert ).toHaveFocus();
		expect( screen.getByRole( 'heading', { name: silent.title } ) ).toBeVisible();
	} );

	it( 'is done only when a check says so, not when the provider is reached', async () => {
		await find_out( { cause: 'reached', title: 'api.smtp.com is reached', message: '' } );
		answer( CHECK, () => of_one( silent ) );
		await press( 'Check again' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Checked again: not settled yet.'
		);
		answer( CHECK, () => of_one( works ) );
		await press( 'Check again' );
		expect(
			await screen.findByRole( 'heading', { name: /^Done\. .* accepts/ } )
		).toHaveFocus();
	} );
} );
