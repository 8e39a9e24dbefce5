/**
 * Icegram Express (Email Subscribers & Newsletters): sends its own campaigns, never the site's other mail.
 *
 * Facts: 5.9.33 (lite/includes/class-email-subscribers.php:1656 constants count only while IG_ES_CONSTANT_ENABLED is exactly true, each
 * only while PHP calls it true; lite/includes/mailers/class-es-pepipost-mailer.php:88 and class-es-icegram-mailer.php:116 what is sent;
 * lite/includes/classes/class-es-mailer.php:1973 a mailer that the edition does not have is WordPress's; lite/includes/upgrade/
 * es-update-functions.php:817 how SMTP settings are stored; read 2026-11-21).
 *
 * SMTP and what follows belongs to the paid edition. For Gmail, Amazon SES, Mailgun, SendGrid, SparkPost, Postmark, Brevo, Mailjet and
 * MailerSend the free one names constants only; where the paid one stores them was not read, so they are not here.
 */
import { definePlugin } from '../schema';

const FREE = 'email-subscribers/email-subscribers.php';
const PAID = 'email-subscribers-premium/email-subscribers-premium.php';
const OPTION = 'ig_es_mailer_settings';
const screens = [ 'es_settings', 'es_campaigns', 'es_subscribers' ];

const smtp = ( name: string, constant = name ) => ( {
	path: [ 'smtp', `smtp_${ name }` ],
	constant: `IG_ES_SMTP_${ constant.toUpperCase() }`,
} );

export default definePlugin( {
	slug: 'email-subscribers',
	name: 'Icegram Express – Email Subscribers, Newsletters and Marketing Automation Plugin',
	short_name: 'Icegram Express',
	files: [ FREE, PAID ],
	purpose: 'marketing',
	settings: 'admin.php?page=es_settings',
	screens: [
		'toplevel_page_es_dashboard',
		...screens.map( ( page ) => `icegram-express_page_${ page }` ),
	],
	rule: { name: 'enabled_flag', constant: 'IG_ES_CONSTANT_ENABLED' },
	connections: [
		{
			id: 'site',
			option: OPTION,
			constants: true,
			selector: { path: [ 'mailer' ] },
			sender: { option: 'ig_es_from_email', path: [] },
		},
	],
	stores: [
		{
			provider: 'pepipost',
			provider_name: 'Pepipost',
			selected_by: 'pepipost',
			fields: {
				api_key: { path: [ 'pepipost', 'api_key' ], constant: 'IG_ES_PEPIPOST_API_KEY' },
			},
		},
		{
			provider: 'icegram',
			provider_name: 'Icegram Email Sending Service',
			selected_by: 'icegram',
			fields: { api_key: { option: 'ig_es_ess_data', path: [ 'api_key' ] } },
		},
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			uses: [
				{
					as: 'primary',
					when: { all: [ { active: [ PAID ] }, { path: [ 'mailer' ], is: [ 'smtp' ] } ] },
				},
			],
			fields: {
				pass: smtp( 'password' ),
				host: smtp( 'host' ),
				port: smtp( 'port' ),
				encryption: smtp( 'encryption' ),
				user: smtp( 'username' ),
			},
		},
	],
	also_reads: [
		'IG_ES_SMTP_AUTHENTICATION',
		'IG_ES_AMAZONSES_ACCESS_KEY_ID',
		'IG_ES_AMAZONSES_SECRET_ACCESS_KEY',
		'IG_ES_AMAZONSES_REGION',
		'IG_ES_GMAIL_CLIENT_ID',
		'IG_ES_GMAIL_CLIENT_SECRET',
		'IG_ES_MAILERSEND_API_TOKEN',
		'IG_ES_MAILGUN_DOMAIN_NAME',
		'IG_ES_MAILGUN_PRIVATE_API_KEY',
		'IG_ES_MAILGUN_REGION',
		'IG_ES_MAILJET_PRIVATE_KEY',
		'IG_ES_MAILJET_PUBLIC_KEY',
		'IG_ES_POSTMARK_API_TOKEN',
		'IG_ES_SENDGRID_API_KEY',
		'IG_ES_SENDINBLUE_API_TOKEN',
		'IG_ES_SPARKPOST_API_KEY',
		'IG_ES_SPARKPOST_REGION',
	],
	source: 'released 5.9.33: lite/includes/class-email-subscribers.php:1656-1985; lite/includes/mailers; lite/includes/services/class-es-service-email-sending.php:683; lite/includes/upgrade/es-update-functions.php:817-840',
} );
