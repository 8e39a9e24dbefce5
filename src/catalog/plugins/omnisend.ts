/**
 * Newsletters, Email Marketing, SMS and Popups by Omnisend, the plugin for form plugins and shops without WooCommerce.
 *
 * Facts: 1.7.9 (includes/Internal/class-options.php:18, 26; includes/Internal/V1/class-client.php:87 the header; includes/Internal/
 * class-connection.php:146-172 where Omnisend for WooCommerce is connected first, its key is copied once; read 2026-11-21). No constants.
 * Two copies of a key may so drift apart. The account and whether it is connected are stored beside the key.
 */
import { alone } from '../forms';
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'omnisend',
	name: 'Newsletters, Email Marketing, SMS and Popups by Omnisend',
	short_name: 'Omnisend',
	files: [ 'omnisend/class-omnisend-core-bootstrap.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=omnisend',
	screens: [ 'toplevel_page_omnisend' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone( 'site', 'omni_send_core_api_key', {
			provider: 'omnisend',
			provider_name: 'Omnisend',
			fields: {
				api_key: {
					path: [],
					getter: {
						class: 'Omnisend\\Internal\\Options',
						method: 'get_api_key',
						args: [],
					},
				},
			},
		} ),
	],
	stores: [],
	source: 'released 1.7.9: includes/Internal/class-options.php:18-30; includes/Internal/V1/class-client.php:87',
} );
