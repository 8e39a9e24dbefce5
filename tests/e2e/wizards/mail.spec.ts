/**
 * The test email at the end of a wizard, and the list beside it that ticks itself: by what the provider answered to the mail that
 * the plugin really sent, and by a comment that really went through Akismet.
 */
import { SENDER_DOMAIN, store_akismet, use_mailer } from '../support/plugins';
import {
	check_everything,
	expect_heading,
	expect_text,
	follow,
	get_and_check,
	press,
	send_test_email,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';

const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const GONE = 'aaaa00001111';

const list = ( page: import( '@playwright/test' ).Page ) =>
	page.getByRole( 'region', { name: 'Whether it works' } );

async function replace( page: import( '@playwright/test' ).Page, look: () => Promise< void > ) {
	await check_everything( page );
	await follow( worst( page ), 'Replace the token' );
	await get_and_check( page, {
		provider: 'MailerSend',
		noun: 'token',
		label: 'API token',
		key: NEW,
		guide: [],
		look,
	} );
	await press( page, 'Save this token' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
}

test.beforeEach( ( { watch } ) => watch.keep_out( OLD, NEW, AKISMET, GONE ) );

test( 'the test email shows who took it and what was answered, and ticks the list', async ( {
	page,
	watch,
} ) => {
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	simulator.set( {
		mailersend: {
			keys: { [ OLD ]: { state: 'deleted' }, [ NEW ]: { domains: [ SENDER_DOMAIN ] } },
		},
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	await replace( page, watch.look );
	await expect_text( list( page ), 'No test email has been sent since' );
	await watch.look();

	const mail = await send_test_email( page );
	expect( mail.status ).toBe( 202 );
	const said = page.getByRole( 'alert' ).filter( { hasText: 'accepted the test email' } );
	await expect_text(
		said,
		'MailerSend in WP Mail SMTP',
		'POST https://api.mailersend.com/v1/email'
	);
	await expect( said ).toContainText( '202' );
	await expect( said ).toContainText( `shop@${ SENDER_DOMAIN }` );
	await expect_text( list( page ), 'A test email was accepted' );
	await watch.look();
	expect( site.run( `return get_option( 'key_health_test_email' )['sent'];` ) ).toBe( true );
	expect(
		site.run( `return wp_json_encode( get_option( 'key_health_test_email' ) );` )
	).not.toContain( 'owner' );
} );

test( 'a test email that the provider refuses is told in its words, and the list says so', async ( {
	page,
	watch,
} ) => {
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	simulator.set( {
		// The token works, but may not send for this domain.
		mailersend: {
			keys: { [ OLD ]: { state: 'deleted' }, [ NEW ]: { domains: [ SENDER_DOMAIN ] } },
		},
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	await replace( page, watch.look );
	simulator.set( {
		mailersend: { keys: { [ NEW ]: { state: 'over_quota', domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	await page.getByLabel( 'Send a test email to' ).fill( 'owner@example.org' );
	await press( page, 'Send test email' );
	const said = page
		.getByRole( 'alert' )
		.filter( { hasText: 'MailerSend refused the test email' } );
	await expect( said ).toBeFocused();
	const sent = simulator.journal().at( -1 );
	await expect( said ).toContainText( String( sent?.status ) );
	await expect_text( list( page ), 'The last test email was not accepted' );
	await watch.look();
} );

test( 'a comment that goes through Akismet ticks the list by itself, and those that wait are counted', async ( {
	page,
	watch,
} ) => {
	// A comment that came in while the key did not work, as Akismet itself marks it.
	store_akismet( GONE );
	simulator.set( { akismet: { keys: { [ AKISMET ]: {} } } } );
	const comment = ( text: string ) =>
		site.run< string >( `
			$_SERVER['REMOTE_ADDR'] = '203.0.113.7';
			$_SERVER['HTTP_USER_AGENT'] = 'Reader';
			wp_set_current_user( 0 );
			// WordPress takes one comment in 15 seconds from a reader; on a fast machine the second comes sooner.
			remove_filter( 'comment_flood_filter', 'wp_throttle_comment_flood', 10 );
			$id = wp_new_comment( array(
				'comment_post_ID' => 1, 'comment_author' => 'Reader', 'comment_author_email' => 'reader@example.org',
				'comment_author_url' => '', 'comment_content' => '${ text }', 'comment_type' => 'comment', 'user_ID' => 0,
			), true );
			return is_wp_error( $id ) ? $id->get_error_message() : implode( ',', array_keys( (array) get_comment_meta( $id ) ) );` );
	expect( comment( 'Nice tea.' ) ).toContain( 'akismet_error' );

	await check_everything( page );
	await follow( worst( page ), 'Replace the key' );
	await get_and_check( page, {
		provider: 'Akismet',
		noun: 'key',
		label: 'API key',
		key: AKISMET,
		guide: [],
		look: watch.look,
	} );
	await press( page, 'Save this key' );
	await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
	await expect_text(
		list( page ),
		'Akismet accepts the key that Akismet uses now',
		'No comment has come in since',
		'1 comment came in unchecked and waits.'
	);
	await expect( list( page ).getByRole( 'link', { name: 'Open Comments' } ) ).toHaveAttribute(
		'href',
		/edit-comments\.php\?comment_status=moderated$/
	);
	await watch.look();

	// Times of comments are whole seconds.
	await page.waitForTimeout( 1100 );
	expect( comment( 'And nice cups.' ) ).toContain( 'akismet_result' );
	expect(
		simulator.journal().filter( ( { path } ) => path.startsWith( '/1.1/comment-check' ) )
	).toHaveLength( 2 );
	await expect( list( page ).getByText( 'Akismet has checked a comment' ) ).toBeVisible( {
		timeout: 30_000,
	} );
	await watch.look();
} );
