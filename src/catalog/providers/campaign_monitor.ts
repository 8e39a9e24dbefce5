/**
 * Campaign Monitor (createsend), API v3.3: a key of the account or of one client, and the client ID that plugins keep beside it.
 *
 * Facts (read 2026-11-21): campaignmonitor.com/api/v3-3/getting-started, transcribed in api-evangelist/campaignmonitor@93ea7c9 (error
 * codes, Basic authentication); campaignmonitor/createsend-php@84e8724 class/transport.php; createsend-php#33, createsend-node#14,
 * createsend-ruby#43 (code 50), createsend-dotnet#30 (code 102); help.campaignmonitor.com api-keys (labels, the 24 hours).
 * Neither a shape nor an end of keys is published. The details of a client hold its API key, so that they are never asked for.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, lost, open, phrase, says, titles } from '../words';
import type { Answer } from '../schema';

const CODES =
	'campaignmonitor.com/api error codes in api-evangelist/campaignmonitor@93ea7c9 errors/campaignmonitor-error-codes.yml';
const THREADS = 'campaignmonitor/createsend-php#33, createsend-node#14, createsend-ruby#43';

// The password is looked at by nobody.
const auth = { scheme: 'basic', user: '{api_key}', pass: 'x', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };

/** The words of code 50 are those for a request without a key. */
const taken_away = lost( 15 );

const refused: readonly Answer[] = [
	answer( { json: [ { at: '/Code', is: 100 } ] }, 'invalid', says.refused_any, CODES, 'doc' ),
	answer(
		{ json: [ { at: '/Code', is: 50 } ] },
		'invalid',
		t(
			'Campaign Monitor does not take this for its {key}. Often it is the ID of a client or of a list.'
		),
		THREADS,
		'issue',
		{ causes: [ causes.kind, causes.not_copied, causes.deleted, taken_away ] }
	),
];

export default defineProvider( {
	id: 'campaign_monitor',
	name: 'Campaign Monitor',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.createsend.com' ],
	receives: t( 'Its API key and the client ID' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9+/=]{32,}$',
				looks_like: t( 'at least 32 letters, digits and signs' ),
				good: [
					'0123456789abcdef0123456789abcdef',
					'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==',
				],
				bad: [
					{ value: '0123456789abcdef', reason: 'wrong_characters' },
					{ value: '0123456789abcdef 0123456789abcdef', reason: 'whitespace' },
				],
			},
		},
		{
			name: 'client_id',
			label: t( 'client ID' ),
			secret: false,
			shape: {
				pattern: '^[0-9a-f]{32}$',
				looks_like: t( '32 characters, digits and the letters a to f' ),
				length: 32,
				alphabet: '0-9a-f',
				good: [ '4a397ccaaa55eb4e6aa1221e1e2d7122' ],
				bad: [ { value: '4a397ccaaa55eb4e6aa1221e', reason: 'truncated' } ],
			},
		},
	],
	steps: [
		{
			id: 'date',
			request: {
				method: 'GET',
				url: 'https://api.createsend.com/api/v3.3/systemdate.json',
				auth,
				headers,
			},
			asks: t( 'Asks for the date and time of the account. Reads only.' ),
			source: 'campaignmonitor.com/api (Getting current date); createsend-php@84e8724 class/transport.php',
			keep: [ '/SystemDate' ],
			quote: [ '/Message' ],
			answers: [
				...refused,
				answer(
					{ status: '2xx', json: [ { at: '/SystemDate', exists: true } ] },
					'ok',
					says.accepted,
					'campaignmonitor.com/api (Getting current date)',
					'doc'
				),
			],
		},
		{
			id: 'client',
			after: [ 'ok' ],
			needs: [ 'client_id' ],
			request: {
				method: 'GET',
				url: 'https://api.createsend.com/api/v3.3/clients/{client_id}/lists.json',
				auth,
				headers,
			},
			asks: t(
				'Asks for the names of the lists of this client, to see whether the client ID belongs to the key. Reads only.'
			),
			source: 'campaignmonitor.com/api/v3-3/clients (Getting subscriber lists); the details of the client would hold an API key',
			// The answer holds names of lists: nothing of an accepted answer is kept.
			keep: [],
			quote: [ '/Message' ],
			answers: [
				...refused,
				answer(
					{ json: [ { at: '/Code', is: 102 } ] },
					'companion_invalid',
					says.companion,
					`${ CODES }; campaignmonitor/createsend-dotnet#30`,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '', exists: true } ] },
					'ok',
					t( 'The client ID belongs to the {key}.' ),
					'campaignmonitor.com/api/v3-3/clients (Getting subscriber lists)',
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'Must supply a valid HTTP Basic Authorization header',
			'invalid',
			THREADS,
			'issue'
		),
		phrase(
			'CreateSend API responded with the following error - 100: Invalid API Key',
			'invalid',
			CODES,
			'doc'
		),
		phrase(
			'102: Invalid ClientID',
			'companion_invalid',
			'campaignmonitor/createsend-dotnet#30',
			'issue'
		),
		phrase( '12[01]: (?:Invalid|Expired) OAuth Token', 'oauth_reauthorize', CODES, 'doc' ),
		phrase( '122: Revoked OAuth Token', 'oauth_reauthorize', CODES, 'doc', 'revoked' ),
	],
	guides: {
		new_key: {
			title: titles.copy,
			intro: guide.intro,
			minutes: 2,
			link: { url: 'https://www.campaignmonitor.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Sign in, choose your profile image at the top right, and then [[Account settings]].'
					),
					sub: t(
						'That needs full access to the account, and a verified email address.'
					),
				},
				{
					text: t(
						'Choose [[API keys]] and then [[Show API key]], and copy the whole key.'
					),
					sub: t(
						'You need a new one only if this one was changed. After a change the old key works for 24 more hours.'
					),
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://www.campaignmonitor.com/' },
		keys: {
			url: 'https://www.campaignmonitor.com/',
			path: t( '[[Account settings]] › [[API keys]]' ),
		},
		companion: {
			url: 'https://www.campaignmonitor.com/',
			path: t( '[[Account settings]] › [[API keys]]' ),
		},
	},
	links: {
		site: 'https://www.campaignmonitor.com/',
		terms: 'https://www.campaignmonitor.com/policies/',
		privacy: 'https://www.campaignmonitor.com/policies/',
		support: 'https://help.campaignmonitor.com/',
	},
} );
