/**
 * Gravity SMTP.
 *
 * Facts: the released 1.9.2 (codewurker/gravitysmtp@0364374, read 2026-11-21): includes/datastore (constant, then JSON in an option for
 * each connector), connectors/types (names and settings), routing/handlers/class-primary-backup-handler.php, handler/class-mail-handler.php,
 * class-gravity-smtp.php:170.
 *
 * A constant wins unless it is null, also when it is empty or false. The name of a connector is part of the names of its constants:
 * `elastic_email`, with an underscore.
 *
 * Connectors of version 2 are not known here. Which connector conditional routing takes stands in code, not in a setting.
 */
import { definePlugin, t } from '../schema';
import type { Condition, Connection, Stored } from '../schema';

const CONFIG = { option: 'gravitysmtp_config', format: 'json' } as const;

const place = ( connector: string, name: string ) => ( {
	path: [ name ],
	constant: `GRAVITYSMTP_${ connector }_${ name }`.toUpperCase(),
} );

/** A setting that PHP calls true, wherever it stands. */
const on = ( constant: string, stored: Condition ): Condition => ( {
	any: [ { constant, truthy: true }, { all: [ { constant, exists: false }, stored ] } ],
} );
const own_setting = ( connector: string, name: string ): Condition =>
	on( place( connector, name ).constant, { path: [ name ], truthy: true } );

/** A constant names the connector, else the settings do; and it is switched on. */
const chosen = ( connector: string, as: 'primary' | 'backup' ): Condition => {
	const constant = `GRAVITYSMTP_INTEGRATION_${ as.toUpperCase() }`;
	const path = [ `${ as }_connector`, connector ];
	return {
		all: [
			own_setting( connector, 'enabled' ),
			{
				any: [
					{ constant, is: [ connector ] },
					{
						all: [
							{ constant, exists: false },
							{ ...CONFIG, path, truthy: true, not: [ 'false' ] },
						],
					},
				],
			},
		],
	};
};

/**
 * @param provider      Id of the provider.
 * @param provider_name Its name.
 * @param connector     What the plugin calls it.
 * @param fields        Field of the provider => setting of the connector.
 * @param more          What else there is to say about the key.
 */
const connection = (
	provider: string,
	provider_name: string,
	connector: string,
	fields: Readonly< Record< string, string > >,
	more: Pick< Stored, 'when' > & { readonly map?: Readonly< Record< string, string > > } = {}
): Connection => ( {
	id: connector,
	option: `gravitysmtp_${ connector }`,
	format: 'json',
	constants: true,
	sender: place( connector, 'from_email' ),
	uses: [
		{ as: 'primary', when: chosen( connector, 'primary' ) },
		{ as: 'backup', when: chosen( connector, 'backup' ) },
	],
	stores: [
		{
			provider,
			provider_name,
			...( more.when ? { when: more.when } : {} ),
			fields: Object.fromEntries(
				Object.entries( fields ).map( ( [ field, name ] ) => [
					field,
					{
						...place( connector, name ),
						...( field === 'region' && more.map ? { map: more.map } : {} ),
					},
				] )
			),
		},
	],
} );

const api_key = ( provider: string, provider_name: string, connector = provider ) =>
	connection( provider, provider_name, connector, { api_key: 'api_key' } );

const LOG_IN = {
	access_token: 'access_token',
	refresh_token: 'refresh_token',
	client_id: 'client_id',
	client_secret: 'client_secret',
};
const REGIONS = { map: { us: 'US', eu: 'EU' } };

export default definePlugin( {
	slug: 'gravitysmtp',
	name: 'Gravity SMTP',
	short_name: 'Gravity SMTP',
	files: [ 'gravitysmtp/gravitysmtp.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=gravitysmtp-settings',
	screens: [ 'toplevel_page_gravitysmtp-dashboard', 'smtp_page_gravitysmtp-settings' ],
	rule: { name: 'not_null_wins' },
	connections: [
		connection( 'amazon_ses', 'Amazon SES', 'amazon', {
			secret_access_key: 'secret_access_key',
			access_key_id: 'access_key_id',
			region: 'region',
		} ),
		api_key( 'brevo', 'Brevo' ),
		api_key( 'elasticemail', 'Elastic Email', 'elastic_email' ),
		connection(
			'smtp',
			'SMTP',
			'generic',
			{
				pass: 'password',
				host: 'host',
				port: 'port',
				encryption: 'encryption_type',
				user: 'username',
			},
			{ when: own_setting( 'generic', 'auth' ) }
		),
		connection( 'google_oauth', 'Google', 'google', LOG_IN ),
		api_key( 'mandrill', 'Mandrill', 'mailchimp' ),
		api_key( 'mailersend', 'MailerSend' ),
		connection(
			'mailgun',
			'Mailgun',
			'mailgun',
			{ api_key: 'api_key', domain: 'domain', region: 'region' },
			REGIONS
		),
		connection( 'mailjet', 'Mailjet', 'mailjet', {
			api_key: 'api_key',
			secret_key: 'api_secret',
		} ),
		connection( 'microsoft_oauth', 'Microsoft', 'microsoft', LOG_IN ),
		connection( 'postmark', 'Postmark', 'postmark', { api_key: 'server_api_token' } ),
		api_key( 'sendgrid', 'SendGrid' ),
		api_key( 'smtp2go', 'SMTP2GO' ),
		connection(
			'sparkpost',
			'SparkPost',
			'sparkpost',
			{ api_key: 'api_key', region: 'account_location' },
			REGIONS
		),
		connection( 'zoho_mail', 'Zoho Mail', 'zoho', {
			...LOG_IN,
			domain: 'data_center_region',
		} ),
	],
	stores: [],
	takes_mail: { by: 'wp_mail' },
	stops_mail: [
		{
			when: { constant: 'GRAVITYSMTP_TEST_MODE', truthy: true, not: [ 'false' ] },
			called: t( 'The constant GRAVITYSMTP_TEST_MODE' ),
		},
		{
			when: {
				all: [
					{ constant: 'GRAVITYSMTP_TEST_MODE', exists: false },
					{ ...CONFIG, path: [ 'test_mode' ], truthy: true, not: [ 'false' ] },
				],
			},
			called: t( '“Test Mode” in its settings' ),
		},
	],
	errors: [
		{
			table: 'gravitysmtp_event_logs',
			text: 'log_value',
			at: 'date_created',
			at_is: 'utc',
			where: { column: 'action_name', is: [ 'failed' ] },
		},
	],
	leaks: [
		{
			up_to: '2.1.4',
			fixed_in: '2.1.5',
			name: 'CVE-2026-4020',
			gives: 'keys',
			source: 'Published 2026-03-31, closed in 2.1.5: a REST route for tests gave everybody a report with the keys of SES, Google, Mailjet, Resend and Zoho (aardwolfsecurity.com, wp-firewall.com)',
			read_on: '2026-11-22',
			confidence: 'doc',
		},
	],
	source: 'Gravity SMTP 1.9.2 includes/datastore',
} );
