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
import { answer, causes, says } from '../words';

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
	receives: t( 'Its API key and the sender address of your mail' ),
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
					t( 'The {key} is known, but it may not read the account. Most need not.' ),
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
			asks: t(
				'Asks to send a message without recipient and text, which cannot be sent. Brevo answers with what is missing, or that the {key} may not send.'
			),
			source: `${ CODES } (missing_parameter)`,
			keep: [],
			quote: [ '/message' ],
			answers: [
				...refusals,
				answer(
					{ matches: 'Access denied for resource|"permission_denied"' },
					'insufficient_permission',
					t( 'The {key} is known, but it may not send mail.' ),
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
					{ status: 400, ...code( 'missing_parameter' ), so_far: [ 'ok' ] },
					'ok',
					says.may_send,
					CODES,
					'source',
					{ reason: 'may_send' }
				),
				answer(
					{ status: 400, ...code( 'missing_parameter' ) },
					'ok',
					says.may_send,
					CODES,
					'source',
					{ reason: 'may_send', limited: true }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: t( 'Make a new API key at Brevo' ),
			intro: t( 'The words in boxes are the ones you see there.' ),
			minutes: 4,
			link: {
				url: 'https://app.brevo.com/settings/keys/api',
				label: t( 'Open API keys at Brevo' ),
			},
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
					text: t( 'Under [[Expiry]], choose how long it shall live.' ),
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
					sub: t( 'Brevo shows it only this one time.' ),
				},
			],
			done: t( 'I have copied the key' ),
		},
		ip_not_allowed: {
			title: t( 'Let this site’s address in' ),
			intro: t( 'The {key} stays the same; nothing changes in WordPress.' ),
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
			done: t( 'I changed it, check again' ),
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
		{
			matches: 'We have detected you are using an unrecogni[sz]ed IP address',
			is: 'ip_not_allowed',
			source: 'developers.brevo.com/docs/ip-security',
			confidence: 'source',
		},
		{
			matches: 'unauthorized: (not verified|IP not authorized)',
			is: 'ip_not_allowed',
			source: ADDRESS,
			confidence: 'doc',
		},
		{
			matches: 'Your SMTP account is not yet activated',
			is: 'account_under_review',
			source: 'public repositories, 2026-11-21',
			confidence: 'issue',
		},
		{
			matches: 'Key not found.*unauthorized|unauthorized.*Key not found',
			is: 'invalid',
			source: 'anymail/django-anymail@8c40cc4',
			confidence: 'source',
		},
	],
} );
