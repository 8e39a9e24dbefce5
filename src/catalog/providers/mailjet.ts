/**
 * Mailjet: an API key and the secret key that belongs to it.
 *
 * Facts: mailjet/api-documentation@3a446e6 guides/_send-api.md (error table, SandboxMode) and _domain-dns.md;
 * anymail/django-anymail@8c40cc4 (live test); mailjet-apiv3-php issues 109 (swapped fields) and 169 (after failed log-ins the server's
 * address is blocked for about an hour, and TLS handshakes are dropped); ThetaTau/CMT issues 903 and 907 (mj-0001 is about the
 * account) (all read 2026-11-21). So a refused pair is not asked about again by itself, and nothing else is tried with it.
 */
import { defineProvider, t } from '../schema';
import type { Answer, Cause } from '../schema';
import { answer, asks, causes, guide, open, phrase, says } from '../words';

const ERRORS = 'mailjet/api-documentation@3a446e6 guides/_send-api.md (error table)';
const LIVE = 'anymail/django-anymail@8c40cc4 tests/test_mailjet_integration.py (live test)';

const auth = {
	scheme: 'basic',
	user: '{api_key}',
	pass: '{secret_key}',
	field: 'api_key',
} as const;
const headers = { Accept: 'application/json' };
const quote = [ '/ErrorMessage', '/Messages/0/Errors/0/ErrorMessage' ];

const swapped: Cause = {
	is: 'pair_mismatch',
	title: t( 'The two keys are swapped, or of two accounts.' ),
	why: [
		{
			fact: 'worked_before',
			points: 10,
			text: t( 'Unlikely: this very {key} worked until {last_ok}.' ),
		},
		{
			points: 55,
			text: t( 'Both look alike, and {provider} does not say which of them is wrong.' ),
		},
	],
};
const refusals: readonly Answer[] = [
	answer(
		{ json: [ { at: '/ErrorCode', is: 'mj-0001' } ] },
		'account_suspended',
		says.suspended,
		`${ ERRORS }; ThetaTau/CMT#903, #907`,
		'source',
		{ title: t( 'Mailjet suspended your account' ) }
	),
	answer(
		{ status: 401, json: [ { at: '', exists: true } ] },
		'invalid',
		says.refused_somehow,
		`${ LIVE }; mailjet-apiv3-php#109`,
		'source',
		{ causes: [ causes.not_copied, swapped, causes.deleted, causes.disabled ] }
	),
];

const field = ( name: string, label: ReturnType< typeof t > ) => ( {
	name,
	label,
	secret: true,
	shape: {
		pattern: '^[0-9a-f]{32}$',
		looks_like: t( '32 characters, digits and the letters a to f' ),
		length: 32,
		alphabet: '0-9a-f',
		good: [ '0123456789abcdef0123456789abcdef' ],
		bad: [
			{ value: '0123456789abcdef0123456789ab', reason: 'truncated' as const },
			{ value: '0123456789abcdef0123456789abcdef\n', reason: 'whitespace' as const },
		],
	},
} );

export default defineProvider( {
	id: 'mailjet',
	name: 'Mailjet',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.mailjet.com' ],
	limits: {
		pause_after_refusal_minutes: 120,
		locks: true,
		source: 'mailjet-apiv3-php#169: failed log-ins block the address for about an hour',
	},
	receives: t( 'Its API key, its secret key and the sender address of your mail' ),
	shown_once: true,
	fields: [ field( 'api_key', t( 'API key' ) ), field( 'secret_key', t( 'Secret key' ) ) ],
	steps: [
		{
			id: 'sender',
			request: {
				method: 'GET',
				url: 'https://api.mailjet.com/v3/REST/sender?Limit=1',
				auth,
				headers,
			},
			asks: t( 'Asks for one sender address of the account. Reads only.' ),
			source: 'mailjet/api-documentation@3a446e6 guides/_domain-dns.md (/v3/REST/sender)',
			keep: [ '/Count' ],
			quote,
			answers: [
				...refusals,
				answer(
					{ status: '2xx', json: [ { at: '/Data', exists: true } ] },
					'ok',
					says.accepted,
					'mailjet/api-documentation@3a446e6 guides/_domain-dns.md',
					'source'
				),
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://api.mailjet.com/v3.1/send',
				auth,
				headers,
				// No recipient and no text; and the sandbox mode, in which Mailjet delivers nothing at all.
				json: { SandboxMode: true, Messages: [ { From: { Email: '{sender}' } } ] },
			},
			asks: asks.no_recipient,
			source: 'mailjet/api-documentation@3a446e6 guides/_send-api.md (SandboxMode)',
			keep: [],
			quote,
			answers: [
				...refusals,
				answer(
					{ any: { at: '/Messages/*/Errors/*', has: { ErrorCode: 'send-0008' } } },
					'domain_not_verified',
					says.domain,
					ERRORS,
					'source'
				),
				answer(
					{ status: 400, matches: '"(ErrorIdentifier|Messages)"' },
					'as_before',
					says.only_missing,
					ERRORS,
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Copy both keys at Mailjet' ),
			minutes: 3,
			link: { url: 'https://app.mailjet.com/account/apikeys', label: open.keys },
			steps: [
				{ text: guide.keys_page },
				{
					text: t( 'Copy the API key and the secret key of the same row.' ),
					sub: t(
						'The secret key is shown only once. If you do not have it, make a new pair and enter both.'
					),
				},
				{
					text: t( 'Enter each in its own field.' ),
					note: {
						strong: t(
							'Wrong pairs make Mailjet block this server for about an hour.'
						),
						text: t( 'Look twice before you check again and again.' ),
					},
				},
			],
			done: guide.has_both,
		},
	},
	pages: {
		account: { url: 'https://app.mailjet.com/' },
		keys: { url: 'https://app.mailjet.com/account/apikeys' },
		domains: { url: 'https://app.mailjet.com/account/sender' },
		senders: { url: 'https://app.mailjet.com/account/sender' },
	},
	links: {
		site: 'https://www.mailjet.com/',
		terms: 'https://www.mailjet.com/legal/terms/',
		privacy: 'https://www.mailjet.com/legal/privacy-policy/',
		status: 'https://status.mailjet.com',
	},
	phrases: [
		phrase( 'API key authentication/authorization failure', 'invalid', LIVE, 'source' ),
		phrase( 'mj-0001', 'account_suspended', ERRORS, 'source' ),
		phrase( 'send-0008', 'domain_not_verified', ERRORS, 'source' ),
	],
} );
