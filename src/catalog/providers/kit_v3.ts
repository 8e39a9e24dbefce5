/**
 * Kit (formerly ConvertKit), API v3: an API Key, and in many plugins an API Secret beside it.
 *
 * Facts: developers.kit.com/api-reference/v3/authentication and …/response-codes (both travel in the address, and nothing else is
 * taken; read 2026-11-21); trufflesecurity/trufflehog@3ab759f pkg/detectors/convertkit (shape, forms);
 * Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/ConvertKit (account). The length of a secret is from memory. That both belong
 * to one account is not told by any answer.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, no_key_arrived, phrase, says } from '../words';

const AUTH = 'developers.kit.com/api-reference/v3/authentication, 2026-11-21';
const CODES = 'developers.kit.com/api-reference/v3/response-codes, 2026-11-21';
const HOG = 'trufflesecurity/trufflehog@3ab759f pkg/detectors/convertkit/convertkit.go';
const BIT =
	'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/ConvertKit/ConvertKitController.php';

export default defineProvider( {
	id: 'kit_v3',
	name: 'Kit (API 3)',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.convertkit.com' ],
	receives: t( 'Its API Key and API Secret' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API Key (V3)' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9_-]{22}$',
				length: 22,
				looks_like: t( '22 letters, digits, hyphens and underscores' ),
				wrong_kinds: [
					{
						pattern: '^kit_[A-Za-z0-9_-]{20,}$',
						says: t( 'It looks like a V4 key. Here a V3 key is needed.' ),
					},
					{
						pattern: '^[A-Za-z0-9_-]{43}$',
						says: t( 'It looks like the API Secret. Here the API Key is needed.' ),
					},
				],
				good: [ 'AbCdEfGhIjKlMnOpQrStUv', '0123456789_bcdefghij-1' ],
				bad: [
					{
						value: 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE',
						reason: 'wrong_key_kind',
					},
					{ value: 'kit_0123456789abcdef0123456789abcdef', reason: 'other_provider' },
					{ value: 'AbCdEfGhIjKlMnOpQrStU', reason: 'wrong_length' },
				],
			},
		},
		{
			name: 'api_secret',
			label: t( 'API Secret (V3)' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9_-]{30,64}$',
				looks_like: t( 'about 43 letters, digits, hyphens and underscores' ),
				wrong_kinds: [
					{
						pattern: '^[A-Za-z0-9_-]{22}$',
						says: t( 'It looks like the API Key. Here the API Secret is needed.' ),
					},
				],
				good: [ 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE' ],
				bad: [ { value: 'AbCdEfGhIjKlMnOpQrStUv', reason: 'wrong_key_kind' } ],
			},
		},
	],
	steps: [
		{
			id: 'forms',
			request: {
				method: 'GET',
				url: 'https://api.convertkit.com/v3/forms',
				auth: {
					scheme: 'query',
					name: 'api_key',
					field: 'api_key',
					why: `${ AUTH }: every call wants the parameter api_key, and no header is taken`,
				},
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks for the forms of the account and for no subscriber. Reads only.' ),
			source: HOG,
			keep: [],
			quote: [ '/message', '/error' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/forms', exists: true } ] },
					'ok',
					says.accepted,
					HOG,
					'source'
				),
				answer(
					{ status: 401, json: [ { at: '/message', is: 'API Key not present' } ] },
					'intercepted',
					says.no_header,
					CODES,
					'doc',
					no_key_arrived
				),
				answer(
					{ status: 401, json: [ { at: '/message', is: 'API Key not valid' } ] },
					'invalid',
					says.refused,
					`${ CODES }; the sentence is quoted in public notes about a refused V4 key on v3`,
					'issue',
					{ causes: [ causes.not_copied, causes.deleted, causes.kind ] }
				),
				answer(
					{ status: 401, json: [ { at: '/error', is: 'Authorization Failed' } ] },
					'invalid',
					says.refused_any,
					CODES,
					'doc',
					{ causes: [ causes.not_copied, causes.deleted, causes.kind ] }
				),
				answer(
					{ status: 403, json: [ { at: '/error', exists: true } ] },
					'quota_exhausted',
					says.subscribers,
					`${ CODES } (403: the limit of subscribers)`,
					'doc',
					{
						title: t( 'You have more subscribers than your {provider} plan allows' ),
						meaning: t(
							'The {key} is right. A larger plan helps at once, or fewer subscribers.'
						),
					}
				),
			],
		},
		{
			id: 'account',
			after: [ 'ok' ],
			needs: [ 'api_secret' ],
			request: {
				method: 'GET',
				url: 'https://api.convertkit.com/v3/account',
				auth: {
					scheme: 'query',
					name: 'api_secret',
					field: 'api_secret',
					why: `${ AUTH }: the parameter api_secret, and no header is taken`,
				},
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks whose account the API Secret belongs to. Reads only; nothing of it is kept.'
			),
			source: BIT,
			keep: [],
			quote: [ '/message', '/error' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/primary_email_address', exists: true } ] },
					'ok',
					t( 'The API Secret is accepted too.' ),
					BIT,
					'source'
				),
				answer(
					{
						status: 401,
						so_far: [ 'ok' ],
						json: [ { at: '/error', is: 'Authorization Failed' } ],
					},
					'pair_mismatch',
					t( 'The API Key is accepted, the API Secret is refused.' ),
					CODES,
					'doc',
					{
						title: t( '{provider} refuses the API Secret' ),
						meaning: t( 'The API Key is accepted. Copy both anew, from one account.' ),
					}
				),
			],
		},
	],
	phrases: [
		phrase(
			'Authorization Failed.{1,15}API Key not (?:valid|present)',
			'invalid',
			CODES,
			'doc'
		),
	],
	guides: {
		new_key: {
			title: t( 'Copy the V3 key at Kit' ),
			minutes: 2,
			link: {
				url: 'https://app.kit.com/account_settings/developer_settings',
				label: t( 'Open developer settings at Kit' ),
			},
			steps: [
				{ text: t( 'Sign in at Kit and look for the part [[V3 Key]].' ) },
				{
					text: t( 'Copy the API Key, and the API Secret if the plugin wants it.' ),
					sub: t( 'A V4 key from the same page does not work here.' ),
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.kit.com/' },
		keys: { url: 'https://app.kit.com/account_settings/developer_settings' },
	},
	links: {
		site: 'https://kit.com/',
		privacy: 'https://convertkit.com/privacy',
		support: 'https://developers.kit.com/api-reference/v3/authentication',
	},
} );
