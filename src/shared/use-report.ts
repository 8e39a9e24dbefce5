/**
 * The whole state of the page: the report as the server said it last, and what is being asked at the moment.
 */
import { speak } from '@wordpress/a11y';
import { createContext, useCallback, useContext, useState } from '@wordpress/element';
import { api, sentence } from './api';
import type { Report } from './types';
import { useRun, type Run } from './use-run';

export interface Health {
	report: Report;
	/** When the report arrived, by this computer's clock. */
	received: number;
	/** All keys are being checked. */
	run: Run | null;
	/** Keys that a person asked about one at a time. */
	busy: readonly string[];
	error: string | null;
	/** Takes the answer of a mutation as the new truth; where it came without one, that is asked for. */
	accept: ( report: Report | null ) => void;
	fail: ( error: unknown ) => void;
	clear_error: () => void;
	reload: () => Promise< void >;
	/** Checks one key and says the new title; null when the question itself failed. */
	check: ( id: string ) => Promise< Report | null >;
	check_all: () => Promise< void >;
	stop: () => void;
}

export const Health_Context = createContext< Health | null >( null );

export function useHealth(): Health {
	const health = useContext( Health_Context );
	if ( ! health ) {
		throw new Error( 'useHealth outside of its provider' );
	}
	return health;
}

export function useReport( first: Report ): Health {
	const [ { report, received }, set_report ] = useState( () => ( {
		report: first,
		received: Date.now(),
	} ) );
	const [ busy, set_busy ] = useState< readonly string[] >( [] );
	const [ error, set_error ] = useState< string | null >( null );

	const take = useCallback( ( next: Report ) => {
		set_report( { report: next, received: Date.now() } );
	}, [] );
	const fail = useCallback( ( problem: unknown ) => {
		set_error( sentence( problem ) );
	}, [] );
	const clear_error = useCallback( () => set_error( null ), [] );
	const reload = useCallback( () => api.report().then( take, fail ), [ take, fail ] );
	const accept = useCallback(
		( next: Report | null ) => {
			if ( next ) {
				take( next );
			} else {
				void reload();
			}
		},
		[ take, reload ]
	);

	const check = useCallback(
		async ( id: string ) => {
			set_error( null );
			set_busy( ( ids ) => [ ...ids, id ] );
			try {
				const next = await api.check( id );
				accept( next );
				const key = next.keys.find( ( one ) => one.id === id );
				speak( key?.title ?? next.summary.sentence );
				return next;
			} catch ( problem ) {
				fail( problem );
				return null;
			} finally {
				set_busy( ( ids ) => ids.filter( ( one ) => one !== id ) );
			}
		},
		[ accept, fail ]
	);

	const { run, start, stop } = useRun( accept, fail );
	const check_all = useCallback( () => {
		set_error( null );
		return start( report.keys.filter( ( { in_use } ) => in_use ).map( ( { id } ) => id ) );
	}, [ report, start ] );

	return {
		report,
		received,
		run,
		busy,
		error,
		accept,
		fail,
		clear_error,
		reload,
		check,
		check_all,
		stop,
	};
}
