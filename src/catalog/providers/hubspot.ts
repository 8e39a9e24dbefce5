/**
 * HubSpot, by a private app's access token or a service key. API keys ("hapikey", a bare UUID) ended on 30 November 2022.
 *
 * Facts: HubSpot/HubSpot-public-api-spec-collection@9989379 Account Info (the question); trufflesecurity/trufflehog@3ab759f
 * pkg/detectors/hubspot_apikey (shapes, 401); airbytehq/airbyte issue 74726 and HubSpot/hubspot-api-php issue 363 (both 401s),
 * HubSpot/hubspot-api-nodejs issue 268 (missing scopes), each verbatim; developers.hubspot.com account-service-keys (labels; read
 * 2026-11-21). The 401 is the same for tokens that are missing, unknown or deactivated. The shape of a service key is not published.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says } from '../words';

const UUID = '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}';
const SPEC = 'HubSpot/HubSpot-public-api-spec-collection@9989379 Account Info';
const HOG = 'trufflesecurity/trufflehog@3ab759f pkg/detectors/hubspot_apikey/v2/apikey.go';

export default defineProvider( {
	id: 'hubspot',
	name: 'HubSpot',
	purpose: 'marketing',
	noun: t( 'access token' ),
	hosts: [ 'api.hubapi.com' ],
	receives: receives.key,
	shown_once: false,
	retirements: [
		{
			on: '2027-09-01',
			says: t(
				'HubSpot ends support for private apps of the old kind in September 2027. Replace the access token by a service key before.'
			),
			values: [ { field: 'api_key', matches: '^pat-' } ],
			// "… the end of support for v1-v3 APIs, legacy public apps, and legacy private apps, all with a September 2027 enforcement date".
			likely: true,
			source: 'developers.hubspot.com/changelog/legacy-apis-and-legacy-apps-whats-going-unsupported-and-when; legacy-private-app-creation-sunset',
			read_on: '2026-11-22',
			confidence: 'doc',
		},
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'Access token or service key' ),
			secret: true,
			shape: {
				pattern:
					'^pat-(?:na|eu|ap)[0-9]-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$',
				// Service keys: their shape is not published. A bare UUID is an API key, and has ended.
				also: [ `^(?!${ UUID }$)[A-Za-z0-9_-]{30,}$` ],
				looks_like: t( 'pat-, a region like na1 or eu1, and five groups with hyphens' ),
				distinctive: true,
				wrong_kinds: [
					{
						pattern: `^${ UUID }$`,
						says: t(
							'It looks like an old HubSpot API key. HubSpot ended those on November 30, 2022.'
						),
					},
				],
				good: [
					'pat-na1-01234567-89ab-cdef-0123-456789abcdef',
					'pat-eu1-01234567-89ab-cdef-0123-456789abcdef',
				],
				bad: [
					{ value: '01234567-89ab-cdef-0123-456789abcdef', reason: 'wrong_key_kind' },
					{
						value: 'pat-na1-01234567-89ab-cdef-0123-456789abcdef\n',
						reason: 'whitespace',
					},
					{ value: 'pat-na1-01234567-89ab', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'kind',
			asks: asks.stored,
			source: 'developers.hubspot.com/docs/api/intro-to-auth',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key', matches: `^${ UUID }$` } ] },
					'api_retired',
					t( 'An API key of the old kind. HubSpot ended those on November 30, 2022.' ),
					'developers.hubspot.com/docs/api/intro-to-auth',
					'doc'
				),
			],
		},
		{
			id: 'details',
			request: {
				method: 'GET',
				url: 'https://api.hubapi.com/account-info/2026-03/details',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks for the number and the kind of the account. Reads only.' ),
			source: `${ SPEC } GET /account-info/2026-03/details`,
			keep: [ '/accountType' ],
			quote: [ '/message' ],
			answers: [
				answer(
					{ status: 401, json: [ { at: '/category', is: 'EXPIRED_AUTHENTICATION' } ] },
					'expired',
					says.expired,
					'airbytehq/airbyte issue 74726 (2026-03-11)',
					'issue'
				),
				answer(
					{
						status: '2xx',
						json: [
							{ at: '/portalId', exists: true },
							{ at: '/accountType', matches: '^(?:SANDBOX|DEVELOPER_TEST)$' },
						],
					},
					'ok',
					t( 'The {key} is accepted. It belongs to a test account.' ),
					`${ SPEC } PortalInformationResponse.accountType`,
					'source',
					{ meaning: t( 'It belongs to a test account, not to the real one.' ) }
				),
				answer(
					{ status: '2xx', json: [ { at: '/portalId', exists: true } ] },
					'ok',
					says.accepted,
					`${ SPEC } PortalInformationResponse`,
					'source'
				),
				answer(
					{ status: 401, json: [ { at: '/status', is: 'error' } ] },
					'invalid',
					says.refused_any,
					`${ HOG } (401); HubSpot/hubspot-api-php issue 363, hubspot-api-python issues 129, 211, 466`,
					'source',
					{
						causes: [
							causes.not_copied,
							causes.deleted,
							{
								is: 'key_exposed',
								title: t( 'It was published, and {provider} switched it off.' ),
								why: [
									{
										points: 20,
										text: t(
											'{provider} switches off tokens that it finds on GitHub.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{ status: 403, contains: 'USER_DOES_NOT_HAVE_PERMISSIONS' },
					'insufficient_permission',
					t( 'The {key} is known, but its maker lost the permissions that it had.' ),
					'docs.sim.ai/integrations/hubspot-service-account (a token is tied to the super admin who made the app)',
					'doc',
					{ reason: 'denied' }
				),
				answer(
					{ status: 403, json: [ { at: '/category', is: 'MISSING_SCOPES' } ] },
					'ok',
					says.may_not_ask,
					`${ SPEC } (scope oauth); HubSpot/hubspot-api-nodejs issue 268 (the JSON)`,
					'issue',
					{
						meaning: t(
							'It is known. Whether its permissions are enough for {plugin} was not asked.'
						),
					}
				),
				answer(
					{ status: 429, json: [ { at: '/policyName', is: 'DAILY' } ] },
					'quota_exhausted',
					says.requests,
					'policyName DAILY instead of TEN_SECONDLY_ROLLING',
					'memory'
				),
			],
		},
	],
	phrases: [
		phrase(
			'This app hasn.t been granted all required scopes to make this call',
			'insufficient_permission',
			'HubSpot/hubspot-api-nodejs issue 268',
			'issue',
			'other_use'
		),
		phrase(
			'The OAuth token used to make this call expired',
			'expired',
			'airbytehq/airbyte issue 74726',
			'issue'
		),
	],
	guides: {
		new_key: {
			title: t( 'Make a service key at HubSpot' ),
			intro: t(
				'Service keys take the place of private apps, which can no longer be made since October 2026.'
			),
			minutes: 5,
			link: { url: 'https://app.hubspot.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Sign in as super admin. Open [[Development]] and choose [[Keys]] › [[Service keys]].'
					),
				},
				{ text: t( 'Click [[Create service key]] and give it a name.' ) },
				{
					text: t(
						'Click [[Add new scope]], choose what it may do and click [[Update]].'
					),
					sub: t( 'The help of your plugin says which permissions it needs.' ),
				},
				{ text: t( 'Click [[Create]], confirm, and copy the whole key.' ) },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.hubspot.com/' },
		keys: {
			url: 'https://app.hubspot.com/',
			path: t( '[[Development]] › [[Keys]] › [[Service keys]]' ),
		},
	},
	links: {
		site: 'https://www.hubspot.com/',
		terms: 'https://legal.hubspot.com/terms-of-service',
		status: 'https://status.hubspot.com/',
		support: 'https://developers.hubspot.com/changelog/service-keys',
	},
} );
