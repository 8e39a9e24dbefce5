/**
 * Easy WP SMTP, Lite and Pro: a sister of WP Mail SMTP, see there.
 *
 * Facts: the released 2.13.1 (read 2026-11-21): src/Options.php, src/Helpers/Crypto.php, src/MailCatcherTrait.php:437,
 * src/Migrations/DeprecatedOptionsConverter.php, uninstall.php:15 (name of Pro). Where Pro keeps additional connections was not read,
 * so they are not here; that Pro reads the main site's option in network mode is taken from the shared flag in src/WP.php and Options::set().
 *
 * "Domain check" also stops mail, on a site whose name is not in a list; a condition cannot say that.
 *
 * The option of version 1 stays behind after the move to `easy_wp_smtp`. Its password is Base64, or sealed with a key of its own
 * (`swpsmtp_pass_encrypted`); the sealed one is not opened, and so not listed.
 */
import { also_reads, debug_events, guesses, misspelt, stores, texts } from '../awesome_motive';
import { definePlugin, t } from '../schema';
import type { Condition } from '../schema';

const LITE = 'easy-wp-smtp/easy-wp-smtp.php';
const PRO = 'easy-wp-smtp-pro/easy-wp-smtp.php';
const OPTION = 'easy_wp_smtp';

/** Without a sender's name and address it leaves mail to WordPress (src/MailCatcherTrait.php:88). */
const is_set_up: Condition = {
	all: Object.entries( { from_email: 'MAIL_FROM', from_name: 'MAIL_FROM_NAME' } ).map(
		( [ name, constant ] ) => ( {
			any: [
				{
					all: [
						{ constant: 'EASY_WP_SMTP_ON', strictly: true },
						{ constant: `EASY_WP_SMTP_${ constant }`, truthy: true },
					],
				},
				{ option: OPTION, path: [ 'mail', name ], truthy: true },
			],
		} )
	),
};

export default definePlugin( {
	slug: 'easy-wp-smtp',
	name: 'Easy WP SMTP',
	short_name: 'Easy WP SMTP',
	files: [ LITE, PRO ],
	purpose: 'mail',
	settings: 'admin.php?page=easy-wp-smtp',
	screens: [ 'toplevel_page_easy-wp-smtp', 'easy-wp-smtp_page_easy-wp-smtp-tools' ],
	rule: { name: 'enabled_flag', constant: 'EASY_WP_SMTP_ON' },
	connections: [
		{
			id: 'primary',
			option: OPTION,
			scopes: [
				{
					scope: 'main_site',
					when: {
						all: [
							{ multisite: true },
							{ active: [ PRO ] },
							{
								option: OPTION,
								scope: 'main_site',
								path: [ 'general', 'network_wide' ],
								truthy: true,
							},
						],
					},
				},
			],
			constants: true,
			selector: { path: [ 'mail', 'mailer' ], constant: 'EASY_WP_SMTP_MAILER' },
			sender: { path: [ 'mail', 'from_email' ], constant: 'EASY_WP_SMTP_MAIL_FROM' },
			uses: [ { as: 'primary', when: is_set_up } ],
			getter: {
				class: 'EasyWPSMTP\\Options',
				method: 'get',
				construct: true,
				args: 'path',
			},
			unslash: true,
		},
		{
			id: 'version_1',
			option: 'swpsmtp_options',
			label: t( 'Settings of version 1' ),
			constants: false,
			// Only until they are taken over.
			uses: [
				{
					as: 'primary',
					when: {
						all: [
							{ option: OPTION, path: [], truthy: false },
							{
								option: 'easy_wp_smtp_deprecated_options_migration_version',
								path: [],
								truthy: false,
							},
						],
					},
				},
			],
			stores: [
				{
					provider: 'smtp',
					provider_name: 'SMTP',
					when: { option: 'swpsmtp_pass_encrypted', path: [], truthy: false },
					fields: {
						pass: {
							path: [ 'smtp_settings', 'password' ],
							codec: { name: 'base64', or_plain: true },
						},
						host: { path: [ 'smtp_settings', 'host' ] },
						port: { path: [ 'smtp_settings', 'port' ] },
						encryption: { path: [ 'smtp_settings', 'type_encryption' ] },
						user: { path: [ 'smtp_settings', 'username' ] },
					},
				},
			],
		},
	],
	stores: stores( 'EASY_WP_SMTP_', {
		key_option: 'easy_wp_smtp_mail_key',
		class: 'EasyWPSMTP\\Helpers\\Crypto',
		hooks: 'easy_wp_smtp_helpers_crypto',
	} ),
	inert: guesses( 'Easy WP SMTP', 'EASY_WP_SMTP_' ),
	also_reads: also_reads( 'EASY_WP_SMTP_' ),
	misspelt: misspelt( 'EASY_WP_SMTP_' ),
	takes_mail: { by: 'phpmailer', class: 'EasyWPSMTP\\MailCatcherV6', when: is_set_up },
	stops_mail: [
		{
			when: {
				all: [
					{ constant: 'EASY_WP_SMTP_ON', strictly: true },
					{ constant: 'EASY_WP_SMTP_DO_NOT_SEND', truthy: true },
				],
			},
			called: t( 'The constant EASY_WP_SMTP_DO_NOT_SEND' ),
		},
		{
			when: { option: OPTION, path: [ 'general', 'do_not_send' ], truthy: true },
			called: texts.do_not_send,
		},
	],
	mail_switch: {
		option: OPTION,
		path: [ 'general', 'do_not_send' ],
		stops: '1',
		sends: '',
		line: "define( 'EASY_WP_SMTP_ON', true ); define( 'EASY_WP_SMTP_DO_NOT_SEND', true );",
		source: 'released 2.13.1: src/Options.php',
	},
	removes: texts.removes,
	empties: [ texts.saved, texts.disconnected ],
	errors: [ debug_events( 'easywpsmtp_debug_events' ) ],
	after_write: [ { class: 'EasyWPSMTP\\Debug', method: 'clear' } ],
	test_headers: [ 'X-Mailer-Type:EasyWPSMTP/Admin/Test' ],
	// Its last errors; emptied when a mail was sent (src/Debug.php).
	connected: { option: 'easy_wp_smtp_debug', path: [], truthy: false },
	leaks: [
		{
			up_to: '1.3.9',
			fixed_in: '1.3.9.1',
			name: 'CVE-2019-25141',
			gives: 'site',
			source: 'https://github.com/projectdiscovery/nuclei-templates/issues/12200: anybody could import settings and change options; readme.txt of 2.13.1, "1.3.9.1"',
			read_on: '2026-11-22',
			confidence: 'issue',
		},
		{
			up_to: '1.4.2',
			fixed_in: '1.4.4',
			name: 'CVE-2020-35234',
			gives: 'site',
			source: 'https://cybersophia.net/news/hackers-target-vulnerable-smtp-plugin-in-wordpress/: a log of mail, links for a new password in it, lay in the plugin’s folder; readme.txt of 2.13.1: 1.4.3 hides its name, 1.4.4 moves and closes it',
			read_on: '2026-11-22',
			confidence: 'doc',
		},
	],
	source: 'Easy WP SMTP 2.13.1 src/Options.php',
} );
