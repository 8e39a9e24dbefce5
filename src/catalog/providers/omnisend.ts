/**
 * Omnisend: one API key of a store, with permissions.
 *
 * Facts: api-docs.omnisend.com (authentication, migration from v3 to v2026-03-15; the same keys, another header), the error list as
 * surveyed by api-evangelist/omnisend@ce20c32, the plugin Omnisend for WordPress, which puts the same question with the key of the
 * WooCommerce plugin, trufflesecurity/trufflehog@3ab759f (shape), read 2026-11-21. A version that Omnisend retired is answered with
 * 410: that is then about the version in our question, never about the key. A key without the permission to read the brand is
 * refused with 403 and works all the same. Keys that a connection at Omnisend made are not pasted, but connected anew.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, open, phrase, receives, says, titles } from '../words';

const AUTH = 'https://api-docs.omnisend.com/reference/authentication.md';
const ERRORS = 'api-evangelist/omnisend@ce20c32:errors/omnisend-problem-types.yml';
const PLUGIN =
	'Omnisend for WordPress, tests of Connection::connect_with_omnisend_for_woo_plugin()';
const HELP = 'support.omnisend.com/en/articles/1061890-generate-an-api-key-in-omnisend';
const KEYS = 'https://app.omnisend.com/integrations/api-keys';

export default defineProvider( {
	id: 'omnisend',
	name: 'Omnisend',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.omnisend.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9]{24}-[A-Za-z0-9]{50}$',
				// Other splits are described in public notes.
				also: [ '^[A-Za-z0-9-]{60,90}$' ],
				looks_like: t( '75 characters: 24, a hyphen and 50' ),
				length: 75,
				alphabet: 'A-Za-z0-9-',
				good: [ '0123456789abcdef01234567-' + 'aB3dE6gH9k'.repeat( 5 ) ],
				bad: [
					{ value: '0123456789abcdef01234567-aB3dE6gH9k', reason: 'truncated' },
					{
						value: '0123456789abcdef01234567-' + 'aB3dE6gH9k'.repeat( 5 ) + ' ',
						reason: 'whitespace',
					},
				],
			},
		},
	],
	steps: [
		{
			id: 'brand',
			request: {
				method: 'GET',
				url: 'https://api.omnisend.com/api/brands/current',
				auth: {
					scheme: 'header',
					name: 'Authorization',
					before: 'Omnisend-API-Key ',
					field: 'api_key',
				},
				headers: { 'Omnisend-Version': '2026-03-15', Accept: 'application/json' },
			},
			asks: t( 'Asks which store the key belongs to. Reads only.' ),
			source: `${ AUTH }; ${ PLUGIN }`,
			keep: [ '/platform', '/title' ],
			quote: [ '/detail', '/title', '/error' ],
			answers: [
				answer( { status: 401 }, 'invalid', says.refused_any, ERRORS, 'doc', {
					causes: [ causes.not_copied, causes.deleted ],
				} ),
				answer( { status: 402 }, 'plan_inactive', says.plan, ERRORS, 'doc' ),
				answer(
					{ status: 403, json: [ { at: '/status', is: 403 } ] },
					'ok',
					says.may_not_ask,
					`${ ERRORS }: 403 is a valid key without the permission`,
					'doc',
					{
						meaning: t(
							'{provider} knows it. What else it may do cannot be read, because it may not ask about the store.'
						),
					}
				),
				answer(
					{ status: 410 },
					'not_checkable',
					t(
						'Omnisend retired the version in which Key Health asks. The API key was not judged.'
					),
					ERRORS,
					'doc',
					{
						title: t( '{provider} no longer takes this question' ),
						meaning: t(
							'The {key} was not judged. A newer version of Key Health asks in another way.'
						),
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/brandID', exists: true } ] },
					'ok',
					says.accepted,
					`${ AUTH }; ${ PLUGIN }`,
					'source'
				),
			],
		},
	],
	phrases: [
		phrase( 'problems\\.omnisend\\.com/rate-limit-exceeded', 'rate_limited', ERRORS, 'doc' ),
		phrase( 'omnisend.*API version has been retired', 'api_retired', ERRORS, 'doc' ),
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: KEYS, label: open.keys },
			steps: [
				{
					text: t(
						'Sign in, open [[Store settings]] › [[API keys]] and choose [[Create API key]].'
					),
					note: {
						strong: t( 'The plugin was connected, and no key was ever pasted?' ),
						text: t( 'Then connect it anew on its own page instead.' ),
					},
				},
				{
					text: t(
						'Type a name, and allow what the plugin works with: contacts, and for a shop also products, orders, carts and events.'
					),
					sub: t(
						'Do not use the name of an app of Omnisend: that starts the set-up of the app.'
					),
				},
				{
					text: t(
						'Choose [[Create API key]] and copy it at once. It is shown only this one time.'
					),
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.omnisend.com/' },
		keys: { url: KEYS, path: t( '[[Store settings]] › [[API keys]]' ) },
		permissions: { url: KEYS, path: t( '[[Store settings]] › [[API keys]]' ) },
	},
	links: {
		site: 'https://www.omnisend.com/',
		terms: 'https://www.omnisend.com/terms-of-use/',
		privacy: 'https://www.omnisend.com/privacy/',
		status: 'https://status.omnisend.com/',
		support: `https://${ HELP }`,
	},
} );
