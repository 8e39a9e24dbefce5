/**
 * Klaviyo, by its private API key. The public key (site ID) is a companion, and is often pasted in the place of the private one.
 *
 * Facts: klaviyo/openapi@f0a30ba openapi/stable.json (the question; Klaviyo recommends it for trying a key);
 * trufflesecurity/trufflehog@3ab759f pkg/detectors/klaviyo and its pull request 1870 (shape, 401, 403 with and without `errors`);
 * community.klaviyo.com 7403 and developers.klaviyo.com authenticate_ (the other 401); klaviyo-api-python issue 84 (the challenge);
 * help.klaviyo.com 7423954176283 (labels; read 2026-11-21). A revision lives for two years: a 410 would be about this file, never
 * about a key, and is left unread.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	asks,
	causes,
	guide,
	no_key_arrived,
	open,
	phrase,
	receives,
	says,
	shown_once,
	titles,
} from '../words';

const HOG = 'trufflesecurity/trufflehog@3ab759f pkg/detectors/klaviyo/klaviyo.go';
const PULL = 'trufflesecurity/trufflehog pull request 1870';

export default defineProvider( {
	id: 'klaviyo',
	name: 'Klaviyo',
	purpose: 'marketing',
	noun: t( 'private API key' ),
	hosts: [ 'a.klaviyo.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'Private API key' ),
			secret: true,
			shape: {
				pattern: '^pk_(?:[0-9a-f]{34}|[A-Za-z0-9]{6}_[0-9a-f]{34})$',
				prefix: 'pk_',
				looks_like: t(
					'pk_ and 34 characters (digits and the letters a to f), in newer ones with the site ID between'
				),
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^[A-Za-z0-9]{6}$',
						says: t(
							'It looks like the public key (site ID). A private key begins with pk_.'
						),
					},
				],
				good: [
					'pk_0123456789abcdef0123456789abcdef01',
					'pk_AbC123_0123456789abcdef0123456789abcdef01',
				],
				bad: [
					{ value: 'AbC123', reason: 'wrong_key_kind' },
					{ value: 'pk_0123456789abcdef01234567', reason: 'wrong_characters' },
					{ value: 'pk_0123456789abcdef0123456789abcdef01 ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'public_key', label: t( 'Public API key (site ID)' ), secret: false },
	],
	steps: [
		{
			id: 'accounts',
			request: {
				method: 'GET',
				url: 'https://a.klaviyo.com/api/accounts',
				auth: {
					scheme: 'header',
					name: 'Authorization',
					before: 'Klaviyo-API-Key ',
					field: 'api_key',
				},
				headers: { revision: '2026-07-15', Accept: 'application/vnd.api+json' },
			},
			asks: asks.account,
			source: 'klaviyo/openapi@f0a30ba openapi/stable.json GET /api/accounts (scope accounts:read)',
			keep: [],
			quote: [ '/errors/0/detail', '/errors/0/title' ],
			answers: [
				answer(
					{ header: { name: 'cf-mitigated', is: [ 'challenge' ] } },
					'ip_blocked',
					says.address_blocked,
					'klaviyo/klaviyo-api-python issue 84 (403 with the header cf-mitigated: challenge)',
					'issue'
				),
				answer(
					{ status: '2xx', json: [ { at: '/data/0/id', exists: true } ] },
					'ok',
					says.accepted,
					'klaviyo/openapi@f0a30ba GetAccountResponseCollection',
					'source'
				),
				answer(
					{ json: [ { at: '/errors/0/code', is: 'not_authenticated' } ] },
					'intercepted',
					says.no_header,
					'community.klaviyo.com 7403; developers.klaviyo.com/en/docs/authenticate_',
					'issue',
					no_key_arrived
				),
				answer(
					{
						status: 401,
						json: [ { at: '/errors/0/code', is: 'authentication_failed' } ],
					},
					'invalid',
					says.refused,
					`${ PULL }; ${ HOG } (401)`,
					'source'
				),
				answer(
					{ status: 400, contains: 'API key', json: [ { at: '/errors', exists: true } ] },
					'invalid',
					says.unclear,
					'developers.klaviyo.com/en/v2024-05-15/docs/authenticate: 400 for an invalid or missing key',
					'doc',
					{ causes: [ causes.not_copied, causes.deleted ] }
				),
				answer(
					{ status: 403, json: [ { at: '/errors/0', exists: true } ] },
					'ok',
					says.may_not_ask,
					`${ HOG }; ${ PULL }: 403 with errors, code permission_denied, only for a key that is known`,
					'source',
					{
						meaning: t(
							'It is known. Whether its permissions are enough for {plugin} was not asked.'
						),
					}
				),
				answer(
					{ status: 403 },
					'intercepted',
					t( 'A refusal that is not in the words of Klaviyo.' ),
					`${ HOG } (looks whether a 403 really comes from Klaviyo)`,
					'source'
				),
			],
		},
	],
	phrases: [
		phrase(
			'Missing or invalid authorization scheme\\. Please use Klaviyo-API-Key',
			'intercepted',
			'community.klaviyo.com 7403',
			'issue'
		),
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://www.klaviyo.com/settings/account/api-keys', label: open.keys },
			steps: [
				{
					text: t(
						'Sign in as owner or admin. Click the name of your organization, choose [[Settings]] and then [[API keys]].'
					),
				},
				{ text: t( 'Click [[Create Private API Key]] and give it a name.' ) },
				{
					text: t( 'Choose what it may do.' ),
					sub: t(
						'This cannot be changed later. The help of your plugin says which permissions it needs.'
					),
				},
				{
					text: t( 'Click [[Create]] and copy the whole key. It begins with pk_.' ),
					note: shown_once,
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://www.klaviyo.com/settings/account/api-keys' },
		keys: {
			url: 'https://www.klaviyo.com/settings/account/api-keys',
			path: t( '[[Settings]] › [[API keys]]' ),
		},
	},
	links: {
		site: 'https://www.klaviyo.com/',
		privacy: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
		status: 'https://status.klaviyo.com/',
		support: 'https://help.klaviyo.com/hc/en-us/articles/7423954176283',
	},
} );
