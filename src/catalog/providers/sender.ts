/**
 * Sender (sender.net): one API access token.
 *
 * Facts: sender.net/help (REST API authentication: validity, headers; common API errors), api.sender.net/authentication, read
 * 2026-11-21. A token is made for ever, 30 days, 7 days or 1 day; when it is over, the answer is the same 401 as for a wrong one, so
 * the end is read out of the token itself. Doubtful: that every token is a JSON Web Token, and the words of the 401. The shape is
 * therefore wide.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const AUTH = 'https://www.sender.net/help/ecommerce-and-integrations/rest-api-authentication/';
const ERRORS = 'https://www.sender.net/help/ecommerce-and-integrations/common-api-errors/';
const TOKENS = 'https://app.sender.net/settings/tokens';

export default defineProvider( {
	id: 'sender',
	name: 'Sender',
	purpose: 'marketing',
	noun: t( 'token' ),
	hosts: [ 'api.sender.net' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API access token' ),
			secret: true,
			ends: 'jwt',
			shape: {
				pattern: '^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
				also: [ '^[A-Za-z0-9|._-]{32,}$' ],
				looks_like: t( 'eyJ and three long parts with dots between them' ),
				good: [ 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.example_EXAMPLE-0123456789' ],
				bad: [
					{ value: 'eyJhbGciOiJIUzI1NiJ9', reason: 'wrong_characters' },
					{
						value: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.example_EXAMPLE-0123456789 ',
						reason: 'whitespace',
					},
				],
			},
		},
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: AUTH,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key', past: true } ] },
					'expired',
					says.expired,
					`${ AUTH }; the end of a JSON Web Token: RFC 7519, 4.1.4`,
					'doc'
				),
			],
		},
		{
			id: 'groups',
			request: {
				method: 'GET',
				url: 'https://api.sender.net/v2/groups?limit=1',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
			},
			asks: asks.group,
			source: `${ AUTH }; several public plugins put the same question`,
			keep: [],
			quote: [ '/message' ],
			answers: [
				answer(
					{ status: 401 },
					'invalid',
					says.refused_any,
					`${ ERRORS }; ${ AUTH }`,
					'doc',
					{
						causes: [
							causes.not_copied,
							{
								is: 'expired',
								title: t( 'The token expired.' ),
								why: [
									{
										fact: 'worked_before',
										points: 65,
										text: t(
											'It worked until {last_ok}. A token of Sender can be made for 1, 7 or 30 days only.'
										),
									},
									{
										points: 40,
										text: t(
											'Possible. A token of Sender can be made for 1, 7 or 30 days only.'
										),
									},
								],
							},
							causes.deleted,
						],
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					'https://www.sender.net/help/ecommerce-and-integrations/testing-api-calls/',
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase( 'api\\.sender\\.net.*401|Sender.*Unauthenticated\\.', 'invalid', ERRORS, 'memory' ),
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: TOKENS, label: open.tokens },
			steps: [
				{
					text: t(
						'Sign in, open [[Account settings]] › [[API access tokens]] and choose [[Create API token]].'
					),
				},
				{
					text: t( 'Under [[Select token validity time]], choose [[Forever]].' ),
					note: {
						strong: t( 'The other choices end after 1, 7 or 30 days.' ),
						text: t( 'The newsletter stops on that day if no new token is in place.' ),
					},
				},
				{
					text: t(
						'Choose [[Create]] and copy the token at once. It may not be shown again.'
					),
				},
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: 'https://app.sender.net/' },
		keys: { url: TOKENS, path: t( '[[Account settings]] › [[API access tokens]]' ) },
	},
	links: {
		site: 'https://www.sender.net/',
		terms: 'https://www.sender.net/terms-of-use/',
		privacy: 'https://www.sender.net/privacy-policy/',
		support: ERRORS,
	},
} );
