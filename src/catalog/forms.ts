/**
 * What form plugins have in common: keys of many providers, each in a place of its own, all used side by side.
 */
import type { Connection, Place, Stored } from './schema';

const CAPTCHAS = {
	recaptcha: 'Google reCAPTCHA',
	hcaptcha: 'hCaptcha',
	turnstile: 'Cloudflare Turnstile',
} as const;

/**
 * @param provider Id of the captcha.
 * @param secret   Where its secret key stands.
 * @param site     Where its site key stands.
 */
export const captcha = (
	provider: keyof typeof CAPTCHAS,
	secret: Place,
	site: Place
): Stored => ( {
	provider,
	provider_name: CAPTCHAS[ provider ],
	fields: { secret_key: secret, site_key: site },
} );

/**
 * A connection for the key of one provider.
 *
 * @param id     Of the connection.
 * @param option Where its settings stand.
 * @param store  The key.
 * @param more   What else there is to say.
 */
export const alone = (
	id: string,
	option: string,
	store: Stored,
	more: Partial< Connection > = {}
): Connection => ( { id, option, constants: false, stores: [ store ], ...more } );

/** The field of each provider's key => the plugin's word for it. */
export const stored = (
	provider: string,
	provider_name: string,
	fields: Readonly< Record< string, string > >
): Stored => ( {
	provider,
	provider_name,
	fields: Object.fromEntries(
		Object.entries( fields ).map( ( [ field, name ] ) => [ field, { path: [ name ] } ] )
	),
} );
