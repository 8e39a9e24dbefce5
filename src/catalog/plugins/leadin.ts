/**
 * HubSpot, the official plugin (leadin): a log-in, of which the long-lived token is stored.
 *
 * Facts: 11.3.70 (public/auth/class-oauth.php:23, 46; public/auth/class-oauthcrypto.php:43, 71 how the token is sealed, and that it stays
 * plain where key or salt are missing; leadin.php:67-77 its own constants for both, which it defines itself from WordPress's;
 * public/admin/class-connection.php:31 connected means: number of the account and token; read 2026-11-21). A number alone is enough for
 * forms and tracking.
 *
 * A site that defines LEADIN_PREFIX has its options under other names; they are not found.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'leadin',
	name: 'HubSpot – CRM, Email Marketing, Live Chat, Forms & Analytics',
	short_name: 'HubSpot',
	files: [ 'leadin/leadin.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=leadin',
	screens: [
		'toplevel_page_leadin',
		'hubspot_page_leadin_settings',
		'hubspot_page_leadin_forms',
		'hubspot_page_leadin_user_guide',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'leadin_refresh_token',
			constants: false,
			uses: [
				{
					as: 'primary',
					when: { option: 'leadin_portalId', path: [], truthy: true },
				},
			],
		},
	],
	stores: [
		{
			provider: 'hubspot_oauth',
			provider_name: 'HubSpot',
			fields: {
				refresh_token: {
					path: [],
					codec: {
						name: 'salted_ctr',
						key: [ 'LEADIN_KEY', 'LOGGED_IN_KEY' ],
						salt: [ 'LEADIN_SALT', 'LOGGED_IN_SALT' ],
						// One that is empty lets it store the token as it is.
						empty_counts: true,
					},
				},
			},
		},
	],
	removes: t( 'Disconnecting the account in the settings of HubSpot' ),
	source: 'released 11.3.70: leadin.php:67-77; public/auth/class-oauth.php; public/auth/class-oauthcrypto.php; public/data/class-portal-options.php; public/admin/class-connection.php:25-60',
} );
