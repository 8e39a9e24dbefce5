/**
 * Elastic Email in WP Mail SMTP: "Access Denied." means several things, and what this site knows tells them apart.
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

const KEY = '0123456789ABCDEF'.repeat( 6 );
const AKISMET = '3f9c2b7a9e5f';

const questions = () => asked( 'api.elasticemail.com', 'x-elasticemail-apikey' );

test.beforeEach( ( { watch } ) => {
	watch.keep_out( KEY, AKISMET );
	use_mailer( 'elasticemail', { api_key: KEY }, AKISMET );
} );

function account( entry: Record< string, unknown > ): void {
	simulator.set( {
		elasticemail: { keys: { [ KEY ]: entry } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
}

/** A host that knows its outgoing address says it through this filter. */
function send_from( address: string ): void {
	site.must_use( `add_filter( 'key_health_outgoing_address', static fn() => '${ address }' );` );
}

test( 'a key without the permission to send is told so, and works once Plugin is selected at Elastic Email', async ( {
	page,
	watch,
} ) => {
	walked( 'insufficient_permission' );
	account( { scopes: [ 'ViewTemplates' ] } );
	await check_everything( page );
	await expect_text(
		page,
		'This API key may not send mail',
		'Elastic Email knows the API key but does not let it send. The API key stays; its permission changes.'
	);
	await watch.look();
	await follow( worst( page ), 'Show how to allow it' );
	await watch.look();
	await follow( page, 'Show how to allow it' );
	await expect_heading( page, 'Let the key send mail' );
	await expect_text( page, 'The key stays the same; nothing changes in WordPress.' );
	await expect(
		page.getByRole( 'listitem' ).filter( { hasText: 'Under Permissions, select Plugin.' } )
	).toBeVisible();
	await watch.look();

	await press( page, 'I changed it, check again' );
	await expect( page.getByRole( 'alert' ) ).toContainText(
		'Checked again: not settled yet. This API key may not send mail. It answered “Access Denied.”'
	);
	await watch.look();

	account( {} );
	await press( page, 'I changed it, check again' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await watch.look();
	expect( mailer_reads( 'elasticemail', 'api_key' ) ).toBe( KEY );
	expect( questions() ).toContainEqual( [ KEY, 200 ] );
	const mail = await send_test_email( page );
	expect( mail ).toMatchObject( { path: '/v4/emails/transactional', status: 200 } );
} );

test( 'a key that is limited to another address is told so, with the address of this server to copy', async ( {
	page,
	watch,
} ) => {
	walked( 'insufficient_permission/denied' );
	account( {} );
	send_from( '203.0.113.5' );
	await check_everything( page );
	await expect_text( page, 'Both of your keys work.' );

	account( { state: 'ip_denied' } );
	send_from( '198.51.100.7' );
	await press( page, 'Check all again' );
	await expect_text(
		page,
		'Elastic Email denies this API key access',
		'The key is limited to certain IP addresses.',
		'This site now sends from 198.51.100.7.'
	);
	await watch.look();
	await follow( worst( page ), 'Show the address to add' );
	await watch.look();
	await follow( page, 'Show the address to add' );
	await expect_heading( page, 'Let this site’s address in' );
	await expect_heading( page, 'Your site’s outgoing address' );
	await expect_text( page, 'Set access restriction (optional)' );
	await press( page, 'Copy' );
	await expect_text( page, 'Copied' );
	expect( await clipboard( page ) ).toBe( '198.51.100.7' );
	await watch.look();

	account( {} );
	await press( page, 'I changed it, check again' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	expect( mailer_reads( 'elasticemail', 'api_key' ) ).toBe( KEY );
	expect( questions().slice( -2 ) ).toEqual( [
		[ KEY, 200 ],
		[ KEY, 400 ],
	] );
	await send_test_email( page );
	await watch.look();
} );

test( 'an account under review cannot be fixed here, and nothing on the page pretends that it can', async ( {
	page,
	watch,
} ) => {
	walked( 'insufficient_permission/denied' );
	account( {} );
	send_from( '203.0.113.5' );
	await check_everything( page );
	account( { state: 'under_review' } );
	await press( page, 'Check all again' );
	await expect_text(
		page,
		'Elastic Email denies this API key access',
		'Elastic Email is reviewing the account.',
		'so the account has most likely changed, not the key.'
	);
	await watch.look();
	await follow( worst( page ), 'See what to do at Elastic Email' );
	await expect_heading( page, 'Finish the review at Elastic Email' );
	await expect_text(
		page,
		'This cannot be fixed in WordPress. The key is right; pasting it again does not help.',
		'A message at the top says what the review waits for.',
		'API key: ends in CDEF (96 characters)'
	);
	await watch.look();
	const card = page.getByRole( 'region' );
	await expect( card.getByRole( 'textbox' ) ).toHaveCount( 0 );
	await expect( card.getByRole( 'button' ) ).toHaveText( [ 'Check again' ] );

	await press( page, 'Check again' );
	await expect( page.getByRole( 'alert' ) ).toContainText( 'Checked again: not settled yet.' );
	account( {} );
	await press( page, 'Check again' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	expect( mailer_reads( 'elasticemail', 'api_key' ) ).toBe( KEY );
	await send_test_email( page );
	await watch.look();
} );
