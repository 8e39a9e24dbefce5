/**
 * Postmark: a server API token, and the message stream beside it.
 *
 * Facts: the error codes come from postmarkapp.com/developer/api/overview as quoted in api-evangelist/postmark@29cb9f0; the 401 was seen
 * live by anymail/django-anymail@8c40cc4; trufflesecurity/trufflehog@3ab759fef pkg/detectors/postmark (which questions take which
 * token); postmarkapp.com/developer/user-guide/ip-allowlisting (all read 2026-11-21). A code in the body has nothing to do with the
 * HTTP status of the same number. Never asked: GET /server, which returns the tokens. Doubtful: whether the IP allowlist is looked at
 * before the message is.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, phrase, says, titles } from '../words';

const CODES = 'postmarkapp.com/developer/api/overview, quoted in api-evangelist/postmark@29cb9f0';
const LIVE = 'anymail/django-anymail@8c40cc4 tests/test_postmark_integration.py (live test)';
const HOG = 'trufflesecurity/trufflehog@3ab759fef pkg/detectors/postmark';

const code = ( is: number ) => ( { json: [ { at: '/ErrorCode', is } ] } );
const auth = { scheme: 'header', name: 'X-Postmark-Server-Token', field: 'api_key' } as const;
const headers = { Accept: 'application/json' };
const quote = [ '/Message' ];

const refused = answer( { status: 401, ...code( 10 ) }, 'invalid', says.refused, LIVE, 'source', {
	causes: [ causes.not_copied, causes.deleted ],
} );
const maintenance = answer( code( 100 ), 'provider_outage', says.outage, CODES, 'doc' );
const no_stream_title = t( 'The {field} “{value}” does not send' );

export default defineProvider( {
	id: 'postmark',
	name: 'Postmark',
	purpose: 'mail',
	noun: t( 'server API token' ),
	hosts: [ 'api.postmarkapp.com' ],
	receives: t( 'Its token, the message stream and the sender address of your mail' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'Server API token' ),
			secret: true,
			shape: {
				pattern:
					'^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
				also: [ '^POSTMARK_API_TEST$' ],
				looks_like: t(
					'36 characters, digits and the letters a to f in 5 groups with hyphens between them'
				),
				length: 36,
				alphabet: '0-9a-fA-F-',
				good: [ '01234567-89ab-cdef-0123-456789abcdef' ],
				bad: [
					{ value: '01234567-89ab-cdef-0123-456789ab', reason: 'truncated' },
					{ value: '01234567-89ab-cdef-0123-456789abcdef\n', reason: 'whitespace' },
				],
			},
		},
		{ name: 'message_stream', label: t( 'Message stream' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: 'ActiveCampaign/postmark-wordpress@40ecc95 postmark.php (POSTMARK_API_TEST)',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key', is: 'POSTMARK_API_TEST' } ] },
					'test_key',
					t( 'Postmark takes mail with this token, and delivers none of it.' ),
					'api-evangelist/postmark@29cb9f0 authentication',
					'doc'
				),
			],
		},
		{
			id: 'stats',
			request: {
				method: 'GET',
				url: 'https://api.postmarkapp.com/deliverystats',
				auth,
				headers,
			},
			asks: t( 'Asks how many messages bounced, as numbers only. Reads only.' ),
			source: HOG,
			keep: [],
			quote,
			answers: [
				refused,
				maintenance,
				answer(
					{ status: '2xx', json: [ { at: '/Bounces', exists: true } ] },
					'ok',
					says.accepted,
					HOG,
					'source'
				),
			],
		},
		{
			id: 'account',
			after: [ 'invalid' ],
			request: {
				method: 'GET',
				url: 'https://api.postmarkapp.com/domains?count=1&offset=0',
				auth: { scheme: 'header', name: 'X-Postmark-Account-Token', field: 'api_key' },
				headers,
			},
			asks: t(
				'Asks whether it is the token of the whole account, which looks the same. Reads only.'
			),
			source: HOG,
			keep: [],
			quote,
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/TotalCount', exists: true } ] },
					'invalid',
					t( 'It is an account API token. Those may manage the account, and not send.' ),
					HOG,
					'source',
					{
						title: t( 'This is an account API token' ),
						meaning: t(
							'{plugin} needs the server API token. The account API token manages the whole Postmark account, so it should not stand on a website.'
						),
					}
				),
				answer(
					{ status: '4xx' },
					'as_before',
					t( 'It is no account API token either.' ),
					HOG,
					'source'
				),
			],
		},
		{
			id: 'stream',
			after: [ 'ok' ],
			needs: [ 'message_stream' ],
			request: {
				method: 'GET',
				url: 'https://api.postmarkapp.com/message-streams/{message_stream}',
				auth,
				headers,
			},
			asks: t( 'Asks whether the message stream exists on the server. Reads only.' ),
			source: 'Postmark message streams API; codes 1226 and 1235 of its error list',
			keep: [ '/MessageStreamType', '/ArchivedAt' ],
			quote,
			answers: [
				answer( code( 1226 ), 'companion_invalid', says.companion, CODES, 'doc' ),
				answer( code( 1227 ), 'companion_invalid', says.companion, CODES, 'doc' ),
				answer(
					{ status: '2xx', json: [ { at: '/ArchivedAt', matches: '^[0-9]' } ] },
					'companion_invalid',
					t( 'The token is right. The message stream is archived.' ),
					'Postmark message streams API (ArchivedAt)',
					'memory',
					{ reason: 'inactive' }
				),
				answer(
					{ status: '2xx', json: [ { at: '/MessageStreamType', is: 'Inbound' } ] },
					'companion_invalid',
					t( 'The token is right. The message stream only takes mail in.' ),
					'Postmark message streams API (MessageStreamType)',
					'memory',
					{
						title: no_stream_title,
						meaning: t( 'It takes mail in. Choose a stream that sends.' ),
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/ID', exists: true } ] },
					'as_before',
					t( 'The message stream exists on this server.' ),
					'Postmark message streams API',
					'memory'
				),
			],
		},
		{
			id: 'send',
			after: [ 'ok' ],
			request: {
				method: 'POST',
				url: 'https://api.postmarkapp.com/email',
				auth,
				headers,
				// No recipient and no text. Postmark looks at its IP allowlist for sending alone.
				json: { From: '{sender}', MessageStream: '{message_stream}' },
			},
			asks: asks.no_recipient,
			source: `${ CODES } (300); postmarkapp.com/developer/user-guide/ip-allowlisting`,
			keep: [],
			quote,
			answers: [
				refused,
				maintenance,
				answer(
					{ status: 403, json: [ { at: '', exists: true } ] },
					'ip_not_allowed',
					says.address,
					'postmarkapp.com/developer/user-guide/ip-allowlisting',
					'doc'
				),
				answer( code( 400 ), 'domain_not_verified', says.domain, CODES, 'doc' ),
				answer( code( 401 ), 'sender_not_allowed', says.sender, CODES, 'doc' ),
				answer( code( 405 ), 'quota_exhausted', says.quota, CODES, 'doc' ),
				answer(
					code( 412 ),
					'account_under_review',
					t(
						'The account waits for approval. Until then it sends to its own domain only.'
					),
					CODES,
					'doc'
				),
				answer( code( 413 ), 'account_suspended', says.suspended, CODES, 'doc', {
					reason: 'switched_off',
				} ),
				answer( code( 1235 ), 'companion_invalid', says.companion, CODES, 'doc' ),
				answer( code( 1236 ), 'companion_invalid', says.companion, CODES, 'doc', {
					title: no_stream_title,
					meaning: t( 'It takes mail in. Choose a stream that sends.' ),
				} ),
				// What is looked at first is not known, so a message that only lacks its recipient adds nothing.
				answer(
					{ status: 422, json: [ { at: '/ErrorCode', matches: '^(300|403)$' } ] },
					'as_before',
					says.only_missing,
					CODES,
					'doc'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.copy,
			intro: guide.intro,
			minutes: 2,
			link: {
				url: 'https://account.postmarkapp.com/servers',
				label: t( 'Open servers at Postmark' ),
			},
			steps: [
				{ text: t( 'Sign in and choose the server of this website.' ) },
				{
					text: t( 'Open [[API Tokens]] and copy the server API token.' ),
					note: {
						strong: t( 'Not the account API token.' ),
						text: t( 'Both look alike. The right one stands inside a server.' ),
					},
				},
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: 'https://account.postmarkapp.com/' },
		keys: { url: 'https://account.postmarkapp.com/servers' },
		domains: { url: 'https://account.postmarkapp.com/signature_domains' },
		senders: { url: 'https://account.postmarkapp.com/signature_domains' },
		companion: { url: 'https://account.postmarkapp.com/servers' },
	},
	links: {
		site: 'https://postmarkapp.com/',
		terms: 'https://postmarkapp.com/terms-of-service',
		privacy: 'https://postmarkapp.com/privacy-policy',
		status: 'https://status.postmarkapp.com',
		support: 'https://postmarkapp.com/support',
	},
	phrases: [
		phrase( 'Request does not contain a valid Server token', 'invalid', LIVE, 'source' ),
		phrase(
			"The 'MessageStream' provided does not exist on this server",
			'companion_invalid',
			CODES,
			'doc'
		),
		phrase(
			"Sending is not supported on the supplied 'MessageStream'",
			'companion_invalid',
			CODES,
			'doc'
		),
	],
} );
