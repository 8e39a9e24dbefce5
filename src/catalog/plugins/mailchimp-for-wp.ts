/**
 * MC4WP: Mailchimp for WordPress.
 *
 * Facts: 4.13.0 (includes/functions.php:92 a constant counts unless it is '', so `false` leaves the plugin without a key;
 * includes/admin/class-admin.php:251 a value with asterisks is its own mask and keeps the old key, :281 the cached lists go with a new
 * key; includes/api/class-api-v3-client.php:31, 163 what is sent; read 2026-11-21).
 *
 * The filter `mc4wp_settings` gets all settings, not the key: what it does is seen through the getter.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'mailchimp-for-wp',
	name: 'MC4WP: Mailchimp for WordPress',
	short_name: 'MC4WP',
	files: [ 'mailchimp-for-wp/mailchimp-for-wp.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=mailchimp-for-wp',
	screens: [
		'toplevel_page_mailchimp-for-wp',
		'mc4wp_page_mailchimp-for-wp-forms',
		'mc4wp_page_mailchimp-for-wp-integrations',
		'mc4wp_page_mailchimp-for-wp-other',
	],
	rule: { name: 'nonempty_wins' },
	connections: [
		{
			id: 'site',
			option: 'mc4wp',
			constants: true,
			getter: { function: 'mc4wp_get_api_key' },
		},
	],
	stores: [
		{
			provider: 'mailchimp',
			provider_name: 'Mailchimp',
			fields: { api_key: { path: [ 'api_key' ], constant: 'MC4WP_API_KEY' } },
		},
	],
	inert: [
		{
			constant: 'MAILCHIMP_API_KEY',
			meant: 'MC4WP_API_KEY',
			why: t( 'MC4WP does not read this name. It reads MC4WP_API_KEY.' ),
		},
	],
	// Lists of the account that the old key belonged to.
	clears: [ { transient: 'mc4wp_mailchimp_lists' } ],
	source: 'released 4.13.0: includes/functions.php:66-101; includes/admin/class-admin.php:240-290; includes/class-mailchimp.php:379; includes/api/class-api-v3-client.php',
} );
