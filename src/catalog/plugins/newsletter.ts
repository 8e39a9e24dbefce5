/**
 * Newsletter, by Stefano Lissa: no key of a service in the plugin itself.
 *
 * Facts: 9.3.5 (classes/Newsletter/License.php:11 its only key is the licence, from NEWSLETTER_LICENSE_KEY or `newsletter_main`;
 * classes/NewsletterDefaultMailer.php it sends by `wp_mail()`; classes/NewsletterMailerAddon.php:30 an add-on of its own for each
 * delivery service keeps its settings in `newsletter_` and its name; read 2026-11-21). The add-ons are not public: what their settings
 * are called is not known, and so none of their keys is listed.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'newsletter',
	name: 'Newsletter',
	short_name: 'Newsletter',
	files: [ 'newsletter/plugin.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=newsletter_main_main',
	screens: [],
	rule: { name: 'defined_wins' },
	connections: [],
	stores: [],
	source: 'released 9.3.5: classes/Newsletter/License.php; classes/NewsletterMailerAddon.php; classes/NewsletterAddon.php:212',
} );
