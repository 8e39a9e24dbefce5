/**
 * Forminator.
 *
 * Facts: 1.53.2 (library/addon/class-integration.php:1310-1480 and :1504 how keys are stored, library/helpers/encryption.php how they are
 * sealed; addons/pro/NAME/class-forminator-addon-NAME.php which keys are; library/class-integration-loader.php:42 which integrations are
 * active; library/fields/captcha.php:285 captchas; addons/pro/hubspot/lib/class-forminator-addon-hubspot-wp-api.php:80-100, 479; read
 * 2026-11-21).
 *
 * Beside a sealed key stands a picture of it for the screen, ten asterisks and 4 characters, under the key's own name. It is no key, and
 * after a key was written by others it shows the end of the old one. Keys of versions before 1.47 stand there in clear; Forminator seals
 * them as soon as it reads them. Its own getters write, so none is asked.
 *
 * AWeber is connected by an older kind of log-in, with four values that only make sense together.
 */
import { alone, captcha } from '../forms';
import { definePlugin, t } from '../schema';
import type { Connection, Place } from '../schema';

const sealed = ( name: string ): Place => ( {
	path: [ `${ name }_encrypted` ],
	codec: { name: 'forminator' },
} );

/** One integration, of which there may be several accounts. */
const accounts = (
	id: string,
	provider_name: string,
	fields: Readonly< Record< string, Place > >,
	provider = id
): Connection => {
	const slug = id.replace( '_', '' );
	return {
		id,
		option: `forminator_addon_${ slug }_settings`,
		constants: false,
		each: { name: [ 'identifier' ] },
		uses: [
			{
				as: 'primary',
				when: { option: 'forminator_activated_addons', path: [], holds: slug },
			},
		],
		stores: [ { provider, provider_name, fields } ],
	};
};

const hubspot = ( name: string ): Place => ( {
	option: 'forminator-hubspot-token{connection}',
	path: [ name ],
} );

const option = ( name: string ): Place => ( { option: `forminator_${ name }`, path: [] } );
const one_captcha = (
	id: string,
	provider: 'recaptcha' | 'hcaptcha' | 'turnstile',
	label?: ReturnType< typeof t >
) =>
	alone(
		id,
		`forminator_${ id }_secret`,
		captcha( provider, option( `${ id }_secret` ), option( `${ id }_key` ) ),
		label ? { label } : {}
	);

export default definePlugin( {
	slug: 'forminator',
	name: 'Forminator Forms – Contact Form, Payment Form & Custom Form Builder',
	short_name: 'Forminator',
	files: [ 'forminator/forminator.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=forminator-integrations',
	screens: [
		'toplevel_page_forminator',
		'forminator_page_forminator-integrations',
		'forminator_page_forminator-settings',
	],
	rule: { name: 'defined_wins' },
	connections: [
		accounts( 'mailchimp', 'Mailchimp', { api_key: sealed( 'api_key' ) } ),
		accounts( 'mailerlite', 'MailerLite', { api_key: sealed( 'api_key' ) } ),
		accounts( 'activecampaign', 'ActiveCampaign', {
			api_key: sealed( 'api_key' ),
			api_url: { path: [ 'api_url' ] },
		} ),
		accounts( 'campaign_monitor', 'Campaign Monitor', {
			api_key: sealed( 'api_key' ),
			client_id: sealed( 'client_id' ),
		} ),
		accounts( 'mailjet', 'Mailjet', {
			secret_key: sealed( 'secret_key' ),
			api_key: { path: [ 'api_key' ] },
		} ),
		accounts(
			'hubspot',
			'HubSpot',
			{
				access_token: hubspot( 'access_token' ),
				refresh_token: hubspot( 'refresh_token' ),
				expires_at: hubspot( 'expires_in' ),
			},
			'hubspot_oauth'
		),
		accounts(
			'aweber',
			'AWeber',
			{
				oauth_token: { path: [ 'oauth_token' ] },
				oauth_token_secret: { path: [ 'oauth_token_secret' ] },
				application_key: { path: [ 'application_key' ] },
				application_secret: { path: [ 'application_secret' ] },
			},
			'aweber_oauth1'
		),
		one_captcha( 'captcha', 'recaptcha', t( 'reCAPTCHA v2 checkbox' ) ),
		one_captcha( 'v2_invisible_captcha', 'recaptcha', t( 'reCAPTCHA v2 invisible' ) ),
		one_captcha( 'v3_captcha', 'recaptcha', t( 'reCAPTCHA v3' ) ),
		one_captcha( 'hcaptcha', 'hcaptcha' ),
		one_captcha( 'turnstile', 'turnstile' ),
	],
	stores: [],
	removes: t( '“Disconnect” on its integrations page' ),
	source: 'released 1.53.2: library/addon/class-integration.php:1273-1550; library/helpers/encryption.php; addons/pro; library/fields/captcha.php:285-330',
} );
