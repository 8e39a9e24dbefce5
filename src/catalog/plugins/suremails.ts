/**
 * SureMail.
 *
 * Facts: the released 2.0.0 (read 2026-11-21): inc/settings.php pre_process():178, encrypt():205, decrypt():223; get_options() of each
 * handler in inc/emails/providers (which fields are encoded); inc/connection-manager.php; inc/emails/handler/mail-handler.php:305.
 *
 * No constants. Values are Base64 without `=` at the end, not encrypted; the plugin decodes whatever stands there. A mail goes by the
 * connection of its sender address, others of that address follow when it fails, and the default one where no address fits: each
 * connection can be used.
 *
 * SureContact's key comes from its own sign-in, and no other plugin uses it.
 */
import { definePlugin, t } from '../schema';
import type { Condition, Place, Stored } from '../schema';

const OPTION = 'suremails_connections';
const own = ( name: string ) => [ 'connections', '{connection}', name ];

const plain = ( name: string ): Place => ( { path: [ name ] } );
const coded = ( name: string ): Place => ( {
	path: [ name ],
	codec: { name: 'base64', unpadded: true },
} );

const api_key = (
	provider: string,
	provider_name: string,
	type: string,
	also: Stored[ 'fields' ] = {}
): Stored => ( {
	provider,
	provider_name,
	selected_by: type,
	fields: { api_key: coded( 'api_key' ), ...also },
} );

/** Empty is the United States. */
const region: Place = { path: [ 'region' ], otherwise: 'US' };

const log_in = (
	provider: string,
	provider_name: string,
	type: string,
	also: Stored[ 'fields' ] = {}
): Stored => ( {
	provider,
	provider_name,
	selected_by: type,
	fields: {
		access_token: coded( 'access_token' ),
		refresh_token: coded( 'refresh_token' ),
		expires_at: plain( 'expire_stamp' ),
		client_id: plain( 'client_id' ),
		client_secret: coded( 'client_secret' ),
		...also,
	},
} );

/** One place serves many providers: a connection has the key of its own provider alone. */
const of_its_own = ( store: Stored ): Stored => {
	const chosen: Condition = { path: own( 'type' ), is: [ '{selected}' ] };
	return { ...store, when: store.when ? { all: [ chosen, store.when ] } : chosen };
};

export default definePlugin( {
	slug: 'suremails',
	name: 'SureMail',
	short_name: 'SureMail',
	files: [ 'suremails/suremails.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=suremail#/connections',
	screens: [ 'settings_page_suremail', 'toplevel_page_suremail' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'connection',
			option: OPTION,
			each: { path: [ 'connections' ], name: [ 'connection_title' ] },
			constants: false,
			selector: { path: [ 'type' ] },
			sender: { path: [ 'from_email' ] },
			uses: [
				{
					as: 'primary',
					when: {
						option: OPTION,
						path: [ 'default_connection', 'id' ],
						is: [ '{connection}' ],
					},
				},
				{ as: 'routed', when: { path: own( 'type' ), truthy: true } },
			],
		},
	],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			selected_by: 'SMTP',
			// With neither of them it does not sign in.
			when: {
				any: [
					{ path: own( 'username' ), truthy: true },
					{ path: own( 'password' ), truthy: true },
				],
			},
			fields: {
				pass: coded( 'password' ),
				host: plain( 'host' ),
				port: plain( 'port' ),
				encryption: plain( 'encryption' ),
				user: plain( 'username' ),
			},
		},
		{
			provider: 'amazon_ses',
			provider_name: 'Amazon SES',
			selected_by: 'AWS',
			fields: {
				secret_access_key: coded( 'password' ),
				access_key_id: coded( 'username' ),
				region: plain( 'region' ),
			},
		},
		api_key( 'sendgrid', 'SendGrid', 'SENDGRID' ),
		api_key( 'emailit', 'Emailit', 'EMAILIT' ),
		api_key( 'mailersend', 'MailerSend', 'MAILERSEND' ),
		api_key( 'brevo', 'Brevo', 'BREVO' ),
		api_key( 'mailjet', 'Mailjet', 'MAILJET', { secret_key: coded( 'secret_key' ) } ),
		{
			provider: 'postmark',
			provider_name: 'Postmark',
			selected_by: 'POSTMARK',
			fields: {
				api_key: coded( 'server_token' ),
				message_stream: plain( 'message_stream' ),
			},
		},
		api_key( 'elasticemail', 'Elastic Email', 'ELASTIC' ),
		api_key( 'sparkpost', 'SparkPost', 'SPARKPOST', { region } ),
		api_key( 'mailgun', 'Mailgun', 'MAILGUN', { domain: plain( 'domain' ), region } ),
		api_key( 'pepipost', 'Pepipost', 'NETCORE' ),
		api_key( 'smtp2go', 'SMTP2GO', 'SMTP2GO' ),
		log_in( 'google_oauth', 'Google', 'GMAIL' ),
		log_in( 'zoho_mail', 'Zoho Mail', 'ZOHO', { domain: plain( 'region' ) } ),
	].map( of_its_own ),
	takes_mail: { by: 'wp_mail' },
	stops_mail: [
		{
			when: { option: OPTION, path: [ 'email_simulation' ], is: [ 'yes' ] },
			called: t( '“Email Simulation” in its settings' ),
		},
	],
	mail_switch: {
		option: OPTION,
		path: [ 'email_simulation' ],
		stops: 'yes',
		sends: 'no',
		source: 'SureMail 2.0.0 inc/settings.php',
	},
	removes: t( 'In its settings, delete the connection under “Connections”.' ),
	errors: [
		{
			table: 'suremails_email_log',
			text: 'response',
			at: 'updated_at',
			at_is: 'local',
			where: { column: 'status', is: [ 'failed' ] },
			path: [ '0', 'Message' ],
		},
	],
	source: 'SureMail 2.0.0 inc/settings.php, inc/emails/providers',
} );
