/**
 * WPForms, Lite and paid.
 *
 * Facts: 2.0.0.2 Lite (includes/functions/providers.php one option for all accounts of all providers; includes/functions/forms.php:481
 * captchas, of which one is chosen; src/Integrations/ConstantContact/V3/Auth.php:160, Api/Api.php:380; includes/providers/
 * class-constant-contact.php:376; read 2026-11-21). Paid add-ons as published in public copies: Mailchimp 2.5.1 (slug mailchimpv3,
 * `api`), Campaign Monitor (campaign-monitor, `api` and `client_id`), GetResponse (getresponse, `api`); Kit's own add-on
 * ConvertKit/convertkit-wpforms (convertkit: `api_key` before, tokens since). Fields of the other paid add-ons are not known here.
 *
 * WPFORMS_CONSTANT_CONTACT_API_KEY is the number of an app, no secret. Which account a form uses stands in the form.
 */
import { captcha, stored } from '../forms';
import { definePlugin, t } from '../schema';
import type { Connection, Stored } from '../schema';

const SETTINGS = 'wpforms_settings';

const accounts = ( slug: string, ...stores: readonly Stored[] ): Connection => ( {
	id: slug,
	option: 'wpforms_providers',
	each: { path: [ slug ], name: [ 'label' ] },
	constants: false,
	stores,
} );

const one_captcha = ( provider: 'recaptcha' | 'hcaptcha' | 'turnstile' ): Stored => ( {
	...captcha(
		provider,
		{ path: [ `${ provider }-secret-key` ] },
		{ path: [ `${ provider }-site-key` ] }
	),
	selected_by: provider,
} );

const tokens = ( provider: string, name: string, end: string ) =>
	stored( provider, name, {
		access_token: 'access_token',
		refresh_token: 'refresh_token',
		expires_at: end,
	} );

export default definePlugin( {
	slug: 'wpforms-lite',
	name: 'WPForms',
	short_name: 'WPForms',
	files: [ 'wpforms-lite/wpforms.php', 'wpforms/wpforms.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=wpforms-settings&view=integrations',
	screens: [ 'toplevel_page_wpforms-overview', 'wpforms_page_wpforms-settings' ],
	rule: { name: 'defined_wins' },
	connections: [
		accounts(
			'constant-contact-v3',
			tokens( 'constant_contact', 'Constant Contact', 'expires_in' )
		),
		// Its API ended; the plugin moves these accounts to the new one.
		accounts(
			'constant-contact',
			stored( 'constant_contact_v2', 'Constant Contact (API 2)', {
				access_token: 'access_token',
			} )
		),
		accounts( 'mailchimpv3', stored( 'mailchimp', 'Mailchimp', { api_key: 'api' } ) ),
		accounts(
			'campaign-monitor',
			stored( 'campaign_monitor', 'Campaign Monitor', {
				api_key: 'api',
				client_id: 'client_id',
			} )
		),
		accounts( 'getresponse', stored( 'getresponse', 'GetResponse', { api_key: 'api' } ) ),
		accounts(
			'convertkit',
			tokens( 'kit_oauth', 'Kit', 'token_expires' ),
			stored( 'kit_v3', 'Kit (API 3)', { api_key: 'api_key', api_secret: 'api_secret' } )
		),
		{
			id: 'captcha',
			option: SETTINGS,
			constants: false,
			unslash: true,
			uses: [
				{
					as: 'primary',
					when: {
						option: SETTINGS,
						path: [ 'captcha-provider' ],
						is: [ '{selected}' ],
					},
				},
			],
			stores: [
				{
					...one_captcha( 'recaptcha' ),
					// Also where nothing is chosen.
					uses: [
						{
							as: 'primary',
							when: {
								any: [
									{ path: [ 'captcha-provider' ], is: [ 'recaptcha' ] },
									{ path: [ 'captcha-provider' ], exists: false },
								],
							},
						},
					],
				},
				one_captcha( 'hcaptcha' ),
				one_captcha( 'turnstile' ),
			],
		},
	],
	stores: [],
	removes: t( '“Disconnect” beside the account, on its page Settings › Integrations' ),
	source: 'released 2.0.0.2: includes/functions/providers.php; includes/functions/forms.php:481-497; src/Integrations/ConstantContact/V3',
} );
