/**
 * Akismet. Answers always with status 200 and the words "valid" or "invalid"; the reason stands in headers and in the
 * subscription.
 *
 * Facts: Akismet 5.7.2 as shipped with WordPress 7.1.0 (class.akismet.php, class.akismet-admin.php; read 2026-11-21),
 * Automattic/akismet-api@93371b8 spec.yml, akismet.com/support/general/why-is-my-api-key-suspended.
 *
 * Never called: /1.1/deactivate (detaches the site), /1.1/submit-spam and /1.1/submit-ham (train the filter), /1.1/comment-check (billed).
 */
import { defineProvider, t } from '../schema';

const PLUGIN = 'Akismet 5.7.2 class.akismet.php';
const ADMIN = 'Akismet 5.7.2 class.akismet-admin.php';
const ALERT = 'X-akismet-alert-code';

const auth = {
	scheme: 'form',
	// The plugin sends the key under both names; the specification knows the first, the current page of documentation the second.
	names: [ 'key', 'api_key' ],
	field: 'api_key',
} as const;

const account_link = {
	url: 'https://akismet.com/account/',
	label: t( 'Open your Akismet account' ),
};

export default defineProvider( {
	id: 'akismet',
	name: 'Akismet',
	purpose: 'spam',
	noun: t( 'key' ),
	hosts: [ 'rest.akismet.com' ],
	connectivity: {
		url: 'https://rest.akismet.com/1.1/test',
		answer: 'connected',
		source: `${ ADMIN } check_server_connectivity()`,
	},
	site_bound: `${ PLUGIN } verify_key() sends the site’s address with the key, and Akismet lists it as a site of the account`,
	receives: t( 'Its key and this site’s address' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9A-Fa-f]{12}$',
				looks_like: t( '12 characters, digits and the letters a to f' ),
				length: 12,
				alphabet: '0-9A-Fa-f',
				strict: `${ PLUGIN } verify_key(): a key that has not 12 characters is called invalid without asking anyone`,
				good: [ '0123456789ab', 'ABCDEF012345' ],
				bad: [
					{ value: '0123456789ab ', reason: 'whitespace' },
					{ value: '0123456789', reason: 'truncated' },
					{ value: '0123456789xy', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'verify',
			request: {
				method: 'POST',
				url: 'https://rest.akismet.com/1.1/verify-key',
				auth,
				form: { blog: '{home}' },
			},
			asks: t(
				'Asks whether the key is valid for this site’s address. It is the question the Akismet plugin itself asks when you save a key.'
			),
			source: `${ PLUGIN } check_key_status(); akismet-api@93371b8 spec.yml`,
			keep: [],
			quote: [ '' ],
			answers: [
				{
					when: { header: { name: ALERT, is: [ '10005' ] } },
					is: 'key_exposed',
					says: t( 'Akismet alert 10005: the key was found in public.' ),
					source: 'akismet.com/errors/akismet-error-10005',
					confidence: 'doc',
				},
				{
					when: {
						header: {
							name: ALERT,
							is: [ '10001', '10006', '10007', '10008', '10009' ],
						},
					},
					is: 'account_suspended',
					says: t( 'Akismet sent an alert about the use of the key.' ),
					source: 'meaning of these codes from memory',
					confidence: 'memory',
				},
				{
					when: {
						body: 'valid',
						header: {
							name: ALERT,
							is: [ '30001', '10003', '10010' ],
						},
					},
					is: 'plan_mismatch',
					says: t(
						'The key is valid. Akismet says that the plan does not fit a commercial site.'
					),
					source: `${ PLUGIN } ALERT_CODE_COMMERCIAL; akismet.com/developers/detailed-docs/errors/akismet-error-10003`,
					confidence: 'source',
				},
				{
					when: {
						body: 'valid',
						header: { name: ALERT, is: [ '10508', '10516' ] },
					},
					is: 'quota_exhausted',
					reason: 'restricted',
					says: t(
						'The key is valid. Comments over the plan’s limit are not checked for the rest of the month.'
					),
					source: `${ PLUGIN } $limit_notices; views/notice.php`,
					confidence: 'source',
				},
				{
					when: {
						body: 'valid',
						header: {
							name: ALERT,
							is: [ '10501', '10502', '10504' ],
						},
					},
					is: 'quota_exhausted',
					reason: 'near',
					says: t(
						'The key is valid. The plan’s monthly limit is reached or nearly reached.'
					),
					source: `${ PLUGIN } $limit_notices; views/notice.php`,
					confidence: 'source',
				},
				{
					when: {
						header: {
							name: 'X-akismet-debug-help',
							matches: 'Empty "blog" value|blog URI',
						},
					},
					is: 'wrong_site',
					reason: 'no_address',
					says: t(
						'Akismet could not read this site’s address. The key was not judged.'
					),
					source: 'nickurt/laravel-akismet#46',
					confidence: 'issue',
				},
				{
					when: {
						body: 'valid',
						header: { name: ALERT, matches: '^[1-9][0-9]*$' },
					},
					is: 'account_under_review',
					reason: 'alert',
					says: t( 'The key is valid, and Akismet sent an alert.' ),
					source: `${ ADMIN } ($alert_code > 0)`,
					confidence: 'source',
				},
				{
					when: { body: 'valid' },
					is: 'ok',
					says: t( 'Key accepted for this site.' ),
					source: `${ PLUGIN } check_key_status()`,
					confidence: 'source',
				},
				{
					when: { body: 'invalid' },
					is: 'invalid',
					says: t(
						'Akismet calls the key invalid. It says the same of a suspended key, so the subscription is asked next.'
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
										'It does not look like an Akismet key: those are {looks_like}.'
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
							title: t( 'The key is of no account, or was replaced.' ),
							why: [
								{
									fact: 'worked_before',
									points: 60,
									text: t( 'It worked until {last_ok}.' ),
								},
								{
									points: 55,
									text: t(
										'Akismet knows no key with this value. A single wrong character is enough.'
									),
								},
							],
						},
					],
					source: `${ PLUGIN } check_key_status(); ${ ADMIN } save_key()`,
					confidence: 'source',
				},
			],
		},
		{
			id: 'subscription',
			after: [
				'ok',
				'invalid',
				'malformed',
				'plan_mismatch',
				'quota_exhausted',
				'account_under_review',
			],
			request: {
				method: 'POST',
				url: 'https://rest.akismet.com/1.1/get-subscription',
				auth,
				form: { blog: '{home}' },
			},
			asks: t( 'Asks for the state of the plan behind the key. Reads only.' ),
			source: `${ ADMIN } get_akismet_user()`,
			keep: [ '/status', '/account_type', '/next_billing_date', '/limit_reached' ],
			quote: [ '/status', '' ],
			answers: [
				{
					when: { json: [ { at: '/status', is: 'suspended' } ] },
					is: 'account_suspended',
					says: t(
						'Subscription status “suspended”: the key is known, and Akismet has suspended it.'
					),
					causes: [
						{
							is: 'account_suspended',
							reason: 'plan_mismatch',
							title: t( 'The plan does not fit a shop.' ),
							why: [
								{
									fact: 'sells',
									points: 80,
									text: t(
										'A Personal plan of Akismet is for sites that earn nothing, and this site sells.'
									),
								},
								{
									points: 50,
									text: t(
										'A Personal plan of Akismet is for sites that earn nothing. What belongs to a business is no such site.'
									),
								},
							],
						},
						{
							is: 'account_suspended',
							reason: 'no_plan',
							title: t( 'No plan was chosen, or an invoice is open.' ),
							why: [
								{
									points: 55,
									text: t(
										'A key of an account without a plan shows as suspended.'
									),
								},
							],
						},
					],
					source: `${ ADMIN } save_key(); akismet.com/support/general/why-is-my-api-key-suspended`,
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/status', is: 'cancelled' } ] },
					is: 'plan_inactive',
					reason: 'cancelled',
					says: t( 'Subscription status “cancelled”.' ),
					source: 'Akismet 5.7.2 views/notice.php',
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/status', is: 'no-sub' } ] },
					is: 'plan_inactive',
					reason: 'none',
					says: t( 'Subscription status “no-sub”: no plan stands behind the key.' ),
					source: 'Akismet 5.7.2 views/notice.php',
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/status', is: 'missing' } ] },
					is: 'invalid',
					reason: 'account_missing',
					says: t(
						'Subscription status “missing”: the key is known, but its account record is not found.'
					),
					fixes: [ 'settle_account', 'replace_key' ],
					source: 'Akismet 5.7.2 views/notice.php',
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/status', is: 'notice' } ] },
					is: 'account_under_review',
					reason: 'notice',
					says: t( 'Akismet has a notice for the owner of the account.' ),
					source: `${ ADMIN } get_akismet_user()`,
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/limit_reached', is: true } ] },
					is: 'quota_exhausted',
					reason: 'restricted',
					says: t( 'The monthly limit of the plan is reached.' ),
					source: `${ ADMIN } get_akismet_user()`,
					confidence: 'source',
				},
				{
					when: {
						json: [ { at: '/status', is: 'active' } ],
						so_far: [ 'ok' ],
					},
					is: 'ok',
					reason: 'subscription_active',
					says: t( 'Subscription status “active”.' ),
					source: `${ PLUGIN } USER_STATUS_ACTIVE`,
					confidence: 'source',
				},
				{
					when: { json: [ { at: '/status', is: 'active' } ] },
					is: 'as_before',
					says: t( 'Subscription status “active”.' ),
					source: `${ PLUGIN } USER_STATUS_ACTIVE`,
					confidence: 'source',
				},
				{
					when: { body: 'invalid' },
					is: 'as_before',
					says: t( 'Akismet knows no subscription for this key.' ),
					source: `${ ADMIN } save_key()`,
					confidence: 'source',
				},
			],
		},
		{
			id: 'sites',
			// What verify-key says of a revoked site is not known, so it is asked after a refusal, too.
			after: [ 'ok', 'invalid' ],
			asked: true,
			request: {
				method: 'POST',
				url: 'https://rest.akismet.com/1.2/key-sites',
				auth: {
					scheme: 'form',
					names: [ 'api_key' ],
					field: 'api_key',
				},
				form: { filter: '{host}', limit: '20', format: 'json' },
			},
			asks: t(
				'Asks whether the owner of the key has taken it away from this site. Names this site only.'
			),
			source: 'akismet.com/developers/key-sites-activity; akismet-api@93371b8 spec.yml',
			// The list may hold other sites of the account.
			keep: [],
			answers: [
				{
					when: {
						any: {
							at: '/*/*',
							has: { site: '{host}', is_revoked: true },
						},
					},
					is: 'wrong_site',
					says: t( 'The owner of the key has taken it away from this site.' ),
					source: 'akismet.com/developers/key-sites-activity; Akismet 5.3.3 changelog',
					confidence: 'doc',
				},
				{
					when: { body: 'invalid' },
					is: 'as_before',
					says: t( 'Akismet knows no sites for this key.' ),
					source: 'akismet-api@93371b8 spec.yml',
					confidence: 'source',
				},
				{
					when: { status: '2xx' },
					is: 'as_before',
					says: t( 'The key was not taken away from this site.' ),
					source: 'akismet.com/developers/key-sites-activity',
					confidence: 'doc',
				},
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Get the right key at Akismet' ),
			intro: t( 'The words in boxes are the ones you see there.' ),
			minutes: 3,
			link: account_link,
			steps: [
				{
					text: t( 'Sign in at Akismet with the account that the plan belongs to.' ),
					sub: t(
						'It is a WordPress.com account. An agency or a former owner may hold it.'
					),
				},
				{
					text: t(
						'Under [[Subscriptions]], find a plan that is active and may be used for {host}.'
					),
				},
				{ text: t( 'Copy its API key. It has 12 characters.' ) },
			],
			done: t( 'I have copied the key' ),
		},
		account_suspended: {
			title: t( 'Settle the plan at Akismet' ),
			intro: t( 'The key itself is right, so pasting it again does not help.' ),
			minutes: 5,
			link: account_link,
			steps: [
				{
					text: t( 'Sign in at Akismet with the account that the key belongs to.' ),
				},
				{
					text: t(
						'Under [[Subscriptions]], find the plan that lists {host} and look at its status.'
					),
				},
				{
					text: t( 'Choose a plan for commercial sites, or settle an open invoice.' ),
				},
				{
					text: t(
						'Come back and check. Akismet may need up to 24 hours to lift the suspension.'
					),
				},
			],
		},
		plan_inactive: {
			title: t( 'Choose a plan at Akismet' ),
			intro: t( 'The key itself is right, so pasting it again does not help.' ),
			minutes: 5,
			link: account_link,
			steps: [
				{
					text: t( 'Sign in at Akismet with the account that the key belongs to.' ),
				},
				{
					text: t( 'Under [[Subscriptions]], renew the plan or choose another one.' ),
				},
				{ text: t( 'Come back and check.' ) },
			],
		},
		plan_mismatch: {
			title: t( 'Choose a plan for commercial sites' ),
			intro: t( 'Comments are still checked, but Akismet may suspend the key.' ),
			minutes: 5,
			link: {
				url: 'https://akismet.com/plans/',
				label: t( 'Compare plans at Akismet' ),
			},
			steps: [
				{
					text: t( 'Sign in at Akismet with the account that the key belongs to.' ),
				},
				{
					text: t(
						'Change the Personal plan to one for commercial sites. The key stays the same.'
					),
				},
				{
					text: t( 'Come back and check.' ),
					sub: t( 'This site is not commercial? Then write to Akismet and say so.' ),
				},
			],
		},
		quota_exhausted: {
			title: t( 'Choose a larger plan, or wait for the new month' ),
			link: account_link,
			steps: [
				{
					text: t(
						'Sign in at Akismet and compare the calls of this month with the plan’s limit.'
					),
				},
				{
					text: t( 'Choose a larger plan, or wait for the new month.' ),
				},
			],
		},
		account_under_review: {
			title: t( 'Read the notice at Akismet' ),
			link: account_link,
			steps: [
				{
					text: t( 'Sign in at Akismet and read the notice for your account.' ),
				},
				{
					text: t( 'Settle what it asks for, then come back and check.' ),
				},
			],
		},
		wrong_site: {
			title: t( 'Give the key back to this site' ),
			minutes: 3,
			link: account_link,
			steps: [
				{
					text: t( 'Sign in at Akismet with the account that the key belongs to.' ),
				},
				{
					text: t( 'Open the list of sites of the key and find {host}.' ),
				},
				{
					text: t( 'Allow it again, or make a key of your own for this site.' ),
				},
			],
		},
		'invalid/account_missing': {
			title: t( 'Write to Akismet' ),
			intro: t(
				'Akismet knows the key but not its account. Only their support can mend that; pasting the key again does not help.'
			),
			link: {
				url: 'https://akismet.com/contact/',
				label: t( 'Open Akismet’s contact form' ),
			},
			steps: [
				{
					text: t( 'Send the message below, then come back and check.' ),
				},
			],
		},
		revoke: {
			title: t( 'Look whether the old key is still needed' ),
			link: account_link,
			steps: [
				{
					text: t(
						'An Akismet key may serve several sites. If nobody needs the old one, close it in the account.'
					),
				},
			],
		},
	},
	links: {
		site: 'https://akismet.com/',
		terms: 'https://akismet.com/tos/',
		privacy: 'https://automattic.com/privacy/',
		support: 'https://akismet.com/contact/',
	},
	message: t(
		'Hello,\n\nmy key for {site} does not work, and I cannot see why.\n\nKey: ends in {last4} ({length} characters)\nSite: {site}\nUse of the site: {kind}\nPlan: {plan}\nAnswer of verify-key on {date}: {verify}\nAnswer of get-subscription: {subscription}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\n\nCould you tell me what to change, and confirm that the key is meant for this site?\n\nThank you'
	),
} );
