/**
 * Bit SMTP.
 *
 * Facts: 1.2.3 (backend/app/Connectors/SmtpConfig.php names and switches; backend/app/Providers/SmtpProvider.php:97 what PHPMailer gets;
 * backend/app/Config.php:23 prefix of options; read 2026-11-21). The password is stored plain.
 */
import { definePlugin } from '../schema';

// What PHP's FILTER_VALIDATE_BOOLEAN takes for yes.
const yes = [ '1', 'true', 'on', 'yes' ] as const;
const sends = { option: 'bit_smtp_options', path: [ 'status' ], is: yes } as const;

export default definePlugin( {
	slug: 'bit-smtp',
	name: 'Bit SMTP',
	short_name: 'Bit SMTP',
	files: [ 'bit-smtp/bit_smtp.php' ],
	purpose: 'mail',
	settings: 'admin.php?page=bit-smtp',
	screens: [ 'toplevel_page_bit-smtp' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'site',
			option: 'bit_smtp_options',
			constants: false,
			uses: [
				{
					as: 'primary',
					when: {
						all: [
							sends,
							{ option: 'bit_smtp_options', path: [ 'smtp_auth' ], is: yes },
						],
					},
				},
			],
			sender: { path: [ 'from_email_address' ] },
		},
	],
	stores: [
		{
			provider: 'smtp',
			provider_name: 'SMTP',
			fields: {
				pass: { path: [ 'smtp_password' ] },
				host: { path: [ 'smtp_host' ] },
				port: { path: [ 'port' ] },
				encryption: { path: [ 'encryption' ] },
				user: { path: [ 'smtp_user_name' ] },
			},
		},
	],
	takes_mail: { by: 'phpmailer_init', when: sends },
	source: 'released 1.2.3: backend/app/Connectors/SmtpConfig.php:30-57, 88, 243; backend/app/Providers/SmtpProvider.php:97-135; backend/app/Config.php:19-23',
} );
