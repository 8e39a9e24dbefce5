/**
 * MailerSend - Official SMTP Integration.
 *
 * Facts: 1.0.8 (src/Mail.php:30 what PHPMailer gets; src/ConfigData.php:104 `mailersend_config_mode`: anything but 'default' means the
 * constant alone; mailersend-wordpress.php:44, 47 host and port, which the plugin defines itself; read 2026-11-21). It signs in with the
 * SMTP user of a domain, not with an API token.
 *
 * Host, port and encryption stand nowhere but in the plugin: the two options named here for it do not exist.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'mailersend-official-smtp-integration',
	name: 'MailerSend - Official SMTP Integration',
	short_name: 'MailerSend SMTP',
	files: [ 'mailersend-official-smtp-integration/mailersend-wordpress.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=mailersend_config',
	screens: [ 'toplevel_page_mailersend_config' ],
	rule: {
		name: 'switched',
		when: { option: 'mailersend_config_mode', path: [], not: [ 'default', '' ] },
		called: t( '“Store in config files”' ),
	},
	connections: [
		{
			id: 'site',
			option: 'mailersend_smtp_pwd',
			constants: true,
			sender: { option: 'mailersend_sender_email', path: [] },
		},
	],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'MailerSend (SMTP)',
			fields: {
				pass: { path: [], constant: 'MAILERSEND_SMTP_PASSWORD' },
				host: {
					option: 'mailersend_smtp_host',
					path: [],
					otherwise: 'smtp.mailersend.net',
				},
				port: { option: 'mailersend_smtp_port', path: [], otherwise: '587' },
				encryption: { option: 'mailersend_smtp_secure', path: [], otherwise: 'tls' },
				user: { option: 'mailersend_smtp_user', path: [] },
			},
		},
	],
	takes_mail: { by: 'phpmailer_init' },
	removes: t( '“Delete information” at the end of the settings of MailerSend SMTP' ),
	clears: [ { transient: 'mailersend_error' } ],
	also_reads: [ 'MAILERSEND_SMTP_HOST', 'MAILERSEND_SMTP_PORT' ],
	source: 'released 1.0.8: src/Mail.php:17-48; src/ConfigData.php:61-107; src/Actions.php; mailersend-wordpress.php:44-47',
} );
