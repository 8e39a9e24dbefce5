/**
 * ActiveCampaign Postmark, the official plugin.
 *
 * Facts: 1.19.1 (postmark-settings.php: constants that PHP calls true are laid over the JSON text in `postmark_settings`; an empty one
 * is dropped; wp-mail.php:63 and :287 what is sent; postmark.php:491 wp_mail() is defined while `enabled` is 1; read 2026-11-21).
 *
 * Its log (`postmark_log`) holds answers to good and bad mail alike in one column and no mark which is which, so it is not read.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'postmark-approved-wordpress-plugin',
	name: 'ActiveCampaign Postmark (Official)',
	short_name: 'Postmark',
	files: [ 'postmark-approved-wordpress-plugin/postmark.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=ac_pm_admin',
	screens: [ 'settings_page_ac_pm_admin' ],
	rule: { name: 'truthy_wins' },
	connections: [
		{
			id: 'site',
			option: 'postmark_settings',
			format: 'json',
			constants: true,
			uses: [
				{
					as: 'primary',
					when: { option: 'postmark_settings', path: [ 'enabled' ], is: [ '1' ] },
				},
			],
			sender: { path: [ 'sender_address' ], constant: 'POSTMARK_SENDER_ADDRESS' },
		},
	],
	stores: [
		{
			provider: 'postmark',
			provider_name: 'Postmark',
			fields: {
				api_key: { path: [ 'api_key' ], constant: 'POSTMARK_API_KEY' },
				message_stream: {
					path: [ 'stream_name' ],
					constant: 'POSTMARK_STREAM_NAME',
					otherwise: 'outbound',
				},
			},
		},
	],
	takes_mail: {
		by: 'wp_mail',
		when: {
			option: 'postmark_settings',
			format: 'json',
			path: [ 'enabled' ],
			is: [ '1' ],
		},
	},
	also_reads: [ 'POSTMARK_FORCE_FROM' ],
	source: 'released 1.19.1: postmark-settings.php; wp-mail.php:63, 163, 287-311; postmark.php:102-145, 488-494',
} );
