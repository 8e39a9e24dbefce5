/**
 * Brevo, the official plugin (once Sendinblue).
 *
 * Facts: 3.3.4 (sendinblue.php:129 the option, :380 wp_mail() is defined while `activate_email` is 'yes'; :673 and
 * inc/sib-api-manager.php:47 the key is deleted on a 401; page/page-home.php:709 every new key that is not accepted deletes the old one
 * too; read 2026-11-21). Without mail the key still serves forms and lists. `sib_main_option` holds keys of an API that has ended.
 *
 * The plugin has nothing to ask for its key but `get_option()`; `is_done_validation()` may delete it and is never called.
 */
import { definePlugin, t } from '../schema';

const sends = { option: 'sib_home_option', path: [ 'activate_email' ], is: [ 'yes' ] } as const;

export default definePlugin( {
	slug: 'mailin',
	name: 'Brevo - Email, SMS, Web Push, Chat, and more.',
	short_name: 'Brevo',
	files: [ 'mailin/sendinblue.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=sib_page_home',
	screens: [
		'toplevel_page_sib_page_home',
		'brevo_page_sib_page_form',
		'brevo_page_sib_page_statistics',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'sib_api_key_v3',
			constants: false,
			uses: [
				{ as: 'primary', when: sends },
				{ as: 'routed', when: { option: 'sib_api_key_v3', path: [], truthy: true } },
			],
			sender: { option: 'sib_home_option', path: [ 'from_email' ] },
		},
	],
	stores: [ { provider: 'brevo', provider_name: 'Brevo', fields: { api_key: { path: [] } } } ],
	takes_mail: { by: 'wp_mail', when: sends },
	empties: [
		t(
			'Brevo’s plugin deletes its key when one of its pages is opened and Brevo refuses the request. A refused IP address looks the same to it as a wrong key.'
		),
		t(
			'When a new key is entered that Brevo does not accept, the plugin deletes the old one as well.'
		),
	],
	after_write: [ { class: 'SIB_API_Manager', method: 'remove_transients' } ],
	source: 'released 3.3.4: sendinblue.php:129, 378-400, 659-680, 1922; inc/sib-api-manager.php:30-50; inc/SendinblueApiClient.php:30; page/page-home.php:709-735',
} );
