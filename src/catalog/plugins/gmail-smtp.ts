/**
 * Gmail SMTP: a log-in at Google with a client of one's own.
 *
 * Facts: 1.2.3.20 (main.php:715-772 what a mail uses; class.phpmaileroauthgoogle.php:82 and :116 the whole token as JSON text under
 * `oauth_access_token`, with `expires_in` and `created` and no end; main.php:279 how it is deleted; read 2026-11-21).
 */
import { definePlugin, t } from '../schema';
import type { Place } from '../schema';

const part = ( member: string ): Place => ( {
	path: [ 'oauth_access_token' ],
	codec: { name: 'json_member', member },
} );

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
			provider: 'google_oauth',
			provider_name: 'Google',
			fields: {
				access_token: part( 'access_token' ),
				refresh_token: part( 'refresh_token' ),
				scopes: part( 'scope' ),
				client_id: { path: [ 'oauth_client_id' ] },
				client_secret: { path: [ 'oauth_client_secret' ] },
			},
		},
	],
	takes_mail: { by: 'pre_wp_mail' },
	removes: t( '“Delete Access Key” on the tab “Revoke Access” of Gmail SMTP' ),
	source: 'released 1.2.3.20: main.php:271-282, 590-621, 715-772; class.phpmaileroauthgoogle.php:54-122',
} );
