/**
 * Elastic Email, API v4, as WP Mail SMTP and Post SMTP use it.
 *
 * Facts: ElasticEmail/elasticemail-cli@a4f9cb0, elasticemail-php@2c9bf04, elasticemail-skills@26fb7fd (read 2026-11-21);
 * help.elasticemail.com/en/articles/4799160-api-settings; wpmailsmtp.com/docs/access-denied-elastic-email (2026-05-14) and
 * …/api-key-expired-elastic-email. "Access Denied" does not say which restriction it is.
 */
import { defineProvider, t } from '../schema';
import type { Answer, Cause } from '../schema';

const SKILL = 'ElasticEmail/elasticemail-skills@26fb7fd SKILL.md';
const DENIED = 'wpmailsmtp.com/docs/access-denied-elastic-email, 2026-05-14';

/** What "Access Denied" can mean. Ranked by what this site knows: whether the key worked, and from which address. */
const denied_causes: readonly Cause[] = [
	{
		is: 'ip_not_allowed',
		title: t( 'The key is limited to certain IP addresses.' ),
		why: [
			{
				fact: 'address_changed',
				points: 90,
				text: t(
					'The key worked from {old_address} until {last_ok}. This site now sends from {address}.'
				),
			},
			{
				fact: 'worked_before',
				points: 35,
				text: t( 'Possible, if someone added a restriction since {last_ok}.' ),
			},
			{
				points: 45,
				text: t( 'Possible. A key can be limited to the addresses in its settings.' ),
			},
		],
	},
	{
		is: 'insufficient_permission',
		title: t( 'The key may not send mail.' ),
		why: [
			{
				fact: 'worked_before',
				points: 40,
				text: t( 'Possible, if someone changed its permissions since {last_ok}.' ),
			},
			{
				points: 70,
				text: t(
					'The most frequent cause: the key was made without the permission level Plugin, which includes sending.'
				),
			},
		],
	},
	{
		is: 'account_under_review',
		title: t( 'Elastic Email is reviewing the account.' ),
		why: [
			{
				fact: 'address_same',
				points: 60,
				text: t(
					'The key worked from this same address until {last_ok}, so the account has most likely changed, not the key.'
				),
			},
			{ points: 25, text: t( 'Possible, above all for a new account.' ) },
		],
	},
	{
		is: 'account_suspended',
		title: t( 'Elastic Email blocked the account.' ),
		why: [
			{
				fact: 'address_same',
				points: 50,
				text: t( 'The key worked from this same address until {last_ok}.' ),
			},
			{
				points: 20,
				text: t( 'Possible. Elastic Email gives the same answer.' ),
			},
		],
	},
];

/** What a key means that Elastic Email does not know. */
const unknown_key: Pick< Answer, 'is' | 'causes' > = {
	is: 'invalid',
	causes: [
		{
			is: 'malformed',
			title: t( 'It was pasted incompletely.' ),
			why: [
				{
					fact: 'shape_broken',
					points: 90,
					text: t(
						'It does not look like an Elastic Email key: those are {looks_like}.'
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
			title: t( 'Someone deleted or changed the key at Elastic Email.' ),
			why: [
				{
					fact: 'worked_before',
					points: 60,
					text: t( 'It worked until {last_ok}.' ),
				},
				{
					points: 55,
					text: t( 'Elastic Email knows no key with this value.' ),
				},
			],
		},
		{
			is: 'expired',
			title: t( 'The key passed its expiration date.' ),
			why: [
				{
					fact: 'worked_before',
					points: 45,
					text: t( 'Possible, if an expiration date was set for the key.' ),
				},
				{
					points: 20,
					text: t( 'Possible, if an expiration date was set for the key.' ),
				},
			],
		},
	],
};

const account_answers: readonly Answer[] = [
	{
		when: { json: [ { at: '/Status', is: 'UnderReview' } ] },
		is: 'account_under_review',
		says: t( 'Elastic Email is reviewing the account.' ),
		// The state is known, an answer with it was never seen.
		likely: true,
		source: 'elasticemail-php@2c9bf04 lib/Model/AccountStatusEnum.php',
		confidence: 'source',
	},
	{
		when: { matches: 'under review' },
		is: 'account_under_review',
		says: t( 'Elastic Email speaks of a review of the account.' ),
		source: 'wording not seen; the state is in AccountStatusEnum.php',
		confidence: 'memory',
	},
	{
		...unknown_key,
		when: { contains: 'APIKey Expired' },
		says: t(
			'Elastic Email says “APIKey Expired” of every key it does not know, expired or not.'
		),
		source: 'WP Mail SMTP 4.10.0 src/Providers/ElasticEmail/Preflight.php; PostHog reads it alike',
		confidence: 'source',
	},
	{
		...unknown_key,
		when: { status: 401 },
		says: t( 'Elastic Email does not know this key.' ),
		source: `${ SKILL } (status table); the body was never seen`,
		confidence: 'memory',
	},
];

const headers = { Accept: 'application/json' };
const auth = {
	scheme: 'header',
	name: 'X-ElasticEmail-ApiKey',
	field: 'api_key',
} as const;

export default defineProvider( {
	id: 'elasticemail',
	name: 'Elastic Email',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.elasticemail.com' ],
	receives: t( 'Its API key and the sender address of your mail' ),
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9A-F]{96}$',
				also: [
					// The scanners' pattern is wider than what is seen; keys before 2020 were UUIDs (memory).
					'^[A-Za-z0-9_-]{96}$',
					'^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
				],
				looks_like: t( '96 characters, digits and the letters A to F' ),
				length: 96,
				alphabet: '0-9A-F',
				good: [ '0123456789ABCDEF'.repeat( 6 ) ],
				bad: [
					{
						value: '0123456789ABCDEF'.repeat( 5 ),
						reason: 'truncated',
					},
					{ value: '••••••••••••DCBA', reason: 'masked' },
				],
			},
		},
	],
	steps: [
		{
			id: 'templates',
			request: {
				method: 'GET',
				url: 'https://api.elasticemail.com/v4/templates?scopeType=Personal&limit=1',
				auth,
				headers,
			},
			asks: t( 'Asks for the name of one template. Reads only.' ),
			source: 'ElasticEmail/elasticemail-cli@a4f9cb0 src/api/client.ts testConnection(): the vendor’s own key test',
			// The answer holds templates: nothing of an accepted answer is kept.
			keep: [],
			quote: [ '/Error', '/error' ],
			answers: [
				...account_answers,
				{
					when: { status: 403 },
					is: 'insufficient_permission',
					reason: 'denied',
					undecided: true,
					says: t(
						'Elastic Email knows the key but lets it do less than this. For a key that may only send, that is normal.'
					),
					causes: denied_causes,
					source: `${ SKILL } (status table); ${ DENIED }`,
					confidence: 'source',
				},
				{
					when: { contains: 'Access Denied' },
					is: 'insufficient_permission',
					reason: 'denied',
					undecided: true,
					says: t(
						'Elastic Email knows the key but lets it do less than this. For a key that may only send, that is normal.'
					),
					causes: denied_causes,
					source: `${ DENIED }; elasticemail-php#5`,
					confidence: 'source',
				},
				{
					when: { status: '2xx', json: [ { at: '', exists: true } ] },
					is: 'ok',
					says: t( 'Key accepted. It may read templates.' ),
					source: 'ElasticEmail/elasticemail-cli@a4f9cb0',
					confidence: 'source',
				},
			],
		},
		{
			id: 'send',
			after: [
				'ok',
				'insufficient_permission',
				'ip_not_allowed',
				'account_under_review',
				'account_suspended',
			],
			// A missing parameter is refused with 400 before the key is judged on other endpoints of this API: so the same
			// question is put once with a random key, and a 400 counts only when that one is refused differently.
			guard: 'random_key',
			request: {
				method: 'POST',
				url: 'https://api.elasticemail.com/v4/emails/transactional',
				auth,
				headers,
				json: {
					Recipients: { To: [] },
					Content: {
						From: '{sender}',
						Subject: 'Key Health permission check',
						Body: [
							{
								ContentType: 'PlainText',
								Content: 'Permission check without recipient',
								Charset: 'utf-8',
							},
						],
					},
				},
			},
			asks: t(
				'Asks to send a message without recipient, which cannot be sent. Elastic Email answers that the recipient is missing, or that the key may not send.'
			),
			source: 'elasticemail-php@2c9bf04 docs/Api/EmailsApi.md (access level SendHttp)',
			keep: [],
			quote: [ '/Error', '/error' ],
			answers: [
				...account_answers,
				{
					when: { status: 403, so_far: [ 'ok' ] },
					is: 'insufficient_permission',
					says: t(
						'The key may read but not send: the permission for sending over HTTP is missing.'
					),
					source: `${ DENIED }; ${ SKILL }`,
					confidence: 'source',
				},
				{
					when: { contains: 'Access Denied', so_far: [ 'ok' ] },
					// With another status than 403 it was never seen after an accepted question.
					likely: true,
					is: 'insufficient_permission',
					says: t(
						'The key may read but not send: the permission for sending over HTTP is missing.'
					),
					source: DENIED,
					confidence: 'source',
				},
				{
					when: { status: 403 },
					is: 'insufficient_permission',
					reason: 'denied',
					says: t(
						'Access denied. Elastic Email gives this one answer for a missing permission, a foreign IP address and a blocked account.'
					),
					causes: denied_causes,
					source: `${ DENIED }; elasticemail-php#5`,
					confidence: 'source',
				},
				{
					when: { contains: 'Access Denied' },
					is: 'insufficient_permission',
					reason: 'denied',
					says: t(
						'Access denied. Elastic Email gives this one answer for a missing permission, a foreign IP address and a blocked account.'
					),
					causes: denied_causes,
					source: `${ DENIED }; elasticemail-php#5`,
					confidence: 'source',
				},
				{
					when: { status: 400, contains: 'credit' },
					is: 'quota_exhausted',
					says: t( 'The key may send, but the account has no credits left.' ),
					source: 'wording not seen',
					confidence: 'memory',
				},
				{
					when: { status: 400, matches: 'not (validated|verified)' },
					is: 'domain_not_verified',
					says: t( 'The key may send, but the sender’s domain is not verified.' ),
					source: 'wpmailsmtp.com/docs/sender-domain-not-validated-elastic-email; exact wording not seen',
					confidence: 'memory',
				},
				{
					when: { status: 400, contains: 'recipient', so_far: [ 'ok' ] },
					is: 'ok',
					reason: 'may_send',
					says: t(
						'The key may send: Elastic Email only misses the recipient, which was left out on purpose.'
					),
					source: SKILL,
					confidence: 'source',
				},
				{
					when: { status: 400, contains: 'recipient' },
					is: 'ok',
					reason: 'may_send',
					limited: true,
					says: t(
						'The key may send and nothing else: Elastic Email only misses the recipient, which was left out on purpose.'
					),
					source: SKILL,
					confidence: 'source',
				},
				{
					// Not about the recipient, but the guard has shown that a random key is answered differently.
					when: { status: 400 },
					is: 'ok',
					reason: 'may_send',
					says: t(
						'Elastic Email knows the key and objects to the message, which was left empty on purpose.'
					),
					source: `${ SKILL }; wording not seen`,
					confidence: 'memory',
				},
			],
		},
	],
	guides: {
		insufficient_permission: {
			title: t( 'Let the key send mail' ),
			intro: t( 'The key stays the same; nothing changes in WordPress.' ),
			minutes: 2,
			link: {
				url: 'https://app.elasticemail.com/api/settings/manage-api',
				label: t( 'Open Manage API keys' ),
			},
			steps: [
				{
					text: t(
						'At Elastic Email, open [[Settings]] and choose [[Manage API keys]].'
					),
				},
				{
					text: t( 'Open the menu [[⋯]] next to the key and choose [[Edit]].' ),
					sub: t(
						'Elastic Email shows the last 5 characters of a key. Yours ends in {last4}.'
					),
				},
				{
					text: t( 'Under [[Permissions]], select [[Plugin]].' ),
					sub: t( 'That switches on “Send email via HTTP”, which WP Mail SMTP needs.' ),
				},
				{ text: t( 'Choose [[Save]], come back here and check.' ) },
			],
			done: t( 'I changed it, check again' ),
		},
		ip_not_allowed: {
			title: t( 'Let this site’s address in' ),
			intro: t( 'The key stays the same; nothing changes in WordPress.' ),
			minutes: 2,
			link: {
				url: 'https://app.elasticemail.com/api/settings/manage-api',
				label: t( 'Open Manage API keys' ),
			},
			steps: [
				{
					text: t(
						'At Elastic Email, open [[Settings]] and choose [[Manage API keys]].'
					),
				},
				{
					text: t(
						'Open the menu [[⋯]] next to the key that ends in {last4} and choose [[Edit]].'
					),
				},
				{
					text: t(
						'Open [[Set access restriction (optional)]] and look at the IP field.'
					),
					choices: [
						{
							title: t( 'Add the address' ),
							tag: t( 'Safer' ),
							text: t(
								'Paste {address} beside what is there. Ask your host whether this address is fixed; if it changes, the mail stops again.'
							),
						},
						{
							title: t( 'Or clear the field' ),
							text: t(
								'The key then works from any address. Choose this when your host cannot promise a fixed one.'
							),
						},
					],
				},
				{ text: t( 'Choose [[Save]], come back here and check.' ) },
			],
			done: t( 'I changed it, check again' ),
		},
		account_under_review: {
			title: t( 'Finish the review at Elastic Email' ),
			intro: t(
				'This cannot be fixed in WordPress. The key is right; pasting it again does not help.'
			),
			minutes: 5,
			link: {
				url: 'https://app.elasticemail.com/',
				label: t( 'Open your Elastic Email account' ),
			},
			steps: [
				{
					text: t(
						'Sign in at Elastic Email. A message at the top says what the review waits for.'
					),
				},
				{
					text: t(
						'Answer it: who you are, what you send, and where your addresses come from.'
					),
				},
				{
					text: t(
						'Wait until Elastic Email says that the review is over, then come back and check.'
					),
				},
			],
		},
		account_suspended: {
			title: t( 'Ask Elastic Email to lift the block' ),
			intro: t(
				'This cannot be fixed in WordPress. The key is right; pasting it again does not help.'
			),
			link: {
				url: 'https://app.elasticemail.com/',
				label: t( 'Open your Elastic Email account' ),
			},
			steps: [
				{
					text: t( 'Sign in at Elastic Email and read the message there.' ),
				},
				{ text: t( 'Settle what it asks for, or write to support.' ) },
				{ text: t( 'Come back and check.' ) },
			],
		},
		expired: {
			title: t( 'Remove the expiration date' ),
			intro: t( 'The key stays the same; nothing changes in WordPress.' ),
			minutes: 2,
			link: {
				url: 'https://app.elasticemail.com/api/settings/manage-api',
				label: t( 'Open Manage API keys' ),
			},
			steps: [
				{
					text: t(
						'At Elastic Email, open [[Settings]] and choose [[Manage API keys]].'
					),
				},
				{
					text: t( 'Open the menu [[⋯]] next to the key and choose [[Edit]].' ),
				},
				{
					text: t(
						'Uncheck [[Expiration date]], or set a later one, and choose [[Save]].'
					),
				},
			],
			done: t( 'I changed it, check again' ),
		},
		domain_not_verified: {
			title: t( 'Verify the sender domain at Elastic Email' ),
			minutes: 10,
			link: {
				url: 'https://app.elasticemail.com/api/settings/manage-api',
				label: t( 'Open settings at Elastic Email' ),
			},
			steps: [
				{
					text: t(
						'Open [[Settings]], go to the section Domains and choose [[Manage domains]].'
					),
				},
				{
					text: t(
						'Look for {sender_domain}. Add it if it is missing, and set the DNS records shown there.'
					),
				},
				{
					text: t( 'Wait for the status [[Verified]], then come back and check.' ),
				},
			],
			done: t( 'I changed it, check again' ),
		},
		new_key: {
			title: t( 'Make a new key at Elastic Email' ),
			intro: t( 'The words in boxes are the ones you see there.' ),
			minutes: 3,
			link: {
				url: 'https://app.elasticemail.com/api/settings/new/create-api',
				label: t( 'Open the new key at Elastic Email' ),
			},
			steps: [
				{
					text: t(
						'At Elastic Email, open [[Settings]] and choose [[Create additional API key]].'
					),
				},
				{
					text: t(
						'Give it a name you will recognize, for example “{site_name}, WP Mail SMTP”. Leave [[Expiration date]] unchecked.'
					),
				},
				{
					text: t( 'Select the permission level [[Plugin]] and choose [[Create]].' ),
				},
				{
					text: t( 'Copy the key at once.' ),
					note: {
						strong: t( 'Elastic Email shows it only this one time.' ),
						text: t(
							'If you lose it, [[Change API key]] in the menu ⋯ makes a new one with the same permissions.'
						),
					},
				},
			],
			done: t( 'I have copied the key' ),
		},
		revoke: {
			title: t( 'Delete the old key at Elastic Email' ),
			link: {
				url: 'https://app.elasticemail.com/api/settings/manage-api',
				label: t( 'Open Manage API keys' ),
			},
			steps: [ { text: t( '[[Settings]] › [[Manage API keys]]' ) } ],
		},
	},
	pages: {
		account: { url: 'https://app.elasticemail.com/' },
		keys: { url: 'https://app.elasticemail.com/api/settings/manage-api' },
	},
	links: {
		site: 'https://elasticemail.com/',
		terms: 'https://elasticemail.com/resources/usage-policies/terms-of-use/',
		privacy: 'https://elasticemail.com/resources/usage-policies/privacy-policy/',
		support: 'https://help.elasticemail.com/',
	},
	message: t(
		'Hello,\n\nmy website {site} cannot send mail through the API, and I cannot see why.\n\nAPI key: ends in {last4} ({length} characters)\nAnswer on {date}: {status} {quote}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\nThis server’s IP address: {address}\n\nIs the account under review or blocked, or does the key miss a permission?\n\nThank you'
	),
} );
