/**
 * Constant Contact (v3), connected through a log-in by Constant Contact Forms.
 *
 * Facts: api-evangelist/constant-contact@f29542a (authentication, errors; a survey of the provider's own documents);
 * WebDevStudios/constant-contact-forms@a827754 includes/class-api.php (the log's words, and that a new refresh token replaces the old
 * one); Bit-Apps-Pro/bit-integrations@893d0af (the question). Read 2026-11-21. An error may be an object or a list of one, so its words are
 * looked for in the whole text. A 403 has three documented causes.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, phrase, says } from '../words';
import { connection, connection_fields, ended, last_error, refused_token, oauth } from '../oauth';

const ERRORS = 'api-evangelist/constant-contact@f29542a errors/constant-contact-problem-types.yml';
const PLUGIN = 'WebDevStudios/constant-contact-forms@a827754 includes/class-api.php';
const ASKED = 'Bit-Apps-Pro/bit-integrations@893d0af ConstantContactController.php';

const bearer = { scheme: 'bearer', field: 'access_token' } as const;
const headers = { Accept: 'application/json' };

export default defineProvider( {
	id: 'constant_contact',
	name: 'Constant Contact',
	purpose: 'marketing',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [ 'api.cc.email' ],
	receives: oauth.receives,
	shown_once: false,
	fields: connection_fields,
	steps: [
		{
			id: 'stored',
			asks: oauth.asks_stored,
			source: PLUGIN,
			keep: [],
			answers: [
				connection.never,
				last_error( 'invalid_grant', [ ended.revoked, ended.copied ], PLUGIN, 'source' ),
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
			],
		},
		{
			id: 'summary',
			request: {
				method: 'GET',
				url: 'https://api.cc.email/v3/account/summary',
				auth: bearer,
				headers,
			},
			asks: oauth.asks_account,
			source: `${ ASKED }; public clients ask the same`,
			keep: [],
			quote: [ '/error_message', '/0/error_message' ],
			answers: [
				...refused_token(
					{ status: 401, contains: 'unauthorized' },
					[ ended.revoked, ended.copied ],
					ERRORS,
					'doc'
				),
				answer(
					{ status: 429, contains: 'quota_exceeded' },
					'quota_exhausted',
					says.requests,
					`${ ERRORS } (10,000 each day)`,
					'doc',
					{ reason: 'requests' }
				),
				answer(
					{ status: 403 },
					'insufficient_permission',
					t( 'The connection is known, but it may not ask for the account.' ),
					ERRORS,
					'doc',
					{ undecided: true, reason: 'other_use', causes: [ causes.permission ] }
				),
				answer(
					{ status: '2xx', json: [ { at: '/encoded_account_id', exists: true } ] },
					'ok',
					says.connected,
					ASKED,
					'source'
				),
			],
		},
		{
			id: 'lists',
			after: [ 'insufficient_permission' ],
			request: {
				method: 'GET',
				url: 'https://api.cc.email/v3/contact_lists?limit=1',
				auth: bearer,
				headers,
			},
			asks: oauth.asks_list,
			source: 'api-evangelist/constant-contact@f29542a; scope contact_data',
			keep: [],
			quote: [ '/error_message', '/0/error_message' ],
			answers: [
				answer(
					{ status: 403 },
					'insufficient_permission',
					says.unclear,
					`${ ERRORS } (scopes, the user’s privileges, or a deactivated application)`,
					'doc',
					{
						reason: 'other_use',
						fixes: [ 'reconnect' ],
						causes: [ causes.permission, ended.client ],
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/lists', exists: true } ] },
					'ok',
					t( 'The connection is in place, and it may see the lists.' ),
					ERRORS,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'Refresh token revoked \\(invalid_grant\\)\\. Manual reconnect required',
			'oauth_reauthorize',
			PLUGIN,
			'source',
			'revoked'
		),
	],
	guides: {},
	pages: {
		account: { url: 'https://app.constantcontact.com/' },
		keys: { url: 'https://app.constantcontact.com/pages/dma/portal/' },
	},
	links: {
		site: 'https://www.constantcontact.com/',
		terms: 'https://www.constantcontact.com/legal/terms',
		privacy: 'https://www.constantcontact.com/legal/privacy-notice',
		support: 'https://developer.constantcontact.com/api_guide/auth_overview.html',
	},
} );
