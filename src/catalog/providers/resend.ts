/**
 * Resend.
 *
 * Facts: resend.com/docs/api-reference/errors; resend/resend-openapi@fd6f395 (GET /domains); anymail/django-anymail@8c40cc4 (the words
 * for a wrong key, live test); resend-node#662 and oiov/wr.do#37 (sender domain); resend.com/changelog/new-api-key-permissions (labels)
 * (all read 2026-11-21). A key that may only send is refused with 401 by every other question, and says so: it is a healthy one. A wrong
 * key was seen with 400, 401 and 403, so its words count and not its status. From memory: the names of the quota errors, and the
 * lengths inside a key.
 */
import { defineProvider, t } from '../schema';
import type { Answer } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const DOCS = 'resend.com/docs/api-reference/errors';
const LIVE = 'anymail/django-anymail@8c40cc4 tests/test_resend_integration.py (live test)';

const auth = { scheme: 'bearer', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const name = ( is: string ) => ( { json: [ { at: '/name', is } ] } );

/** Told on every endpoint. */
const refusals: readonly Answer[] = [
	answer(
		{ matches: 'API key is invalid|"invalid_api_key"' },
		'invalid',
		says.refused_any,
		`${ LIVE }; ${ DOCS }`,
		'source',
		{ causes: [ causes.not_copied, causes.deleted ] }
	),
	answer(
		{ json: [ { at: '/name', matches: '^(daily|monthly)_quota_exceeded$' } ] },
		'quota_exhausted',
		says.quota,
		`${ DOCS } (the names from memory)`,
		'memory'
	),
];

export default defineProvider( {
	id: 'resend',
	name: 'Resend',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.resend.com' ],
	receives: receives.key_and_sender,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^re_[A-Za-z0-9]+_[A-Za-z0-9]{16,}$',
				also: [ '^re_[A-Za-z0-9_]{16,}$' ],
				looks_like: t( 're_ and at least 16 characters' ),
				prefix: 're_',
				alphabet: 'A-Za-z0-9_',
				distinctive: true,
				good: [ 're_MadeUpKe_0123456789abcdefABCDEF01' ],
				bad: [
					{ value: 're_MadeUp', reason: 'wrong_length' },
					{ value: 're_MadeUpKe_0123456789abcdefABCDEF01 ', reason: 'whitespace' },
				],
			},
		},
	],
	steps: [
		{
			id: 'domains',
			request: {
				method: 'GET',
				url: 'https://api.resend.com/domains',
				auth,
				headers,
			},
			asks: asks.domains,
			source: 'resend/resend-openapi@fd6f395 resend.yaml /domains',
			keep: [ '/data/*/status' ],
			quote: [ '/message' ],
			answers: [
				answer( name( 'restricted_api_key' ), 'ok', says.sends_only, DOCS, 'doc', {
					reason: 'limited',
					limited: true,
				} ),
				...refusals,
				answer(
					{
						status: '2xx',
						json: [
							{ at: '/data', exists: true },
							{ at: '/data/0', exists: false },
						],
					},
					'sandbox_only',
					t( 'The {key} is right. The account has no sender domain yet.' ),
					`${ DOCS } (only testing emails to the own address)`,
					'doc',
					{
						meaning: t(
							'The {provider} account has no sender domain. Until there is one, mail goes to its owner only.'
						),
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					'resend/resend-openapi@fd6f395 resend.yaml /domains',
					'source'
				),
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://api.resend.com/emails',
				auth,
				headers,
				// No recipient, no subject, no text.
				json: { from: '{sender}' },
			},
			asks: asks.no_recipient,
			source: `${ DOCS } (missing_required_field)`,
			keep: [],
			quote: [ '/message' ],
			answers: [
				...refusals,
				answer(
					name( 'restricted_api_key' ),
					'insufficient_permission',
					says.too_few,
					DOCS,
					'doc'
				),
				answer(
					{ contains: 'domain is not verified' },
					'domain_not_verified',
					says.domain,
					'resend-node#662; oiov/wr.do#37',
					'issue',
					{
						causes: [
							{
								is: 'domain_not_verified',
								title: t( 'The domain is not verified, or no longer.' ),
								why: [
									{
										points: 60,
										text: t(
											'A subdomain counts as a domain of its own, so {sender_domain} itself must be verified.'
										),
									},
								],
							},
							{
								is: 'wrong_account',
								title: t( 'It belongs to another account, or to another domain.' ),
								why: [
									{
										points: 40,
										text: t(
											'Possible. An API key can be limited to one domain.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{ contains: 'You can only send testing emails' },
					'sandbox_only',
					t( 'The account may send to its own address only.' ),
					DOCS,
					'doc'
				),
				answer(
					{
						status: [ 400, 422 ],
						json: [
							{ at: '/name', matches: '^(missing_required_field|validation_error)$' },
						],
					},
					'as_before',
					says.only_missing,
					`${ DOCS }; @letanure/resend-cli (error list)`,
					'doc'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 2,
			link: { url: 'https://resend.com/api-keys', label: open.keys },
			steps: [
				{ text: t( 'Open [[API Keys]] and choose [[Create API Key]].' ) },
				{
					text: t(
						'Give it a name you will recognize, for example “{site_name}”, and choose [[Sending access]].'
					),
					sub: t(
						'You may limit it to one domain. It must be the domain of your sender address.'
					),
				},
				{ text: t( 'Copy the key at once. It begins with re_.' ), sub: guide.shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://resend.com/' },
		keys: { url: 'https://resend.com/api-keys', path: t( '[[API Keys]]' ) },
		domains: { url: 'https://resend.com/domains' },
	},
	links: {
		site: 'https://resend.com/',
		terms: 'https://resend.com/legal/terms-of-service',
		privacy: 'https://resend.com/legal/privacy-policy',
		status: 'https://resend-status.com',
	},
	phrases: [
		phrase(
			'domain is not verified\\. Please, add and verify your domain on https://resend\\.com/domains',
			'domain_not_verified',
			'resend-node#662',
			'issue'
		),
		phrase(
			'You can only send testing emails to your own email address',
			'sandbox_only',
			DOCS,
			'doc'
		),
	],
} );
