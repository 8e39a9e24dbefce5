import { useState } from '@wordpress/element';
import { api } from '../../shared/api';
import type { Reach } from '../../shared/types';
import { useAsk } from '../../shared/use-ask';
import { useHealth } from '../../shared/use-report';

/** Has this site try, without the key, where its requests stop. */
export function useReach( id: string ) {
	const { accept } = useHealth();
	const [ reach, set_reach ] = useState< Reach | null >( null );
	const { waiting, error, ask } = useAsk();
	const find_out = () =>
		ask( async () => {
			const { reach: found, report } = await api.reach( id );
			accept( report );
			set_reach( found );
		} );
	return { reach, waiting, error, find_out };
}
