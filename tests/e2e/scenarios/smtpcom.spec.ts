/**
 * SMTP.com in WP Mail SMTP: one key, and a Sender Name beside it.
 */
import { mailer_reads, stored, use_mailer } from '../support/plugins';
import {
	asked,
	check_everything,
	expect_heading,
	expect_text,
	follow,
	get_and_check,
	paste,
	press,
	send_test_email,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { walked } from '../wizards/walk';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const NEW_KEY = 'f0e1d2c3b4a5968778695a4b3c2d1e0f00112233';
const AKISMET = '3f9c2b7a9e5f';

const bearers = () => asked( 'api.smtp.com', 'authorization' );

test.beforeEach( ( { watch } ) => {
	watch.keep_out( KEY, NEW_KEY, AKISMET );
} );

function account( keys: Record< string, unknown > ): void {
	simulator.set( { smtpcom: { keys }, akismet: { keys: { [ AKISMET ]: {} } } } );
}

test( 'a key with a space at its end is cleaned without being seen, and mail goes out again', async ( {
	page,
	watch,
} ) => {
	walked( 'malformed/whitespace' );
	account( { [ KEY ]: { channels: [ 'shop' ] } } );
	use_mailer( 'smtpcom', { api_key: `${ KEY } `, channel: 'shop' }, AKISMET );

	await check_everything( page );
	await expect_text(
		page,
		'1 of your 2 keys is not working.',
		'This API key has 1 space at the end'
	);
	expect( bearers()[ 0 ] ).toEqual( [ `Bearer ${ KEY } `, 401 ] );
	await watch.look();
	await follow( worst( page ), 'Remove the space' );
	await watch.look();
	await follow( page, 'Remove the space' );
	await expect_text( page, 'This API key has 1 space at the end.' );
	await watch.look();
	await press( page, 'Remove the space' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text( page, 'SMTP.com accepted the API key that was read back' );
	await watch.look();
	expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEY );
	expect( stored( 'wp_mail_smtp' ) ).toContain( `"${ KEY }"` );
	expect( bearers().slice( -2 ) ).toEqual( [
		[ `Bearer ${ KEY }`, 200 ],
		[ `Bearer ${ KEY }`, 200 ],
	] );
	const mail = await send_test_email( page );
	expect( mail ).toMatchObject( { host: 'api.smtp.com', path: '/v4/messages', status: 200 } );
	await watch.look();
} );

test( 'a deleted key is replaced by a new one, which is checked before it is saved and again as it is read', async ( {
	page,
	watch,
} ) => {
	walked( 'invalid' );
	account( { [ KEY ]: { state: 'deleted' }, [ NEW_KEY ]: { channels: [ 'shop' ] } } );
	use_mailer( 'smtpcom', { api_key: KEY, channel: 'shop' }, AKISMET );

	await check_everything( page );
	await expect_text(
		page,
		'1 of your 2 keys is not working.',
		'SMTP.com no longer accepts this API key',
		'SMTP.com was asked, and refused it.',
		'Someone deleted or replaced the key at SMTP.com.'
	);
	await watch.look();
	await follow( worst( page ), 'Replace the API key' );
	await get_and_check( page, {
		provider: 'SMTP.com',
		noun: 'API key',
		label: 'API key',
		key: NEW_KEY,
		guide: [ 'Open Account, choose My Settings and then the tab API.', 'the column Key' ],
		look: watch.look,
	} );
	expect( mailer_reads( 'smtpcom', 'api_key' ), 'before it is saved' ).toBe( KEY );
	await press( page, 'Save this API key' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text(
		page,
		'SMTP.com accepts the new API key',
		'Read back: WP Mail SMTP now gets the new API key',
		'The old one ends in 4567.'
	);
	await watch.look();
	expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( NEW_KEY );
	expect( bearers().at( -1 ) ).toEqual( [ `Bearer ${ NEW_KEY }`, 200 ] );
	const mail = await send_test_email( page );
	expect( mail ).toMatchObject( { host: 'api.smtp.com', path: '/v4/messages', status: 200 } );
	expect( bearers().at( -1 ) ).toEqual( [ `Bearer ${ NEW_KEY }`, 200 ] );
} );

test( 'a pasted key of another provider is refused without being sent to anyone', async ( {
	page,
	watch,
} ) => {
	const other = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
	watch.keep_out( other );
	account( { [ KEY ]: { state: 'deleted' } } );
	use_mailer( 'smtpcom', { api_key: KEY, channel: 'shop' }, AKISMET );
	await check_everything( page );
	const before = stored( 'wp_mail_smtp' );
	await follow( worst( page ), 'Replace the API key' );
	await follow( page, 'Get a new API key' );
	await follow( page, 'I have copied the key' );
	await paste( page, 'New API key', other );
	const said = 'This is a MailerSend key: it begins with “mlsn.”, as only MailerSend keys do.';
	await expect_text( page, said );
	await watch.look();
	await press( page, 'Check with SMTP.com' );
	await expect( page.getByRole( 'alert' ) ).toContainText(
		'Nothing was saved, and the stored API key is as it was.'
	);
	await watch.look();
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
	expect( JSON.stringify( simulator.journal() ) ).not.toContain( other );
} );

test( 'a wrong Sender Name is told apart from a wrong key, and one that exists is chosen from a list', async ( {
	page,
	watch,
} ) => {
	walked( 'companion_invalid' );
	account( { [ KEY ]: { channels: [ 'shop', 'blog' ] } } );
	use_mailer( 'smtpcom', { api_key: KEY, channel: 'shpo' }, AKISMET );

	await check_everything( page );
	await expect_text(
		page,
		'SMTP.com does not know the Sender Name “shpo”',
		'The API key is fine. The Sender Name beside it does not exist in the account.'
	);
	await watch.look();
	await follow( worst( page ), 'Choose another Sender Name' );
	await watch.look();
	await follow( page, 'Choose another Sender Name' );
	await expect( page.getByRole( 'radio', { name: 'shop' } ) ).toBeChecked();
	await page.getByRole( 'radio', { name: 'blog' } ).check();
	await watch.look();
	await press( page, 'Check and save' );

	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect_text(
		page,
		'SMTP.com knows this Sender Name',
		'Read back: WP Mail SMTP now gets the new Sender Name'
	);
	await watch.look();
	expect( mailer_reads( 'smtpcom', 'channel' ) ).toBe( 'blog' );
	expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEY );
	expect( simulator.journal().at( -1 ) ).toMatchObject( {
		path: '/v4/channels/blog',
		status: 200,
	} );
	const mail = await send_test_email( page );
	expect( JSON.parse( mail.body ) ).toMatchObject( { channel: 'blog' } );
} );
