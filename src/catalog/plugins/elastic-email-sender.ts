/**
 * Elastic Email Sender, the official plugin.
 *
 * Facts: 1.2.22 (class/ees_mail.php:10 the option, :288 when it sends; class/ees_admin.php:342 what its settings screen stores; read
 * 2026-11-21). While the sanitizer of that screen is registered (`admin_init`), every writer's key is turned into small letters; keys
 * that Elastic Email shows are in capitals. A failed mail goes out by PHP itself, so a broken key may stay unnoticed for long. Its log
 * (`elasticemail_log`) writes times as "21/11/2026:21:00:00 UTC", which nobody else reads, so it is left alone.
 */
import { definePlugin } from '../schema';

const sends = { option: 'ee_options', path: [ 'ee_enable' ], is: [ 'yes' ] } as const;

export default definePlugin( {
	slug: 'elastic-email-sender',
	name: 'Elastic Email Sender',
	short_name: 'Elastic Email',
	files: [ 'elastic-email-sender/elasticemailsender.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=elasticemail-settings',
	screens: [
		'toplevel_page_elasticemail-settings',
		'elastic-email-sender_page_elasticemail-report',
		'elastic-email-sender_page_elasticemail-send-test',
		'elastic-email-sender_page_elasticemail-error-log',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'ee_options',
			constants: false,
			uses: [ { as: 'primary', when: sends } ],
			sender: { option: 'ee_config_from_email', path: [] },
		},
	],
	stores: [
		{
			provider: 'elasticemail',
			provider_name: 'Elastic Email',
			fields: { api_key: { path: [ 'ee_apikey' ] } },
		},
	],
	takes_mail: { by: 'pre_wp_mail', when: sends },
	source: 'released 1.2.22: class/ees_mail.php:10-45, 137, 270-300; class/ees_admin.php:226-232, 342-355',
} );
