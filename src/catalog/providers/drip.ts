/**
 * Drip, REST API v2: the API token of a user, and the ID of one of the accounts that the user may see.
 *
 * Facts (read 2026-11-21): Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/Drip (question); developer.drip.com/#errors and
 * #authentication in api-evangelist/drip@7348814 (codes); api-evangelist/drip@697ed7f openapi/drip-accounts-api-openapi.yml (one account);
 * help.drip.com and docs.nexla.com drip_api_auth (labels; a new token ends the old one at once). The shape of tokens is from memory, so
 * that it is left wide.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, says, titles } from '../words';
import type { Answer } from '../schema';

const BIT = 'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/Drip/DripController.php';
const ERRORS =
	'developer.drip.com/#errors in api-evangelist/drip@7348814 errors/drip-problem-types.yml';
const OPENAPI = 'api-evangelist/drip@697ed7f openapi/drip-accounts-api-openapi.yml';

const auth = { scheme: 'basic', user: '{api_key}', pass: '', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const quote = [ '/errors/0/message', '/message' ];

const refused: Answer = answer(
	{ json: [ { at: '/errors/0/code', is: 'authentication_error' } ] },
	'invalid',
	says.refused_any,
	ERRORS,
	'doc'
);

export default defineProvider( {
	id: 'drip',
	name: 'Drip',
	purpose: 'marketing',
	noun: t( 'API token' ),
	hosts: [ 'api.getdrip.com' ],
	receives: t( 'Its API token and the account ID' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API token' ),
			secret: true,
			shape: {
				pattern: '^[0-9A-Za-z]{20,}$',
				looks_like: t( 'at least 20 letters and digits' ),
				wrong_kinds: [
					{
						pattern: '^[0-9]{4,10}$',
						says: t( 'This looks like an account ID. Here the API token belongs.' ),
					},
				],
				good: [ '0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: '0123456789abcdef', reason: 'wrong_characters' },
					{ value: '4829103', reason: 'wrong_key_kind' },
				],
			},
		},
		{
			name: 'account_id',
			label: t( 'account ID' ),
			secret: false,
			shape: {
				pattern: '^[0-9]{4,10}$',
				looks_like: t( 'a number of 4 to 10 digits' ),
				alphabet: '0-9',
				good: [ '9999999' ],
				bad: [ { value: 'www.getdrip.com/9999999', reason: 'wrong_characters' } ],
			},
		},
	],
	steps: [
		{
			id: 'accounts',
			request: {
				method: 'GET',
				url: 'https://api.getdrip.com/v2/accounts',
				auth,
				headers,
			},
			asks: asks.accounts,
			source: `${ BIT }; ${ OPENAPI } GET /v2/accounts`,
			// The answer holds names and addresses: nothing of an accepted answer is kept.
			keep: [],
			quote,
			answers: [
				refused,
				answer(
					{ json: [ { at: '/errors/0/code', is: 'authorization_error' } ] },
					'insufficient_permission',
					says.too_few,
					ERRORS,
					'doc',
					{ reason: 'other_use' }
				),
				answer(
					{ status: '2xx', json: [ { at: '/accounts', exists: true } ] },
					'ok',
					says.accepted,
					BIT,
					'source'
				),
			],
		},
		{
			id: 'account',
			after: [ 'ok' ],
			needs: [ 'account_id' ],
			request: {
				method: 'GET',
				url: 'https://api.getdrip.com/v2/accounts/{account_id}',
				auth,
				headers,
			},
			asks: t( 'Asks whether the token may use this account. Reads only.' ),
			source: `${ OPENAPI } GET /v2/accounts/{account_id}`,
			keep: [ '/accounts/0/id' ],
			quote,
			answers: [
				refused,
				answer(
					{ json: [ { at: '/errors/0/code', is: 'not_found_error' } ] },
					'companion_invalid',
					says.companion,
					`${ ERRORS }: the resource does not exist, verify the account ID`,
					'doc'
				),
				answer(
					{ json: [ { at: '/errors/0/code', is: 'authorization_error' } ] },
					'companion_invalid',
					t( 'The {key} is right, but it may not use this account.' ),
					`${ ERRORS }: check the account the token belongs to`,
					'doc',
					{
						title: t( 'This {key} may not use the account “{value}”' ),
						meaning: t(
							'The {key} belongs to a user who has no access to this account, or whose access was taken away.'
						),
						causes: [ causes.companion, { ...causes.permission, reason: 'other_use' } ],
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/accounts', exists: true } ] },
					'ok',
					t( 'The {key} may use this account.' ),
					OPENAPI,
					'doc'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.copy,
			intro: guide.intro,
			minutes: 2,
			link: {
				url: 'https://www.getdrip.com/user/edit',
				label: open.settings,
			},
			steps: [
				{
					text: t( 'Open [[Settings]] › [[User Settings]] and look for [[API Token]].' ),
					sub: t(
						'Every user has a token of their own. Sign in as a user who may see the account of this website.'
					),
				},
				{
					text: t( 'Copy the whole token.' ),
					note: {
						strong: t( 'Make a new one only when you must.' ),
						text: t(
							'[[Generate a New API Token]] ends the old one at once, everywhere it is used.'
						),
					},
				},
			],
			done: guide.has_token,
		},
		companion: {
			title: t( 'Look up the account ID at Drip' ),
			link: { url: 'https://www.getdrip.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Open [[Settings]] › [[Account]]. The account ID is also the number in the address of the page.'
					),
				},
			],
		},
	},
	pages: {
		account: { url: 'https://www.getdrip.com/' },
		keys: {
			url: 'https://www.getdrip.com/user/edit',
			path: t( '[[Settings]] › [[User Settings]]' ),
		},
	},
	links: {
		site: 'https://www.drip.com/',
		status: 'https://status.drip.com/',
		support: 'https://help.drip.com/',
	},
} );
