/**
 * YaySMTP.
 *
 * Facts: the released 2.6.0 (read 2026-11-21): includes/Helper/Utils.php getYaySmtpSetting():274, encrypt():417, decrypt():433,
 * conditionUseFallbackSmtp():995; includes/PluginCore.php doSmtperInit():88; includes/Functions.php:60 (saving, also for a network);
 * getters of includes/Controller.
 *
 * No constants. The SMTP passwords alone are sealed. In network mode the main site's option counts for all; while it is switched on each
 * site keeps its former settings, with their keys, in `yaysmtp_settings_bk`.
 *
 * Gmail and Outlook: the token stands there as the library stores it.
 */
import { definePlugin, t } from '../schema';
import type { Codec, Connection, Place, Stored } from '../schema';

const OPTION = 'yaysmtp_settings';
const sealed: Codec = { name: 'yaysmtp' };

const scopes: Connection[ 'scopes' ] = [
	{
		scope: 'main_site',
		when: {
			all: [
				{ multisite: true },
				{ option: OPTION, scope: 'main_site', path: [ 'allowMultisite' ], is: [ 'yes' ] },
			],
		},
	},
];

/** The mailers with an API, wherever in the option their settings begin. */
const mailers = ( at: readonly string[] ): readonly Stored[] => {
	const mailer = (
		provider: string,
		provider_name: string,
		group: string,
		fields: Readonly< Record< string, string > > = { api_key: 'api_key' },
		also: Readonly< Record< string, Partial< Place > > > = {}
	): Stored => ( {
		provider,
		provider_name,
		selected_by: group,
		fields: Object.fromEntries(
			Object.entries( fields ).map( ( [ field, name ] ) => [
				field,
				{ path: [ ...at, group, ...name.split( '.' ) ], ...also[ field ] },
			] )
		),
	} );
	const region = { region: { otherwise: 'US' } };
	return [
		mailer( 'sendgrid', 'SendGrid', 'sendgrid' ),
		mailer( 'brevo', 'Brevo', 'sendinblue' ),
		mailer(
			'mailgun',
			'Mailgun',
			'mailgun',
			{ api_key: 'api_key', domain: 'domain', region: 'region' },
			region
		),
		mailer( 'smtpcom', 'SMTP.com', 'smtpcom', { api_key: 'api_key', channel: 'sender' } ),
		mailer( 'amazon_ses', 'Amazon SES', 'amazonses', {
			secret_access_key: 'secret_access_key',
			access_key_id: 'access_key_id',
			region: 'region',
		} ),
		mailer( 'postmark', 'Postmark', 'postmark' ),
		mailer(
			'sparkpost',
			'SparkPost',
			'sparkpost',
			{ api_key: 'api_key', region: 'region' },
			region
		),
		mailer( 'mailjet', 'Mailjet', 'mailjet', {
			api_key: 'api_key',
			secret_key: 'secret_key',
		} ),
		mailer( 'pepipost', 'Pepipost', 'pepipost' ),
		mailer( 'sendpulse', 'SendPulse', 'sendpulse', {
			client_secret: 'secret_key',
			client_id: 'api_key',
		} ),
		mailer( 'mandrill', 'Mandrill', 'mandrill' ),
		mailer( 'google_oauth', 'Google', 'gmail', {
			access_token: 'gmail_access_token.access_token',
			refresh_token: 'gmail_refresh_token',
			scopes: 'gmail_access_token.scope',
			client_id: 'client_id',
			client_secret: 'client_secret',
		} ),
		mailer( 'microsoft_oauth', 'Microsoft', 'outlookms', {
			access_token: 'outlookms_access_token.access_token',
			refresh_token: 'outlookms_refresh_token',
			expires_at: 'outlookms_access_token.expires',
			scopes: 'outlookms_access_token.scope',
			client_id: 'client_id',
			client_secret: 'client_secret',
		} ),
		mailer( 'zoho_mail', 'Zoho Mail', 'zoho', {
			access_token: 'access_token',
			refresh_token: 'refresh_token',
			client_id: 'client_id',
			client_secret: 'client_secret',
		} ),
	];
};

const primary: readonly Stored[] = [
	{
		provider: 'smtp',
		provider_name: 'SMTP',
		selected_by: 'smtp',
		when: { path: [ 'smtp', 'auth' ], is: [ 'yes' ] },
		fields: {
			pass: { path: [ 'smtp', 'pass' ], codec: sealed },
			host: { path: [ 'smtp', 'host' ] },
			port: { path: [ 'smtp', 'port' ] },
			encryption: { path: [ 'smtp', 'encryption' ] },
			user: { path: [ 'smtp', 'user' ] },
		},
	},
	...mailers( [] ),
];

export default definePlugin( {
	slug: 'yaysmtp',
	name: 'YaySMTP',
	short_name: 'YaySMTP',
	files: [ 'yaysmtp/yay-smtp.php', 'yaysmtp-pro/yay-smtp.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=yaysmtp',
	screens: [ 'yaycommerce_page_yaysmtp' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'primary',
			option: OPTION,
			scopes,
			constants: false,
			selector: { path: [ 'currentMailer' ] },
			sender: { path: [ 'fromEmail' ] },
		},
		{
			id: 'fallback',
			label: t( 'Fallback' ),
			option: OPTION,
			scopes,
			constants: false,
			selector: { path: [ 'fallback_mailer_provider' ] },
			sender: { path: [ 'fallback_from_email' ] },
			uses: [
				{
					as: 'backup',
					when: { option: OPTION, path: [ 'fallback_has_setting_mail' ], is: [ 'yes' ] },
				},
			],
			stores: [
				{
					provider: 'smtp',
					provider_name: 'SMTP',
					selected_by: 'smtp',
					when: { path: [ 'fallback_auth' ], is: [ 'yes' ] },
					fields: {
						pass: { path: [ 'fallback_smtp_pass' ], codec: sealed },
						host: { path: [ 'fallback_host' ] },
						port: { path: [ 'fallback_port' ] },
						encryption: { path: [ 'fallback_auth_type' ] },
						user: { path: [ 'fallback_smtp_user' ] },
					},
				},
				...mailers( [ 'fallback_service_provider_mailer_settings' ] ),
			],
		},
		{
			id: 'before_network',
			option: 'yaysmtp_settings_bk',
			label: t( 'Settings before network mode' ),
			constants: false,
			// Never used where they stand: they are put back when network mode is switched off.
			uses: [ { as: 'primary', when: { any: [] } } ],
		},
	],
	stores: primary,
	takes_mail: { by: 'phpmailer', class: 'YaySMTP\\PhpMailerExtends' },
	empties: [
		t(
			'When its network mode is switched off, every site gets back the settings that it had before.'
		),
	],
	errors: [
		{
			table: 'yaysmtp_email_logs',
			text: 'reason_error',
			at: 'date_time',
			at_is: 'utc',
			where: { column: 'status', is: [ '0' ] },
		},
	],
	source: 'YaySMTP 2.6.0 includes/Helper/Utils.php',
} );
