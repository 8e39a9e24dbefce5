/**
 * SMTP2GO, the official plugin.
 *
 * Facts: 1.17.0 (app/SettingsHelper.php:20 constants count while `SMTP2GO_USE_CONSTANTS` is defined and not `false`, then each as soon as
 * it is defined; app/SecureApiKeyHelper.php the stored key; app/WordpressPlugin.php:177 the mailer; read 2026-11-21). An empty text or
 * null in the switch would count too; the condition below does not know that.
 *
 * Its log (`smtp2go_api_logs`) holds answers to good and bad mail alike in one column, so it is not read. Where requests go
 * (`smtp2go_api_region`) is the nearest server only: every key works everywhere.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'smtp2go',
	name: 'SMTP2GO - Email Made Easy',
	short_name: 'SMTP2GO',
	files: [ 'smtp2go/smtp2go-wordpress-plugin.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=smtp2go-wordpress-plugin',
	screens: [ 'toplevel_page_smtp2go-wordpress-plugin' ],
	rule: {
		name: 'flag_then_defined',
		when: { constant: 'SMTP2GO_USE_CONSTANTS', exists: true, strictly_not: false },
		called: t( 'SMTP2GO_USE_CONSTANTS' ),
	},
	connections: [
		{
			id: 'site',
			option: 'smtp2go_api_key',
			constants: true,
			uses: [
				{ as: 'primary', when: { option: 'smtp2go_enabled', path: [], truthy: true } },
			],
			sender: { option: 'smtp2go_from_address', path: [] },
		},
	],
	stores: [
		{
			provider: 'smtp2go',
			provider_name: 'SMTP2GO',
			fields: {
				api_key: {
					path: [],
					constant: 'SMTP2GO_API_KEY',
					codec: { name: 'smtp2go' },
				},
			},
		},
	],
	takes_mail: {
		by: 'phpmailer',
		class: 'SMTP2GO\\App\\SMTP2GOMailer',
		when: { option: 'smtp2go_enabled', path: [], truthy: true },
	},
	also_reads: [ 'SMTP2GO_TEST_MAIL' ],
	source: 'released 1.17.0: app/SettingsHelper.php:20-45; app/SecureApiKeyHelper.php:14-60; app/ApiClientFactory.php; app/WordpressPlugin.php:155-203',
} );
