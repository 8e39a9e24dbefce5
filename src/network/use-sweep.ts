/**
 * Carries a sweep on from the open page, slice by slice, so that it gets done where nothing else comes by. What is done is kept
 * on the server: who leaves loses nothing.
 */
import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { useAsk } from '../shared/use-ask';
import { api } from './api';
import { fulfil, is_same_stage, pass, work } from './sweep-work';
import { useNetwork } from './use-network';
import { ended } from './words';

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

/** The page shows a sweep that has ended or stopped only together with what it found, whoever stopped it. */
function useFound( on_stop: () => void ) {
	const { report, reload } = useNetwork();
	const { sweep } = report;
	const before = useRef( sweep );
	useEffect( () => {
		const was = before.current;
		before.current = sweep;
		if (
			is_same_stage( was, sweep ) ||
			( sweep.state !== 'done' && sweep.state !== 'paused' )
		) {
			return;
		}
		void reload().then( () => {
			on_stop();
			if ( sweep.state === 'done' ) {
				speak( ended( sweep ) );
			}
		} );
	}, [ sweep, reload, on_stop ] );
}

export function useSweep( on_stop: () => void ): Sweeping {
	const { report, accept_sweep } = useNetwork();
	const { sweep } = report;
	const { waiting, error, ask } = useAsk();
	const [ trouble, set_trouble ] = useState< string | null >( null );
	const is_running = sweep.state === 'running';
	useFound( on_stop );

	useEffect( () => {
		if ( ! is_running ) {
			return;
		}
		const abort = new AbortController();
		void work( { accept: accept_sweep, tell: set_trouble }, abort.signal );
		return () => abort.abort();
	}, [ is_running, accept_sweep ] );

	useEffect( () => {
		if ( ! is_running ) {
			return;
		}
		const abort = new AbortController();
		const watch = async () => {
			while ( ! abort.signal.aborted ) {
				await pass( LOOK_EVERY, abort.signal );
				const now = abort.signal.aborted
					? null
					: await api.swept( abort.signal ).catch( () => null );
				// That it has ended is told by the slice that ended it.
				if ( now?.state === 'running' && ! abort.signal.aborted ) {
					accept_sweep( now );
				}
			}
		};
		void watch();
		return () => abort.abort();
	}, [ is_running, accept_sweep ] );

	const wish = useCallback(
		( what: 'start' | 'continue' | 'cancel' ) => {
			set_trouble( null );
			void ask( () => fulfil( what, sweep ) ).then( ( now ) => now && accept_sweep( now ) );
		},
		[ ask, accept_sweep, sweep ]
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
