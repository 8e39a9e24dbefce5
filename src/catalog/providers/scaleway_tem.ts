/**
 * Scaleway Transactional Email.
 *
 * Facts: scaleway/scaleway-sdk-go@2c5cd81b scw/errors.go and api/tem/v1alpha1 (read 2026-11-21); anymail/django-anymail@8c40cc4 (live
 * tests); scaleway.com/en/docs/transactional-email. The reason beside "denied_authentication" tells an expired key from an unknown one.
 * Doubtful: whether the permission is judged before the message when something is to be sent.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, says, shown_once } from '../words';
import type { Answer, Cause } from '../schema';

const ERRORS = 'scaleway/scaleway-sdk-go@2c5cd81b:scw/errors.go';
const TEM = 'scaleway/scaleway-sdk-go@2c5cd81b:api/tem/v1alpha1/tem_sdk.go';
const TESTS = 'anymail/django-anymail@8c40cc4:tests/test_scaleway_integration.py';
const HOW_TO =
	'scaleway.com/en/docs/transactional-email/how-to/generate-api-keys-for-tem-with-iam, 2026-11-21';
const KEYS = 'https://console.scaleway.com/iam/api-keys';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const denied = { at: '/type', is: 'denied_authentication' };

/** Said of every question, before anything else about it. */
const refusals: readonly Answer[] = [
	answer(
		{ json: [ denied, { at: '/reason', is: 'expired' } ] },
		'expired',
		says.expired,
		`${ ERRORS } DeniedAuthenticationError`,
		'source'
	),
	answer(
		{ json: [ denied, { at: '/reason', is: 'invalid_argument' } ] },
		'malformed',
		says.no_form,
		`${ ERRORS } DeniedAuthenticationError`,
		'source'
	),
	answer(
		{ json: [ denied, { at: '/reason', is: 'not_found' } ] },
		'invalid',
		says.refused,
		`${ ERRORS } DeniedAuthenticationError`,
		'source'
	),
	answer(
		{ json: [ denied ] },
		'invalid',
		says.refused_any,
		`${ ERRORS }; ${ TESTS }`,
		'source',
		{ causes: [ causes.not_copied, causes.deleted, causes.expired ] }
	),
	answer(
		{ json: [ { at: '/type', is: 'resource_expired' } ] },
		'expired',
		says.expired,
		// That the thing which expired is the key is a reading.
		`${ ERRORS } ResourceExpiredError`,
		'memory'
	),
	answer(
		{ json: [ { at: '/type', is: 'quotas_exceeded' } ] },
		'quota_exhausted',
		says.quota,
		`${ ERRORS } QuotasExceededError`,
		'source'
	),
];

const wrong_project: Cause = {
	is: 'companion_invalid',
	title: t( 'The project ID belongs to another project.' ),
	why: [ { points: 45, text: t( 'Possible. The answer would be the same.' ) } ],
};

export default defineProvider( {
	id: 'scaleway_tem',
	name: 'Scaleway Transactional Email',
	purpose: 'mail',
	noun: t( 'secret key' ),
	hosts: [ 'api.scaleway.com' ],
	slots: {
		place: { field: 'region', matches: '^([a-z]{2}-[a-z]{3})$', otherwise: 'fr-par' },
	},
	receives: t( 'Its secret key, the project ID and the region' ),
	shown_once: true,
	phrases: [
		phrase( 'denied_authentication|authentication is denied', 'invalid', TESTS, 'source' ),
		phrase( 'denied authentication: API key is expired', 'expired', ERRORS, 'source' ),
		phrase( '"type": ?"permissions_denied"', 'insufficient_permission', ERRORS, 'source' ),
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'Secret key' ),
			secret: true,
			shape: {
				pattern: `^${ UUID }$`,
				looks_like: t(
					'36 characters in 5 groups: digits, the letters a to f and hyphens'
				),
				length: 36,
				alphabet: '0-9a-f-',
				wrong_kinds: [
					{
						pattern: '^SCW[A-Z0-9]{17}$',
						says: t(
							'This is the access key. The secret key was shown beside it when both were made.'
						),
					},
				],
				good: [ '01234567-89ab-cdef-0123-456789abcdef' ],
				bad: [
					{ value: '01234567-89ab-cdef-0123-456789abcdef ', reason: 'whitespace' },
					{ value: '01234567-89ab-cdef-0123-456789ab', reason: 'truncated' },
					{ value: 'SCW0123456789ABCDEFG', reason: 'wrong_key_kind' },
				],
			},
		},
		{
			name: 'project_id',
			label: t( 'Project ID' ),
			secret: false,
			example: '6170692e-7363-616c-6577-61792e636f6d',
		},
		{ name: 'region', label: t( 'Region' ), secret: false },
	],
	steps: [
		{
			id: 'project',
			asks: asks.stored,
			source: 'symfony/symfony@5feb7493c37 Bridge/Scaleway: the project ID stands in every message',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'project_id', exists: false } ] },
					'companion_invalid',
					says.no_companion,
					'symfony/symfony@5feb7493c37 Bridge/Scaleway; anymail/django-anymail@8c40cc4',
					'source',
					{
						reason: 'missing',
						meaning: t(
							'Without the {field} nothing can be sent, whatever the {key} is like.'
						),
					}
				),
			],
		},
		{
			id: 'domains',
			request: {
				method: 'GET',
				url: 'https://api.scaleway.com/transactional-email/v1alpha1/regions/{place}/domains?project_id={project_id}&page_size=1',
				auth: { scheme: 'header', name: 'X-Auth-Token', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks for the first sender domain of the project. Reads only.' ),
			source: `${ TEM } ListDomains`,
			keep: [ '/total_count', '/domains/0/status' ],
			quote: [ '/message', '/type' ],
			answers: [
				...refusals,
				answer(
					{ json: [ { at: '/type', is: 'permissions_denied' } ] },
					'insufficient_permission',
					says.may_not_ask,
					`${ ERRORS } PermissionsDeniedError; ${ HOW_TO }`,
					'source',
					{
						reason: 'denied',
						undecided: true,
						causes: [ causes.permission, wrong_project ],
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/total_count', is: 0 } ] },
					'domain_not_verified',
					t( 'The {key} is accepted. The project has no sender domain.' ),
					`${ TEM } ListDomainsResponse`,
					'source',
					{
						causes: [
							{
								is: 'domain_not_verified',
								title: t( 'No domain was set up in this project.' ),
								why: [
									{ points: 50, text: t( 'The list of its domains is empty.' ) },
								],
							},
							wrong_project,
						],
					}
				),
				answer(
					{
						status: '2xx',
						json: [
							{ at: '/total_count', is: 1 },
							{ at: '/domains/0/status', is: 'locked' },
						],
					},
					'account_suspended',
					t( 'The {key} is accepted. The only domain of the project is locked.' ),
					`${ TEM } DomainStatusLocked`,
					'source',
					{
						title: t( '{provider} locked your sender domain' ),
						meaning: t( 'The {key} is right. No mail leaves from a locked domain.' ),
					}
				),
				answer(
					{
						status: '2xx',
						json: [
							{ at: '/total_count', is: 1 },
							{
								at: '/domains/0/status',
								matches: '^(unchecked|invalid|pending|autoconfiguring|revoked)$',
							},
						],
					},
					'domain_not_verified',
					says.domain,
					`${ TEM } DomainStatus`,
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/total_count', exists: true } ] },
					'ok',
					says.accepted,
					`${ TEM } ListDomainsResponse`,
					'source'
				),
			],
		},
		{
			id: 'send',
			after: [ 'insufficient_permission' ],
			guard: 'random_key',
			request: {
				method: 'POST',
				url: 'https://api.scaleway.com/transactional-email/v1alpha1/regions/{place}/emails',
				auth: { scheme: 'header', name: 'X-Auth-Token', field: 'api_key' },
				headers: { Accept: 'application/json' },
				json: { project_id: '{project_id}' },
			},
			asks: asks.no_recipient,
			source: `${ TEM } CreateEmail; ${ TESTS }: 400 for a sender that is none`,
			keep: [ '/type' ],
			quote: [ '/message', '/type' ],
			answers: [
				...refusals,
				answer(
					{ json: [ { at: '/type', is: 'permissions_denied' } ] },
					'insufficient_permission',
					says.too_few,
					`${ ERRORS } PermissionsDeniedError; a wrong project is answered alike`,
					'source',
					{ reason: 'denied', causes: [ causes.permission, wrong_project ] }
				),
				answer(
					{ json: [ { at: '/type', is: 'invalid_arguments' } ] },
					'ok',
					says.may_send,
					`${ ERRORS } InvalidArgumentsError; ${ TESTS }`,
					'source',
					{ reason: 'may_send' }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Make a new key at Scaleway' ),
			minutes: 5,
			link: { url: KEYS, label: open.keys },
			steps: [
				{
					text: t(
						'Sign in and choose the project from which {sender_domain} sends. The key must belong to someone, or to an application, that may use Transactional Email there.'
					),
				},
				{ text: t( 'Make a new API key. Choose the day when it ends with care.' ) },
				{
					text: t(
						'Copy the secret key at once, not the access key that begins with SCW.'
					),
					note: shown_once,
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://console.scaleway.com/' },
		keys: { url: KEYS },
		permissions: { url: 'https://console.scaleway.com/iam/policies' },
		domains: { url: 'https://console.scaleway.com/transactional-email/domains' },
		companion: { url: 'https://console.scaleway.com/' },
	},
	links: {
		site: 'https://www.scaleway.com/',
		terms: 'https://www.scaleway.com/en/contracts/',
		privacy: 'https://www.scaleway.com/en/privacy-policy/',
		status: 'https://status.scaleway.com/',
		support: 'https://www.scaleway.com/en/docs/transactional-email/',
	},
} );
