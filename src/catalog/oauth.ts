/**
 * What holds for every connection that comes from a log-in, whoever the provider is: what a plugin stores of it, what that says by
 * itself, and why a connection ends. Nobody is asked to renew anything.
 */
import { t } from './schema';
import { answer } from './words';
import type { Answer, Cause, Confidence, Field, Text, When } from './schema';

const OAUTH = 'RFC 6749 sections 1.4 and 1.5 (access token, refresh token)';

/** What a connection consists of, as far as a plugin stores it. */
export const connection_fields: readonly Field[] = [
	{ name: 'access_token', label: t( 'Access token' ), secret: true },
	{ name: 'refresh_token', label: t( 'Refresh token' ), secret: true },
	{ name: 'expires_at', label: t( 'End of the access token' ), secret: false, ends: 'time' },
	{ name: 'scopes', label: t( 'Granted scopes' ), secret: false },
	{ name: 'client_id', label: t( 'Client ID' ), secret: false },
	{ name: 'client_secret', label: t( 'Client secret' ), secret: true },
	{ name: 'last_error', label: t( 'Last recorded error' ), secret: false },
	{ name: 'connected_at', label: t( 'Time of the log-in' ), secret: false, ends: 'time' },
];

/** What every connection is asked for, in the words that people see. */
export const oauth = {
	asks_stored: t(
		'Looks only at what the plugin stored. No token is sent, and none is renewed.'
	),
	asks_account: t(
		'Asks for the account behind the connection. Reads only, and renews nothing.'
	),
	asks_list: t(
		'Asks for one list, which a plugin with a form has to see. Reads only; the name is not kept.'
	),
	receives: t( 'The short-lived token of the connection' ),
	over: t( 'The short-lived token is over, and nothing is stored that fetches a new one.' ),
	stale: t( 'The short-lived token is over, and the one that fetches a new one is there.' ),
	recorded: t( 'The plugin recorded this when it last tried to fetch a new token.' ),
	not_active: t( 'The account behind the connection is not active.' ),
} as const;

/** Rules of the stored step; `stale` comes last, so that an access token that is over is never sent. */
export const connection = {
	never: answer(
		{
			values: [
				{ field: 'access_token', exists: false },
				{ field: 'refresh_token', exists: false },
			],
		},
		'oauth_reauthorize',
		t( 'Nothing is stored that comes from a log-in.' ),
		OAUTH,
		'doc',
		{ reason: 'never_connected' }
	),
	not_renewable: answer(
		{
			values: [
				{ field: 'refresh_token', exists: false },
				{ field: 'expires_at', past: true },
			],
		},
		'oauth_reauthorize',
		oauth.over,
		OAUTH,
		'doc'
	),
	refresh_only: answer(
		{
			values: [
				{ field: 'access_token', exists: false },
				{ field: 'refresh_token', exists: true },
			],
		},
		'stale_token',
		t( 'Only the token that fetches new ones is stored. It is never used for a check.' ),
		OAUTH,
		'doc'
	),
	stale: answer(
		{
			values: [
				{ field: 'refresh_token', exists: true },
				{ field: 'expires_at', past: true },
			],
		},
		'stale_token',
		oauth.stale,
		OAUTH,
		'doc'
	),
} as const;

/** A connection of which nobody has renewed the access token for so many days. */
export const idle = ( days: number, why: Text, source: string ): Answer =>
	answer(
		{ values: [ { field: 'expires_at', older_than_days: days } ] },
		'oauth_reauthorize',
		why,
		source,
		'doc',
		{ reason: 'idle' }
	);

/** Why a connection ends. Each makes the finding likely, never certain. */
export const ended = {
	revoked: {
		is: 'oauth_reauthorize',
		reason: 'revoked',
		title: t( 'Somebody took the access back, or changed the password.' ),
		why: [
			{
				fact: 'worked_before',
				points: 60,
				text: t( 'It worked until {last_ok}, so it was in place then.' ),
			},
			{ points: 50, text: t( '{provider} ends a connection then.' ) },
		],
	},
	copied: {
		is: 'oauth_reauthorize',
		title: t( 'A copy of this site uses the same connection.' ),
		why: [
			{
				points: 35,
				text: t( 'When the copy fetches a new token, the one stored here ends.' ),
			},
		],
	},
	client: {
		is: 'oauth_reauthorize',
		reason: 'client',
		title: t( 'The app behind the connection was refused.' ),
		why: [
			{
				points: 60,
				text: t( 'Its client ID or client secret is wrong, expired or deleted.' ),
			},
		],
	},
} as const satisfies Readonly< Record< string, Cause > >;

/**
 * What the plugin recorded when it could not fetch a new token. It counts only while the access token is over: after a new log-in an old
 * record may still be there, and what it names may be settled since.
 */
export const last_error = (
	matches: string,
	causes: readonly Cause[],
	source: string,
	confidence: Confidence,
	more: { readonly reason?: string; readonly also?: When[ 'values' ] } = {}
): Answer =>
	answer(
		{
			values: [
				{ field: 'last_error', matches },
				{ field: 'expires_at', past: true },
				...( more.also ?? [] ),
			],
		},
		'oauth_reauthorize',
		oauth.recorded,
		source,
		confidence,
		{ ...( more.reason ? { reason: more.reason } : {} ), likely: true, causes }
	);

/** An access token that the provider refuses: ended too early, or over without anybody having written down when. */
export const refused_token = (
	when: When,
	causes: readonly Cause[],
	source: string,
	confidence: Confidence
): readonly Answer[] => [
	answer(
		{ ...when, values: [ { field: 'expires_at', past: false } ] },
		'oauth_reauthorize',
		t( 'The short-lived token is refused before its end.' ),
		source,
		confidence,
		{ reason: 'revoked', causes, likely: true }
	),
	answer(
		{ ...when, values: [ { field: 'refresh_token', exists: true } ] },
		'stale_token',
		t(
			'The short-lived token is refused. Its end is not known, and the one that fetches a new one is there.'
		),
		source,
		confidence,
		// Whether the other token still works is not asked.
		{ likely: true }
	),
	answer(
		when,
		'oauth_reauthorize',
		t( 'The short-lived token is refused, and nothing is stored that fetches a new one.' ),
		source,
		confidence
	),
];
