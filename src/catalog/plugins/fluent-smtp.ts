/**
 * FluentSMTP.
 *
 * Facts: the released 2.2.95 and WPManageNinja/fluent-smtp@b7e28d0c (2.3.1), read 2026-11-21: app/Functions/helpers.php
 * fluentMailGetSettings():664, fluentMailSetSettings():732, fluentMailEncryptDecrypt():801, fluentMailGetProvider():132; the handlers in
 * app/Services/Mailer/Providers; app/Hooks/Handlers/SchedulerHandler.php:173 (fallback). Cloudflare came after 2.2.95.
 *
 * Each connection says by `key_store` whether its keys are constants; then what the database holds counts for nothing, and a constant
 * that is not there is an empty key. One field of a connection is encrypted, and only while `use_encrypt` is set.
 *
 * Its own getter gives what the database holds even where constants count, and keeps a copy of an earlier read: it is not asked. Its own
 * writer replaces every key that it cannot decrypt with false: it is not used.
 */
import { definePlugin, t } from '../schema';
import type { Codec, Condition, Place, Setting, Stored } from '../schema';

const OPTION = 'fluentmail-settings';

/** Where a condition finds a setting of the connection that it is asked about. */
const own = ( name: string ) => [ 'connections', '{connection}', 'provider_settings', name ];
const misc = ( name: string ) => ( { option: OPTION, path: [ 'misc', name ] } ) satisfies Setting;

const sealed: Codec = {
	name: 'salted_ctr',
	key: [ 'FLUENTMAIL_ENCRYPT_KEY', 'LOGGED_IN_KEY' ],
	salt: [ 'FLUENTMAIL_ENCRYPT_SALT', 'LOGGED_IN_SALT' ],
	otherwise: {
		key: 'this-is-a-fallback-key-but-not-secure',
		salt: 'this-is-a-fallback-salt-but-not-secure',
	},
	empty_counts: true,
	own: { function: 'fluentMailEncryptDecrypt', args: [ 'd' ] },
	plain_when: {
		any: [
			{ option: OPTION, path: [ 'use_encrypt' ], truthy: false },
			{ path: own( 'disable_encryption' ), is: [ 'yes' ] },
		],
	},
};

const place = ( name: string, constant?: string ): Place => ( {
	path: [ name ],
	...( constant ? { constant: `FLUENTMAIL_${ constant }` } : {} ),
} );
const secret = ( name: string, constant: string ): Place => ( {
	...place( name, constant ),
	codec: sealed,
} );

const api_key = (
	provider: string,
	provider_name: string,
	name: string,
	also: Stored[ 'fields' ] = {}
): Stored => ( {
	provider,
	provider_name,
	selected_by: name,
	fields: { api_key: secret( 'api_key', `${ name.toUpperCase() }_API_KEY` ), ...also },
} );

const log_in = ( provider: string, provider_name: string, name: string ): Stored => ( {
	provider,
	provider_name,
	selected_by: name,
	fields: {
		access_token: place( 'access_token' ),
		refresh_token: place( 'refresh_token' ),
		expires_at: place( 'expire_stamp' ),
		client_id: place( 'client_id', `${ name.toUpperCase() }_CLIENT_ID` ),
		client_secret: secret( 'client_secret', `${ name.toUpperCase() }_CLIENT_SECRET` ),
	},
} );

/** One place serves many providers: a connection has the key of its own provider alone. */
const of_its_own = ( store: Stored ): Stored => {
	const chosen: Condition = { path: own( 'provider' ), is: [ '{selected}' ] };
	return { ...store, when: store.when ? { all: [ chosen, store.when ] } : chosen };
};

export default definePlugin( {
	slug: 'fluent-smtp',
	name: 'FluentSMTP',
	short_name: 'FluentSMTP',
	files: [ 'fluent-smtp/fluent-smtp.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=fluent-mail#/connections',
	screens: [ 'settings_page_fluent-mail' ],
	rule: {
		name: 'switched',
		when: { path: own( 'key_store' ), is: [ 'wp_config' ] },
		called: t( '“Store API Keys in Config File”' ),
	},
	connections: [
		{
			id: 'connection',
			option: OPTION,
			each: {
				path: [ 'connections' ],
				name: [ 'provider_settings', 'sender_email' ],
				inner: [ 'provider_settings' ],
			},
			constants: true,
			selector: { path: [ 'provider' ] },
			sender: { path: [ 'sender_email' ] },
			uses: [
				{
					as: 'primary',
					when: { ...misc( 'default_connection' ), is: [ '{connection}' ] },
				},
				{
					as: 'backup',
					when: { ...misc( 'fallback_connection' ), is: [ '{connection}' ] },
				},
				// By the sender address of a mail.
				{
					as: 'routed',
					when: { option: OPTION, path: [ 'mappings' ], holds: '{connection}' },
				},
			],
		},
	],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			selected_by: 'smtp',
			when: { path: own( 'auth' ), is: [ 'yes' ] },
			fields: {
				pass: secret( 'password', 'SMTP_PASSWORD' ),
				host: place( 'host' ),
				port: place( 'port' ),
				encryption: place( 'encryption' ),
				user: place( 'username', 'SMTP_USERNAME' ),
			},
		},
		{
			provider: 'amazon_ses',
			provider_name: 'Amazon SES',
			selected_by: 'ses',
			fields: {
				secret_access_key: secret( 'secret_key', 'AWS_SECRET_ACCESS_KEY' ),
				access_key_id: place( 'access_key', 'AWS_ACCESS_KEY_ID' ),
				region: place( 'region' ),
			},
		},
		api_key( 'mailgun', 'Mailgun', 'mailgun', {
			domain: place( 'domain_name', 'MAILGUN_DOMAIN' ),
			region: { ...place( 'region' ), map: { us: 'US', eu: 'EU' } },
		} ),
		api_key( 'sendgrid', 'SendGrid', 'sendgrid' ),
		api_key( 'brevo', 'Brevo', 'sendinblue' ),
		api_key( 'sparkpost', 'SparkPost', 'sparkpost' ),
		api_key( 'pepipost', 'Pepipost', 'pepipost' ),
		api_key( 'postmark', 'Postmark', 'postmark', {
			message_stream: { ...place( 'message_stream' ), otherwise: 'outbound' },
		} ),
		api_key( 'elasticemail', 'Elastic Email', 'elasticmail' ),
		api_key( 'smtp2go', 'SMTP2GO', 'smtp2go', {
			// The only key that is never encrypted.
			api_key: place( 'api_key', 'SMTP2GO_API_KEY' ),
		} ),
		api_key( 'tosend', 'toSend', 'tosend' ),
		api_key( 'cloudflare_email', 'Cloudflare', 'cloudflare', {
			account_id: place( 'account_id', 'CLOUDFLARE_ACCOUNT_ID' ),
		} ),
		log_in( 'google_oauth', 'Google', 'gmail' ),
		log_in( 'microsoft_oauth', 'Microsoft', 'outlook' ),
	].map( of_its_own ),
	takes_mail: { by: 'wp_mail' },
	stops_mail: [
		{
			when: { constant: 'FLUENTMAIL_SIMULATE_EMAILS', truthy: true },
			called: t( 'The constant FLUENTMAIL_SIMULATE_EMAILS' ),
		},
		{
			when: { ...misc( 'simulate_emails' ), is: [ 'yes' ] },
			called: t( '“Disable sending all emails” in its settings' ),
		},
	],
	mail_switch: {
		option: OPTION,
		path: [ 'misc', 'simulate_emails' ],
		stops: 'yes',
		sends: 'no',
		line: "define( 'FLUENTMAIL_SIMULATE_EMAILS', true );",
		source: 'released 2.2.95: app/Functions/helpers.php:145',
	},
	removes: t( 'In its settings, delete the connection under “Active Email Connections”.' ),
	empties: [
		t(
			'When any of its settings is saved, it replaces every key that it cannot decrypt with nothing.'
		),
	],
	errors: [
		{
			table: 'fsmpt_email_logs',
			text: 'response',
			at: 'created_at',
			at_is: 'local',
			where: { column: 'status', is: [ 'failed' ] },
			path: [ 'message' ],
		},
	],
	also_reads: [
		'FLUENTMAIL_EMAIL_TESTING',
		'FLUENTMAIL_TEST_EMAIL',
		'FLUENTMAIL_ENCRYPT_KEY',
		'FLUENTMAIL_ENCRYPT_SALT',
		'FLUENTMAIL_LOG_OFF',
	],
	source: 'FluentSMTP 2.2.95 app/Functions/helpers.php; WPManageNinja/fluent-smtp@b7e28d0c (2.3.1)',
} );
