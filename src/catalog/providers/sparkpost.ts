/**
 * SparkPost (Bird): a key, and the region in which the account was made. The two regions know nothing of each other.
 *
 * Facts: SparkPost/developers.sparkpost.com@88f24dc3 content/api/{index,account}.apib; SparkPost/wordpress-sparkpost@c17406a;
 * trufflesecurity/trufflehog@3ab759fef; anymail/django-anymail@8c40cc4 (live test) (all read 2026-11-21). Doubtful: what a key that is
 * limited to certain IP addresses is told, and which words beside "active" and "suspended" an account can have.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, says } from '../words';

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
const over = answer(
	{ status: 420 },
	'quota_exhausted',
	t( 'The sending limit of the account is reached. SparkPost says so with status 420.' ),
	API,
	'source'
);

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
	receives: t( 'Its API key' ),
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
			asks: t( 'Asks for the state of the account. Reads only.' ),
			source: ACCOUNT,
			keep: [ '/results/status', '/results/status_reason_category' ],
			quote,
			answers: [
				refused,
				answer(
					{ status: 403, ...errors },
					'insufficient_permission',
					t( 'The {key} is known, but it may not read the account. Most need not.' ),
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
			asks: t( 'Asks the same in the other region. Reads only.' ),
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
					t( 'The other region knows the {key}.' ),
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
			asks: t(
				'Asks to send nothing to nobody, which cannot be sent. SparkPost answers with what is missing, or that the {key} may not send.'
			),
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
					t(
						'The {key} may read the account, but not send: Transmissions: Read/Write is missing.'
					),
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
				answer(
					{ status: 422, ...errors, so_far: [ 'ok' ] },
					'ok',
					says.may_send,
					API,
					'source',
					{
						reason: 'may_send',
					}
				),
				answer( { status: 422, ...errors }, 'ok', says.may_send, API, 'source', {
					reason: 'may_send',
					limited: true,
				} ),
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Make a new API key at SparkPost' ),
			intro: t( 'The words in boxes are the ones you see there.' ),
			minutes: 3,
			link: {
				url: 'https://app.sparkpost.com/account/api-keys',
				label: t( 'Open API keys at SparkPost' ),
			},
			steps: [
				{
					text: t( 'Sign in and open the page for API keys.' ),
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
				{
					text: t( 'Copy the key at once.' ),
					sub: t( 'SparkPost shows it only this one time.' ),
				},
			],
			done: t( 'I have copied the key' ),
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
		{
			matches: 'Unconfigured Sending Domain',
			is: 'domain_not_verified',
			source: 'php-sparkpost#174',
			confidence: 'issue',
		},
		{
			matches: 'API Key might not have Transmissions: Read/Write permission',
			is: 'insufficient_permission',
			source: 'SparkPost/wordpress-sparkpost@c17406a mailer.http.class.php',
			confidence: 'source',
		},
		{
			matches: 'Exceed Sending Limit',
			is: 'quota_exhausted',
			source: API,
			confidence: 'source',
		},
	],
} );
