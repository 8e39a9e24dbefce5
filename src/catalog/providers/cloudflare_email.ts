/**
 * Cloudflare Email Sending, with an API token and the account ID.
 *
 * Facts: developers.cloudflare.com (token formats, verify endpoints; read 2026-11-21); fluent-smtp@b7e28d0c Cloudflare/Handler.php;
 * github.com/kissgyorgy/cloudflare-dyndns/issues/40, libdns/cloudflare/issues/12, jeessy2/ddns-go/issues/1341; KingPin/Garrul@237829e
 * (ran 2026-08-01): each kind of token is known to its own endpoint only, and the account endpoint does not look at the account ID. So
 * nothing here proves the account ID, or that the token may send.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	causes,
	guide,
	no_key_arrived,
	open,
	phrase,
	says,
	shown_once,
	titles,
} from '../words';
import type { Answer } from '../schema';

const API = 'developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify';
const KINDS = 'KingPin/Garrul@237829e:src/lib/cf-usage.ts (ran 2026-08-01)';
const MALFORMED = 'github.com/kissgyorgy/cloudflare-dyndns/issues/40';
const FORMATS = 'developers.cloudflare.com/fundamentals/api/get-started/token-formats';
const LOCATION = 'github.com/jeessy2/ddns-go/issues/1341';
const TOKENS = 'https://dash.cloudflare.com/profile/api-tokens';

const headers = { Accept: 'application/json' };
const keep = [ '/result/status', '/result/not_before', '/result/expires_on' ];
const quote = [ '/errors/0/error_chain/0/message', '/errors/0/message' ];
const invalid_token = { at: '/errors/0/code', is: 1000 };

/** Both endpoints speak alike. */
const answers: readonly Answer[] = [
	answer(
		{ json: [ { at: '/errors/0/code', is: 6003 } ] },
		'malformed',
		says.no_form,
		MALFORMED,
		'issue'
	),
	answer(
		{ contains: 'Missing \\"Authorization\\" header' },
		'intercepted',
		says.no_header,
		MALFORMED,
		'issue',
		no_key_arrived
	),
	answer(
		{ contains: 'Cannot use the access token from location' },
		'ip_not_allowed',
		says.address,
		LOCATION,
		'issue'
	),
	answer(
		{ status: '2xx', json: [ { at: '/result/status', is: 'expired' } ] },
		'expired',
		says.expired,
		API,
		'doc'
	),
	answer(
		{ status: '2xx', json: [ { at: '/result/status', is: 'disabled' } ] },
		'key_disabled',
		says.disabled,
		API,
		'doc'
	),
	answer(
		{ status: '2xx', json: [ { at: '/result/status', is: 'active' } ] },
		'ok',
		says.accepted,
		`${ API }; fluent-smtp@b7e28d0c Cloudflare/Handler.php`,
		'source'
	),
];

const refused = [ causes.not_copied, causes.deleted, causes.kind ];

export default defineProvider( {
	id: 'cloudflare_email',
	name: 'Cloudflare Email Sending',
	purpose: 'mail',
	noun: t( 'token' ),
	hosts: [ 'api.cloudflare.com' ],
	receives: t( 'Its token and the account ID' ),
	shown_once: true,
	phrases: [
		phrase(
			'"code": ?1000, ?"message": ?"Invalid API Token"',
			'invalid',
			'github.com/ChrispyBacon-dev/DockFlare/issues/356',
			'issue'
		),
		phrase( 'Invalid format for Authorization header', 'malformed', MALFORMED, 'issue' ),
		phrase( 'Cannot use the access token from location', 'ip_not_allowed', LOCATION, 'issue' ),
	],
	fields: [
		{
			name: 'api_key',
			label: t( 'API token' ),
			secret: true,
			shape: {
				pattern: '^cf[au]t_[A-Za-z0-9]{48}$',
				// 40 characters before 2026, and the length of the new ones was read differently.
				also: [ '^[A-Za-z0-9_-]{40}$', '^cf[au]t_[A-Za-z0-9_-]{40,64}$' ],
				looks_like: t( 'cfut_ or cfat_ and 48 characters, or 40 characters' ),
				alphabet: '0-9A-Za-z_-',
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^(cfk_[A-Za-z0-9_-]{40,64}|[0-9a-f]{37})$',
						says: t( 'This is the Global API Key. Mail is sent with an API token.' ),
					},
				],
				good: [
					'cfut_' + '0123456789ABCDEFGHIJabcdefghij0123456789' + '0a1b2c3d',
					'cfat_' + '0123456789ABCDEFGHIJabcdefghij0123456789' + '0a1b2c3d',
					'0123456789ABCDEFGHIJ_abcdefghij-01234567',
				],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef01234', reason: 'wrong_key_kind' },
					{ value: 'cfut_0123456789ABCDEFGHIJ', reason: 'wrong_length' },
					{ value: '0123456789ABCDEFGHIJ_abcdefghij-01234567 ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'account_id', label: t( 'Account ID' ), secret: false },
	],
	steps: [
		{
			id: 'user',
			request: {
				method: 'GET',
				url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers,
			},
			asks: t(
				'Asks whether this is a token of a person, and whether it is active. Reads only.'
			),
			source: API,
			keep,
			ends: '/result/expires_on',
			quote,
			answers: [
				...answers,
				answer(
					{
						json: [ invalid_token ],
						values: [ { field: 'api_key', matches: '^cfut_' } ],
					},
					'invalid',
					says.refused,
					`${ KINDS }; ${ FORMATS }: cfut_ is a token of a person`,
					'source',
					{ causes: [ causes.not_copied, causes.deleted ] }
				),
				answer(
					{ json: [ invalid_token ] },
					'invalid',
					t(
						'Not known here. A {key} that belongs to an account is answered like this too.'
					),
					KINDS,
					'source',
					{ undecided: true, causes: refused }
				),
			],
		},
		{
			id: 'account',
			after: [ 'invalid' ],
			needs: [ 'account_id' ],
			request: {
				method: 'GET',
				url: 'https://api.cloudflare.com/client/v4/accounts/{account_id}/tokens/verify',
				auth: { scheme: 'bearer', field: 'api_key' },
				headers,
			},
			asks: t(
				'Asks whether this is a token of the account, and whether it is active. Reads only.'
			),
			source: 'fluent-smtp@b7e28d0c app/Services/Mailer/Providers/Cloudflare/Handler.php',
			keep,
			ends: '/result/expires_on',
			quote,
			answers: [
				...answers,
				answer(
					{ json: [ invalid_token ] },
					'invalid',
					t( 'Neither a person nor an account at Cloudflare has this {key}.' ),
					`${ KINDS }; github.com/ChrispyBacon-dev/DockFlare/issues/356`,
					'source',
					{ causes: refused }
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 4,
			link: { url: TOKENS, label: open.tokens },
			steps: [
				{
					text: t(
						'Sign in, open [[My Profile]] › [[API Tokens]] and choose [[Create Token]].'
					),
					sub: t(
						'A token of the account, under [[Manage Account]] › [[API Tokens]], stays when a person leaves.'
					),
				},
				{
					text: t(
						'Choose a custom token. Under [[Permissions]], choose [[Account]] and [[Email Sending]], and the level that lets it send.'
					),
					sub: t( 'Email Routing is something else, and does not send.' ),
				},
				{
					text: t(
						'Leave the time empty, or choose a day that you note down. A list of IP addresses must contain {address}.'
					),
				},
				{
					text: t(
						'Choose [[Continue to summary]], then [[Create Token]], and copy it at once.'
					),
					note: shown_once,
				},
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: 'https://dash.cloudflare.com/' },
		keys: { url: TOKENS, path: t( '[[My Profile]] › [[API Tokens]]' ) },
		permissions: { url: TOKENS, path: t( '[[My Profile]] › [[API Tokens]]' ) },
		ip_allowlist: { url: TOKENS, path: t( '[[My Profile]] › [[API Tokens]]' ) },
		companion: { url: 'https://dash.cloudflare.com/' },
	},
	links: {
		site: 'https://www.cloudflare.com/',
		terms: 'https://www.cloudflare.com/terms/',
		privacy: 'https://www.cloudflare.com/privacypolicy/',
		status: 'https://www.cloudflarestatus.com/',
		support: 'https://developers.cloudflare.com/email-service/',
	},
} );
