/**
 * Constant Contact Forms: a log-in; forms work without it too.
 *
 * Facts: 2.21.0 (includes/class-connect.php:457, 499 how tokens are stored: as they are, because :648 looks for the library for encryption
 * under a name that only another plugin can bring; :410 all of it deleted when disconnected; includes/class-api.php:244 a token is renewed
 * an hour before its day is over; includes/class-CaptchaService.php one service against bots at a time; read 2026-11-21).
 *
 * When the token ends is not stored, only when it came: so its end is not known here.
 */
import { definePlugin, t } from '../schema';
import type { Stored } from '../schema';

const SETTINGS = 'ctct_options_settings';

const token = ( option: string ) => ( { option, path: [], codec: { name: 'defuse' } } ) as const;

const captcha = ( provider: string, provider_name: string ): Stored => {
	const secret = [ `_ctct_${ provider }_secret_key` ];
	const site = [ `_ctct_${ provider }_site_key` ];
	return {
		provider,
		provider_name,
		// Without one of the two it counts as switched off.
		uses: [
			{
				as: 'primary',
				when: {
					all: [
						{ path: [ '_ctct_captcha_service' ], is: [ provider ] },
						{ path: secret, truthy: true },
						{ path: site, truthy: true },
					],
				},
			},
		],
		fields: { secret_key: { path: secret }, site_key: { path: site } },
	};
};

export default definePlugin( {
	slug: 'constant-contact-forms',
	name: 'Constant Contact Forms',
	short_name: 'Constant Contact',
	files: [ 'constant-contact-forms/constant-contact-forms.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'edit.php?post_type=ctct_forms&page=ctct_options_connect',
	screens: [
		'ctct_forms_page_ctct_options_connect',
		'ctct_forms_page_ctct_options_settings_general',
		'edit-ctct_forms',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{ id: 'site', option: '_ctct_access_token', constants: false },
		{
			id: 'captcha',
			option: SETTINGS,
			constants: false,
			stores: [
				captcha( 'recaptcha', 'Google reCAPTCHA' ),
				captcha( 'hcaptcha', 'hCaptcha' ),
				captcha( 'turnstile', 'Cloudflare Turnstile' ),
			],
		},
	],
	stores: [
		{
			provider: 'constant_contact',
			provider_name: 'Constant Contact',
			fields: {
				access_token: token( '_ctct_access_token' ),
				refresh_token: token( '_ctct_refresh_token' ),
			},
		},
	],
	removes: t( '“Disconnect” among the pages of Constant Contact Forms' ),
	source: 'released 2.21.0: includes/class-connect.php:375-520, 570-665; includes/class-api.php:170-300, 640-660; includes/class-settings.php:620-745; includes/class-CaptchaService.php',
} );
