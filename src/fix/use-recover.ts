/**
 * The old salts of one wizard, and what was said about the value that they open. They live here only, as pasted keys do.
 */
import { useState } from '@wordpress/element';
import type { Finding, KeyReport, ReplaceResult } from '../shared/types';
import { useProof, type Proving } from './use-proof';

export interface Recover extends Omit< Proving, 'check' | 'save' | 'forget' > {
	/** Of the constants. */
	names: string[];
	salts: Readonly< Record< string, string > >;
	entered: boolean;
	change: ( name: string, text: string ) => void;
	check: () => Promise< Finding | null >;
	save: ( how: 'checked' | 'unchecked' ) => Promise< ReplaceResult | null >;
}

/** In wp-config.php, or in the environment that it reads. */
const LINES = [
	/define\s*\(\s*['"](\w+)['"]\s*,\s*(['"])((?:\\.|(?!\2).)*)\2\s*\)/gs,
	/\b(\w+)\s*=\s*(['"])((?:\\.|(?!\2).)*)\2/gs,
];

/**
 * Salts in lines of a file that were pasted as a whole; a salt alone is none of them.
 * @param text
 * @param names Of the constants that count.
 */
export function salts_in( text: string, names: readonly string[] ): Record< string, string > {
	const found: Record< string, string > = {};
	for ( const line of LINES ) {
		for ( const [ , name = '', , value = '' ] of text.matchAll( line ) ) {
			if ( names.includes( name ) && ! found[ name ] ) {
				found[ name ] = value.replace( /\\([\\'"])/g, '$1' );
			}
		}
	}
	return found;
}

export function useRecover( key: KeyReport ): Recover {
	const [ salts, set_salts ] = useState< Record< string, string > >( {} );
	const { forget, check, save, ...proof } = useProof( key.id );
	const names = key.salts;

	const given = Object.fromEntries( Object.entries( salts ).filter( ( [ , salt ] ) => salt ) );
	return {
		...proof,
		names,
		salts,
		entered: Object.keys( given ).length > 0,
		change: ( name, text ) => {
			// Spaces belong to a salt; ends of lines do not.
			const alone = { [ name ]: text.replace( /[\r\n]+$/, '' ) };
			const lines = salts_in( text, names );
			set_salts( ( now ) => ( {
				...now,
				...( Object.keys( lines ).length > 0 ? { [ name ]: '', ...lines } : alone ),
			} ) );
			forget();
		},
		check: () => check( { recover: given } ),
		save: ( how ) => save( { recover: given }, how ),
	};
}
