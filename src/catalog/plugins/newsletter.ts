/**
 * Newsletter, by Stefano Lissa: the licence key of its own service alone, which opens paid add-ons and their updates. It sends without one.
 *
 * Facts: 9.3.5 (classes/Newsletter/License.php:9-15 the constant counts as soon as it is defined, even when it is empty, :20-36 the key
 * goes to the plugin's own site, and what that says of it is kept up to a week; main/main.php:63, 96 saved without spaces at its ends,
 * and asked about again; classes/NewsletterDefaultMailer.php it sends by `wp_mail()`; classes/NewsletterMailerAddon.php:30 an add-on of
 * its own for each delivery service keeps its settings in `newsletter_` and its name; read 2026-11-21). The add-ons are not public: what
 * their settings are called is not known, and so none of their keys is listed.
 *
 * The getter keeps what it read first for the rest of the request (includes/module.php:68, 92): it is not asked.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'newsletter',
	name: 'Newsletter',
	short_name: 'Newsletter',
	files: [ 'newsletter/plugin.php' ],
	purpose: 'marketing',
	// Free of charge without a licence.
	only_where_stored: true,
	settings: 'admin.php?page=newsletter_main_main',
	screens: [ 'toplevel_page_newsletter_main_index', 'newsletter_page_newsletter_main_main' ],
	rule: { name: 'defined_wins' },
	connections: [ { id: 'site', option: 'newsletter_main', constants: true } ],
	stores: [
		{
			provider: 'newsletter',
			provider_name: 'Newsletter (license)',
			fields: {
				api_key: { path: [ 'contract_key' ], constant: 'NEWSLETTER_LICENSE_KEY' },
			},
		},
	],
	clears: [ { transient: 'newsletter_license_data' } ],
	source: 'released 9.3.5: classes/Newsletter/License.php; main/main.php:63-96; includes/module.php:42-113; classes/NewsletterMailerAddon.php; classes/NewsletterAddon.php:212',
} );
