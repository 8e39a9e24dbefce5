/**
 * What is known of the network, as the server said it last. Every screen of the network reads it here.
 */
import {
	createContext,
	useCallback,
	useContext,
	useMemo,
	useRef,
	useState,
} from '@wordpress/element';
import { is_abort, sentence } from '../shared/api';
import { api } from './api';
import type { NetworkReport, Policy, Sweep } from './types';

export interface Network {
	report: NetworkReport;
	error: string | null;
	/** Takes the answer of a change as the new truth. */
	accept: ( report: NetworkReport ) => void;
	accept_sweep: ( sweep: Sweep ) => void;
	accept_policy: ( policy: Policy ) => void;
	fail: ( error: unknown ) => void;
	clear_error: () => void;
	/** Asks for the report again: after a fix, when a sweep has ended. */
	reload: () => Promise< void >;
}

export const Network_Context = createContext< Network | null >( null );

export function useNetwork(): Network {
	const network = useContext( Network_Context );
	if ( ! network ) {
		throw new Error( 'useNetwork outside of its provider' );
	}
	return network;
}

export function useNetworkReport( first: NetworkReport ): Network {
	const [ report, set_report ] = useState( first );
	const [ error, set_error ] = useState< string | null >( null );
	// What was asked for before a newer answer came must not cover it.
	const age = useRef( 0 );

	const accept = useCallback( ( next: NetworkReport ) => {
		age.current++;
		set_report( next );
	}, [] );
	// Of a report that was on its way meanwhile, the rest still counts.
	const newer = useRef< Partial< Pick< NetworkReport, 'sweep' | 'policy' > > >( {} );
	const accept_part = useCallback( ( part: typeof newer.current ) => {
		newer.current = { ...newer.current, ...part };
		set_report( ( now ) => ( { ...now, ...part } ) );
	}, [] );
	const accept_sweep = useCallback(
		( sweep: Sweep ) => accept_part( { sweep } ),
		[ accept_part ]
	);
	const accept_policy = useCallback(
		( policy: Policy ) => accept_part( { policy } ),
		[ accept_part ]
	);
	const fail = useCallback( ( problem: unknown ) => {
		if ( ! is_abort( problem ) ) {
			set_error( sentence( problem ) );
		}
	}, [] );
	const clear_error = useCallback( () => set_error( null ), [] );
	const reload = useCallback( async () => {
		const began = ++age.current;
		newer.current = {};
		try {
			const next = await api.report();
			if ( began === age.current ) {
				set_report( { ...next, ...newer.current } );
			}
		} catch ( problem ) {
			fail( problem );
		}
	}, [ fail ] );

	return useMemo(
		() => ( { report, error, accept, accept_sweep, accept_policy, fail, clear_error, reload } ),
		[ report, error, accept, accept_sweep, accept_policy, fail, clear_error, reload ]
	);
}
