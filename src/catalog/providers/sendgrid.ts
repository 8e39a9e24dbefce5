/**
 * SendGrid (Twilio).
 *
 * Facts: twilio.com/docs/sendgrid (API keys, scopes, IP access management, error 60222 and 60604); trufflesecurity/trufflehog@3ab759fef
 * pkg/detectors/sendgrid; sendgrid/sendgrid-oai@bef1536; anymail/django-anymail@8c40cc4 (live test); wpmailsmtp.com/docs/sendgrid-…
 * (all read 2026-11-21). Doubtful: whether an account without credits may still read its scopes. That is why the send endpoint is
 * asked as well, and only its refusals count.
 */
import { defineProvider, t } from '../schema';
import type { Answer } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const HELP = 'wpmailsmtp.com/docs/sendgrid-user-not-authorized-to-send, 2026-11-21';

/** Told on every endpoint. Status 401 is not always about the key. */
const refusals: readonly Answer[] = [
	answer(
		{ contains: 'Maximum credits exceeded' },
		'quota_exhausted',
		says.quota,
		'sendgrid/sendgrid-nodejs#1032 (401 in public logs)',
		'issue'
	),
	answer(
		{ matches: 'not (white|allow)listed' },
		'ip_not_allowed',
		says.address,
		'sendgrid/docs#5464, sklarsa/django-sendgrid-v5#11',
		'issue'
	),
	answer(
		{ contains: 'Temporary block' },
		'ip_blocked',
		says.address_blocked,
		'twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
		'doc'
	),
	answer(
		{ contains: 'authorization grant is invalid' },
		'invalid',
		says.refused_any,
		'anymail/django-anymail@8c40cc4 (live test); sendgrid-python#954',
		'source',
		{ causes: [ causes.not_copied, causes.deleted, causes.suspended ] }
	),
	answer(
		{ contains: 'Permission denied, wrong credentials' },
		'invalid',
		says.refused,
		'sendgrid/docs#6587',
		'issue'
	),
	answer(
		{ status: 403, contains: 'access forbidden' },
		'insufficient_permission',
		says.unclear,
		'sendgrid-php#664; sendgrid-csharp#427',
		'issue',
		{ reason: 'unexplained', causes: [ causes.permission, causes.address, causes.plan ] }
	),
];

const accepted: Answer = answer(
	{ status: '2xx', json: [ { at: '/scopes', exists: true } ] },
	'ok',
	says.accepted,
	'trufflesecurity/trufflehog@3ab759fef pkg/analyzer/analyzers/sendgrid',
	'source'
);

const request = {
	method: 'GET',
	url: 'https://{api_host}/v3/scopes',
	auth: { scheme: 'bearer', field: 'api_key' },
	headers: { Accept: 'application/json' },
} as const;

const SCOPES =
	'trufflesecurity/trufflehog@3ab759fef pkg/detectors/sendgrid; twilio.com/docs/sendgrid';

export default defineProvider( {
	id: 'sendgrid',
	name: 'SendGrid',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.sendgrid.com', 'api.eu.sendgrid.com' ],
	slots: {
		api_host: {
			field: 'region',
			map: { Global: 'api.sendgrid.com', EU: 'api.eu.sendgrid.com' },
			otherwise: 'api.sendgrid.com',
		},
	},
	limits: {
		pause_after_refusal_minutes: 60,
		source: 'twilio.com/docs/sendgrid …/errors: 403 after too many bad requests',
	},
	receives: receives.key_and_sender,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}$',
				looks_like: t( 'SG. and 66 characters, with a dot after the first 22 of them' ),
				prefix: 'SG.',
				length: 69,
				alphabet: 'A-Za-z0-9._-',
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^[A-Za-z0-9_-]{22}$',
						says: t(
							'This is the ID of an API key, as the list at SendGrid shows it. The key itself begins with SG. and is shown only once.'
						),
					},
				],
				good: [ 'SG.abcdefghijklmnopqrstuv.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_abcde' ],
				bad: [
					{ value: 'SG.abcdefghijklmnopqrstuv.0123456789', reason: 'truncated' },
					{ value: 'abcdefghijklmnopqrstuv', reason: 'wrong_key_kind' },
					{
						value: ' SG.abcdefghijklmnopqrstuv.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_abcde',
						reason: 'whitespace',
					},
				],
			},
		},
		{ name: 'region', label: t( 'Region' ), secret: false },
	],
	steps: [
		{
			id: 'scopes',
			request,
			asks: asks.permissions,
			source: SCOPES,
			keep: [],
			quote: [ '/errors/0/message' ],
			permissions: {
				at: '/scopes/*',
				needs: [ 'mail.send' ],
				too_much:
					'^(api_keys|teammates|subusers|access_settings)\\..*(create|update|delete)$',
				advice: t(
					'[[Restricted Access]] (or [[Custom Access]]) with [[Mail Send]] alone'
				),
				source: 'twilio.com/docs/sendgrid/api-reference/api-key-permissions',
				confidence: 'doc',
			},
			answers: [ ...refusals, accepted ],
		},
		{
			id: 'elsewhere',
			after: [ 'invalid' ],
			elsewhere: 'api_host',
			request,
			asks: asks.other_region,
			source: 'sendgrid/sendgrid-oai@bef1536: api.eu.sendgrid.com for EU regional subusers',
			keep: [],
			answers: [
				{
					...accepted,
					is: 'wrong_region',
					says: says.other_region,
					meaning: t(
						'SendGrid accepts it in its other region. Choose that region in {plugin}; where there is no choice, make a new {key} in the region that {plugin} asks.'
					),
					fixes: [ 'change_companion', 'replace_key' ],
				},
				answer( { status: '4xx' }, 'as_before', says.not_there_either, SCOPES, 'doc' ),
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://{api_host}/v3/mail/send',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
				// No recipient and no text; and the sandbox mode, in which SendGrid delivers nothing at all.
				json: {
					mail_settings: { sandbox_mode: { enable: true } },
					from: { email: '{sender}' },
				},
			},
			asks: asks.no_recipient,
			source: 'sendgrid/sendgrid-oai@bef1536 spec/paths/mail_send/mail_send.json (sandbox_mode)',
			keep: [],
			quote: [ '/errors/0/message' ],
			answers: [
				...refusals,
				answer(
					{ contains: 'not authorized to send mail' },
					'insufficient_permission',
					t( 'The {key} is known, but this account, or this address, may not send.' ),
					`twilio.com/docs/api/errors/60604; causes: ${ HELP }`,
					'doc',
					{
						reason: 'unexplained',
						causes: [
							causes.address,
							causes.suspended,
							causes.plan,
							causes.permission,
						],
					}
				),
				answer(
					{ contains: 'verified Sender Identity' },
					'domain_not_verified',
					says.domain,
					'twilio.com/docs/api/errors/60222; sendgrid-nodejs#1145',
					'doc'
				),
				// Whether a wrong key would be told about the message first is not known, so this adds nothing.
				answer(
					{ status: 400, json: [ { at: '/errors/0/message', exists: true } ] },
					'as_before',
					says.only_missing,
					'sendgrid/sendgrid-oai@bef1536 spec/paths/mail_send/mail_send.json (400)',
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://app.sendgrid.com/settings/api_keys', label: open.keys },
			steps: [
				{ text: t( 'Sign in, open [[Settings]] and choose [[API Keys]].' ) },
				{
					text: t(
						'Choose [[Create API Key]] and give it a name you will recognize, for example “{site_name}”.'
					),
				},
				{
					text: t(
						'Choose [[Restricted Access]] (some accounts see [[Custom Access]]) and set [[Mail Send]] to [[Full Access]]. Leave the rest as it is.'
					),
				},
				{
					text: t( 'Create it and copy the value that begins with SG.' ),
					note: {
						strong: guide.shown_once,
						text: t( 'The short value in the list is its ID, not the key.' ),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.sendgrid.com/' },
		keys: {
			url: 'https://app.sendgrid.com/settings/api_keys',
			path: t( '[[Settings]] › [[API Keys]]' ),
		},
		ip_allowlist: {
			url: 'https://app.sendgrid.com/settings/access',
			path: t( '[[Settings]] › [[IP Access Management]]' ),
		},
		domains: {
			url: 'https://app.sendgrid.com/settings/sender_auth',
			path: t( '[[Settings]] › [[Sender Authentication]]' ),
		},
	},
	links: {
		site: 'https://sendgrid.com/',
		terms: 'https://www.twilio.com/en-us/legal/tos',
		privacy: 'https://www.twilio.com/en-us/legal/privacy',
		status: 'https://status.sendgrid.com',
		support: 'https://support.sendgrid.com/',
	},
	phrases: [
		phrase(
			'The provided authorization grant is invalid, expired,? or revoked',
			'invalid',
			'anymail/django-anymail@8c40cc4 (live test)',
			'source'
		),
		phrase(
			'Maximum credits exceeded',
			'quota_exhausted',
			'sendgrid/sendgrid-nodejs#1032',
			'issue'
		),
		phrase(
			'from address does not match a verified Sender Identity',
			'domain_not_verified',
			'twilio.com/docs/api/errors/60222',
			'doc'
		),
		phrase(
			'authenticated user is not authorized to send mail',
			'insufficient_permission',
			'twilio.com/docs/api/errors/60604',
			'doc',
			'unexplained'
		),
	],
} );
