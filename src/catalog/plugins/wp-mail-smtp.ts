/**
 * WP Mail SMTP, Lite and Pro.
 *
 * Facts: awesomemotive/WP-Mail-SMTP@2a4d69b (4.8.0) and the released 4.7.1 src/Options.php (read 2026-11-21).
 *
 * The option is written by Key Health itself, not through `Options::set()`: that call stores '' for every field of the active
 * mailer whose constant is in force, and would so erase the database key behind a constant.
 *
 * Providers without a file in `providers/` are listed all the same: their keys are found and shown, not checked.
 */
import { definePlugin } from '../schema';
import type { Stored } from '../schema';

const api_key = ( provider: string, name: string, group: string, constant: string ): Stored => ( {
	provider,
	provider_name: name,
	selected_by: group,
	fields: { api_key: { path: [ group, 'api_key' ], constant } },
} );

/** What a log-in leaves behind: the library's whole token under `access_token`, the long-lived one also beside it. */
const log_in = ( provider: string, name: string, group: string, prefix: string ): Stored => ( {
	provider,
	provider_name: name,
	selected_by: group,
	fields: {
		access_token: { path: [ group, 'access_token', 'access_token' ] },
		refresh_token: { path: [ group, 'refresh_token' ] },
		expires_at: { path: [ group, 'access_token', 'expires' ] },
		client_id: { path: [ group, 'client_id' ], constant: `${ prefix }_CLIENT_ID` },
		client_secret: { path: [ group, 'client_secret' ], constant: `${ prefix }_CLIENT_SECRET` },
	},
} );

const getter = {
	class: 'WPMailSMTP\\Options',
	method: 'get',
	construct: true,
	args: 'path',
} as const;

export default definePlugin( {
	slug: 'wp-mail-smtp',
	name: 'WP Mail SMTP',
	short_name: 'WP Mail SMTP',
	files: [ 'wp-mail-smtp/wp_mail_smtp.php', 'wp-mail-smtp-pro/wp_mail_smtp.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=wp-mail-smtp',
	screens: [ 'toplevel_page_wp-mail-smtp', 'wp-mail-smtp_page_wp-mail-smtp-tools' ],
	rule: { name: 'enabled_flag', constant: 'WPMS_ON' },
	connections: [
		{
			id: 'primary',
			option: 'wp_mail_smtp',
			constants: true,
			selector: { path: [ 'mail', 'mailer' ], constant: 'WPMS_MAILER' },
			sender: {
				path: [ 'mail', 'from_email' ],
				constant: 'WPMS_MAIL_FROM',
			},
			getter,
			unslash: true,
		},
		{
			id: 'additional',
			option: 'wp_mail_smtp_additional_connections',
			each: { name: [ 'connection', 'name' ] },
			only_with: 'wp-mail-smtp-pro/wp_mail_smtp.php',
			// ConnectionOptions::is_const_enabled() is always false there.
			constants: false,
			selector: { path: [ 'mail', 'mailer' ] },
			sender: { path: [ 'mail', 'from_email' ] },
			unslash: true,
		},
	],
	stores: [
		{
			provider: 'smtpcom',
			provider_name: 'SMTP.com',
			selected_by: 'smtpcom',
			fields: {
				api_key: {
					path: [ 'smtpcom', 'api_key' ],
					constant: 'WPMS_SMTPCOM_API_KEY',
				},
				channel: {
					path: [ 'smtpcom', 'channel' ],
					constant: 'WPMS_SMTPCOM_CHANNEL',
				},
			},
		},
		api_key( 'mailersend', 'MailerSend', 'mailersend', 'WPMS_MAILERSEND_API_KEY' ),
		api_key( 'elasticemail', 'Elastic Email', 'elasticemail', 'WPMS_ELASTICEMAIL_API_KEY' ),
		api_key( 'sendlayer', 'SendLayer', 'sendlayer', 'WPMS_SENDLAYER_API_KEY' ),
		api_key( 'brevo', 'Brevo', 'sendinblue', 'WPMS_SENDINBLUE_API_KEY' ),
		{
			provider: 'mailgun',
			provider_name: 'Mailgun',
			selected_by: 'mailgun',
			fields: {
				api_key: { path: [ 'mailgun', 'api_key' ], constant: 'WPMS_MAILGUN_API_KEY' },
				domain: { path: [ 'mailgun', 'domain' ], constant: 'WPMS_MAILGUN_DOMAIN' },
				region: {
					path: [ 'mailgun', 'region' ],
					constant: 'WPMS_MAILGUN_REGION',
					otherwise: 'US',
				},
			},
		},
		api_key( 'mandrill', 'Mandrill', 'mandrill', 'WPMS_MANDRILL_API_KEY' ),
		api_key( 'resend', 'Resend', 'resend', 'WPMS_RESEND_API_KEY' ),
		api_key( 'sendgrid', 'SendGrid', 'sendgrid', 'WPMS_SENDGRID_API_KEY' ),
		{
			provider: 'sparkpost',
			provider_name: 'SparkPost',
			selected_by: 'sparkpost',
			fields: {
				api_key: { path: [ 'sparkpost', 'api_key' ], constant: 'WPMS_SPARKPOST_API_KEY' },
				region: {
					path: [ 'sparkpost', 'region' ],
					constant: 'WPMS_SPARKPOST_REGION',
					otherwise: 'US',
				},
			},
		},
		api_key( 'smtp2go', 'SMTP2GO', 'smtp2go', 'WPMS_SMTP2GO_API_KEY' ),
		api_key( 'pepipost', 'Pepipost', 'pepipostapi', 'WPMS_PEPIPOST_API_KEY' ),
		{
			provider: 'postmark',
			provider_name: 'Postmark',
			selected_by: 'postmark',
			fields: {
				api_key: {
					path: [ 'postmark', 'server_api_token' ],
					constant: 'WPMS_POSTMARK_SERVER_API_TOKEN',
				},
				message_stream: {
					path: [ 'postmark', 'message_stream' ],
					constant: 'WPMS_POSTMARK_MESSAGE_STREAM',
				},
			},
		},
		{
			provider: 'mailjet',
			provider_name: 'Mailjet',
			selected_by: 'mailjet',
			fields: {
				api_key: {
					path: [ 'mailjet', 'api_key' ],
					constant: 'WPMS_MAILJET_API_KEY',
				},
				secret_key: {
					path: [ 'mailjet', 'secret_key' ],
					constant: 'WPMS_MAILJET_SECRET_KEY',
				},
			},
		},
		{
			provider: 'amazon_ses',
			provider_name: 'Amazon SES',
			selected_by: 'amazonses',
			fields: {
				secret_access_key: {
					path: [ 'amazonses', 'client_secret' ],
					constant: 'WPMS_AMAZONSES_CLIENT_SECRET',
				},
				access_key_id: {
					path: [ 'amazonses', 'client_id' ],
					constant: 'WPMS_AMAZONSES_CLIENT_ID',
				},
				region: {
					path: [ 'amazonses', 'region' ],
					constant: 'WPMS_AMAZONSES_REGION',
				},
			},
		},
		log_in( 'google_oauth', 'Google', 'gmail', 'WPMS_GMAIL' ),
		log_in( 'microsoft_oauth', 'Microsoft', 'outlook', 'WPMS_OUTLOOK' ),
		log_in( 'zoho_mail', 'Zoho Mail', 'zoho', 'WPMS_ZOHO' ),
	],
	after_write: [ { class: 'WPMailSMTP\\Debug', method: 'clear' } ],
	// Passes "do not send", the queue and smart routing, as the plugin's own test does.
	test_headers: [ 'X-Mailer-Type:WPMailSMTP/Admin/Test' ],
	source: 'awesomemotive/WP-Mail-SMTP@2a4d69b src/Options.php; released 4.7.1',
} );
