/**
 * Contact Form 7 and its integrations.
 *
 * Facts: 6.1.6 (load.php:94 WPCF7::get_option(); modules/sendinblue/service.php:15; modules/constant-contact/constant-contact.php
 * what is left of an integration that has been removed: its stored keys are used by nobody;
 * modules/recaptcha/service.php:60-104 both constants must be there, and PHP must call both true; modules/turnstile/service.php:52-70;
 * read 2026-11-21). Only the first pair of a captcha counts; its screen stores one.
 *
 * Captcha keys are stored as site key => secret key, so that the site key is no value that could be read or written. Not asked:
 * the filters wpcf7_recaptcha_sitekey and _secret, which count as the constants do, and wpcf7_turnstile_secret. What Stripe stores is
 * for payments. Spam is checked with Akismet's own key.
 */
import { alone } from '../forms';
import { definePlugin, t } from '../schema';
import type { Connection, Place, PrecedenceRule } from '../schema';

const OPTION = 'wpcf7';
const SITE_KEY = 'WPCF7_RECAPTCHA_SITEKEY';
const SECRET = 'WPCF7_RECAPTCHA_SECRET';
const both: PrecedenceRule = { name: 'pair_wins', constants: [ SITE_KEY, SECRET ] };

const secret = ( provider: string, provider_name: string, secret_key: Place ) => [
	{ provider, provider_name, fields: { secret_key } },
];

const pairs = ( id: string, provider_name: string, constant?: string ): Connection => ( {
	id,
	option: OPTION,
	each: { path: [ id ], name: [] },
	constants: undefined !== constant,
	stores: secret( id, provider_name, constant ? { path: [], constant } : { path: [] } ),
} );

export default definePlugin( {
	slug: 'contact-form-7',
	name: 'Contact Form 7',
	short_name: 'Contact Form 7',
	files: [ 'contact-form-7/wp-contact-form-7.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=wpcf7-integration',
	screens: [ 'toplevel_page_wpcf7', 'contact_page_wpcf7-new', 'contact_page_wpcf7-integration' ],
	rule: both,
	connections: [
		alone( 'brevo', OPTION, {
			provider: 'brevo',
			provider_name: 'Brevo',
			fields: { api_key: { path: [ 'sendinblue', 'api_key' ] } },
		} ),
		pairs( 'recaptcha', 'Google reCAPTCHA', SECRET ),
		{
			id: 'recaptcha_constants',
			option: OPTION,
			constants: true,
			stores: [
				{
					...secret( 'recaptcha', 'Google reCAPTCHA', {
						path: [ 'recaptcha' ],
						constant: SECRET,
					} )[ 0 ]!,
					// Where a pair is stored, the constants stand with it.
					when: {
						all: [
							{ constant: SITE_KEY, truthy: true },
							{ constant: SECRET, truthy: true },
							{ path: [ 'recaptcha' ], exists: false },
						],
					},
				},
			],
		},
		pairs( 'turnstile', 'Cloudflare Turnstile' ),
	],
	stores: [],
	removes: t( '“Remove key” or “Remove Keys” on the integration’s own screen' ),
	source: 'released 6.1.6: load.php:94; modules/sendinblue/service.php; modules/recaptcha/service.php:60-115; modules/turnstile/service.php:52-70',
} );
