/**
 * The pasted values, and what was said about them. They live here only: not in the address, not in any storage; leaving the
 * screen forgets them.
 */
import { useState } from '@wordpress/element';
import { is_accepted } from '../../fix/use-proof';
import { code } from '../../shared/api';
import { clean } from '../../shared/inspect';
import type { Finding, ProviderInfo } from '../../shared/types';
import { useAsk } from '../../shared/use-ask';
import type { FixPlan, ManyFix } from '../types';
import { api, type Values } from './api';

/** What the provider said of a key that it accepted a moment ago and does not any more. */
function finding_in( problem: unknown ): Finding | null {
	return code( problem ) === 'key_health_not_accepted'
		? ( ( problem as { data?: { finding?: Finding } } ).data?.finding ?? null )
		: null;
}

export interface Paste {
	fields: ProviderInfo[ 'fields' ];
	/** As pasted, by field. */
	raw: Values;
	/** Without spaces around and what else was copied with it. */
	values: Values;
	entered: boolean;
	complete: boolean;
	/** What the check said; null before it. */
	finding: Finding | null;
	accepted: boolean;
	waiting: boolean;
	error: string | null;
	change: ( name: string, value: string ) => void;
	check: () => Promise< void >;
	begin: () => Promise< ManyFix | null >;
	/** Nothing of them is left on the page. */
	forget: () => void;
}

export function usePaste( { group, provider }: FixPlan ): Paste {
	const [ raw, set_raw ] = useState< Values >( {} );
	const [ finding, set_finding ] = useState< Finding | null >( null );
	const { waiting, error, ask } = useAsk();
	const fields = provider.fields.filter( ( { secret } ) => secret );
	const values = Object.fromEntries(
		fields.map( ( { name, shape } ) => [ name, clean( raw[ name ] ?? '', shape ) ] )
	);
	return {
		fields,
		raw,
		values,
		entered: Object.values( raw ).some( ( value ) => value.trim() !== '' ),
		complete: fields.length > 0 && fields.every( ( { name } ) => !! values[ name ] ),
		finding,
		accepted: is_accepted( finding ),
		waiting,
		error,
		change: ( name, value ) => {
			set_raw( ( now ) => ( { ...now, [ name ]: value } ) );
			set_finding( null );
		},
		check: async () => {
			set_finding( null );
			const said = await ask( () => api.candidate( group.id, values ) );
			set_finding( said?.finding ?? null );
		},
		begin: () =>
			ask( async () => {
				try {
					return await api.begin( group.id, values );
				} catch ( problem ) {
					const said = finding_in( problem );
					if ( ! said ) {
						throw problem;
					}
					set_finding( said );
					return null;
				}
			} ),
		forget: () => {
			set_raw( {} );
			set_finding( null );
		},
	};
}
