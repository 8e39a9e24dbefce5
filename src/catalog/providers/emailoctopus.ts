/**
 * EmailOctopus, API v2.
 *
 * Facts (read 2026-11-21): emailoctopus.com/api-documentation/v2 in api-evangelist/emailoctopus@2e5e119 errors (the 401 was seen live)
 * and authentication: keys that were made before 2024-10-07 are called legacy, work with API 1.6 only, and get the same 401 from v2.
 * So a refused key is shown to API 1.6 before it is called wrong. No shape of keys is published. "Access denied."
 * is the answer for lists of another account, which are not asked for here. Labels: nango.dev/docs/api-integrations/emailoctopus/connect.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, guide, open, receives, says, shown_once, titles } from '../words';

const ERRORS =
	'emailoctopus.com/api-documentation/v2 in api-evangelist/emailoctopus@2e5e119 errors/emailoctopus-problem-types.yml';
const AUTHENTICATION =
	'api-evangelist/emailoctopus@2e5e119 authentication/emailoctopus-authentication.yml';
const LEGACY =
	'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/EmailOctopus/EmailOctopusController.php';

export default defineProvider( {
	id: 'emailoctopus',
	name: 'EmailOctopus',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.emailoctopus.com', 'emailoctopus.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9A-Za-z_-]{30,}$',
				looks_like: t( 'at least 30 letters, digits, hyphens and underscores' ),
				good: [
					'eo_' + '0123456789abcdef'.repeat( 4 ),
					'01234567-89ab-cdef-0123-456789abcdef',
				],
				bad: [
					{ value: 'eo_0123456789abcdef', reason: 'wrong_characters' },
					{ value: 'eo_' + '0123456789abcdef'.repeat( 4 ) + ' ', reason: 'whitespace' },
				],
			},
		},
	],
	steps: [
		{
			id: 'lists',
			request: {
				method: 'GET',
				url: 'https://api.emailoctopus.com/lists?limit=1',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.list,
			source: AUTHENTICATION,
			// The answer holds a list: nothing of an accepted answer is kept.
			keep: [],
			quote: [ '/detail' ],
			answers: [
				answer(
					{ status: 401, json: [ { at: '/detail', is: 'Invalid key.' } ] },
					'invalid',
					t(
						'The {key} is refused. Keys from before October 7, 2024 get this answer too: they work with the old API only.'
					),
					ERRORS,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					AUTHENTICATION,
					'doc'
				),
			],
		},
		{
			id: 'legacy',
			after: [ 'invalid' ],
			request: {
				method: 'GET',
				url: 'https://emailoctopus.com/api/1.6/lists?limit=1',
				auth: {
					scheme: 'query',
					name: 'api_key',
					field: 'api_key',
					why: `${ LEGACY }: API 1.6 takes the key nowhere else in a GET request`,
				},
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks the old API the same, because it takes older keys. Reads only.' ),
			source: LEGACY,
			keep: [],
			quote: [ '/error/message' ],
			answers: [
				answer(
					{ json: [ { at: '/error/code', exists: true } ] },
					'as_before',
					says.not_there_either,
					'npm email-octopus-ts 1.1.1: errors are objects with code and message',
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'api_retired',
					t(
						'The old API takes the {key}, so it is right. It was made before October 7, 2024 and does not work with the API that is used now.'
					),
					`${ LEGACY }; ${ AUTHENTICATION } (key_versioning)`,
					'doc',
					{
						meaning: t(
							'It was made before October 7, 2024 and works with the old API only. A new {key} works with both.'
						),
					}
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 2,
			link: {
				url: 'https://dashboard.emailoctopus.com/developer/api-keys',
				label: open.keys,
			},
			steps: [
				{
					text: t(
						'Open [[Account]] › [[Integrations & API]] › [[API keys]] and choose [[Add a key]].'
					),
					sub: t( 'A key that is called legacy there works with the old API only.' ),
				},
				{ text: t( 'Enter a [[Key name]] and choose [[Create]].' ) },
				{ text: t( 'Choose [[Copy]] at once.' ), note: shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://dashboard.emailoctopus.com/' },
		keys: {
			url: 'https://dashboard.emailoctopus.com/developer/api-keys',
			path: t( '[[Account]] › [[Integrations & API]] › [[API keys]]' ),
		},
	},
	links: {
		site: 'https://emailoctopus.com/',
		terms: 'https://emailoctopus.com/legal/terms',
		status: 'https://status.emailoctopus.com/',
		support: 'https://help.emailoctopus.com/',
	},
} );
