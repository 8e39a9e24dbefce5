/**
 * Ninja Forms.
 *
 * Facts: 3.14.3 (ninja-forms.php:278, 932 the settings, read once for each request and filtered as a whole; includes/Fields/
 * Recaptcha.php:64, Hcaptcha.php:125, Turnstile.php:107 which key each captcha sends; includes/Actions/Recaptcha.php:81 version 3 has
 * keys of its own; read 2026-11-21). No constants. Keys of mailing services come with paid add-ons, which are not known here; Akismet's
 * key is Akismet's own.
 *
 * The captcha field looks for a second key under `recaptcha_secret_key_v3`, a name that its settings never write.
 */
import { alone, captcha } from '../forms';
import { definePlugin, t } from '../schema';

const OPTION = 'ninja_forms_settings';

const one_captcha = (
	id: string,
	provider: 'recaptcha' | 'hcaptcha' | 'turnstile',
	end = '',
	label?: ReturnType< typeof t >
) =>
	alone(
		id,
		OPTION,
		captcha(
			provider,
			{ path: [ `${ provider }_secret_key${ end }` ] },
			{ path: [ `${ provider }_site_key${ end }` ] }
		),
		label ? { label } : {}
	);

export default definePlugin( {
	slug: 'ninja-forms',
	name: 'Ninja Forms',
	short_name: 'Ninja Forms',
	files: [ 'ninja-forms/ninja-forms.php' ],
	purpose: 'spam',
	only_where_stored: true,
	settings: 'admin.php?page=nf-settings',
	screens: [ 'toplevel_page_ninja-forms', 'ninja-forms_page_nf-settings' ],
	rule: { name: 'defined_wins' },
	connections: [
		one_captcha( 'recaptcha', 'recaptcha', '', t( 'reCAPTCHA v2' ) ),
		one_captcha( 'recaptcha_v3', 'recaptcha', '_3', t( 'reCAPTCHA v3' ) ),
		one_captcha( 'hcaptcha', 'hcaptcha' ),
		one_captcha( 'turnstile', 'turnstile' ),
	],
	stores: [],
	source: 'released 3.14.3: ninja-forms.php:278, 932-977; includes/Fields; includes/Actions/Recaptcha.php:81',
} );
