/**
 * Keys that only another one can take the place of: the person brings it, it is checked before it is saved, and the plugin reads
 * it.
 */
import { mailer_reads, stored, use_mailer } from '../support/plugins';
import { asked, expect_heading, get_and_check, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { add_plugin, token_ending } from './seeds';
import { begin, check, walk } from './walk';

const AKISMET = '3f9c2b7a9e5f';
const akismet = { akismet: { keys: { [ AKISMET ]: {} } } };

let gone = (): void => undefined;
test.afterEach( () => {
	gone();
	gone = () => undefined;
} );

for ( const { diagnosis, title, days, called, heading } of [
	{
		diagnosis: 'expired',
		title: 'a token whose end has passed is changed for a new one',
		days: -2,
		called: 'The API token has expired',
		heading: 'Fixed. MailerLite works again.',
	},
	{
		diagnosis: 'expiring_soon',
		title: 'a token that ends this week is changed for one that lasts, before it ends',
		days: 5,
		called: 'This API token expires soon',
		heading: 'Done. MailerLite accepts the API token.',
	},
] ) {
	walk( diagnosis, { title }, async ( { page, watch } ) => {
		const old = token_ending( days, 'old' );
		const fresh = token_ending( 900, 'new' );
		watch.keep_out( old, fresh, AKISMET );
		gone = add_plugin( 'official-mailerlite-sign-up-forms/mailerlite.php', 'MailerLite', {
			mailerlite_platform: 2,
			mailerlite_api_key: old,
			wordpress_api_key: AKISMET,
		} );
		simulator.set( { ...akismet, mailerlite: { keys: { [ old ]: {}, [ fresh ]: {} } } } );
		const found = await check( page, diagnosis );
		expect( found.title ).toBe( called );
		await begin( page, found );
		await get_and_check( page, {
			provider: 'MailerLite',
			noun: 'API token',
			label: 'API token',
			key: fresh,
			guide: [ 'Sign in as somebody who stays' ],
			look: watch.look,
		} );
		expect( stored( 'mailerlite_api_key' ), 'before it is saved' ).toBe( old );
		await press( page, 'Save this API token' );

		await expect_heading( page, heading );
		await watch.look();
		expect( stored( 'mailerlite_api_key' ) ).toBe( fresh );
		expect( asked( 'connect.mailerlite.com', 'authorization' ).at( -1 ) ).toEqual( [
			`Bearer ${ fresh }`,
			200,
		] );
	} );
}

walk(
	'test_key',
	{ title: 'the published test token of Postmark is changed for the real one' },
	async ( { page, watch } ) => {
		const real = '01234567-89ab-cdef-0123-456789abcdef';
		watch.keep_out( real, AKISMET );
		use_mailer(
			'postmark',
			{ server_api_token: 'POSTMARK_API_TEST', message_stream: 'outbound' },
			AKISMET
		);
		simulator.set( { ...akismet, postmark: { keys: { [ real ]: {} } } } );
		const found = await check( page, 'test_key' );
		await begin( page, found );
		await get_and_check( page, {
			provider: 'Postmark',
			noun: 'server API token',
			label: 'Server API token',
			key: real,
			guide: [ 'Not the account API token.' ],
			look: watch.look,
		} );
		expect( mailer_reads( 'postmark', 'server_api_token' ), 'before it is saved' ).toBe(
			'POSTMARK_API_TEST'
		);
		await press( page, 'Save this server API token' );

		await expect_heading( page, 'Fixed. Mail can be sent again.' );
		await watch.look();
		expect( mailer_reads( 'postmark', 'server_api_token' ) ).toBe( real );
		expect( asked( 'api.postmarkapp.com', 'x-postmark-server-token' ) ).toContainEqual( [
			real,
			200,
		] );
		expect( stored( 'wp_mail_smtp' ) ).not.toContain( 'POSTMARK_API_TEST' );
	}
);

walk(
	'pair_mismatch',
	{ title: 'a secret key of another account than the site key is changed for the one that fits' },
	async ( { page, watch } ) => {
		const other = `ES_${ '0123456789abcdef'.repeat( 2 ) }`;
		const right = `ES_${ 'fedcba9876543210'.repeat( 2 ) }`;
		watch.keep_out( other, right, AKISMET );
		gone = add_plugin( 'wpforms-lite/wpforms.php', 'WPForms', {
			wpforms_settings: {
				'captcha-provider': 'hcaptcha',
				'hcaptcha-secret-key': other,
				'hcaptcha-site-key': '01234567-89ab-cdef-0123-456789abcdef',
				currency: 'EUR',
			},
			wordpress_api_key: AKISMET,
		} );
		simulator.set( {
			...akismet,
			hcaptcha: {
				names_secrets: true,
				keys: { [ other ]: { state: 'wrong_account' }, [ right ]: {} },
			},
		} );
		const found = await check( page, 'pair_mismatch' );
		await watch.look();
		await begin( page, found );
		await get_and_check( page, {
			provider: 'hCaptcha',
			noun: 'secret key',
			label: 'Secret key',
			key: right,
			guide: [ 'A secret key of another account does not fit the site key.' ],
			look: watch.look,
		} );
		await press( page, 'Save this secret key' );

		await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
		await watch.look();
		const settings = site.run< Record< string, string > >(
			"return get_option( 'wpforms_settings' );"
		);
		expect( settings ).toEqual( {
			'captcha-provider': 'hcaptcha',
			'hcaptcha-secret-key': right,
			'hcaptcha-site-key': '01234567-89ab-cdef-0123-456789abcdef',
			currency: 'EUR',
		} );
		expect(
			simulator
				.journal()
				.filter(
					( { host, body } ) => host === 'api.hcaptcha.com' && body.includes( right )
				)
				.map( ( { status } ) => status )
		).toContain( 200 );
	}
);
