/**
 * ActiveCampaign, API v3: a key of one user, and the API URL of the account it belongs to.
 *
 * Facts (read 2026-11-21): NangoHQ/nango@2f4c0af packages/providers/providers.yaml (key, question); developers.activecampaign.com/reference/url
 * (the API URL, which may be another host one day); api-evangelist/activecampaign@3866776 errors (no error texts are published; a missing
 * or wrong key is answered with 403). The status of an unpaid account is from memory.
 *
 * The API URL is typed by a person: the key goes to no other hosts than the two below, whatever stands there.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const NANGO = 'NangoHQ/nango@2f4c0af packages/providers/providers.yaml active-campaign';
const ERRORS = 'api-evangelist/activecampaign@3866776 errors/activecampaign-problem-types.yml';
const BASE_URL = 'developers.activecampaign.com/reference/url, 2026-11-21';
const ACCOUNT_HOST =
	'^(?:https?://)?([a-z0-9][a-z0-9-]*)\\.(?:api-us1|activehosted)\\.com(?:/.*)?$';

export default defineProvider( {
	id: 'activecampaign',
	name: 'ActiveCampaign',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ '*.api-us1.com', '*.activehosted.com' ],
	slots: {
		account: { field: 'api_url', matches: ACCOUNT_HOST },
		domain: {
			field: 'api_url',
			matches: '^(?:https?://)?[a-z0-9-]+\\.(activehosted\\.com)(?:/.*)?$',
			otherwise: 'api-us1.com',
		},
	},
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{72}$',
				looks_like: t( '72 characters, digits and the letters a to f' ),
				length: 72,
				alphabet: '0-9a-f',
				good: [ '0123456789abcdef01'.repeat( 4 ) ],
				bad: [
					{ value: '0123456789abcdef01'.repeat( 3 ), reason: 'truncated' },
					{ value: '0123456789abcdef01'.repeat( 4 ) + ' ', reason: 'whitespace' },
				],
			},
		},
		{
			name: 'api_url',
			label: t( 'API URL' ),
			secret: false,
			shape: {
				pattern: '^https://[a-z0-9.-]+(?:/.*)?$',
				looks_like: t( 'an address that begins with https://' ),
				good: [ 'https://shop.api-us1.com' ],
				bad: [ { value: 'shop', reason: 'wrong_characters' } ],
			},
		},
	],
	steps: [
		{
			id: 'url',
			asks: asks.stored,
			source: BASE_URL,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_url', exists: false } ] },
					'companion_invalid',
					says.no_companion,
					`${ BASE_URL }; ${ NANGO }`,
					'doc',
					{
						reason: 'missing',
						meaning: t(
							'ActiveCampaign needs it to find your account. The {key} was not judged.'
						),
					}
				),
				answer(
					{ values: [ { field: 'api_url', matches: '^[^.]*$' } ] },
					'companion_invalid',
					t( 'This is no address.' ),
					`${ BASE_URL }: the whole address is needed, the name of the account is not enough`,
					'doc',
					{
						title: t( 'The API URL is no address' ),
						meaning: t(
							'ActiveCampaign wants the whole address that stands in your account. The {key} was not judged.'
						),
					}
				),
				answer(
					{
						values: [
							{
								field: 'api_url',
								matches:
									'^(?!\\s*(?:https?://)?[a-z0-9][a-z0-9-]*\\.(?:api-us1|activehosted)\\.com(?:/.*)?\\s*$)',
							},
						],
					},
					'not_checkable',
					says.other_host,
					'activecampaign-subscription-forms@9b44208 activecampaign.php takes the same two hosts',
					'source',
					{
						reason: 'address',
						meaning: t(
							'The API URL leads to a host that Key Health does not know as one of ActiveCampaign. So the {key} was not sent there. Compare it with the one in your account.'
						),
					}
				),
			],
		},
		{
			id: 'me',
			needs: [ 'account' ],
			request: {
				method: 'GET',
				url: 'https://{account}.{domain}/api/3/users/me',
				auth: { scheme: 'header', name: 'Api-Token', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks whose key this is. Reads only.' ),
			source: `${ NANGO } (verification)`,
			keep: [ '/user/id' ],
			quote: [ '/message', '/error', '' ],
			answers: [
				// A page is no answer of the API: it is read as one of somebody in between.
				answer(
					{ status: [ 401, 403 ], matches: '^(?!\\s*<)' },
					'invalid',
					says.refused_somehow,
					ERRORS,
					'doc',
					{ causes: [ causes.not_copied, causes.deleted, causes.companion ] }
				),
				answer(
					{ status: 402 },
					'plan_inactive',
					says.plan,
					'status seen for accounts that were not paid; published nowhere',
					'memory'
				),
				answer(
					{ status: '2xx', json: [ { at: '/user/id', exists: true } ] },
					'ok',
					says.accepted,
					NANGO,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'not an Admin group member',
			'insufficient_permission',
			'activecampaign-subscription-forms@9b44208 activecampaign.php',
			'source',
			'other_use'
		),
	],
	guides: {
		new_key: {
			title: titles.copy,
			intro: guide.intro,
			minutes: 2,
			link: { url: 'https://www.activecampaign.com/login', label: open.provider },
			steps: [
				{
					text: t( 'Open [[Settings]] and then [[Developer]].' ),
					sub: t(
						'Every user has a key of their own. It stops working when the user is removed.'
					),
				},
				{
					text: t( 'Copy the whole key. It has 72 characters.' ),
					sub: t(
						'ActiveCampaign shows it at any time. A new one is made only by a reset, and that ends the old one at once.'
					),
				},
				{
					text: t(
						'Compare the API URL that stands beside it with the one in WordPress.'
					),
				},
			],
			done: guide.has_key,
		},
		companion: {
			title: t( 'Look up the API URL at ActiveCampaign' ),
			link: { url: 'https://www.activecampaign.com/login', label: open.provider },
			steps: [
				{
					text: t( 'Open [[Settings]] and then [[Developer]], and copy the API URL.' ),
					sub: t( 'It is not the address that you sign in at.' ),
				},
			],
		},
	},
	pages: {
		account: { url: 'https://www.activecampaign.com/login' },
		keys: {
			url: 'https://www.activecampaign.com/login',
			path: t( '[[Settings]] › [[Developer]]' ),
		},
	},
	links: {
		site: 'https://www.activecampaign.com/',
		terms: 'https://www.activecampaign.com/legal/terms-of-service',
		privacy: 'https://www.activecampaign.com/legal',
		status: 'https://status.activecampaign.com/',
		support: 'https://help.activecampaign.com/',
	},
} );
