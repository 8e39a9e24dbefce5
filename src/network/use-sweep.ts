/**
 * Carries a sweep on from the open page, slice by slice, so that it gets done where nothing else comes by. What is done is kept
 * on the server: who leaves loses nothing.
 */
import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { is_abort, sentence } from '../shared/api';
import { useAsk } from '../shared/use-ask';
import { api } from './api';
import type { Sweep } from './types';
import { useNetwork } from './use-network';
import { ended } from './words';

const LONGEST_WAIT = 30_000;

/** A slice takes some seconds; meanwhile the page shows how far it is. */
const LOOK_EVERY = 2000;

export interface Sweeping {
	waiting: boolean;
	/** Why a wish was not fulfilled. */
	error: string | null;
	/** Why the last slice did not come back; it is asked for again by itself. */
	trouble: string | null;
	start: () => void;
	pause: () => void;
	go_on: () => void;
}

/** Resolves early, and for good, when the page has other plans. */
function pass( milliseconds: number, signal: AbortSignal ): Promise< void > {
	return new Promise( ( resolve ) => {
		const timer = setTimeout( resolve, milliseconds );
		signal.addEventListener( 'abort', () => {
			clearTimeout( timer );
			resolve();
		} );
	} );
}

function has_moved( before: Sweep | null, after: Sweep ): boolean {
	return before?.looked !== after.looked || before.asked !== after.asked;
}

interface Told {
	accept: ( sweep: Sweep ) => void;
	tell: ( trouble: string | null ) => void;
}

/** @return The sweep as it ended; null when the page has left it. */
async function work( { accept, tell }: Told, signal: AbortSignal ): Promise< Sweep | null > {
	let before: Sweep | null = null;
	let failed = 0;
	while ( ! signal.aborted ) {
		try {
			const sweep: Sweep = await api.sweep( 'work', signal );
			if ( signal.aborted ) {
				return null;
			}
			failed = 0;
			tell( null );
			accept( sweep );
			if ( sweep.state !== 'running' ) {
				return sweep;
			}
			// Others may be at work on all that is left.
			await pass( has_moved( before, sweep ) ? 0 : 1500, signal );
			before = sweep;
		} catch ( problem ) {
			if ( signal.aborted || is_abort( problem ) ) {
				return null;
			}
			tell( sentence( problem ) );
			failed++;
			await pass( Math.min( LONGEST_WAIT, 1000 * 2 ** failed ), signal );
		}
	}
	return null;
}

export function useSweep( on_end: () => void ): Sweeping {
	const { report, accept_sweep, reload } = useNetwork();
	const { waiting, error, ask } = useAsk();
	const [ trouble, set_trouble ] = useState< string | null >( null );
	const is_running = report.sweep.state === 'running';

	useEffect( () => {
		if ( ! is_running ) {
			return;
		}
		const abort = new AbortController();
		void work( { accept: accept_sweep, tell: set_trouble }, abort.signal ).then(
			async ( sweep ) => {
				// The page shows a sweep that has ended only together with what it found.
				if ( sweep?.state === 'done' ) {
					await reload();
					on_end();
					speak( ended( sweep ) );
				}
			}
		);
		return () => abort.abort();
	}, [ is_running, accept_sweep, reload, on_end ] );

	useEffect( () => {
		if ( ! is_running ) {
			return;
		}
		const abort = new AbortController();
		const watch = async () => {
			while ( ! abort.signal.aborted ) {
				await pass( LOOK_EVERY, abort.signal );
				const sweep = abort.signal.aborted
					? null
					: await api.swept( abort.signal ).catch( () => null );
				// That it has ended is told by the slice that ended it.
				if ( sweep?.state === 'running' && ! abort.signal.aborted ) {
					accept_sweep( sweep );
				}
			}
		};
		void watch();
		return () => abort.abort();
	}, [ is_running, accept_sweep ] );

	const wish = useCallback(
		( what: 'start' | 'continue' | 'cancel' ) => {
			set_trouble( null );
			void ask( () => api.sweep( what ) ).then( ( sweep ) => sweep && accept_sweep( sweep ) );
		},
		[ ask, accept_sweep ]
	);
	return {
		waiting,
		error,
		trouble,
		start: useCallback( () => wish( 'start' ), [ wish ] ),
		pause: useCallback( () => wish( 'cancel' ), [ wish ] ),
		go_on: useCallback( () => wish( 'continue' ), [ wish ] ),
	};
}
