/** The routes of one fix for many sites. */
import { ask } from '../../shared/api';
import type { CandidateAnswer, FixPlan, ManyFix } from '../types';

export type Values = Readonly< Record< string, string > >;

/** What is asked of a fix that has begun; `work` does a slice of it in this request. */
export type Command = 'work' | 'pause' | 'continue' | 'undo';

export const api = {
	plan: ( group: string, signal?: AbortSignal ) =>
		ask< FixPlan >( 'GET', `network/keys/${ group }`, { signal } ),
	candidate: ( group: string, fields: Values ) =>
		ask< CandidateAnswer >( 'POST', `network/keys/${ group }/candidate`, {
			data: { fields },
		} ),
	begin: ( group: string, fields: Values ) =>
		ask< ManyFix >( 'POST', `network/keys/${ group }/replace`, { data: { fields } } ),
	clear: ( definition: string ) =>
		ask< ManyFix >(
			'POST',
			`network/definitions/${ encodeURIComponent( definition ) }/clear-hidden`
		),
	fix: ( id: number, signal?: AbortSignal ) =>
		ask< ManyFix >( 'GET', `network/fixes/${ id }`, { signal } ),
	tell: ( id: number, command: Command, fields?: Values ) =>
		ask< ManyFix >( 'POST', `network/fixes/${ id }`, {
			data: { do: command, ...( fields ? { fields } : {} ) },
		} ),
};
