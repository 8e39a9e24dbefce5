/**
 * What is wrong with a key where it is stored, seen before any provider is asked: gone, cut short, covered, in the wrong field, closed
 * with salts of another time. Each is walked until the plugin reads a key that its provider accepts.
 */
import type { Page } from '@playwright/test';
import { mailer_reads, php, SENDER, SENDER_DOMAIN, stored, use_mailer } from '../support/plugins';
import { asked, expect_heading, expect_text, follow, paste, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test, type Watch } from '../support/watched';
import { site } from '../support/wordpress';
import { expect_no_sideways } from './hands';
import { add_plugin } from './seeds';
import { found, report, spoken, walk } from './walk';

const TOKEN = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const SENDGRID = `SG.${ 'q8Zr2Lw'.repeat( 4 ).slice( 0, 22 ) }.${ 'Vb7_Jx3mT'
	.repeat( 5 )
	.slice( 0, 39 ) }x9Lb`;
const POSTMARK = '3f1b9c7e-5a2d-4e8f-9b6c-1d2e3f4a5b6c';
const AKISMET = '3f9c2b7a9e5f';
const FIXED = 'Fixed. Mail can be sent again.';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( TOKEN, OLD, SENDGRID, POSTMARK, AKISMET );
	simulator.set( {
		mailersend: {
			keys: { [ TOKEN ]: { domains: [ SENDER_DOMAIN ] }, [ OLD ]: { state: 'deleted' } },
		},
		sendgrid: { keys: { [ SENDGRID ]: {} } },
		postmark: { keys: { [ POSTMARK ]: {} } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
} );

/** Everything looked at and asked, as the daily check does it. */
function check_by_itself(): void {
	site.run( `$engine = KeyHealth\\engine();
		$engine->reporter()->report();
		$engine->store()->set_setting( 'consent', true );
		return $engine->checker()->check_all( true );` );
}

/** Opens the wizard of the one finding, and reads its title there. */
async function come_to( page: Page, diagnosis: string, title: string ): Promise< void > {
	const one = found( diagnosis );
	expect( spoken( one.title ) ).toBe( title );
	const kind = 'key_ids' in one ? 'conflict' : 'fix';
	await page.goto( `/wp-admin/tools.php?page=key-health#/${ kind }/${ one.id }` );
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
	await expect_text( page, spoken( one.title ) );
}

interface New_Key {
	provider: string;
	noun: string;
	label: string;
	key: string;
}

const MAILERSEND: New_Key = {
	provider: 'MailerSend',
	noun: 'token',
	label: 'API token',
	key: TOKEN,
};

/** From "What happened" to the proof. */
async function enter( page: Page, watch: Watch, one: New_Key ): Promise< void > {
	await follow( page, `Get a new ${ one.noun }` );
	await follow( page, 'I have copied the token' );
	await expect_no_sideways( page );
	await paste( page, `New ${ one.label }`, one.key );
	await press( page, `Check with ${ one.provider }` );
	await expect_heading( page, `${ one.provider } accepts this ${ one.noun }` );
	await press( page, `Save this ${ one.noun }` );
	await expect_heading( page, FIXED );
	await expect_no_sideways( page );
	await watch.look();
}

interface Replaced {
	diagnosis: string;
	is: string;
	title: string;
	value: string;
	was?: string;
	device?: 'phone' | 'rtl';
}

const REPLACED: Replaced[] = [
	{ diagnosis: 'missing', is: 'was never entered', title: 'There is no token', value: '' },
	{
		diagnosis: 'missing/wiped',
		is: 'was there and is gone',
		title: 'The token is gone',
		value: '',
		was: TOKEN,
		device: 'phone',
	},
	{
		diagnosis: 'malformed/masked',
		is: 'was saved as the dots that covered it',
		title: 'Dots were saved instead of the token',
		value: '••••••••e0b9',
	},
	{
		diagnosis: 'malformed/placeholder',
		is: 'is the text of an example',
		title: 'This is a placeholder, not the token',
		value: 'YOUR_API_KEY',
		device: 'rtl',
	},
	{
		diagnosis: 'malformed/truncated',
		is: 'was cut short',
		title: '7 characters of this token are missing',
		value: TOKEN.slice( 0, -7 ),
		device: 'phone',
	},
	{
		diagnosis: 'malformed/other_provider',
		is: 'is a key of another provider',
		title: 'This is a SendGrid key in the MailerSend field',
		value: SENDGRID,
	},
];

for ( const { diagnosis, is, title, value, was, device } of REPLACED ) {
	walk(
		diagnosis,
		{ title: `a token that ${ is } is entered anew`, ...( device ? { device } : {} ) },
		async ( { page, watch } ) => {
			if ( was ) {
				use_mailer( 'mailersend', { api_key: was }, AKISMET );
				check_by_itself();
			}
			use_mailer( 'mailersend', { api_key: value }, AKISMET );
			check_by_itself();
			await come_to( page, diagnosis, title );
			await watch.look();
			await expect_no_sideways( page );
			await enter( page, watch, MAILERSEND );
			expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
			expect( stored( 'wp_mail_smtp' ) ).toContain( `"${ TOKEN }"` );
			expect( asked( 'api.mailersend.com', 'authorization' ).at( -1 )?.[ 0 ] ).toBe(
				`Bearer ${ TOKEN }`
			);
		}
	);
}

walk(
	'malformed/whitespace',
	{
		title: 'a space and a line end around a stored token are taken out, and nothing else is changed',
	},
	async ( { page, watch } ) => {
		use_mailer( 'mailersend', { api_key: ` ${ TOKEN }\n` }, AKISMET );
		const before = stored( 'wp_mail_smtp' );
		check_by_itself();
		await come_to( page, 'malformed/whitespace', found( 'malformed' ).title );
		await watch.look();
		await page.locator( '.key-health-acts' ).getByRole( 'link' ).first().click();
		await press( page, found( 'malformed' ).button );
		await expect_heading( page, FIXED );
		await watch.look();
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
		expect( stored( 'wp_mail_smtp' ) ).toBe(
			before.replace(
				`s:${ TOKEN.length + 2 }:" ${ TOKEN }\n"`,
				`s:${ TOKEN.length }:"${ TOKEN }"`
			)
		);
	}
);

walk(
	'malformed/invisible_character',
	{
		title: 'a character that nobody sees is taken out of a line of wp-config.php',
		place: 'constant',
	},
	async ( { page, watch } ) => {
		const hidden = `${ TOKEN.slice( 0, 12 ) }\u200b${ TOKEN.slice( 12 ) }`;
		const line = ( value: string ) => `define( 'WPMS_MAILERSEND_API_KEY', '${ value }' );`;
		use_mailer( 'mailersend', {}, AKISMET );
		site.configure( "define( 'WPMS_ON', true );", line( hidden ) );
		check_by_itself();
		await come_to(
			page,
			'malformed/invisible_character',
			'This token has 1 hidden character inside: zero-width space (U+200B)'
		);
		await page.locator( '.key-health-acts' ).getByRole( 'link' ).first().click();
		await expect_heading( page, 'Remove the character' );
		await watch.look();
		site.edit( ( lines ) =>
			lines.map( ( text ) => ( text === line( hidden ) ? line( TOKEN ) : text ) )
		);
		await press( page, 'I changed it, check again' );
		await expect_heading( page, FIXED );
		await watch.look();
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
	}
);

walk(
	'leftover_key',
	{ title: 'a key of a mailer that is not chosen any more is removed in its plugin' },
	async ( { page, watch } ) => {
		use_mailer( 'mailersend', { api_key: TOKEN }, AKISMET );
		site.run( `$settings = get_option( 'wp_mail_smtp' );
			$settings['sendgrid'] = array( 'api_key' => '${ SENDGRID }' );
			return update_option( 'wp_mail_smtp', $settings );` );
		check_by_itself();
		await come_to(
			page,
			'leftover_key',
			'This API key is stored, but WP Mail SMTP does not use it'
		);
		await watch.look();
		site.run( `$settings = get_option( 'wp_mail_smtp' );
			unset( $settings['sendgrid'] );
			return update_option( 'wp_mail_smtp', $settings );` );
		await press( page, 'I changed it, check again' );
		await expect_heading( page, 'Done. It is not stored here any more.' );
		await watch.look();
		expect( stored( 'wp_mail_smtp' ) ).not.toContain( 'SG.' );
		expect( report().conflicts ).toEqual( [] );
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
	}
);

/** As FluentSMTP 2.2.95 seals and opens, fluentMailEncryptDecrypt(). */
const SEALED = ( value: string, key: string, salt: string ) =>
	site.run< string >(
		`$iv = random_bytes( 16 );
	return base64_encode( $iv . openssl_encrypt( '${ value }' . '${ salt }', 'aes-256-ctr', '${ key }', 0, $iv ) );`
	);
const opened = () =>
	site.run( `$connections = get_option( 'fluentmail-settings' )['connections'];
		$bytes = base64_decode( $connections['tea']['provider_settings']['api_key'] );
		$value = openssl_decrypt( substr( $bytes, 16 ), 'aes-256-ctr', LOGGED_IN_KEY, 0, substr( $bytes, 0, 16 ) );
		return substr( $value, -strlen( LOGGED_IN_SALT ) ) === LOGGED_IN_SALT ? substr( $value, 0, -strlen( LOGGED_IN_SALT ) ) : null;` );

const SALTS = {
	LOGGED_IN_KEY: 'k3y-of-the-old-site'.repeat( 3 ),
	LOGGED_IN_SALT: 's4lt'.repeat( 16 ),
};

/** FluentSMTP with a Postmark token that was sealed on the site from which this one was copied. */
function copied_site(): () => void {
	const settings = {
		use_encrypt: 'yes',
		connections: {
			tea: {
				title: 'Postmark',
				provider_settings: {
					provider: 'postmark',
					sender_email: SENDER,
					key_store: 'db',
					message_stream: 'outbound',
					api_key: SEALED( POSTMARK, SALTS.LOGGED_IN_KEY, SALTS.LOGGED_IN_SALT ),
				},
			},
		},
		misc: { default_connection: 'tea' },
	};
	site.run( `return update_option( 'wordpress_api_key', ${ php( AKISMET ) } );` );
	return add_plugin( 'fluent-smtp/fluent-smtp.php', 'FluentSMTP', {
		'fluentmail-settings': settings,
	} );
}

test.describe( 'a key that was sealed with other salts', () => {
	let leave: () => void = () => undefined;
	test.beforeEach( () => {
		leave = copied_site();
		check_by_itself();
	} );
	test.afterEach( () => leave() );

	walk(
		'undecryptable',
		{ title: 'is entered once more, and sealed with those of today' },
		async ( { page, watch } ) => {
			await come_to(
				page,
				'undecryptable',
				'This server API token can no longer be decrypted'
			);
			await watch.look();
			await enter( page, watch, {
				provider: 'Postmark',
				noun: 'server API token',
				label: 'Server API token',
				key: POSTMARK,
			} );
			expect( opened() ).toBe( POSTMARK );
		}
	);

	walk(
		'undecryptable',
		{ title: 'is recovered with the old ones, and sealed with those of today' },
		async ( { page, watch } ) => {
			await come_to(
				page,
				'undecryptable',
				'This server API token can no longer be decrypted'
			);
			await page.getByRole( 'link', { name: /with the old salts$/ } ).click();
			await follow( page, 'Enter the old salts' );
			for ( const [ name, value ] of Object.entries( SALTS ) ) {
				await page.getByLabel( name, { exact: true } ).fill( value );
			}
			await press( page, 'Recover, and check with Postmark' );
			await expect_heading( page, 'Postmark accepts this server API token' );
			await watch.look();
			await press( page, 'Save this server API token' );
			await expect_heading( page, FIXED );
			expect( opened() ).toBe( POSTMARK );
			for ( const text of [ stored( 'fluentmail-settings' ), stored( 'key_health' ) ] ) {
				expect( text ?? '' ).not.toContain( SALTS.LOGGED_IN_SALT );
			}
		}
	);
} );
