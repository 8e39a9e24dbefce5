import { speak } from '@wordpress/a11y';
import { useEffect, useRef, useState } from '@wordpress/element';
import { api, code, sentence } from '../../shared/api';
import type { CleanState } from '../../shared/types';
import { useHealth } from '../../shared/use-report';

export interface Search {
	run: CleanState | null;
	/** A request is under way. */
	waiting: boolean;
	error: string | null;
	/** This site does not let Key Health put a file anywhere. */
	closed: boolean;
	start: () => Promise< void >;
	cancel: () => Promise< void >;
}

/**
 * Asks for one trial after the other, so that no request takes long. Whoever leaves the page gives the search up; where that does not
 * reach the site, it ends by itself.
 */
export function useSearch( id: string ): Search {
	const { accept } = useHealth();
	const [ run, set_run ] = useState< CleanState | null >( null );
	const [ waiting, set_waiting ] = useState( false );
	const [ error, set_error ] = useState< string | null >( null );
	const [ closed, set_closed ] = useState( false );
	/** The search that goes on; another one, or none, ends it. */
	const current = useRef< string | null >( null );

	useEffect(
		() => () => {
			const left = current.current;
			current.current = null;
			if ( left ) {
				api.clean_state_cancel( left ).catch( () => undefined );
			}
		},
		[]
	);

	const failed = ( problem: unknown ) => {
		if ( code( problem ) === 'rest_no_route' ) {
			set_closed( true );
		} else {
			set_error( sentence( problem ) );
		}
		set_run( null );
	};

	const go_on = async ( first: CleanState ) => {
		current.current = first.id;
		let latest = first;
		while ( latest.state === 'running' && current.current === first.id ) {
			const answer = await api.clean_state_next( first.id );
			if ( current.current !== first.id ) {
				return;
			}
			latest = answer.run;
			set_run( latest );
			if ( latest.state !== 'running' ) {
				current.current = null;
				accept( answer.report );
				speak( latest.title );
			}
		}
	};

	const start = async () => {
		set_waiting( true );
		set_error( null );
		let mine: string | null = null;
		try {
			const { run: begun } = await api.clean_state( id );
			mine = begun.id;
			set_run( begun );
			await go_on( begun );
		} catch ( problem ) {
			if ( mine === null || current.current === mine ) {
				current.current = null;
				failed( problem );
			}
		} finally {
			set_waiting( false );
		}
	};

	const cancel = async () => {
		const left = current.current;
		if ( ! left ) {
			return;
		}
		current.current = null;
		try {
			const answer = await api.clean_state_cancel( left );
			set_run( answer.run );
			accept( answer.report );
			speak( answer.run.title );
		} catch ( problem ) {
			failed( problem );
		}
	};

	return { run, waiting, error, closed, start, cancel };
}
