/**
 * Kit (once ConvertKit), connected through a log-in by its own plugin.
 *
 * Facts: Kit/convertkit-wordpress-libraries@7159ed8 src/class-convertkit-api-v4.php (two of the refusals, and what the plugin does then);
 * the acceptance test of the plugin that takes a token back and asks with it (the third); ConvertKit/convertkit-wordpress@962c924 (end of
 * the token). After a refusal the plugin erases what it stored and leaves a note, so an empty connection with a note was in place once.
 * Read 2026-11-21.
 */
import { defineProvider, t } from '../schema';
import { answer, phrase, says } from '../words';
import { connection, connection_fields, ended, oauth } from '../oauth';

const LIBRARY = 'Kit/convertkit-wordpress-libraries@7159ed8 src/class-convertkit-api-v4.php';
const PLUGIN = 'plugins-convertkit@fbb2a46 convertkit/includes/functions.php:844';
const first = '/errors/0';

export default defineProvider( {
	id: 'kit_oauth',
	name: 'Kit',
	purpose: 'marketing',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [ 'api.kit.com' ],
	receives: oauth.receives,
	shown_once: false,
	fields: connection_fields,
	steps: [
		{
			id: 'stored',
			asks: oauth.asks_stored,
			source: `${ PLUGIN }; ${ LIBRARY }`,
			keep: [],
			answers: [
				answer(
					{
						values: [
							{ field: 'access_token', exists: false },
							{ field: 'refresh_token', exists: false },
							{ field: 'last_error', exists: true },
						],
					},
					'oauth_reauthorize',
					t( 'Kit refused the connection, and the plugin erased it.' ),
					PLUGIN,
					'source',
					{ reason: 'revoked', likely: true, causes: [ ended.revoked, ended.copied ] }
				),
				connection.never,
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
			],
		},
		{
			id: 'account',
			request: {
				method: 'GET',
				url: 'https://api.kit.com/v4/account',
				auth: { scheme: 'bearer', field: 'access_token' },
				headers: { Accept: 'application/json' },
			},
			asks: oauth.asks_account,
			source: LIBRARY,
			keep: [ '/account/plan_type' ],
			quote: [ first ],
			answers: [
				answer(
					{
						status: 401,
						json: [ { at: first, is: 'The access token expired' } ],
						values: [ { field: 'refresh_token', exists: true } ],
					},
					'stale_token',
					oauth.stale,
					LIBRARY,
					'source'
				),
				answer(
					{ status: 401, json: [ { at: first, is: 'The access token was revoked' } ] },
					'oauth_reauthorize',
					t( 'Kit knows the token, and says that it was taken back.' ),
					'acceptance tests of Kit’s plugins, after taking a token back',
					'source',
					{ reason: 'revoked' }
				),
				answer(
					{ status: 401, json: [ { at: first, is: 'The access token is invalid' } ] },
					'oauth_reauthorize',
					t(
						'Kit does not know the token. The plugin will erase it when it asks the next time.'
					),
					LIBRARY,
					'source',
					{ causes: [ ended.revoked, ended.copied ] }
				),
				answer(
					{ status: 401, json: [ { at: first, is: 'The access token expired' } ] },
					'oauth_reauthorize',
					oauth.over,
					LIBRARY,
					'source'
				),
				answer(
					{ status: '2xx', json: [ { at: '/account', exists: true } ] },
					'ok',
					says.connected,
					LIBRARY,
					'source'
				),
			],
		},
	],
	phrases: [
		phrase(
			'The access token was revoked',
			'oauth_reauthorize',
			'acceptance tests of Kit’s plugins',
			'source',
			'revoked'
		),
	],
	guides: {},
	pages: {
		account: { url: 'https://app.kit.com/account_settings' },
		keys: { url: 'https://app.kit.com/account_settings' },
	},
	links: {
		site: 'https://kit.com/',
		privacy: 'https://convertkit.com/privacy',
		support: 'https://developers.kit.com/api-reference/authentication',
	},
} );
