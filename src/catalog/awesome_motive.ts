/**
 * What WP Mail SMTP and Easy WP SMTP store alike: one maker, the same groups in the option, the same constants after another prefix.
 */
import { t } from './schema';
import type { Condition, Stored } from './schema';

/** Where the settings of a mailer stand, and how its constants are called. */
interface Group {
	readonly group: string;
	readonly prefix: string;
}

/** What a log-in leaves behind: the library's whole token under `access_token`, the long-lived one also beside it. */
export const log_in = (
	provider: string,
	name: string,
	{ group, prefix }: Group,
	also: Stored[ 'fields' ] = {}
): Stored => ( {
	provider,
	provider_name: name,
	selected_by: group,
	fields: {
		access_token: { path: [ group, 'access_token', 'access_token' ] },
		refresh_token: { path: [ group, 'refresh_token' ] },
		scopes: { path: [ group, 'access_token', 'scope' ] },
		client_id: { path: [ group, 'client_id' ], constant: `${ prefix }_CLIENT_ID` },
		client_secret: { path: [ group, 'client_secret' ], constant: `${ prefix }_CLIENT_SECRET` },
		...also,
	},
} );

/** When the token of the League's library ends. The one of Google stores when it came, and how long it lives. */
export const expires = ( group: string ): Stored[ 'fields' ] => ( {
	expires_at: { path: [ group, 'access_token', 'expires' ] },
} );

/** Without signing in the mail server is not asked for a password. */
const signs_in = ( prefix: string ): Condition => {
	const stored = { path: [ 'smtp', 'auth' ], truthy: true };
	const by_constant = `${ prefix }SMTP_AUTH`;
	return {
		any: [
			{
				all: [
					{ constant: `${ prefix }ON`, strictly: true },
					{ constant: by_constant, truthy: true },
				],
			},
			{ all: [ { constant: by_constant, exists: false }, stored ] },
			{ all: [ { constant: `${ prefix }ON`, not: [ '1' ] }, stored ] },
		],
	};
};

/** The same mailers in an option that holds many connections and reads no constants. Its conditions begin at its top. */
export const in_each = ( mailers: readonly Stored[] ): readonly Stored[] =>
	mailers.map( ( { when, ...store } ) => {
		if ( ! when ) {
			return store;
		}
		const stored: Condition =
			'path' in when ? when : { path: [ 'smtp', 'auth' ], truthy: true };
		return { ...store, when: { ...stored, path: [ '{connection}', ...stored.path ] } };
	} );

const smtp = (
	prefix: string,
	crypto: { key_option: string; class: string; hooks: string }
): Stored => ( {
	provider: 'smtp',
	provider_name: 'SMTP',
	selected_by: 'smtp',
	when: signs_in( prefix ),
	fields: {
		pass: {
			path: [ 'smtp', 'pass' ],
			constant: `${ prefix }SMTP_PASS`,
			codec: { name: 'secretbox', key: `${ prefix }CRYPTO_KEY`, ...crypto },
		},
		host: { path: [ 'smtp', 'host' ], constant: `${ prefix }SMTP_HOST` },
		port: { path: [ 'smtp', 'port' ], constant: `${ prefix }SMTP_PORT` },
		// A constant that is there counts even when it is empty: then it means none.
		encryption: {
			path: [ 'smtp', 'encryption' ],
			constant: `${ prefix }SSL`,
			otherwise: 'none',
		},
		user: { path: [ 'smtp', 'user' ], constant: `${ prefix }SMTP_USER` },
	},
} );

/**
 * The mailers that both plugins have.
 *
 * @param prefix            Of the constants, with the underscore.
 * @param crypto            How the SMTP password is sealed.
 * @param crypto.key_option The option that holds the key.
 * @param crypto.class      The plugin's own code for it.
 * @param crypto.hooks      Beginning of the names of its filters.
 */
export const stores = (
	prefix: string,
	crypto: { key_option: string; class: string; hooks: string }
): readonly Stored[] => {
	const field = ( group: string, name: string, constant = name ) => ( {
		path: [ group, name ],
		constant: `${ prefix }${ group }_${ constant }`.toUpperCase(),
	} );
	const mailer = (
		provider: string,
		provider_name: string,
		group: string,
		fields: Stored[ 'fields' ] = {}
	): Stored => ( {
		provider,
		provider_name,
		selected_by: group,
		fields: { api_key: field( group, 'api_key' ), ...fields },
	} );
	const region = ( group: string ) => ( {
		region: { ...field( group, 'region' ), otherwise: 'US' },
	} );
	return [
		mailer( 'smtpcom', 'SMTP.com', 'smtpcom', { channel: field( 'smtpcom', 'channel' ) } ),
		mailer( 'mailersend', 'MailerSend', 'mailersend' ),
		mailer( 'elasticemail', 'Elastic Email', 'elasticemail' ),
		mailer( 'sendlayer', 'SendLayer', 'sendlayer' ),
		mailer( 'brevo', 'Brevo', 'sendinblue' ),
		mailer( 'mailgun', 'Mailgun', 'mailgun', {
			domain: field( 'mailgun', 'domain' ),
			...region( 'mailgun' ),
		} ),
		mailer( 'mandrill', 'Mandrill', 'mandrill' ),
		mailer( 'resend', 'Resend', 'resend' ),
		mailer( 'sendgrid', 'SendGrid', 'sendgrid' ),
		mailer( 'sparkpost', 'SparkPost', 'sparkpost', region( 'sparkpost' ) ),
		mailer( 'smtp2go', 'SMTP2GO', 'smtp2go' ),
		mailer( 'postmark', 'Postmark', 'postmark', {
			api_key: field( 'postmark', 'server_api_token' ),
			message_stream: field( 'postmark', 'message_stream' ),
		} ),
		mailer( 'mailjet', 'Mailjet', 'mailjet', {
			secret_key: field( 'mailjet', 'secret_key' ),
		} ),
		{
			provider: 'amazon_ses',
			provider_name: 'Amazon SES',
			selected_by: 'amazonses',
			fields: {
				secret_access_key: field( 'amazonses', 'client_secret' ),
				access_key_id: field( 'amazonses', 'client_id' ),
				region: field( 'amazonses', 'region' ),
			},
		},
		log_in(
			'microsoft_oauth',
			'Microsoft',
			{ group: 'outlook', prefix: `${ prefix }OUTLOOK` },
			expires( 'outlook' )
		),
		log_in(
			'zoho_mail',
			'Zoho Mail',
			{ group: 'zoho', prefix: `${ prefix }ZOHO` },
			{ ...expires( 'zoho' ), domain: field( 'zoho', 'domain' ) }
		),
		smtp( prefix, crypto ),
	];
};

/** Names that people guess, beside the ones that are read. */
export const guesses = ( plugin: string, prefix: string ) =>
	[
		[ 'BREVO_API_KEY', 'SENDINBLUE_API_KEY' ],
		[ 'POSTMARK_API_KEY', 'POSTMARK_SERVER_API_TOKEN' ],
		[ 'SMTP_PASSWORD', 'SMTP_PASS' ],
	].map( ( [ guess, real ] ) => ( {
		constant: prefix + guess,
		meant: prefix + real,
		why: t( `${ plugin } does not read this name. It reads ${ prefix }${ real }.` ),
	} ) );

/** What both plugins read beside the names of keys (`Options::get_const_value()` of each), all of it at the moment of use. */
export const also_reads = ( prefix: string ) =>
	[
		'MAIL_FROM_NAME',
		'MAIL_FROM_FORCE',
		'MAIL_FROM_NAME_FORCE',
		'SET_RETURN_PATH',
		'SMTP_AUTOTLS',
		'SENDGRID_DOMAIN',
		'SENDINBLUE_DOMAIN',
		'LICENSE_KEY',
		'CRYPTO_KEY',
		'DEBUG_EVENTS_RETENTION_PERIOD',
		'SUMMARY_REPORT_EMAIL_DISABLED',
		'OPTIMIZED_EMAIL_SENDING_ENABLED',
		'MAILERSEND_HAS_PRO_PLAN',
	].map( ( name ) => prefix + name );

/** Names that people take from the labels of the settings screen, or from what other plugins call it. */
export const misspelt = ( prefix: string ) => ( {
	[ `${ prefix }SMTP_AUTHTLS` ]: `${ prefix }SMTP_AUTOTLS`,
	[ `${ prefix }SMTP_ENCRYPTION` ]: `${ prefix }SSL`,
	[ `${ prefix }SMTP_SSL` ]: `${ prefix }SSL`,
	[ `${ prefix }SMTP_FROM` ]: `${ prefix }MAIL_FROM`,
	[ `${ prefix }SMTP_FROM_NAME` ]: `${ prefix }MAIL_FROM_NAME`,
	[ `${ prefix }SMTP_USERNAME` ]: `${ prefix }SMTP_USER`,
} );

/** Both plugins note their errors in a table of the same shape; its times are UTC. */
export const debug_events = ( table: string ) =>
	( {
		table,
		text: 'content',
		at: 'created_at',
		at_is: 'utc',
		where: { column: 'event_type', is: [ '0' ] },
	} ) as const;

export const texts = {
	removes: t(
		'In its settings, choose the mailer that is not used, click “Remove” beside its key, choose your own mailer again, and save.'
	),
	saved: t(
		'When settings are saved, it empties every field of the chosen mailer that a constant holds.'
	),
	disconnected: t( 'Its button “Remove OAuth Connection” empties what a log-in left behind.' ),
	do_not_send: t( '“Do Not Send” in its settings' ),
} as const;
