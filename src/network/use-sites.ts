/**
 * One page of the table of sites, and what it is narrowed to. Of requests that overtake each other the last one asked wins.
 */
import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useMemo, useRef, useState } from '@wordpress/element';
import { is_abort, sentence } from '../shared/api';
import { api } from './api';
import type { KeyGroup, Paged, SiteRow, SitesQuery } from './types';
import { counted_sites, page_of, pages } from './words';

export type Asked = Required< SitesQuery >;

export interface Sites {
	query: Asked;
	page: Paged< SiteRow >;
	loading: boolean;
	error: string | null;
	/** The key that the table is narrowed to, for its words. */
	group: KeyGroup | null;
	/** Asks for something else: from the first page on, unless a page is named. */
	ask_for: ( wanted: Partial< Asked > ) => void;
	/** Only the sites that use this key; null for all. */
	narrow_to: ( group: KeyGroup | null ) => void;
	reload: () => void;
}

const ALL: Asked = {
	search: '',
	state: '',
	provider: '',
	plugin: '',
	group: '',
	orderby: 'state',
	order: 'asc',
	page: 1,
	per_page: 20,
};

/** Whether something is left out. */
export function is_narrowed( { search, state, provider, plugin, group }: Asked ): boolean {
	return [ search, state, provider, plugin, group ].some( Boolean );
}

interface Wanted {
	again: number;
	/** What is said of the answer. */
	speaks: 'page' | 'count' | null;
}

export function useSites( first: Paged< SiteRow > ): Sites {
	const [ query, set_query ] = useState< Asked >( { ...ALL, per_page: first.per_page } );
	const [ page, set_page ] = useState( first );
	const [ group, set_group ] = useState< KeyGroup | null >( null );
	const [ loading, set_loading ] = useState( false );
	const [ error, set_error ] = useState< string | null >( null );
	// What is on the page was printed with it.
	const [ wanted, want ] = useState< Wanted >( { again: 0, speaks: null } );
	const shown = useRef< { query: Asked; again: number } >( { query, again: 0 } );

	useEffect( () => {
		const before = shown.current;
		if ( before.query === query && before.again === wanted.again ) {
			return;
		}
		const abort = new AbortController();
		set_loading( true );
		set_error( null );
		api.sites( query, abort.signal )
			.then( ( next ) => {
				if ( abort.signal.aborted ) {
					return;
				}
				// What stood on the last page may be gone.
				if ( next.rows.length === 0 && next.total > 0 && query.page !== pages( next ) ) {
					set_query( { ...query, page: pages( next ) } );
					return;
				}
				shown.current = { query, again: wanted.again };
				set_page( next );
				set_loading( false );
				if ( wanted.speaks ) {
					speak(
						wanted.speaks === 'page' ? page_of( next ) : counted_sites( next.total )
					);
				}
			} )
			.catch( ( problem: unknown ) => {
				if ( ! abort.signal.aborted && ! is_abort( problem ) ) {
					set_error( sentence( problem ) );
					set_loading( false );
				}
			} );
		return () => abort.abort();
	}, [ query, wanted ] );

	const ask_for = useCallback( ( other: Partial< Asked > ) => {
		want( ( { again } ) => ( { again, speaks: other.page ? 'page' : 'count' } ) );
		set_query( ( now ) => ( { ...now, page: 1, ...other } ) );
	}, [] );
	const narrow_to = useCallback(
		( to: KeyGroup | null ) => {
			set_group( to );
			ask_for( { ...ALL_BUT_ORDER, group: to ? to.id : '' } );
		},
		[ ask_for ]
	);
	const reload = useCallback(
		() => want( ( { again } ) => ( { again: again + 1, speaks: null } ) ),
		[]
	);
	return useMemo(
		() => ( { query, page, loading, error, group, ask_for, narrow_to, reload } ),
		[ query, page, loading, error, group, ask_for, narrow_to, reload ]
	);
}

const ALL_BUT_ORDER = { search: '', state: '', provider: '', plugin: '' } as const;
