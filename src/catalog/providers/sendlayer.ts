/**
 * SendLayer.
 *
 * Facts: SendLayer/sendlayer-api-docs@b95c1ae api-reference (error codes, GET /webhooks); SendLayer/sendlayer-php BaseClient.php;
 * WP Mail SMTP 4.7.1 src/Providers/Sendlayer; wpmailsmtp.com/docs/sendlayer-account-not-verified (all read 2026-11-21). Doubtful: the
 * body of a 401 was never seen; whether the message is judged before the key, so that only refusals of the second question count; the
 * shape of a key, so that none is called malformed.
 */
import { defineProvider, t } from '../schema';
import type { Answer } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const CODES = 'SendLayer/sendlayer-api-docs@b95c1ae api-reference/error-codes.mdx';
const SDK = 'SendLayer/sendlayer-php src/SendLayer/Base/BaseClient.php';

const auth = { scheme: 'bearer', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const quote = [ '/Errors/0/Message', '/Error' ];
const code = ( Code: number ) => ( { any: { at: '/Errors/*', has: { Code } } } );

/** Told on every endpoint. */
const refusals: readonly Answer[] = [
	answer( code( 13 ), 'invalid', says.refused_any, CODES, 'source', {
		causes: [ causes.not_copied, causes.deleted ],
	} ),
	answer( code( 12 ), 'invalid', says.unclear, CODES, 'source', {
		causes: [ causes.deleted, causes.suspended ],
	} ),
	answer( code( 17 ), 'quota_exhausted', says.quota, CODES, 'source' ),
	answer( code( 32 ), 'domain_not_verified', says.domain, CODES, 'source' ),
	answer(
		{ contains: 'account not verified' },
		'account_under_review',
		t( 'The account waits for its owner to confirm a phone number.' ),
		'wpmailsmtp.com/docs/sendlayer-account-not-verified; the exact words are not quoted there',
		'memory'
	),
	answer(
		{ status: 401, json: [ { at: '', exists: true } ] },
		'invalid',
		says.refused_any,
		SDK,
		'source',
		{ causes: [ causes.not_copied, causes.deleted ] }
	),
];

export default defineProvider( {
	id: 'sendlayer',
	name: 'SendLayer',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'console.sendlayer.com' ],
	receives: receives.key_and_sender,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9._-]{16,}$',
				looks_like: t( 'at least 16 letters and digits' ),
				alphabet: 'A-Za-z0-9._-',
				good: [ '0123456789ABCDEFGHIJ0123456789ABCDEFGHIJ' ],
				bad: [
					{ value: '0123456789ABCDEFGHIJ0123456789ABCDEFGHIJ ', reason: 'whitespace' },
				],
			},
		},
	],
	steps: [
		{
			id: 'webhooks',
			request: {
				method: 'GET',
				url: 'https://console.sendlayer.com/api/v1/webhooks',
				auth,
				headers,
			},
			asks: t( 'Asks for the webhooks of the account. Reads only.' ),
			source: 'SendLayer/sendlayer-api-docs@017dfd7 api-reference/sendlayer.json (GET /webhooks)',
			keep: [],
			quote,
			answers: [
				...refusals,
				answer(
					{ status: '2xx', json: [ { at: '', exists: true } ] },
					'ok',
					says.accepted,
					'SendLayer/sendlayer-api-docs@017dfd7 api-reference/sendlayer.json (GET /webhooks)',
					'source'
				),
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://console.sendlayer.com/api/v1/email',
				auth,
				headers,
				// No recipient, no subject, no text.
				json: { From: { email: '{sender}' } },
			},
			asks: asks.no_recipient,
			source: `${ CODES } (2 to 11, 18, 20)`,
			keep: [],
			quote,
			answers: [
				...refusals,
				answer(
					{
						status: '4xx',
						json: [ { at: '/Errors/0/Code', matches: '^([2-9]|1[018]|20|422)$' } ],
					},
					'as_before',
					says.only_missing,
					CODES,
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.copy,
			minutes: 2,
			link: { url: 'https://app.sendlayer.com/settings/api/', label: open.keys },
			steps: [
				{
					text: guide.keys_page,
					note: {
						strong: t( 'Was SendLayer set up with one click in WP Mail SMTP?' ),
						text: t(
							'Then disconnect it there and connect it anew; a pasted key does not fit the domain that was made for you.'
						),
					},
				},
				{ text: t( 'Copy the key, or make a new one.' ) },
			],
			done: guide.has_key,
		},
		account_under_review: {
			title: t( 'Confirm your account at SendLayer' ),
			link: { url: 'https://app.sendlayer.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Sign in and look for the banner with [[Verify Now]]. SendLayer sends a code to your phone.'
					),
				},
				{ text: t( 'Come back and check. The {key} stays the same.' ) },
			],
			done: guide.changed,
		},
	},
	pages: {
		account: { url: 'https://app.sendlayer.com/' },
		keys: { url: 'https://app.sendlayer.com/settings/api/' },
	},
	links: {
		site: 'https://sendlayer.com/',
		terms: 'https://sendlayer.com/terms-of-service/',
		privacy: 'https://sendlayer.com/privacy-policy/',
		support: 'https://sendlayer.com/docs/',
	},
	phrases: [
		phrase( 'Invalid (SenderAPIKey|sender API key)', 'invalid', CODES, 'source' ),
		phrase( 'Missing SenderAPIKey', 'missing', CODES, 'source' ),
	],
} );
