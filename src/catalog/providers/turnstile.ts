/**
 * Cloudflare Turnstile: a secret key for the server and a site key for the browser.
 *
 * Facts: cloudflare/cloudflare-docs@1215e03 (server-side validation: error codes; testing: dummy keys), read 2026-11-21. That a
 * wrong secret is named beside a wrong visitor token was run live by supabase/auth (captcha tests). Doubtful: the length of a
 * secret key is known from keys that were seen, not from a page of Cloudflare, so the shape is wide. Whether the site key is
 * right, and whether it is allowed on this domain, shows in a browser only.
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
} from '../words';

const DOCS =
	'cloudflare/cloudflare-docs@1215e03:src/content/docs/turnstile/get-started/server-side-validation.mdx';
const TESTING = 'developers.cloudflare.com/turnstile/troubleshooting/testing';
const DASHBOARD = 'https://dash.cloudflare.com/?to=/:account/turnstile';

const in_tests = says.test_key;

export default defineProvider( {
	id: 'turnstile',
	name: 'Cloudflare Turnstile',
	purpose: 'spam',
	noun: t( 'secret key' ),
	hosts: [ 'challenges.cloudflare.com' ],
	receives: receives.visitor,
	shown_once: false,
	fields: [
		{
			name: 'secret_key',
			label: t( 'Secret key' ),
			secret: true,
			shape: {
				pattern: '^0x[A-Za-z0-9_-]{28,45}$',
				// The published test keys: nobody is told that they are malformed, the first step names them.
				also: [ '^[123]x0{31}AA$' ],
				looks_like: t( '0x and about 33 characters' ),
				prefix: '0x',
				wrong_kinds: [
					{
						pattern: '^0x[A-Za-z0-9_-]{18,24}$',
						says: t( 'This is a site key. The secret key is longer.' ),
					},
				],
				good: [ '0x4AAAAAAAexampleEXAMPLE0123456789_-' ],
				bad: [
					{ value: '0x4AAAAAAAexampleEXAMPLE', reason: 'wrong_key_kind' },
					{ value: '0x4AAAAAAAexampleEXAMPLE0123456789_- ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'site_key', label: t( 'Site key' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: TESTING,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'secret_key', matches: '^[123]x0{31}AA$' } ] },
					'test_key',
					in_tests,
					TESTING,
					'doc'
				),
				answer(
					{ values: [ { field: 'site_key', matches: '^[123]x0{20}(AA|AB|BB|FF)$' } ] },
					'test_key',
					in_tests,
					TESTING,
					'doc',
					{
						title: t( 'The site key is a test key' ),
						meaning: t(
							'It hands out a visitor token that a real secret key refuses, so nobody gets through. Copy both keys anew.'
						),
					}
				),
			],
		},
		{
			id: 'verify',
			request: {
				method: 'POST',
				url: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
				auth: { scheme: 'form', names: [ 'secret' ], field: 'secret_key' },
				form: { response: 'key-health-probe' },
			},
			asks: asks.visitor,
			source: `${ DOCS }; the same question: supabase/auth captcha tests`,
			keep: [ '/success', '/error-codes' ],
			quote: [ '/error-codes/0' ],
			answers: [
				answer(
					{ contains: '"invalid-input-secret"' },
					'invalid',
					says.refused,
					DOCS,
					'doc',
					{ causes: [ causes.not_copied, causes.deleted ] }
				),
				answer(
					{ contains: '"missing-input-secret"' },
					'missing',
					says.no_header,
					DOCS,
					'doc',
					no_key_arrived
				),
				answer(
					{ contains: '"internal-error"' },
					'provider_outage',
					says.outage,
					DOCS,
					'doc'
				),
				answer(
					{
						json: [
							{ at: '/error-codes/0', is: 'invalid-input-response' },
							{ at: '/error-codes/1', exists: false },
						],
					},
					'ok',
					t(
						'The secret key is accepted: only the visitor token is refused, because it is made up.'
					),
					`${ DOCS }; supabase/auth captcha tests: a wrong secret is named as such`,
					'doc'
				),
				answer(
					{ json: [ { at: '/success', is: true } ] },
					'test_key',
					says.test_passed,
					TESTING,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase( 'The secret parameter was invalid or did not exist', 'invalid', DOCS, 'doc' ),
		phrase( 'turnstile.*invalid-input-secret', 'invalid', DOCS, 'doc' ),
	],
	guides: {
		new_key: {
			title: t( 'Copy the keys at Cloudflare' ),
			intro: guide.intro,
			minutes: 3,
			link: { url: DASHBOARD, label: open.provider },
			steps: [
				{
					text: t(
						'Sign in, choose your account, open [[Turnstile]] and then the widget of this site.'
					),
					sub: t( 'The site key and the secret key must be of the same widget.' ),
				},
				{
					text: t(
						'Copy the secret key, and compare the site key with the one in WordPress.'
					),
					note: {
						strong: t( 'You want a new secret key?' ),
						text: t(
							'Choose [[Settings]] › [[Rotate Secret Key]]. The old one works for 2 more hours.'
						),
					},
				},
			],
			done: guide.has_key,
		},
		revoke: {
			title: t( 'The old {key} ends by itself' ),
			link: { url: DASHBOARD, label: open.provider },
			steps: [
				{
					text: t(
						'Cloudflare ends a rotated secret key after 2 hours. Nothing is to do.'
					),
				},
			],
		},
	},
	pages: {
		account: { url: 'https://dash.cloudflare.com/' },
		keys: { url: DASHBOARD, path: t( '[[Turnstile]]' ) },
		companion: { url: DASHBOARD, path: t( '[[Turnstile]]' ) },
	},
	links: {
		site: 'https://www.cloudflare.com/',
		terms: 'https://www.cloudflare.com/website-terms/',
		privacy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
		status: 'https://www.cloudflarestatus.com/',
		support: 'https://developers.cloudflare.com/turnstile/troubleshooting/',
	},
} );
