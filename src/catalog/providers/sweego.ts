/**
 * Sweego.
 *
 * Facts: symfony/symfony@5feb7493c37 Bridge/Sweego (address and header; read 2026-11-21); public clients, which read `detail` of a
 * refusal. No document lists its answers: what 401, 403 and 422 mean is from memory, and so every finding is likely at most. Whether the
 * key is judged before the message is not known, so a random one is compared.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, receives, says, titles } from '../words';

const BRIDGE = 'symfony/symfony@5feb7493c37 Bridge/Sweego/Transport/SweegoApiTransport.php';
const APP = 'https://app.sweego.io/';

const request = {
	method: 'POST',
	url: 'https://api.sweego.io/send',
	auth: { scheme: 'header', name: 'Api-Key', field: 'api_key' },
	headers: { Accept: 'application/json' },
	json: {},
} as const;

const may_send = answer(
	{ status: 422, json: [ { at: '/detail', exists: true } ] },
	'ok',
	says.may_send,
	'what 422 means is from memory; public clients read "detail"',
	'memory',
	{ reason: 'may_send' }
);

export default defineProvider( {
	id: 'sweego',
	name: 'Sweego',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.sweego.io' ],
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
				// Seen in public code; no document says that all are like this.
				also: [ '^[A-Za-z0-9._-]{16,}$' ],
				looks_like: t(
					'36 characters in 5 groups: digits, the letters a to f and hyphens'
				),
				length: 36,
				alphabet: '0-9a-f-',
				good: [ '01234567-89ab-cdef-0123-456789abcdef' ],
				bad: [
					{ value: '01234567-89ab-cdef-0123-456789abcdef ', reason: 'whitespace' },
					{ value: '01234567-89ab', reason: 'truncated' },
				],
			},
		},
	],
	steps: [
		{
			id: 'send',
			request,
			asks: asks.no_recipient,
			source: BRIDGE,
			keep: [],
			quote: [ '/detail', '/detail/0/msg' ],
			answers: [
				answer(
					{ status: [ 401, 403 ], json: [ { at: '/detail', exists: true } ] },
					'invalid',
					says.refused_any,
					'what 401 and 403 mean is from memory; public clients read "detail"',
					'memory',
					{ causes: [ causes.deleted, causes.kind, causes.not_copied ] }
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
			source: BRIDGE,
			keep: [],
			quote: [ '/detail', '/detail/0/msg' ],
			answers: [ may_send ],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			minutes: 3,
			link: { url: APP, label: open.provider },
			steps: [
				{ text: guide.keys_page },
				{ text: guide.make_and_name },
				{
					text: t( 'Copy the key.' ),
					note: {
						strong: t( 'Not its ID.' ),
						text: t( 'The ID of a key looks the same and is refused.' ),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: { account: { url: APP }, keys: { url: APP }, domains: { url: APP } },
	links: {
		site: 'https://www.sweego.io/',
		terms: 'https://www.sweego.io/general-terms-and-conditions-of-sale',
		privacy: 'https://www.sweego.io/privacy-policy',
		support: 'https://learn.sweego.io/',
	},
} );
