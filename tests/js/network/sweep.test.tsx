/**
 * A sweep that somebody stops, begins or carries on beside the open page.
 */
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { speak } from '@wordpress/a11y';
import type { NetworkReport, Sweep } from '../../../src/network/types';
import { useNetworkReport, type Network } from '../../../src/network/use-network';
import {
	first_run,
	network_report,
	site_rows,
	sweep_done,
	sweep_never,
	sweep_running,
} from '../fixtures/network';
import { answer, asked, later } from '../support/screen';
import { show } from './screen';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const SWEEP = 'POST network/sweep';
const SITES = 'GET network/sites?orderby=state&order=asc&page=1&per_page=20';
const sweep_paused: Sweep = { ...sweep_running, state: 'paused' };

const refused = () => {
	throw { code: 'key_health_sweep_runs', message: 'All sites are being looked at already.' };
};

const press = ( name: string ) =>
	act( async () => {
		fireEvent.click( screen.getByRole( 'button', { name } ) );
	} );

/** Answers each wish about a sweep in its own way; a slice that nobody names does not come back. */
function sweeps( wishes: Record< string, () => unknown > ) {
	answer( SWEEP, ( { data } ) =>
		( wishes[ ( data as { do: string } ).do ] ?? ( () => new Promise( () => undefined ) ) )()
	);
}

describe( 'a sweep that is paused', () => {
	const found: NetworkReport = { ...network_report, sweep: sweep_paused };
	const nothing = { ...site_rows, rows: [], total: 0 };

	it( 'for the first time shows what it has found so far', async () => {
		answer( 'POST network/policy', () => ( { ...first_run.policy, consent: true } ) );
		sweeps( { start: () => sweep_running, cancel: () => sweep_paused } );
		answer( 'GET network/report', () => found );
		answer( SITES, () => site_rows );
		show( first_run, '', nothing );
		await press( 'Look at all 10,000 sites now' );
		await press( 'Pause' );
		expect( screen.getByText( /^Paused: 1,240 of 10,000 sites looked at\./ ) ).toBeVisible();
		expect( screen.getByText( found.summary.sentence ) ).toBeVisible();
		expect( screen.queryByText( first_run.summary.sentence ) ).toBeNull();
		expect( screen.getByText( 'Faculty of Botany' ) ).toBeVisible();
		expect( asked( 'GET network/report' ) ).toHaveLength( 1 );
	} );

	it( 'by somebody else shows what it has found so far', async () => {
		const slice = later< unknown >();
		sweeps( { work: () => slice.promise } );
		answer( 'GET network/report', () => found );
		answer( SITES, () => site_rows );
		show( { ...first_run, sweep: sweep_running }, '', nothing );
		await slice.settle( sweep_paused );
		expect( await screen.findByText( 'Faculty of Botany' ) ).toBeVisible();
		expect( screen.getByText( found.summary.sentence ) ).toBeVisible();
	} );
} );

describe( 'a sweep that somebody else has begun', () => {
	it( 'is shown and joined by who wanted to begin one', async () => {
		sweeps( { start: refused } );
		answer( 'GET network/sweep', () => sweep_running );
		show( network_report );
		await press( 'Look again' );
		expect( screen.getByRole( 'progressbar' ) ).toBeVisible();
		expect( screen.getByRole( 'button', { name: 'Pause' } ) ).toBeVisible();
		expect( screen.queryByText( 'All sites are being looked at already.' ) ).toBeNull();
		expect( asked( SWEEP ).map( ( { data } ) => data ) ).toEqual( [
			{ do: 'start' },
			{ do: 'work' },
		] );
	} );

	it( 'and stopped can be continued', async () => {
		sweeps( { start: refused } );
		answer( 'GET network/sweep', () => sweep_paused );
		answer( 'GET network/report', () => ( { ...network_report, sweep: sweep_paused } ) );
		answer( SITES, () => site_rows );
		show( network_report );
		await press( 'Look again' );
		expect( screen.getByRole( 'button', { name: 'Continue' } ) ).toBeVisible();
		expect( screen.queryByRole( 'alert' ) ).toBeNull();
	} );

	it( 'is shown in place of the first question', async () => {
		answer( 'POST network/policy', () => ( { ...first_run.policy, consent: true } ) );
		sweeps( { start: refused } );
		answer( 'GET network/sweep', () => sweep_running );
		show( first_run );
		await press( 'Look at all 10,000 sites now' );
		expect( screen.getByRole( 'progressbar' ) ).toBeVisible();
		expect( screen.queryByText( 'All sites are being looked at already.' ) ).toBeNull();
	} );

	it( 'and is through already shows what it found', async () => {
		sweeps( { start: refused } );
		answer( 'GET network/sweep', () => ( { ...sweep_done, id: 4 } ) );
		answer( 'GET network/report', () => ( {
			...network_report,
			summary: { ...network_report.summary, sentence: 'All keys work.' },
			sweep: { ...sweep_done, id: 4 },
		} ) );
		answer( SITES, () => site_rows );
		show( network_report );
		await press( 'Look again' );
		expect( screen.getByText( 'All keys work.' ) ).toBeVisible();
	} );
} );

it( 'The first look is said, and the sentence has the focus that its button had.', async () => {
	answer( 'POST network/policy', () => ( { ...first_run.policy, consent: true } ) );
	sweeps( { start: () => sweep_running } );
	show( first_run );
	const name = 'Look at all 10,000 sites now';
	screen.getByRole( 'button', { name } ).focus();
	await press( name );
	const sentence = 'Looking at your sites: 1,240 of 10,000.';
	expect( screen.getByText( sentence ) ).toHaveFocus();
	expect( speak ).toHaveBeenCalledWith( sentence );
} );

it( 'A wish that was refused for another reason says why.', async () => {
	sweeps( { start: refused } );
	answer( 'GET network/sweep', () => sweep_done );
	show( network_report );
	await press( 'Look again' );
	expect( screen.getByRole( 'alert' ) ).toHaveTextContent(
		'All sites are being looked at already.'
	);
} );

describe( 'a report that was asked for before', () => {
	it( 'does not put back a sweep or a choice that came after, and its rest counts', async () => {
		let network: Network | null = null;
		const known = () => {
			if ( ! network ) {
				throw new Error( 'Not shown' );
			}
			return network;
		};
		const Shown = () => {
			network = useNetworkReport( first_run );
			return null;
		};
		const slow = later< NetworkReport >();
		answer( 'GET network/report', () => slow.promise );
		render( <Shown /> );
		await act( async () => {
			void known().reload();
			known().accept_sweep( sweep_running );
			known().accept_policy( { ...first_run.policy, consent: true } );
		} );
		await slow.settle( {
			...network_report,
			sweep: sweep_never,
			policy: first_run.policy,
		} );
		expect( known().report.sweep ).toEqual( sweep_running );
		expect( known().report.policy.consent ).toBe( true );
		expect( known().report.summary ).toEqual( network_report.summary );
	} );
} );
