/**
 * The banner: who sees it, where, where it leads, and when it goes.
 */
import type { Page } from '@playwright/test';
import { SENDER_DOMAIN, use_mailer } from '../support/plugins';
import { check_everything, expect_heading, follow, paste, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { log_in, site } from '../support/wordpress';

const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';

const DASHBOARD = '/wp-admin/index.php';
const OURS = '/wp-admin/tools.php?page=key-health';

const SCREENS = [
	DASHBOARD,
	'/wp-admin/plugins.php',
	OURS,
	'/wp-admin/admin.php?page=wp-mail-smtp',
];

const ELSEWHERE = [
	'/wp-admin/edit.php',
	'/wp-admin/upload.php',
	'/wp-admin/edit-comments.php',
	'/wp-admin/users.php',
	'/wp-admin/profile.php',
	'/wp-admin/tools.php',
	'/wp-admin/options-general.php',
];

const banner = ( page: Page ) => page.locator( '#key-health-notice' );

/** The site's own daily check. */
function check_by_itself(): void {
	site.run( `$engine = KeyHealth\\engine();
		$engine->checker()->check_all( true );
		return $engine->reporter()->report() ? 1 : 0;` );
}

/** As long as the page needs to be complete, and no longer: pictures and feeds of the Dashboard are not waited for. */
const visit = ( page: Page, address: string ) =>
	page.goto( address, { waitUntil: 'domcontentloaded' } );

/** WordPress's own screens show pictures of elsewhere. */
const leave_out_pictures = ( page: Page ) =>
	page.route( /^https?:\/\/(?!127\.0\.0\.1)/, ( route ) => route.fulfill( { status: 204 } ) );

test.beforeEach( ( { watch } ) => {
	watch.keep_out( OLD, NEW, AKISMET );
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	simulator.set( {
		mailersend: {
			keys: { [ OLD ]: { state: 'expired' }, [ NEW ]: { domains: [ SENDER_DOMAIN ] } },
		},
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
} );

test( 'an administrator sees one banner on four screens, and none before anything is known', async ( {
	page,
} ) => {
	test.slow();
	await leave_out_pictures( page );
	for ( const address of SCREENS ) {
		await visit( page, address );
		await expect( banner( page ), `${ address }, before anything is known` ).toHaveCount( 0 );
	}
	check_by_itself();
	for ( const address of SCREENS ) {
		await visit( page, address );
		await expect( banner( page ), address ).toHaveCount( 1 );
		await expect( banner( page ), address ).toBeVisible();
		await expect( banner( page ) ).toContainText(
			'Key Health: Mail is not being sent. MailerSend in WP Mail SMTP does not work.'
		);
	}
} );

test( 'nowhere else does an administrator see a banner', async ( { page } ) => {
	test.slow();
	await leave_out_pictures( page );
	check_by_itself();
	for ( const address of ELSEWHERE ) {
		await visit( page, address );
		await expect( page.locator( '#wpbody-content' ), address ).toBeAttached();
		await expect( banner( page ), address ).toHaveCount( 0 );
	}
	// Its script asks for plugins that are not there, which the console tells as errors: only what PHP prints is looked at.
	const connectors = await page.request.get( '/wp-admin/options-connectors.php' );
	expect( await connectors.text() ).not.toContain( 'key-health-notice' );
} );

test( 'an editor sees no banner anywhere', async ( { page } ) => {
	check_by_itself();
	site.run(
		`return wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'editor', 'user_email' => 'editor@example.org', 'role' => 'editor' ) );`
	);
	await log_in( page, { name: 'editor', password: 'editor' } );
	for ( const address of [ DASHBOARD, '/wp-admin/edit.php', '/wp-admin/tools.php' ] ) {
		await visit( page, address );
		await expect( page.locator( '#wpbody-content' ), address ).toBeAttached();
		await expect( banner( page ), address ).toHaveCount( 0 );
	}
	for ( const address of [ '/wp-admin/plugins.php', OURS ] ) {
		const answer = await page.request.get( address );
		expect( answer.status(), address ).toBe( 403 );
		expect( await answer.text() ).not.toContain( 'key-health-notice' );
	}
} );

test( 'it leads into the wizard, and is gone as soon as the fix is proven, in another tab with its next load', async ( {
	page,
	watch,
} ) => {
	test.slow();
	check_by_itself();
	const other = await page.context().newPage();
	await visit( other, DASHBOARD );
	await expect( banner( other ) ).toBeVisible();

	await visit( page, DASHBOARD );
	await banner( page ).getByRole( 'link', { name: 'See what is wrong' } ).click();
	await expect( page ).toHaveURL( /page=key-health#\/fix\/wp-mail-smtp\/primary\/mailersend$/ );
	await expect( page.locator( '#key-health-step' ) ).toBeVisible();
	await expect( banner( page ), 'on our own screen, too' ).toBeVisible();
	await watch.look();
	await follow( page, 'Get a new token' );
	await follow( page, 'I have copied the token' );
	await paste( page, 'New API token', NEW );
	await press( page, 'Check with MailerSend' );
	await expect_heading( page, 'MailerSend accepts this token' );
	await expect( banner( page ), 'nothing is fixed yet' ).toBeVisible();
	await press( page, 'Save this token' );
	await expect_heading( page, 'Fixed. Mail can be sent again.' );
	await expect( banner( page ), 'in the same moment' ).toHaveCount( 0 );

	await expect( banner( other ), 'not loaded again yet' ).toBeVisible();
	await other.reload( { waitUntil: 'domcontentloaded' } );
	await expect( other.locator( '#wpbody-content' ) ).toBeAttached();
	await expect( banner( other ) ).toHaveCount( 0 );
	for ( const address of SCREENS ) {
		await visit( page, address );
		await expect( banner( page ), address ).toHaveCount( 0 );
	}
} );

test( 'who puts it aside does not see it until another thing is wrong; others still do', async ( {
	page,
} ) => {
	test.slow();
	check_by_itself();
	await visit( page, DASHBOARD );
	const kept = page.waitForResponse( ( answer ) => answer.url().includes( 'dismiss' ) );
	await banner( page ).getByRole( 'button', { name: 'Dismiss this notice.' } ).click();
	expect( ( await kept ).status() ).toBe( 200 );
	await expect( banner( page ) ).toHaveCount( 0 );
	for ( const address of SCREENS ) {
		await visit( page, address );
		await expect( banner( page ), address ).toHaveCount( 0 );
	}

	site.run(
		`return wp_insert_user( array( 'user_login' => 'second', 'user_pass' => 'second', 'user_email' => 'second@example.org', 'role' => 'administrator' ) );`
	);
	await log_in( page, { name: 'second', password: 'second' } );
	await visit( page, DASHBOARD );
	await expect( banner( page ) ).toBeVisible();

	// Another value, and another reason.
	use_mailer( 'mailersend', { api_key: OLD.slice( 0, -3 ) }, AKISMET );
	check_by_itself();
	await log_in( page );
	await visit( page, DASHBOARD );
	await expect( banner( page ) ).toBeVisible();
} );

test( 'a key that is found to work takes the banner off the screen it stands on', async ( {
	page,
} ) => {
	await check_everything( page );
	await visit( page, OURS );
	await expect( banner( page ) ).toBeVisible();
	simulator.set( {
		mailersend: { keys: { [ OLD ]: { domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	await press( page, 'Check all again' );
	await expect( banner( page ) ).toHaveCount( 0 );
} );
