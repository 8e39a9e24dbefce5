/**
 * Elementor Pro, and PRO Elements, which shares its code: the actions of its forms.
 *
 * Facts: PRO Elements 3.33.1 (modules/forms/actions/NAME.php OPTION_NAME_API_KEY, get_option( 'elementor_' . … ); modules/forms/classes/
 * NAME-handler.php where each key is sent: MailerLite to the Classic API, Kit to API 3, ActiveCampaign to the account's own address;
 * modules/forms/classes/recaptcha-handler.php, recaptcha-v3-handler.php; read 2026-11-21). Elementor 4.2.3 includes/settings/
 * settings-page.php:88 the settings screen. No constants.
 *
 * Not read: a form may have a key of its own. It stands in the page's content (`NAME_api_key_source` is `custom`, and `NAME_api_key`), in
 * JSON, in the post meta of that page; no option tells of it. Whether a key here is used by some form stands there too.
 */
import { alone, captcha } from '../forms';
import { definePlugin, t } from '../schema';
import type { Place } from '../schema';

const option = ( name: string ): Place => ( { option: `elementor_pro_${ name }`, path: [] } );

const one_key = (
	provider: string,
	provider_name: string,
	name: string,
	more: Readonly< Record< string, Place > > = {}
) =>
	alone( provider, `elementor_pro_${ name }`, {
		provider,
		provider_name,
		fields: { api_key: option( name ), ...more },
	} );

const one_captcha = ( name: string, label: ReturnType< typeof t > ) =>
	alone(
		name,
		`elementor_pro_${ name }_secret_key`,
		captcha( 'recaptcha', option( `${ name }_secret_key` ), option( `${ name }_site_key` ) ),
		{ label }
	);

export default definePlugin( {
	slug: 'elementor-pro',
	name: 'Elementor Pro',
	short_name: 'Elementor Pro',
	files: [ 'elementor-pro/elementor-pro.php', 'pro-elements/pro-elements.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=elementor-settings#tab-integrations',
	screens: [ 'elementor_page_elementor-settings', 'toplevel_page_elementor' ],
	rule: { name: 'defined_wins' },
	connections: [
		one_key( 'mailchimp', 'Mailchimp', 'mailchimp_api_key' ),
		one_key( 'activecampaign', 'ActiveCampaign', 'activecampaign_api_key', {
			api_url: option( 'activecampaign_api_url' ),
		} ),
		one_key( 'kit_v3', 'Kit (API 3)', 'convertkit_api_key' ),
		one_key( 'getresponse', 'GetResponse', 'getresponse_api_key' ),
		one_key( 'mailerlite_classic', 'MailerLite Classic', 'mailerlite_api_key' ),
		one_key( 'drip', 'Drip', 'drip_api_token' ),
		one_captcha( 'recaptcha', t( 'reCAPTCHA v2' ) ),
		one_captcha( 'recaptcha_v3', t( 'reCAPTCHA v3' ) ),
	],
	stores: [],
	source: 'PRO Elements 3.33.1: modules/forms/actions, modules/forms/classes; Elementor 4.2.3 includes/settings/settings-page.php:88',
} );
