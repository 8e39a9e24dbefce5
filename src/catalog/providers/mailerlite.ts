/**
 * MailerLite, the new one (connect.mailerlite.com). MailerLite Classic is a service of its own with keys of its own.
 *
 * Facts: developers.mailerlite.com/getting-started (the refusal verbatim, the life of a token; read 2026-11-21);
 * api-evangelist/mailerlite@0a3d356 errors/mailerlite-problem-types.yml; Bit-Apps-Pro/bit-integrations@893d0af
 * backend/Actions/MailerLite. The shape of a token (a JSON Web Token) is from memory. What a 403 means is not told apart by the answer.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, receives, says, shown_once, titles } from '../words';

const DOCS = 'developers.mailerlite.com/getting-started, 2026-11-21';
const SURVEY = 'api-evangelist/mailerlite@0a3d356 errors/mailerlite-problem-types.yml';

export default defineProvider( {
	id: 'mailerlite',
	name: 'MailerLite',
	purpose: 'marketing',
	noun: t( 'API token' ),
	hosts: [ 'connect.mailerlite.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API token' ),
			secret: true,
			ends: 'jwt',
			shape: {
				pattern: '^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
				prefix: 'eyJ',
				looks_like: t( 'eyJ and several hundred characters, with two dots among them' ),
				wrong_kinds: [
					{
						pattern: '^[A-Za-z0-9]{32}$',
						says: t(
							'It looks like a key of MailerLite Classic, which is another service. The new MailerLite has tokens of its own.'
						),
					},
				],
				good: [
					'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI0IiwianRpIjoiYWJjIiwic2NvcGVzIjpbXX0.c2lnbmF0dXJlLW1hZGUtdXA',
				],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef', reason: 'wrong_key_kind' },
					{
						value: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI0In0',
						reason: 'wrong_characters',
					},
				],
			},
		},
	],
	steps: [
		{
			id: 'token',
			asks: asks.stored,
			source: 'RFC 7519 §4.1.4: after its end a token must not be accepted',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key', past: true } ] },
					'expired',
					t( 'The end that is written into the token has passed.' ),
					'RFC 7519 §4.1.4',
					'doc'
				),
			],
		},
		{
			id: 'groups',
			request: {
				method: 'GET',
				url: 'https://connect.mailerlite.com/api/groups?limit=1',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.group,
			source: 'mailerlite/mailerlite-php@ff657cc src/MailerLite.php; Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/MailerLite/MailerLiteController.php',
			keep: [],
			quote: [ '/message' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/MailerLite/MailerLiteController.php',
					'source'
				),
				answer(
					{ status: 401, json: [ { at: '/message', is: 'Unauthenticated.' } ] },
					'invalid',
					says.refused_any,
					`${ DOCS }; Bit-Apps-Pro/bit-integrations@893d0af`,
					'source',
					{
						causes: [
							causes.not_copied,
							causes.deleted,
							{
								is: 'invalid',
								title: t( 'The person who made it left the account.' ),
								why: [
									{
										fact: 'worked_before',
										points: 50,
										text: t(
											'It worked until {last_ok}. {provider} ends it together with the user who made it.'
										),
									},
									{
										points: 30,
										text: t(
											'{provider} ends it together with the user who made it.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{ status: 403, json: [ { at: '/message', exists: true } ] },
					'insufficient_permission',
					says.unclear,
					SURVEY,
					'doc',
					{ reason: 'unexplained', causes: [ causes.permission, causes.plan ] }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://dashboard.mailerlite.com/integrations/api', label: open.tokens },
			steps: [
				{
					text: t(
						'Sign in as somebody who stays: a token ends when its user leaves the account.'
					),
				},
				{ text: t( 'Open [[Integrations]] and choose [[Use]] at [[MailerLite API]].' ) },
				{ text: t( 'Click [[Generate new token]] and give it a name.' ) },
				{ text: t( 'Copy the whole token at once. It is very long.' ), note: shown_once },
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: 'https://dashboard.mailerlite.com/' },
		keys: {
			url: 'https://dashboard.mailerlite.com/integrations/api',
			path: t( '[[Integrations]] › [[MailerLite API]]' ),
		},
	},
	links: {
		site: 'https://www.mailerlite.com/',
		status: 'https://status.mailerlite.com/',
		support: 'https://developers.mailerlite.com/getting-started',
	},
} );
