/**
 * Mautic, software on the person's own server: user name and password (HTTP basic auth), or client ID and secret.
 *
 * Facts: mautic/mautic@01df7da (messages.ini, English), answers in mautic/mautic#7509, #11615 and mautic/api-library#143, #144; the
 * question is the one by which n8n tests such a log-in (n8n-io/n8n packages/nodes-base/credentials/MauticApi.credentials.ts); read
 * 2026-11-21. Mautic translates its messages, so that the numbers in the answer count more than the words. The same 401 comes for a
 * wrong password, for basic auth that is switched off, and for servers that drop the header. Client ID and secret are not asked
 * about: how Mautic answers them is known from memory only.
 */
import { defineProvider, t } from '../schema';
import type { Cause } from '../schema';
import { answer, asks, guide, not_at_address, phrase, says } from '../words';

const MESSAGES = 'mautic/mautic@01df7da:app/bundles/ApiBundle/Translations/en_US/messages.ini';
const ISSUES = 'github.com/mautic/mautic/issues/7509, 11615, 9872';
const HELP = 'https://docs.mautic.org/en/5.x/configuration/settings.html#api-settings';

/** What a 401 can mean; the first two are told apart by nothing in the answer. */
const refused: readonly Cause[] = [
	{
		is: 'invalid',
		title: t( 'User name or password is wrong.' ),
		why: [
			{
				fact: 'worked_before',
				points: 70,
				text: t(
					'Both were right until {last_ok}. Someone changed the password or the user.'
				),
			},
			{
				points: 55,
				text: t( 'Mautic needs the name and the password of one of its own users.' ),
			},
		],
	},
	{
		is: 'auth_method_not_allowed',
		title: t( 'Signing in with a password is switched off.' ),
		why: [
			{
				fact: 'worked_before',
				points: 30,
				text: t( 'Possible, if someone changed the API settings of Mautic.' ),
			},
			{ points: 50, text: t( 'A new Mautic has HTTP basic auth switched off.' ) },
		],
	},
	{
		is: 'intercepted',
		title: t( 'The server of Mautic drops the log-in.' ),
		why: [
			{ points: 35, text: t( 'Some servers (PHP as FastCGI) do not hand the header on.' ) },
		],
	},
];

export default defineProvider( {
	id: 'mautic',
	name: 'Mautic',
	purpose: 'marketing',
	noun: t( 'password' ),
	hosts: [],
	own_host: 'base_url',
	receives: t( 'Your own Mautic gets the user name and the password' ),
	shown_once: false,
	fields: [
		{ name: 'password', label: t( 'Password' ), secret: true },
		{
			name: 'base_url',
			label: t( 'Mautic address' ),
			secret: false,
			shape: {
				pattern: '^https?://.+$',
				looks_like: t( 'an address such as https://mautic.example.com' ),
				good: [ 'https://mautic.example.com' ],
				bad: [ { value: 'mautic.example.com', reason: 'wrong_characters' } ],
			},
		},
		{ name: 'username', label: t( 'User name' ), secret: false },
		{ name: 'client_id', label: t( 'Client ID' ), secret: true },
		{ name: 'client_secret', label: t( 'Client secret' ), secret: true },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: HELP,
			keep: [],
			answers: [
				answer(
					{
						values: [
							{ field: 'client_secret', exists: true },
							{ field: 'password', exists: false },
						],
					},
					'not_checkable',
					t(
						'A client ID and a client secret. How Mautic answers wrong ones is not published.'
					),
					HELP,
					'doc',
					{ reason: 'weak_facts' }
				),
			],
		},
		{
			id: 'self',
			request: {
				method: 'GET',
				url: '{base_url}/api/users/self',
				auth: {
					scheme: 'basic',
					user: '{username}',
					pass: '{password}',
					field: 'password',
				},
				headers: { Accept: 'application/json' },
			},
			asks: t(
				'Asks your own Mautic who is signed in. Reads only; nothing of the answer is kept.'
			),
			source: 'n8n-io/n8n:packages/nodes-base/credentials/MauticApi.credentials.ts asks the same',
			keep: [],
			quote: [ '/errors/0/message' ],
			answers: [
				answer(
					{ contains: 'API access has been disabled' },
					'api_disabled',
					t( 'The API of this Mautic is switched off.' ),
					MESSAGES,
					'source'
				),
				answer(
					{ contains: 'is not enabled on this server' },
					'auth_method_not_allowed',
					t( 'This Mautic does not take a user name and a password.' ),
					MESSAGES,
					'source'
				),
				answer(
					{ json: [ { at: '/errors/0/code', is: 401 } ] },
					'invalid',
					says.refused_somehow,
					ISSUES,
					'issue',
					{ causes: refused }
				),
				answer(
					{ json: [ { at: '/errors/0/code', is: 403 } ] },
					'insufficient_permission',
					t( 'The user is known, but its role may not use the API.' ),
					'github.com/mautic/api-library/issues/144; the cause from memory',
					'memory',
					{ reason: 'other_use' }
				),
				answer(
					{ json: [ { at: '/errors/0/code', is: 404 } ] },
					'api_disabled',
					t(
						'Mautic is there, but it knows no such question. The API may be switched off.'
					),
					'github.com/mautic/api-library/issues/143; the cause from memory',
					'memory'
				),
				answer(
					{ status: 404, matches: '<html|not found' },
					'companion_invalid',
					says.not_found,
					'the usual answer of a web server; the cause from memory',
					'memory',
					{
						title: not_at_address,
						meaning: t( 'The {key} was not judged. The address may lack a folder.' ),
					}
				),
				answer(
					{ status: '2xx', json: [ { at: '/id', exists: true } ] },
					'ok',
					says.accepted,
					'n8n-io/n8n:packages/nodes-base/credentials/MauticApi.credentials.ts',
					'source'
				),
			],
		},
	],
	phrases: [
		phrase( 'API authorization denied', 'invalid', `${ MESSAGES }; ${ ISSUES }`, 'source' ),
		phrase(
			'API access has been disabled\\. +Please contact the system administrator',
			'api_disabled',
			MESSAGES,
			'source'
		),
	],
	guides: {
		new_key: {
			title: t( 'Check the user in your Mautic' ),
			minutes: 4,
			link: { url: HELP, label: t( 'Read about the API settings of Mautic' ) },
			steps: [
				{
					text: t(
						'Sign in to your own Mautic with the user name that stands in WordPress.'
					),
					sub: t( 'A user of its own for this site is safer than your own one.' ),
				},
				{ text: t( 'You cannot sign in? Give that user a new password.' ) },
			],
			done: t( 'I have the password' ),
		},
		api_disabled: {
			title: t( 'Switch the API of Mautic on' ),
			intro: guide.intro,
			minutes: 3,
			steps: [
				{ text: t( 'In your Mautic, open [[Configuration]] › [[API Settings]].' ) },
				{ text: t( 'Set [[API enabled?]] to yes and save.' ) },
				{ text: t( 'Clear the cache of Mautic: often the setting counts only then.' ) },
			],
			done: guide.changed,
		},
		auth_method_not_allowed: {
			title: t( 'Let Mautic take a user name and a password' ),
			minutes: 3,
			steps: [
				{ text: t( 'In your Mautic, open [[Configuration]] › [[API Settings]].' ) },
				{ text: t( 'Set [[Enable HTTP basic auth?]] to yes and save.' ) },
				{ text: t( 'Clear the cache of Mautic: often the setting counts only then.' ) },
			],
			done: guide.changed,
		},
	},
	pages: { account: { url: HELP }, keys: { url: HELP } },
	links: {
		site: 'https://www.mautic.org/',
		privacy: 'https://www.mautic.org/privacy-policy/',
		support: 'https://devdocs.mautic.org/',
	},
} );
