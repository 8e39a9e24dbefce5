/**
 * The whole screen on a made-up page, and a server that answers as a test says.
 */
import '@testing-library/jest-dom';
import { act, render } from '@testing-library/react';
import apiFetch, { type APIFetchOptions } from '@wordpress/api-fetch';
import { App } from '../../../src/health/app';
import type { Report } from '../../../src/shared/types';

declare global {
	namespace jest {
		interface Matchers< R > {
			/** Of @wordpress/jest-console, which fails a test that writes to the console unannounced. */
			toHaveErrored: () => R;
		}
	}
}

export interface Call {
	method: string;
	path: string;
	data: unknown;
	signal: AbortSignal | undefined;
}

type Answer = ( call: Call ) => unknown;

/** What the screen asked, in order. */
export const calls: Call[] = [];

const answers = new Map< string, Answer >();

/**
 * Says what is answered to "POST check" and the like; a question that nobody expected fails the test.
 * @param question    Method and path below the name space.
 * @param answer_with A value, a promise or something to throw.
 */
export function answer( question: string, answer_with: Answer ): void {
	answers.set( question, answer_with );
}

export function asked( question: string ): Call[] {
	return calls.filter( ( { method, path } ) => `${ method } ${ path }` === question );
}

async function serve( options: APIFetchOptions ): Promise< unknown > {
	const call = {
		method: options.method ?? 'GET',
		path: ( options.path ?? '' ).replace( '/key-health/v1/', '' ),
		data: options.data,
		signal: options.signal ?? undefined,
	};
	calls.push( call );
	const reply = answers.get( `${ call.method } ${ call.path }` );
	if ( ! reply ) {
		throw new Error( `Nobody answers ${ call.method } ${ call.path }` );
	}
	return await reply( call );
}

/** Opens the screen at an address, as PHP prints it. */
export function show( report: Report, hash = '' ) {
	window.location.hash = hash;
	document.body.innerHTML =
		'<div id="key-health-head"><h1>Key Health</h1></div><div id="key-health-root"></div>';
	const container = document.getElementById( 'key-health-root' );
	if ( ! container ) {
		throw new Error( 'No place for the screen' );
	}
	return render( <App first={ report } />, { container } );
}

/** A promise that a test settles when it likes. */
export function later< Value >() {
	let settle: ( value: Value ) => void = () => undefined;
	const promise = new Promise< Value >( ( resolve ) => {
		settle = resolve;
	} );
	return {
		promise,
		settle: ( value: Value ) => act( async () => settle( value ) ),
	};
}

beforeEach( () => {
	// jsdom has no window to scroll.
	window.scrollTo = () => undefined;
	calls.length = 0;
	answers.clear();
	jest.mocked( apiFetch ).mockImplementation( serve as typeof apiFetch );
} );

afterEach( () => {
	window.location.hash = '';
} );
