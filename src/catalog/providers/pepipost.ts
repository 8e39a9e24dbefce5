/**
 * Pepipost, now Netcore Email API, as older sites still use it.
 *
 * Facts: trufflesecurity/trufflehog pkg/detectors/pepipost (the question, the header and the shape; read 2026-11-21); WP Mail SMTP 4.8.0
 * src/Providers/PepipostAPI and fluent-smtp@b7e28d0c (the same host and header). No body of an answer is documented, and the host may be
 * switched off with the old name: an answer that says nothing is not read.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, open, says, titles } from '../words';

const DETECTOR = 'trufflesecurity/trufflehog@3ab759fef:pkg/detectors/pepipost/pepipost.go';
const KEYS = 'https://app.pepipost.com/app/settings/integration';

export default defineProvider( {
	id: 'pepipost',
	name: 'Pepipost',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'api.pepipost.com' ],
	receives: t( 'Its API key and the name of your site' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9-]{32}$',
				looks_like: t( '32 characters, digits, letters and hyphens' ),
				length: 32,
				alphabet: '0-9A-Za-z-',
				good: [ '0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef ', reason: 'whitespace' },
					{ value: '0123456789abcdef0123456789abcde', reason: 'truncated' },
					{ value: '0123456789abcdef0123456789abcde!', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'domain',
			request: {
				method: 'GET',
				url: 'https://api.pepipost.com/v5.1/domain/getDomains?domain={host}',
				auth: { scheme: 'header', name: 'api_key', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Looks up the domain of this site in the account. Reads only.' ),
			source: DETECTOR,
			keep: [],
			quote: [ '/message', '/error/message' ],
			answers: [
				answer(
					{ status: 401, json: [ { at: '', exists: true } ] },
					'invalid',
					says.refused_any,
					`${ DETECTOR }: only 2xx is a good key`,
					'source',
					{ causes: [ causes.not_copied, causes.deleted, causes.address ] }
				),
				answer(
					{ status: '2xx', json: [ { at: '', exists: true } ] },
					'ok',
					says.accepted,
					`${ DETECTOR }: 2xx is a good key`,
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.copy,
			minutes: 3,
			link: { url: KEYS, label: open.settings },
			steps: [
				{
					text: guide.keys_page,
					sub: t(
						'Pepipost is called Netcore Email API today. The page may lead there.'
					),
				},
				{ text: t( 'Copy the key, or make a new one. It has 32 characters.' ) },
			],
			done: guide.has_key,
		},
	},
	pages: { account: { url: 'https://app.pepipost.com/' }, keys: { url: KEYS } },
	links: {
		site: 'https://netcorecloud.com/email/email-api/',
		terms: 'https://netcorecloud.com/email/email-api/terms-and-conditions/',
		privacy: 'https://netcorecloud.com/email/email-api/privacy-policy/',
		support: 'https://emaildocs.netcorecloud.com/',
	},
} );
