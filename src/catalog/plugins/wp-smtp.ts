/**
 * Solid Mail (once WP SMTP).
 *
 * Facts: 2.2.3 (src/Mail/Repository/ProvidersRepository.php:21 connections by id; src/Mail/Hooks/PHPMailer.php:115 which of them a mail
 * takes; src/Mail/Connectors/*.php what is stored; read 2026-11-21). All but Postmark sign in by SMTP; SendGrid's password there is its
 * API key. Postmark's token stands in `smtp_username`, and the plugin copies it over `smtp_password` whenever it reads: the latter is
 * used by nobody.
 */
import { definePlugin } from '../schema';

const settings = 'solid_mail_settings';
const name = [ '{connection}', 'name' ] as const;
const is_active = { path: [ '{connection}', 'is_active' ], is: [ '1', 'true', 'yes' ] } as const;

export default definePlugin( {
	slug: 'wp-smtp',
	name: 'Solid Mail',
	short_name: 'Solid Mail',
	files: [ 'wp-smtp/wp-smtp.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=solidwp-mail',
	screens: [
		'toplevel_page_solidwp-mail',
		'solid-mail_page_solidwp-mail-logs',
		'solid-mail_page_solidwp-mail-settings',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'connection',
			option: 'solid_smtp_providers',
			each: { name: [ 'from_email' ] },
			constants: false,
			uses: [
				{
					as: 'primary',
					when: { path: [ '{connection}', 'is_default' ], is: [ '1', 'true', 'yes' ] },
				},
				{
					as: 'backup',
					when: {
						all: [
							is_active,
							{
								option: settings,
								path: [ 'use_unmatched_connections' ],
								is: [ 'yes' ],
							},
						],
					},
				},
				// For mail whose sender is this connection's.
				{
					as: 'routed',
					when: is_active,
				},
			],
			sender: { path: [ 'from_email' ] },
		},
	],
	stores: [
		{
			provider: 'postmark',
			provider_name: 'Postmark',
			when: { path: name, is: [ 'postmark' ] },
			fields: { api_key: { path: [ 'smtp_username' ] } },
		},
		{
			provider: 'sendgrid',
			provider_name: 'SendGrid',
			when: { path: name, is: [ 'sendgrid' ] },
			fields: { api_key: { path: [ 'smtp_password' ] } },
		},
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			when: {
				all: [
					{ path: name, is: [ 'other', 'mailgun', 'brevo', 'amazon_ses' ] },
					{ path: [ '{connection}', 'smtp_auth' ], is: [ 'yes' ] },
				],
			},
			fields: {
				pass: { path: [ 'smtp_password' ] },
				host: { path: [ 'smtp_host' ] },
				port: { path: [ 'smtp_port' ] },
				encryption: { path: [ 'smtp_secure' ] },
				user: { path: [ 'smtp_username' ] },
			},
		},
	],
	// Its own object comes only when a mail is sent (`pre_wp_mail`, which it never answers). Without a connection in use it does nothing.
	takes_mail: {
		by: 'phpmailer_init',
		when: { option: 'solid_smtp_providers', path: [], holds: '1' },
	},
	errors: [
		{
			table: 'wpsmtp_logs',
			text: 'error',
			at: 'timestamp',
			// The database's own clock (DEFAULT CURRENT_TIMESTAMP).
			at_is: 'utc',
			where: { column: 'error', not: [ '' ] },
		},
	],
	source: 'released 2.2.3: src/Mail/Repository/ProvidersRepository.php; src/Mail/Hooks/PHPMailer.php:71-146; src/Mail/Connectors/*.php; src/Mail/Repository/SettingsRepository.php; inc/Logger/Table.php',
} );
