/**
 * Sendy, software on the person's own server: one API key and the address of the installation.
 *
 * Facts: sendy.co/api (questions and the texts of their answers, all with status 200), as quoted by public clients; the API code of
 * a Sendy fork with the same texts; read 2026-11-21. Doubtful: the meaning of a 404 (a wrong address, or Sendy before version 4.1).
 * Sendy itself sends its answers as text/html, so that the content type says nothing.
 */
import { defineProvider, t } from '../schema';
import {
	answer,
	causes,
	guide,
	no_key_arrived,
	not_at_address,
	phrase,
	says,
	titles,
} from '../words';

const DOCS = 'https://sendy.co/api';

export default defineProvider( {
	id: 'sendy',
	name: 'Sendy',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [],
	own_host: 'installation_url',
	receives: t( 'Your own Sendy gets its API key' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9]{20}$',
				// The length is known from memory.
				also: [ '^[A-Za-z0-9]{8,64}$' ],
				looks_like: t( '20 letters and digits' ),
				alphabet: 'A-Za-z0-9',
				good: [ 'aB3dE6gH9kL2nP5rS8tV' ],
				bad: [
					{ value: 'aB3dE6gH9kL2nP5rS8tV ', reason: 'whitespace' },
					{ value: 'aB3dE6gH9kL2nP5rS8t!', reason: 'wrong_characters' },
				],
			},
		},
		{
			name: 'installation_url',
			label: t( 'Sendy address' ),
			secret: false,
			shape: {
				pattern: '^https?://.+$',
				looks_like: t( 'an address such as https://news.example.com/sendy' ),
				good: [ 'https://news.example.com/sendy' ],
				bad: [ { value: 'news.example.com', reason: 'wrong_characters' } ],
			},
		},
	],
	steps: [
		{
			id: 'brands',
			request: {
				method: 'POST',
				url: '{installation_url}/api/brands/get-brands.php',
				auth: { scheme: 'form', names: [ 'api_key' ], field: 'api_key' },
			},
			asks: t( 'Asks your own Sendy for the names of its brands. Reads only.' ),
			source: `${ DOCS } (Get brands)`,
			keep: [],
			quote: [ '' ],
			answers: [
				answer( { body: 'Invalid API key' }, 'invalid', says.refused, DOCS, 'doc', {
					causes: [
						causes.deleted,
						{
							is: 'companion_invalid',
							title: t( 'It belongs to another Sendy installation.' ),
							why: [
								{
									points: 40,
									text: t( 'Each installation has an API key of its own.' ),
								},
							],
						},
					],
				} ),
				answer(
					{ body: 'API key not passed' },
					'missing',
					says.no_header,
					DOCS,
					'doc',
					no_key_arrived
				),
				answer(
					{ body: 'No data passed' },
					'intercepted',
					t( 'The question arrived empty: something on the way dropped what was sent.' ),
					`${ DOCS }; the cause from memory`,
					'memory'
				),
				answer(
					{ body: 'No brands found' },
					'ok',
					t( 'The API key is accepted. There is no brand yet.' ),
					DOCS,
					'doc'
				),
				answer(
					{ status: '2xx', json: [ { at: '/*/id', exists: true } ] },
					'ok',
					says.accepted,
					DOCS,
					'doc'
				),
				answer(
					{ status: 404, matches: '<html|not found' },
					'companion_invalid',
					says.not_found,
					'the usual answer of a web server; the causes from memory',
					'memory',
					{
						title: not_at_address,
						meaning: t(
							'The {key} was not judged. The address may lack a folder, or Sendy is older than version 4.1.'
						),
					}
				),
			],
		},
	],
	phrases: [
		phrase( 'Sendy.*Invalid API key', 'invalid', DOCS, 'doc' ),
		phrase(
			'One or more list IDs are invalid|List or segment IDs does not belong to a single brand',
			'companion_invalid',
			DOCS,
			'doc'
		),
	],
	guides: {
		new_key: {
			title: t( 'Copy the API key in your Sendy' ),
			intro: guide.intro,
			minutes: 2,
			link: { url: DOCS, label: t( 'Read about the key at sendy.co' ) },
			steps: [
				{
					text: t(
						'Sign in to your own Sendy, choose your account name at the top right and then [[Settings]].'
					),
				},
				{ text: t( 'Copy the value under [[Your API Key]].' ) },
			],
			done: guide.has_key,
		},
		companion: {
			title: t( 'Check the address of your Sendy' ),
			steps: [
				{
					text: t( 'Open your Sendy and look at the address in the browser.' ),
					sub: t( 'If it stands in a folder, the folder belongs to the address.' ),
				},
				{ text: t( 'Enter it with https:// and without the name of a page at its end.' ) },
			],
		},
		revoke: {
			title: titles.old_ends,
			steps: [ { text: t( 'Sendy has one API key. A new one replaces it.' ) } ],
		},
	},
	pages: {
		account: { url: DOCS, path: t( '[[Settings]]' ) },
		keys: { url: DOCS, path: t( '[[Settings]]' ) },
	},
	links: {
		site: 'https://sendy.co/',
		support: DOCS,
	},
} );
