/**
 * SMTP.com, as WP Mail SMTP uses it: one API key and a Sender Name (in the API: channel).
 *
 * Facts: smtpcom/smtpcom-go@8bd0cdb api/openapi.yaml (read 2026-11-21); WP Mail SMTP 4.8.0 src/Providers/SMTPcom;
 * wpmailsmtp.com/docs/smtpcom-api-key-invalid (read 2026-11-21). Status vocabulary beyond "active" is not documented.
 */
import { defineProvider, t } from '../schema';

const OPENAPI = 'smtpcom/smtpcom-go@8bd0cdb api/openapi.yaml';
const GUIDE = 'wpmailsmtp.com/docs/smtpcom-api-key-invalid, 2026-11-21';

export default defineProvider( {
	id: 'smtpcom',
	name: 'SMTP.com',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.smtp.com' ],
	receives: t( 'Its API key and the Sender Name' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{40}$',
				looks_like: t( '40 characters, digits and the letters a to f' ),
				length: 40,
				alphabet: '0-9a-f',
				good: [
					'0123456789abcdef0123456789abcdef01234567',
					'f0e1d2c3b4a5968778695a4b3c2d1e0f00112233',
				],
				bad: [
					{
						value: '0123456789abcdef0123456789abcdef01234567 ',
						reason: 'whitespace',
					},
					{
						value: '0123456789abcdef0123456789abcdef0123456',
						reason: 'truncated',
					},
					{
						value: '0123456789abcdef0123456789abcdef0123456z',
						reason: 'wrong_characters',
					},
				],
			},
		},
		{
			name: 'channel',
			label: t( 'Sender Name' ),
			secret: false,
		},
	],
	steps: [
		{
			id: 'account',
			request: {
				method: 'GET',
				url: 'https://api.smtp.com/v4/account/',
				// WP Mail SMTP sends the key this way; SMTP.com takes four others alike.
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks for the state of the account. Reads only.' ),
			source: `${ OPENAPI } GET /v4/account/`,
			keep: [ '/status', '/data/status' ],
			quote: [ '/data/api_key', '/message' ],
			answers: [
				{
					when: { json: [ { at: '/data/api_key', is: 'invalid' } ] },
					is: 'invalid',
					says: t(
						'Key refused. SMTP.com gives this one answer for deleted, replaced and mistyped keys, and for all keys of a suspended account.'
					),
					causes: [
						{
							is: 'malformed',
							title: t( 'The key was not copied exactly.' ),
							why: [
								{
									fact: 'shape_broken',
									points: 90,
									text: t(
										'It does not look like an SMTP.com key: those are {looks_like}.'
									),
								},
							],
							ruled_out: [
								{
									fact: 'shape_fits',
									text: t( 'It has the right shape: {looks_like}.' ),
								},
							],
						},
						{
							is: 'invalid',
							title: t( 'Someone deleted or replaced the key at SMTP.com.' ),
							why: [
								{
									fact: 'worked_before',
									points: 60,
									text: t(
										'It worked until {last_ok}, so it was the right key then.'
									),
								},
								{
									points: 55,
									text: t( 'SMTP.com does not know a key with this value.' ),
								},
							],
						},
						{
							is: 'account_suspended',
							title: t( 'SMTP.com suspended the account.' ),
							why: [
								{
									fact: 'worked_before',
									points: 50,
									text: t(
										'A suspended account loses all its keys at once. If you cannot sign in to SMTP.com, this is the cause.'
									),
								},
								{
									points: 30,
									text: t(
										'A suspended account loses all its keys. SMTP.com does not say which of the two it is.'
									),
								},
							],
						},
					],
					source: `${ OPENAPI } 401 example on every v4 path; causes: ${ GUIDE }`,
					confidence: 'source',
				},
				{
					when: {
						status: '2xx',
						json: [ { at: '/data/status', is: 'active' } ],
					},
					is: 'ok',
					says: t( 'Key accepted, and the account is active.' ),
					source: `${ OPENAPI } GET /v4/account/`,
					confidence: 'source',
				},
				{
					when: {
						status: '2xx',
						json: [
							{ at: '/data/status', exists: true },
							{ at: '/data/status', not: 'active' },
						],
					},
					is: 'account_suspended',
					says: t( 'Key accepted, but the account is not active.' ),
					// Only "active" is documented; what the other words are is not.
					source: `${ OPENAPI } AccountData.status`,
					confidence: 'memory',
				},
				{
					when: {
						status: '2xx',
						json: [ { at: '/status', is: 'success' } ],
					},
					is: 'ok',
					says: t( 'Key accepted.' ),
					source: `${ OPENAPI } JSend envelope`,
					confidence: 'source',
				},
			],
		},
		{
			id: 'channel',
			after: [ 'ok' ],
			needs: [ 'channel' ],
			without: { is: 'companion_invalid', reason: 'missing' },
			request: {
				method: 'GET',
				url: 'https://api.smtp.com/v4/channels/{channel}',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks whether the Sender Name exists in the account. Reads only.' ),
			source: `${ OPENAPI } GET /v4/channels/{name}; the official plugin asks the same (smtpcom-wordpress-plugin@5381778)`,
			keep: [ '/status', '/data/status' ],
			quote: [ '/data/error', '/data/channel', '/message' ],
			answers: [
				{
					when: {
						json: [ { at: '/data/channel', is: 'not found' } ],
					},
					is: 'companion_invalid',
					says: t(
						'The key is fine. SMTP.com knows no such Sender Name in this account.'
					),
					source: 'WP Mail SMTP 4.8.0 src/Admin/Pages/TestTab.php',
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/data/error', matches: 'not found' } ] },
					is: 'companion_invalid',
					says: t(
						'The key is fine. SMTP.com knows no such Sender Name in this account. Capital letters and spaces count.'
					),
					source: 'status 404 {"status":"fail","data":{"error":"sender not found"}}; see tests/answers/smtpcom',
					confidence: 'source',
				},
				{
					when: {
						status: '2xx',
						json: [
							{
								at: '/data/status',
								matches: '^(cancelled|archived|inactive)$',
							},
						],
					},
					is: 'companion_invalid',
					reason: 'inactive',
					says: t( 'The key is fine. The Sender Name exists, but it is switched off.' ),
					source: `${ OPENAPI } channel status "cancelled"`,
					confidence: 'source',
				},
				{
					when: { status: '2xx' },
					is: 'ok',
					says: t( 'The Sender Name exists in the account.' ),
					source: `${ OPENAPI } GET /v4/channels/{name}`,
					confidence: 'source',
				},
			],
		},
		{
			id: 'channels',
			after: [ 'companion_invalid' ],
			request: {
				method: 'GET',
				url: 'https://api.smtp.com/v4/channels/',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks which Sender Names the account has, so that you can choose one. Reads only.'
			),
			source: `${ OPENAPI } GET /v4/channels/`,
			keep: [ '/status' ],
			offers: { field: 'channel', at: '/data/items/*/name' },
			answers: [
				{
					when: { status: '2xx' },
					is: 'as_before',
					says: t( 'A list of the Sender Names in the account.' ),
					source: `${ OPENAPI } GET /v4/channels/`,
					confidence: 'source',
				},
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Copy the key at SMTP.com' ),
			intro: t( 'The words in boxes are the ones you see there.' ),
			minutes: 2,
			link: {
				url: 'https://my.smtp.com/account?tab=manage_api_keys',
				label: t( 'Open API keys at SMTP.com' ),
			},
			steps: [
				{
					text: t( 'Sign in at SMTP.com.' ),
					note: {
						strong: t( 'You cannot sign in, or the account is suspended?' ),
						text: t(
							'Then no key of this account works. Ask SMTP.com to lift the suspension first; a key copied before that is refused as well.'
						),
					},
				},
				{
					text: t( 'Open [[Account]], choose [[My Settings]] and then the tab [[API]].' ),
				},
				{
					text: t( 'Copy the whole value in the column [[Key]]. It has 40 characters.' ),
					sub: t(
						'SMTP.com shows the key at any time, so you need a new one only if this one was deleted.'
					),
				},
			],
			done: t( 'I have copied the key' ),
		},
		companion: {
			title: t( 'Choose a Sender Name that exists' ),
			intro: t(
				'The Sender Name is a name inside your SMTP.com account. It is not the name your readers see.'
			),
			link: {
				url: 'https://my.smtp.com/account?tab=manage_channels',
				label: t( 'Open Sender Names at SMTP.com' ),
			},
			steps: [
				{
					text: t(
						'At SMTP.com, open [[Account]], choose [[My Settings]] and look for the list of sender names.'
					),
				},
			],
		},
		account_suspended: {
			title: t( 'Ask SMTP.com to lift the suspension' ),
			minutes: 5,
			link: {
				url: 'https://my.smtp.com/account',
				label: t( 'Open your SMTP.com account' ),
			},
			steps: [
				{
					text: t( 'Sign in at SMTP.com and read the message there.' ),
				},
				{
					text: t( 'Settle what it asks for, or write to SMTP.com support.' ),
				},
				{
					text: t( 'Come back and check. A new key does not help before that.' ),
				},
			],
		},
		revoke: {
			title: t( 'Delete the old key at SMTP.com' ),
			link: {
				url: 'https://my.smtp.com/account?tab=manage_api_keys',
				label: t( 'Open API keys' ),
			},
			steps: [ { text: t( '[[Account]] › [[My Settings]] › [[API]]' ) } ],
		},
	},
	links: {
		site: 'https://www.smtp.com/',
		terms: 'https://www.smtp.com/terms-of-service/',
		privacy: 'https://www.smtp.com/privacy-policy/',
	},
	message: t(
		'Hello,\n\nthe API key of my website {site} is refused, and I cannot see why.\n\nKey: ends in {last4} ({length} characters)\nAnswer on {date}: {status} {quote}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\n\nIs the account suspended, or was the key deleted?\n\nThank you'
	),
} );
