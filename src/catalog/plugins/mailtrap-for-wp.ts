/**
 * Mailtrap for WordPress, not made by Mailtrap: catches all mail in a test inbox.
 *
 * Facts: eduardo-marcolino/mailtrap-for-wordpress@3110542 (0.7; mailtrap-for-wp.php:109 register_settings(), :119 mailer_setup(); .github/
 * workflows/wp-plugin-deploy.yml names the folder; read 2026-11-21). The API token is used for the inbox page alone. The host stands
 * nowhere but in the plugin: the option named here for it does not exist.
 */
import { definePlugin, t } from '../schema';

const option = ( name: string ) => ( { option: name, path: [] } ) as const;
const catches = { option: 'mailtrap_enabled', path: [], truthy: true } as const;

export default definePlugin( {
	slug: 'mailtrap-for-wp',
	name: 'Mailtrap for WordPress',
	short_name: 'Mailtrap for WordPress',
	files: [ 'mailtrap-for-wp/mailtrap-for-wp.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=mailtrap-settings',
	screens: [
		'settings_page_mailtrap-settings',
		'admin_page_mailtrap-test',
		'admin_page_mailtrap-inbox',
	],
	rule: { name: 'defined_wins' },
	connections: [ { id: 'site', option: 'mailtrap_password', constants: false } ],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'Mailtrap (SMTP)',
			uses: [ { as: 'primary', when: catches } ],
			fields: {
				pass: { path: [] },
				host: { ...option( 'mailtrap_host' ), otherwise: 'smtp.mailtrap.io' },
				port: option( 'mailtrap_port' ),
				encryption: option( 'mailtrap_secure' ),
				user: option( 'mailtrap_username' ),
			},
		},
		{
			provider: 'mailtrap',
			provider_name: 'Mailtrap',
			uses: [ { as: 'routed', when: { ...option( 'mailtrap_api_token' ), truthy: true } } ],
			fields: { api_key: option( 'mailtrap_api_token' ) },
		},
	],
	takes_mail: { by: 'phpmailer_init', when: catches },
	stops_mail: [ { when: catches, called: t( '“Enabled” in Mailtrap for WordPress' ) } ],
	source: 'eduardo-marcolino/mailtrap-for-wordpress@3110542 (0.7) mailtrap-for-wp.php',
} );
