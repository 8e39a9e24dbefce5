/**
 * Brevo, once Sendinblue.
 *
 * Facts: getbrevo/brevo-php@be204da lib/Model/ErrorModel.php (codes); anymail/django-anymail@8c40cc4 (live test); help.brevo.com
 * articles 40158277171474 and 40159485019794; developers.brevo.com/docs/ip-security; wpmailsmtp.com/docs/brevo-unauthorized-not-verified
 * (all read 2026-11-21). A bad key and a foreign address share the code "unauthorized", so the words come before the code. Doubtful:
 * how the send endpoint answers an empty message to a wrong key, hence the random key; the words for a key that is switched off.
 */
import { defineProvider, t } from '../schema';
import type { Answer } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const CODES = 'getbrevo/brevo-php@be204da lib/Model/ErrorModel.php';
const ADDRESS = 'wpmailsmtp.com/docs/brevo-unauthorized-not-verified, 2026-05-22';
const RIGHTS = 'help.brevo.com article 40154686262546 (troubleshooting API keys)';

const code = ( is: string ) => ( { json: [ { at: '/code', is } ] } );

/** Told on every endpoint. */
const refusals: readonly Answer[] = [
	answer(
		{ matches: 'unrecogni[sz]ed IP address|IP not authori[sz]ed' },
		'ip_not_allowed',
		says.address,
		`developers.brevo.com/docs/ip-security; ${ ADDRESS }`,
		'source'
	),
	answer(
		{ json: [ { at: '/message', matches: '^not verified\\.?$' } ] },
		'ip_not_allowed',
		t(
			'Brevo has not seen this IP address before, and waits for the link in its email to be opened.'
		),
		ADDRESS,
		'doc'
	),
	answer(
		{ contains: 'Key not found' },
		'invalid',
		says.refused_any,
		'anymail/django-anymail@8c40cc4 tests/test_brevo_integration.py (live test)',
		'source',
		{ causes: [ causes.not_copied, causes.deleted, causes.expired ] }
	),
	answer(
		{ contains: 'Key is not enabled' },
		'key_disabled',
		says.disabled,
		'wording not seen in public',
		'memory'
	),
	answer(
		code( 'account_under_validation' ),
		'account_under_review',
		says.review,
		CODES,
		'source'
	),
	answer(
		{ contains: 'not yet activated' },
		'account_under_review',
		t( 'Brevo has not switched on sending for this account yet. The {key} itself is known.' ),
		'403 permission_denied with these words, in several public repositories, 2026-11-21',
		'issue'
	),
	answer( code( 'not_enough_credits' ), 'quota_exhausted', says.quota, CODES, 'source' ),
	answer( { status: 401, ...code( 'unauthorized' ) }, 'invalid', says.unclear, CODES, 'source', {
		causes: [ causes.not_copied, causes.deleted, causes.address, causes.expired ],
	} ),
];

const auth = { scheme: 'header', name: 'api-key', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };

export default defineProvider( {
	id: 'brevo',
	name: 'Brevo',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.brevo.com' ],
	receives: receives.key_and_sender,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}$',
				looks_like: t( 'xkeysib-, 64 characters, a hyphen and 16 more' ),
				prefix: 'xkeysib-',
				length: 89,
				alphabet: 'A-Za-z0-9-',
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^xsmtpsib-[0-9A-Za-z-]+$',
						says: t(
							'This is an SMTP key. Here an API key is needed, which begins with xkeysib-.'
						),
					},
				],
				good: [ `xkeysib-${ '0123456789abcdef'.repeat( 4 ) }-AbCdEfGh01234567` ],
				bad: [
					{
						value: `xsmtpsib-${ '0123456789abcdef'.repeat( 4 ) }-AbCdEfGh01234567`,
						reason: 'wrong_key_kind',
					},
					{ value: `xkeysib-${ '0123456789abcdef'.repeat( 4 ) }`, reason: 'truncated' },
				],
			},
		},
	],
	steps: [
		{
			id: 'account',
			request: { method: 'GET', url: 'https://api.brevo.com/v3/account', auth, headers },
			asks: t( 'Asks for the plan of the account. Reads only.' ),
			source: 'developers.brevo.com/reference/quickstart-reference',
			keep: [ '/plan/0/type', '/relay/enabled' ],
			quote: [ '/message' ],
			answers: [
				...refusals,
				answer(
					{ contains: 'Access denied for resource' },
					'insufficient_permission',
					says.may_not_ask,
					RIGHTS,
					'doc',
					{ undecided: true }
				),
				answer(
					code( 'permission_denied' ),
					'insufficient_permission',
					says.too_few,
					CODES,
					'source',
					{ undecided: true }
				),
				answer(
					{ status: '2xx', json: [ { at: '/plan', exists: true } ] },
					'ok',
					says.accepted,
					'getbrevo/brevo-php@be204da docs/Model/GetAccount.md',
					'source'
				),
			],
		},
		{
			id: 'send',
			after: [ 'ok', 'insufficient_permission' ],
			guard: 'random_key',
			request: {
				method: 'POST',
				url: 'https://api.brevo.com/v3/smtp/email',
				auth,
				headers,
				// No recipient, no subject, no text.
				json: { sender: { email: '{sender}' } },
			},
			asks: asks.no_recipient,
			source: `${ CODES } (missing_parameter)`,
			keep: [],
			quote: [ '/message' ],
			answers: [
				...refusals,
				answer(
					{ matches: 'Access denied for resource|"permission_denied"' },
					'insufficient_permission',
					says.may_not_send,
					`${ RIGHTS }; ${ CODES }`,
					'source'
				),
				answer(
					{ status: 400, matches: 'sender (is|you used .*is) (in|not )?(valid|active)' },
					'domain_not_verified',
					says.domain,
					'public code and logs ("Sender is invalid / inactive"), 2026-11-21',
					'issue'
				),
				answer(
					{ status: 400, ...code( 'missing_parameter' ) },
					'ok',
					says.may_send,
					CODES,
					'source',
					{ reason: 'may_send' }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 4,
			link: { url: 'https://app.brevo.com/settings/keys/api', label: open.keys },
			steps: [
				{
					text: t(
						'Open [[Settings]] › [[SMTP & API]] › [[API Keys & MCP]] and choose [[Generate API key]].'
					),
					sub: t( 'Not the tab for SMTP keys: those do not work here.' ),
				},
				{
					text: t( 'Under [[Key name]], write for example “{site_name}”.' ),
				},
				{
					text: t( 'Under [[Expiry]], choose how long it may be used.' ),
					note: {
						strong: t( 'A key with a date stops on that day.' ),
						text: t( 'Write the date down, or choose no expiration.' ),
					},
				},
				{
					text: t(
						'Choose [[Restricted]] and give [[Transactional email]] [[Read/write]].'
					),
				},
				{
					text: t( 'Copy the key at once. It begins with xkeysib-.' ),
					sub: guide.shown_once,
				},
			],
			done: guide.has_key,
		},
		ip_not_allowed: {
			title: titles.let_in,
			intro: guide.key_stays,
			minutes: 3,
			link: {
				url: 'https://app.brevo.com/security/authorised_ips',
				label: t( 'Open authorized IPs at Brevo' ),
			},
			steps: [
				{ text: t( 'Open [[Settings]] › [[Security]] › [[Authorized IPs]].' ) },
				{
					text: t( 'Choose [[Authorize IP address]], enter {address} and save.' ),
					sub: t(
						'Brevo may also have sent an email with a link that does the same. If its answer names another address, enter that one: many servers have two.'
					),
				},
			],
			done: guide.changed,
		},
	},
	pages: {
		account: { url: 'https://app.brevo.com/' },
		keys: {
			url: 'https://app.brevo.com/settings/keys/api',
			path: t( '[[Settings]] › [[SMTP & API]] › [[API Keys & MCP]]' ),
		},
		ip_allowlist: {
			url: 'https://app.brevo.com/security/authorised_ips',
			path: t( '[[Settings]] › [[Security]] › [[Authorized IPs]]' ),
		},
	},
	links: {
		site: 'https://www.brevo.com/',
		terms: 'https://www.brevo.com/legal/termsofuse/',
		privacy: 'https://www.brevo.com/legal/privacypolicy/',
		support: 'https://help.brevo.com/',
	},
	phrases: [
		phrase(
			'We have detected you are using an unrecogni[sz]ed IP address',
			'ip_not_allowed',
			'developers.brevo.com/docs/ip-security',
			'source'
		),
		phrase(
			'unauthorized: (not verified|IP not authorized)',
			'ip_not_allowed',
			ADDRESS,
			'doc'
		),
		phrase(
			'Your SMTP account is not yet activated',
			'account_under_review',
			'public repositories, 2026-11-21',
			'issue'
		),
		phrase(
			'Key not found.*unauthorized|unauthorized.*Key not found',
			'invalid',
			'anymail/django-anymail@8c40cc4',
			'source'
		),
	],
} );
