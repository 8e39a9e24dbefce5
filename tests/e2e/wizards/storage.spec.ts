/**
 * What is wrong with a key where it is stored, seen before any provider is asked: gone, cut short, covered, in the wrong field. Each
 * one is walked until the plugin reads a key that its provider accepts.
 */
import { mailer_reads, SENDER_DOMAIN, stored, use_mailer } from '../support/plugins';
import { asked, expect_heading, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { expect_no_sideways } from './hands';
import { check_by_itself, come_to, enter_key, FIXED, type New_Key } from './visit';
import { found, report, walk } from './walk';

const TOKEN = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const SENDGRID = `SG.${ 'q8Zr2Lw'.repeat( 4 ).slice( 0, 22 ) }.${ 'Vb7_Jx3mT'
	.repeat( 5 )
	.slice( 0, 39 ) }x9Lb`;
const AKISMET = '3f9c2b7a9e5f';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( TOKEN, OLD, SENDGRID, AKISMET );
	simulator.set( {
		mailersend: {
			keys: { [ TOKEN ]: { domains: [ SENDER_DOMAIN ] }, [ OLD ]: { state: 'deleted' } },
		},
		sendgrid: { keys: { [ SENDGRID ]: {} } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
} );

const MAILERSEND: New_Key = {
	provider: 'MailerSend',
	noun: 'token',
	label: 'API token',
	key: TOKEN,
};

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
			await enter_key( page, watch, MAILERSEND );
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
