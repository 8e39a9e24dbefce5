/**
 * SocketLabs, Injection API.
 *
 * Facts: socketlabs/socketlabs-php@d91edd5 (SendResult.php, InjectionResponseParser.php, ApiKeyParser.php, README; read 2026-11-21).
 * Keys of 61 characters travel as a bearer token, older ones in the message; which kind is asked first does not matter. Doubtful:
 * whether the key is judged before the message (so a random key is compared), the shape of the older keys (memory), and whether the
 * server ID may be sent as text.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, says } from '../words';
import type { Answer, Cause } from '../schema';

const SDK = 'socketlabs/socketlabs-php@d91edd5:InjectionApi/src/SendResult.php';
const PARSER =
	'socketlabs/socketlabs-php@d91edd5:InjectionApi/src/Core/InjectionResponseParser.php';
const KEYS = 'socketlabs/socketlabs-php@d91edd5:InjectionApi/src/Core/ApiKeyParser.php';
const NEW_KEY = '^[A-Za-z0-9]{20}\\.[A-Za-z0-9]{40}$';

const url = 'https://inject.socketlabs.com/api/v1/email';
const json = { ServerId: '{server_id}', Messages: [] };
const headers = { Accept: 'application/json' };
const bearer = {
	method: 'POST',
	url,
	auth: { scheme: 'bearer', field: 'api_key' },
	headers,
	json,
} as const;
const refused: readonly Cause[] = [
	causes.not_copied,
	causes.deleted,
	causes.companion,
	causes.kind,
];

const accepted: readonly Answer[] = [
	answer(
		{ json: [ { at: '/ErrorCode', is: 'AccountDisabled' } ] },
		'account_suspended',
		says.suspended,
		SDK,
		'source'
	),
	answer(
		{ json: [ { at: '/ErrorCode', is: 'OverQuota' } ] },
		'quota_exhausted',
		says.quota,
		SDK,
		'source'
	),
	answer(
		{ json: [ { at: '/ErrorCode', is: 'NoMessages' } ] },
		'ok',
		says.may_send,
		SDK,
		'source',
		{ reason: 'may_send' }
	),
];

const refusals: readonly Answer[] = [
	answer(
		{ json: [ { at: '/ErrorCode', is: 'InvalidAuthentication' } ] },
		'invalid',
		t( 'The pair of server ID and {key} is refused.' ),
		SDK,
		'source',
		{ causes: refused }
	),
	answer(
		{ status: 401 },
		'invalid',
		t( 'The pair of server ID and {key} is refused.' ),
		`${ PARSER }: 401 means InvalidAuthentication`,
		'source',
		{ causes: refused }
	),
];

export default defineProvider( {
	id: 'socketlabs',
	name: 'SocketLabs',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'inject.socketlabs.com' ],
	receives: t( 'Its API key and the server ID' ),
	shown_once: false,
	phrases: [
		phrase(
			'The ServerId/ApiKey combination is invalid',
			'invalid',
			'socketlabs/socketlabs-php@d91edd5:InjectionApi/src/SendResponse.php',
			'source'
		),
		phrase( '"ErrorCode": ?"InvalidAuthentication"', 'invalid', SDK, 'source' ),
		phrase( '"ErrorCode": ?"AccountDisabled"', 'account_suspended', SDK, 'source' ),
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'Injection API key' ),
			secret: true,
			shape: {
				pattern: NEW_KEY,
				// Older ones, of no known length.
				also: [ '^[A-Za-z0-9]{16,50}$' ],
				looks_like: t( '20 characters, a dot and 40 characters, or about 20 characters' ),
				alphabet: '0-9A-Za-z.',
				good: [
					'0123456789abcdefghij.0123456789ABCDEFGHIJabcdefghij0123456789',
					'Ab0123456789cdefghij',
				],
				bad: [
					{ value: '0123456789abcdefghij.0123456789ABCDEFGHIJ', reason: 'wrong_length' },
					{ value: 'Ab0123456789cdefghij ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'server_id', label: t( 'Server ID' ), secret: false, example: '12345' },
	],
	steps: [
		{
			id: 'server',
			asks: asks.stored,
			source: 'socketlabs/socketlabs-php@d91edd5 README: the key works with its server ID only',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'server_id', exists: false } ] },
					'companion_invalid',
					says.no_companion,
					'socketlabs/socketlabs-php@d91edd5:InjectionApi/src/Core/SendValidator.php',
					'source',
					{
						reason: 'missing',
						meaning: t(
							'Without the {field} nothing can be sent, whatever the {key} is like.'
						),
					}
				),
			],
		},
		{
			id: 'bearer',
			guard: 'random_key',
			request: bearer,
			asks: t(
				'Asks to send no message at all. The answer tells whether the server ID and the API key belong together.'
			),
			source: `${ SDK } NoMessages; ${ KEYS }`,
			keep: [ '/ErrorCode' ],
			quote: [ '/ErrorCode' ],
			// An older key is not taken this way, so that a refusal waits for the next questions.
			answers: accepted,
		},
		{
			id: 'body',
			after: [ 'unreadable_answer' ],
			guard: 'random_key',
			request: {
				method: 'POST',
				url,
				auth: { scheme: 'json', name: 'ApiKey', field: 'api_key' },
				headers,
				json,
			},
			asks: t( 'Asks the same once more, with the API key where older keys stand.' ),
			source: 'socketlabs/socketlabs-php@d91edd5:InjectionApi/src/Core/InjectionRequest.php',
			keep: [ '/ErrorCode' ],
			quote: [ '/ErrorCode' ],
			answers: accepted,
		},
		{
			// A refusal is what a random key gets too, so it is asked for without comparing.
			id: 'refusal',
			after: [ 'unreadable_answer' ],
			request: bearer,
			asks: t( 'Asks the first question again, to read the refusal.' ),
			source: `${ SDK } InvalidAuthentication`,
			keep: [ '/ErrorCode' ],
			quote: [ '/ErrorCode' ],
			answers: refusals,
		},
	],
	guides: {
		new_key: {
			title: t( 'Look up the key at SocketLabs, or make a new one' ),
			intro: guide.intro,
			minutes: 4,
			link: {
				url: 'https://cp.socketlabs.com/',
				label: open.provider,
			},
			steps: [
				{ text: t( 'Sign in and open the server from which this site sends.' ) },
				{
					text: t( 'Open [[For Developers]] › [[Configure HTTP Injection API]].' ),
					sub: t( 'Is it switched off? Choose [[Enabled]] and then [[Update]].' ),
				},
				{
					text: t(
						'Copy the API key, and compare the server ID with the one in WordPress.'
					),
					note: {
						strong: t( 'They belong together.' ),
						text: t( 'A key works with the ID of its own server only.' ),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://cp.socketlabs.com/' },
		keys: {
			url: 'https://cp.socketlabs.com/',
			path: t( '[[For Developers]] › [[Configure HTTP Injection API]]' ),
		},
		companion: { url: 'https://cp.socketlabs.com/' },
	},
	links: {
		site: 'https://www.socketlabs.com/',
		terms: 'https://www.socketlabs.com/legal/terms-of-use/',
		privacy: 'https://www.socketlabs.com/legal/privacy-policy/',
		status: 'https://status.socketlabs.com/',
		support: 'https://help.socketlabs.com/',
	},
} );
