/**
 * Mailgun, the official plugin.
 *
 * Facts: Mailgun 2.2.2 (mailgun.php:89 which way is taken, :147 SMTP, :216 API; includes/wp-mail-api.php:127; includes/mg-filter.php:295
 * words of the region; read 2026-11-21). `MAILGUN_USEAPI` can switch the API on, never off: it is joined with the option by "or".
 *
 * By SMTP the user name is put together from the stored name and the domain (mailgun.php:150), which data cannot say: so the SMTP
 * password is found and shown, and not checked.
 */
import { definePlugin, t } from '../schema';

const by_api = {
	any: [
		{ option: 'mailgun', path: [ 'useAPI' ], truthy: true },
		{ constant: 'MAILGUN_USEAPI', truthy: true },
	],
} as const;

export default definePlugin( {
	slug: 'mailgun',
	name: 'Mailgun',
	short_name: 'Mailgun',
	files: [ 'mailgun/mailgun.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=mailgun',
	screens: [ 'settings_page_mailgun', 'settings_page_mailgun-lists' ],
	rule: { name: 'truthy_wins' },
	connections: [
		{
			id: 'site',
			option: 'mailgun',
			constants: true,
			sender: { path: [ 'from-address' ], constant: 'MAILGUN_FROM_ADDRESS' },
		},
	],
	stores: [
		{
			provider: 'mailgun',
			provider_name: 'Mailgun',
			uses: [ { as: 'primary', when: by_api } ],
			fields: {
				api_key: { path: [ 'apiKey' ], constant: 'MAILGUN_APIKEY' },
				domain: { path: [ 'domain' ], constant: 'MAILGUN_DOMAIN' },
				region: {
					path: [ 'region' ],
					constant: 'MAILGUN_REGION',
					otherwise: 'US',
					map: { us: 'US', eu: 'EU' },
				},
			},
		},
		{
			provider: 'mailgun_smtp',
			provider_name: 'Mailgun (SMTP)',
			uses: [
				{
					as: 'primary',
					when: {
						all: [
							{ option: 'mailgun', path: [ 'useAPI' ], truthy: false },
							{ constant: 'MAILGUN_USEAPI', truthy: false },
						],
					},
				},
			],
			fields: { pass: { path: [ 'password' ], constant: 'MAILGUN_PASSWORD' } },
		},
	],
	inert: [
		{
			constant: 'MAILGUN_API_KEY',
			meant: 'MAILGUN_APIKEY',
			why: t( 'The Mailgun plugin does not read this name. It reads MAILGUN_APIKEY.' ),
		},
	],
	takes_mail: { by: 'wp_mail', when: by_api },
	also_reads: [
		'MAILGUN_FROM_NAME',
		'MAILGUN_REPLY_TO_ADDRESS',
		'MAILGUN_SECTYPE',
		'MAILGUN_SECURE',
		'MAILGUN_TRACK_CLICKS',
		'MAILGUN_TRACK_OPENS',
		'MAILGUN_USERNAME',
	],
	// mailgun.php:89, in a constructor that the last lines of the file call: whether wp_mail() is replaced. All else when mail is sent.
	read_at: { MAILGUN_USEAPI: 'load' },
	source: 'released 2.2.2: mailgun.php:89-105, 147-172, 216-223; includes/wp-mail-api.php:127-139; includes/mg-filter.php:295',
} );
