/**
 * MailPace.
 *
 * Facts: mailpace/docs@98cf844 docs/reference/responses.md, which lists every answer of the sending endpoint (read 2026-11-21);
 * symfony/symfony@5feb7493c37 Bridge/MailPace. A token belongs to one domain. A wrong token is answered with 400, not 401. Doubtful: the shape of a
 * token, and whether it is judged before the message, so a random one is compared.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	asks,
	guide,
	no_key_arrived,
	open,
	phrase,
	receives,
	says,
	titles,
} from '../words';
import type { Answer } from '../schema';

const DOCS = 'mailpace/docs@98cf844:docs/reference/responses.md';
const APP = 'https://app.mailpace.com/';

const request = {
	method: 'POST',
	url: 'https://app.mailpace.com/api/v1/send',
	auth: { scheme: 'header', name: 'MailPace-Server-Token', field: 'api_key' },
	headers: { Accept: 'application/json' },
	// With the sender, so that the domain is judged; without a recipient, so that nothing can be sent.
	json: { from: '{sender}' },
} as const;

const accepted: readonly Answer[] = [
	answer(
		{ status: 400, json: [ { at: '/errors/to', exists: true } ] },
		'ok',
		says.may_send,
		DOCS,
		'doc',
		{ reason: 'may_send' }
	),
	answer(
		{ status: 400, json: [ { at: '/error', is: 'Email from address not parseable' } ] },
		'ok',
		t( 'The {key} is accepted: only the sender address cannot be read.' ),
		DOCS,
		'doc'
	),
];

export default defineProvider( {
	id: 'mailpace',
	name: 'MailPace',
	purpose: 'mail',
	noun: t( 'token' ),
	hosts: [ 'app.mailpace.com' ],
	receives: receives.token_and_sender,
	shown_once: false,
	phrases: [
		phrase( '"error": ?"Invalid API Token"', 'invalid', DOCS, 'doc' ),
		phrase( 'Domain DKIM DNS not verified', 'domain_not_verified', DOCS, 'doc' ),
		phrase(
			'The organization that owns this domain does not have an active plan',
			'plan_inactive',
			DOCS,
			'doc'
		),
		phrase( 'This organization is unable to send emails', 'account_suspended', DOCS, 'doc' ),
		phrase(
			'Verified domain does not match domain in From address',
			'wrong_account',
			DOCS,
			'doc'
		),
	],
	fields: [ { name: 'api_key', label: t( 'API token' ), secret: true } ],
	steps: [
		{
			id: 'send',
			request,
			asks: asks.no_recipient,
			source: `${ DOCS }: a message without "to" is rejected`,
			keep: [ '/errors/to' ],
			quote: [ '/error', '/errors/to/0' ],
			answers: [
				answer(
					{ json: [ { at: '/error', is: 'Invalid API Token' } ] },
					'invalid',
					t( 'MailPace finds no domain that this {key} belongs to.' ),
					DOCS,
					'doc'
				),
				answer(
					{ json: [ { at: '/error', is: 'Missing API Token' } ] },
					'intercepted',
					says.no_header,
					DOCS,
					'doc',
					no_key_arrived
				),
				answer(
					{ contains: 'Domain DKIM DNS not verified' },
					'domain_not_verified',
					says.domain,
					DOCS,
					'doc'
				),
				answer(
					{ contains: 'does not have an active plan' },
					'plan_inactive',
					says.plan,
					DOCS,
					'doc'
				),
				answer(
					{ contains: 'This organization is unable to send emails' },
					'account_suspended',
					says.suspended,
					DOCS,
					'doc'
				),
				answer(
					{ contains: 'Verified domain does not match domain in From address' },
					'wrong_account',
					t( 'The {key} is right, but for another domain than the one of the sender.' ),
					DOCS,
					'doc',
					{
						title: t( 'This {key} belongs to another domain' ),
						meaning: t(
							'At {provider} a {key} sends from one domain only, and that is not {sender_domain}.'
						),
					}
				),
				// A token counts as accepted only when a random one is answered differently.
				...accepted.map( ( rule ) => ( { ...rule, undecided: true as const } ) ),
			],
		},
		{
			id: 'compare',
			after: [ 'ok' ],
			guard: 'random_key',
			request,
			asks: asks.compared,
			source: `${ DOCS }: a message without "to" is rejected`,
			keep: [ '/errors/to' ],
			quote: [ '/error', '/errors/to/0' ],
			answers: accepted,
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			minutes: 2,
			link: { url: APP, label: open.provider },
			steps: [
				{
					text: t( 'Sign in and open the domain {sender_domain}.' ),
					note: {
						strong: t( 'Each token belongs to one domain.' ),
						text: t( 'One of another domain is refused.' ),
					},
				},
				{ text: t( 'Open its page for API tokens, copy the token or make a new one.' ) },
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: APP },
		keys: { url: APP },
		domains: { url: APP },
		billing: { url: APP },
	},
	links: {
		site: 'https://mailpace.com/',
		terms: 'https://mailpace.com/terms/',
		privacy: 'https://mailpace.com/privacy/',
		support: 'https://docs.mailpace.com/',
	},
} );
