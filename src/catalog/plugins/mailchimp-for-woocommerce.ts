/**
 * Mailchimp for WooCommerce: a token of the sign-in with the data center behind it, like an API key.
 *
 * Facts: 6.0 (bootstrap.php:427, 591 how it is read: by a query of its own, kept for 10 seconds; admin/class-mailchimp-woocommerce-admin.php
 * :1055 the sign-in writes the row past every filter, :781 its sanitizer keeps the old settings whatever is handed to `update_option()`,
 * :855 disconnecting empties the key, :930 `api_ping_error` "code :: message on line in file"; read 2026-11-21).
 *
 * `mailchimp_get_api_key()` answers from its own cache, also after a new key was written, so it is not asked.
 */
import { definePlugin, t } from '../schema';

const OPTION = 'mailchimp-woocommerce';

export default definePlugin( {
	slug: 'mailchimp-for-woocommerce',
	name: 'Mailchimp for WooCommerce',
	short_name: 'Mailchimp for WooCommerce',
	files: [ 'mailchimp-for-woocommerce/mailchimp-woocommerce.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=mailchimp-woocommerce',
	screens: [ 'toplevel_page_mailchimp-woocommerce' ],
	rule: { name: 'defined_wins' },
	connections: [ { id: 'site', option: OPTION, constants: false } ],
	stores: [
		{
			provider: 'mailchimp',
			provider_name: 'Mailchimp',
			fields: { api_key: { path: [ 'mailchimp_api_key' ] } },
		},
	],
	removes: t( '“Disconnect store” in the settings of Mailchimp for WooCommerce' ),
	empties: [ t( 'Disconnecting the store empties the key, and the list with it.' ) ],
	errors: [ { option: OPTION, path: [ 'api_ping_error' ] } ],
	clears: [
		{ option: 'mailchimp-woocommerce-cached-api-ping-check' },
		{ option: 'mailchimp-woocommerce-cached-api-lists' },
		{ option: 'mailchimp-woocommerce-validation.api.ping' },
	],
	source: 'released 6.0: bootstrap.php:427, 557-610; admin/class-mailchimp-woocommerce-admin.php:781-960, 1044-1066; includes/class-mailchimp-woocommerce-db-helpers.php',
} );
