import { useEffect, useState } from '@wordpress/element';
import { is_abort, sentence } from '../../shared/api';
import type { FixPlan } from '../types';
import { api } from './api';

/** What is known of the key before a fix begins; null while it is asked for. */
export function useFixPlan( group: string ) {
	const [ plan, set_plan ] = useState< FixPlan | null >( null );
	const [ error, set_error ] = useState< string | null >( null );
	useEffect( () => {
		const control = new AbortController();
		set_plan( null );
		set_error( null );
		api.plan( group, control.signal ).then( set_plan, ( problem: unknown ) => {
			if ( ! is_abort( problem ) && ! control.signal.aborted ) {
				set_error( sentence( problem ) );
			}
		} );
		return () => control.abort();
	}, [ group ] );
	return { plan, error };
}
