/**
 * WP Mail SMTP reads its constants only while WPMS_ON is true.
 */
import { mailer_reads, use_mailer } from '../support/plugins';
import {
	asked,
	check_everything,
	clipboard,
	expect_heading,
	expect_text,
	follow,
	press,
	send_test_email,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';
import { expect, test } from '../support/watched';
import { walked } from '../wizards/walk';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const AKISMET = '3f9c2b7a9e5f';

test( 'constants that WP Mail SMTP ignores are named, and count once the copied line is in wp-config.php', async ( {
	page,
	watch,
} ) => {
	walked( 'constant_ignored', { place: 'constant' } );
	watch.keep_out( KEY, AKISMET );
	simulator.set( {
		smtpcom: { keys: { [ KEY ]: { channels: [ 'shop' ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	use_mailer( 'smtpcom', { channel: 'shop' }, AKISMET );
	site.configure( `define( 'WPMS_SMTPCOM_API_KEY', '${ KEY }' );` );

	await check_everything( page );
	await expect_text(
		page,
		'1 of your 2 keys is not working.',
		'WP Mail SMTP ignores its constants',
		'The API key stands in WPMS_SMTPCOM_API_KEY, but WP Mail SMTP does not read it.'
	);
	await watch.look();
	await follow( worst( page ), 'Show the line to add' );
	await expect_text( page, 'The fix: add a line', "define( 'WPMS_ON', true );" );
	await watch.look();
	await press( page, 'Copy the new line' );
	await expect_text( page, 'Copied' );
	const copied = await clipboard( page );
	expect( copied ).toBe( "define( 'WPMS_ON', true );" );
	site.configure( copied );
	await press( page, 'I changed it, check again' );

	await expect_heading( page, 'Fixed. WP Mail SMTP uses a working API key now.' );
	await watch.look();
	expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEY );
	expect( asked( 'api.smtp.com', 'authorization' ).at( -1 ) ).toEqual( [
		`Bearer ${ KEY }`,
		200,
	] );
	const mail = await send_test_email( page );
	expect( mail ).toMatchObject( { host: 'api.smtp.com', path: '/v4/messages', status: 200 } );
	expect( asked( 'api.smtp.com', 'authorization' ).at( -1 ) ).toEqual( [
		`Bearer ${ KEY }`,
		200,
	] );
} );
