/**
 * GoSMTP.
 *
 * Facts: the released 1.2.0 (read 2026-11-21): main/mailer/loader.php, load_field() of each mailer in main/mailer, init.php:110 (sending,
 * backup connection), main/settings.php:155 (saving).
 *
 * No constants, no encryption. The first connection is number 0, its sender address stands at the top of the option; the others have
 * an id of letters and a sender address of their own. A mailer that is replaced takes its key with it, so nothing is left over.
 *
 * What its paid edition calls the fields of further mailers was not read, except those that main/mailer/loader.php:119 names.
 */
import { definePlugin, t } from '../schema';
import type { Condition, Stored } from '../schema';

const OPTION = 'gosmtp_options';
const own = ( name: string ) => [ 'mailer', '{connection}', name ];

const mailer = (
	provider: string,
	provider_name: string,
	type: string,
	fields: Stored[ 'fields' ] = { api_key: { path: [ 'api_key' ] } }
): Stored => ( { provider, provider_name, selected_by: type, fields } );

const log_in = ( provider: string, provider_name: string, type: string ): Stored =>
	mailer( provider, provider_name, type, {
		access_token: { path: [ 'access_token' ] },
		refresh_token: { path: [ 'refresh_token' ] },
		expires_at: { path: [ 'expire_stamp' ] },
		client_id: { path: [ 'client_id' ] },
		client_secret: { path: [ 'client_secret' ] },
	} );

/** One place serves many providers: a connection has the key of its own provider alone. */
const of_its_own = ( store: Stored ): Stored => {
	const chosen: Condition = { path: own( 'mail_type' ), is: [ '{selected}' ] };
	return { ...store, when: store.when ? { all: [ chosen, store.when ] } : chosen };
};

export default definePlugin( {
	slug: 'gosmtp',
	name: 'GoSMTP',
	short_name: 'GoSMTP',
	files: [ 'gosmtp/gosmtp.php', 'gosmtp-pro/gosmtp-pro.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=gosmtp',
	screens: [ 'toplevel_page_gosmtp' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'connection',
			option: OPTION,
			each: { path: [ 'mailer' ], name: [ 'nickname' ] },
			constants: false,
			selector: { path: [ 'mail_type' ] },
			sender: { option: OPTION, path: [ 'from_email' ] },
			uses: [
				// Only the others have a sender address in here.
				{ as: 'primary', when: { path: own( 'from_email' ), exists: false } },
				{
					as: 'backup',
					when: {
						option: OPTION,
						path: [ 'mailer', '0', 'backup_connection' ],
						is: [ '{connection}' ],
					},
				},
			],
		},
	],
	stores: [
		{
			...mailer( 'smtp', 'SMTP', 'smtp', {
				pass: { path: [ 'smtp_password' ] },
				host: { path: [ 'smtp_host' ] },
				port: { path: [ 'smtp_port' ] },
				encryption: { path: [ 'encryption' ] },
				user: { path: [ 'smtp_username' ] },
			} ),
			when: { path: own( 'smtp_auth' ), is: [ 'Yes' ] },
		},
		mailer( 'sendlayer', 'SendLayer', 'sendlayer' ),
		mailer( 'smtpcom', 'SMTP.com', 'smtpcom', {
			api_key: { path: [ 'api_key' ] },
			channel: { path: [ 'channel' ] },
		} ),
		mailer( 'brevo', 'Brevo', 'sendinblue' ),
		mailer( 'mailgun', 'Mailgun', 'mailgun', {
			api_key: { path: [ 'api_key' ] },
			domain: { path: [ 'domain_name' ] },
			region: { path: [ 'region' ], map: { us: 'US', eu: 'EU' } },
		} ),
		mailer( 'postmark', 'Postmark', 'postmark', {
			api_key: { path: [ 'server_api_token' ] },
			message_stream: { path: [ 'message_stream_id' ] },
		} ),
		mailer( 'sendgrid', 'SendGrid', 'sendgrid' ),
		mailer( 'sparkpost', 'SparkPost', 'sparkpost', {
			api_key: { path: [ 'api_key' ] },
			// Its form stores `EU`, and the mailer compares with `eu`: it always asks the United States.
			region: { path: [ 'region' ], map: { Us: 'US', eu: 'EU', EU: 'US' } },
		} ),
		mailer( 'maileroo', 'Maileroo', 'maileroo' ),
		log_in( 'google_oauth', 'Google', 'gmail' ),
		log_in( 'microsoft_oauth', 'Microsoft', 'outlook' ),
		mailer( 'zoho_mail', 'Zoho Mail', 'zoho', {
			access_token: { path: [ 'access_token' ] },
			refresh_token: { path: [ 'refresh_token' ] },
			client_id: { path: [ 'client_id' ] },
			client_secret: { path: [ 'client_secret' ] },
		} ),
	].map( of_its_own ),
	takes_mail: { by: 'phpmailer', class: 'GOSMTP_PHPMailer' },
	empties: [
		t(
			'Its form does not show the SMTP password again: whoever saves without typing it empties it.'
		),
	],
	source: 'GoSMTP 1.2.0 main/mailer',
} );
