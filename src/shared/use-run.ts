/**
 * Checks many keys, three at a time. Rows settle one by one with what their own answer said; the report as a whole is
 * fetched once at the end, because answers that cross on the way would put an older report over a newer one.
 */
import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { api, is_abort, sentence } from './api';
import type { KeyReport, Report } from './types';

const AT_ONCE = 3;

export interface Settled {
	/** As its own check answered; null when the question failed. */
	key: KeyReport | null;
	error: string | null;
	/** Milliseconds between question and answer, as this page saw it. */
	took: number;
}

export interface Run {
	ids: readonly string[];
	/** When each key's question began, by this computer's clock. */
	started: Readonly< Record< string, number > >;
	settled: Readonly< Record< string, Settled > >;
}

async function ask( id: string, signal: AbortSignal ): Promise< Settled > {
	const began = Date.now();
	try {
		const report = await api.check( id, signal );
		return {
			key: report.keys.find( ( key ) => key.id === id ) ?? null,
			error: null,
			took: Date.now() - began,
		};
	} catch ( problem ) {
		if ( is_abort( problem ) ) {
			throw problem;
		}
		return {
			key: null,
			error: sentence( problem ),
			took: Date.now() - began,
		};
	}
}

export function useRun( accept: ( report: Report ) => void, fail: ( error: unknown ) => void ) {
	const [ run, set_run ] = useState< Run | null >( null );
	const control = useRef< AbortController | null >( null );
	const gone = useRef( false );
	useEffect( () => {
		gone.current = false;
		return () => {
			gone.current = true;
			control.current?.abort();
		};
	}, [] );

	const start = useCallback(
		async ( ids: readonly string[] ) => {
			const abort = new AbortController();
			control.current = abort;
			set_run( { ids, started: {}, settled: {} } );
			speak(
				sprintf(
					/* translators: %d: number of keys. */
					_n( 'Checking %d key.', 'Checking %d keys.', ids.length, 'key-health' ),
					ids.length
				)
			);
			const waiting = [ ...ids ];
			const work = async () => {
				for (;;) {
					const id = waiting.shift();
					if ( id === undefined || abort.signal.aborted ) {
						return;
					}
					set_run( ( now ) => now && begin( now, id ) );
					const answer = await ask( id, abort.signal );
					set_run( ( now ) => now && settle( now, id, answer ) );
				}
			};
			await Promise.allSettled( Array.from( { length: AT_ONCE }, work ) );
			if ( gone.current ) {
				return;
			}
			try {
				const report = await api.report();
				accept( report );
				speak( outcome( abort.signal.aborted, report.summary.sentence ) );
			} catch ( problem ) {
				fail( problem );
			} finally {
				set_run( null );
			}
		},
		[ accept, fail ]
	);
	const stop = useCallback( () => control.current?.abort(), [] );

	return { run, start, stop };
}

function outcome( stopped: boolean, answer: string ): string {
	return stopped
		? sprintf(
				/* translators: %s: a sentence, "2 of your 5 keys are not working." */
				__( 'Check stopped. %s', 'key-health' ),
				answer
			)
		: sprintf(
				/* translators: %s: a sentence, "2 of your 5 keys are not working." */
				__( 'Check finished. %s', 'key-health' ),
				answer
			);
}

function begin( run: Run, id: string ): Run {
	return { ...run, started: { ...run.started, [ id ]: Date.now() } };
}

function settle( run: Run, id: string, answer: Settled ): Run {
	return { ...run, settled: { ...run.settled, [ id ]: answer } };
}
