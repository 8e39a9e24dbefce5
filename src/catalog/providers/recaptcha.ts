/**
 * Google reCAPTCHA, classic: a secret key for the server and a site key for the browser (versions 2 and 3).
 *
 * Facts: developers.google.com/recaptcha/docs/verify (error codes), docs/faq as quoted in public notes (test keys), read
 * 2026-11-21. That a made-up visitor token shows a wrong secret key: google/recaptcha#163 and NamelessMC/Nameless#2618, which
 * check keys in this way. Keys of reCAPTCHA Enterprise have no secret key, so that nothing of them can be asked here. Which
 * version a key is for, and on which domains it is allowed, shows in a browser only.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, no_key_arrived, phrase, receives, says } from '../words';

const DOCS = 'https://developers.google.com/recaptcha/docs/verify';
const FAQ =
	'developers.google.com/recaptcha/docs/faq, quoted in github.com/goto-bus-stop/recaptcha-test-keys';
const WIDGET = 'dev.to/capbypass/recaptcha-error-codes-explained-5aoe';
const ADMIN = 'https://www.google.com/recaptcha/admin';

const in_tests = says.test_key;

export default defineProvider( {
	id: 'recaptcha',
	name: 'Google reCAPTCHA',
	purpose: 'spam',
	noun: t( 'secret key' ),
	hosts: [ 'www.google.com' ],
	receives: receives.visitor,
	shown_once: false,
	fields: [
		{
			name: 'secret_key',
			label: t( 'Secret key' ),
			secret: true,
			shape: {
				pattern: '^6[0-9A-Za-z_-]{39}$',
				looks_like: t( '40 characters that begin with 6' ),
				prefix: '6',
				length: 40,
				alphabet: '0-9A-Za-z_-',
				good: [ '6Lexample_EXAMPLE-0123456789abcdefghijkl' ],
				bad: [
					{ value: '6Lexample_EXAMPLE-0123456789abcdefghijk', reason: 'truncated' },
					{ value: ' 6Lexample_EXAMPLE-0123456789abcdefghijkl', reason: 'whitespace' },
				],
			},
		},
		{ name: 'site_key', label: t( 'Site key' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: FAQ,
			keep: [],
			answers: [
				answer(
					{
						values: [
							{ field: 'secret_key', is: '6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe' },
						],
					},
					'test_key',
					in_tests,
					FAQ,
					'doc'
				),
				answer(
					{
						values: [
							{ field: 'site_key', is: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI' },
						],
					},
					'test_key',
					in_tests,
					FAQ,
					'doc',
					{
						title: t( 'The site key is a test key' ),
						meaning: t(
							'It shows a test box to every visitor, and no real secret key accepts what it hands out. Copy both keys anew.'
						),
					}
				),
			],
		},
		{
			id: 'verify',
			request: {
				method: 'POST',
				url: 'https://www.google.com/recaptcha/api/siteverify',
				auth: { scheme: 'form', names: [ 'secret' ], field: 'secret_key' },
				form: { response: 'key-health-probe' },
			},
			asks: asks.visitor,
			source: `${ DOCS }; the same question: github.com/google/recaptcha/issues/163`,
			keep: [ '/success', '/error-codes' ],
			quote: [ '/error-codes/0' ],
			answers: [
				// Before "success": an old report shows success and this code together (gist abraham/59952afc810e2dc027fb).
				answer(
					{ contains: '"invalid-input-secret"' },
					'invalid',
					says.refused,
					DOCS,
					'doc',
					{
						causes: [
							causes.not_copied,
							{
								is: 'invalid',
								title: t( 'The site key stands where the secret key belongs.' ),
								why: [
									{
										points: 45,
										text: t( 'Both look alike, and are soon swapped.' ),
									},
								],
							},
							causes.deleted,
						],
					}
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
					{
						json: [
							{ at: '/error-codes/0', is: 'invalid-input-response' },
							{ at: '/error-codes/1', exists: false },
						],
					},
					'ok',
					t(
						'The secret key exists: only the visitor token is refused, because it is made up. Whether it belongs to the site key is not told.'
					),
					`${ DOCS }; github.com/google/recaptcha/issues/163, NamelessMC/Nameless#2618`,
					'issue'
				),
				answer(
					{ json: [ { at: '/success', is: true } ] },
					'test_key',
					says.test_passed,
					FAQ,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'ERROR for site owner: ?Invalid (site key|key type)',
			'companion_invalid',
			WIDGET,
			'issue'
		),
		phrase(
			'ERROR for site owner: ?Invalid domain for site key',
			'wrong_site',
			'the words of the widget in a browser, from memory',
			'memory'
		),
		phrase( 'recaptcha.*invalid-input-secret', 'invalid', DOCS, 'doc' ),
	],
	guides: {
		new_key: {
			title: t( 'Copy the keys at Google reCAPTCHA' ),
			minutes: 4,
			link: { url: ADMIN, label: t( 'Open the reCAPTCHA admin console' ) },
			steps: [
				{ text: t( 'Sign in with the Google account that registered this site.' ) },
				{
					text: t(
						'Open the settings of this site and copy the secret key, not the site key.'
					),
					sub: t( 'Both have 40 characters and begin with 6. They are soon swapped.' ),
				},
				{
					text: t(
						'Compare the site key with the one in WordPress. Both must be of one pair.'
					),
					note: {
						strong: t( 'The version counts.' ),
						text: t(
							'A key of version 2 does not work where the plugin expects version 3, and the other way round.'
						),
					},
				},
			],
			done: guide.has_key,
		},
	},
	pages: { account: { url: ADMIN }, keys: { url: ADMIN }, companion: { url: ADMIN } },
	links: {
		site: 'https://www.google.com/recaptcha/about/',
		terms: 'https://policies.google.com/terms',
		privacy: 'https://policies.google.com/privacy',
		status: 'https://status.cloud.google.com/',
		support: 'https://developers.google.com/recaptcha/docs/faq',
	},
} );
