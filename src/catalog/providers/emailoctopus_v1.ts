/**
 * EmailOctopus, API 1.6: older plugins speak it. It is no longer maintained, but works with old and new keys alike, so that its own answer
 * decides and v2 need not be asked.
 *
 * Facts (read 2026-11-21): Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/EmailOctopus (question); npm email-octopus-ts 1.1.1
 * (API_KEY_INVALID and its words); rubydoc.info email_octopus 0.1.0 (Unauthorized); api-evangelist/emailoctopus@2e5e119 authentication
 * ("compatible with all versions"); nango.dev/docs/api-integrations/emailoctopus/connect (labels). The statuses
 * are from memory, so that none is looked at.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, guide, open, phrase, receives, says, shown_once, titles } from '../words';

const BIT =
	'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/EmailOctopus/EmailOctopusController.php';
const TS = 'npm email-octopus-ts 1.1.1 ApiKeyInvalidError';

export default defineProvider( {
	id: 'emailoctopus_v1',
	name: 'EmailOctopus (API 1.6)',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'emailoctopus.com' ],
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
					'01234567-89ab-cdef-0123-456789abcdef',
					'eo_' + '0123456789abcdef'.repeat( 4 ),
				],
				bad: [
					{ value: '01234567-89ab-cdef-0123', reason: 'wrong_characters' },
					{ value: '01234567-89ab-cdef-0123-456789abcdef ', reason: 'whitespace' },
				],
			},
		},
	],
	steps: [
		{
			id: 'lists',
			request: {
				method: 'GET',
				url: 'https://emailoctopus.com/api/1.6/lists?limit=1',
				auth: {
					scheme: 'query',
					name: 'api_key',
					field: 'api_key',
					why: `${ BIT }: API 1.6 takes the key nowhere else in a GET request`,
				},
				headers: { Accept: 'application/json' },
			},
			asks: asks.list,
			source: BIT,
			// The answer holds a list: nothing of an accepted answer is kept.
			keep: [],
			quote: [ '/error/message' ],
			answers: [
				answer(
					{ json: [ { at: '/error/code', is: 'API_KEY_INVALID' } ] },
					'invalid',
					says.refused_any,
					TS,
					'source'
				),
				answer(
					{ json: [ { at: '/error/code', is: 'UNAUTHORISED' } ] },
					'insufficient_permission',
					says.too_few,
					'rubydoc.info email_octopus 0.1.0 has the error; its code and words are from memory',
					'memory',
					{ reason: 'other_use' }
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					BIT,
					'source'
				),
			],
		},
	],
	phrases: [
		phrase( 'API_KEY_INVALID.{0,20}Your API key is invalid\\.', 'invalid', TS, 'source' ),
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
				{
					text: t( 'Choose [[Copy]] at once.' ),
					note: shown_once,
				},
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
