/**
 * MailerLite – WooCommerce integration.
 *
 * Facts: 3.1.20 (includes/common/WooMailerLiteOptions.php:34-88 where the key stands and when it is sealed, :130-160 what is taken as
 * plain; includes/common/WooMailerLiteEncryption.php the sealing; includes/api/WooMailerLiteApi.php:155 a key of less than 100 characters
 * is asked at MailerLite Classic; read 2026-11-21). Its own getter writes a plain key back sealed, and needs WooCommerce; it is not asked.
 * `woo_ml_key` of versions before 3 is moved by the plugin. Files of an older version that come along read a constant
 * MAILERLITE_WP_API_KEY; nothing loads them.
 */
import { alone } from '../forms';
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'woo-mailerlite',
	name: 'MailerLite – WooCommerce integration',
	short_name: 'MailerLite for WooCommerce',
	files: [ 'woo-mailerlite/woo-mailerlite.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=mailerlite',
	screens: [ 'woocommerce_page_mailerlite' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone( 'site', 'woo_mailerlite_options', {
			provider: 'mailerlite',
			provider_name: 'MailerLite',
			fields: {
				api_key: {
					path: [ 'apiKey' ],
					codec: {
						name: 'salted_ctr',
						key: [ 'LOGGED_IN_KEY' ],
						salt: [ 'LOGGED_IN_SALT' ],
						otherwise: {
							key: 'this-is-a-fallback-key-but-not-secure',
							salt: 'this-is-a-fallback-salt-but-not-secure',
						},
						plain: 'unless_long_base64',
						own: {
							class: 'WooMailerLiteEncryption',
							method: 'decrypt',
							construct: true,
						},
					},
				},
			},
		} ),
	],
	stores: [],
	removes: t( '“Reset integration” in its settings' ),
	// Read in includes/shared/mailerlite-wp-functions.php, which no file of 3.1.20 includes.
	unread: [ 'MAILERLITE_WP_API_KEY' ],
	source: 'released 3.1.20: includes/common/WooMailerLiteOptions.php; includes/common/WooMailerLiteEncryption.php; includes/api/WooMailerLiteApi.php:28, 155',
} );
