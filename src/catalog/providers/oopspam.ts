/**
 * OOPSpam: one API key, of the OOPSpam dashboard or of RapidAPI.
 *
 * Facts: OOPSpam/docs@466ec7a (error list), the plugin OOPSpam Anti-Spam 1.2.15 (common-repository/oopspam-anti-spam@b046203:
 * question, header, the usage that it stores), trufflesecurity/trufflehog@3ab759f (shape), read 2026-11-21. There is no free
 * question: each one is a check of the monthly plan, so it is put only when a person asks. The bodies of refusals are not known;
 * the documented status decides. Keys of RapidAPI go to another host, and how that one answers is known from memory only.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, says, titles } from '../words';

const ERRORS = 'OOPSpam/docs@466ec7a:source/includes/_errors.md';
const PLUGIN = 'common-repository/oopspam-anti-spam@b046203:OOPSpamAPI.php (plugin 1.2.15)';
const DOCS = 'https://www.oopspam.com/docs/';
const APP = 'https://app.oopspam.com/';

export default defineProvider( {
	id: 'oopspam',
	name: 'OOPSpam',
	purpose: 'spam',
	noun: t( 'API key' ),
	hosts: [ 'api.oopspam.com' ],
	receives: t( 'Its API key and one fixed test sentence, only when you ask' ),
	shown_once: false,
	limits: {
		background_hours: 24,
		pause_after_refusal_minutes: 60,
		source: `${ DOCS }: every question is one check of the monthly plan`,
	},
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9]{40}$',
				// Keys of RapidAPI, from memory.
				also: [ '^[A-Za-z0-9]{50}$' ],
				looks_like: t( '40 letters and digits' ),
				length: 40,
				alphabet: 'A-Za-z0-9',
				good: [ 'aB3dE6gH9k'.repeat( 4 ), 'aB3dE6gH9k'.repeat( 5 ) ],
				bad: [
					{ value: 'aB3dE6gH9k'.repeat( 3 ), reason: 'truncated' },
					{ value: 'aB3dE6gH9k'.repeat( 4 ) + ' ', reason: 'whitespace' },
				],
			},
		},
		{ name: 'api_key_source', label: t( 'Where the key was made' ), secret: false },
		{ name: 'api_key_usage', label: t( 'Checks left this month' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: PLUGIN,
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key_source', is: 'RapidAPI' } ] },
					'not_checkable',
					t( 'A key of RapidAPI. How it answers a wrong key is not published.' ),
					PLUGIN,
					'source',
					{ reason: 'weak_facts' }
				),
				answer(
					{ values: [ { field: 'api_key_usage', matches: '^0/[1-9][0-9]*$' } ] },
					'quota_exhausted',
					t(
						'The plugin noted from the last answer that no check is left. The note is as old as the last form.'
					),
					PLUGIN,
					// The note itself is read in the source; that it still holds is not.
					'memory'
				),
			],
		},
		{
			id: 'check',
			asked: true,
			request: {
				method: 'POST',
				url: 'https://api.oopspam.com/v1/spamdetection',
				auth: { scheme: 'header', name: 'X-Api-Key', field: 'api_key' },
				json: {
					content: 'Key Health connection test',
					checkForLength: false,
					logIt: false,
				},
			},
			asks: t(
				'Has one fixed sentence checked, which is not stored. That uses 1 check of your monthly plan, so it happens only when you ask.'
			),
			source: `${ DOCS }; ${ PLUGIN }`,
			keep: [ '/Score' ],
			quote: [ '/message', '/error', '' ],
			answers: [
				answer(
					{ json: [ { at: '/Score', exists: true } ] },
					'ok',
					says.accepted,
					DOCS,
					'doc'
				),
				answer( { status: 401 }, 'invalid', says.refused, ERRORS, 'doc', {
					causes: [ causes.not_copied, causes.deleted ],
				} ),
				answer(
					{ status: 429, header: { name: 'X-RateLimit-Remaining', is: [ '0' ] } },
					'quota_exhausted',
					says.quota,
					`${ ERRORS }; the header: ${ PLUGIN }`,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase( 'OOPSpam.*(API key is wrong|401 Unauthorized)', 'invalid', ERRORS, 'doc' ),
		phrase(
			'The API key making the request has exceeded our rate limits',
			'rate_limited',
			ERRORS,
			'doc'
		),
	],
	guides: {
		new_key: {
			title: titles.copy,
			minutes: 2,
			link: { url: APP, label: open.provider },
			steps: [
				{ text: t( 'Sign in at OOPSpam and look for the API key.' ) },
				{
					text: t( 'Copy all 40 characters.' ),
					sub: t(
						'The plugin also asks where the key was made. A key of the dashboard does not work as a key of RapidAPI.'
					),
				},
			],
			done: guide.has_key,
		},
	},
	pages: { account: { url: APP }, keys: { url: APP }, billing: { url: APP } },
	links: {
		site: 'https://www.oopspam.com/',
		support: DOCS,
	},
} );
