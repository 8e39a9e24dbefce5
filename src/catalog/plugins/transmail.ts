/**
 * Zoho ZeptoMail (once TransMail), the official plugin.
 *
 * Facts: 3.3.3 (transMail.php:561 and :602 agents, Base64 of JSON, by sender address: a list of `fromName`, `Token`, `isDefault`; :1131
 * which of them a mail takes; :1293 data center; :493 a token is stored with the word before it, "Zoho-enczapikey …"; read 2026-11-21).
 * An address can hold several tokens; the first counts here, and it is rare that there are two.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'transmail',
	name: 'Zoho ZeptoMail',
	short_name: 'ZeptoMail',
	files: [ 'transmail/transMail.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=transmail-settings',
	screens: [
		'toplevel_page_transmail-settings',
		'zoho-zeptomail_page_transmail-send-mail',
		'zoho-zeptomail_page_transmail-failed-logs',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'agent',
			option: 'transmail_additional_mail_agents',
			format: 'base64_json',
			each: { name: [ '0', 'fromName' ], inner: [ '0' ] },
			constants: false,
			uses: [
				{
					as: 'primary',
					when: { path: [ '{connection}', '0', 'isDefault' ], truthy: true },
				},
				// For mail that names this address as its sender.
				{ as: 'routed', when: { path: [ '{connection}', '0', 'Token' ], truthy: true } },
			],
		},
	],
	stores: [
		{
			provider: 'zeptomail',
			provider_name: 'ZeptoMail',
			fields: {
				api_key: {
					path: [ 'Token' ],
					codec: { name: 'prefixed', before: 'Zoho-enczapikey ' },
				},
				domain_name: {
					option: 'transmail_domain_name',
					format: 'native',
					path: [],
					otherwise: 'com',
					map: {
						'zoho.com': 'com',
						'zoho.eu': 'eu',
						'zoho.in': 'in',
						'zoho.com.cn': 'com.cn',
						'zoho.com.au': 'com.au',
						'zoho.jp': 'jp',
						'zohocloud.ca': 'ca',
						'zoho.sa': 'sa',
					},
				},
			},
		},
	],
	takes_mail: { by: 'wp_mail' },
	errors: [
		{
			table: 'transmail_failed_emails',
			text: 'error_description',
			at: 'failed_at',
			// The database's own clock (DEFAULT CURRENT_TIMESTAMP).
			at_is: 'utc',
			where: { column: 'error_description', not: [ '' ] },
		},
		{
			option: 'transmail_test_mail_case',
			format: 'json',
			path: [ 'error', 'details', '0', 'message' ],
		},
	],
	clears: [ { option: 'transmail_test_mail_case' } ],
	source: 'released 3.3.3: transMail.php:115-140, 493-505, 558-602, 914-940, 1131-1172, 1285-1350; includes/class-transmail-helper.php',
} );
