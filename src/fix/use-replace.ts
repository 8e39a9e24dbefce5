/**
 * The pasted values of one wizard, and what was said about them. They live here only: not in the address, not in any
 * storage; a reload forgets them.
 */
import { useState } from '@wordpress/element';
import { clean } from '../shared/inspect';
import type { Finding, KeyReport, ProviderInfo, ReplaceResult, ShapeInfo } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { useProof, type Proving } from './use-proof';

export interface PasteField {
	name: string;
	label: string;
	shape: ShapeInfo | null;
}

export interface Replace extends Omit< Proving, 'check' | 'save' | 'forget' | 'recovered' > {
	fields: PasteField[];
	/** As pasted, by field. */
	raw: Readonly< Record< string, string > >;
	/** Without spaces around and what else was copied with it. */
	values: Readonly< Record< string, string > >;
	complete: boolean;
	change: ( name: string, value: string ) => void;
	check: () => Promise< Finding | null >;
	save: ( how: 'checked' | 'unchecked', also?: string[] ) => Promise< ReplaceResult | null >;
}

function paste_fields( key: KeyReport, provider: ProviderInfo | undefined ): PasteField[] {
	const known = provider?.fields.filter( ( { secret } ) => secret ) ?? [];
	return known.length > 0
		? known
		: key.fields
				.filter( ( { secret } ) => secret )
				.map( ( { name, label } ) => ( { name, label, shape: null } ) );
}

export function useReplace( key: KeyReport ): Replace {
	const { report } = useHealth();
	const [ raw, set_raw ] = useState< Record< string, string > >( {} );
	const { forget, check, save, ...proof } = useProof( key.id );

	const fields = paste_fields( key, report.providers[ key.provider.id ] );
	const values = Object.fromEntries(
		fields.map( ( { name, shape } ) => [ name, clean( raw[ name ] ?? '', shape ) ] )
	);
	return {
		...proof,
		fields,
		raw,
		values,
		complete: fields.every( ( { name } ) => !! values[ name ] ),
		change: ( name, value ) => {
			set_raw( ( now ) => ( { ...now, [ name ]: value } ) );
			forget();
		},
		check: () => check( { fields: values } ),
		save: ( how, also ) => save( { fields: values }, how, also ),
	};
}
