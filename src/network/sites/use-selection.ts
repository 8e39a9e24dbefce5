import { useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import type { Asked } from '../use-sites';

export interface Selection {
	ids: readonly number[];
	has: ( id: number ) => boolean;
	select: ( ids: readonly number[], selected: boolean ) => void;
	clear: () => void;
}

/** Sites that were ticked, on this page and on others; what the table is narrowed to ends it, because they would be out of sight. */
export function useSelection( { search, state, provider, plugin, group }: Asked ): Selection {
	const [ chosen, choose ] = useState< ReadonlySet< number > >( new Set() );
	const clear = useCallback( () => choose( new Set() ), [] );
	useEffect( clear, [ clear, search, state, provider, plugin, group ] );
	const select = useCallback( ( ids: readonly number[], selected: boolean ) => {
		choose( ( now ) => {
			const next = new Set( now );
			ids.forEach( ( id ) => ( selected ? next.add( id ) : next.delete( id ) ) );
			return next;
		} );
	}, [] );
	return useMemo(
		() => ( { ids: [ ...chosen ], has: ( id ) => chosen.has( id ), select, clear } ),
		[ chosen, select, clear ]
	);
}
