/**
 * Maileroo, Email API v2, with a sending key.
 *
 * Facts: maileroo.com/docs/api-reference/emails/introduction (read 2026-11-21); api-evangelist/maileroo@68ca257 openapi. Doubtful: the
 * words of every answer, the shape (64 characters in public code), and whether the key is judged before the message, so a random one is
 * compared.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, guide, open, receives, says, titles } from '../words';

const DOCS = 'maileroo.com/docs/api-reference/emails/introduction, 2026-11-21';
const OPENAPI = 'api-evangelist/maileroo@68ca257:openapi/maileroo-emails-api-openapi.yml';
const DOMAINS = 'https://app.maileroo.com/domains';

const request = {
	method: 'POST',
	url: 'https://smtp.maileroo.com/api/v2/emails',
	auth: { scheme: 'header', name: 'X-Api-Key', field: 'api_key' },
	headers: { Accept: 'application/json' },
	json: {},
} as const;

const may_send = answer(
	{ status: 400, json: [ { at: '/success', is: false } ] },
	'ok',
	says.may_send,
	`${ OPENAPI } 400 "Validation error"`,
	'doc',
	{ reason: 'may_send' }
);

export default defineProvider( {
	id: 'maileroo',
	name: 'Maileroo',
	purpose: 'mail',
	noun: t( 'sending key' ),
	hosts: [ 'smtp.maileroo.com' ],
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'Sending key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{64}$',
				// No document names a length.
				also: [ '^[A-Za-z0-9_-]{16,}$' ],
				looks_like: t( '64 characters, digits and the letters a to f' ),
				length: 64,
				alphabet: '0-9a-f',
				good: [ '0123456789abcdef'.repeat( 4 ) ],
				bad: [
					{ value: '0123456789abcdef'.repeat( 4 ) + '\n', reason: 'whitespace' },
					{ value: '0123456789', reason: 'truncated' },
				],
			},
		},
	],
	steps: [
		{
			id: 'send',
			request,
			asks: asks.no_recipient,
			source: `${ DOCS }; ${ OPENAPI }`,
			keep: [ '/success' ],
			quote: [ '/message' ],
			answers: [
				answer(
					{ status: 401, json: [ { at: '/success', is: false } ] },
					'invalid',
					says.refused,
					`${ OPENAPI } 401 "Authentication failed"`,
					'doc'
				),
				// A key counts as accepted only when a random one is answered differently.
				{ ...may_send, undecided: true },
			],
		},
		{
			id: 'compare',
			after: [ 'ok' ],
			guard: 'random_key',
			request,
			asks: asks.compared,
			source: `${ DOCS }; ${ OPENAPI }`,
			keep: [ '/success' ],
			quote: [ '/message' ],
			answers: [ may_send ],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 2,
			link: { url: DOMAINS, label: open.domains },
			steps: [
				{
					text: t( 'Sign in, open [[Domains]] and choose {sender_domain}.' ),
					note: {
						strong: t( 'Each sending key belongs to one domain.' ),
						text: t( 'One of another domain cannot send for this site.' ),
					},
				},
				{ text: t( 'Open [[Sending Keys]] and make a new key.' ) },
				{ text: guide.copy_key },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.maileroo.com/' },
		keys: { url: DOMAINS, path: t( '[[Domains]] › [[Sending Keys]]' ) },
		domains: { url: DOMAINS, path: t( '[[Domains]]' ) },
	},
	links: {
		site: 'https://maileroo.com/',
		terms: 'https://maileroo.com/terms-conditions',
		privacy: 'https://maileroo.com/privacy-policy',
		status: 'https://status.maileroo.com/',
		support: 'https://maileroo.com/help',
	},
} );
