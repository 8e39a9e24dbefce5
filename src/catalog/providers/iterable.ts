/**
 * Iterable. A key belongs to one project, and so to one of two data centers.
 *
 * Facts: support.iterable.com 360043464871 (kinds of keys, what each may ask, data centers; read 2026-11-21) and 39629320560148 by way of
 * api-evangelist/iterable@bca3288 errors (codes); Iterable/api-client@8ab2530 tests/unit (the JSON); docs.stackone.com/connectors/iterable
 * (labels). A refusal stands for keys that are missing, disabled, of the other data center or without privileges. The shape of a key is
 * from memory.
 */
import { defineProvider, t } from '../schema';
import type { Answer, Step } from '../schema';
import {
	answer,
	asks,
	causes,
	guide,
	lost,
	open,
	phrase,
	receives,
	says,
	shown_once,
	titles,
} from '../words';

const CODES =
	'api-evangelist/iterable@bca3288 errors/iterable-error-codes.yml, from support.iterable.com 39629320560148';
const KEYS = 'support.iterable.com 360043464871, 2026-11-21';
const request: Step[ 'request' ] = {
	method: 'GET',
	url: 'https://{api_host}/api/channels',
	auth: { scheme: 'header', name: 'Api-Key', field: 'api_key' },
	headers: { Accept: 'application/json' },
};
const refused: Answer = answer(
	{ status: 401, json: [ { at: '/code', matches: '^(?:BadApiKey|Unauthorized)$' } ] },
	'invalid',
	says.refused_somehow,
	CODES,
	'doc',
	{ causes: [ causes.not_copied, causes.deleted, causes.permission ] }
);

export default defineProvider( {
	id: 'iterable',
	name: 'Iterable',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.iterable.com', 'api.eu.iterable.com' ],
	slots: {
		api_host: {
			field: 'region',
			map: { us: 'api.iterable.com', eu: 'api.eu.iterable.com' },
			otherwise: 'api.iterable.com',
		},
	},
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9]{32}$',
				length: 32,
				alphabet: 'A-Za-z0-9',
				looks_like: t( '32 letters and digits' ),
				good: [ '0123456789abcdef0123456789abcdef' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcde', reason: 'truncated' },
					{ value: '0123456789abcdef0123456789abcdef ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'region', label: t( 'Data center' ), secret: false },
	],
	steps: [
		{
			id: 'channels',
			request,
			asks: t( 'Asks for the names of the message channels. Reads only.' ),
			source: `GET /api/channels, open to server-side and read-only keys: ${ KEYS }`,
			keep: [],
			quote: [ '/msg' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/channels', exists: true } ] },
					'ok',
					says.accepted,
					'api.iterable.com/api/docs GET /api/channels',
					'doc'
				),
				refused,
				answer(
					{ status: 401, json: [ { at: '/code', is: 'BadAuthorizationHeader' } ] },
					'invalid',
					says.no_header,
					CODES,
					'doc',
					{ causes: [ causes.not_copied, lost( 50 ) ] }
				),
				answer(
					{ status: 403, json: [ { at: '/code', is: 'Forbidden' } ] },
					'insufficient_permission',
					t(
						'The {key} is known, but it is of a kind for apps and web pages. A server-side one is needed.'
					),
					CODES,
					'doc',
					{ reason: 'other_use', fixes: [ 'replace_key' ] }
				),
			],
		},
		{
			id: 'elsewhere',
			after: [ 'invalid' ],
			elsewhere: 'api_host',
			request,
			asks: asks.other_region,
			source: `each key works in one data center only: ${ KEYS }`,
			keep: [],
			quote: [ '/msg' ],
			answers: [
				answer(
					{ status: '2xx', json: [ { at: '/channels', exists: true } ] },
					'wrong_region',
					says.other_region,
					KEYS,
					'doc'
				),
				answer(
					{ status: [ 401, 403 ] },
					'as_before',
					says.not_there_either,
					CODES,
					'doc'
				),
			],
		},
	],
	phrases: [ phrase( 'Invalid API key.{0,40}BadApiKey', 'invalid', CODES, 'doc' ) ],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://app.iterable.com/settings/apiKeys', label: open.keys },
			steps: [
				{
					text: t(
						'Sign in at Iterable and open the right project. In Europe: app.eu.iterable.com.'
					),
				},
				{ text: t( 'Open [[Integrations]] › [[API Keys]] and click [[New API key]].' ) },
				{ text: t( 'Give it a name and choose [[Server-side]] under [[Type]].' ) },
				{ text: t( 'Click [[Create API key]] and copy the whole key.' ), note: shown_once },
			],
			done: guide.has_key,
		},
		companion: {
			title: t( 'Find out the data center' ),
			link: { url: 'https://app.iterable.com/', label: open.provider },
			steps: [
				{
					text: t(
						'Sign in and look at the address in the browser: app.eu.iterable.com is Europe, app.iterable.com the United States.'
					),
				},
			],
		},
	},
	pages: {
		account: { url: 'https://app.iterable.com/' },
		keys: {
			url: 'https://app.iterable.com/settings/apiKeys',
			path: t( '[[Integrations]] › [[API Keys]]' ),
		},
	},
	links: {
		site: 'https://iterable.com/',
		terms: 'https://iterable.com/terms/',
		privacy: 'https://iterable.com/trust/privacy-policy/',
		support: 'https://support.iterable.com/hc/en-us/articles/360043464871',
	},
} );
