import { useState } from '@wordpress/element';
import { api } from '../shared/api';
import type { KeyReport, Report } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';

/**
 * "I changed it, check again": asks about some keys one after the other, and remembers that it was asked. Without
 * consent only the local facts are read again; nobody is contacted.
 */
export function useRecheck( ids: readonly string[] ) {
	const { report, accept } = useHealth();
	const [ asked, set_asked ] = useState( 0 );
	const { waiting, error, ask } = useAsk();

	const recheck = () =>
		ask( async (): Promise< Report > => {
			let latest: Report | null = null;
			if ( report.site.consent ) {
				for ( const id of ids ) {
					latest = await api.check( id );
				}
			}
			const answer = latest ?? ( await api.report() );
			accept( answer );
			set_asked( ( times ) => times + 1 );
			return answer;
		} );
	return { waiting, error, recheck, asked };
}

export function key_of( report: Report | null | undefined, id: string ): KeyReport | undefined {
	return report?.keys.find( ( key ) => key.id === id );
}
