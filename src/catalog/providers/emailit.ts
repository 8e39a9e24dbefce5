/**
 * Emailit, API v2.
 *
 * Facts: emailit.com/docs/api-reference/authentication.md and errors.md, emailit.com/docs/developers/api-keys, the changelog of
 * 2026-09-27 (read 2026-11-21). Since then a key that only sends may read nothing, so a 403 to a reading question is what a healthy one
 * gets. Errors come in two shapes: with `message` for the key, with `details` or `validation_errors` for the message. Doubtful: whether
 * the key is judged before the message, so a random key is compared.
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
	titles,
} from '../words';
import type { Answer } from '../schema';

const AUTH = 'emailit.com/docs/api-reference/authentication.md, 2026-11-21';
const ERRORS = 'emailit.com/docs/api-reference/errors.md, 2026-11-21';
const LOGS = 'emailit.com/docs/logs/request-logs, 2026-11-21';
const SCOPE = 'emailit.com/docs/changelog 2026-09-27, sending-key-scope';
const SANDBOX = 'emailit.com/docs/changelog/2026-09-27-sandbox-recipients';

/** Said of every question. */
const refusals: readonly Answer[] = [
	answer(
		{ status: 401, json: [ { at: '/message', is: 'API key required' } ] },
		'intercepted',
		says.no_header,
		ERRORS,
		'doc',
		no_key_arrived
	),
	answer( { status: 401, contains: 'Invalid API key' }, 'invalid', says.refused, LOGS, 'doc' ),
];

export default defineProvider( {
	id: 'emailit',
	name: 'Emailit',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.emailit.com' ],
	receives: receives.key,
	shown_once: true,
	phrases: [
		phrase( 'unverified_workspace_recipient', 'sandbox_only', SANDBOX, 'doc' ),
		phrase(
			'domain is not verified for this workspace',
			'domain_not_verified',
			'emailit.com/docs/kb/smtp-530-from-domain-not-verified',
			'doc'
		),
		phrase(
			'API key is restricted to sending domain',
			'wrong_account',
			'emailit.com/docs/kb/smtp-530-from-domain-not-verified',
			'doc'
		),
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^secret_[A-Za-z0-9]{32}$',
				// Older ones have no prefix, and keep working.
				also: [ '^[A-Za-z0-9_-]{20,}$' ],
				looks_like: t( 'secret_ and 32 letters and digits' ),
				prefix: 'secret_',
				length: 39,
				alphabet: '0-9A-Za-z',
				good: [ 'secret_0123456789ABCDEFabcdef0123456789', '0123456789ABCDEFabcdef01' ],
				bad: [
					{ value: 'secret_0123456789ABCDEFabcdef0123456789 ', reason: 'whitespace' },
					{ value: 'secret_01234', reason: 'truncated' },
				],
			},
		},
	],
	steps: [
		{
			id: 'domains',
			request: {
				method: 'GET',
				url: 'https://api.emailit.com/v2/domains',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.domains,
			source: AUTH,
			// Which domains there are is not kept.
			keep: [],
			quote: [ '/message', '/error' ],
			answers: [
				...refusals,
				answer(
					{ status: 403, json: [ { at: '/error', is: 'Forbidden' } ] },
					'insufficient_permission',
					says.may_not_ask,
					`${ SCOPE }; ${ ERRORS }`,
					'doc',
					{ undecided: true }
				),
				answer(
					{ status: '2xx', json: [ { at: '', exists: true } ] },
					'ok',
					says.accepted,
					AUTH,
					'doc'
				),
			],
		},
		{
			id: 'send',
			after: [ 'insufficient_permission' ],
			guard: 'random_key',
			request: {
				method: 'POST',
				url: 'https://api.emailit.com/v2/emails',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
				json: {},
			},
			asks: asks.no_recipient,
			source: `${ ERRORS }: a message with missing fields is rejected`,
			keep: [ '/error' ],
			quote: [ '/message', '/error' ],
			answers: [
				...refusals,
				answer(
					{ status: 403, contains: 'unverified_workspace_recipient' },
					'sandbox_only',
					t( 'The {key} may send, but only to addresses of the workspace.' ),
					SANDBOX,
					'doc'
				),
				answer(
					{ status: 403, json: [ { at: '/error', is: 'Forbidden' } ] },
					'insufficient_permission',
					says.too_few,
					ERRORS,
					'doc',
					{ causes: [ causes.permission, causes.suspended ] }
				),
				answer(
					{ status: [ 400, 422 ], json: [ { at: '/details', exists: true } ] },
					'ok',
					says.may_send,
					ERRORS,
					'doc',
					{ reason: 'may_send', limited: true }
				),
				answer(
					{ status: [ 400, 422 ], json: [ { at: '/validation_errors', exists: true } ] },
					'ok',
					says.may_send,
					ERRORS,
					'doc',
					{ reason: 'may_send', limited: true }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://app.emailit.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Sign in, choose the workspace from which {sender_domain} sends, and open [[Email API]] › [[API Keys]].'
					),
				},
				{
					text: t(
						'Make a new key with the scope [[Sending Only]]. It may be limited to {sender_domain}.'
					),
				},
				{
					text: guide.copy_key,
					note: {
						strong: guide.shown_once,
						text: t( 'Making an old key anew ends its old value at once.' ),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.emailit.com/' },
		keys: { url: 'https://app.emailit.com/', path: t( '[[Email API]] › [[API Keys]]' ) },
		domains: { url: 'https://app.emailit.com/' },
	},
	links: {
		site: 'https://emailit.com/',
		terms: 'https://emailit.com/terms-of-service/',
		privacy: 'https://emailit.com/privacy-policy/',
		support: 'https://emailit.com/docs/',
	},
} );
