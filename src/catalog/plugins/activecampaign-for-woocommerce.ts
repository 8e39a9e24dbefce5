/**
 * ActiveCampaign for WooCommerce.
 *
 * Facts: 2.10.5 (includes/config/activecampaign-for-woocommerce-class-factories.php:147 what every request is made with; includes/
 * api-client/class-activecampaign-for-woocommerce-api-client.php:192, 244; admin/class-activecampaign-for-woocommerce-admin.php:892-933
 * its settings screen asks ActiveCampaign before it stores; read 2026-11-21). No constants for the key; a site that defines
 * ACTIVECAMPAIGN_FOR_WOOCOMMERCE_DB_SETTINGS_NAME has the settings under another name, and they are not found.
 */
import { alone, stored } from '../forms';
import { definePlugin, t } from '../schema';

const PAGE = 'activecampaign_for_woocommerce';

export default definePlugin( {
	slug: 'activecampaign-for-woocommerce',
	name: 'ActiveCampaign for WooCommerce',
	short_name: 'ActiveCampaign for WooCommerce',
	files: [ 'activecampaign-for-woocommerce/activecampaign-for-woocommerce.php' ],
	purpose: 'marketing',
	settings: `admin.php?page=${ PAGE }`,
	screens: [ `toplevel_page_${ PAGE }`, `activecampaign_page_${ PAGE }_status` ],
	rule: { name: 'defined_wins' },
	connections: [
		alone(
			'site',
			`${ PAGE }_settings`,
			stored( 'activecampaign', 'ActiveCampaign', { api_key: 'api_key', api_url: 'api_url' } )
		),
	],
	stores: [],
	removes: t( '“Reset Plugin Configuration” in its settings' ),
	source: 'released 2.10.5: includes/config/activecampaign-for-woocommerce-class-factories.php:147-154; includes/config/activecampaign-for-woocommerce-global-constants.php:105',
} );
