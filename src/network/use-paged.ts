/** A list that grows page by page. What was asked for first and is not wanted any more is not shown. */
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { is_abort, sentence } from '../shared/api';
import type { Paged } from './types';

type Load< Row > = ( page: number, signal: AbortSignal ) => Promise< Paged< Row > >;

export interface Growing< Row > {
	rows: readonly Row[];
	/** Null until the first page is there. */
	total: number | null;
	loading: boolean;
	error: string | null;
	more: () => void;
}

export function usePaged< Row >( first: Paged< Row > | null, load: Load< Row > ): Growing< Row > {
	const [ pages, set_pages ] = useState< readonly Paged< Row >[] >( first ? [ first ] : [] );
	const [ loading, set_loading ] = useState( false );
	const [ error, set_error ] = useState< string | null >( null );
	const control = useRef< AbortController | null >( null );

	const next = useCallback(
		async ( page: number ) => {
			control.current?.abort();
			const abort = new AbortController();
			control.current = abort;
			set_loading( true );
			set_error( null );
			try {
				const answer = await load( page, abort.signal );
				if ( ! abort.signal.aborted ) {
					set_pages( ( now ) => ( page === 1 ? [ answer ] : [ ...now, answer ] ) );
					set_loading( false );
				}
			} catch ( problem ) {
				if ( ! abort.signal.aborted && ! is_abort( problem ) ) {
					set_error( sentence( problem ) );
					set_loading( false );
				}
			}
		},
		[ load ]
	);
	useEffect( () => {
		set_pages( first ? [ first ] : [] );
		if ( ! first ) {
			void next( 1 );
		}
		return () => control.current?.abort();
	}, [ first, next ] );

	return {
		rows: pages.flatMap( ( { rows } ) => rows ),
		total: pages.at( -1 )?.total ?? null,
		loading,
		error,
		more: () => void next( pages.length + 1 ),
	};
}
