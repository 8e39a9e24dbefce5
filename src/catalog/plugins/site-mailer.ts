/**
 * Site Mailer of Elementor: connected through a log-in at Elementor, no key of one's own.
 *
 * Facts: 1.4.2 (modules/connect/classes/data.php:12 what is stored, by options with the prefix `site_mailer`;
 * classes/services/client.php:124 the access token; modules/mailer/module.php:80 it sends while it is connected; read 2026-11-21). A copy
 * of the site at another address counts as not connected: `site_mailer_home_url`, Base64 of the address at which it was connected.
 *
 * When sending fails, WordPress sends by itself, so a broken connection may stay unnoticed for long.
 */
import { definePlugin, t } from '../schema';

const field = ( name: string ) => ( { option: `site_mailer_${ name }`, path: [] } ) as const;

export default definePlugin( {
	slug: 'site-mailer',
	name: 'Site Mailer - SMTP Replacement, Email API Deliverability & Email Log',
	short_name: 'Site Mailer',
	files: [ 'site-mailer/site-mailer.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=site-mailer-settings',
	screens: [ 'elementor_page_site-mailer-settings', 'admin_page_site-mailer-settings' ],
	rule: { name: 'defined_wins' },
	connections: [ { id: 'site', option: 'site_mailer_access_token', constants: false } ],
	stores: [
		{
			provider: 'site_mailer',
			provider_name: 'Site Mailer',
			fields: {
				access_token: field( 'access_token' ),
				refresh_token: field( 'refresh_token' ),
				client_id: field( 'client_id' ),
				client_secret: field( 'client_secret' ),
			},
		},
	],
	takes_mail: {
		by: 'pre_wp_mail',
		when: { option: 'site_mailer_access_token', path: [], truthy: true },
	},
	removes: t( 'Disconnecting Site Mailer on its own page' ),
	source: 'released 1.4.2: modules/connect/classes/data.php:12-30; modules/connect/module.php:28; classes/services/client.php:106-126; modules/mailer/module.php:58-82; vendor/elementor/wp-one-package/src/Connect/Classes/Utils.php:152',
} );
