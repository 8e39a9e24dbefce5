/**
 * Gmail SMTP: a log-in at Google with a client of one's own.
 *
 * Facts: 1.2.3.20 (main.php:717-768 what a mail uses; class.phpmaileroauthgoogle.php:86 and :112 the whole token as JSON text under
 * `oauth_access_token`; main.php:277 how it is deleted; read 2026-11-21).
 *
 * The parts of that JSON text have no path of their own, so the connection is found and shown, and not checked.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'gmail-smtp',
	name: 'Gmail SMTP',
	short_name: 'Gmail SMTP',
	files: [ 'gmail-smtp/main.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=gmail-smtp-settings',
	screens: [ 'settings_page_gmail-smtp-settings' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'gmail_smtp_options',
			constants: false,
			sender: { path: [ 'from_email' ] },
		},
	],
	stores: [
		{
			provider: 'google_token',
			provider_name: 'Google',
			fields: {
				access_token: { path: [ 'oauth_access_token' ] },
				client_id: { path: [ 'oauth_client_id' ] },
				client_secret: { path: [ 'oauth_client_secret' ] },
			},
		},
	],
	takes_mail: { by: 'pre_wp_mail' },
	removes: t( '“Delete Access Key” on the tab “Revoke Access” of Gmail SMTP' ),
	source: 'released 1.2.3.20: main.php:271-282, 590-621, 715-772; class.phpmaileroauthgoogle.php:55-120',
} );
