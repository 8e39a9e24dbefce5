/**
 * Moosend (also sold as Sitecore Send): one API key for the whole account.
 *
 * Facts: the Moosend API description as surveyed by api-evangelist/moosend@cfc99f5 (envelope, 429), docs.moosend.com (key in the
 * query string, one key per account), Bit-Apps-Pro/bit-integrations@893d0af (any Error is a refusal), the detector of
 * trufflesecurity/trufflehog at 3ab759f (shape), read 2026-11-21. The answer is told in the body, with status 200 in every
 * documented case. Doubtful: the words for a wrong key ("INVALID_API_KEY", "Invalid API key"), which no page of Moosend names.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const CONTRACT = 'api-evangelist/moosend@cfc99f5:errors/moosend-problem-types.yml';
const CLIENT =
	'Bit-Apps-Pro/bit-integrations@893d0af:backend/Actions/Moosend/MoosendController.php';
const AUTH =
	'https://docs.moosend.com/api-documentation/articles/KnowledgeBase/54552-Authenticate-a-Moosend-API-request';
const SETTINGS = 'https://identity.moosend.com/';

const refused = { causes: [ causes.not_copied, causes.deleted ] };

export default defineProvider( {
	id: 'moosend',
	name: 'Moosend',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.moosend.com' ],
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
				also: [ '^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$' ],
				looks_like: t( '36 characters with four hyphens' ),
				length: 36,
				alphabet: '0-9a-f-',
				good: [ '01234567-89ab-cdef-0123-456789abcdef' ],
				bad: [
					{ value: '01234567-89ab-cdef-0123-456789abcde', reason: 'truncated' },
					{ value: '01234567-89ab-cdef-0123-456789abcdeg', reason: 'wrong_characters' },
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
				url: 'https://api.moosend.com/v3/lists/1/1.json?WithStatistics=false',
				auth: {
					scheme: 'query',
					name: 'apikey',
					field: 'api_key',
					why: `${ AUTH }: the key is a required parameter of the address; there is no header for it`,
				},
				headers: { Accept: 'application/json' },
			},
			asks: asks.list,
			source: `${ CLIENT }; trufflesecurity/trufflehog@3ab759f:pkg/detectors/moosend/moosend.go`,
			keep: [ '/Code', '/Error' ],
			quote: [ '/Error' ],
			answers: [
				answer(
					{ json: [ { at: '/Code', matches: '^429$' } ] },
					'rate_limited',
					says.too_fast,
					CONTRACT,
					'doc'
				),
				answer(
					{
						json: [
							{ at: '/Code', not: 0 },
							{ at: '/Error', matches: '(api[ _]?key|unauthori[sz]ed|authenticat)' },
						],
					},
					'invalid',
					says.refused,
					`${ CLIENT } (any Error is a refusal); the words from memory`,
					'memory',
					refused
				),
				answer(
					{
						json: [
							{ at: '/Code', is: 0 },
							{ at: '/Error', is: null },
						],
					},
					'ok',
					says.accepted,
					`${ CLIENT }; ${ CONTRACT }`,
					'source'
				),
				answer(
					{ status: 401 },
					'invalid',
					says.unclear,
					'the meaning of the status, from memory',
					'memory',
					refused
				),
			],
		},
	],
	phrases: [
		phrase(
			'moosend.*(INVALID_API_KEY|invalid api key)',
			'invalid',
			'the words from memory',
			'memory'
		),
		phrase( '"Error": ?"RATE-LIMITING"', 'rate_limited', CONTRACT, 'doc' ),
	],
	guides: {
		new_key: {
			title: titles.copy,
			intro: guide.intro,
			minutes: 2,
			link: { url: SETTINGS, label: open.provider },
			steps: [
				{ text: t( 'Sign in and open [[Settings]], then [[API key]].' ) },
				{
					text: t( 'Choose [[Copy]].' ),
					note: {
						strong: t( 'Think before you choose [[Generate new API key]].' ),
						text: t( 'An account has one key. A new one ends the old one everywhere.' ),
					},
				},
			],
			done: guide.has_key,
		},
		revoke: {
			title: titles.old_ends,
			link: { url: SETTINGS, label: open.provider },
			steps: [
				{
					text: t(
						'Choose [[Generate new API key]] under [[Settings]] › [[API key]] to end a key that others may know.'
					),
				},
			],
		},
	},
	pages: {
		account: { url: SETTINGS },
		keys: { url: SETTINGS, path: t( '[[Settings]] › [[API key]]' ) },
	},
	links: {
		site: 'https://moosend.com/',
		terms: 'https://moosend.com/terms/',
		privacy: 'https://moosend.com/privacy-policy/',
		support: 'https://docs.moosend.com/',
	},
} );
