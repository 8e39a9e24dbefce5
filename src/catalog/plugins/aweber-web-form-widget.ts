/**
 * AWeber for WordPress: a log-in. Sites that connected long ago have an older kind of it, and that one counts before the new one.
 *
 * Facts: 7.3.30 (php/aweber_webform_plugin.php:45-50, 1451-1496, 1518; php/aweber_api/oauth2_application.php:31, 226-262; read
 * 2026-11-21). The short-lived token is renewed at use, and the long-lived one changes with it: nobody else may do that. The older log-in
 * has four values that only make sense together.
 *
 * `aweber_oauth_error` is left alone: it says the same sentence for every refusal.
 */
import { alone, stored } from '../forms';
import { definePlugin, t } from '../schema';

const OLD = { option: 'AWeberWebformPluginAdminOptions', path: [ 'access_key' ] } as const;

export default definePlugin( {
	slug: 'aweber-web-form-widget',
	name: 'AWeber for WordPress',
	short_name: 'AWeber',
	files: [ 'aweber-web-form-widget/aweber.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=aweber.php',
	screens: [ 'toplevel_page_aweber', 'aweber_page_aweber_web_form' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone(
			'sign_in',
			'AWeberOauth2TokensOptions',
			stored( 'aweber', 'AWeber', {
				access_token: 'access_token',
				refresh_token: 'refresh_token',
				expires_at: 'expires_on',
				client_id: 'client_id',
			} ),
			{ uses: [ { as: 'primary', when: { ...OLD, exists: false } } ] }
		),
		alone(
			'old_sign_in',
			OLD.option,
			stored( 'aweber_oauth1', 'AWeber', {
				access_key: 'access_key',
				access_secret: 'access_secret',
				consumer_key: 'consumer_key',
				consumer_secret: 'consumer_secret',
			} ),
			{
				label: t( 'log-in of an older version' ),
				uses: [ { as: 'primary', when: { ...OLD, exists: true } } ],
			}
		),
	],
	stores: [],
	removes: t( '“Disconnect” on the settings page of AWeber' ),
	empties: [
		t( 'When AWeber does not renew the connection, the plugin ends and erases it by itself.' ),
	],
	source: 'released 7.3.30: php/aweber_webform_plugin.php:45-50, 1449-1520; php/aweber_api/oauth2_application.php:226-262',
} );
