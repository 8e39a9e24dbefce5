/**
 * Benchmark Email, the new API (benchmarkemail.io): a key that begins with bme_, and the base URL of the account.
 *
 * Facts (read 2026-11-21): api-evangelist/benchmark-email@309a26d errors, authentication and rate-limits, which quote
 * developers.benchmarkemail.io word by word; nango.dev/docs/api-integrations/benchmark-email/connect (base URL, labels). All hosts are
 * api-{region}-{cluster}.benchmarkemail.io; which clusters there are is published nowhere. Tokens of Benchmark Classic are another provider.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	asks,
	causes,
	guide,
	open,
	phrase,
	receives,
	says,
	shown_once,
	titles,
} from '../words';
import type { Cause } from '../schema';

const ERRORS = 'developers.benchmarkemail.io/errors.md in api-evangelist/benchmark-email@309a26d';
const RATES = 'developers.benchmarkemail.io/rate-limits in api-evangelist/benchmark-email@309a26d';
const AUTHENTICATION =
	'developers.benchmarkemail.io/authentication in api-evangelist/benchmark-email@309a26d';
const CONNECT = 'nango.dev/docs/api-integrations/benchmark-email/connect, 2026-11-21';
const HOST = '(api-[a-z0-9]+(?:-[a-z0-9]+)*)\\.benchmarkemail\\.io';

const switched_off: Cause = {
	is: 'key_disabled',
	title: t( 'It is switched off at {provider}.' ),
	why: [ { points: 35, text: t( 'Possible. The answer would be the same.' ) } ],
};

export default defineProvider( {
	id: 'benchmark',
	name: 'Benchmark Email',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ '*.benchmarkemail.io' ],
	slots: {
		cluster: { field: 'api_host', matches: `^(?:https?://)?${ HOST }(?:/.*)?$` },
	},
	limits: {
		background_hours: 24,
		// Failed attempts block the address, and further ones make the block longer.
		pause_after_refusal_minutes: 1440,
		locks: true,
		source: RATES,
	},
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^bme_[a-z]{2}_[A-Za-z0-9_-]{43}$',
				looks_like: t( 'bme_, two letters, _ and 43 characters' ),
				prefix: 'bme_',
				length: 50,
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
						says: t(
							'This looks like a token of Benchmark Classic, which is another API.'
						),
					},
				],
				good: [ 'bme_us_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG' ],
				bad: [
					{
						value: 'bme_us_0123456789abcdefghijklmnopqrstuvwxyz',
						reason: 'wrong_length',
					},
					{ value: '01234567-89AB-CDEF-0123-456789ABCDEF', reason: 'wrong_key_kind' },
				],
			},
		},
		{
			name: 'api_host',
			label: t( 'base URL' ),
			secret: false,
			shape: {
				pattern: '^(?:https://)?[a-z0-9.-]+(?:/.*)?$',
				looks_like: t( 'an address that begins with https://' ),
				good: [ 'https://api-us-west-2-a.benchmarkemail.io' ],
				bad: [ { value: 'https://', reason: 'wrong_characters' } ],
			},
		},
	],
	steps: [
		{
			id: 'host',
			asks: asks.stored,
			source: CONNECT,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_host', exists: false } ] },
					'companion_invalid',
					says.no_companion,
					CONNECT,
					'doc',
					{
						reason: 'missing',
						meaning: t(
							'Each Benchmark Email account has its own base URL. The {key} was not judged.'
						),
					}
				),
				answer(
					{
						values: [
							{
								field: 'api_host',
								matches: `^(?!\\s*(?:https?://)?${ HOST }(?:/.*)?\\s*$)`,
							},
						],
					},
					'companion_invalid',
					t(
						'This is no base URL of Benchmark Email. Those are api-….benchmarkemail.io.'
					),
					`${ CONNECT }; ${ RATES }`,
					'doc',
					{
						title: t( 'The base URL is none of Benchmark Email' ),
						meaning: t(
							'It must be the one that stands in your account. The {key} was not judged, and was not sent anywhere.'
						),
					}
				),
			],
		},
		{
			id: 'domains',
			needs: [ 'cluster' ],
			request: {
				method: 'GET',
				url: 'https://{cluster}.benchmarkemail.io/api/email/domain',
				auth: { scheme: 'header', name: 'X-API-Key', field: 'api_key' },
				headers: { Accept: 'application/json' },
			},
			asks: asks.domains,
			source: `${ AUTHENTICATION }; openapi/benchmark-email-api-openapi.json GET /api/email/domain`,
			// The answer holds domains: nothing of an accepted answer is kept.
			keep: [],
			quote: [ '/errors/0/message', '/message' ],
			answers: [
				answer( { contains: 'API key expired' }, 'expired', says.expired, ERRORS, 'doc' ),
				answer(
					{ contains: 'Invalid API key' },
					'invalid',
					says.refused_somehow,
					ERRORS,
					'doc',
					{
						causes: [
							causes.not_copied,
							causes.deleted,
							causes.companion,
							switched_off,
						],
					}
				),
				answer(
					{ matches: 'missing required scope: domains:' },
					'ok',
					says.may_not_ask,
					`${ ERRORS }; ${ AUTHENTICATION }: domains:read is a scope of its own`,
					'doc'
				),
				answer(
					{ contains: 'Account does not have API access' },
					'account_suspended',
					t(
						'The {key} is known, but the account is suspended, closed, or has unpaid bills.'
					),
					`${ ERRORS }; ${ AUTHENTICATION } (account standing)`,
					'doc',
					{
						title: t( 'Benchmark Email has closed the API for your account' ),
						meaning: t(
							'The {key} is right. It works again when the account is in order.'
						),
						causes: [ causes.suspended, causes.plan ],
					}
				),
				answer(
					{ contains: 'Monthly API quota exceeded' },
					'quota_exhausted',
					says.quota,
					RATES,
					'doc'
				),
				answer(
					{ contains: 'Too many failed authentication attempts' },
					'ip_blocked',
					says.address_blocked,
					RATES,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '', exists: true } ] },
					'ok',
					says.accepted,
					ERRORS,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase(
			'API key missing required scope: (?:contacts|campaigns|reports|domains):',
			'insufficient_permission',
			ERRORS,
			'doc',
			'other_use'
		),
		phrase( 'Account does not have API access', 'account_suspended', ERRORS, 'doc' ),
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://app.benchmarkemail.io/', label: open.provider },
			steps: [
				{
					text: t( 'Open [[Integrations]] and then the tab [[API Keys]].' ),
					sub: t( 'Only the owner of the account can make keys.' ),
				},
				{
					text: t(
						'Choose [[Create API Key]], enter a [[Key Name]], and under [[Permissions]] choose [[Read & Write]] for the contacts.'
					),
					sub: t( 'Without an [[Expiration Date]] the key never expires.' ),
				},
				{ text: t( 'Choose [[Create Key]] and copy the key at once.' ), note: shown_once },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.benchmarkemail.io/' },
		keys: {
			url: 'https://app.benchmarkemail.io/',
			path: t( '[[Integrations]] › [[API Keys]]' ),
		},
		companion: {
			url: 'https://app.benchmarkemail.io/',
			path: t( '[[Integrations]] › [[API Keys]] › [[My API Keys]] › [[Base URL]]' ),
		},
	},
	links: {
		site: 'https://www.benchmarkemail.com/',
		terms: 'https://www.benchmarkemail.com/terms-of-use/',
		privacy: 'https://www.benchmarkemail.com/privacy-policy/',
		status: 'https://www.benchmarkemail.com/status/',
		support: 'https://kb.benchmarkemail.com/',
	},
} );
