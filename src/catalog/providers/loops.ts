/**
 * Loops, transactional mail.
 *
 * Facts: loops.so/docs/api-reference/api-key (read 2026-11-21), the question that is made for testing a key; api-evangelist/loops@9512d48.
 * Doubtful: the shape (memory) and the pages of the dashboard.
 */
import { defineProvider, t } from '../schema';
import { answer, guide, open, phrase, receives, says, titles } from '../words';

const DOCS = 'loops.so/docs/api-reference/api-key, 2026-11-21';
const KEYS = 'https://app.loops.so/settings?page=api';

export default defineProvider( {
	id: 'loops',
	name: 'Loops',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'app.loops.so' ],
	receives: receives.key,
	shown_once: false,
	phrases: [
		phrase(
			'"message": ?"Invalid API key", ?"error": ?"Invalid API key"',
			'invalid',
			DOCS,
			'doc'
		),
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{32}$',
				// The 32 characters are known from memory only.
				also: [ '^[A-Za-z0-9_-]{20,}$' ],
				looks_like: t( '32 characters, digits and the letters a to f' ),
				length: 32,
				alphabet: '0-9a-f',
				good: [ '0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef\n', reason: 'whitespace' },
					{ value: '0123456789abcdef', reason: 'truncated' },
				],
			},
		},
	],
	steps: [
		{
			id: 'key',
			request: {
				method: 'GET',
				url: 'https://app.loops.so/api/v1/api-key',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks whether the API key is valid. Reads only; Loops made it for this.' ),
			source: DOCS,
			// The name of the team is nobody's business.
			keep: [ '/success' ],
			quote: [ '/message', '/error' ],
			answers: [
				answer(
					{ status: 401, json: [ { at: '/message', is: 'Invalid API key' } ] },
					'invalid',
					says.refused,
					DOCS,
					'doc'
				),
				answer(
					// `message` is newer than `error`, which Loops calls deprecated.
					{ status: 401, json: [ { at: '/error', is: 'Invalid API key' } ] },
					'invalid',
					says.refused,
					DOCS,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/success', is: true } ] },
					'ok',
					says.accepted,
					DOCS,
					'doc'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			minutes: 2,
			link: { url: KEYS, label: open.keys },
			steps: [
				{
					text: t(
						'Sign in, open the settings and choose the page for the API. It must be the team from which {sender_domain} sends.'
					),
				},
				{ text: guide.make_and_name },
				{
					text: guide.copy_key,
					note: {
						strong: t( 'Such a key may do everything in the team.' ),
						text: t( 'Loops has no narrower one, so give it to this site alone.' ),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.loops.so/' },
		keys: { url: KEYS },
		domains: { url: 'https://app.loops.so/settings?page=domain' },
	},
	links: {
		site: 'https://loops.so/',
		terms: 'https://loops.so/terms',
		privacy: 'https://loops.so/privacy',
		support: 'https://loops.so/docs',
	},
} );
