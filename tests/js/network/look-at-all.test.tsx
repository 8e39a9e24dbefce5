/**
 * The look at every site after one line for all of them was added.
 */
import { act, render } from '@testing-library/react';
import { useLookAtAll } from '../../../src/network/fix/use-look-at-all';
import type { NetworkReport, Sweep } from '../../../src/network/types';
import { network_report, sweep_done, sweep_running } from '../fixtures/network';
import { answer, asked, later } from '../support/screen';

jest.mock( '@wordpress/api-fetch' );

const SWEEP = 'POST network/sweep';
const wishes = () => asked( SWEEP ).map( ( { data } ) => ( data as { do: string } ).do );
const works = () => wishes().filter( ( wish ) => wish === 'work' ).length;

let found: Promise< NetworkReport | null >;
let trouble: string | null = null;

/** As a person who says that the line is added. */
async function look() {
	let begin = (): Promise< NetworkReport | null > => Promise.resolve( null );
	const Step = () => {
		const all = useLookAtAll();
		trouble = all.trouble;
		begin = () => all.look( 'mailgun-0123456789abcdef', () => true );
		return null;
	};
	const step = render( <Step /> );
	await act( async () => {
		found = begin();
		await jest.advanceTimersByTimeAsync( 10 );
	} );
	return step;
}

const pass = ( milliseconds: number ) =>
	act( async () => jest.advanceTimersByTimeAsync( milliseconds ) );

beforeEach( () => {
	jest.useFakeTimers();
	answer( 'POST network/check', () => network_report );
	answer( 'GET network/report', () => network_report );
} );
afterEach( () => jest.useRealTimers() );

describe( 'the look at every site', () => {
	it.each( [
		[ 'begins a sweep where none is under way', sweep_done, [ 'start', 'work' ] ],
		[ 'joins one that runs', sweep_running, [ 'work' ] ],
		[
			'goes on with one that was stopped',
			{ ...sweep_running, state: 'paused' } as Sweep,
			[ 'continue', 'work' ],
		],
	] )( '%s', async ( _, before, expected ) => {
		answer( 'GET network/sweep', () => before );
		answer( SWEEP, ( { data } ) =>
			( data as { do: string } ).do === 'work' ? sweep_done : sweep_running
		);
		await look();
		expect( await found ).toEqual( network_report );
		expect( wishes() ).toEqual( expected );
	} );

	it( 'joins one that somebody else began at the same moment', async () => {
		const states = [ sweep_done, sweep_running ];
		answer( 'GET network/sweep', () => states.shift() );
		answer( SWEEP, ( { data } ) => {
			if ( ( data as { do: string } ).do === 'start' ) {
				throw { code: 'key_health_sweep_runs', message: 'Somebody was faster.' };
			}
			return sweep_done;
		} );
		await look();
		expect( await found ).toEqual( network_report );
	} );

	it( 'waits before it asks again when others have all that is left', async () => {
		answer( 'GET network/sweep', () => sweep_running );
		answer( SWEEP, () => sweep_running );
		const step = await look();
		expect( works() ).toBe( 2 );
		await pass( 1400 );
		expect( works() ).toBe( 2 );
		await pass( 200 );
		expect( works() ).toBe( 3 );
		step.unmount();
	} );

	it( 'tries again by itself when a slice does not come back', async () => {
		answer( 'GET network/sweep', () => sweep_running );
		answer( SWEEP, () => {
			throw { code: 'fetch_error' };
		} );
		await look();
		expect( trouble ).toContain( 'The connection was lost' );
		answer( SWEEP, () => sweep_done );
		await pass( 2100 );
		expect( await found ).toEqual( network_report );
		expect( trouble ).toBeNull();
	} );

	it( 'leads nobody anywhere who has left the step', async () => {
		const slice = later< Sweep >();
		answer( 'GET network/sweep', () => sweep_running );
		answer( SWEEP, () => slice.promise );
		const step = await look();
		step.unmount();
		await slice.settle( sweep_done );
		expect( await found ).toBeNull();
		expect( asked( 'GET network/report' ) ).toEqual( [] );
	} );
} );
