import { useCallback, useState } from '@wordpress/element';
import { sentence } from './api';

/** One question at a time, with its own waiting state and its own sentence when it fails. */
export function useAsk() {
	const [ waiting, set_waiting ] = useState( false );
	const [ error, set_error ] = useState< string | null >( null );
	const ask = useCallback( async < T >( question: () => Promise< T > ): Promise< T | null > => {
		set_waiting( true );
		set_error( null );
		try {
			return await question();
		} catch ( problem ) {
			set_error( sentence( problem ) );
			return null;
		} finally {
			set_waiting( false );
		}
	}, [] );
	return { waiting, error, ask };
}
