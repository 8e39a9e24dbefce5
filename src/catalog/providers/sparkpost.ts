/**
 * SparkPost (Bird): a key, and the region in which the account was made. The two regions know nothing of each other.
 *
 * Facts: SparkPost/developers.sparkpost.com@88f24dc3 content/api/{index,account}.apib; SparkPost/wordpress-sparkpost@c17406a;
 * trufflesecurity/trufflehog@3ab759fef; anymail/django-anymail@8c40cc4 (live test) (all read 2026-11-21). Doubtful: what a key that is
 * limited to certain IP addresses is told, and which words beside "active" and "suspended" an account can have.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const API = 'SparkPost/developers.sparkpost.com@88f24dc3 content/api/index.apib';
const ACCOUNT = 'SparkPost/developers.sparkpost.com@88f24dc3 content/api/account.apib';
const RIGHTS = 'SparkPost/wordpress-sparkpost@c17406a mailer.http.class.php; php-sparkpost#64';

const auth = { scheme: 'header', name: 'Authorization', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const look = {
	method: 'GET',
	url: 'https://{api_host}/api/v1/account?include=usage',
	auth,
	headers,
} as const;
const errors = { json: [ { at: '/errors/0/message', exists: true } ] };
const quote = [ '/errors/0/description', '/errors/0/message' ];

const refused = answer( { status: 401, ...errors }, 'invalid', says.refused, API, 'source', {
	causes: [ causes.not_copied, causes.deleted ],
} );
const over = answer( { status: 420 }, 'quota_exhausted', says.quota, API, 'source' );

export default defineProvider( {
	id: 'sparkpost',
	name: 'SparkPost',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.sparkpost.com', 'api.eu.sparkpost.com' ],
	slots: {
		api_host: {
			field: 'region',
			map: { US: 'api.sparkpost.com', EU: 'api.eu.sparkpost.com' },
			otherwise: 'api.sparkpost.com',
		},
	},
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{40}$',
				also: [ '^[0-9A-Za-z]{40}$' ],
				looks_like: t( '40 characters, digits and the letters a to f' ),
				length: 40,
				alphabet: '0-9A-Za-z',
				good: [ '0123456789abcdef0123456789abcdef01234567' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef', reason: 'truncated' },
					{ value: '0123456789abcdef0123456789abcdef01234567 ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'region', label: t( 'Region' ), secret: false },
	],
	steps: [
		{
			id: 'account',
			request: look,
			asks: asks.state,
			source: ACCOUNT,
			keep: [ '/results/status', '/results/status_reason_category' ],
			quote,
			answers: [
				refused,
				answer(
					{ status: 403, ...errors },
					'insufficient_permission',
					says.may_not_ask,
					RIGHTS,
					'source',
					{
						reason: 'unexplained',
						undecided: true,
						causes: [ causes.permission, causes.address, causes.plan ],
					}
				),
				answer(
					{
						status: '2xx',
						json: [ { at: '/results/status', matches: '^(suspended|terminated)$' } ],
					},
					'account_suspended',
					says.suspended,
					ACCOUNT,
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/results/status', is: 'active' } ] },
					'ok',
					says.accepted,
					ACCOUNT,
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/results/status', exists: true } ] },
					'account_suspended',
					t( 'The {key} is accepted, but the account is not active.' ),
					ACCOUNT,
					'memory'
				),
			],
		},
		{
			id: 'elsewhere',
			after: [ 'invalid' ],
			elsewhere: 'api_host',
			request: look,
			asks: asks.other_region,
			source: `${ API } (SparkPost EU)`,
			keep: [],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/results/status', exists: true } ] },
					'wrong_region',
					says.other_region,
					API,
					'source'
				),
				// There a wrong key is told "Unauthorized", so that "Forbidden" means a known one.
				answer(
					{ status: 403, ...errors },
					'wrong_region',
					says.other_region,
					RIGHTS,
					'source'
				),
				answer( { status: '4xx' }, 'as_before', says.not_there_either, API, 'source' ),
			],
		},
		{
			id: 'send',
			after: [ 'ok', 'insufficient_permission' ],
			request: {
				method: 'POST',
				url: 'https://{api_host}/api/v1/transmissions?num_rcpt_errors=1',
				auth,
				headers,
				// No recipients, no content.
				json: {},
			},
			asks: asks.no_recipient,
			source: `${ API } (422, code 1400)`,
			keep: [],
			quote,
			answers: [
				refused,
				over,
				answer(
					{ matches: 'Unconfigured Sending Domain|"code":\\s*"?7001"?' },
					'domain_not_verified',
					says.domain,
					'php-sparkpost#174',
					'issue'
				),
				answer(
					{ status: 403, ...errors, so_far: [ 'ok' ] },
					'insufficient_permission',
					says.may_not_send,
					RIGHTS,
					'source'
				),
				answer(
					{ status: 403, ...errors },
					'insufficient_permission',
					says.unclear,
					RIGHTS,
					'source',
					{
						reason: 'unexplained',
						causes: [ causes.permission, causes.address, causes.plan ],
					}
				),
				answer( { status: 422, ...errors }, 'ok', says.may_send, API, 'source', {
					reason: 'may_send',
				} ),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://app.sparkpost.com/account/api-keys', label: open.keys },
			steps: [
				{
					text: guide.keys_page,
					note: {
						strong: t( 'Is your account in Europe?' ),
						text: t(
							'Then sign in at app.eu.sparkpost.com, and choose EU as the region in {plugin}.'
						),
					},
				},
				{
					text: t( 'Make a new key with the permission [[Transmissions: Read/Write]].' ),
					sub: t( 'A website needs no other one.' ),
				},
				{ text: guide.copy_key, sub: guide.shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.sparkpost.com/' },
		keys: { url: 'https://app.sparkpost.com/account/api-keys' },
		domains: { url: 'https://app.sparkpost.com/domains/list/sending' },
	},
	links: {
		site: 'https://www.sparkpost.com/',
		terms: 'https://www.sparkpost.com/policies/tou/',
		privacy: 'https://www.sparkpost.com/policies/privacy/',
		status: 'https://status.sparkpost.com',
	},
	phrases: [
		phrase(
			'Unconfigured Sending Domain',
			'domain_not_verified',
			'php-sparkpost#174',
			'issue'
		),
		phrase(
			'API Key might not have Transmissions: Read/Write permission',
			'insufficient_permission',
			'SparkPost/wordpress-sparkpost@c17406a mailer.http.class.php',
			'source'
		),
		phrase( 'Exceed Sending Limit', 'quota_exhausted', API, 'source' ),
	],
} );
