/**
 * Resend, the official plugin.
 *
 * Facts: 1.0.0 (class-resend.php:70 the key; wp-mail.php:40; class-resend-admin.php:197 and :414 where it is deleted; read 2026-11-21).
 *
 * wp-mail.php:132 calls a class that is loaded in wp-admin only: outside of it, a mail that Resend refuses ends the whole page in a
 * fatal error.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'resend',
	name: 'Resend',
	short_name: 'Resend',
	files: [ 'resend/resend.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=resend',
	screens: [ 'settings_page_resend' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'resend_api_key',
			constants: false,
			sender: { option: 'resend_from_address', path: [] },
			getter: { class: 'Resend', method: 'get_api_key', args: [] },
		},
	],
	stores: [ { provider: 'resend', provider_name: 'Resend', fields: { api_key: { path: [] } } } ],
	filters: [ 'resend_get_api_key' ],
	takes_mail: { by: 'wp_mail' },
	empties: [
		t(
			'Resend’s plugin deletes its key when its page is opened with “view=stats” in the address, or when an empty key is saved.'
		),
	],
	source: 'released 1.0.0: class-resend.php:70-72; wp-mail.php:22, 40, 117-133; class-resend-admin.php:192-201, 400-425; resend.php:53-61',
} );
