/**
 * The one place that talks to REST. Every mutation answers with the whole new report; nothing here patches one.
 */
import apiFetch from '@wordpress/api-fetch';
import { __ } from '@wordpress/i18n';
import { encode } from './router';
import type {
	ApplyBody,
	ApplyLineBody,
	ApplyResult,
	CandidateBody,
	CandidateResult,
	ChecklistResult,
	CleanStateResult,
	EditPreview,
	Explanations,
	KeyHistory,
	OldKeyResult,
	ReachResult,
	ReplaceBody,
	ReplaceResult,
	Report,
	SearchResult,
	SupportBundle,
	TestEmailResult,
	TraceResult,
	UndoEditBody,
} from './types';

type Method = 'GET' | 'POST' | 'DELETE';

interface Options {
	data?: unknown;
	signal?: AbortSignal | undefined;
}

export function ask< T >(
	method: Method,
	path: string,
	{ data, signal }: Options = {}
): Promise< T > {
	return apiFetch< T >( {
		path: `/key-health/v1/${ path }`,
		method,
		...( data === undefined ? {} : { data } ),
		...( signal ? { signal } : {} ),
	} );
}

const post = < T >( path: string, data?: unknown ) =>
	ask< T >( 'POST', path, data === undefined ? {} : { data } );

const key = ( id: string, action: string ) => `keys/${ encode( id ) }/${ action }`;

const conflict = ( id: string, action: string ) => `conflicts/${ encode( id ) }/${ action }`;

export const api = {
	report: () => ask< Report >( 'GET', 'report' ),
	check: ( id: string, signal?: AbortSignal ) =>
		ask< Report >( 'POST', key( id, 'check' ), { signal } ),
	candidate: ( id: string, body: CandidateBody ) =>
		post< CandidateResult >( key( id, 'candidate' ), body ),
	replace: ( id: string, body: ReplaceBody ) =>
		post< ReplaceResult >( key( id, 'replace' ), body ),
	restore: ( id: string ) => post< ReplaceResult >( key( id, 'restore' ) ),
	preview_conflict: ( id: string ) => post< EditPreview >( conflict( id, 'preview' ) ),
	apply_conflict: ( id: string, body: ApplyBody ) =>
		post< ApplyResult >( conflict( id, 'apply' ), body ),
	preview_line: ( id: string ) => post< EditPreview >( key( id, 'line/preview' ) ),
	apply_line: ( id: string, body: ApplyLineBody ) =>
		post< ApplyResult >( key( id, 'line/apply' ), body ),
	expiry: ( id: string, expires_on: string | null ) =>
		post< Report >( key( id, 'expiry' ), { expires_on } ),
	dismiss: ( id: string ) => post< Report >( `findings/${ encode( id ) }/dismiss` ),
	show_again: ( id: string ) => ask< Report >( 'DELETE', `findings/${ encode( id ) }/dismiss` ),
	read_kept: ( until: string ) =>
		ask< Report >( 'DELETE', `kept?until=${ encodeURIComponent( until ) }` ),
	test_email: ( address: string ) => post< TestEmailResult >( 'test-email', { to: address } ),
	explain: ( text: string ) => post< Explanations >( 'explain', { text } ),
	search: () => post< SearchResult >( 'search' ),
	support: ( id: string ) => ask< SupportBundle >( 'GET', `support/${ encode( id ) }` ),
	undo_edit: ( body: UndoEditBody ) => post< ApplyResult >( 'edits/undo', body ),
	old_key: ( id: string ) => post< OldKeyResult >( key( id, 'old' ) ),
	history: ( id: string ) => ask< KeyHistory >( 'GET', key( id, 'history' ) ),
	checklist: ( id: string ) => ask< ChecklistResult >( 'GET', key( id, 'checklist' ) ),
	reach: ( id: string ) => post< ReachResult >( key( id, 'reach' ) ),
	interference: ( id: string ) => post< TraceResult >( 'interference', { key_id: id } ),
	clean_state: ( id: string ) => post< CleanStateResult >( 'clean-state', { key_id: id } ),
	clean_state_next: ( run: string ) => post< CleanStateResult >( `clean-state/${ run }/next` ),
	clean_state_cancel: ( run: string ) =>
		ask< CleanStateResult >( 'DELETE', `clean-state/${ run }` ),
	stop_mail: ( plugin: string, stop: boolean ) => post< Report >( 'copy/stop', { plugin, stop } ),
	adopt_copy: () => post< Report >( 'copy/adopt' ),
	settings: ( settings: { daily?: boolean; consent?: boolean } ) =>
		post< Report >( 'settings', settings ),
};

function told( error: unknown, part: 'code' | 'message' ): string {
	const said: unknown =
		typeof error === 'object' && error !== null ? Reflect.get( error, part ) : null;
	return typeof said === 'string' ? said : '';
}

/** The server's word for what went wrong, `key_health_file_changed`, or ''. */
export function code( error: unknown ): string {
	return told( error, 'code' );
}

/** What WordPress's client says of an answer that did not come, in words that tell what to do. Whether the question arrived, nobody knows. */
function unanswered( error: unknown ): string {
	switch ( code( error ) ) {
		case 'rest_cookie_invalid_nonce':
			return __(
				'You are signed out. Sign in again in another tab, then come back and try again: nothing you entered is lost.',
				'key-health'
			);
		case 'invalid_json':
			return __(
				'This site broke off before it had answered. Nothing you entered is lost, and trying again is safe.',
				'key-health'
			);
		case 'offline_error':
		case 'fetch_error':
			return __(
				'The connection was lost before this site answered. Nothing you entered is lost, and trying again is safe.',
				'key-health'
			);
		default:
			return '';
	}
}

/** What went wrong, in the sentence of the server where it sent one. */
export function sentence( error: unknown ): string {
	return (
		unanswered( error ) ||
		told( error, 'message' ) ||
		__( 'This site did not answer. Trying again is safe.', 'key-health' )
	);
}

export function is_abort( error: unknown ): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}
