/**
 * toSend, as FluentSMTP uses it: one API key.
 *
 * Facts: toSend's own documentation, tosend/docs-site@0e2d0be (docs/api/account-info.md, introduction.md, send-email.md,
 * docs/guide/api-keys.md, read 2026-11-21). FluentSMTP asks the same address with POST and the key in it; the documentation asks with
 * GET and the key in a header, so that it stands in no address. The domains in the answer are not used: the sender’s domain is not
 * always the site’s.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	asks,
	causes,
	guide,
	open,
	phrase,
	receives,
	says,
	shown_once,
	titles,
} from '../words';

const DOCS = 'tosend/docs-site@0e2d0be docs/api';
const INFO = `${ DOCS }/account-info.md`;
const SEND = `${ DOCS }/send-email.md`;

export default defineProvider( {
	id: 'tosend',
	name: 'toSend',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.tosend.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^tsend_[A-Za-z0-9_-]+$',
				looks_like: t( 'tsend_ and a row of letters and digits' ),
				prefix: 'tsend_',
				alphabet: 'A-Za-z0-9_-',
				distinctive: true,
				good: [ 'tsend_0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: 'tsend_0123456789abcdef ', reason: 'whitespace' },
					{ value: 'tsend_', reason: 'wrong_length' },
				],
			},
		},
	],
	steps: [
		{
			id: 'info',
			request: {
				method: 'GET',
				url: 'https://api.tosend.com/v2/info',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.state,
			source: INFO,
			keep: [ '/account/status', '/account/ses_status', '/account/credit_balance' ],
			quote: [ '/message' ],
			answers: [
				answer(
					{ json: [ { at: '/errors/api_key/invalid', exists: true } ] },
					'invalid',
					says.refused_any,
					`${ SEND }, Invalid API Key (403)`,
					'doc',
					{ causes: [ causes.not_copied, causes.deleted ] }
				),
				answer(
					{ json: [ { at: '/errors/account/insufficient_balance', exists: true } ] },
					'quota_exhausted',
					says.quota,
					`${ SEND }, Insufficient Credits (403)`,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/account/status', is: 'suspended' } ] },
					'account_suspended',
					says.suspended,
					INFO,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/account/status', is: 'pending' } ] },
					'account_under_review',
					says.review,
					INFO,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/account/ses_status', is: 'paused' } ] },
					'account_suspended',
					says.paused,
					INFO,
					'doc',
					{ reason: 'switched_off' }
				),
				answer(
					// Null on plans that do not count credits; a number below 1 is none left.
					{ status: '2xx', json: [ { at: '/account/credit_balance', below: 1 } ] },
					'quota_exhausted',
					says.quota,
					INFO,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/account/ses_status', is: 'under_review' } ] },
					'account_under_review',
					says.being_reviewed,
					INFO,
					'doc',
					{ reason: 'alert' }
				),
				answer(
					{ status: '2xx', json: [ { at: '/account/status', is: 'active' } ] },
					'ok',
					says.accepted,
					INFO,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'The from email domain is not allowed for this API key',
			'sender_not_allowed',
			SEND,
			'doc'
		),
		phrase( 'The from email domain is not verified\\.', 'domain_not_verified', SEND, 'doc' ),
		phrase( 'Insufficient credit balance to send emails', 'quota_exhausted', SEND, 'doc' ),
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 2,
			link: { url: 'https://dash.tosend.com/app/api-keys', label: open.keys },
			steps: [
				{ text: t( 'Open [[API Keys]] and choose [[Create API Key]].' ) },
				{
					text: t(
						'Give it a name you will recognize, and choose the domain of your mail.'
					),
					sub: t( 'A key for one domain cannot send for another.' ),
				},
				{ text: t( 'Choose [[Create]] and copy the key at once.' ), note: shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://dash.tosend.com/' },
		keys: { url: 'https://dash.tosend.com/app/api-keys', path: t( '[[API Keys]]' ) },
		domains: { url: 'https://dash.tosend.com/', path: t( '[[Domains]]' ) },
	},
	links: {
		site: 'https://tosend.com/',
		privacy: 'https://tosend.com/legal/privacy-policy/',
		support: 'https://tosend.com/docs/api/introduction/',
	},
} );
