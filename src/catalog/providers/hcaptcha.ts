/**
 * hCaptcha: one secret key for the whole account, and a site key for each site.
 *
 * Facts: hCaptcha/hcaptcha-wordpress-plugin@2ff15bc (error texts, test keys, the question), read 2026-11-21. The live tests of the
 * npm package verify-hcaptcha show that hCaptcha judges the visitor token before the secret key: a secret key "invalid" with a
 * wrong token got `invalid-input-response` alone. So this answer is compared with the one for a random key; while both are alike,
 * the secret key stays unjudged, and only what hCaptcha says against the keys counts. Doubtful: the shape of newer secret keys (ES_…).
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, no_key_arrived, open, phrase, says } from '../words';

const PLUGIN = 'hCaptcha/hcaptcha-wordpress-plugin@2ff15bc';
const CODES = `${ PLUGIN }:src/php/includes/request.php:176-186`;
const KEYS = `${ PLUGIN }:src/php/Settings/General.php:106-121`;
const LIVE = 'npm verify-hcaptcha, live tests of the package';
const SETTINGS = 'https://dashboard.hcaptcha.com/settings';

const in_tests = says.test_key;

const only_the_token = {
	json: [
		{ at: '/error-codes/0', is: 'invalid-input-response' },
		{ at: '/error-codes/1', exists: false },
	],
};

export default defineProvider( {
	id: 'hcaptcha',
	name: 'hCaptcha',
	purpose: 'spam',
	noun: t( 'secret key' ),
	hosts: [ 'api.hcaptcha.com' ],
	receives: t( 'Its secret key, the site key and a made-up visitor token' ),
	shown_once: true,
	fields: [
		{
			name: 'secret_key',
			label: t( 'Secret key' ),
			secret: true,
			shape: {
				pattern: '^ES_[0-9A-Za-z]{32}$',
				also: [ '^0x[0-9A-Fa-f]{40}$' ],
				looks_like: t( 'ES_ and 32 characters, or 0x and 40 characters in older accounts' ),
				prefix: 'ES_',
				length: 35,
				alphabet: '0-9a-f',
				wrong_kinds: [
					{
						pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
						says: t( 'This is a site key. The secret key begins with ES_ or 0x.' ),
					},
				],
				good: [
					'ES_' + '0123456789abcdef'.repeat( 2 ),
					'0x' + '0123456789ABCDEFabcd'.repeat( 2 ),
				],
				bad: [ { value: 'ES_' + '0123456789abcdef', reason: 'truncated' } ],
			},
		},
		{ name: 'site_key', label: t( 'Site key' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: KEYS,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'secret_key', matches: '^0x0{40}$' } ] },
					'test_key',
					in_tests,
					KEYS,
					'source'
				),
				answer(
					{
						values: [
							{
								field: 'site_key',
								matches: '^[123]0000000-ffff-ffff-ffff-00000000000[123]$',
							},
						],
					},
					'test_key',
					in_tests,
					KEYS,
					'source',
					{
						title: t( 'The site key is a test key' ),
						meaning: t(
							'It belongs to a published secret key and to no other. Copy the site key of this site.'
						),
					}
				),
			],
		},
		{
			id: 'verify',
			request: {
				method: 'POST',
				url: 'https://api.hcaptcha.com/siteverify',
				auth: { scheme: 'form', names: [ 'secret' ], field: 'secret_key' },
				form: { response: 'key-health-probe', sitekey: '{site_key}' },
			},
			asks: t(
				'Asks about a visitor token that is made up, to see whether something is said against the two keys. No visitor is involved.'
			),
			source: `${ PLUGIN }:src/php/Main.php:806`,
			keep: [ '/success', '/error-codes' ],
			quote: [ '/error-codes/0' ],
			answers: [
				answer(
					{ contains: '"sitekey-secret-mismatch"' },
					'pair_mismatch',
					t( 'The site key belongs to another account than the secret key.' ),
					CODES,
					'source'
				),
				answer(
					{ contains: '"invalid-sitekey"' },
					'companion_invalid',
					t( 'hCaptcha does not know the site key.' ),
					LIVE,
					'issue',
					{
						title: t( '{provider} does not know the site key' ),
						meaning: t(
							'Nothing is said about the secret key. Copy the site key anew.'
						),
					}
				),
				answer(
					{ contains: '"invalid-input-secret"' },
					'invalid',
					says.refused,
					CODES,
					'source',
					{ causes: [ causes.not_copied, causes.deleted ] }
				),
				answer(
					{ contains: '"missing-input-secret"' },
					'missing',
					says.no_header,
					CODES,
					'source',
					no_key_arrived
				),
				answer(
					{ contains: '"not-using-dummy-passcode"' },
					'test_key',
					in_tests,
					CODES,
					'source'
				),
				answer(
					only_the_token,
					'not_checkable',
					t(
						'Only the visitor token is refused, because it is made up. hCaptcha looks at it first, so that this says nothing about the secret key.'
					),
					`${ CODES }; ${ LIVE }`,
					'issue',
					{ undecided: true }
				),
			],
		},
		{
			id: 'compare',
			after: [ 'not_checkable' ],
			guard: 'random_key',
			request: {
				method: 'POST',
				url: 'https://api.hcaptcha.com/siteverify',
				auth: { scheme: 'form', names: [ 'secret' ], field: 'secret_key' },
				form: { response: 'key-health-probe' },
			},
			asks: t(
				'The same question without the site key, and once with a random key: only when they are answered differently, the answer is about the secret key.'
			),
			source: `${ PLUGIN }:src/php/Main.php:806; the order in which hCaptcha judges: ${ LIVE }`,
			keep: [ '/success', '/error-codes' ],
			quote: [ '/error-codes/0' ],
			answers: [
				answer(
					only_the_token,
					'ok',
					t( 'Nothing is said against the secret key, other than for a random key.' ),
					CODES,
					'memory'
				),
			],
		},
	],
	phrases: [
		phrase(
			'The sitekey is not registered with the provided secret',
			'pair_mismatch',
			CODES,
			'source'
		),
		phrase( 'Your secret key is invalid or malformed', 'invalid', CODES, 'source' ),
	],
	guides: {
		new_key: {
			title: t( 'Get the secret key at hCaptcha' ),
			intro: t( 'One secret key belongs to the whole account, and all its sites use it.' ),
			minutes: 3,
			link: { url: SETTINGS, label: open.settings },
			steps: [
				{
					text: t(
						'Sign in to the account in which the site key of this site is listed.'
					),
					sub: t( 'A secret key of another account does not fit the site key.' ),
				},
				{
					text: t( 'Open the settings of the account and make a new secret key.' ),
					note: {
						strong: t( 'The old one stops on all your sites.' ),
						text: t( 'Enter the new one on each site that uses this account.' ),
					},
				},
				{ text: guide.copy_key, sub: guide.shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://dashboard.hcaptcha.com/' },
		keys: { url: SETTINGS },
		companion: { url: 'https://dashboard.hcaptcha.com/' },
	},
	links: {
		site: 'https://www.hcaptcha.com/',
		terms: 'https://www.hcaptcha.com/terms',
		privacy: 'https://www.hcaptcha.com/privacy',
		support: 'https://docs.hcaptcha.com/',
	},
} );
