/**
 * Benchmark Classic, the older REST API v3.0 of Benchmark Email: one token for the whole account.
 *
 * Facts (read 2026-11-21): Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/BenchMark (question, header);
 * api-evangelist/benchmark-email@309a26d authentication (no format, no scopes, no end is published) and errors (401 is declared, no text
 * is). The member Response.Status of an answer is from memory, so that what follows from it alone is only likely. Tokens that a plugin got
 * with a user name and a password end after 24 hours. The XML-RPC API 1.0 is gone.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, open, receives, says, titles } from '../words';

const BIT =
	'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/BenchMark/BenchMarkController.php';
const ERRORS = 'api-evangelist/benchmark-email@309a26d errors/benchmark-email-problem-types.yml';

export default defineProvider( {
	id: 'benchmark_classic',
	name: 'Benchmark Classic',
	purpose: 'marketing',
	noun: t( 'token' ),
	hosts: [ 'clientapi.benchmarkemail.com' ],
	receives: receives.key,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API token' ),
			secret: true,
			shape: {
				// No format is published. Tokens that were seen are UUIDs.
				pattern: '^[A-Za-z0-9-]{20,}$',
				looks_like: t( 'at least 20 letters, digits and hyphens' ),
				wrong_kinds: [
					{
						pattern: '^bme_',
						says: t(
							'This is a key of the new Benchmark Email, which is another API.'
						),
					},
				],
				good: [ '01234567-89AB-CDEF-0123-456789ABCDEF' ],
				bad: [
					{ value: '01234567-89AB', reason: 'wrong_characters' },
					{
						value: 'bme_us_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
						reason: 'other_provider',
					},
				],
			},
		},
	],
	steps: [
		{
			id: 'client',
			request: {
				method: 'GET',
				url: 'https://clientapi.benchmarkemail.com/Client/',
				auth: { scheme: 'header', name: 'AuthToken', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks whose account this is. Reads only.' ),
			source: BIT,
			// The answer holds names and addresses: nothing of an accepted answer is kept.
			keep: [],
			quote: [ '/Response/Error', '/message' ],
			answers: [
				answer( { status: 401 }, 'invalid', says.refused_any, ERRORS, 'doc' ),
				answer(
					{ status: '2xx', json: [ { at: '/Response/Status', matches: '^-1$' } ] },
					'invalid',
					says.refused_any,
					'answers with Response.Status -1 are published nowhere',
					'memory',
					{ causes: [ causes.not_copied, causes.deleted, causes.kind ] }
				),
				answer(
					{ status: '2xx', json: [ { at: '/Response/Status', matches: '^1$' } ] },
					'ok',
					says.accepted,
					`${ BIT } (asks the same, and takes any answer); the member is from memory`,
					'memory'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.copy,
			minutes: 3,
			link: {
				url: 'https://ui.benchmarkemail.com/Integrate#API',
				label: open.keys,
			},
			steps: [
				{
					text: t( 'Sign in with the account whose lists this website uses.' ),
					note: {
						strong: t( 'Your account is already on the new Benchmark Email?' ),
						text: t(
							'Then it has keys that begin with bme_, and the plugin must know the new API.'
						),
					},
				},
				{ text: t( 'Look for the token of the API and copy all of it.' ) },
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: 'https://ui.benchmarkemail.com/' },
		keys: { url: 'https://ui.benchmarkemail.com/Integrate#API' },
	},
	links: {
		site: 'https://www.benchmarkemail.com/',
		terms: 'https://www.benchmarkemail.com/terms-of-use/',
		privacy: 'https://www.benchmarkemail.com/privacy-policy/',
		status: 'https://www.benchmarkemail.com/status/',
		support: 'https://kb.benchmarkemail.com/',
	},
} );
