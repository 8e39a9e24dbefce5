/**
 * WP Mail SMTP, Lite and Pro.
 *
 * Facts: awesomemotive/WP-Mail-SMTP@2a4d69b (4.8.0) and the released 4.7.1 (read 2026-11-21): src/Options.php get():390,
 * get_const_value():513, is_const_defined():968, set():1405, src/Helpers/Crypto.php, src/WP.php:508 (network mode),
 * src/MailCatcherTrait.php:92, src/Admin/DebugEvents. Pro as published in public copies: Pro\Multisite, AdditionalConnections,
 * BackupConnections, SmartRouting, Providers\Outlook and Zoho.
 *
 * The option is written by Key Health itself, not through `Options::set()`: that call stores '' for every field of the active
 * mailer whose constant is in force, and would so erase the database key behind a constant.
 *
 * Network mode is a flag in the main site's own option, and only Pro reads the main site's option because of it. Pepipost's old SMTP
 * mailer (`pepipost`) is left out: its server is fixed in the code. "One-Click Setup" keeps no key of the person.
 */
import {
	also_reads,
	debug_events,
	guesses,
	in_each,
	log_in,
	misspelt,
	stores,
	texts,
} from '../awesome_motive';
import { definePlugin, t } from '../schema';
import type { Connection, Stored, Use } from '../schema';

const LITE = 'wp-mail-smtp/wp_mail_smtp.php';
const PRO = 'wp-mail-smtp-pro/wp_mail_smtp.php';
const OPTION = 'wp_mail_smtp';

const scopes: Connection[ 'scopes' ] = [
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
];

/** Additional connections say nothing about themselves: the main option names them. */
const uses: readonly Use[] = [
	{
		as: 'backup',
		when: {
			option: OPTION,
			path: [ 'backup_connection', 'connection_id' ],
			is: [ '{connection}' ],
		},
	},
	{
		as: 'routed',
		when: {
			all: [
				{ option: OPTION, path: [ 'smart_routing', 'enabled' ], truthy: true },
				{ option: OPTION, path: [ 'smart_routing', 'routes' ], holds: '{connection}' },
			],
		},
	},
];

const mailers: readonly Stored[] = [
	...stores( 'WPMS_', {
		key_option: 'wp_mail_smtp_mail_key',
		class: 'WPMailSMTP\\Helpers\\Crypto',
		hooks: 'wp_mail_smtp_helpers_crypto',
	} ),
	{
		provider: 'pepipost',
		provider_name: 'Pepipost',
		selected_by: 'pepipostapi',
		fields: {
			api_key: {
				path: [ 'pepipostapi', 'api_key' ],
				constant: 'WPMS_PEPIPOST_API_KEY',
			},
		},
	},
	{
		...log_in(
			'google_oauth',
			'Google',
			{ group: 'gmail', prefix: 'WPMS_GMAIL' },
			{
				expires_at: {
					path: [ 'gmail', 'access_token', 'created' ],
					plus: [ 'gmail', 'access_token', 'expires_in' ],
				},
			}
		),
		when: { path: [ 'gmail', 'one_click_setup_enabled' ], truthy: false },
	},
];

export default definePlugin( {
	slug: 'wp-mail-smtp',
	name: 'WP Mail SMTP',
	short_name: 'WP Mail SMTP',
	files: [ LITE, PRO ],
	purpose: 'mail',
	settings: 'admin.php?page=wp-mail-smtp',
	screens: [ 'toplevel_page_wp-mail-smtp', 'wp-mail-smtp_page_wp-mail-smtp-tools' ],
	rule: { name: 'enabled_flag', constant: 'WPMS_ON' },
	connections: [
		{
			id: 'primary',
			option: OPTION,
			scopes,
			constants: true,
			selector: { path: [ 'mail', 'mailer' ], constant: 'WPMS_MAILER' },
			sender: {
				path: [ 'mail', 'from_email' ],
				constant: 'WPMS_MAIL_FROM',
			},
			getter: {
				class: 'WPMailSMTP\\Options',
				method: 'get',
				construct: true,
				args: 'path',
			},
			unslash: true,
		},
		{
			id: 'additional',
			option: 'wp_mail_smtp_additional_connections',
			scopes,
			each: { name: [ 'connection', 'name' ] },
			only_with: PRO,
			// ConnectionOptions::is_const_enabled() is always false there.
			constants: false,
			selector: { path: [ 'mail', 'mailer' ] },
			uses,
			sender: { path: [ 'mail', 'from_email' ] },
			unslash: true,
			stores: in_each( mailers ),
		},
	],
	stores: mailers,
	inert: guesses( 'WP Mail SMTP', 'WPMS_' ),
	also_reads: also_reads( 'WPMS_' ),
	misspelt: misspelt( 'WPMS_' ),
	takes_mail: { by: 'phpmailer', class: 'WPMailSMTP\\MailCatcherV6' },
	stops_mail: [
		{
			when: {
				all: [
					{ constant: 'WPMS_ON', strictly: true },
					{ constant: 'WPMS_DO_NOT_SEND', truthy: true },
				],
			},
			called: t( 'The constant WPMS_DO_NOT_SEND' ),
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
		line: "define( 'WPMS_ON', true ); define( 'WPMS_DO_NOT_SEND', true );",
		source: 'released 4.7.1: src/Options.php, src/Admin/Pages/MiscTab.php:106',
	},
	removes: texts.removes,
	empties: [ texts.saved, texts.disconnected ],
	errors: [
		debug_events( 'wpmailsmtp_debug_events' ),
		// Pro's email log.
		{
			table: 'wpmailsmtp_emails_log',
			text: 'error_text',
			at: 'date_sent',
			at_is: 'utc',
			where: { column: 'status', is: [ '0' ] },
		},
	],
	after_write: [ { class: 'WPMailSMTP\\Debug', method: 'clear' } ],
	// Its last errors; emptied when a mail was sent (src/Debug.php).
	connected: { option: 'wp_mail_smtp_debug', path: [], truthy: false },
	// Passes "do not send", the queue and smart routing, as the plugin's own test does.
	test_headers: [ 'X-Mailer-Type:WPMailSMTP/Admin/Test' ],
	source: 'awesomemotive/WP-Mail-SMTP@2a4d69b src/Options.php; released 4.7.1',
} );
