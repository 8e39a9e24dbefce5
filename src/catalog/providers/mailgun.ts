/**
 * Mailgun: a key, a sending domain, and the region in which the domain lives.
 *
 * Facts: mailgun/documentation@32f4121 source/api-sending.rst (error table) and api-intro.rst (regions);
 * documentation.mailgun.com …/api-reference/authentication; trufflesecurity/trufflehog@3ab759fef pkg/analyzer/analyzers/mailgun;
 * anymail/django-anymail@8c40cc4 (live test) (all read 2026-11-21). A domain sending key is refused by every question but the one for
 * sending, with the very words for a wrong key: so that question decides. Doubtful: the words when an IP allowlist refuses, and how
 * a role without the right to send is answered.
 */
import { defineProvider, t } from '../schema';
import type { Answer, DiagnosisId, Text, When } from '../schema';
import { answer, asks, causes, guide, open, phrase, says } from '../words';

const ERRORS = 'mailgun/documentation@32f4121 source/api-sending.rst';
const KEYS = 'documentation.mailgun.com/docs/mailgun/api-reference/authentication';
const HOG = 'trufflesecurity/trufflehog@3ab759fef pkg/analyzer/analyzers/mailgun/requests.go';
/** A web page of something in between is no answer of Mailgun. */
const NO_PAGE = '^\\s*[^<\\s]';

const told = (
	when: When,
	is: DiagnosisId | 'as_before',
	text: Text,
	more: Partial< Answer > = {}
): Answer => answer( when, is, text, ERRORS, 'source', more );

const auth = { scheme: 'basic', user: 'api', pass: '{api_key}', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const look = {
	method: 'GET',
	url: 'https://{api_host}/v4/domains/{domain}',
	auth,
	headers,
} as const;
const send = {
	method: 'POST',
	url: 'https://{api_host}/v3/{domain}/messages',
	auth,
	headers,
	// No recipient, no subject, no text.
	form: { from: '{sender}' },
} as const;

const forbidden = answer(
	{ status: 403, matches: NO_PAGE },
	'insufficient_permission',
	says.unclear,
	'documentation.mailgun.com …/ip-allowlist; the words are not known',
	'doc',
	{ reason: 'unexplained', causes: [ causes.address, causes.permission ] }
);
const sandbox = t( 'This is the sandbox domain. It sends to confirmed test addresses only.' );
const domains = { url: 'https://app.mailgun.com/mg/sending/domains', label: open.domains };

const domain_is = ( member: string, is: string | true ) => ( {
	status: '2xx' as const,
	json: [ { at: `/domain/${ member }`, is } ],
} );

/** What may keep a known domain from sending. */
const domain_answers: readonly Answer[] = [
	told( { status: 404, contains: 'domain not found' }, 'companion_invalid', says.companion ),
	told( { contains: 'Sandbox subdomains are for test purposes only' }, 'sandbox_only', sandbox ),
	told( { contains: 'Free accounts are for test purposes only' }, 'plan_inactive', says.plan ),
	told( { contains: 'domain is unverified' }, 'domain_not_verified', says.domain ),
	told(
		{ contains: 'Please activate your Mailgun account' },
		'account_under_review',
		says.review
	),
];

/** What the question about the domain tells. */
const seen_answers: readonly Answer[] = [
	...domain_answers,
	answer(
		{ status: 401 },
		'invalid',
		t(
			'Refused. Mailgun gives this answer for a wrong {key}, and for a good one that may only send.'
		),
		`${ ERRORS }; ${ KEYS } (domain sending keys)`,
		'source',
		{ undecided: true, causes: [ causes.not_copied, causes.deleted, causes.address ] }
	),
	{ ...forbidden, undecided: true },
	answer(
		domain_is( 'is_disabled', true ),
		'account_suspended',
		t( 'Mailgun disabled the sending domain. The {key} itself is known.' ),
		HOG,
		'source',
		{
			title: t( 'Mailgun disabled your sending domain' ),
			meaning: t( 'The {key} is right. Only Mailgun can switch the domain on again.' ),
		}
	),
	answer( domain_is( 'state', 'unverified' ), 'domain_not_verified', says.domain, HOG, 'source' ),
	answer(
		domain_is( 'type', 'sandbox' ),
		'sandbox_only',
		sandbox,
		`${ HOG }; ${ ERRORS }`,
		'source'
	),
	answer(
		{ status: '2xx', json: [ { at: '/domain/name', exists: true } ] },
		'ok',
		says.accepted,
		HOG,
		'source'
	),
];

export default defineProvider( {
	id: 'mailgun',
	name: 'Mailgun',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.mailgun.net', 'api.eu.mailgun.net' ],
	slots: {
		api_host: {
			field: 'region',
			map: { US: 'api.mailgun.net', EU: 'api.eu.mailgun.net' },
			otherwise: 'api.mailgun.net',
		},
	},
	receives: t( 'Its API key, the sending domain and the sender address of your mail' ),
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$',
				also: [ '^key-[0-9a-z]{32}$' ],
				looks_like: t( '32, 8 and 8 characters with hyphens between them' ),
				alphabet: '0-9a-f-',
				wrong_kinds: [
					{
						pattern: '^pubkey-[0-9a-z]{32}$',
						says: t(
							'This is the old public key, which only checked addresses. Mail needs a private one.'
						),
					},
				],
				good: [
					'0123456789abcdef0123456789abcdef-01234567-89abcdef',
					'key-0123456789abcdef0123456789abcdef',
				],
				bad: [
					{ value: 'pubkey-0123456789abcdef0123456789abcdef', reason: 'wrong_key_kind' },
					{
						value: '0123456789abcdef0123456789abcdef-01234567-89abcdef ',
						reason: 'whitespace',
					},
				],
			},
		},
		{ name: 'domain', label: t( 'Sending domain' ), secret: false, example: 'mg.shop.example' },
		{ name: 'region', label: t( 'Region' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: 'awesomemotive/WP-Mail-SMTP@2a4d69b src/Providers/Mailgun: the address of the request holds it',
			keep: [],
			answers: [
				told(
					{ values: [ { field: 'domain', exists: false } ] },
					'companion_invalid',
					says.no_companion,
					{
						reason: 'missing',
						meaning: t(
							'Mailgun needs the {field} beside the {key}. The {key} itself was not judged.'
						),
					}
				),
			],
		},
		{
			id: 'domain',
			request: look,
			asks: t( 'Asks for the state of the sending domain. Reads only.' ),
			source: `${ HOG }; ${ KEYS }`,
			keep: [ '/domain/state', '/domain/type', '/domain/is_disabled' ],
			quote: [ '/message', '' ],
			answers: seen_answers,
		},
		{
			id: 'send',
			after: [ 'ok', 'invalid', 'insufficient_permission' ],
			request: send,
			asks: asks.no_recipient,
			source: `${ ERRORS }; ${ KEYS } (what a domain sending key may do)`,
			keep: [],
			quote: [ '/message', '' ],
			answers: [
				...domain_answers,
				answer(
					{ status: [ 401, 403 ], matches: NO_PAGE, so_far: [ 'ok' ] },
					'insufficient_permission',
					says.may_not_send,
					'documentation.mailgun.com …/rbac-mgmt: roles; the answer itself was not seen',
					'memory'
				),
				told( { status: 401 }, 'invalid', says.refused, {
					causes: [ causes.not_copied, causes.deleted, causes.companion, causes.address ],
				} ),
				forbidden,
				told(
					{
						status: 400,
						contains: 'parameter',
						so_far: [ 'ok', 'insufficient_permission' ],
					},
					'ok',
					says.may_send,
					{ reason: 'may_send' }
				),
				told( { status: 400, contains: 'parameter' }, 'ok', says.sends_only, {
					reason: 'limited',
					limited: true,
				} ),
			],
		},
		{
			id: 'domain_elsewhere',
			after: [ 'companion_invalid' ],
			elsewhere: 'api_host',
			needs: [ 'domain' ],
			request: look,
			asks: asks.other_region,
			source: 'mailgun/documentation@32f4121 source/api-intro.rst: a domain lives in one region',
			keep: [],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/domain/name', exists: true } ] },
					'wrong_region',
					t( 'The sending domain lives in the other region.' ),
					'mailgun/documentation@32f4121 source/api-intro.rst',
					'source'
				),
				told( { status: '4xx' }, 'as_before', says.not_there_either ),
			],
		},
		{
			id: 'send_elsewhere',
			after: [ 'invalid', 'companion_invalid' ],
			elsewhere: 'api_host',
			needs: [ 'domain' ],
			request: send,
			asks: asks.no_recipient,
			source: `${ KEYS }: a domain sending key belongs to one domain, and a domain to one region`,
			keep: [],
			answers: [
				told( { status: 400, contains: 'parameter' }, 'wrong_region', says.other_region ),
				told( { status: '4xx' }, 'as_before', says.not_there_either ),
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Make a sending key at Mailgun' ),
			intro: guide.intro,
			minutes: 4,
			link: domains,
			steps: [
				{
					text: t( 'Open [[Sending]] › [[Domains]] and choose your sending domain.' ),
					sub: t( 'The region, US or EU, stands at the top.' ),
				},
				{
					text: t(
						'Choose [[Domain Settings]], the tab [[Sending API keys]] and [[Add Sending Key]].'
					),
				},
				{
					text: t(
						'Give it a name you will recognize, for example “{site_name}”, and choose [[Create Sending Key]].'
					),
					sub: t(
						'Such a key may send from this domain and nothing else, which is all a website needs.'
					),
				},
				{ text: guide.copy_key, sub: guide.shown_once },
			],
			done: guide.has_key,
		},
		companion: {
			title: t( 'Look up the sending domain at Mailgun' ),
			link: domains,
			steps: [
				{
					text: t( 'Open [[Sending]] › [[Domains]] and copy the name exactly.' ),
					sub: t( 'It is often a part of your domain, such as mg.example.com.' ),
				},
				{ text: t( 'Note the region, US or EU, that stands at the top.' ) },
			],
		},
	},
	pages: {
		account: { url: 'https://app.mailgun.com/' },
		keys: { url: 'https://app.mailgun.com/settings/api_security' },
		domains: { url: domains.url, path: t( '[[Sending]] › [[Domains]]' ) },
	},
	links: {
		site: 'https://www.mailgun.com/',
		terms: 'https://www.mailgun.com/legal/terms/',
		privacy: 'https://www.mailgun.com/legal/privacy-policy/',
		status: 'https://status.mailgun.com',
	},
	phrases: [
		phrase( 'Sandbox subdomains are for test purposes only', 'sandbox_only', ERRORS, 'source' ),
		phrase(
			'is not allowed to send: Free accounts are for test purposes only',
			'plan_inactive',
			ERRORS,
			'source'
		),
		phrase(
			'The domain is unverified and requires DNS configuration',
			'domain_not_verified',
			ERRORS,
			'source'
		),
		phrase( 'Please activate your Mailgun account', 'account_under_review', ERRORS, 'source' ),
	],
} );
