/**
 * MailerLite – Signup forms, the official plugin.
 *
 * Facts: 1.7.13 (src/Controllers/AdminController.php:461 the key; src/Admin/Settings.php:46-97 what its settings screen stores beside it;
 * src/Api/PlatformAPI.php:46, 220 a key of less than 100 characters is asked at MailerLite Classic; src/Api/ApiType.php 1 is Classic, 2
 * the new one; read 2026-11-21). No constants. The plugin goes by the length of the key; Key Health goes by the kind that was noted when
 * the key was saved, which is the same until somebody writes a key of the other kind from outside.
 */
import { definePlugin, t } from '../schema';
import type { Condition, Stored } from '../schema';

const kind = ( ...is: readonly string[] ): Condition => ( {
	option: 'mailerlite_platform',
	path: [],
	is,
} );

const key = ( provider: string, provider_name: string, when: Condition ): Stored => ( {
	provider,
	provider_name,
	when,
	fields: { api_key: { path: [] } },
} );

export default definePlugin( {
	slug: 'official-mailerlite-sign-up-forms',
	name: 'MailerLite – Signup forms (official)',
	short_name: 'MailerLite forms',
	files: [ 'official-mailerlite-sign-up-forms/mailerlite.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=mailerlite_settings',
	screens: [ 'toplevel_page_mailerlite_main', 'mailerlite_page_mailerlite_settings' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'mailerlite_api_key',
			constants: false,
		},
	],
	stores: [
		key( 'mailerlite', 'MailerLite', kind( '2' ) ),
		// Versions before 1.5 knew Classic only, and noted nothing.
		key( 'mailerlite_classic', 'MailerLite Classic', {
			any: [ kind( '1', '0' ), { option: 'mailerlite_platform', path: [], exists: false } ],
		} ),
	],
	removes: t( 'Emptying the field “API key” on its settings page' ),
	source: 'released 1.7.13: src/Admin/Settings.php:46-97; src/Api/PlatformAPI.php:46, 220; src/Api/ApiType.php',
} );
