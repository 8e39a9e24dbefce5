/**
 * Klaviyo, the official plugin: it knows the public key alone, which every page of the site shows.
 *
 * Facts: 3.7.3 (includes/class-wck-options.php:38 one option, :108 six letters and digits, :118 what a private key looks like;
 * includes/class-wck-install.php:66 a private key in the place of the public one is emptied at the next update; read 2026-11-21). Klaviyo
 * asks the shop for its data with keys of WooCommerce. `public_api_key` beside it is an older copy.
 *
 * The getter keeps what it read first, and writes `&` and `<` as HTML: it is not asked.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'klaviyo',
	name: 'Klaviyo',
	short_name: 'Klaviyo',
	files: [ 'klaviyo/klaviyo.php' ],
	purpose: 'marketing',
	// Set up from Klaviyo's side: a site without it was never connected.
	only_where_stored: true,
	settings: 'admin.php?page=klaviyo_settings',
	screens: [ 'toplevel_page_klaviyo_settings', 'marketing_page_klaviyo_settings' ],
	rule: { name: 'defined_wins' },
	connections: [ { id: 'site', option: 'klaviyo_settings', constants: false } ],
	stores: [
		{
			provider: 'klaviyo_public',
			provider_name: 'Klaviyo (public key)',
			fields: { public_key: { path: [ 'klaviyo_public_api_key' ] } },
		},
	],
	empties: [
		t( 'Klaviyo empties the field when a private key stands in the place of the public one.' ),
	],
	source: 'released 3.7.3: includes/class-wck-options.php:38-120; includes/class-wck-install.php:60-80; inc/kla-admin.php:90-180',
} );
