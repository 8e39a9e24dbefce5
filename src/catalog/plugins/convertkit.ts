/**
 * Kit (once ConvertKit): a log-in; the key of API 3 is left for some old forms.
 *
 * Facts: 3.3.1 (includes/class-convertkit-settings.php:70, 115 constants count as soon as they are defined, also when empty, and for API 3
 * only; :645 a new token, :672 all four values emptied; includes/functions.php:844 it does so when Kit answers 401;
 * admin/class-convertkit-admin-notices.php the notice it leaves; includes/blocks/class-convertkit-block-form.php:423 the last use of the
 * API 3 key; includes/class-convertkit-setup.php:598 key and secret are traded in for a log-in at an update; read 2026-11-21).
 *
 * The notice is found where it stands first, as it does where no plugin for caching has one.
 */
import { definePlugin, t } from '../schema';
import type { Condition } from '../schema';

const OPTION = '_wp_convertkit_settings';
const KEY = 'CONVERTKIT_API_KEY';

const filled = ( name: string ): Condition => ( { path: [ name ], truthy: true } );

export default definePlugin( {
	slug: 'convertkit',
	name: 'Kit (formerly ConvertKit)',
	short_name: 'Kit',
	files: [ 'convertkit/wp-convertkit.php' ],
	purpose: 'marketing',
	settings: 'options-general.php?page=_wp_convertkit_settings',
	screens: [ 'settings_page__wp_convertkit_settings' ],
	rule: { name: 'defined_wins' },
	connections: [ { id: 'site', option: OPTION, constants: true } ],
	stores: [
		{
			provider: 'kit_oauth',
			provider_name: 'Kit',
			fields: {
				access_token: { path: [ 'access_token' ] },
				refresh_token: { path: [ 'refresh_token' ] },
				expires_at: { path: [ 'token_expires' ] },
				last_error: {
					option: 'convertkit-admin-notices',
					path: [ '0' ],
					// Notices about caching.
					map: { litespeed_cache: '', w3_total_cache: '', wp_super_cache: '' },
				},
			},
		},
		{
			provider: 'kit_v3',
			provider_name: 'Kit (API 3)',
			// Forms of old pages whose number Kit gave out twice.
			uses: [
				{
					as: 'routed',
					when: {
						any: [
							{ constant: KEY, truthy: true },
							{ all: [ { constant: KEY, exists: false }, filled( 'api_key' ) ] },
						],
					},
				},
			],
			fields: {
				api_key: { path: [ 'api_key' ], constant: KEY },
				api_secret: { path: [ 'api_secret' ], constant: 'CONVERTKIT_API_SECRET' },
			},
		},
		{
			provider: 'recaptcha',
			provider_name: 'Google reCAPTCHA',
			uses: [
				{
					as: 'primary',
					when: {
						all: [ filled( 'recaptcha_secret_key' ), filled( 'recaptcha_site_key' ) ],
					},
				},
			],
			fields: {
				secret_key: { path: [ 'recaptcha_secret_key' ] },
				site_key: { path: [ 'recaptcha_site_key' ] },
			},
		},
	],
	removes: t( '“Disconnect” in the settings of Kit' ),
	empties: [
		t(
			'When Kit refuses the connection, its plugin erases it, and the key of API 3 with it. Connecting again is the only way back.'
		),
	],
	source: 'released 3.3.1: includes/class-convertkit-settings.php:60-250, 640-720; includes/functions.php:800-900; includes/class-convertkit-setup.php:598-640; includes/class-convertkit-recaptcha.php:75-125',
} );
