/**
 * The check of a value before it is saved, and the saving: what was said about both. The values stay with whoever asks.
 */
import { useState } from '@wordpress/element';
import { api } from '../shared/api';
import type { CandidateBody, CandidateResult, Finding, ReplaceResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';

type How = 'checked' | 'unchecked';

export interface Proving {
	/** What the check said; null before it. */
	finding: Finding | null;
	accepted: boolean;
	/** What was opened with old salts; null before it, and where nothing is. */
	recovered: CandidateResult[ 'recovered' ];
	result: ReplaceResult | null;
	/** A person decided to go on with these values, after a check or without one. */
	decided: How | null;
	decide: ( how: How ) => void;
	waiting: boolean;
	error: string | null;
	check: ( body: CandidateBody ) => Promise< Finding | null >;
	save: ( body: CandidateBody, how: How, also?: string[] ) => Promise< ReplaceResult | null >;
	/** The values have changed, so nothing that was said is about them. */
	forget: () => void;
}

/** Accepted with a remark, a plan that is nearly used up for example, is accepted. A shape alone says nothing. */
export function is_accepted( finding: Finding | null ): boolean {
	return (
		finding?.state === 'working' ||
		( finding?.state === 'attention' &&
			finding.evidence !== null &&
			finding.diagnosis !== 'malformed' )
	);
}

export function useProof( id: string ): Proving {
	const { accept } = useHealth();
	const [ answer, set_answer ] = useState< CandidateResult | null >( null );
	const [ result, set_result ] = useState< ReplaceResult | null >( null );
	const [ decided, decide ] = useState< How | null >( null );
	const { waiting, error, ask } = useAsk();

	const check = async ( body: CandidateBody ) => {
		set_answer( null );
		decide( null );
		const said = await ask( () => api.candidate( id, body ) );
		if ( said ) {
			accept( said.report );
			set_answer( said );
		}
		return said?.finding ?? null;
	};
	const save = async ( body: CandidateBody, how: How, also: string[] = [] ) => {
		set_result( null );
		const said = await ask( () =>
			api.replace( id, {
				...body,
				...( how === 'unchecked' ? { unchecked: true } : {} ),
				...( also.length > 0 ? { also } : {} ),
			} )
		);
		if ( said ) {
			accept( said.report );
			set_result( said );
		}
		return said;
	};
	return {
		finding: answer?.finding ?? null,
		accepted: is_accepted( answer?.finding ?? null ),
		recovered: answer?.recovered ?? null,
		result,
		decided,
		decide,
		waiting,
		error,
		check,
		save,
		forget: () => {
			set_answer( null );
			set_result( null );
			decide( null );
		},
	};
}
