/**
 * MailerLite Classic (api.mailerlite.com, v2). The new MailerLite is a service of its own with tokens of its own.
 *
 * Facts: developers-classic.mailerlite.com/docs/authentication (both refusals, verbatim; read 2026-11-21);
 * trufflesecurity/trufflehog@3ab759f pkg/detectors/mailerlite/mailerlite.go (shape, 200). That a key ends when the account moves to the
 * new MailerLite is from memory, so that it is only a possible cause here.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, lost, open, phrase, receives, says, titles } from '../words';

const DOCS = 'developers-classic.mailerlite.com/docs/authentication, 2026-11-21';
const HOG = 'trufflesecurity/trufflehog@3ab759f pkg/detectors/mailerlite/mailerlite.go';

export default defineProvider( {
	id: 'mailerlite_classic',
	name: 'MailerLite Classic',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.mailerlite.com' ],
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[a-z0-9]{32}$',
				length: 32,
				alphabet: 'a-z0-9',
				looks_like: t( '32 characters, small letters and digits' ),
				wrong_kinds: [
					{
						pattern: '^eyJ[A-Za-z0-9_.-]+$',
						says: t(
							'It looks like a token of the new MailerLite, which is another service. MailerLite Classic has keys of its own.'
						),
					},
				],
				good: [ '0123456789abcdef0123456789abcdef', 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcde', reason: 'truncated' },
					{ value: ' 0123456789abcdef0123456789abcdef', reason: 'whitespace' },
					{
						value: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI0In0.c2lnbmF0dXJl',
						reason: 'wrong_key_kind',
					},
				],
			},
		},
	],
	steps: [
		{
			id: 'groups',
			request: {
				method: 'GET',
				url: 'https://api.mailerlite.com/api/v2/groups?limit=1',
				auth: { scheme: 'header', name: 'X-MailerLite-ApiKey', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.group,
			source: `${ HOG } (the same header, GET campaigns); ${ DOCS }`,
			keep: [],
			quote: [ '/error/message' ],
			answers: [
				answer(
					// A list stands alone; anything else with 200 is not MailerLite's.
					{ status: '2xx', matches: '^\\s*\\[' },
					'ok',
					says.accepted,
					HOG,
					'source'
				),
				answer(
					{ status: 401, json: [ { at: '/error/message', is: 'API-Key Unauthorized' } ] },
					'invalid',
					says.refused_any,
					`${ DOCS } (code 302)`,
					'doc',
					{
						causes: [
							causes.not_copied,
							causes.deleted,
							{
								is: 'api_retired',
								title: t( 'The account moved to the new MailerLite.' ),
								why: [
									{
										points: 25,
										text: t(
											'Possible. The new MailerLite does not take keys of MailerLite Classic.'
										),
									},
								],
							},
						],
					}
				),
				answer(
					{ status: 401, json: [ { at: '/error/message', is: 'Unauthorized' } ] },
					'invalid',
					says.no_header,
					`${ DOCS } (code 1)`,
					'doc',
					{ causes: [ causes.not_copied, lost( 50 ) ] }
				),
			],
		},
	],
	phrases: [ phrase( 'API-Key Unauthorized', 'invalid', `${ DOCS } (code 302)`, 'doc' ) ],
	guides: {
		new_key: {
			title: titles.copy,
			minutes: 2,
			link: {
				url: 'https://app.mailerlite.com/integrations/api/',
				label: open.keys,
			},
			steps: [
				{
					text: t( 'Sign in at MailerLite Classic.' ),
					note: {
						strong: t( 'You land in the new MailerLite?' ),
						text: t(
							'Then the account has moved. Choose the new MailerLite in the plugin, and make a token there.'
						),
					},
				},
				{ text: t( 'Open the page for the API under the integrations.' ) },
				{ text: t( 'Copy the whole key. It has 32 characters.' ) },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.mailerlite.com/' },
		keys: { url: 'https://app.mailerlite.com/integrations/api/' },
	},
	links: {
		site: 'https://www.mailerlite.com/',
		status: 'https://status.mailerlite.com/',
		support: 'https://developers-classic.mailerlite.com/',
	},
} );
