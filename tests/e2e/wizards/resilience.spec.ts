/**
 * What happens to people in the middle of a wizard: they reload, go back, are two, lose their session or their connection, and PHP
 * dies under them. They find the right step, and nothing is lost. The browser notes such answers as errors, so nobody watches its
 * console here.
 */
import { expect, test, type Page, type Route } from '@playwright/test';
import { mailer_reads, SENDER_DOMAIN, stored, use_mailer } from '../support/plugins';
import { asked, expect_heading, expect_text, follow, paste, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { log_in, site } from '../support/wordpress';
import { check_by_itself, visit } from './visit';

const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const OTHER = `mlsn.${ '4d10a8f2'.repeat( 8 ) }`;
const ID = 'wp-mail-smtp/primary/mailersend';
const FIELD = 'New API token';
const WHAT = 'MailerSend no longer accepts this token';
const GET = 'Make a new token at MailerSend';
const PASTE = 'Paste the new token';
const ACCEPTED = 'MailerSend accepts this token';
const FIXED = 'Fixed. Mail can be sent again.';
const REPLACE = /key-health(%2F|\/)v1.*replace/;

let before = '';

/** An expired token that the site has noticed, and two new ones at the provider. */
test.beforeEach( async ( { page } ) => {
	site.reset();
	simulator.reset();
	const good = { domains: [ SENDER_DOMAIN ] };
	simulator.set( {
		mailersend: { keys: { [ OLD ]: { state: 'expired' }, [ NEW ]: good, [ OTHER ]: good } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	check_by_itself();
	before = stored( 'wp_mail_smtp' );
	await log_in( page );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
} );

const field = ( page: Page ) => page.getByLabel( FIELD, { exact: true } );
const said = ( page: Page ) => page.locator( '.key-health' ).getByRole( 'alert' );
const bearers = () =>
	asked( 'api.mailersend.com', 'authorization' ).map( ( [ bearer ] ) => bearer );

const open = ( page: Page, step = '' ) => visit( page, `/fix/${ ID }${ step }` );

async function reload( page: Page ): Promise< void > {
	await page.reload();
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
}

/** Up to a token that is checked and not saved. */
async function come_to_accepted( page: Page, key = NEW ): Promise< void > {
	await open( page, '/3' );
	await paste( page, FIELD, key );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, ACCEPTED );
}

test( 'a reload at each step lands on it, and what was only pasted is asked for again', async ( {
	page,
} ) => {
	page.on( 'dialog', ( dialog ) => void dialog.accept() );
	await open( page );
	await reload( page );
	await expect_heading( page, WHAT );
	await follow( page, 'Get a new token' );
	await expect_heading( page, GET );
	await reload( page );
	await expect_heading( page, GET );
	await follow( page, 'I have copied the token' );
	await expect_heading( page, PASTE );
	await reload( page );
	await expect_heading( page, PASTE );
	await paste( page, FIELD, NEW );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, ACCEPTED );
	await reload( page );
	await expect_heading( page, PASTE );
	await expect( field( page ) ).toHaveValue( '' );
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );

	await paste( page, FIELD, NEW );
	await press( page, 'Check with MailerSend' );
	await press( page, 'Save this token' );
	await expect_heading( page, FIXED );
	const requests = simulator.journal().length;
	await reload( page );
	await expect_heading( page, 'Nothing to fix here' );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	expect( simulator.journal() ).toHaveLength( requests );
} );

test( 'Back and Forward keep what was pasted, and behind the proof nothing is done twice', async ( {
	page,
} ) => {
	await open( page );
	await follow( page, 'Get a new token' );
	await follow( page, 'I have copied the token' );
	await paste( page, FIELD, NEW );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, ACCEPTED );
	await page.goBack();
	await expect_heading( page, GET );
	await page.goForward();
	await expect_heading( page, ACCEPTED );
	await expect( field( page ) ).toHaveValue( NEW );
	await press( page, 'Save this token' );
	await expect_heading( page, FIXED );
	const after = stored( 'wp_mail_smtp' );
	const requests = simulator.journal().length;
	await page.goBack();
	await expect_heading( page, FIXED );
	expect( stored( 'wp_mail_smtp' ) ).toBe( after );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	expect( simulator.journal() ).toHaveLength( requests );
} );

test( 'a second administrator finds the same step, is told of a change meanwhile, and then that it is fixed', async ( {
	page,
	browser,
	baseURL,
} ) => {
	site.run(
		`return wp_insert_user( array( 'user_login' => 'second', 'user_pass' => 'second', 'user_email' => 'second@example.org', 'role' => 'administrator' ) );`
	);
	const context = await browser.newContext( { baseURL: baseURL ?? '', locale: 'en-US' } );
	await context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const second = await context.newPage();
	await log_in( second, { name: 'second', password: 'second' } );
	await open( second );
	await expect_heading( second, WHAT );
	await open( second, '/3' );
	await expect_heading( second, PASTE );

	await come_to_accepted( page );
	await press( page, 'Save this token' );
	await expect_heading( page, FIXED );

	await paste( second, FIELD, OTHER );
	await press( second, 'Check with MailerSend' );
	await expect_heading( second, ACCEPTED );
	await expect(
		said( second ).filter( { hasText: 'has been changed meanwhile' } )
	).toContainText(
		`ends in ${ NEW.slice( -4 ) }. MailerSend accepts it. What you save here replaces it.`
	);
	await follow( second, 'Look at it first' );
	await press( second, 'Leave and forget it' );
	await expect_text( second, 'Both of your keys work.' );
	await open( second );
	await expect_heading( second, 'Nothing to fix here' );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	await context.close();
} );

test( 'an expired nonce is renewed unnoticed, and a lost session is told with the token still there', async ( {
	page,
} ) => {
	await open( page, '/3' );
	await paste( page, FIELD, NEW );
	const renewed = page.waitForResponse( /action=rest-nonce/ );
	await page.evaluate( () => {
		const { wp } = window as unknown as {
			wp: { apiFetch: { nonceMiddleware: { nonce: string } } };
		};
		wp.apiFetch.nonceMiddleware.nonce = 'of-yesterday';
	} );
	await press( page, 'Check with MailerSend' );
	await renewed;
	await expect_heading( page, ACCEPTED );

	await page.context().clearCookies();
	await press( page, 'Save this token' );
	await expect( said( page ) ).toContainText( 'You are signed out.' );
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
	await log_in( page );
	await press( page, 'Try again' );
	await expect_heading( page, FIXED );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
} );

test( 'without a connection nothing is lost: the token stays in its field, and the next try works', async ( {
	page,
} ) => {
	await open( page, '/3' );
	await paste( page, FIELD, NEW );
	await page.context().setOffline( true );
	await press( page, 'Check with MailerSend' );
	await expect( said( page ) ).toContainText( 'The connection was lost' );
	await expect( field( page ) ).toHaveValue( NEW );
	await page.context().setOffline( false );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, ACCEPTED );

	await page.route( REPLACE, ( route ) => route.abort( 'connectionreset' ) );
	await press( page, 'Save this token' );
	await expect( said( page ) ).toContainText( 'trying again is safe' );
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
	await follow( page, 'Back' );
	await expect( field( page ) ).toHaveValue( NEW );
	await page.unroute( REPLACE );
	await press( page, 'Save this token' );
	await expect_heading( page, FIXED );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
} );

test( 'an answer that is lost on its way back is asked for again, and the proof is the same', async ( {
	page,
} ) => {
	await come_to_accepted( page );
	const lose = async ( route: Route ) => {
		await route.fetch();
		await route.abort( 'connectionreset' );
	};
	await page.route( REPLACE, lose );
	await press( page, 'Save this token' );
	await expect( said( page ) ).toContainText( 'The connection was lost' );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	const after = stored( 'wp_mail_smtp' );
	await page.unroute( REPLACE );
	await press( page, 'Try again' );
	await expect_heading( page, FIXED );
	expect( stored( 'wp_mail_smtp' ) ).toBe( after );
} );

/**
 * PHP dies, as it does when the server runs out of memory: after the new token is written, and before anybody has asked. The first
 * of the server's processes would take all others with it, so that one breaks off instead.
 */
const KILLED = `add_filter( 'pre_http_request', static function ( $answer ) {
	global $wpdb;
	$row = (string) $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'wp_mail_smtp'" );
	if ( false !== strpos( $row, '${ NEW }' ) ) {
		$parent = explode( ' ', (string) file_get_contents( '/proc/self/stat' ) )[3];
		if ( false !== strpos( (string) file_get_contents( "/proc/$parent/cmdline" ), 'router.php' ) ) {
			exec( 'kill -9 ' . getmypid() );
		}
		exit;
	}
	return $answer;
}, 1 );`;

async function die_at_the_save( page: Page ): Promise< void > {
	await come_to_accepted( page );
	site.must_use( KILLED );
	await press( page, 'Save this token' );
	await expect( said( page ) ).toContainText( 'trying again is safe' );
	site.must_use( '' );
	expect( stored( 'wp_mail_smtp' ) ).toBe( before.replace( OLD, NEW ) );
	page.on( 'dialog', ( dialog ) => void dialog.accept() );
	await page.reload();
	await open( page );
	await expect_heading( page, 'Saved, but not proven yet' );
	await expect_text( page, `the new token, which ends in ${ NEW.slice( -4 ) }, and was cut off` );
}

test( 'PHP that dies between writing and proving leaves both tokens: the old one comes back byte for byte', async ( {
	page,
} ) => {
	await die_at_the_save( page );
	await press( page, 'Put the old token back' );
	await expect_text( page, WHAT );
	expect( stored( 'wp_mail_smtp' ) ).toBe( before );
} );

test( 'PHP that dies between writing and proving: the new token is proven at the next visit', async ( {
	page,
} ) => {
	await die_at_the_save( page );
	await press( page, 'Check again' );
	await expect_text( page, ACCEPTED );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( NEW );
	expect( bearers().at( -1 ) ).toBe( `Bearer ${ NEW }` );
} );
