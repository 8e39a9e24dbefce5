/**
 * iContact, API 2.2: an Application ID, a user name and the password of that application, in three headers.
 *
 * Facts: api-evangelist/icontact@857aa01 errors/icontact-problem-types.yml (statuses; one refusal seen on 2026-08-13) and authentication;
 * kb.icontact.com 360054682352 (labels; read 2026-11-21); a public .NET binding of the API (iContactApiException) for the other two
 * sentences of a 401; SFEley/acts_as_icontact@1f24261 for the accepted answer. "Api username invalid" is also said when nothing
 * was sent at all. Whether the account ID belongs to the user is not asked.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, lost, open, phrase, says } from '../words';

const SURVEY = 'api-evangelist/icontact@857aa01 errors/icontact-problem-types.yml';
const BINDING = 'a public .NET binding of the iContact API, iContactApiException';
const kb = 'kb.icontact.com/hc/en-us/articles/360054682352-API-Getting-Started-Guide';

export default defineProvider( {
	id: 'icontact',
	name: 'iContact',
	purpose: 'marketing',
	noun: t( 'API password' ),
	hosts: [ 'app.icontact.com' ],
	receives: t( 'Its Application ID, user name and API password' ),
	shown_once: false,
	fields: [
		{
			name: 'password',
			label: t( 'API password' ),
			secret: true,
			shape: {
				// Anything: somebody chose it. Only a space around it is never meant.
				pattern: '^\\S(?:.*\\S)?$',
				looks_like: t( 'the password that was set for the application at iContact' ),
				good: [ 'a-Made-up_pass', 'two words' ],
				bad: [ { value: 'a-Made-up_pass ', reason: 'whitespace' } ],
			},
		},
		{
			name: 'app_id',
			label: t( 'Application ID' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9]{32}$',
				length: 32,
				alphabet: 'A-Za-z0-9',
				looks_like: t( '32 letters and digits' ),
				good: [ 'AbCdEfGhIjKlMnOpQrStUvWxYz012345' ],
				bad: [
					{ value: 'AbCdEfGhIjKlMnOpQrStUvWxYz01234', reason: 'truncated' },
					{ value: 'AbCdEfGhIjKlMnOpQrStUvWxYz012345 ', reason: 'whitespace' },
				],
			},
		},
		{
			name: 'username',
			label: t( 'API user name' ),
			secret: false,
			example: 'post@shop.example',
		},
		{ name: 'account_id', label: t( 'Account ID' ), secret: false },
		{ name: 'folder_id', label: t( 'Client Folder ID' ), secret: false },
	],
	steps: [
		{
			id: 'accounts',
			needs: [ 'app_id', 'username' ],
			request: {
				method: 'GET',
				url: 'https://app.icontact.com/icp/a/',
				auth: {
					scheme: 'header',
					name: 'API-Password',
					field: 'password',
					also: { 'API-AppId': 'app_id', 'API-Username': 'username' },
				},
				headers: { Accept: 'application/json', 'API-Version': '2.2' },
			},
			asks: asks.account,
			source: `api-evangelist/icontact@857aa01 authentication; ${ kb }`,
			keep: [],
			quote: [ '/errors/0' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/accounts', exists: true } ] },
					'ok',
					says.accepted,
					'SFEley/acts_as_icontact@1f24261 spec/support/spec_fakeweb.rb',
					'source'
				),
				answer(
					{ status: 401, contains: 'password you provided was not recognized' },
					'invalid',
					t( 'The user name is known. The API password is refused.' ),
					BINDING,
					'source',
					{
						title: t( '{provider} refuses the API password' ),
						meaning: t(
							'It wants the password of the application, not the one you sign in with.'
						),
					}
				),
				answer(
					{ status: 401, contains: 'application was not recognized' },
					'pair_mismatch',
					t(
						'The Application ID is wrong, or it is not enabled for this user. The answer names both.'
					),
					BINDING,
					'source',
					{
						title: t( '{provider} refuses the Application ID' ),
						meaning: t( 'It is wrong, or it was not enabled for this user.' ),
					}
				),
				answer(
					{ status: 401, contains: 'Api username invalid' },
					'invalid',
					t(
						'The user name is not known. The same is said when nothing arrived at all.'
					),
					`${ SURVEY } (seen on 2026-08-13)`,
					'doc',
					{
						causes: [
							{
								is: 'companion_invalid',
								title: t( 'The user name is wrong.' ),
								why: [ { points: 60, text: t( '{provider} does not know it.' ) } ],
							},
							lost( 20 ),
						],
					}
				),
				answer(
					{ status: 401, json: [ { at: '/errors', exists: true } ] },
					'invalid',
					says.unclear,
					SURVEY,
					'doc',
					{ causes: [ causes.deleted, causes.companion ] }
				),
				answer( { status: 402 }, 'plan_inactive', says.plan, SURVEY, 'doc' ),
				answer(
					{ status: 403, json: [ { at: '/errors', exists: true } ] },
					'insufficient_permission',
					says.too_few,
					SURVEY,
					'doc',
					{ reason: 'other_use' }
				),
				answer(
					{ status: 507 },
					'quota_exhausted',
					t( 'The storage of the account is used up.' ),
					SURVEY,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'The application was not recognized\\. +Possible reasons are: the Api-AppId',
			'pair_mismatch',
			BINDING,
			'source'
		),
		phrase( 'Api username invalid', 'invalid', SURVEY, 'doc' ),
	],
	guides: {
		new_key: {
			title: t( 'Look up the three values at iContact' ),
			intro: guide.intro,
			minutes: 4,
			link: { url: 'https://app.icontact.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Sign in at iContact. Open [[Settings and Billing]] in the menu at the top right, then [[iContact Integrations]].'
					),
				},
				{
					text: t( 'Click [[Create]] next to [[Custom API Integrations]].' ),
					sub: t(
						'For an app that somebody else made: switch its ID on at app.icontact.com/icp/core/externallogin.'
					),
				},
				{
					text: t(
						'Copy the app ID, the user name and the password under [[Getting Connected]].'
					),
					note: {
						strong: t( 'The password of your sign-in does not work here.' ),
						text: t( 'Each application has a password of its own.' ),
					},
				},
			],
			done: t( 'I have copied them' ),
		},
	},
	pages: {
		account: { url: 'https://app.icontact.com/' },
		keys: {
			url: 'https://app.icontact.com/',
			path: t( '[[Settings and Billing]] › [[iContact Integrations]]' ),
		},
	},
	links: {
		site: 'https://www.icontact.com/',
		status: 'https://status.icontact.com/',
		support: `https://${ kb }`,
	},
} );
