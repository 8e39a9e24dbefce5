import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Checklist, LOOK_EVERY } from '../../src/shared/checklist';
import type { CheckLine } from '../../src/shared/types';
import { Health_Context, useReport } from '../../src/shared/use-report';
import { NOW, report } from './fixtures/build';
import { akismet_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer, asked } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const first = report( { keys: [ akismet_works ], providers: PROVIDERS } );
const ASK = `GET keys/${ akismet_works.id }/checklist`;

let accept: () => void = () => undefined;

function Place( { children }: { children: ReactNode } ) {
	const health = useReport( first );
	accept = () => health.accept( { ...first } );
	return <Health_Context.Provider value={ health }>{ children }</Health_Context.Provider>;
}

const line = ( parts: Partial< CheckLine > ): CheckLine => ( {
	id: 'comments_checked',
	state: 'waiting',
	text: 'No comment has come in since',
	sub: '',
	at: null,
	link: null,
	...parts,
} );

let lines: CheckLine[] = [];

async function show_list() {
	answer( ASK, () => ( { lines } ) );
	render( <Checklist id={ akismet_works.id } />, { wrapper: Place } );
	await act( async () => undefined );
}

async function pass( milliseconds: number ) {
	await act( async () => {
		await jest.advanceTimersByTimeAsync( milliseconds );
	} );
}

function visibility( state: 'visible' | 'hidden' ) {
	Object.defineProperty( document, 'visibilityState', { configurable: true, value: state } );
}

beforeEach( () => {
	jest.useFakeTimers();
	visibility( 'visible' );
	lines = [ line( {} ) ];
} );

afterEach( () => jest.useRealTimers() );

describe( 'the list at the end of a fix', () => {
	it( 'is ticked by what the site says, without a press', async () => {
		await show_list();
		expect( screen.getByText( 'Waiting:' ) ).toBeInTheDocument();
		expect( screen.queryByRole( 'checkbox' ) ).not.toBeInTheDocument();
		lines = [ line( { state: 'done', text: 'Akismet has checked a comment', at: NOW } ) ];
		await pass( LOOK_EVERY );
		expect( screen.getByText( 'Akismet has checked a comment' ) ).toBeVisible();
		expect( screen.getByText( 'Done:' ) ).toBeInTheDocument();
	} );

	it( 'does not look again when nothing is waited for', async () => {
		lines = [ line( { state: 'done' } ), line( { id: 'connected', state: 'failed' } ) ];
		await show_list();
		await pass( 5 * LOOK_EVERY );
		expect( asked( ASK ) ).toHaveLength( 1 );
	} );

	it( 'does not look while nobody sees it, and looks at once when somebody does', async () => {
		await show_list();
		visibility( 'hidden' );
		await pass( 3 * LOOK_EVERY );
		expect( asked( ASK ) ).toHaveLength( 1 );
		visibility( 'visible' );
		await act( async () => void document.dispatchEvent( new Event( 'visibilitychange' ) ) );
		expect( asked( ASK ) ).toHaveLength( 2 );
	} );

	it( 'looks again when something was checked or sent', async () => {
		lines = [ line( { state: 'done' } ) ];
		await show_list();
		await act( async () => accept() );
		expect( asked( ASK ) ).toHaveLength( 2 );
	} );

	it( 'leads to where the rest is done', async () => {
		lines = [ line( { link: { label: 'Open Comments', url: 'edit-comments.php' } } ) ];
		await show_list();
		expect( screen.getByRole( 'link', { name: 'Open Comments' } ) ).toHaveAttribute(
			'href',
			'edit-comments.php'
		);
	} );

	it( 'is not there when the site does not answer', async () => {
		answer( ASK, () => {
			throw new Error( 'down' );
		} );
		render( <Checklist id={ akismet_works.id } />, { wrapper: Place } );
		await act( async () => undefined );
		expect( screen.queryByRole( 'region' ) ).not.toBeInTheDocument();
	} );
} );
