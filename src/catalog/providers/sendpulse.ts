/**
 * SendPulse: a client ID and secret (what plugins store), or a static API key.
 *
 * Facts: sendpulse.com/integrations/api and sendpulse.com/knowledge-base/app-directory (keys, token flow), the error list of
 * SendPulse as surveyed by api-evangelist/sendpulse@15248b6, read 2026-11-21. Client ID and secret can be asked about only by
 * fetching an access token: it lives for 1 hour, nothing is stored by it, and each integration fetches its own whenever its own is
 * over. It is dropped at once. That earlier tokens stay valid is not written anywhere, but every integration of an account relies on
 * it. Doubtful: how a static key is refused from an address that is not on its list; and the shape of static keys.
 */
import { defineProvider, t } from '../schema';
import type { Answer, Confidence } from '../schema';
import { answer, asks, causes, guide, open, phrase, says } from '../words';

const DOCS = 'https://sendpulse.com/integrations/api';
const FLOW = 'sendpulse.com/knowledge-base/app-directory/developers/token-flow';
const KEYS = 'sendpulse.com/knowledge-base/app-directory/api-keys';
const ERRORS = 'api-evangelist/sendpulse@15248b6:errors/sendpulse-problem-types.yml';
const CLIENT =
	'Bit-Apps-Pro/bit-integrations@893d0af:backend/Actions/SendPulse/SendPulseController.php';
const SETTINGS = 'https://login.sendpulse.com/settings/#api';

const unauthorized = ( confidence: Confidence, more: Partial< Answer > ): Answer =>
	answer(
		{ status: 401, contains: 'Unauthorized!' },
		'invalid',
		says.refused,
		ERRORS,
		confidence,
		more
	);

export default defineProvider( {
	id: 'sendpulse',
	name: 'SendPulse',
	purpose: 'marketing',
	noun: t( 'secret' ),
	hosts: [ 'api.sendpulse.com' ],
	receives: t( 'Its ID and secret, or its API key' ),
	shown_once: true,
	fields: [
		{
			name: 'client_secret',
			label: t( 'Secret' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{32}$',
				// The length is known from examples only.
				also: [ '^[0-9A-Za-z]{20,64}$' ],
				looks_like: t( '32 characters, digits and the letters a to f' ),
				length: 32,
				alphabet: '0-9a-f',
				wrong_kinds: [
					{
						pattern: '^sp_apikey_.+$',
						says: t( 'This is a static API key. Here the secret is needed.' ),
					},
				],
				good: [ '0123456789abcdef'.repeat( 2 ) ],
				bad: [
					{ value: '0123456789abcdef'.repeat( 2 ) + ' ', reason: 'whitespace' },
					{ value: 'sp_apikey_example', reason: 'wrong_key_kind' },
				],
			},
		},
		{ name: 'client_id', label: t( 'ID' ), secret: true },
		{ name: 'api_key', label: t( 'Static API key' ), secret: true },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: KEYS,
			keep: [],
			answers: [
				answer(
					{
						values: [
							{ field: 'api_key', exists: true },
							{ field: 'client_secret', exists: false },
						],
					},
					'not_checkable',
					t( 'A static API key. The next question is about that kind.' ),
					KEYS,
					'doc',
					{ undecided: true }
				),
			],
		},
		{
			id: 'token',
			request: {
				method: 'POST',
				url: 'https://api.sendpulse.com/oauth/access_token',
				auth: { scheme: 'json', name: 'client_secret', field: 'client_secret' },
				headers: { Accept: 'application/json' },
				json: { grant_type: 'client_credentials', client_id: '{client_id}' },
			},
			asks: t(
				'Signs in with the ID and the secret, as the plugin does every hour. The token that comes back ends after 1 hour; it is not used and not kept.'
			),
			source: `${ DOCS }; ${ CLIENT }`,
			keep: [ '/token_type', '/expires_in', '/error' ],
			quote: [ '/error_description', '/message' ],
			answers: [
				answer(
					{ json: [ { at: '/error', is: 'invalid_client' } ] },
					'invalid',
					says.refused,
					`${ FLOW }; ${ CLIENT }`,
					'doc',
					{
						causes: [
							causes.not_copied,
							{
								is: 'invalid',
								title: t( 'Someone made a new ID and secret at SendPulse.' ),
								why: [
									{
										fact: 'worked_before',
										points: 70,
										text: t(
											'It worked until {last_ok}. A new pair ends the old one.'
										),
									},
									{
										points: 50,
										text: t(
											'An account has one pair, and a new pair ends the old one.'
										),
									},
								],
							},
							causes.companion,
						],
					}
				),
				unauthorized( 'memory', { causes: [ causes.not_copied, causes.deleted ] } ),
				answer(
					{ json: [ { at: '/access_token', exists: true } ] },
					'ok',
					says.accepted,
					`${ DOCS }; ${ CLIENT }`,
					'source'
				),
			],
		},
		{
			id: 'static',
			after: [ 'not_checkable' ],
			needs: [ 'api_key' ],
			request: {
				method: 'GET',
				url: 'https://api.sendpulse.com/addressbooks?limit=1',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.list,
			source: CLIENT,
			keep: [ '/error_code' ],
			quote: [ '/message' ],
			answers: [
				unauthorized( 'doc', {
					causes: [ causes.not_copied, causes.deleted, causes.address ],
				} ),
				answer( { status: 403 }, 'insufficient_permission', says.too_few, ERRORS, 'doc', {
					reason: 'other_use',
					causes: [ causes.address, causes.permission, causes.plan ],
				} ),
				answer(
					{ status: '2xx', json: [ { at: '/0/id', exists: true } ] },
					'ok',
					says.accepted,
					`${ CLIENT }; ${ DOCS }`,
					'source'
				),
				answer(
					{ status: '2xx', body: '[]' },
					'ok',
					t( 'The API key is accepted. There is no mailing list yet.' ),
					`${ CLIENT }; an empty list from memory`,
					'memory'
				),
			],
		},
	],
	phrases: [
		phrase(
			'SendPulse.*(invalid_client|Client authentication failed)',
			'invalid',
			FLOW,
			'doc'
		),
		phrase( 'Account balance depleted', 'quota_exhausted', `${ ERRORS } (707)`, 'doc' ),
		phrase(
			'API-campaigns limit exceeded \\(4 per hour\\)',
			'rate_limited',
			`${ ERRORS } (791)`,
			'doc'
		),
	],
	guides: {
		new_key: {
			title: t( 'Get the ID and the secret at SendPulse' ),
			intro: guide.intro,
			minutes: 3,
			link: { url: SETTINGS, label: open.settings },
			steps: [
				{
					text: t(
						'Sign in, open [[Account Settings]] › [[API]] and the tab [[Client credentials]].'
					),
				},
				{
					text: t( 'Choose [[Generate new API keys]] and copy the ID and the secret.' ),
					note: {
						strong: t( 'The old pair ends at once.' ),
						text: t( 'Enter the new one wherever this account is used.' ),
					},
				},
				{ text: t( 'Copy the secret now. SendPulse does not show it again.' ) },
			],
			done: guide.has_both,
		},
		revoke: {
			title: t( 'The old pair has ended by itself' ),
			link: { url: SETTINGS, label: open.settings },
			steps: [ { text: t( 'A new ID and secret end the old ones. Nothing is to do.' ) } ],
		},
	},
	pages: {
		account: { url: 'https://login.sendpulse.com/' },
		keys: { url: SETTINGS, path: t( '[[Account Settings]] › [[API]]' ) },
		permissions: { url: SETTINGS, path: t( '[[Account Settings]] › [[API]]' ) },
		ip_allowlist: { url: SETTINGS, path: t( '[[Account Settings]] › [[API]]' ) },
	},
	links: {
		site: 'https://sendpulse.com/',
		terms: 'https://sendpulse.com/legal/termsofuse',
		privacy: 'https://sendpulse.com/legal/privacy',
		support: DOCS,
	},
} );
