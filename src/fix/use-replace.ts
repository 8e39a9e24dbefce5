/**
 * The pasted values of one wizard, and what was said about them. They live here only: not in the address, not in any
 * storage; a reload forgets them.
 */
import { useState } from '@wordpress/element';
import { api } from '../shared/api';
import { clean } from '../shared/inspect';
import type { Finding, KeyReport, ProviderInfo, ReplaceResult, ShapeInfo } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';

export interface PasteField {
	name: string;
	label: string;
	shape: ShapeInfo | null;
}

export interface Replace {
	fields: PasteField[];
	/** As pasted, by field. */
	raw: Readonly< Record< string, string > >;
	/** Without spaces around and what else was copied with it. */
	values: Readonly< Record< string, string > >;
	complete: boolean;
	change: ( name: string, value: string ) => void;
	/** What the check of the pasted values said; null before it. */
	finding: Finding | null;
	accepted: boolean;
	result: ReplaceResult | null;
	/** A person decided to go on with these values, after a check or without one. */
	decided: 'checked' | 'unchecked' | null;
	decide: ( how: 'checked' | 'unchecked' ) => void;
	waiting: boolean;
	error: string | null;
	check: () => Promise< Finding | null >;
	save: ( how: 'checked' | 'unchecked' ) => Promise< ReplaceResult | null >;
}

function paste_fields( key: KeyReport, provider: ProviderInfo | undefined ): PasteField[] {
	const known = provider?.fields.filter( ( { secret } ) => secret ) ?? [];
	return known.length > 0
		? known
		: key.fields
				.filter( ( { secret } ) => secret )
				.map( ( { name, label } ) => ( { name, label, shape: null } ) );
}

/** Accepted with a remark, a plan that is nearly used up for example, is accepted. A shape alone says nothing. */
function is_accepted( finding: Finding | null ): boolean {
	return (
		finding?.state === 'working' ||
		( finding?.state === 'attention' &&
			finding.evidence !== null &&
			finding.diagnosis !== 'malformed' )
	);
}

export function useReplace( key: KeyReport ): Replace {
	const { report, accept } = useHealth();
	const [ raw, set_raw ] = useState< Record< string, string > >( {} );
	const [ finding, set_finding ] = useState< Finding | null >( null );
	const [ result, set_result ] = useState< ReplaceResult | null >( null );
	const [ decided, decide ] = useState< Replace[ 'decided' ] >( null );
	const { waiting, error, ask } = useAsk();

	const fields = paste_fields( key, report.providers[ key.provider.id ] );
	const values = Object.fromEntries(
		fields.map( ( { name, shape } ) => [ name, clean( raw[ name ] ?? '', shape ) ] )
	);
	const check = async () => {
		set_finding( null );
		decide( null );
		const answer = await ask( () => api.candidate( key.id, { fields: values } ) );
		if ( answer ) {
			accept( answer.report );
			set_finding( answer.finding );
		}
		return answer?.finding ?? null;
	};
	const save = async ( how: 'checked' | 'unchecked' ) => {
		set_result( null );
		const answer = await ask( () =>
			api.replace( key.id, {
				fields: values,
				...( how === 'unchecked' ? { unchecked: true } : {} ),
			} )
		);
		if ( answer ) {
			accept( answer.report );
			set_result( answer );
		}
		return answer;
	};
	return {
		fields,
		raw,
		values,
		complete: fields.every( ( { name } ) => !! values[ name ] ),
		change: ( name, value ) => {
			set_raw( ( now ) => ( { ...now, [ name ]: value } ) );
			set_finding( null );
			set_result( null );
			decide( null );
		},
		finding,
		accepted: is_accepted( finding ),
		result,
		decided,
		decide,
		waiting,
		error,
		check,
		save,
	};
}
