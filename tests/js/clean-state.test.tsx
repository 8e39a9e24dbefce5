import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CleanState, CleanStateResult, ProofLine } from '../../src/shared/types';
import { key, report } from './fixtures/build';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const broken = key( {
	state: 'broken',
	diagnosis: 'intercepted',
	title: 'Something answers in the place of MailerSend',
	fixes: [ 'trace', 'clean_state' ],
} );
const first = report( { keys: [ broken ] } );
const START = 'POST clean-state';
const NEXT = 'POST clean-state/0123456789abcdef/next';
const CANCEL = 'DELETE clean-state/0123456789abcdef';
const CHECK = `POST keys/${ broken.id }/check`;

const line = ( text: string, state: ProofLine[ 'state' ] ): ProofLine => ( {
	id: 'tried',
	state,
	text,
	sub: '',
	at: '2026-11-21T12:00:00Z',
} );

function run( parts: Partial< CleanState > = {} ): CleanStateResult {
	return {
		report: first,
		run: {
			id: '0123456789abcdef',
			key_id: broken.id,
			state: 'running',
			title: 'Looking for the plugin in the way',
			meaning: 'This site asks itself.',
			asked: 0,
			at_most: 10,
			plugins: 40,
			suspects: 40,
			lines: [],
			culprits: [],
			...parts,
		},
	};
}

const NAMED = run( {
	state: 'named',
	title: 'Cache Wall is in the way',
	meaning: 'Tried both ways.',
	asked: 9,
	suspects: 1,
	lines: [ line( 'With all plugins', 'failed' ) ],
	culprits: [ [ { name: 'Cache Wall', file: 'cache-wall/main.php', kind: 'plugin' } ] ],
} );

const open = () => show( first, `#/fix/${ broken.id }/clean_state` );
const begin = () => userEvent.click( screen.getByRole( 'button', { name: 'Find the plugin' } ) );

/** Answers to the trials, one after the other; the last is held back until it is let go. */
function trials( ...answers: CleanStateResult[] ) {
	let go: () => void = () => undefined;
	const held = new Promise< void >( ( resolve ) => {
		go = resolve;
	} );
	answer( START, () => run() );
	answer( NEXT, async () => {
		const next = answers.shift();
		if ( answers.length === 0 ) {
			await held;
		}
		return next;
	} );
	return () => act( async () => go() );
}

describe( 'the search for the plugin in the way', () => {
	it( 'says what will be done, and asks nobody before it is told to', () => {
		open();
		expect(
			screen.getByRole( 'heading', { name: 'Find the plugin in the way' } )
		).toHaveFocus();
		expect(
			screen.getByText( /nothing is deactivated, and no visitor notices/ )
		).toBeVisible();
		expect( asked( START ) ).toEqual( [] );
	} );

	it( 'shows how far it is, names the plugin and leads to where it is deactivated', async () => {
		const go = trials(
			run( { asked: 4, suspects: 6, lines: [ line( 'With all plugins', 'failed' ) ] } ),
			NAMED
		);
		open();
		await begin();
		expect( asked( START )[ 0 ]?.data ).toEqual( { key_id: broken.id } );
		expect( await screen.findByRole( 'status' ) ).toHaveTextContent(
			'4 of about 10 requests, 6 possible causes left'
		);
		expect( screen.getByText( 'With all plugins' ) ).toBeVisible();
		await go();
		expect(
			await screen.findByRole( 'heading', { name: 'Cache Wall is in the way' } )
		).toHaveFocus();
		expect( screen.getByText( 'cache-wall/main.php' ) ).toBeVisible();
		expect( screen.getByRole( 'link', { name: 'Go to Plugins' } ) ).toHaveAttribute(
			'href',
			'plugins.php?s=Cache%20Wall'
		);
		expect( asked( NEXT ) ).toHaveLength( 2 );
	} );

	it( 'ends the wizard when a check after it works', async () => {
		const go = trials( NAMED );
		open();
		await begin();
		await go();
		answer( CHECK, () => report( { keys: [ key() ] } ) );
		await userEvent.click( await screen.findByRole( 'button', { name: 'Check again' } ) );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
	} );

	it( 'is cancelled, and the answer that was under way changes nothing any more', async () => {
		const go = trials( run( { asked: 1 } ), NAMED );
		answer( CANCEL, () =>
			run( {
				state: 'cancelled',
				title: 'The search was cancelled',
				meaning: 'Everything is as it was before.',
			} )
		);
		open();
		await begin();
		await userEvent.click( await screen.findByRole( 'button', { name: 'Cancel' } ) );
		expect( await screen.findByText( /The search was cancelled/ ) ).toBeVisible();
		await go();
		expect( screen.queryByText( /Cache Wall/ ) ).toBeNull();
		expect( screen.getByRole( 'button', { name: 'Find the plugin' } ) ).toBeVisible();
		expect( asked( CANCEL ) ).toHaveLength( 1 );
	} );

	it( 'is given up when the page is left', async () => {
		trials( run( { asked: 1 } ), NAMED );
		answer( CANCEL, () => run( { state: 'cancelled' } ) );
		open();
		await begin();
		await screen.findByRole( 'status' );
		act( () => {
			window.location.hash = '#/';
		} );
		await waitFor( () => expect( asked( CANCEL ) ).toHaveLength( 1 ) );
	} );

	it( 'says why it could not begin, and can be begun again', async () => {
		answer( START, () => {
			throw Object.assign( new Error( 'A search is under way on this site.' ), {
				code: 'key_health_busy',
			} );
		} );
		open();
		await begin();
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'A search is under way on this site.'
		);
		expect( screen.getByRole( 'button', { name: 'Find the plugin' } ) ).toBeVisible();
	} );

	it( 'says how it is done by hand where no file may be written', async () => {
		answer( START, () => {
			throw Object.assign( new Error( 'No route' ), { code: 'rest_no_route' } );
		} );
		open();
		await begin();
		expect( await screen.findByText( 'Key Health cannot do this here.' ) ).toBeVisible();
		expect( screen.queryByRole( 'button', { name: 'Find the plugin' } ) ).toBeNull();
	} );

	it( 'tells all that are guilty, and a theme as a theme', async () => {
		const go = trials(
			run( {
				state: 'named',
				title: 'More than one is in the way',
				culprits: [
					[ { name: 'Storefront', file: 'storefront', kind: 'theme' } ],
					[
						{ name: 'One', file: 'one/one.php', kind: 'plugin' },
						{ name: 'Two', file: 'two/two.php', kind: 'plugin' },
					],
				],
			} )
		);
		open();
		await begin();
		await go();
		expect( await screen.findByRole( 'link', { name: 'Go to Themes' } ) ).toBeVisible();
		for ( const [ name, href ] of [
			[ 'Storefront', 'themes.php' ],
			[ 'One', 'plugins.php?s=One' ],
			[ 'Two', 'plugins.php?s=Two' ],
		] as const ) {
			expect( screen.getByRole( 'link', { name } ) ).toHaveAttribute( 'href', href );
		}
	} );
} );
