/** Who is told, as the server said it last. Fetched when the section is shown; each change answers with the whole. */
import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { ask, sentence } from '../shared/api';
import type { Alerts } from './alerts-types';

type Method = 'GET' | 'POST' | 'DELETE';

export interface AlertsState {
	alerts: Alerts | null;
	/** What is being done at this moment: the path that was asked. */
	busy: string | null;
	error: string | null;
	/** True where it was done. `said` is spoken then. */
	act: (
		method: Method,
		path: string,
		said: ( now: Alerts ) => string,
		data?: unknown
	) => Promise< boolean >;
	/** The secret has been copied, or is not wanted. */
	hide_secret: () => void;
}

export function useAlerts(): AlertsState {
	const [ alerts, set_alerts ] = useState< Alerts | null >( null );
	const [ busy, set_busy ] = useState< string | null >( null );
	const [ error, set_error ] = useState< string | null >( null );

	const act = useCallback< AlertsState[ 'act' ] >( async ( method, path, said, data ) => {
		set_busy( path );
		set_error( null );
		try {
			const now = await ask< Alerts >( method, path, data === undefined ? {} : { data } );
			set_alerts( ( before ) => ( {
				...now,
				// It is shown once: what is done meanwhile must not take it away unread.
				secret:
					now.secret ?? ( before?.secret_at === now.secret_at ? before.secret : null ),
			} ) );
			const words = said( now );
			if ( words ) {
				speak( words );
			}
			return true;
		} catch ( problem ) {
			set_error( sentence( problem ) );
			return false;
		} finally {
			set_busy( null );
		}
	}, [] );

	useEffect( () => {
		void act( 'GET', 'alerts', () => '' );
	}, [ act ] );

	const hide_secret = useCallback(
		() => set_alerts( ( before ) => before && { ...before, secret: null } ),
		[]
	);
	return { alerts, busy, error, act, hide_secret };
}
