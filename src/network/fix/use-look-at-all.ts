/**
 * After a line for the whole network was added: whether it is read at all, and then which sites read it. That only a look at
 * every site can tell.
 */
import { useEffect, useRef, useState } from '@wordpress/element';
import { api } from '../api';
import { fulfil, work } from '../sweep-work';
import type { NetworkReport, Sweep } from '../types';

/** One that is under way is joined, and one that was stopped goes on. */
async function look_on(): Promise< Sweep > {
	const now = await api.swept();
	return now.state === 'running'
		? now
		: await fulfil( now.state === 'paused' ? 'continue' : 'start', now );
}

export function useLookAtAll() {
	/** While every site is looked at; null else. */
	const [ sweep, set_sweep ] = useState< Sweep | null >( null );
	/** Why the last slice did not come back; it is asked for again by itself. */
	const [ trouble, tell ] = useState< string | null >( null );
	const left = useRef( new AbortController() );
	useEffect( () => {
		const abort = new AbortController();
		left.current = abort;
		return () => abort.abort();
	}, [] );
	const look = async (
		group: string,
		is_there: ( report: NetworkReport ) => boolean
	): Promise< NetworkReport | null > => {
		const { signal } = left.current;
		// No site has the old key any more once all read the new one.
		const report = await api.check( { groups: [ group ] } ).catch( api.report );
		if ( ! is_there( report ) ) {
			return report;
		}
		try {
			const begun = await look_on();
			if ( begun.state === 'running' && ! signal.aborted ) {
				set_sweep( begun );
				await work( { accept: set_sweep, tell }, signal );
			}
			// Who has left the step is not led anywhere.
			return signal.aborted ? null : await api.report();
		} finally {
			set_sweep( null );
			tell( null );
		}
	};
	return { sweep, trouble, look };
}
