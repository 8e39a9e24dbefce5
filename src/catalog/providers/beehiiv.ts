/**
 * beehiiv, API v2: a key of a workspace, and the publication that it is used for.
 *
 * Facts (read 2026-11-21): NangoHQ/nango@2f4c0af packages/providers/providers.yaml (key, publication, answers);
 * api-evangelist/beehiiv@2072636 errors (the envelope; the codes in it are published nowhere, so the status decides);
 * developers.beehiiv.com/welcome/create-an-api-key (keys that are limited to some publications);
 * beehiiv.com/support 13091918395799 (labels, verification of the account). Whether keys can expire is not known.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, open, says, shown_once, titles } from '../words';

const NANGO = 'NangoHQ/nango@2f4c0af packages/providers/providers.yaml beehiiv';
const ERRORS = 'api-evangelist/beehiiv@2072636 errors/beehiiv-problem-types.yml';
const KEYS = 'developers.beehiiv.com/welcome/create-an-api-key, 2026-11-21';
const LIST = 'developers.beehiiv.com/api-reference/publications/index, 2026-11-21';

const auth = { scheme: 'bearer', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const quote = [ '/errors/0/message', '/statusText' ];

const refused = answer( { status: 401 }, 'invalid', says.refused_any, ERRORS, 'doc' );

export default defineProvider( {
	id: 'beehiiv',
	name: 'beehiiv',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.beehiiv.com' ],
	receives: t( 'Its API key and the publication ID' ),
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9]{64}$',
				looks_like: t( '64 letters and digits' ),
				length: 64,
				alphabet: 'A-Za-z0-9',
				wrong_kinds: [
					{
						pattern: '^pub_[0-9a-fA-F-]{36}$',
						says: t( 'This is the ID of a publication, not the key.' ),
					},
				],
				good: [ '0123456789abcdefGHIJKLMNOPQRSTUV'.repeat( 2 ) ],
				bad: [
					{ value: '0123456789abcdefGHIJKLMNOPQRSTUV', reason: 'truncated' },
					{ value: 'pub_ad76629e-4a39-43ad-8055-0ee89dc6db15', reason: 'wrong_key_kind' },
				],
			},
		},
		{
			name: 'publication_id',
			label: t( 'publication ID' ),
			secret: false,
			shape: {
				pattern: '^pub_[0-9a-fA-F-]{36}$',
				looks_like: t( 'pub_ and 36 characters' ),
				prefix: 'pub_',
				good: [ 'pub_ad76629e-4a39-43ad-8055-0ee89dc6db15' ],
				bad: [
					{ value: 'ad76629e-4a39-43ad-8055-0ee89dc6db15', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'publications',
			request: {
				method: 'GET',
				url: 'https://api.beehiiv.com/v2/publications?limit=1',
				auth,
				headers,
			},
			asks: t( 'Asks for one publication that the key may use. Reads only.' ),
			source: LIST,
			keep: [ '/total_results' ],
			quote,
			answers: [
				refused,
				answer(
					// Not a page of a firewall: the API answers in JSON.
					{ status: 403, json: [ { at: '', exists: true } ] },
					'insufficient_permission',
					t( 'The {key} is known, but it may not ask this. beehiiv does not say why.' ),
					ERRORS,
					'doc',
					{
						reason: 'unexplained',
						causes: [
							causes.plan,
							causes.permission,
							{
								is: 'account_under_review',
								title: t( 'The account is not verified yet.' ),
								why: [
									{
										points: 25,
										text: t(
											'Possible. The account must be checked by beehiiv before it opens the API.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					`${ LIST }; ${ NANGO }`,
					'source'
				),
			],
		},
		{
			id: 'publication',
			after: [ 'ok' ],
			needs: [ 'publication_id' ],
			request: {
				method: 'GET',
				url: 'https://api.beehiiv.com/v2/publications/{publication_id}',
				auth,
				headers,
			},
			asks: t( 'Asks whether the key may use this publication. Reads only.' ),
			source: NANGO,
			keep: [ '/data/id' ],
			quote,
			answers: [
				refused,
				answer(
					{ status: 404, json: [ { at: '/errors', exists: true } ] },
					'companion_invalid',
					t(
						'The {key} is right, but this publication does not exist for it. beehiiv answers alike when the key is limited to other publications.'
					),
					`${ KEYS }; ${ ERRORS }`,
					'doc',
					{
						meaning: t(
							'The {key} is right. Either the ID belongs to another account, or the {key} is limited to other publications.'
						),
						causes: [
							{
								is: 'companion_invalid',
								title: t( 'The publication ID is not one of this account.' ),
								why: [
									{
										points: 55,
										text: t(
											'beehiiv finds no such publication for this {key}.'
										),
									},
								],
							},
							{
								is: 'insufficient_permission',
								reason: 'other_use',
								title: t( 'The {key} is limited to other publications.' ),
								why: [
									{
										points: 40,
										text: t(
											'Possible. A key can be limited to some publications, and beehiiv gives the same answer.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/data/id', exists: true } ] },
					'ok',
					t( 'The {key} may use this publication.' ),
					NANGO,
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://app.beehiiv.com/settings/workspace/api', label: open.keys },
			steps: [
				{
					text: t(
						'Open [[Settings]], and choose [[API]] under [[Workspace Settings]].'
					),
					sub: t(
						'Only owners and admins of the workspace see it, and beehiiv may first ask who you are.'
					),
				},
				{
					text: t(
						'Choose [[Create New API Key]], enter a name, and choose [[Create New Key]].'
					),
					sub: t(
						'If you limit the key to some publications, choose the one of this website.'
					),
				},
				{ text: guide.copy_key, note: shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.beehiiv.com/' },
		keys: {
			url: 'https://app.beehiiv.com/settings/workspace/api',
			path: t( '[[Settings]] › [[Workspace Settings]] › [[API]]' ),
		},
		companion: {
			url: 'https://app.beehiiv.com/settings/workspace/api',
			path: t( '[[Settings]] › [[Workspace Settings]] › [[API]]' ),
		},
	},
	links: {
		site: 'https://www.beehiiv.com/',
		support: 'https://www.beehiiv.com/support',
	},
} );
