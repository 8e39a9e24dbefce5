/**
 * AWeber, connected through a log-in by its own plugin.
 *
 * Facts: api-evangelist/aweber@2294be4 errors/aweber-problem-types.yml (a survey of the provider's own documents); GET /1.0/accounts in
 * several public clients; the plugin's oauth2_application.php@8ebe1d8, which renews the token when it is used (read 2026-11-21). AWeber
 * answers too many requests with 403. Doubtful: what a 410 is about.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, phrase, says } from '../words';
import { connection, connection_fields, ended, last_error, refused_token, oauth } from '../oauth';

const ERRORS = 'api-evangelist/aweber@2294be4 errors/aweber-problem-types.yml';
const PLUGIN = 'AWeber for WordPress 7.3.30 php/aweber_api/oauth2_application.php';
const message = '/error/message';

export default defineProvider( {
	id: 'aweber',
	name: 'AWeber',
	purpose: 'marketing',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [ 'api.aweber.com' ],
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
				last_error(
					'invalid_grant',
					[ ended.revoked, ended.copied ],
					'RFC 6749 section 5.2',
					'doc'
				),
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
			],
		},
		{
			id: 'accounts',
			request: {
				method: 'GET',
				url: 'https://api.aweber.com/1.0/accounts',
				auth: { scheme: 'bearer', field: 'access_token' },
				headers: { Accept: 'application/json' },
			},
			asks: oauth.asks_account,
			source: 'GET /1.0/accounts in AWeber’s own examples and several public clients',
			keep: [],
			quote: [ '/error/message', '/error_description' ],
			answers: [
				answer(
					{ contains: 'Consumer key is invalid' },
					'api_retired',
					t( 'What is stored belongs to AWeber’s old way of connecting.' ),
					ERRORS,
					'doc',
					{ fixes: [ 'reconnect' ] }
				),
				answer(
					{ status: 401, json: [ { at: message, is: 'Invalid Account' } ] },
					'account_suspended',
					oauth.not_active,
					ERRORS,
					'doc'
				),
				...refused_token(
					{ status: 401, json: [ { at: message, is: 'Invalid Token' } ] },
					[ ended.revoked, ended.copied ],
					ERRORS,
					'doc'
				),
				answer(
					{ status: 403, json: [ { at: message, is: 'Rate Limit Error' } ] },
					'rate_limited',
					says.too_fast,
					ERRORS,
					'doc'
				),
				answer(
					{ status: 403, json: [ { at: message, is: 'Account Temporarily Suspended' } ] },
					'account_suspended',
					says.suspended,
					ERRORS,
					'doc'
				),
				answer(
					{ status: 403, contains: 'account is on hold' },
					'account_under_review',
					t( 'The account is on hold, so nobody can be added.' ),
					ERRORS,
					'doc'
				),
				answer(
					{ status: 410, json: [ { at: '/error/type', is: 'BlockedError' } ] },
					'account_suspended',
					says.unclear,
					ERRORS,
					'doc',
					{ causes: [ causes.suspended ] }
				),
				answer(
					{ status: '2xx', json: [ { at: '/entries', exists: true } ] },
					'ok',
					says.connected,
					'answers of GET /1.0/accounts in public clients (entries)',
					'source'
				),
			],
		},
	],
	phrases: [
		phrase( 'Consumer key is invalid\\.', 'api_retired', ERRORS, 'doc' ),
		phrase(
			'Adding subscribers is not available while the account is on hold',
			'account_under_review',
			ERRORS,
			'doc'
		),
		phrase( 'Account Temporarily Suspended', 'account_suspended', ERRORS, 'doc' ),
	],
	guides: {},
	pages: {
		account: { url: 'https://www.aweber.com/users/apps' },
		keys: { url: 'https://www.aweber.com/users/apps' },
	},
	links: {
		site: 'https://www.aweber.com/',
		terms: 'https://www.aweber.com/service-agreement.htm',
		privacy: 'https://www.aweber.com/privacy.htm',
		status: 'https://status.aweber.com',
		support: 'https://api.aweber.com/#tag/Troubleshooting',
	},
} );
