/**
 * Omnisend for WooCommerce.
 *
 * Facts: 1.19.3 (manager/class-omnisend-helper.php:41-65 every request; includes/omnisend-api.php:108-124 Omnisend itself hands over the
 * key when a shop is connected; includes/class-omnisend-install.php:173 when it is erased; read 2026-11-21). No constants. Its own log
 * (`omnisend_logs`) is mixed: errors and notes in one column.
 */
import { alone } from '../forms';
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'omnisend-connect',
	name: 'Omnisend for WooCommerce',
	short_name: 'Omnisend for WooCommerce',
	files: [ 'omnisend-connect/omnisend-woocommerce.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=omnisend-woocommerce',
	screens: [ 'toplevel_page_omnisend-woocommerce' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone( 'site', 'omnisend_api_key', {
			provider: 'omnisend',
			provider_name: 'Omnisend',
			fields: { api_key: { path: [] } },
		} ),
	],
	stores: [],
	removes: t( 'Disconnecting the store in Omnisend' ),
	source: 'released 1.19.3: manager/class-omnisend-helper.php:41-65; includes/omnisend-api.php:108-124',
} );
