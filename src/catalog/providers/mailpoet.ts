/**
 * MailPoet, the sending service behind the plugin ("bridge"). Its status codes are its own: 402 is a key of another site, not a bill.
 *
 * Facts: mailpoet/mailpoet@3a92f0b and @00af351 mailpoet/lib/Services/Bridge/API.php (the question, all sentences), Bridge.php (the
 * meaning of each status), lib/Config/ServicesChecker.php (is_approved), lib/API/JSON/v1/Services.php (words on screen);
 * kb.mailpoet.com articles 223, 262, 331 and 379 (read 2026-11-21). The plugin sends its own address in small letters. A site whose
 * address holds capitals, or that is local, is not asked about: MailPoet ties a key to the address that it is told.
 */
import { defineProvider, t } from '../schema';
import { answer, guide, open, phrase, says } from '../words';

const API = 'mailpoet/mailpoet@3a92f0b mailpoet/lib/Services/Bridge/API.php';
const BRIDGE = 'mailpoet/mailpoet@3a92f0b mailpoet/lib/Services/Bridge.php processKeyCheckResult()';

export default defineProvider( {
	id: 'mailpoet',
	name: 'MailPoet',
	purpose: 'marketing',
	noun: t( 'key' ),
	hosts: [ 'bridge.mailpoet.com' ],
	slots: {
		site: {
			field: 'home',
			matches:
				'^(https?://(?!localhost(?:[:/]|$)|127\\.|[^/]*\\.(?:test|local|localhost)(?:[:/]|$))[^A-Z]+)$',
		},
	},
	receives: t( 'Its key and the address of this site, as MailPoet itself sends them' ),
	shown_once: false,
	fields: [
		{
			name: 'api_key',
			label: t( 'MailPoet key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9_-]{20,}$',
				looks_like: t( 'a long row of letters and digits' ),
				good: [ '0123456789abcdefghijABCDEFGHIJklmnop' ],
				bad: [
					{ value: '0123456789abcdefghijABCDEFGHIJklmnop ', reason: 'whitespace' },
					{ value: '0123456789', reason: 'wrong_characters' },
				],
			},
		},
	],
	steps: [
		{
			id: 'me',
			needs: [ 'site' ],
			without: { is: 'not_checkable', reason: 'no_question' },
			request: {
				method: 'POST',
				url: 'https://bridge.mailpoet.com/api/v0/me',
				auth: { scheme: 'basic', user: 'api', pass: '{api_key}', field: 'api_key' },
				json: { site: '{site}' },
			},
			asks: t(
				'Asks what MailPoet asks when its settings are saved: whether the key is good for this site. Sends no mail.'
			),
			source: `${ API } checkMSSKey()`,
			keep: [ '/expire_at', '/is_approved' ],
			ends: '/expire_at',
			quote: [ '', '/error', '/message' ],
			answers: [
				answer(
					{ status: 200, json: [ { at: '/expire_at', past: true } ] },
					'expired',
					says.expired,
					`${ BRIDGE }; the time is over`,
					'source'
				),
				answer(
					{
						status: 200,
						// A false that became text is read alike.
						json: [ { at: '/is_approved', exists: true, matches: '^(?:false)?$' } ],
					},
					'account_under_review',
					says.review,
					'mailpoet/mailpoet@3a92f0b mailpoet/lib/Config/ServicesChecker.php isMailPoetAPIKeyPendingApproval()',
					'source'
				),
				answer(
					{ status: 200, json: [ { at: '', exists: true } ] },
					'ok',
					says.accepted,
					BRIDGE,
					'source'
				),
				answer(
					{ status: 402 },
					'wrong_site',
					t( 'The {key} is known, but it is tied to the address of another site.' ),
					`${ BRIDGE }: KEY_ALREADY_USED`,
					'source',
					{
						title: t( 'This {key} is used by another site' ),
						meaning: t(
							'{provider} ties it to one address, and that is not the address of this site.'
						),
					}
				),
				answer(
					{ status: 403, contains: 'Insufficient privileges' },
					'plan_inactive',
					says.plan,
					`${ API } ERROR_MESSAGE_INSUFFICIENT_PRIVILEGES`,
					'source',
					{ reason: 'too_small' }
				),
				answer(
					{ status: 403, contains: 'Email volume limit reached' },
					'quota_exhausted',
					says.quota,
					`${ API } ERROR_MESSAGE_EMAIL_VOLUME_LIMIT_REACHED`,
					'source'
				),
				answer(
					{ status: 403, contains: 'Subscribers limit reached' },
					'quota_exhausted',
					says.subscribers,
					`${ API } ERROR_MESSAGE_SUBSCRIBERS_LIMIT_REACHED`,
					'source',
					{
						title: t( 'You have more subscribers than your {provider} plan allows' ),
						meaning: t(
							'The {key} is right. A larger plan helps at once, or fewer subscribers.'
						),
					}
				),
				answer(
					{ status: 403, contains: 'not approved yet' },
					'account_under_review',
					says.review,
					`${ API } ERROR_MESSAGE_PENDING_APPROVAL`,
					'source'
				),
				answer(
					{ status: 403, contains: 'the action is forbidden' },
					'account_suspended',
					says.suspended,
					`${ API } ERROR_MESSAGE_BANNED; kb.mailpoet.com article 331`,
					'source',
					{ reason: 'switched_off' }
				),
				answer(
					{ status: 401 },
					'invalid',
					says.refused,
					`${ BRIDGE }; ${ API } ERROR_MESSAGE_UNAUTHORIZED`,
					'source'
				),
			],
		},
	],
	phrases: [
		phrase(
			'key is already used on another site',
			'wrong_site',
			'mailpoet/mailpoet@3a92f0b mailpoet/lib/API/JSON/v1/Services.php',
			'source'
		),
		phrase(
			'Key is valid, but the action is forbidden',
			'account_suspended',
			API,
			'source',
			'switched_off'
		),
		phrase( 'Key is valid, but not approved yet', 'account_under_review', API, 'source' ),
		phrase(
			'Email violates Sender Domain.s DMARC policy',
			'domain_not_verified',
			API,
			'source'
		),
		phrase(
			'Your key to send with MailPoet is invalid',
			'invalid',
			'mailpoet/mailpoet@0832bbe mailpoet/lib/Config/ServicesChecker.php',
			'source'
		),
	],
	guides: {
		new_key: {
			title: t( 'Copy the key of your plan at MailPoet' ),
			minutes: 2,
			link: {
				url: 'https://account.mailpoet.com/',
				label: open.provider,
			},
			steps: [
				{ text: t( 'Sign in at account.mailpoet.com.' ) },
				{ text: t( 'Look for the plan of this site and copy its key.' ) },
			],
			done: guide.has_key,
		},
		wrong_site: {
			title: t( 'Give the key to this site, or take another' ),
			link: {
				url: 'https://account.mailpoet.com/',
				label: open.provider,
			},
			steps: [
				{
					text: t(
						'Look for the plan of this key, and which site it belongs to. It still names the old address after a move.'
					),
				},
				{ text: t( 'Change it to the address of this site: {host}.' ) },
				{ text: t( 'The other site is still in use? Then take a plan for this one.' ) },
			],
			done: guide.changed,
		},
	},
	pages: {
		account: { url: 'https://account.mailpoet.com/' },
		keys: { url: 'https://account.mailpoet.com/' },
		domains: { url: 'https://account.mailpoet.com/sender_domains' },
		billing: { url: 'https://account.mailpoet.com/' },
	},
	links: {
		site: 'https://www.mailpoet.com/',
		terms: 'https://www.mailpoet.com/terms-and-conditions/',
		privacy: 'https://kb.mailpoet.com/article/361-data-collected-and-stored-by-mailpoet',
		support: 'https://kb.mailpoet.com/',
	},
} );
