/**
 * Gravity Forms and its add-ons.
 *
 * Facts: 2.10.2 (includes/addon/class-gf-addon.php:5084-5123 settings of an add-on; includes/settings/class-gf-settings-encryption.php
 * sealed with GF_ENCRYPTION_KEY; includes/class-gf-upgrade.php:1325-1345 captcha constants are copied into the database at each upgrade;
 * includes/fields/class-gf-field-captcha.php:347-369; read 2026-11-21). Add-ons, as published in public copies: Mailchimp 4.8 (apiKey;
 * newer ones sign in, which is not known here), ActiveCampaign, Campaign Monitor, GetResponse, Mailgun, SendGrid, Postmark (all
 * plugin_settings_fields()), reCAPTCHA (class-plugin-settings.php get_recaptcha_key(): a constant that PHP calls true, else the
 * setting).
 *
 * Mailgun, SendGrid and Postmark send the notifications of those forms that choose them. The licence of Gravity Forms itself is no key
 * of a mail service. Add-ons keep what they read for the request, so none is asked.
 */
import { alone, captcha, stored } from '../forms';
import { definePlugin, t } from '../schema';
import type { Condition, Connection, Place, Stored } from '../schema';

const CAPTCHA_SECRET = 'rg_gforms_captcha_private_key';

/**
 * @param name   Of the add-on, as in its folder.
 * @param main   Its main file.
 * @param stores Its keys.
 * @param as     What they are used for.
 */
const add_on = (
	name: string,
	main: string,
	stores: readonly Stored[],
	as: 'primary' | 'routed' = 'primary'
): Connection => ( {
	id: name,
	option: `gravityformsaddon_gravityforms${ name }_settings`,
	format: 'gravity_forms',
	constants: 'recaptcha' === name,
	uses: [ { as, when: { active: [ `gravityforms${ name }/${ main }.php` ] } } ],
	stores,
} );

const simple = (
	name: string,
	provider: string,
	provider_name: string,
	fields: Readonly< Record< string, string > >,
	as?: 'routed'
) => add_on( name, name, [ stored( provider, provider_name, fields ) ], as );

const getresponse = ( more: Readonly< Record< string, Place > >, when: Condition ): Stored => ( {
	provider: 'getresponse',
	provider_name: 'GetResponse',
	when,
	fields: { api_key: { path: [ 'api_key' ] }, ...more },
} );
const MAX = { path: [ 'account_type' ], is: [ '360' ] } as const;

const why = t(
	'Gravity Forms names it in a sample line, but reads the constant with the older name.'
);

export default definePlugin( {
	slug: 'gravityforms',
	name: 'Gravity Forms',
	short_name: 'Gravity Forms',
	files: [ 'gravityforms/gravityforms.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=gf_settings',
	screens: [ 'toplevel_page_gf_edit_forms', 'forms_page_gf_settings' ],
	rule: { name: 'truthy_wins' },
	connections: [
		simple( 'mailchimp', 'mailchimp', 'Mailchimp', { api_key: 'apiKey' } ),
		simple( 'activecampaign', 'activecampaign', 'ActiveCampaign', {
			api_key: 'api_key',
			api_url: 'api_url',
		} ),
		simple( 'campaignmonitor', 'campaign_monitor', 'Campaign Monitor', { api_key: 'apiKey' } ),
		add_on( 'getresponse', 'getresponse', [
			getresponse( {}, { path: [ 'account_type' ], not: [ '360' ] } ),
			getresponse(
				{
					domain: { path: [ 'domain' ] },
					api_url: {
						path: [ 'max_tld' ],
						map: { '.com': 'api3.getresponse360.com', '.pl': 'api3.getresponse360.pl' },
					},
				},
				MAX
			),
		] ),
		add_on(
			'mailgun',
			'mailgun',
			[
				{
					// It keeps no sending domain, and without one Mailgun cannot be asked as we ask it.
					provider: 'mailgun_any_domain',
					provider_name: 'Mailgun',
					fields: {
						api_key: { path: [ 'apiKey' ] },
						region: { path: [ 'region' ], map: { us: 'US', eu: 'EU' } },
					},
				},
			],
			'routed'
		),
		simple( 'sendgrid', 'sendgrid', 'SendGrid', { api_key: 'apiKey' }, 'routed' ),
		simple( 'postmark', 'postmark', 'Postmark', { api_key: 'serverToken' }, 'routed' ),
		add_on( 'recaptcha', 'recaptcha', [
			captcha(
				'recaptcha',
				{ path: [ 'secret_key_v3' ], constant: 'GF_RECAPTCHA_V3_SECRET_KEY' },
				{ path: [ 'site_key_v3' ], constant: 'GF_RECAPTCHA_V3_SITE_KEY' }
			),
		] ),
		alone(
			'captcha',
			CAPTCHA_SECRET,
			captcha(
				'recaptcha',
				{ path: [], constant: 'GF_RECAPTCHA_PRIVATE_KEY' },
				{
					option: 'rg_gforms_captcha_public_key',
					path: [],
					constant: 'GF_RECAPTCHA_PUBLIC_KEY',
				}
			),
			{
				label: t( 'Captcha field' ),
				constants: true,
				rule: { name: 'import_once' },
			}
		),
	],
	stores: [],
	inert: [
		{ constant: 'GF_RECAPTCHA_SECRET_KEY', meant: 'GF_RECAPTCHA_PRIVATE_KEY', why },
		{ constant: 'GF_RECAPTCHA_SITE_KEY', meant: 'GF_RECAPTCHA_PUBLIC_KEY', why },
	],
	source: 'released 2.10.2: includes/addon/class-gf-addon.php:5084-5123; includes/settings/class-gf-settings-encryption.php; includes/class-gf-upgrade.php:1325-1345; add-ons from public copies',
} );
