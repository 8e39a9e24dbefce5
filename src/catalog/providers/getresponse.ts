/**
 * GetResponse, API v3, and GetResponse MAX, which has hosts of its own and wants the domain of the account.
 *
 * Facts (read 2026-11-21): apidocs.getresponse.com/v3/errors and /authentication in api-evangelist/getresponse@72944a1 (codes; the error
 * page gives 1014 the status 403, the specification 401, so that the code decides); trufflehog@3ab759f and
 * Bit-Apps-Pro/bit-integrations@893d0af (question, header, shape); apidocs.getresponse.com/v3/case-study/smb-vs-mx (hosts of MAX);
 * GetResponse/getresponse-api-php#9 (an error as it comes). Keys that nobody uses for 90 days end with the same code as wrong ones.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, says, titles } from '../words';
import type { Answer, Cause } from '../schema';

const ERRORS = 'apidocs.getresponse.com/v3/errors in api-evangelist/getresponse@72944a1';
const AUTHENTICATION = 'apidocs.getresponse.com/v3/authentication, 2026-11-21';
const RETAIL = 'api.getresponse.com';
const MAX_COM = 'api3.getresponse360.com';
const MAX_PL = 'api3.getresponse360.pl';

const auth = {
	scheme: 'header',
	name: 'X-Auth-Token',
	field: 'api_key',
	before: 'api-key ',
	also: { 'X-Domain': 'domain' },
} as const;
const request = {
	method: 'GET',
	// Nothing but the ID: the rest of the answer is a person’s address.
	url: 'https://{api_host}/v3/accounts?fields=accountId',
	auth,
	headers: { Accept: 'application/json' },
} as const;
const keep = [ '/accountId', '/code' ];
const quote = [ '/message', '/codeDescription' ];

const unused: Cause = {
	is: 'expired',
	title: t( 'Nobody used it for 90 days.' ),
	why: [
		{
			fact: 'worked_before',
			points: 50,
			text: t(
				'It worked until {last_ok}. GetResponse ends keys that were not used for 90 days.'
			),
		},
		{
			points: 50,
			text: t(
				'GetResponse ends keys that were not used for 90 days, without a warning. That happens to websites with few sign-ups.'
			),
		},
	],
};

/** Not ruled out by a key that looks right: what stands around it is read too. */
const unreadable: Cause = {
	is: 'malformed',
	title: t( 'It was not copied exactly.' ),
	why: [
		...causes.not_copied.why,
		{ points: 35, text: t( 'Possible. The answer would be the same.' ) },
	],
};

const code = ( number: number ) => ( { json: [ { at: '/code', is: number } ] } );

/** What is said of the account, the address or the domain, wherever it is asked. */
const account_answers: readonly Answer[] = [
	answer(
		code( 1016 ),
		'account_suspended',
		t( 'GetResponse has blocked the API of the account for a time.' ),
		ERRORS,
		'doc',
		{
			title: t( 'GetResponse has blocked the API of your account for a time' ),
			meaning: t(
				'The {key} is not the cause. GetResponse found something suspicious; pasting the {key} again does not help.'
			),
		}
	),
	answer(
		code( 1017 ),
		'account_suspended',
		t( 'GetResponse has blocked the API of the account for good.' ),
		ERRORS,
		'doc',
		{
			title: t( 'GetResponse has blocked the API of your account' ),
			meaning: t( 'The {key} is not the cause. Only GetResponse can lift that.' ),
		}
	),
	answer( code( 1018 ), 'ip_blocked', says.address_blocked, ERRORS, 'doc' ),
	answer( code( 1023 ), 'insufficient_permission', says.too_few, ERRORS, 'doc', {
		reason: 'other_use',
	} ),
	answer(
		code( 1024 ),
		'companion_invalid',
		t( 'GetResponse MAX does not know the domain that stands beside the {key}.' ),
		ERRORS,
		'doc',
		{
			meaning: t(
				'It must be the domain of your GetResponse MAX account, without https://. The {key} was not judged.'
			),
		}
	),
	answer(
		code( 1021 ),
		'companion_invalid',
		t( 'GetResponse cannot read the {key} or the domain beside it.' ),
		ERRORS,
		'doc',
		{
			title: t( 'GetResponse cannot read what is sent' ),
			meaning: t(
				'Either the {key} or the domain beside it has a form that GetResponse never gives out.'
			),
			causes: [ causes.companion, unreadable ],
		}
	),
	answer( code( 1019 ), 'provider_outage', says.outage, ERRORS, 'doc' ),
];

export default defineProvider( {
	id: 'getresponse',
	name: 'GetResponse',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ RETAIL, MAX_COM, MAX_PL ],
	slots: {
		api_host: {
			field: 'api_url',
			matches: '^(?:https?://)?([A-Za-z0-9.]+)(?:/.*)?$',
			map: {
				[ RETAIL ]: RETAIL,
				[ MAX_COM ]: MAX_COM,
				[ MAX_PL ]: MAX_PL,
				'360en': MAX_COM,
				'360pl': MAX_PL,
			},
			otherwise: RETAIL,
		},
	},
	receives: t( 'Its API key, and with GetResponse MAX the domain of the account' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-z]{32}$',
				looks_like: t( '32 small letters and digits' ),
				length: 32,
				alphabet: '0-9a-z',
				good: [ '0123456789abcdefghijklmnopqrstuv' ],
				bad: [
					{ value: '0123456789abcdef', reason: 'truncated' },
					{ value: 'api-key 0123456789abcdefghijklmnopqrstuv', reason: 'wrong_length' },
				],
			},
		},
		{ name: 'domain', label: t( 'domain' ), secret: false },
		{ name: 'api_url', label: t( 'API address' ), secret: false },
	],
	steps: [
		{
			id: 'address',
			asks: asks.stored,
			source: 'apidocs.getresponse.com/v3/case-study/smb-vs-mx, 2026-11-21',
			keep: [],
			answers: [
				answer(
					{
						values: [
							{
								field: 'api_url',
								matches:
									'^\\s*https?://(?!(?:api\\.getresponse\\.com|api3\\.getresponse360\\.(?:com|pl))(?:/|\\s*$))',
							},
						],
					},
					'not_checkable',
					says.other_host,
					'apidocs.getresponse.com/v3/case-study/smb-vs-mx, 2026-11-21',
					'doc',
					{
						reason: 'address',
						meaning: t(
							'The API address leads to a host that Key Health does not know as one of GetResponse. So the {key} was not sent there.'
						),
					}
				),
			],
		},
		{
			id: 'account',
			request,
			asks: t( 'Asks for the ID of the account. Reads only.' ),
			source: 'trufflehog@3ab759f pkg/detectors/getresponse/getresponse.go; bit-integrations@893d0af GetResponseController.php',
			keep,
			quote,
			answers: [
				answer(
					code( 1014 ),
					'invalid',
					says.refused_somehow,
					`${ ERRORS }; ${ AUTHENTICATION }`,
					'doc',
					{ causes: [ causes.not_copied, causes.deleted, unused, causes.companion ] }
				),
				...account_answers,
				answer(
					{ status: '2xx', json: [ { at: '/accountId', exists: true } ] },
					'ok',
					says.accepted,
					'trufflehog@3ab759f pkg/detectors/getresponse/getresponse.go',
					'source'
				),
			],
		},
		{
			id: 'other_platform',
			after: [ 'invalid' ],
			elsewhere: 'api_host',
			// Without a domain GetResponse MAX takes no key.
			needs: [ 'domain' ],
			request,
			asks: t( 'Asks the same at the other addresses of GetResponse. Reads only.' ),
			source: 'apidocs.getresponse.com/v3/case-study/smb-vs-mx, 2026-11-21',
			keep,
			quote,
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/accountId', exists: true } ] },
					'wrong_region',
					t( 'Another address of GetResponse accepts the {key}.' ),
					'apidocs.getresponse.com/v3/case-study/smb-vs-mx, 2026-11-21',
					'doc',
					{
						title: t( 'This {key} belongs to another platform of GetResponse' ),
						meaning: t(
							'GetResponse and GetResponse MAX have addresses of their own. The {key} is fine; the address beside it is wrong.'
						),
					}
				),
				answer( { status: '4xx' }, 'as_before', says.not_there_either, ERRORS, 'doc' ),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 2,
			link: {
				url: 'https://app.getresponse.com/api',
				label: open.keys,
			},
			steps: [
				{ text: t( 'Open [[Tools]] › [[Integrations and API]] › [[API]].' ) },
				{
					text: t(
						'Choose [[Generate API key]], enter a [[Name]], and choose [[Generate]].'
					),
				},
				{
					text: t( 'Copy the whole key. It has 32 characters.' ),
					note: {
						strong: t( 'A key that is not used ends.' ),
						text: t( 'GetResponse ends keys that nobody uses for 90 days.' ),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.getresponse.com/' },
		keys: {
			url: 'https://app.getresponse.com/api',
			path: t( '[[Tools]] › [[Integrations and API]] › [[API]]' ),
		},
	},
	links: {
		site: 'https://www.getresponse.com/',
		terms: 'https://www.getresponse.com/legal/terms-us',
		privacy: 'https://www.getresponse.com/legal/privacy-us',
		status: 'https://status.getresponse.com/',
	},
} );
