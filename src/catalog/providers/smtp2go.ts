/**
 * SMTP2GO.
 *
 * Facts: developers.smtp2go.com/docs (response codes, getting started); api-evangelist/smtp2go@18d2e22 (authentication, errors, changelog
 * 2026-07-30), a survey that quotes them; smtp2go-oss/wordpress-plugin@fea2d84 (which question tells the permissions) (all read
 * 2026-11-21). A missing permission is told with status 400. Doubtful: the words when the IP allow list refuses, and what a key in
 * sandbox mode, which takes mail and drops it, can be told by: nothing is known that tells it.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const ERRORS = 'developers.smtp2go.com/docs/response-codes; api-evangelist/smtp2go@18d2e22 errors';
const PLUGIN = 'smtp2go-oss/wordpress-plugin@fea2d84 app/WordpressPluginAdmin.php validateApiKey()';

export default defineProvider( {
	id: 'smtp2go',
	name: 'SMTP2GO',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.smtp2go.com' ],
	limits: {
		pause_after_refusal_minutes: 60,
		source: 'developers.smtp2go.com: an address with many errors is timed out',
	},
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^api-[A-Za-z0-9]{32}$',
				looks_like: t( 'api- and 32 characters' ),
				prefix: 'api-',
				length: 36,
				alphabet: 'A-Za-z0-9',
				distinctive: true,
				good: [ 'api-0123456789ABCDEF0123456789ABCDEF' ],
				bad: [
					{ value: 'api-0123456789ABCDEF0123', reason: 'truncated' },
					{ value: 'api-0123456789ABCDEF0123456789ABCDEF ', reason: 'whitespace' },
				],
			},
		},
	],
	steps: [
		{
			id: 'permissions',
			request: {
				method: 'POST',
				url: 'https://api.smtp2go.com/v3/api_keys/permissions',
				auth: { scheme: 'header', name: 'X-Smtp2go-Api-Key', field: 'api_key' },
				headers: { Accept: 'application/json' },
				json: {},
			},
			asks: asks.permissions,
			source: `${ PLUGIN }; api-evangelist/smtp2go@18d2e22 authentication`,
			keep: [],
			quote: [ '/data/error', '/error' ],
			permissions: {
				at: '/data/*',
				needs: [ '/email/send' ],
				too_much:
					'^/(api_keys/(add|edit|remove)|subaccounts?/|users/smtp/(add|edit|remove))',
				advice: t( 'A key with the permission [[Emails]] alone' ),
				source: 'api-evangelist/smtp2go@18d2e22 authentication (list of endpoints of a key)',
				confidence: 'doc',
			},
			answers: [
				answer(
					{ contains: 'ENDPOINT_PERMISSION_DENIED' },
					'insufficient_permission',
					says.too_few,
					ERRORS,
					'doc'
				),
				answer(
					{ contains: 'ratelimit exceeded' },
					'rate_limited',
					says.too_fast,
					ERRORS,
					'doc'
				),
				answer(
					{ contains: 'NON_VALIDATING_IN_PAYLOAD', matches: 'api_key' },
					'invalid',
					says.no_form,
					`${ ERRORS }; that the field is named api_key is from memory`,
					'memory',
					{ causes: [ causes.not_copied, causes.deleted ] }
				),
				answer(
					{ status: 401, json: [ { at: '', exists: true } ] },
					'invalid',
					says.refused_somehow,
					ERRORS,
					'doc',
					{ causes: [ causes.not_copied, causes.deleted, causes.disabled ] }
				),
				answer(
					{ status: 403, json: [ { at: '', exists: true } ] },
					'ip_not_allowed',
					says.unclear,
					'api-evangelist/smtp2go@18d2e22 changelog 2026-07-30 (IP allow list for the API)',
					'doc',
					{ causes: [ causes.address, causes.permission ] }
				),
				answer(
					{ status: '2xx', json: [ { at: '/data', exists: true } ] },
					'ok',
					says.accepted,
					PLUGIN,
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			minutes: 3,
			link: { url: 'https://app.smtp2go.com/sending/apikeys/', label: open.keys },
			steps: [
				{ text: t( 'Sign in, open the page for API keys and add a new one.' ) },
				{
					text: t( 'Give it the permission [[Emails]].' ),
					sub: t(
						'The plugin of SMTP2GO itself also needs [[Statistics]]. Leave sandbox mode off: it takes mail and delivers none.'
					),
				},
				{ text: t( 'Copy the whole key. It begins with api-.' ) },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.smtp2go.com/' },
		keys: { url: 'https://app.smtp2go.com/sending/apikeys/' },
		domains: { url: 'https://app.smtp2go.com/sending/verified_senders/' },
		senders: { url: 'https://app.smtp2go.com/sending/verified_senders/' },
	},
	links: {
		site: 'https://www.smtp2go.com/',
		terms: 'https://www.smtp2go.com/terms/',
		privacy: 'https://www.smtp2go.com/privacy/',
		status: 'https://status.smtp2go.com',
	},
	phrases: [
		phrase(
			'E_ApiResponseCodes\\.ENDPOINT_PERMISSION_DENIED',
			'insufficient_permission',
			ERRORS,
			'doc'
		),
		phrase(
			'unable to verify sender address',
			'sender_not_allowed',
			'smtp2go-oss/wordpress-plugin@0a01d58 app/WordpressPluginAdmin.php sendTestEmail()',
			'source'
		),
	],
} );
