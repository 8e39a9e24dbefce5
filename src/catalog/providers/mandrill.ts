/**
 * Mandrill (Mailchimp Transactional). The key travels in the JSON body, and errors come with any status: only `name` counts.
 *
 * Facts: mailchimp-client-lib-codegen#146 and anymail/django-anymail@8c40cc4 (Invalid_Key, live test); Mandrill's own client libraries
 * (users/ping2); trufflesecurity/trufflehog@3ab759fef pkg/detectors/mandrill (22 characters) (all read 2026-11-21). From memory: the
 * prefix md-, the name PaymentRequired, and that a test key cannot be told from a real one by asking.
 */
import { defineProvider, t } from '../schema';
import { answer, causes, guide, open, phrase, receives, says, titles } from '../words';

const LIVE = 'anymail/django-anymail@8c40cc4 (live test); mailchimp-client-lib-codegen#146';
const CLIENT = 'Mandrill’s client libraries: users/ping2 answers PONG! or Invalid_Key';

const name = ( is: string ) => ( { json: [ { at: '/name', is } ] } );

export default defineProvider( {
	id: 'mandrill',
	name: 'Mandrill',
	purpose: 'mail',
	noun: t( 'API key' ),
	hosts: [ 'mandrillapp.com' ],
	receives: receives.key,
	shown_once: true,
	fields: [
		{
			name: 'api_key',
			label: t( 'API key' ),
			secret: true,
			shape: {
				pattern: '^md-[A-Za-z0-9_-]{22}$',
				also: [ '^[A-Za-z0-9_-]{22}$' ],
				looks_like: t( 'md- and 22 characters; older ones are the 22 characters alone' ),
				alphabet: 'A-Za-z0-9_-',
				wrong_kinds: [
					{
						pattern: '^[0-9a-f]{32}-us[0-9]{1,2}$',
						says: t(
							'This is a key of Mailchimp’s newsletters. Mail needs a key of Mailchimp Transactional.'
						),
					},
				],
				good: [ 'md-made-up_0123456789abcd', 'made-up_0123456789abcd' ],
				bad: [
					{ value: '0123456789abcdef0123456789abcdef-us21', reason: 'wrong_key_kind' },
					{ value: 'md-made-up_0123456789abcd ', reason: 'whitespace' },
				],
			},
		},
	],
	steps: [
		{
			id: 'ping',
			request: {
				method: 'POST',
				url: 'https://mandrillapp.com/api/1.0/users/ping2',
				auth: { scheme: 'json', name: 'key', field: 'api_key' },
				headers: { Accept: 'application/json' },
				json: {},
			},
			asks: t( 'Asks whether the {key} is known. Reads only.' ),
			source: CLIENT,
			keep: [ '/PING' ],
			quote: [ '/message' ],
			answers: [
				answer( name( 'Invalid_Key' ), 'invalid', says.refused_any, LIVE, 'source', {
					causes: [ causes.not_copied, causes.deleted, causes.kind ],
				} ),
				answer(
					name( 'PaymentRequired' ),
					'plan_inactive',
					says.plan,
					'Mandrill API reference, from memory',
					'memory'
				),
				answer(
					{ json: [ { at: '/name', matches: '^(GeneralError|ServiceUnavailable)$' } ] },
					'provider_outage',
					says.outage,
					'Mandrill API reference, from memory',
					'memory'
				),
				answer(
					{ status: '2xx', json: [ { at: '/PING', is: 'PONG!' } ] },
					'ok',
					says.accepted,
					CLIENT,
					'source'
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			minutes: 3,
			link: { url: 'https://mandrillapp.com/settings/index/', label: open.settings },
			steps: [
				{
					text: t(
						'Sign in. Mandrill is also reached from Mailchimp, as its transactional email.'
					),
				},
				{
					text: t( 'On the settings page, look for API keys and add a new one.' ),
					note: {
						strong: t( 'Not a test key.' ),
						text: t(
							'Mandrill takes mail with a test key too, and delivers none of it.'
						),
					},
				},
				{ text: guide.copy_key },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://mandrillapp.com/' },
		keys: { url: 'https://mandrillapp.com/settings/index/' },
		domains: { url: 'https://mandrillapp.com/settings/sending-domains' },
	},
	links: {
		site: 'https://mailchimp.com/features/transactional-email/',
		terms: 'https://mailchimp.com/legal/terms/',
		privacy: 'https://www.intuit.com/privacy/statement/',
		status: 'https://status.mailchimp.com',
	},
	phrases: [
		phrase( 'Invalid_Key', 'invalid', LIVE, 'source' ),
		phrase(
			'The email failed to be sent\\. Reason: unsigned',
			'domain_not_verified',
			'WP Mail SMTP 4.7.1 src/Providers/Mandrill/Mailer.php (the sentence); reject_reason from memory',
			'memory'
		),
	],
} );
