/**
 * Post SMTP.
 *
 * Facts: the released 3.2.0 and wpexpertsio/Post-SMTP master (3.9.5), read 2026-11-21: Postman/PostmanOptions.php (getters and load():186),
 * PostmanInputSanitizer.php:27, Wizard/NewWizard.php:1746, Postman-Mail (slugs, regions), PostmanWpMail.php:226 and :317. Resend, Mailtrap,
 * Emailit, Maileroo and Sweego came after 3.2.0. SES and Office 365 belong to its paid add-on.
 *
 * One constant holds the key of every provider, and counts as soon as it is defined. It is then also Mailjet's secret key and SendGrid's
 * region; the region is read from the database here, because a secret may not stand in a field that is shown.
 *
 * Values are Base64, not encrypted. On admin_init a sanitizer is put on the option which encodes every key once more: the row is written
 * behind it. Its own object keeps what it read first, so it is not asked.
 *
 * Left out: SMTP with a log-in (`auth_type` oauth2), whose provider only the host name tells, and Zoho, whose field names are in its add-on.
 */
import { definePlugin, t } from '../schema';
import type { Connection, Place, PrecedenceRule, Stored } from '../schema';

const OPTION = 'postman_options';
const PASSWORD_LOG_INS = [ 'login', 'plain', 'crammd5' ];
const each_its_own: PrecedenceRule = { name: 'defined_wins' };

/** The plugin takes the site with the number 1, which is the main site unless somebody moved it. */
const scopes: Connection[ 'scopes' ] = [
	{
		scope: 'main_site',
		when: {
			all: [
				{ multisite: true },
				{
					option: 'postman_network_options',
					scope: 'network',
					path: [ 'post_smtp_global_settings' ],
					exists: true,
				},
			],
		},
	},
];

const coded = ( name: string, constant?: string ): Place => ( {
	path: [ name ],
	codec: { name: 'base64' },
	...( constant ? { constant } : {} ),
} );

const api_key = (
	provider: string,
	provider_name: string,
	name: string,
	also: Stored[ 'fields' ] = {}
): Stored => ( {
	provider,
	provider_name,
	selected_by: `${ name }_api`,
	fields: { api_key: coded( `${ name }_api_key`, 'POST_SMTP_API_KEY' ), ...also },
} );

/** The tokens stand in an option of their own, on each site. */
const token = ( name: string ): Place => ( {
	option: 'postman_auth_token',
	scope: 'site',
	path: [ name ],
} );

export default definePlugin( {
	slug: 'post-smtp',
	name: 'Post SMTP',
	short_name: 'Post SMTP',
	files: [ 'post-smtp/postman-smtp.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=postman/configuration',
	screens: [
		'toplevel_page_postman',
		'post-smtp_page_postman/configuration',
		'post-smtp_page_postman/configuration_wizard',
	],
	rule: { name: 'one_constant_for_all' },
	connections: [
		{
			id: 'primary',
			option: OPTION,
			scopes,
			constants: true,
			selector: { path: [ 'transport_type' ] },
			sender: { path: [ 'sender_email' ] },
		},
		{
			id: 'fallback',
			label: t( 'Fallback' ),
			option: OPTION,
			scopes,
			constants: true,
			sender: { path: [ 'fallback_from_email' ] },
			uses: [ { as: 'backup', when: { path: [ 'fallback_smtp_enabled' ], is: [ 'yes' ] } } ],
			stores: [
				{
					provider: 'smtp',
					provider_name: 'SMTP',
					when: { path: [ 'fallback_smtp_use_auth' ], is: PASSWORD_LOG_INS },
					rule: each_its_own,
					fields: {
						pass: coded( 'fallback_smtp_password', 'POST_SMTP_FALLBACK_AUTH_PASSWORD' ),
						host: { path: [ 'fallback_smtp_hostname' ] },
						port: { path: [ 'fallback_smtp_port' ] },
						encryption: { path: [ 'fallback_smtp_security' ] },
						user: {
							path: [ 'fallback_smtp_username' ],
							constant: 'POST_SMTP_FALLBACK_AUTH_USERNAME',
						},
					},
				},
			],
		},
	],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			selected_by: 'smtp',
			when: { path: [ 'auth_type' ], is: PASSWORD_LOG_INS },
			rule: each_its_own,
			fields: {
				pass: coded( 'basic_auth_password', 'POST_SMTP_AUTH_PASSWORD' ),
				host: { path: [ 'hostname' ] },
				port: { path: [ 'port' ] },
				encryption: { path: [ 'enc_type' ] },
				user: { path: [ 'basic_auth_username' ], constant: 'POST_SMTP_AUTH_USERNAME' },
			},
		},
		api_key( 'mandrill', 'Mandrill', 'mandrill' ),
		api_key( 'sendgrid', 'SendGrid', 'sendgrid', { region: { path: [ 'sendgrid_region' ] } } ),
		api_key( 'mailersend', 'MailerSend', 'mailersend' ),
		api_key( 'brevo', 'Brevo', 'sendinblue' ),
		api_key( 'mailjet', 'Mailjet', 'mailjet', {
			secret_key: coded( 'mailjet_secret_key', 'POST_SMTP_API_KEY' ),
		} ),
		{
			provider: 'sendpulse',
			provider_name: 'SendPulse',
			selected_by: 'sendpulse_api',
			fields: {
				client_secret: coded( 'sendpulse_secret_key', 'POST_SMTP_SECRET_KEY' ),
				client_id: coded( 'sendpulse_api_key', 'POST_SMTP_API_KEY' ),
			},
		},
		api_key( 'postmark', 'Postmark', 'postmark' ),
		api_key( 'sparkpost', 'SparkPost', 'sparkpost' ),
		api_key( 'mailgun', 'Mailgun', 'mailgun', {
			domain: { path: [ 'mailgun_domain_name' ] },
			// A checkbox: there is something, or nothing.
			region: { path: [ 'mailgun_region' ], map: { on: 'EU' } },
		} ),
		api_key( 'elasticemail', 'Elastic Email', 'elasticemail' ),
		api_key( 'smtp2go', 'SMTP2GO', 'smtp2go' ),
		api_key( 'mailtrap', 'Mailtrap', 'mailtrap' ),
		api_key( 'resend', 'Resend', 'resend' ),
		api_key( 'emailit', 'Emailit', 'emailit' ),
		api_key( 'maileroo', 'Maileroo', 'maileroo' ),
		api_key( 'sweego', 'Sweego', 'sweego' ),
		{
			provider: 'amazon_ses',
			provider_name: 'Amazon SES',
			selected_by: 'aws_ses_api',
			fields: {
				secret_access_key: coded( 'ses_secret_access_key' ),
				access_key_id: coded( 'ses_access_key_id' ),
				region: { path: [ 'ses_region' ] },
			},
		},
		{
			provider: 'google_oauth',
			provider_name: 'Google',
			selected_by: 'gmail_api',
			fields: {
				access_token: token( 'access_token' ),
				refresh_token: token( 'refresh_token' ),
				expires_at: token( 'auth_token_expires' ),
				client_id: { path: [ 'oauth_client_id' ] },
				client_secret: { path: [ 'oauth_client_secret' ] },
			},
		},
	],
	takes_mail: {
		by: 'wp_mail',
		when: { option: OPTION, path: [ 'smtp_mailers' ], not: [ 'phpmailer' ] },
	},
	stops_mail: [
		{
			when: { constant: 'POST_SMTP_RUN_MODE', is: [ 'log_only', 'ignore' ] },
			called: t( 'The constant POST_SMTP_RUN_MODE' ),
		},
		{
			when: {
				all: [
					{ constant: 'POST_SMTP_RUN_MODE', exists: false },
					{ option: OPTION, path: [ 'run_mode' ], is: [ 'log_only', 'ignore' ] },
				],
			},
			called: t( '“Delivery Mode” in its settings' ),
		},
	],
	mail_switch: {
		option: OPTION,
		path: [ 'run_mode' ],
		stops: 'log_only',
		sends: 'production',
		line: "define( 'POST_SMTP_RUN_MODE', 'log_only' );",
		source: 'released 3.9.5: Postman/PostmanOptions.php getRunMode()',
	},
	removes: t(
		'Its setup wizard empties the keys of the mailers that are not used when it saves.'
	),
	empties: [
		t( 'Its setup wizard empties the keys of all mailers but the one that is chosen in it.' ),
		t(
			'When the client ID, the client secret or the host name changes, it deletes the log-in.'
		),
	],
	errors: [
		{
			table: 'post_smtp_logs',
			text: 'success',
			at: 'time',
			at_is: 'unix',
			where: {
				column: 'success',
				not: [ '1', '', 'Sent ( ** Fallback ** )', 'In Queue' ],
			},
		},
	],
	clears: [ { transient: 'sendpulse_token' } ],
	also_reads: [ 'POST_SMTP_CORE_MAIL_LOG' ],
	leaks: [
		{
			up_to: '3.6.0',
			fixed_in: '3.6.1',
			name: 'CVE-2025-11833',
			gives: 'site',
			source: 'https://github.com/projectdiscovery/nuclei-templates/issues/13843: logged mail, links for a new password in it, was shown to everybody; readme.txt, "3.6.1": "a missing authorization vulnerability"',
			read_on: '2026-11-22',
			confidence: 'issue',
		},
	],
	source: 'Post SMTP 3.2.0 Postman/PostmanOptions.php; wpexpertsio/Post-SMTP master (3.9.5)',
} );
