/**
 * Kit (formerly ConvertKit), API v4, by an API key. Connections by a sign-in at Kit are another file.
 *
 * Facts: developers.kit.com/api-reference/authentication (the question with a key, labels; read 2026-11-21);
 * Kit/convertkit-wordpress-libraries@7159ed8 src/class-convertkit-api-v4.php (the refusal). The shape of a key is from memory.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, guide, receives, says, shown_once } from '../words';

const DOCS = 'developers.kit.com/api-reference/authentication, 2026-11-21';
const LIBRARY = 'Kit/convertkit-wordpress-libraries@7159ed8 src/class-convertkit-api-v4.php';

export default defineProvider( {
	id: 'kit_v4_key',
	name: 'Kit (API 4)',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.kit.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'V4 API key' ),
			secret: true,
			shape: {
				pattern: '^kit_[A-Za-z0-9_-]{20,}$',
				prefix: 'kit_',
				looks_like: t( 'kit_ and 32 characters' ),
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^[A-Za-z0-9_-]{22}$',
						says: t( 'It looks like a V3 key. Here a V4 key is needed.' ),
					},
					{
						pattern: '^[A-Za-z0-9_-]{43}$',
						says: t(
							'It looks like a V3 secret, or a token of a sign-in. Here a V4 key is needed.'
						),
					},
				],
				good: [ 'kit_0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: 'AbCdEfGhIjKlMnOpQrStUv', reason: 'wrong_key_kind' },
					{ value: 'kit_0123456789abcdef0123456789abcdef\n', reason: 'whitespace' },
					{ value: 'kit_0123', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'account',
			request: {
				method: 'GET',
				url: 'https://api.kit.com/v4/account',
				auth: { scheme: 'header', name: 'X-Kit-Api-Key', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.account,
			source: `${ DOCS }; Kit/convertkit-wordpress-libraries@7159ed8 src/class-convertkit-api-traits.php get_account()`,
			keep: [ '/account/plan_type' ],
			quote: [ '/errors/0' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/account', exists: true } ] },
					'ok',
					says.accepted,
					DOCS,
					'doc'
				),
				answer(
					{
						status: 401,
						json: [ { at: '/errors/0', is: 'The access token is invalid' } ],
					},
					'invalid',
					says.refused,
					`developers.kit.com/api-reference/v5/ping; ${ LIBRARY }`,
					'doc'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Make a new V4 key at Kit' ),
			intro: guide.intro,
			minutes: 2,
			link: {
				url: 'https://app.kit.com/account_settings/developer_settings',
				label: t( 'Open developer settings at Kit' ),
			},
			steps: [
				{ text: t( 'Sign in at Kit and look for the part about V4 keys.' ) },
				{ text: t( 'Click [[Add a new key]] and give it a name.' ) },
				{ text: t( 'Copy the whole key at once. It begins with kit_.' ), note: shown_once },
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
		support: 'https://developers.kit.com/api-reference/authentication',
	},
} );
