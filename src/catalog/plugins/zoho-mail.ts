/**
 * Zoho Mail, the official plugin: a log-in at Zoho with a client of one's own.
 *
 * Facts: 1.5.8 (zohoMail.php:253-260 what the log-in stores, plain; :499 and :716 the refresh token becomes Base64 at the first mail or
 * renewal; :497 and :502 `zmail_integ_timestamp` is the time of the last renewal, no end; :36 domain; :82 what deactivation deletes; read
 * 2026-11-21). The end of the access token is stored nowhere.
 */
import { definePlugin, t } from '../schema';

const option = ( name: string ) => ( { option: name, path: [] } ) as const;

export default definePlugin( {
	slug: 'zoho-mail',
	name: 'Zoho Mail',
	short_name: 'Zoho Mail',
	files: [ 'zoho-mail/zohoMail.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=zmail-integ-settings',
	screens: [
		'toplevel_page_zmail-integ-settings',
		'zoho-mail_page_zmail-send-mail',
		'zoho-mail_page_zmail-troubleshoot',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'zmail_access_token',
			constants: false,
			sender: option( 'zmail_integ_from_email_id' ),
		},
	],
	stores: [
		{
			provider: 'zoho_mail',
			provider_name: 'Zoho Mail',
			fields: {
				access_token: { path: [] },
				refresh_token: {
					...option( 'zmail_refresh_token' ),
					codec: { name: 'base64', or_plain: true },
				},
				client_id: option( 'zmail_integ_client_id' ),
				client_secret: option( 'zmail_integ_client_secret' ),
				domain: { ...option( 'zmail_integ_domain_name' ), otherwise: 'zoho.com' },
			},
		},
	],
	takes_mail: { by: 'wp_mail' },
	empties: [ t( 'Zoho Mail deletes its whole connection when the plugin is deactivated.' ) ],
	source: 'released 1.5.8: zohoMail.php:36-48, 82-96, 252-265, 496-509, 587, 715-720',
} );
