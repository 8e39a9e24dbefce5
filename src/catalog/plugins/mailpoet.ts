/**
 * MailPoet: its sending service, or another method; settings in a table of its own.
 *
 * Facts: 5.35.0 (lib/Settings/SettingsController.php: one row per top name, arrays serialized; lib/Mailer/MailerFactory.php:50 which
 * method gets what; lib/Mailer/Methods/SMTP.php:74 it signs in only where `authentication` is 1; lib/Mailer/WordPress/
 * WordpressMailerReplacer.php:44 site mail; lib/Mailer/MailerLog.php the last error; read 2026-11-21). No constant holds a key. The
 * prefix of the table can be changed by the filter `mailpoet_db_prefix`; such a table is not found.
 *
 * Beside its own key it notes whether that was found good (`mailpoet_api_key_state`), and sends nothing while the note says otherwise
 * (lib/Mailer/Methods/MailPoet.php:56). It looks again once a day, and when its settings are saved; after a key of ours is proven, the
 * note is set.
 *
 * Its getter keeps what it read first for the rest of the request, so it is not asked. After an error sending may be paused: that is left
 * to the button in MailPoet, because it sends whatever is waiting. The key of the paid edition stands in a row of its own and opens
 * features and updates; it is mostly the same key, but the question for it is another one.
 */
import { definePlugin } from '../schema';
import type { Connection, Stored } from '../schema';

const table: Connection[ 'table' ] = {
	name: 'mailpoet_settings',
	key_column: 'name',
	value_column: 'value',
};

const method = (
	provider: string,
	provider_name: string,
	selected_by: string,
	fields: Readonly< Record< string, string > >,
	more: Partial< Stored > = {}
): Stored => ( {
	provider,
	provider_name,
	selected_by,
	fields: Object.fromEntries(
		Object.entries( fields ).map( ( [ name, stored ] ) => [ name, { path: [ stored ] } ] )
	),
	...more,
} );

export default definePlugin( {
	slug: 'mailpoet',
	name: 'MailPoet',
	short_name: 'MailPoet',
	files: [ 'mailpoet/mailpoet.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=mailpoet-settings#premium',
	screens: [
		'toplevel_page_mailpoet-homepage',
		'mailpoet_page_mailpoet-newsletters',
		'mailpoet_page_mailpoet-settings',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'sending',
			option: 'mta',
			table,
			constants: false,
			selector: { path: [ 'method' ] },
			sender: { option: 'sender', path: [ 'address' ] },
		},
		{
			id: 'premium',
			option: 'premium',
			table,
			constants: false,
			uses: [ { as: 'primary', when: { path: [ 'premium_key' ], truthy: true } } ],
			stores: [
				{
					provider: 'mailpoet_premium',
					provider_name: 'MailPoet (paid features)',
					fields: { api_key: { path: [ 'premium_key' ] } },
				},
			],
		},
	],
	stores: [
		method( 'mailpoet', 'MailPoet', 'MailPoet', { api_key: 'mailpoet_api_key' } ),
		method( 'sendgrid', 'SendGrid', 'SendGrid', { api_key: 'api_key' } ),
		method( 'amazon_ses', 'Amazon SES', 'AmazonSES', {
			secret_access_key: 'secret_key',
			access_key_id: 'access_key',
			region: 'region',
		} ),
		method(
			'smtp',
			'SMTP',
			'SMTP',
			{
				pass: 'password',
				host: 'host',
				port: 'port',
				encryption: 'encryption',
				user: 'login',
			},
			{ when: { path: [ 'authentication' ], is: [ '1' ] } }
		),
	],
	sets: [
		{
			provider: 'mailpoet',
			option: 'mta',
			table,
			path: [ 'mailpoet_api_key_state', 'state' ],
			value: 'valid',
		},
	],
	takes_mail: {
		by: 'phpmailer',
		class: 'MailPoet\\Mailer\\WordPress\\WordPressMailer',
		when: { option: 'send_transactional_emails', path: [], truthy: true },
	},
	errors: [
		{
			table: 'mailpoet_settings',
			text: 'value',
			at: 'updated_at',
			at_is: 'utc',
			where: { column: 'name', is: [ 'mta_log' ] },
			path: [ 'error', 'error_message' ],
		},
	],
	source: 'released 5.35.0: lib/Settings/SettingsController.php:186-225; lib/Settings/SettingsRepository.php:27; lib/Mailer/MailerFactory.php:50-130; lib/Mailer/MailerLog.php; lib/Services/Bridge.php:14-31, 219-345',
} );
