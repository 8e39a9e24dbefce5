/**
 * Mailchimp, Marketing API 3.0. What stands after the hyphen of a key is the data center, and so the host.
 *
 * Facts: ibericode/mailchimp-for-wordpress@d7a563a includes/api (the question, the firewall's answer); mailchimp/mc-woocommerce issues
 * 260, 341, 646 (the refusal, verbatim); mailchimp.com/developer/marketing/docs/errors (error glossary); mailchimp.com/help/about-api-keys
 * (read 2026-11-21). One refusal stands for mistyped, revoked and wrong data center. The JSON of the 403s was not seen verbatim, only
 * their sentences. A token of a sign-in has no data center at its end; of it the sign-in service is asked, which refuses with 200
 * (airbytehq/airbyte source-mailchimp; thorning/node-mailchimp issue 17).
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	asks,
	causes,
	guide,
	no_key_arrived,
	open,
	phrase,
	receives,
	says,
	shown_once,
	titles,
} from '../words';

const GLOSSARY = 'mailchimp.com/developer/marketing/docs/errors, error glossary';
const CLIENT = 'ibericode/mailchimp-for-wordpress@d7a563a includes/api/class-api-v3-client.php';

export default defineProvider( {
	id: 'mailchimp',
	name: 'Mailchimp',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ '*.api.mailchimp.com', 'login.mailchimp.com' ],
	slots: { dc: { field: 'api_key', matches: '^[0-9a-f]{32}-([a-z]{2,3}[0-9]{1,3})$' } },
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{32}-[a-z]{2,3}[0-9]{1,3}$',
				// A token of a sign-in. A key that lost its ending looks the same; only the answer tells them apart.
				also: [ '^[0-9a-f]{32}$' ],
				looks_like: t(
					'32 characters (digits and the letters a to f), a hyphen and the data center, like us21'
				),
				wrong_kinds: [
					{
						pattern: '^md-[A-Za-z0-9_-]{20,}$',
						says: t(
							'It looks like a key of Mailchimp Transactional (Mandrill), which is another service.'
						),
					},
				],
				good: [
					'0123456789abcdef0123456789abcdef-us21',
					'f0e1d2c3b4a5968778695a4b3c2d1e0f-us6',
				],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef-us21 ', reason: 'whitespace' },
					{ value: 'md-AbCdEfGhIjKlMnOpQrStUv', reason: 'wrong_key_kind' },
					{ value: '0123456789abcdef0123456789abcdeg-us21', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'kind',
			asks: asks.stored,
			source: 'airbytehq/airbyte source-mailchimp: it is embedded in keys, but not in tokens of a sign-in',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key', matches: '^[0-9a-f]{32}$' } ] },
					'not_checkable',
					t(
						'No data center at the end: a token of a sign-in, or a key that lost its ending.'
					),
					'airbytehq/airbyte source-mailchimp; thorning/node-mailchimp issue 17',
					'source',
					{ undecided: true }
				),
			],
		},
		{
			id: 'account',
			needs: [ 'dc' ],
			request: {
				method: 'GET',
				url: 'https://{dc}.api.mailchimp.com/3.0/?fields=account_id',
				auth: { scheme: 'basic', user: 'keyhealth', pass: '{api_key}', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks for the number of the account and nothing else. Reads only.' ),
			source: 'ibericode/mailchimp-for-wordpress@d7a563a includes/api/class-api-v3.php is_connected(); any user name, the key as password',
			keep: [],
			quote: [ '/detail', '/title' ],
			answers: [
				answer(
					{ json: [ { at: '/type', is: 'akamai_error_message' } ] },
					'ip_blocked',
					says.address_blocked,
					`${ CLIENT } parse_response()`,
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/account_id', exists: true } ] },
					'ok',
					says.accepted,
					'ibericode/mailchimp-for-wordpress@d7a563a includes/api/class-api-v3.php',
					'source'
				),
				answer(
					{ json: [ { at: '/title', is: 'API Key Missing' } ] },
					'intercepted',
					says.no_header,
					`${ GLOSSARY }: APIKeyMissing; drewm/mailchimp-api issue 59 (the JSON)`,
					'doc',
					no_key_arrived
				),
				answer(
					{ status: 401, json: [ { at: '/title', is: 'API Key Invalid' } ] },
					'invalid',
					says.refused_somehow,
					'mailchimp/mc-woocommerce issues 260, 341, 646',
					'issue',
					{
						causes: [
							causes.not_copied,
							causes.deleted,
							{
								is: 'malformed',
								title: t( 'Its ending names another data center.' ),
								why: [
									{
										fact: 'worked_before',
										points: 5,
										text: t( 'It worked until {last_ok}, with this ending.' ),
									},
									{
										points: 35,
										text: t(
											'What stands after the hyphen says which data center is asked. It belongs to the key and must not be changed.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{
						status: 403,
						json: [
							{ at: '/detail', matches: 'account has been (?:deactivated|disabled)' },
						],
					},
					'account_suspended',
					says.suspended,
					`${ GLOSSARY }: UserDisabled`,
					'doc'
				),
				answer(
					{
						status: 403,
						json: [
							{ at: '/detail', matches: 'linked to a different data ?cent(?:er|re)' },
						],
					},
					'invalid',
					t( 'The {key} is known, but in another data center than the one at its end.' ),
					`${ GLOSSARY }: WrongDatacenter`,
					'doc',
					{
						title: t( 'The data center at the end of this {key} is wrong' ),
						meaning: t(
							'The part after the hyphen belongs to the {key}. Copy the whole of it anew.'
						),
					}
				),
				answer(
					{ status: 403, json: [ { at: '/status', is: 403 } ] },
					'insufficient_permission',
					says.unclear,
					`${ GLOSSARY }: Forbidden (a generic error); role, account or plan: api-evangelist/mailchimp@649b1e6`,
					'doc',
					{
						reason: 'unexplained',
						causes: [ causes.permission, causes.suspended, causes.plan ],
					}
				),
			],
		},
		{
			id: 'metadata',
			after: [ 'not_checkable' ],
			request: {
				method: 'GET',
				url: 'https://login.mailchimp.com/oauth2/metadata',
				auth: {
					scheme: 'header',
					name: 'Authorization',
					before: 'OAuth ',
					field: 'api_key',
				},
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks the sign-in service which data center the token belongs to. Reads only; nothing of it is kept.'
			),
			source: 'mailchimp/mc-woocommerce@9f1eb18 includes/api/class-mailchimp-api.php metadata()',
			keep: [],
			quote: [ '/error_description', '/error' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/dc', exists: true } ] },
					'ok',
					t( 'The token of the sign-in is accepted.' ),
					'mailchimp/mc-woocommerce@9f1eb18 metadata(); thorning/node-mailchimp issue 17 (the JSON)',
					'source'
				),
				answer(
					{ json: [ { at: '/error', is: 'invalid_token' } ] },
					'invalid',
					t( 'No token of a sign-in has this value.' ),
					'airbytehq/airbyte source-mailchimp (status 200 for a token that is not valid)',
					'source',
					{
						causes: [
							{
								is: 'oauth_reauthorize',
								title: t( 'The connection was taken back at {provider}.' ),
								why: [
									{
										fact: 'worked_before',
										points: 70,
										text: t( 'It worked until {last_ok}.' ),
									},
									{
										points: 40,
										text: t(
											'Possible, if it came from a sign-in at {provider}.'
										),
									},
								],
							},
							{
								is: 'malformed',
								title: t( 'It is a key that lost its ending.' ),
								why: [
									{
										points: 50,
										text: t(
											'A key ends in a hyphen and the data center, like us21. Here both are missing.'
										),
									},
								],
							},
						],
					}
				),
			],
		},
	],
	phrases: [
		phrase(
			'you.ve attempted to access the wrong data ?center',
			'invalid',
			'mailchimp/mc-woocommerce issue 341',
			'issue'
		),
		phrase( 'akamai_503|akamai_error_message', 'ip_blocked', CLIENT, 'source' ),
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://admin.mailchimp.com/account/api/', label: open.keys },
			steps: [
				{
					text: t(
						'Sign in as a manager, admin or owner. Click your profile icon and choose [[Profile]].'
					),
				},
				{ text: t( 'Open [[Extras]] and choose [[API keys]].' ) },
				{ text: t( 'Click [[Create A Key]], give it a name and click [[Generate Key]].' ) },
				{
					text: t( 'Copy the whole key at once, with the hyphen and what follows.' ),
					note: shown_once,
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://admin.mailchimp.com/account/' },
		keys: {
			url: 'https://admin.mailchimp.com/account/api/',
			path: t( '[[Profile]] › [[Extras]] › [[API keys]]' ),
		},
	},
	links: {
		site: 'https://mailchimp.com/',
		terms: 'https://mailchimp.com/legal/terms',
		status: 'https://status.mailchimp.com/',
		support: 'https://mailchimp.com/help/about-api-keys/',
	},
} );
