/**
 * Drip for WooCommerce: no key. Drip signs in at the shop, not the shop at Drip.
 *
 * Facts: 1.1.9 (src/class-drip-woocommerce-settings.php:15, src/snippet.js.php:18 the number of the account, which every visitor sees;
 * read 2026-11-21). That number stands in the option `account_id`, into which MailerLite’s sign-up forms write theirs as well.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'drip',
	name: 'Drip for WooCommerce',
	short_name: 'Drip',
	files: [ 'drip/drip.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=wc-settings&tab=settings_drip',
	screens: [],
	rule: { name: 'defined_wins' },
	connections: [],
	stores: [],
	source: 'released 1.1.9: src/class-drip-woocommerce-settings.php:15; src/snippet.js.php:18',
} );
