/**
 * Mailjet, the official plugin.
 *
 * Facts: 6.1.7 (src/includes/Mailjet.php:303 whose options count; src/includes/MailjetMail.php:30 mail, with both keys as user name and
 * password at in-v3.mailjet.com; src/includes/MailjetApi.php:34 everything else; read 2026-11-21). Without mail the keys still serve
 * forms and lists.
 *
 * In a network the plugin asks the site whose number is that of the main network, where the main site is meant; both are 1 but in a
 * network of networks.
 */
import { definePlugin } from '../schema';
import type { Place } from '../schema';

const sends = { option: 'mailjet_enabled', path: [], truthy: true } as const;

const field = ( option: string ): Place => ( {
	option,
	path: [],
	getter: {
		class: 'MailjetWp\\MailjetPlugin\\Includes\\Mailjet',
		method: 'getOption',
		args: [ option ],
	},
} );

export default definePlugin( {
	slug: 'mailjet-for-wordpress',
	name: 'Mailjet for WordPress',
	short_name: 'Mailjet',
	files: [ 'mailjet-for-wordpress/wp-mailjet.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=mailjet_connect_account_page',
	screens: [
		'toplevel_page_mailjet_settings_page',
		'admin_page_mailjet_connect_account_page',
		'admin_page_mailjet_sending_settings_page',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'mailjet_apisecret',
			scopes: [
				{
					scope: 'main_site',
					when: {
						all: [
							{ multisite: true },
							{
								option: 'mailjet_multisite_support',
								scope: 'main_site',
								path: [],
								is: [ 'on' ],
							},
						],
					},
				},
			],
			constants: false,
			uses: [
				{ as: 'primary', when: sends },
				{ as: 'routed', when: { option: 'mailjet_apikey', path: [], truthy: true } },
			],
			sender: { option: 'mailjet_from_email', path: [] },
		},
	],
	stores: [
		{
			provider: 'mailjet',
			provider_name: 'Mailjet',
			fields: {
				api_key: field( 'mailjet_apikey' ),
				secret_key: field( 'mailjet_apisecret' ),
			},
		},
	],
	takes_mail: { by: 'phpmailer_init', when: sends },
	source: 'released 6.1.7: src/includes/Mailjet.php:303-323; src/includes/MailjetMail.php:29-45; src/includes/MailjetApi.php:34-40; src/includes/MailjetSettings.php:30-48',
} );
