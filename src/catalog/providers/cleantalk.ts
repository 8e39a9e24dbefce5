/**
 * CleanTalk Anti-Spam: one access key.
 *
 * Facts: CleanTalk/wordpress-antispam@62992db (API.php, cleantalk.php, settings), the CleanTalk SDK for WordPress (which asks
 * without the site's address and reads `data.valid`), the Contactum plugin (which wants `moderate` 1), read 2026-11-21. Everything
 * comes with status 200. Doubtful: what `moderate` 0 means (no license in force), and the text of error 12. The answer holds a
 * user token of the account: it is never kept.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, open, phrase, receives, says, titles } from '../words';

const PLUGIN = 'CleanTalk/wordpress-antispam@62992db';
const READER = `${ PLUGIN }:lib/Cleantalk/Common/API.php::checkResponse, cleantalk.php::ct_account_status_check`;
const COMMENTS = `${ PLUGIN }:lib/Cleantalk/Antispam/Integrations/CleantalkPreprocessComment.php:241-243`;
const PANEL = 'https://cleantalk.org/my/?cp_mode=antispam';

const refused = { causes: [ causes.not_copied, causes.deleted ] };
/** The plugin calls both a wrong key; that a license which is over is told apart from it is not written anywhere. */
const refused_or_over = { causes: [ causes.not_copied, causes.deleted, causes.plan ] };
const renew = t( 'The access key is accepted. CleanTalk asks to renew the license soon.' );
const ends_soon = {
	title: t( '{provider} accepts this {key}, but its license ends soon' ),
	meaning: t( 'Renew the license at {provider} in time. The {key} stays the same.' ),
};
const has_service = { at: '/data/service_id', matches: '^[1-9][0-9]*$' };

export default defineProvider( {
	id: 'cleantalk',
	name: 'CleanTalk',
	purpose: 'spam',
	noun: t( 'access key' ),
	hosts: [ 'api.cleantalk.org' ],
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'Access key' ),
			secret: true,
			shape: {
				pattern: '^[a-z0-9]{8,30}$',
				// The plugin's own pattern takes 3 characters and more.
				also: [ '^[a-z0-9]{3,7}$' ],
				looks_like: t( '8 to 30 lowercase letters and digits' ),
				alphabet: 'a-z0-9',
				good: [ 'abc123def456', 'examplekey12' ],
				bad: [
					{ value: 'abc123def456 ', reason: 'whitespace' },
					{ value: 'ABC123def456', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'account',
			request: {
				method: 'POST',
				url: 'https://api.cleantalk.org/',
				auth: { scheme: 'form', names: [ 'auth_key' ], field: 'api_key' },
				form: { method_name: 'notice_paid_till', product_id: '1' },
			},
			asks: t(
				'Asks for the state of the license, as the plugin of {provider} does every day. Reads only.'
			),
			source: `${ PLUGIN }:lib/Cleantalk/Common/API.php:141-170`,
			keep: [
				'/data/valid',
				'/data/moderate',
				'/data/trial',
				'/data/renew',
				'/data/product_id',
				'/error_no',
			],
			quote: [ '/error_message' ],
			answers: [
				answer(
					{ json: [ { at: '/error_no', matches: '^12$' } ] },
					'invalid',
					says.refused,
					READER,
					'source',
					refused
				),
				answer(
					{ json: [ { at: '/data/error_no', matches: '^12$' } ] },
					'invalid',
					says.refused,
					READER,
					'source',
					refused
				),
				answer(
					{ json: [ { at: '/data/valid', matches: '^0$' } ] },
					'invalid',
					says.refused,
					'CleanTalk SDK for WordPress, apbct_sdk_sync(): data.valid 0 is "key is not valid"',
					'source',
					refused_or_over
				),
				answer(
					{ json: [ has_service, { at: '/data/moderate', matches: '^0$' } ] },
					'plan_inactive',
					t(
						'The access key is known, but CleanTalk does not check for it: its license is not in force.'
					),
					`${ READER }; the meaning of moderate 0 from memory, Contactum wants 1`,
					'memory'
				),
				answer(
					{ json: [ has_service, { at: '/data/trial', matches: '^1$' } ] },
					'ok',
					renew,
					READER,
					'source',
					ends_soon
				),
				answer(
					{ json: [ has_service, { at: '/data/renew', matches: '^1$' } ] },
					'ok',
					renew,
					READER,
					'source',
					ends_soon
				),
				answer( { json: [ has_service ] }, 'ok', says.accepted, READER, 'source' ),
				answer(
					{ json: [ { at: '/data/moderate_ip', matches: '^1$' } ] },
					'ok',
					t( 'The license is that of the hosting, and goes by the server’s address.' ),
					READER,
					'source'
				),
				answer(
					{
						json: [
							{ at: '/data/moderate', exists: true },
							{ at: '/error_no', exists: false },
						],
					},
					'invalid',
					t( 'CleanTalk names no license for this access key.' ),
					`${ READER }; inc/cleantalk-settings.php:2880`,
					'source',
					refused_or_over
				),
			],
		},
	],
	phrases: [
		phrase(
			'Testing failed. ?Please check the Access key',
			'invalid',
			`${ PLUGIN }:inc/cleantalk-settings.php:2880`,
			'source'
		),
		{ matches: 'KEY_NOT_FOUND', is: 'invalid', source: COMMENTS, confidence: 'source' },
		phrase(
			'TRIAL_EXPIRED|Trial period expired\\. Please subscribe',
			'plan_inactive',
			`${ COMMENTS }; CleanTalk/python-antispam#4`,
			'source'
		),
		phrase( 'SERVICE_DISABLED', 'account_suspended', COMMENTS, 'source' ),
	],
	guides: {
		new_key: {
			title: titles.copy,
			minutes: 2,
			link: { url: PANEL, label: open.provider },
			steps: [
				{ text: t( 'Sign in and look for this site in the list.' ) },
				{
					text: t( 'Copy its access key: lowercase letters and digits only.' ),
					note: {
						strong: t( 'Capital letters or a space are not taken.' ),
						text: t( 'The plugin keeps the old key then, and says nothing.' ),
					},
				},
			],
			done: guide.has_key,
		},
		revoke: {
			title: t( 'The old {key} can stay' ),
			link: { url: PANEL, label: open.provider },
			steps: [
				{
					text: t(
						'It belongs to a license. Remove a site there only if nothing uses it any more.'
					),
				},
			],
		},
	},
	pages: {
		account: { url: PANEL },
		keys: { url: PANEL },
		billing: { url: 'https://cleantalk.org/my/bill/recharge' },
	},
	links: {
		site: 'https://cleantalk.org/',
		terms: 'https://cleantalk.org/publicoffer',
		privacy: 'https://cleantalk.org/publicoffer#privacy',
		support: 'https://cleantalk.org/help/api-main',
	},
} );
