/**
 * Zoho Campaigns, connected through a log-in at Zoho.
 *
 * Facts: api-evangelist/zoho-campaigns@4c8d5e5 errors/zoho-campaigns-error-codes.yml (codes and words of Zoho's own list); the refusal of
 * a token as a public client saw it live (status 401, "Code" with a capital letter); Bit-Apps-Pro/bit-integrations@893d0af (the question,
 * data centers); auth tokens ended on 2021-03-20 (help.zoho.com). Read 2026-11-21. Most refusals come with status 200. That a token of
 * another data center is refused in the same words is documented; the other data centers are not asked.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, phrase, says } from '../words';
import { connection, connection_fields, ended, refused_token, oauth } from '../oauth';
import { too_many, zoho_errors } from '../zoho';

const CODES =
	'zoho.com/campaigns/help/developers/error-codes.html, in api-evangelist/zoho-campaigns@4c8d5e5';
const LIVE =
	'a public client’s live answer 401 {"status":"error","Code":"1007","message":"Unauthorized request."}';
const ASKED = 'Bit-Apps-Pro/bit-integrations@893d0af ZohoCampaignsController.php';

export default defineProvider( {
	id: 'zoho_campaigns',
	name: 'Zoho Campaigns',
	purpose: 'marketing',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [
		'campaigns.zoho.com',
		'campaigns.zoho.eu',
		'campaigns.zoho.in',
		'campaigns.zoho.com.au',
		'campaigns.zoho.jp',
		'campaigns.zoho.ca',
		'campaigns.zoho.com.cn',
		'campaigns.zoho.sa',
	],
	slots: {
		data_center_end: {
			field: 'data_center',
			map: {
				com: 'com',
				eu: 'eu',
				in: 'in',
				'com.au': 'com.au',
				jp: 'jp',
				ca: 'ca',
				'com.cn': 'com.cn',
				sa: 'sa',
			},
			otherwise: 'com',
		},
	},
	receives: oauth.receives,
	shown_once: false,
	fields: [
		...connection_fields,
		{ name: 'data_center', label: t( 'Data center' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: oauth.asks_stored,
			source: `${ ASKED }; help.zoho.com, end of the auth tokens`,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'access_token', matches: '^[0-9a-f]{32}$' } ] },
					'api_retired',
					t( 'An auth token of the old kind, which Zoho ended on March 20, 2021.' ),
					'help.zoho.com, deprecating the auth tokens of Zoho Campaigns APIs',
					'doc',
					{ fixes: [ 'reconnect' ] }
				),
				connection.never,
				...zoho_errors,
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
			],
		},
		{
			id: 'lists',
			request: {
				method: 'GET',
				url: 'https://campaigns.zoho.{data_center_end}/api/v1.1/getmailinglists?resfmt=JSON&range=1',
				auth: {
					scheme: 'header',
					name: 'Authorization',
					field: 'access_token',
					before: 'Zoho-oauthtoken ',
				},
				headers: { Accept: 'application/json' },
			},
			asks: oauth.asks_list,
			source: ASKED,
			keep: [ '/status', '/code' ],
			quote: [ '/message' ],
			answers: [
				...refused_token(
					{ matches: '"code"\\s*:\\s*"?(?:1007|401|INVALID_TOKEN)["\\s,}]' },
					[ ended.revoked, too_many, causes.region ],
					`${ CODES }; ${ LIVE }`,
					'doc'
				),
				answer(
					{ json: [ { at: '/code', matches: '^901$' } ] },
					'account_suspended',
					oauth.not_active,
					CODES,
					'doc'
				),
				answer(
					{ json: [ { at: '/code', matches: '^902$' } ] },
					'invalid',
					t( 'The user of the connection has no account at Zoho Campaigns.' ),
					CODES,
					'doc',
					{ reason: 'account_missing' }
				),
				answer(
					{ json: [ { at: '/code', matches: '^(2701|2704|6601)$' } ] },
					'insufficient_permission',
					t( 'The user of the connection may not see the lists.' ),
					CODES,
					'doc',
					{ reason: 'other_use' }
				),
				answer(
					{ json: [ { at: '/code', matches: '^995$' } ] },
					'ok',
					t( 'The connection is in place. The account has no list yet.' ),
					CODES,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/status', is: 'success' } ] },
					'ok',
					says.connected,
					CODES,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase( 'Unauthorized key\\.', 'oauth_reauthorize', CODES, 'doc' ),
		phrase(
			'Insufficient privilege to access your mailing list',
			'insufficient_permission',
			CODES,
			'doc',
			'other_use'
		),
	],
	guides: {},
	pages: {
		account: { url: 'https://campaigns.zoho.com/' },
		keys: { url: 'https://api-console.zoho.com/' },
	},
	links: {
		site: 'https://www.zoho.com/campaigns/',
		terms: 'https://www.zoho.com/terms.html',
		privacy: 'https://www.zoho.com/privacy.html',
		status: 'https://status.zoho.com',
		support: 'https://www.zoho.com/campaigns/help/developers/access-token.html',
	},
} );
