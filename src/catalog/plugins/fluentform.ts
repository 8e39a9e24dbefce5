/**
 * Fluent Forms.
 *
 * Facts: 6.2.2 (app/Services/Integrations/MailChimp/MailChimpIntegration.php:86-125 what is stored, and only after Mailchimp accepted
 * the key; app/Http/Controllers/IntegrationManagerController.php:205-224 it counts while `status` is true;
 * app/Services/Integrations/GlobalIntegrationService.php:61 and while the module is switched on; app/Modules/Form/FormHandler.php:697-767
 * captchas; app/Modules/Form/CleanTalkHandler.php:63, 143; read 2026-11-21). No constants.
 *
 * Which form uses which captcha stands in the forms. The paid edition stores keys of more providers (`_fluentform_activecampaign_settings`
 * and its like, app/Hooks/Handlers/ActivationHandler.php:99), whose fields its free code does not show. Its log has notes of every
 * integration, without saying which.
 */
import { alone, captcha, stored } from '../forms';
import { definePlugin, t } from '../schema';
import type { Condition } from '../schema';

const used = ( ...when: readonly Condition[] ) =>
	[ { as: 'primary', when: { all: when } } ] as const;
const verified: Condition = { path: [ 'status' ], truthy: true };

const one_captcha = ( provider: 'recaptcha' | 'hcaptcha' | 'turnstile', word: string ) =>
	alone(
		provider,
		`_fluentform_${ word }_details`,
		captcha( provider, { path: [ 'secretKey' ] }, { path: [ 'siteKey' ] } )
	);

export default definePlugin( {
	slug: 'fluentform',
	name: 'Fluent Forms',
	short_name: 'Fluent Forms',
	files: [ 'fluentform/fluentform.php' ],
	purpose: 'marketing',
	only_where_stored: true,
	settings: 'admin.php?page=fluent_forms_settings',
	screens: [ 'toplevel_page_fluent_forms', 'fluent-forms_page_fluent_forms_settings' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone(
			'mailchimp',
			'_fluentform_mailchimp_details',
			stored( 'mailchimp', 'Mailchimp', { api_key: 'apiKey' } ),
			{
				uses: used( verified, {
					option: 'fluentform_global_modules_status',
					path: [ 'mailchimp' ],
					is: [ 'yes' ],
				} ),
			}
		),
		one_captcha( 'recaptcha', 'reCaptcha' ),
		one_captcha( 'hcaptcha', 'hCaptcha' ),
		one_captcha( 'turnstile', 'turnstile' ),
		alone(
			'cleantalk',
			'_fluentform_cleantalk_details',
			stored( 'cleantalk', 'CleanTalk', { api_key: 'accessKey' } ),
			{ uses: used( verified ) }
		),
	],
	stores: [],
	removes: t( '“Disconnect” or “Clear settings” in its global settings' ),
	empties: [
		t(
			'Saving a CleanTalk key that is refused, or that cannot be asked about, erases the stored one.'
		),
	],
	source: 'released 6.2.2: app/Services/Integrations/MailChimp/MailChimpIntegration.php; app/Services/GlobalSettings/GlobalSettingsHelper.php; app/Modules/Form/FormHandler.php:697-767',
} );
