/**
 * Who gets in, and what does not get out of an answer.
 */
import { use_mailer } from '../support/plugins';
import { check_everything, expect_text } from '../support/screen';
import { simulator } from '../support/simulator';
import { log_in, site } from '../support/wordpress';
import { expect, test } from '../support/watched';

const TOKEN = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( TOKEN, AKISMET );
	use_mailer( 'mailersend', { api_key: TOKEN }, AKISMET );
} );

test( 'a request without a nonce is not answered, and nobody is asked', async ( { page } ) => {
	const key = 'wp-mail-smtp/primary/mailersend';
	const report = await page.request.get( '/?rest_route=/key-health/v1/report' );
	expect( report.status() ).toBe( 401 );
	for ( const path of [
		'check',
		`keys/${ key }/check`,
		`keys/${ key }/replace`,
		'test-email',
	] ) {
		const answer = await page.request.post( `/?rest_route=/key-health/v1/${ path }`, {
			data: { fields: { api_key: TOKEN }, to: 'owner@example.org' },
		} );
		expect( answer.status(), path ).toBe( 401 );
		expect( await answer.text() ).not.toContain( 'mailersend' );
	}
	expect( simulator.journal() ).toEqual( [] );
} );

test( 'a subscriber cannot open the page, and gets no report with a nonce of his own', async ( {
	page,
} ) => {
	const nonce = site.run< string >( `wp_create_user( 'reader', 'reader', 'reader@example.org' );
		return get_user_by( 'login', 'reader' )->roles[0];` );
	expect( nonce ).toBe( 'subscriber' );
	await log_in( page, { name: 'reader', password: 'reader' } );
	const screen = await page.request.get( '/wp-admin/tools.php?page=key-health' );
	expect( screen.status() ).toBe( 403 );
	expect( await screen.text() ).not.toContain( 'mailersend' );

	const own = await page.request.get( '/wp-admin/admin-ajax.php?action=rest-nonce' );
	const report = await page.request.get( '/?rest_route=/key-health/v1/report', {
		headers: { 'X-WP-Nonce': await own.text() },
	} );
	expect( report.status() ).toBe( 403 );
	expect( await report.json() ).toMatchObject( {
		message: 'Only somebody who may change this site’s settings can use Key Health.',
	} );
} );

for ( const fault of [ 'script', 'script_json' ] ) {
	test( `what a provider answers is text, whatever stands in it (${ fault })`, async ( {
		page,
		watch,
	} ) => {
		simulator.set( { mailersend: { fault }, akismet: { keys: { [ AKISMET ]: {} } } } );
		await check_everything( page );
		await page.reload();
		const row = page.getByRole( 'group' ).filter( { hasText: 'MailerSend in WP Mail SMTP' } );
		const card = page.getByRole( 'region', { name: /MailerSend/ } );
		await expect( row.or( card ).first() ).toBeVisible();
		for ( const summary of await page.locator( '.key-health summary' ).all() ) {
			await summary.click();
		}
		await watch.look();
		await page
			.getByRole( 'link', { name: /^(Show|See|Find|Replace)/ } )
			.first()
			.click();
		await expect( page.getByRole( 'heading', { level: 1 } ) ).toContainText( 'Fix MailerSend' );
		for ( const summary of await page.locator( '.key-health summary' ).all() ) {
			await summary.click();
		}
		await expect_text( page, 'window.injected = 1' );
		await watch.look();
		expect( await page.evaluate( () => 'injected' in window ) ).toBe( false );
		await expect( page.getByRole( 'img', { name: 'injected' } ) ).toHaveCount( 0 );
		await expect( page.locator( '.key-health script' ) ).toHaveCount( 0 );
	} );
}
