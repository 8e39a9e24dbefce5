/**
 * SMTP Mailer.
 *
 * Facts: 1.1.24 (main.php:282 the password is stored in Base64, :890-908 what PHPMailer gets, :47 every mail goes this way; read
 * 2026-11-21). Without “SMTP Authentication” the password is not used.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'smtp-mailer',
	name: 'SMTP Mailer',
	short_name: 'SMTP Mailer',
	files: [ 'smtp-mailer/main.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=smtp-mailer-settings',
	screens: [ 'settings_page_smtp-mailer-settings' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'smtp_mailer_options',
			constants: false,
			uses: [
				{
					as: 'primary',
					when: { option: 'smtp_mailer_options', path: [ 'smtp_auth' ], is: [ 'true' ] },
				},
			],
			sender: { path: [ 'from_email' ] },
		},
	],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			fields: {
				pass: { path: [ 'smtp_password' ], codec: { name: 'base64' } },
				host: { path: [ 'smtp_host' ] },
				port: { path: [ 'smtp_port' ] },
				encryption: { path: [ 'type_of_encryption' ] },
				user: { path: [ 'smtp_username' ] },
			},
		},
	],
	takes_mail: { by: 'pre_wp_mail' },
	source: 'released 1.1.24: main.php:258-331, 518-535, 890-908',
} );
