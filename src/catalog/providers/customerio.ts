/**
 * Customer.io, Track API: a site ID and its key, in one of two regions.
 *
 * Facts (read 2026-11-21): docs.customer.io getRegion, in api-evangelist/customer-io@14dda59 openapi/customer-io-trackregion-api-openapi.yml
 * (both hosts answer, and tell the right one); api-evangelist/customer-io@3662772 authentication (four kinds of keys, none of which does
 * another's work: "the most common 401") and errors; docs.customer.io/api/track (what each region does with accounts of the other);
 * trufflehog@3ab759f (20 characters). That keys of the App API have 32 characters is from memory. Keys of the Pipelines (CDP) API look
 * like these, and have no question that only looks at them.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, says, titles } from '../words';

const REGION = 'docs.customer.io getRegion in api-evangelist/customer-io@14dda59';
const TRACK = 'docs.customer.io/api/track, 2026-11-21';
const ERRORS = 'api-evangelist/customer-io@3662772 errors/customer-io-problem-types.yml';
const US = 'track.customer.io';
const EU = 'track-eu.customer.io';

const auth = { scheme: 'basic', user: '{site_id}', pass: '{api_key}', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const keep = [ '/url', '/region', '/environment_id' ];
const quote = [ '/errors/0/detail', '/errors/0/message', '/meta/error' ];

export default defineProvider( {
	id: 'customerio',
	name: 'Customer.io',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ US, EU ],
	slots: {
		track_host: {
			field: 'region',
			map: { us: US, eu: EU, [ US ]: US, [ EU ]: EU },
			otherwise: US,
		},
	},
	receives: t( 'Its site ID and API key' ),
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'Track API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9A-Za-z]{20}$',
				looks_like: t( '20 letters and digits' ),
				length: 20,
				alphabet: '0-9A-Za-z',
				wrong_kinds: [
					{
						pattern: '^sa_live_',
						says: t(
							'This is a token of a service account. Here a Track API key belongs.'
						),
					},
					{
						pattern: '^[0-9a-f]{32}$',
						says: t( 'This looks like an App API key. Here a Track API key belongs.' ),
					},
				],
				good: [ '0123456789abcdef0123' ],
				bad: [
					{ value: '0123456789abcdef', reason: 'truncated' },
					{ value: 'sa_live_0123456789abcdef', reason: 'wrong_key_kind' },
					{ value: '0123456789abcdef0123456789abcdef', reason: 'wrong_key_kind' },
				],
			},
		},
		{
			name: 'site_id',
			label: t( 'site ID' ),
			secret: false,
			shape: {
				pattern: '^[0-9A-Za-z]{20}$',
				looks_like: t( '20 letters and digits' ),
				length: 20,
				alphabet: '0-9A-Za-z',
				good: [ 'fedcba98765432100123' ],
				bad: [ { value: 'fedcba9876543210', reason: 'truncated' } ],
			},
		},
		{ name: 'region', label: t( 'region' ), secret: false },
	],
	steps: [
		{
			id: 'site',
			asks: asks.stored,
			source: 'api-evangelist/customer-io@3662772 authentication/customer-io-authentication.yml',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'site_id', exists: false } ] },
					'companion_invalid',
					says.no_companion,
					'api-evangelist/customer-io@3662772 authentication/customer-io-authentication.yml',
					'doc',
					{
						reason: 'missing',
						meaning: t(
							'A Track API key works only together with its site ID. The {key} was not judged.'
						),
					}
				),
			],
		},
		{
			id: 'region',
			request: {
				method: 'GET',
				url: 'https://{track_host}/api/v1/accounts/region',
				auth,
				headers,
			},
			asks: t( 'Asks in which region the account is. Reads only.' ),
			source: REGION,
			keep,
			quote,
			answers: [
				answer(
					{ status: 401 },
					'invalid',
					t(
						'The pair of site ID and {key} is refused. Customer.io gives this one answer for deleted and mistyped ones, and for the other kinds of keys.'
					),
					ERRORS,
					'doc',
					{
						causes: [
							causes.not_copied,
							causes.deleted,
							causes.companion,
							causes.kind,
							causes.address,
						],
					}
				),
				answer(
					{
						json: [ { at: '/url', matches: '^https://track\\.customer\\.io' } ],
						values: [ { field: 'region', matches: '^(?:eu$|track-eu)' } ],
					},
					'wrong_region',
					t(
						'The {key} is accepted, but the account is in the US region, and what the plugin sends goes to the EU region.'
					),
					`${ REGION }; ${ TRACK }: requests of a US account to the EU region fail`,
					'doc'
				),
				answer(
					{
						json: [ { at: '/url', matches: '^https://track-eu\\.customer\\.io' } ],
						values: [ { field: 'region', matches: '^(?!eu$|track-eu)' } ],
					},
					'ok',
					t(
						'The {key} is accepted. The account is in the EU region: Customer.io passes on what is sent to the US region, but it goes through the US first.'
					),
					`${ REGION }; ${ TRACK }`,
					'doc'
				),
				answer(
					{
						status: '2xx',
						json: [ { at: '/url', matches: '^https://track(?:-eu)?\\.customer\\.io' } ],
					},
					'ok',
					says.accepted,
					REGION,
					'doc'
				),
			],
		},
		{
			id: 'other_region',
			after: [ 'invalid' ],
			elsewhere: 'track_host',
			request: {
				method: 'GET',
				url: 'https://{track_host}/api/v1/accounts/region',
				auth,
				headers,
			},
			asks: asks.other_region,
			source: REGION,
			keep,
			quote,
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/url', exists: true } ] },
					'wrong_region',
					says.other_region,
					REGION,
					'doc'
				),
				answer(
					{ status: [ 401, 403 ] },
					'as_before',
					says.not_there_either,
					ERRORS,
					'doc'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: {
				url: 'https://fly.customer.io/settings/api_credentials',
				label: open.keys,
			},
			steps: [
				{
					text: t( 'Open [[Settings]] › [[Account Settings]] › [[API Credentials]].' ),
					sub: t(
						'Customer.io has several kinds of keys. The one you need belongs to the Track API and has a site ID.'
					),
				},
				{
					text: t(
						'Choose [[Create Track API Key]], enter a name, and choose the workspace of this website.'
					),
				},
				{ text: t( 'Copy the key and the site ID beside it. They work only together.' ) },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://fly.customer.io/' },
		keys: {
			url: 'https://fly.customer.io/settings/api_credentials',
			path: t( '[[Settings]] › [[Account Settings]] › [[API Credentials]]' ),
		},
		ip_allowlist: {
			url: 'https://fly.customer.io/settings/api_credentials',
			path: t( '[[Settings]] › [[Account Settings]] › [[API Credentials]]' ),
		},
		companion: {
			url: 'https://fly.customer.io/settings/api_credentials',
			path: t( '[[Settings]] › [[Account Settings]] › [[API Credentials]]' ),
		},
	},
	links: {
		site: 'https://customer.io/',
		terms: 'https://customer.io/legal/terms-of-service',
		privacy: 'https://customer.io/legal/privacy-policy',
		support: 'https://customer.io/contact',
	},
} );
