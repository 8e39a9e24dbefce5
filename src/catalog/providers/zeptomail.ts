/**
 * ZeptoMail of Zoho (once TransMail): one send mail token for each agent, valid in one data center.
 *
 * Facts: zoho.com/transmail/help/api/error-codes.html and zoho.com/zeptomail/help/api-home.html (labels, 401); the refusal of a token is
 * read by Zoho's own Joomla and WordPress plugins; SM_128 and the hosts in several public clients (all read 2026-11-21). The token has
 * no question that reads, so an impossible message is asked. That Zoho judges the token before the message is not documented, hence the
 * comparison with a random token. Data center ae is offered by a plugin, but its host was seen nowhere.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, open, phrase, receives, says, titles } from '../words';

const CODES = 'zoho.com/transmail/help/api/error-codes.html';
const TOKEN = 'Zoho’s own ZeptoMail plugins for Joomla and WordPress; public logs of SERR_157';

const request = {
	method: 'POST',
	url: 'https://api.zeptomail.{data_center}/v1.1/email',
	auth: { scheme: 'header', name: 'Authorization', field: 'api_key', before: 'Zoho-enczapikey ' },
	headers: { Accept: 'application/json' },
	// No recipient, no subject, no text.
	json: { from: { address: '{sender}' } },
} as const;

export default defineProvider( {
	id: 'zeptomail',
	name: 'ZeptoMail',
	purpose: 'mail',
	noun: t( 'token' ),
	hosts: [
		'api.zeptomail.com',
		'api.zeptomail.eu',
		'api.zeptomail.in',
		'api.zeptomail.com.au',
		'api.zeptomail.com.cn',
		'api.zeptomail.jp',
		'api.zeptomail.ca',
		'api.zeptomail.sa',
	],
	slots: {
		data_center: {
			field: 'domain_name',
			map: {
				com: 'com',
				eu: 'eu',
				in: 'in',
				'com.au': 'com.au',
				'com.cn': 'com.cn',
				jp: 'jp',
				ca: 'ca',
				sa: 'sa',
			},
			otherwise: 'com',
		},
	},
	receives: receives.token_and_sender,
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'Send mail token' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9+/=._-]{40,}$',
				looks_like: t( 'a long row of letters, digits and signs, without a space' ),
				good: [ 'wSsVR60' + '0123456789abcdefABCDEF+/'.repeat( 4 ) + '==' ],
				bad: [
					{
						value: 'Zoho-enczapikey wSsVR60' + '0123456789abcdef'.repeat( 4 ),
						reason: 'whitespace',
					},
				],
			},
		},
		{ name: 'domain_name', label: t( 'Data center' ), secret: false },
	],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: 'WPManageNinja/fluent-smtp@b7e28d0c TransMail/Handler.php',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'domain_name', is: 'ae' } ] },
					'not_checkable',
					t( 'Where this data center is asked is not known.' ),
					'no public source names a host of data center ae',
					'doc',
					{ reason: 'weak_facts' }
				),
			],
		},
		{
			id: 'send',
			request,
			asks: asks.no_recipient,
			source: `${ CODES } TM_3201 "No recipient field found."`,
			keep: [],
			quote: [ '/error/details/0/message', '/error/message' ],
			answers: [
				answer( { contains: 'SERR_157' }, 'invalid', says.refused_any, TOKEN, 'source', {
					causes: [ causes.not_copied, causes.deleted, causes.region, causes.kind ],
				} ),
				answer( { contains: 'SERR_156' }, 'ip_not_allowed', says.address, CODES, 'doc' ),
				answer( { contains: 'SM_111' }, 'domain_not_verified', says.domain, CODES, 'doc' ),
				answer(
					{ contains: 'SM_128' },
					'account_under_review',
					says.review,
					'public clients of ZeptoMail, SM_128: the account is not reviewed yet',
					'issue'
				),
				answer(
					{ contains: 'SM_133' },
					'account_under_review',
					t(
						'The mails of the trial are used up. ZeptoMail reviews the account before more.'
					),
					CODES,
					'doc'
				),
				answer( { contains: 'AE_101' }, 'account_suspended', says.suspended, CODES, 'doc' ),
				answer(
					{ contains: 'LE_101' },
					'plan_inactive',
					t( 'The credits of the account have expired.' ),
					CODES,
					'doc',
					{ reason: 'cancelled' }
				),
				answer( { contains: 'SMI_115' }, 'quota_exhausted', says.quota, CODES, 'doc' ),
				answer(
					{ contains: 'TM_3201' },
					'ok',
					t(
						'The message is refused, and the {key} is not. A comparison tells whether it was looked at.'
					),
					CODES,
					'doc',
					{ undecided: true }
				),
			],
		},
		{
			// A random token is refused in the same words as a dead one, so only the good answer is compared.
			id: 'compare',
			after: [ 'ok' ],
			guard: 'random_key',
			request,
			asks: asks.compared,
			source: `${ CODES } TM_3201 "No recipient field found."`,
			keep: [],
			quote: [ '/error/details/0/message', '/error/message' ],
			answers: [
				answer( { contains: 'TM_3201' }, 'ok', says.may_send, CODES, 'doc', {
					reason: 'may_send',
				} ),
			],
		},
		{
			id: 'elsewhere',
			after: [ 'invalid' ],
			elsewhere: 'data_center',
			// Seven requests more: not every day.
			asked: true,
			request,
			asks: t(
				'Asks the other data centers the same, because a token works only in its own.'
			),
			source: `${ CODES }; hosts as in public clients`,
			keep: [],
			quote: [ '/error/details/0/message', '/error/message' ],
			answers: [
				answer(
					{ contains: 'SERR_157' },
					'as_before',
					says.not_there_either,
					TOKEN,
					'source'
				),
				answer(
					{ matches: 'TM_3201|SM_111|SM_128|SM_133|SERR_156|AE_101|LE_101|SMI_115' },
					'wrong_region',
					says.other_region,
					CODES,
					'doc'
				),
			],
		},
	],
	phrases: [
		phrase( 'Invalid API Token found', 'invalid', TOKEN, 'source' ),
		phrase(
			'Sender address domain is not verified in your Mail Agent',
			'domain_not_verified',
			CODES,
			'doc'
		),
		phrase( 'Email sending IP is not in the allowed IPs list', 'ip_not_allowed', CODES, 'doc' ),
		phrase( 'Trial mail sending limit exceeded', 'account_under_review', CODES, 'doc' ),
	],
	guides: {
		new_key: {
			title: titles.copy,
			intro: guide.intro,
			minutes: 3,
			link: { url: 'https://zeptomail.zoho.com/', label: open.provider },
			steps: [
				{
					text: t( 'Sign in and open the agent whose domain your mail comes from.' ),
					sub: t(
						'Use the data center that your plugin names: zoho.eu, zoho.in and the others do not know each other’s tokens.'
					),
				},
				{ text: t( 'Open [[SMTP/API]] and there the tab [[API]].' ) },
				{
					text: t( 'Copy the [[Send Mail Token]].' ),
					note: {
						strong: t( 'Only the token itself, without a word before it.' ),
						text: t( 'The password on the tab [[SMTP]] is something else.' ),
					},
				},
			],
			done: guide.has_token,
		},
	},
	pages: {
		account: { url: 'https://zeptomail.zoho.com/' },
		keys: { url: 'https://zeptomail.zoho.com/', path: t( '[[Agents]] › [[SMTP/API]]' ) },
		domains: { url: 'https://zeptomail.zoho.com/' },
		companion: { url: 'https://zeptomail.zoho.com/' },
	},
	links: {
		site: 'https://www.zoho.com/zeptomail/',
		terms: 'https://www.zoho.com/terms.html',
		privacy: 'https://www.zoho.com/privacy.html',
		status: 'https://status.zoho.com',
		support: 'https://www.zoho.com/zeptomail/help/api/error-codes.html',
	},
} );
