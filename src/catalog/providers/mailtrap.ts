/**
 * Mailtrap, Email API.
 *
 * Facts: mailtrap/mailtrap-openapi@f96b352 (read 2026-11-21); anymail/django-anymail@8c40cc4 (live tests); labels:
 * mailtrap/mailtrap-skills@73a7113 and nango.dev/docs/api-integrations/mailtrap. The sending host says "Unauthorized" to a wrong token
 * and to a good one with an unverified sender alike, so only GET /api/accounts can prove that a token is refused. Doubtful: the shape
 * (memory), whether the sending host looks at the token before it looks at the message, and how an expired token is answered.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	asks,
	causes,
	guide,
	open,
	phrase,
	receives,
	says,
	shown_once,
	titles,
} from '../words';
import type { Cause } from '../schema';

const OPENAPI = 'mailtrap/mailtrap-openapi@f96b352';
const ACCOUNT = `${ OPENAPI }:specs/account-management.openapi.yml`;
const SEND = `${ OPENAPI }:specs/email-sending-transactional.openapi.yml`;
const TESTS = 'anymail/django-anymail@8c40cc4:tests/test_mailtrap_integration.py';

/** The sending host looks at the domain of the sender too. */
const domain_missing: Cause = {
	is: 'domain_not_verified',
	title: t( 'The sender domain is not verified in the account.' ),
	why: [ { points: 45, text: t( 'Possible. The answer would be the same.' ) } ],
};

export default defineProvider( {
	id: 'mailtrap',
	name: 'Mailtrap',
	purpose: 'mail',
	noun: t( 'token' ),
	hosts: [ 'mailtrap.io', 'send.api.mailtrap.io' ],
	receives: receives.key,
	shown_once: true,
	phrases: [
		{ matches: 'Incorrect API token', is: 'invalid', source: ACCOUNT, confidence: 'source' },
		phrase( 'Account access forbidden', 'insufficient_permission', ACCOUNT, 'source' ),
		phrase(
			'"success": ?false, ?"errors": ?\\["Unauthorized"\\]',
			'insufficient_permission',
			`${ SEND }; ${ TESTS }`,
			'source',
			'unexplained'
		),
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'API token' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{32}$',
				// The 32 characters are known from memory only.
				also: [ '^[A-Za-z0-9._-]{20,}$' ],
				looks_like: t( '32 characters, digits and the letters a to f' ),
				length: 32,
				alphabet: '0-9a-f',
				good: [ '0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef ', reason: 'whitespace' },
					{ value: '0123456789abcdef', reason: 'truncated' },
				],
			},
		},
		{ name: 'inbox_id', label: t( 'Sandbox inbox' ), secret: false },
	],
	steps: [
		{
			id: 'accounts',
			request: {
				method: 'GET',
				url: 'https://mailtrap.io/api/accounts',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.accounts,
			source: `${ ACCOUNT } GET /api/accounts`,
			keep: [ '/*/access_levels' ],
			quote: [ '/error', '/errors' ],
			answers: [
				answer(
					{ json: [ { at: '/error', is: 'Incorrect API token' } ] },
					'invalid',
					says.refused,
					`${ ACCOUNT } UNAUTHENTICATED`,
					'source'
				),
				answer(
					{ status: 403, json: [ { at: '/errors', matches: 'access forbidden' } ] },
					'ok',
					says.may_not_ask,
					`${ ACCOUNT } PERMISSION_DENIED: the token is known`,
					'source'
				),
				answer(
					{
						status: '2xx',
						matches: '^\\s*\\[',
						values: [ { field: 'inbox_id', exists: true } ],
					},
					'sandbox_only',
					t( 'The {key} is accepted. A sandbox inbox stands beside it.' ),
					`${ OPENAPI }:specs/sandbox-sending.openapi.yml: mail to a sandbox inbox is kept there`,
					'source',
					{
						title: t( 'Mail of this site goes to a test inbox' ),
						meaning: t(
							'The {key} is right. But what goes to a sandbox of {provider} is kept there for testing, and reaches nobody.'
						),
					}
				),
				answer(
					{ status: '2xx', matches: '^\\s*\\[' },
					'ok',
					says.accepted,
					`${ ACCOUNT } GET /api/accounts`,
					'source'
				),
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://send.api.mailtrap.io/api/send',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
				json: {},
			},
			asks: asks.no_recipient,
			source: `${ SEND } BadRequest`,
			keep: [ '/errors' ],
			quote: [ '/errors/0' ],
			answers: [
				answer(
					{ status: 400, contains: 'is required' },
					// Nobody has seen that the token is judged before the message, so this answer proves nothing new.
					'as_before',
					says.only_missing,
					`${ SEND } BadRequest`,
					'source'
				),
				answer(
					{ json: [ { at: '/errors/0', is: 'Unauthorized' } ] },
					'insufficient_permission',
					t(
						'The {key} is known, and yet the sending host refuses it. A {key} for the sandbox or for another domain is answered like this.'
					),
					`${ SEND } Unauthorized; ${ TESTS }: the same words for an unverified sender`,
					'source',
					{ reason: 'unexplained', causes: [ causes.permission, domain_missing ] }
				),
				answer(
					{ json: [ { at: '/errors/0', is: 'Forbidden' } ] },
					'insufficient_permission',
					t(
						'The {key} is known. Mailtrap says: verify the domain, or look at the permissions.'
					),
					`${ SEND } Forbidden`,
					'source',
					{ reason: 'unexplained', causes: [ domain_missing, causes.permission ] }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://mailtrap.io/api-tokens', label: open.tokens },
			steps: [
				{ text: t( 'Sign in, open [[Settings]] and choose [[API Tokens]].' ) },
				{
					text: t(
						'Choose [[Add Token]] and give it a name you will recognize, for example “{site_name}”.'
					),
					sub: t( 'A token may end after a year. Note the day when it ends.' ),
				},
				{
					text: t( 'Let it send from the domain {sender_domain}, and nothing else.' ),
					note: {
						strong: t( 'Not one for the sandbox.' ),
						text: t( 'Mail sent with such a token reaches nobody.' ),
					},
				},
				{ text: guide.copy_token, note: shown_once },
			],
			done: guide.has_token,
		},
		sandbox_only: {
			title: t( 'Send for real instead of to the sandbox' ),
			link: { url: 'https://mailtrap.io/sending/domains', label: open.domains },
			steps: [
				{
					text: t(
						'In the settings of {plugin}, empty the field for the sandbox inbox.'
					),
				},
				{ text: t( 'Look whether the token may send from {sender_domain}.' ) },
			],
			done: guide.changed,
		},
	},
	pages: {
		account: { url: 'https://mailtrap.io/' },
		keys: { url: 'https://mailtrap.io/api-tokens', path: t( '[[Settings]] › [[API Tokens]]' ) },
		permissions: {
			url: 'https://mailtrap.io/api-tokens',
			path: t( '[[Settings]] › [[API Tokens]]' ),
		},
		domains: { url: 'https://mailtrap.io/sending/domains' },
	},
	links: {
		site: 'https://mailtrap.io/',
		terms: 'https://mailtrap.io/terms/',
		privacy: 'https://mailtrap.io/privacy/',
		status: 'https://status.mailtrap.io/',
		support: 'https://docs.mailtrap.io/',
	},
} );
