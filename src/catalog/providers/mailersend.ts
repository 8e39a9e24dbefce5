/**
 * MailerSend.
 *
 * Facts: the answer texts with their #MS codes come from MailerSend's error list as quoted by api-evangelist/mailersend@7c588ed
 * (read 2026-11-21); the 401 was seen live by anymail/django-anymail@8c40cc4; the 24 hours stand in
 * wpmailsmtp.com/docs/mailersend-unauthenticated (2026-04-22). "Unauthenticated." is the same, byte for byte, for missing, wrong,
 * deleted, paused and expired tokens.
 */
import { defineProvider, t } from '../schema';
import type { Answer } from '../schema';

const ERRORS = 'MailerSend error codes, quoted in api-evangelist/mailersend@7c588ed';
const GUIDE = 'wpmailsmtp.com/docs/mailersend-unauthenticated, 2026-04-22';

/** Refusals that mean the same on every endpoint. The account speaks before the token. */
const account_answers: readonly Answer[] = [
	{
		when: { contains: '#MS40304' },
		is: 'account_suspended',
		says: t( 'MailerSend suspended the account. The token itself is known.' ),
		source: ERRORS,
		confidence: 'doc',
	},
	{
		when: { contains: '#MS40302' },
		is: 'account_suspended',
		reason: 'switched_off',
		says: t( 'MailerSend switched off sending for the account.' ),
		source: ERRORS,
		confidence: 'doc',
	},
	{
		when: { contains: '#MS40303' },
		is: 'account_under_review',
		says: t(
			'The account may not do this yet. MailerSend’s list of errors says: look at the status of the account.'
		),
		source: ERRORS,
		confidence: 'doc',
	},
	{
		when: { contains: '#MS40305' },
		is: 'ip_not_allowed',
		says: t(
			'The account accepts requests from listed IP addresses only, and this site’s address is not one of them.'
		),
		source: ERRORS,
		confidence: 'doc',
	},
	{
		when: { contains: '#MS42901' },
		is: 'quota_exhausted',
		reason: 'requests',
		says: t( 'Today’s requests are used up. They start again at midnight UTC.' ),
		source: ERRORS,
		confidence: 'doc',
	},
	{
		when: { contains: '#MS42903' },
		is: 'rate_limited',
		says: t( 'Too many requests in one minute.' ),
		source: ERRORS,
		confidence: 'doc',
	},
	{
		when: { status: 421 },
		is: 'provider_outage',
		says: t( 'MailerSend says that it is not available at the moment.' ),
		source: ERRORS,
		confidence: 'doc',
	},
];

const unauthenticated: Answer = {
	when: { status: 401, json: [ { at: '/message', is: 'Unauthenticated.' } ] },
	is: 'invalid',
	says: t(
		'Token refused. MailerSend says the same of an expired, a deleted, a paused and a mistyped token.'
	),
	causes: [
		{
			is: 'malformed',
			title: t( 'It was pasted incompletely.' ),
			why: [
				{
					fact: 'shape_broken',
					points: 95,
					text: t( 'It does not look like a MailerSend token: those are {looks_like}.' ),
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
			is: 'expired',
			title: t( 'The token expired.' ),
			why: [
				{
					fact: 'stopped_a_day_after_saving',
					points: 90,
					text: t(
						'It was saved on {saved} and stopped working a day later. That is how long MailerSend keeps a token alive when no expiration date is set.'
					),
				},
				{
					fact: 'worked_before',
					points: 70,
					text: t(
						'It worked until {last_ok}. MailerSend ends every token: on its expiration date, or after 24 hours when none was set.'
					),
				},
				{
					points: 55,
					text: t(
						'MailerSend ends a token 24 hours after it was made, unless another date was set. That is the most frequent cause of this answer.'
					),
				},
			],
			ruled_out: [
				{
					fact: 'saved_within_a_day',
					text: t(
						'It was saved less than 24 hours ago, on {saved}. No token expires sooner.'
					),
				},
			],
		},
		{
			is: 'invalid',
			title: t( 'Someone deleted or paused it at MailerSend.' ),
			why: [
				{
					fact: 'saved_within_a_day',
					points: 60,
					text: t(
						'MailerSend gives the same answer for deleted, paused and mistyped tokens.'
					),
				},
				{
					points: 50,
					text: t( 'Possible. MailerSend gives the same answer. The fix is the same.' ),
				},
			],
		},
	],
	source: `anymail/django-anymail@8c40cc4 (live test); causes: ${ GUIDE }`,
	confidence: 'source',
};

export default defineProvider( {
	id: 'mailersend',
	name: 'MailerSend',
	purpose: 'mail',
	noun: t( 'token' ),
	hosts: [ 'api.mailersend.com' ],
	receives: t( 'Its token and the sender address of your mail' ),
	shown_once: true,
	default_lifetime_hours: 24,
	fields: [
		{
			name: 'api_key',
			label: t( 'API token' ),
			secret: true,
			shape: {
				pattern: '^mlsn\\.[0-9a-f]{64}$',
				// 60 and more were seen in recordings; tokens of 2021 were JSON Web Tokens (mailersend-python#21).
				also: [
					'^mlsn\\.[0-9a-f]{60,}$',
					'^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
				],
				looks_like: t( 'mlsn. and 64 characters' ),
				prefix: 'mlsn.',
				length: 69,
				alphabet: '0-9a-f',
				distinctive: true,
				good: [ 'mlsn.' + '0123456789abcdef'.repeat( 4 ) ],
				bad: [
					{
						value: 'mlsn.' + '0123456789abcdef'.repeat( 3 ),
						reason: 'truncated',
					},
					{
						value: 'mlsn.' + '0123456789abcdef'.repeat( 4 ) + '\n',
						reason: 'whitespace',
					},
				],
			},
		},
	],
	limits: {
		requests_a_day: 20,
		source: 'Trial accounts have 100 requests a day in total: api-evangelist/mailersend@7c588ed rate-limits',
	},
	steps: [
		{
			id: 'quota',
			request: {
				method: 'GET',
				url: 'https://api.mailersend.com/v1/api-quota',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks how many requests are left today. Reads only, and does not count as a request.'
			),
			source: 'api-evangelist/mailersend@7c588ed rate-limits; mailersend-php@5e3eb7a ApiQuota.php',
			keep: [ '/quota', '/remaining', '/reset' ],
			quote: [ '/message' ],
			answers: [
				unauthenticated,
				...account_answers,
				{
					when: { contains: '#MS40301' },
					is: 'ok',
					limited: true,
					says: t(
						'The token is alive, but it may not ask this question. Many sending tokens may not.'
					),
					source: `${ ERRORS }; three public clients treat it so`,
					confidence: 'source',
				},
				{
					when: { status: 403 },
					is: 'insufficient_permission',
					reason: 'unexplained',
					says: t(
						'Refused without a reason. MailerSend’s help names several: a wrong token, a blocked IP address, an account that is suspended or under review.'
					),
					causes: [
						{
							is: 'insufficient_permission',
							reason: 'unexplained',
							title: t( 'The token may not do this.' ),
							why: [
								{
									points: 50,
									text: t(
										'Its permissions were cut, or it is not the right token.'
									),
								},
							],
						},
						{
							is: 'ip_not_allowed',
							title: t( 'This site’s address is not on the account’s list.' ),
							why: [
								{
									fact: 'address_changed',
									points: 80,
									text: t(
										'The site’s address changed from {old_address} to {address}.'
									),
								},
								{
									points: 35,
									text: t(
										'Possible. MailerSend can limit an account to certain addresses.'
									),
								},
							],
						},
						{
							is: 'account_under_review',
							title: t( 'The account is suspended or under review.' ),
							why: [
								{
									fact: 'worked_before',
									points: 60,
									text: t( 'The token worked until {last_ok}.' ),
								},
								{
									points: 30,
									text: t( 'Possible, above all for a new account.' ),
								},
							],
						},
					],
					source: 'mailersend.com/help/rate-limits-how-to-reduce-403-422-429-errors',
					confidence: 'doc',
				},
				{
					when: { status: '2xx', json: [ { at: '', exists: true } ] },
					is: 'ok',
					says: t( 'Token accepted.' ),
					source: 'mailersend-php@5e3eb7a ApiQuota.php',
					confidence: 'doc',
				},
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://api.mailersend.com/v1/email',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
				// No recipient, no subject, no text: MailerSend can only say no, and the way it says no tells what the token may do.
				json: { from: { email: '{sender}' } },
			},
			asks: t(
				'Asks to send a message without recipient and text, which cannot be sent. MailerSend answers with what is missing, or that the token may not send. Counts as one request.'
			),
			source: `${ ERRORS } (MS42209: required fields); two public clients use the same question`,
			keep: [ '/message' ],
			quote: [ '/errors/from.email/0', '/message' ],
			answers: [
				unauthenticated,
				...account_answers,
				{
					when: { contains: '#MS40301' },
					is: 'insufficient_permission',
					says: t( 'The token is alive, but it may not send mail.' ),
					source: ERRORS,
					confidence: 'source',
				},
				{
					when: { contains: '#MS42207' },
					is: 'domain_not_verified',
					says: t(
						'The token may send, but the domain of the sender address is not verified in the account the token belongs to.'
					),
					causes: [
						{
							is: 'wrong_account',
							title: t( 'The token belongs to another MailerSend account.' ),
							why: [
								{
									points: 60,
									text: t(
										'The domain {sender_domain} is verified in one account, and the token was made in another.'
									),
								},
							],
							ruled_out: [
								{
									fact: 'worked_before',
									text: t(
										'This very token was accepted for this site until {last_ok}.'
									),
								},
							],
						},
						{
							is: 'domain_not_verified',
							title: t( 'The domain is not verified, or no longer.' ),
							why: [
								{
									fact: 'worked_before',
									points: 80,
									text: t(
										'The token worked until {last_ok}, so the domain was removed, or it is no longer verified.'
									),
								},
								{
									points: 50,
									text: t(
										'Possible, if {sender_domain} was never set up at MailerSend.'
									),
								},
							],
						},
					],
					source: `${ ERRORS }; the other account: ${ GUIDE }`,
					confidence: 'doc',
				},
				{
					when: { contains: '#MS42225' },
					is: 'sandbox_only',
					says: t( 'The trial domain has reached its number of recipients.' ),
					source: ERRORS,
					confidence: 'doc',
				},
				{
					when: { matches: '#MS(42204|42222)' },
					is: 'quota_exhausted',
					says: t( 'The emails of the plan are used up.' ),
					source: ERRORS,
					confidence: 'doc',
				},
				{
					when: { contains: '#MS42216' },
					is: 'plan_inactive',
					reason: 'too_small',
					says: t( 'The plan does not include this.' ),
					source: ERRORS,
					confidence: 'doc',
				},
				{
					when: { status: 422 },
					is: 'ok',
					reason: 'may_send',
					says: t(
						'The token may send: MailerSend only misses the recipient and the text, which were left out on purpose.'
					),
					source: `${ ERRORS }; two public clients read it so`,
					confidence: 'source',
				},
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Make a new token at MailerSend' ),
			intro: t( 'The words in boxes are the ones you see there.' ),
			minutes: 3,
			link: {
				url: 'https://app.mailersend.com/api-tokens',
				label: t( 'Open API tokens at MailerSend' ),
			},
			steps: [
				{
					text: t(
						'Sign in, open [[Developer tools]] in the left sidebar and choose [[API tokens]].'
					),
					sub: t(
						'Sign in to the account in which your sender domain is verified. A token of another account is refused.'
					),
				},
				{
					text: t(
						'Choose [[Create new token]]. Give it a name you will recognize, for example “{site_name}, WP Mail SMTP”. Leave [[Domain]] set to [[All]].'
					),
				},
				{
					text: t( 'Set an [[Expiration date]].' ),
					note: {
						strong: t( 'Do not leave this empty.' ),
						text: t( 'MailerSend ends a token without a date after 24 hours.' ),
					},
				},
				{
					text: t(
						'Under [[Permissions]], leave [[Sending access]] selected. Then choose [[Generate token]].'
					),
				},
				{
					text: t( 'Copy the token at once.' ),
					note: {
						strong: t( 'MailerSend shows it only this one time.' ),
						text: t( 'If you lose it, make another one.' ),
					},
				},
			],
			done: t( 'I have copied the token' ),
		},
		insufficient_permission: {
			title: t( 'Let the token send mail' ),
			intro: t( 'The token stays the same; nothing changes in WordPress.' ),
			minutes: 2,
			link: {
				url: 'https://app.mailersend.com/api-tokens',
				label: t( 'Open API tokens at MailerSend' ),
			},
			steps: [
				{
					text: t(
						'Open [[Developer tools]] › [[API tokens]] and choose [[Manage]] next to the token.'
					),
				},
				{
					text: t(
						'Look at its permissions. If [[Sending access]] is missing, make a new token with it: the permissions of a token may be fixed.'
					),
				},
			],
			done: t( 'I changed it, check again' ),
		},
		ip_not_allowed: {
			title: t( 'Let this site’s address in' ),
			intro: t( 'The token stays the same; nothing changes in WordPress.' ),
			minutes: 2,
			link: {
				url: 'https://app.mailersend.com/',
				label: t( 'Open MailerSend' ),
			},
			steps: [
				{
					text: t(
						'At MailerSend, open the list of allowed IP addresses of the account.'
					),
				},
				{ text: t( 'Add {address} and save.' ) },
			],
			done: t( 'I changed it, check again' ),
		},
		wrong_account: {
			title: t( 'Use a token of the account that knows your domain' ),
			minutes: 4,
			link: {
				url: 'https://app.mailersend.com/domains',
				label: t( 'Open domains at MailerSend' ),
			},
			steps: [
				{
					text: t(
						'Sign in at MailerSend and look for {sender_domain} under [[Domains]].'
					),
				},
				{
					text: t(
						'It is not there? Sign out, and sign in to the account in which it is.'
					),
				},
				{ text: t( 'Make a new token in that account.' ) },
			],
		},
		domain_not_verified: {
			title: t( 'Verify the sender domain at MailerSend' ),
			minutes: 10,
			link: {
				url: 'https://app.mailersend.com/domains',
				label: t( 'Open domains at MailerSend' ),
			},
			steps: [
				{ text: t( 'Open [[Domains]] and look for {sender_domain}.' ) },
				{
					text: t(
						'Add it if it is missing, and set the DNS records that MailerSend shows.'
					),
				},
				{
					text: t(
						'Wait until MailerSend shows the domain as verified, then come back and check.'
					),
				},
			],
			done: t( 'I changed it, check again' ),
		},
		account_suspended: {
			title: t( 'Ask MailerSend to lift the suspension' ),
			link: {
				url: 'https://app.mailersend.com/',
				label: t( 'Open MailerSend' ),
			},
			steps: [
				{
					text: t( 'Sign in at MailerSend and read the message there.' ),
				},
				{
					text: t( 'Settle what it asks for, or write to MailerSend support.' ),
				},
				{
					text: t( 'Come back and check. A new token does not help before that.' ),
				},
			],
		},
		account_under_review: {
			title: t( 'Wait for the review, or answer its questions' ),
			link: {
				url: 'https://app.mailersend.com/',
				label: t( 'Open MailerSend' ),
			},
			steps: [
				{
					text: t( 'Sign in at MailerSend. A message at the top says what is missing.' ),
				},
				{
					text: t( 'Answer it. Until the review is over, mail waits or is refused.' ),
				},
				{ text: t( 'Come back and check.' ) },
			],
		},
		quota_exhausted: {
			title: t( 'Wait, or choose a larger plan' ),
			link: {
				url: 'https://www.mailersend.com/pricing',
				label: t( 'See plans at MailerSend' ),
			},
			steps: [
				{
					text: t(
						'Requests per day start again at midnight UTC, emails with the new month of the plan.'
					),
				},
				{ text: t( 'A larger plan helps at once.' ) },
			],
		},
		plan_inactive: {
			title: t( 'Choose a plan that includes this' ),
			link: {
				url: 'https://www.mailersend.com/pricing',
				label: t( 'See plans at MailerSend' ),
			},
			steps: [ { text: t( 'Choose a plan, then come back and check.' ) } ],
		},
		revoke: {
			title: t( 'Delete the old token at MailerSend, so that nobody can use it.' ),
			link: {
				url: 'https://app.mailersend.com/api-tokens',
				label: t( 'Open API tokens' ),
			},
			steps: [ { text: t( '[[Developer tools]] › [[API tokens]]' ) } ],
		},
	},
	pages: {
		account: { url: 'https://app.mailersend.com/' },
		keys: { url: 'https://app.mailersend.com/api-tokens' },
		domains: { url: 'https://app.mailersend.com/domains' },
	},
	links: {
		site: 'https://www.mailersend.com/',
		terms: 'https://www.mailersend.com/legal/terms-of-use',
		privacy: 'https://www.mailersend.com/legal/privacy-policy',
		status: 'https://status.mailersend.com/',
		support: 'https://www.mailersend.com/help',
	},
	message: t(
		'Hello,\n\nmy website {site} cannot send mail through MailerSend, and I cannot see why.\n\nToken: ends in {last4} ({length} characters)\nAnswer on {date}: {status} {quote}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\n\nCould you tell me what to change in my account?\n\nThank you'
	),
} );
