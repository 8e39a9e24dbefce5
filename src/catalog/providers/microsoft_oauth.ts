/**
 * Microsoft 365 and Outlook.com, connected through a log-in with an app registration of the person's own.
 *
 * Facts: texts of AADSTS7000222, 7000215, 700082, 50173, 50076 and 65001 from public logs and threads, each named below; the others by
 * their code alone (memory); Graph's refusals: microsofthackathons/tdi#24, s1t5/mail-archiver#267; life of refresh tokens:
 * learn.microsoft.com/entra/identity-platform/refresh-tokens (all read 2026-11-21). Never asked: the token endpoint. When a client secret
 * ends is stored nowhere, so only a recorded error tells it.
 */
import { defineProvider, t } from '../schema';
import { answer, cause, guide, phrase, says } from '../words';
import type { Answer, Cause, Confidence, DiagnosisId, FixId, Text } from '../schema';
import {
	connection,
	connection_fields,
	ended,
	idle,
	last_error,
	refused_token,
	oauth,
} from '../oauth';

const LIFE = 'learn.microsoft.com/entra/identity-platform/refresh-tokens (90 days)';
const CODES = 'learn.microsoft.com/entra/identity-platform/reference-error-codes';
const NANGO = 'nango.dev/blog/microsoft-oauth-refresh-token-invalid-grant';
const SECRET_ID =
	'hoppscotch/hoppscotch#3868, AADSTS7000215 “the client secret value, not the client secret ID”';
const GRAPH = 'microsofthackathons/tdi#24; s1t5/mail-archiver#267';

const because = ( is: DiagnosisId, title: Text, text: Text, reason?: string ): Cause =>
	cause( is, title, [ { points: 60, text } ], reason ? { reason } : {} );

/** A recorded refusal that is not about the log-in. */
const recorded = (
	matches: string,
	of: Cause,
	source: string,
	confidence: Confidence,
	fixes?: readonly FixId[]
): Answer =>
	answer(
		{
			values: [
				{ field: 'last_error', matches },
				{ field: 'expires_at', past: true },
			],
		},
		of.is,
		oauth.recorded,
		source,
		confidence,
		{ likely: true, causes: [ of ], ...( fixes ? { fixes } : {} ) }
	);

const unused = t( 'Microsoft ends a connection that nobody used for 90 days.' );
const wrong_value = because(
	'oauth_reauthorize',
	t( 'The client secret is not the right value.' ),
	t( 'Microsoft shows a secret ID and a value. The value is needed.' ),
	'client'
);

export default defineProvider( {
	id: 'microsoft_oauth',
	name: 'Microsoft',
	purpose: 'mail',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [ 'graph.microsoft.com' ],
	receives: oauth.receives,
	shown_once: true,
	fields: [
		...connection_fields,
		{ name: 'tenant', label: t( 'Directory (tenant) ID' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: oauth.asks_stored,
			source: `${ CODES }; ${ LIFE }`,
			keep: [],
			answers: [
				answer(
					{
						values: [
							{
								field: 'client_secret',
								matches: '^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$',
							},
						],
					},
					'oauth_reauthorize',
					t(
						'What is stored as client secret has the shape of a secret ID, which is not the secret.'
					),
					SECRET_ID,
					'issue',
					{ reason: 'client', causes: [ wrong_value ] }
				),
				connection.never,
				last_error(
					'AADSTS7000222',
					[
						because(
							'oauth_reauthorize',
							t( 'The client secret expired.' ),
							t( 'A client secret of Microsoft ends after 2 years at the latest.' ),
							'client'
						),
					],
					'public logs of AADSTS7000222 “The provided client secret keys for app … are expired.”',
					'source',
					{ reason: 'client' }
				),
				last_error( 'AADSTS7000215', [ wrong_value ], SECRET_ID, 'source', {
					reason: 'client',
				} ),
				last_error( 'AADSTS(?:700016|90002)', [ ended.client ], CODES, 'memory', {
					reason: 'client',
				} ),
				last_error(
					'AADSTS700082',
					[
						because(
							'oauth_reauthorize',
							t( 'Nobody used it for 90 days.' ),
							unused,
							'idle'
						),
					],
					`learn.microsoft.com/en-us/answers/a/710568; ${ NANGO }`,
					'doc',
					{ reason: 'idle' }
				),
				last_error( 'AADSTS50173', [ ended.revoked ], NANGO, 'doc', { reason: 'revoked' } ),
				last_error(
					'AADSTS500(?:76|79)',
					[
						because(
							'oauth_reauthorize',
							t( 'Microsoft asks for a second factor.' ),
							t( 'Only a person can answer that, at a new log-in.' )
						),
					],
					NANGO,
					'doc'
				),
				recorded(
					'AADSTS65001',
					because(
						'insufficient_permission',
						t( 'Nobody agreed to what the app may do.' ),
						t( 'A user or an administrator has to agree, at a new log-in.' )
					),
					'microsoft/vscode-azure-account#5',
					'source',
					[ 'reconnect' ]
				),
				recorded(
					'AADSTS53003',
					because(
						'ip_not_allowed',
						t( 'A rule of the organization blocks this server.' ),
						t( 'Conditional Access lets only certain places sign in.' )
					),
					CODES,
					'memory'
				),
				recorded(
					'AADSTS50057',
					because(
						'account_suspended',
						t( 'The user account is disabled.' ),
						t( 'An administrator of the organization can enable it.' )
					),
					CODES,
					'memory'
				),
				last_error( 'invalid_grant', [ ended.revoked ], 'RFC 6749 section 5.2', 'doc' ),
				idle( 90, unused, LIFE ),
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
				answer(
					// Granted, but nothing that may be read.
					{
						values: [
							{ field: 'scopes', exists: true, matches: '^(?!.*User\\.Read)' },
						],
					},
					'not_checkable',
					t(
						'The connection was allowed to send and to read nothing, so there is nothing to ask.'
					),
					'learn.microsoft.com/graph/permissions-reference, User.Read',
					'doc',
					{ reason: 'no_question' }
				),
			],
		},
		{
			id: 'me',
			request: {
				method: 'GET',
				url: 'https://graph.microsoft.com/v1.0/me?$select=id',
				auth: { scheme: 'bearer', field: 'access_token' },
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks Microsoft for the number of the connected account. Reads only, and renews nothing.'
			),
			source: 'learn.microsoft.com/graph/api/user-get',
			keep: [],
			quote: [ '/error/message', '/error/code' ],
			answers: [
				answer(
					{
						status: 401,
						matches: 'token is expired|token has expired',
						values: [ { field: 'refresh_token', exists: true } ],
					},
					'stale_token',
					oauth.stale,
					GRAPH,
					'issue'
				),
				...refused_token(
					{
						status: 401,
						json: [ { at: '/error/code', is: 'InvalidAuthenticationToken' } ],
					},
					[ ended.revoked ],
					GRAPH,
					'issue'
				),
				answer(
					{ status: 403, json: [ { at: '/error/code', matches: 'Denied$' } ] },
					'ok',
					t( 'The short-lived token is accepted, but may not ask this.' ),
					'learn.microsoft.com/graph/errors, 403',
					'memory'
				),
				answer(
					{ status: '2xx', json: [ { at: '/id', exists: true } ] },
					'ok',
					says.connected,
					'learn.microsoft.com/graph/api/user-get',
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'AADSTS7000222: ',
			'oauth_reauthorize',
			'public logs of AADSTS7000222',
			'source',
			'client'
		),
		phrase(
			'AADSTS7000215: Invalid client secret',
			'oauth_reauthorize',
			SECRET_ID,
			'source',
			'client'
		),
		phrase(
			'AADSTS700082: The refresh token has expired due to inactivity',
			'oauth_reauthorize',
			'learn.microsoft.com/en-us/answers/a/710568',
			'doc',
			'idle'
		),
		phrase( 'AADSTS50173: ', 'oauth_reauthorize', NANGO, 'doc', 'revoked' ),
	],
	guides: {
		'oauth_reauthorize/client': {
			title: t( 'Make a new client secret at Microsoft' ),
			intro: guide.intro,
			minutes: 5,
			link: {
				url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
				label: t( 'Open the app registrations at Microsoft' ),
			},
			steps: [
				{ text: t( 'Open the app whose application (client) ID stands in the plugin.' ) },
				{
					text: t( 'Open [[Certificates & secrets]] and choose [[New client secret]].' ),
					note: {
						strong: t( 'Every client secret ends, after 2 years at the latest.' ),
						text: t( 'Note the date, and make the next one in time.' ),
					},
				},
				{
					text: t( 'Copy what stands under [[Value]], not the secret ID.' ),
					sub: guide.shown_once,
				},
				{ text: t( 'Enter it in the plugin, and connect again there.' ) },
			],
		},
	},
	pages: {
		account: { url: 'https://myaccount.microsoft.com/' },
		keys: {
			url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
		},
		permissions: {
			url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
		},
	},
	links: {
		site: 'https://www.microsoft.com/microsoft-365',
		terms: 'https://www.microsoft.com/servicesagreement',
		privacy: 'https://privacy.microsoft.com/privacystatement',
		status: 'https://status.cloud.microsoft',
		support: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
	},
} );
