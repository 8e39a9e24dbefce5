/**
 * Akismet Anti-spam, the plugin.
 *
 * Facts: Akismet 5.7.2 (class.akismet.php:150, 2262; read 2026-11-21). `Akismet::verify_key()` is never used: it sends the stored
 * key along, rewrites the plugin's own alerts, and on any transport error repeats the request over plain http.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'akismet',
	name: 'Akismet Anti-spam',
	short_name: 'Akismet',
	files: [ 'akismet/akismet.php' ],
	purpose: 'spam',
	settings: 'options-general.php?page=akismet-key-config',
	screens: [ 'settings_page_akismet-key-config', 'jetpack_page_akismet-key-config' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'wordpress_api_key',
			constants: true,
			getter: { class: 'Akismet', method: 'get_api_key' },
		},
	],
	stores: [
		{
			provider: 'akismet',
			provider_name: 'Akismet',
			fields: { api_key: { path: [], constant: 'WPCOM_API_KEY' } },
		},
	],
	filters: [ 'akismet_get_api_key' ],
	inert: [
		{
			constant: 'AKISMET_API_KEY',
			meant: 'WPCOM_API_KEY',
			why: t( 'Akismet does not read this name. It reads WPCOM_API_KEY.' ),
		},
	],
	// wrapper.php gives it the value of the constant.
	pasted: [ 'wpcom_api_key' ],
	managed_by: {
		class: 'Jetpack',
		name: 'Jetpack',
		settings: 'admin.php?page=akismet-key-config',
	},
	also_reads: [ 'AKISMET_DEBUG' ],
	// Set and deleted by what Akismet answers next (class.akismet.php update_alert()).
	connected: { option: 'akismet_alert_code', path: [], truthy: false },
	checks_comments: {
		done: { meta: 'akismet_result', is: [ 'true', 'false' ] },
		waits: 'akismet_error',
		screen: 'edit-comments.php?comment_status=moderated',
		button: t( 'Check for Spam' ),
		source: 'Akismet 5.7.2 class.akismet.php auto_check_comment():566, cron_recheck():1428; class.akismet-admin.php check_for_spam_button()',
	},
	source: 'Akismet 5.7.2 class.akismet.php get_api_key(), predefined_api_key()',
} );
