/**
 * Gmail and Google Workspace, connected through a log-in with the person's own Google Cloud project.
 *
 * Facts: awesomemotive/WP-Mail-SMTP@2a4d69b (4.8.0) src/Admin/Pages/TestTab.php (messages); WPManageNinja/fluent-smtp#152; the answers of
 * tokeninfo, and that it takes the token as a form field, in public clients and their tests; life of refresh tokens:
 * developers.google.com/identity/protocols/oauth2 (all read 2026-11-21). Never asked: the token endpoint. tokeninfo tells what the
 * connection may do, not whether the Gmail API is switched on.
 */
import { defineProvider, t } from '../schema';
import {
	connection,
	connection_fields,
	ended,
	idle,
	last_error,
	refused_token,
	oauth,
} from '../oauth';
import { answer, guide, phrase } from '../words';
import type { Answer, Cause, Text } from '../schema';

const PLUGIN = 'awesomemotive/WP-Mail-SMTP@2a4d69b (4.8.0) src/Admin/Pages/TestTab.php';
const LIFE = 'developers.google.com/identity/protocols/oauth2, refresh token expiration';
const TOKENINFO =
	'answers of oauth2.googleapis.com/tokeninfo in public clients (go.chromium.org/luci googleoauth) and their tests';
const REFUSED = 'invalid_grant|Token has been expired or revoked';

const testing = ( points: number, text: Text ): Cause => ( {
	is: 'oauth_reauthorize',
	title: t( 'The app in Google Cloud is still set to testing.' ),
	why: [ { points, text } ],
} );
const week = t( 'Then Google ends every connection after 7 days.' );
const just_over = t(
	'Then Google ends every connection after 7 days, and the 7 days of this one are over.'
);

/** A fault behind the connection that the short-lived token cannot tell. */
const behind = ( matches: string, is: string, title: Text, why: Text, source: string ): Answer =>
	answer(
		{ values: [ { field: 'last_error', matches } ] },
		is,
		t( 'The plugin recorded this when it last sent mail.' ),
		source,
		'issue',
		{ likely: true, causes: [ { is, title, why: [ { points: 60, text: why } ] } ] }
	);

export default defineProvider( {
	id: 'google_oauth',
	name: 'Google',
	purpose: 'mail',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [ 'oauth2.googleapis.com' ],
	receives: oauth.receives,
	shown_once: false,
	fields: connection_fields,
	steps: [
		{
			id: 'stored',
			asks: oauth.asks_stored,
			source: `${ LIFE }; ${ PLUGIN }`,
			keep: [],
			answers: [
				connection.never,
				last_error( REFUSED, [ ended.revoked, testing( 45, week ) ], PLUGIN, 'source', {
					also: [ { field: 'connected_at', older_than_days: 8 } ],
				} ),
				last_error(
					REFUSED,
					[ testing( 80, just_over ), ended.revoked ],
					PLUGIN,
					'source',
					{ also: [ { field: 'connected_at', older_than_days: 7 } ] }
				),
				last_error( REFUSED, [ ended.revoked, testing( 40, week ) ], PLUGIN, 'source' ),
				last_error(
					'invalid_client|unauthorized_client|deleted_client|disabled_client',
					[ ended.client ],
					PLUGIN,
					'source',
					{ reason: 'client' }
				),
				behind(
					'Mail service not enabled',
					'plan_inactive',
					t( 'Gmail is switched off for this Google account.' ),
					t(
						'Its Workspace trial or plan ended, or an administrator switched Gmail off.'
					),
					`${ PLUGIN }; WPManageNinja/fluent-smtp#152`
				),
				behind(
					'has not been used in project|accessNotConfigured|cannot be used for API calls',
					'api_disabled',
					t( 'The Gmail API is not switched on in the Google Cloud project.' ),
					t( 'Google refuses mail from a project that has not switched it on.' ),
					`${ PLUGIN }; DSchau/gatsby-mail#35; googleworkspace/python-samples#23`
				),
				idle( 183, t( 'Google ends a connection that nobody used for 6 months.' ), LIFE ),
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
			],
		},
		{
			id: 'token',
			request: {
				method: 'POST',
				url: 'https://oauth2.googleapis.com/tokeninfo',
				// In the body, so that it stands in no address.
				auth: { scheme: 'form', names: [ 'access_token' ], field: 'access_token' },
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks Google what the short-lived token may do. Reads only, and renews nothing.'
			),
			source: TOKENINFO,
			keep: [ '/scope', '/expires_in', '/access_type' ],
			quote: [ '/error_description', '/error' ],
			answers: [
				...refused_token(
					{
						status: 400,
						json: [ { at: '/error_description', matches: '^Invalid Value' } ],
					},
					[ ended.revoked ],
					TOKENINFO,
					'source'
				),
				answer(
					{
						status: '2xx',
						json: [
							{
								at: '/scope',
								matches:
									'auth/gmail\\.(send|compose|modify)( |$)|mail\\.google\\.com',
							},
						],
					},
					'ok',
					t( 'The connection is in place, and it includes sending mail.' ),
					`${ TOKENINFO }; scopes of Gmail: developers.google.com/workspace/gmail/api/auth/scopes`,
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/scope', exists: true } ] },
					'insufficient_permission',
					t(
						'The connection is in place, but sending mail was not allowed at the log-in.'
					),
					TOKENINFO,
					'source',
					{ fixes: [ 'reconnect' ] }
				),
			],
		},
	],
	phrases: [
		phrase(
			'Token has been expired or revoked',
			'oauth_reauthorize',
			PLUGIN,
			'source',
			'revoked'
		),
		phrase( 'Code was already redeemed', 'oauth_reauthorize', PLUGIN, 'source' ),
		phrase(
			'Mail service not enabled',
			'plan_inactive',
			'WPManageNinja/fluent-smtp#152',
			'issue'
		),
		phrase(
			'Gmail API has not been used in project \\d+ before or it is disabled',
			'api_disabled',
			'DSchau/gatsby-mail#35',
			'issue'
		),
		phrase(
			'Request had insufficient authentication scopes',
			'insufficient_permission',
			'words beside ACCESS_TOKEN_SCOPE_INSUFFICIENT in public clients',
			'issue'
		),
	],
	guides: {
		oauth_reauthorize: {
			title: t( 'Make the connection last, then connect again' ),
			minutes: 3,
			link: {
				url: 'https://console.cloud.google.com/auth/audience',
				label: t( 'Open the audience of your Google Cloud project' ),
			},
			steps: [
				{
					text: t(
						'Look at the publishing status. If it says [[Testing]], choose [[Publish app]].'
					),
					note: {
						strong: t( 'Google ends every connection of a testing app after 7 days.' ),
						text: t( 'Connecting again alone helps for one week.' ),
					},
				},
				{
					text: t(
						'Then connect again in the plugin, and tick every box that Google shows.'
					),
				},
			],
		},
		'oauth_reauthorize/client': {
			title: t( 'Look at the client in Google Cloud' ),
			link: {
				url: 'https://console.cloud.google.com/apis/credentials',
				label: t( 'Open the credentials of your Google Cloud project' ),
			},
			steps: [
				{ text: t( 'Look for the client whose ID stands in the plugin.' ) },
				{
					text: t( 'Make a new client secret for it, and enter it in the plugin.' ),
					sub: t( 'The client is not there? Make a new one, and enter both values.' ),
				},
				{ text: t( 'Then connect again in the plugin.' ) },
			],
		},
		api_disabled: {
			title: t( 'Switch the Gmail API on' ),
			link: {
				url: 'https://console.cloud.google.com/apis/library/gmail.googleapis.com',
				label: t( 'Open the Gmail API in Google Cloud' ),
			},
			steps: [
				{ text: t( 'Choose the project in which the client of your plugin is.' ) },
				{ text: t( 'Choose [[Enable]] and wait some minutes.' ) },
			],
			done: guide.changed,
		},
	},
	pages: {
		account: { url: 'https://myaccount.google.com/permissions' },
		keys: { url: 'https://console.cloud.google.com/apis/credentials' },
		permissions: { url: 'https://myaccount.google.com/permissions' },
		billing: { url: 'https://admin.google.com/' },
	},
	links: {
		site: 'https://workspace.google.com/gmail/',
		terms: 'https://policies.google.com/terms',
		privacy: 'https://policies.google.com/privacy',
		status: 'https://www.google.com/appsstatus/dashboard/',
		support: 'https://developers.google.com/identity/protocols/oauth2#expiration',
	},
} );
