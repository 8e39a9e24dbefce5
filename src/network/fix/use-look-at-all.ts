/**
 * After a line for the whole network was added: whether it is read at all, and then which sites read it. That only a look at
 * every site can tell.
 */
import { useEffect, useRef, useState } from '@wordpress/element';
import { api } from '../api';
import type { NetworkReport, Sweep } from '../types';

export function useLookAtAll() {
	/** While every site is looked at; null else. */
	const [ sweep, set_sweep ] = useState< Sweep | null >( null );
	const left = useRef( false );
	useEffect( () => {
		left.current = false;
		return () => {
			left.current = true;
		};
	}, [] );
	const look = async (
		group: string,
		is_there: ( report: NetworkReport ) => boolean
	): Promise< NetworkReport > => {
		// No site has the old key any more once all read the new one.
		const report = await api.check( { groups: [ group ] } ).catch( api.report );
		if ( ! is_there( report ) ) {
			return report;
		}
		try {
			let now = await api.sweep( 'start' );
			while ( now.state === 'running' && ! left.current ) {
				set_sweep( now );
				now = await api.sweep( 'work' );
			}
			return await api.report();
		} finally {
			set_sweep( null );
		}
	};
	return { sweep, look };
}
