/**
 * Every state of the screen, looked at on a real site.
 */
import { expect, test, type Page } from '@playwright/test';
import { report_every_fix } from '../../js/fixtures/report-every-fix';
import { simulator } from '../support/simulator';
import { look, open, show } from './look';
import * as seeds from './seeds';

const PRIMARY = '#/fix/wp-mail-smtp/primary/mailersend';

test.describe.configure( { mode: 'serial' } );

let page: Page;

test.beforeAll( async ( { browser, baseURL } ) => {
	page = await browser.newPage( { baseURL: baseURL ?? '', locale: 'en-US' } );
} );

test.afterAll( async () => {
	await page.close();
	seeds.end();
} );

test( 'nothing found: the screen says where it looked', async () => {
	seeds.nothing();
	await open( page );
	await expect( page.getByText( 'No keys found on this site.' ) ).toBeVisible();
	await look( page, 'nothing-found' );
} );

test( 'first run: the screen names the hosts before it asks any of them', async () => {
	seeds.mixed( { checked: false } );
	await open( page );
	await expect( page.getByText( 'api.mailersend.com' ).first() ).toBeVisible();
	await look( page, 'first-run', { phone_barriers: true } );
	expect( simulator.journal() ).toEqual( [] );
} );

test( 'checking: rows settle while others wait', async () => {
	const held: ( () => void )[] = [];
	await page.route( /key-health(%2F|\/)v1.*(orders|akismet).*check/, async ( route ) => {
		await new Promise< void >( ( go_on ) => held.push( go_on ) );
		await route.continue();
	} );
	await page.getByRole( 'button', { name: 'Check 6 keys now' } ).click();
	await expect( page.getByText( '4 of 6 done' ) ).toBeVisible();
	await look( page, 'checking' );
	await page.unrouteAll( { behavior: 'ignoreErrors' } );
	held.forEach( ( go_on ) => go_on() );
	await expect( page.getByRole( 'button', { name: 'Check all again' } ) ).toBeVisible();
} );

test( 'broken: the worst is open, with its evidence', async () => {
	seeds.mixed();
	await open( page );
	await expect( page.getByText( '5 of your 6 keys are not working.' ) ).toBeVisible();
	for ( const summary of await page
		.locator( '.key-health-card > .key-health-more summary' )
		.all() ) {
		await summary.click();
	}
	await page.locator( '.key-health-row > summary' ).first().click();
	await expect( page.getByText( 'Unauthenticated.' ).last() ).toBeVisible();
	await look( page, 'evidence', { phone_barriers: true } );
} );

test( 'wizards: the first steps', async () => {
	for ( const [ name, hash ] of [
		[ 'wizard-replace', PRIMARY ],
		[ 'wizard-get', `${ PRIMARY }/2` ],
		[ 'wizard-clean', '#/fix/wp-mail-smtp/orders/smtpcom' ],
		[ 'wizard-allow', '#/fix/wp-mail-smtp/contact/elasticemail/2' ],
		[ 'conflict', '#/conflict/dead_edit-akismet-site-akismet-wpcom_api_key' ],
	] as const ) {
		await open( page, hash );
		await expect( page.locator( '#key-health-step' ) ).toBeFocused();
		await look( page, name );
	}
} );

test( 'paste: looked at, refused, not checked, accepted and saved', async () => {
	await open( page, `${ PRIMARY }/3` );
	const field = page.getByLabel( 'New API token' );
	await field.fill( `${ seeds.KEYS.fresh } `.slice( 0, -2 ) );
	await field.blur();
	await page.getByRole( 'button', { name: 'Check with MailerSend' } ).click();
	await expect( page.getByRole( 'alert' ) ).toContainText( 'Nothing was saved' );
	await look( page, 'paste-refused', { phone_barriers: true } );

	simulator.set( { mailersend: { fault: 'refused' } } );
	await field.fill( seeds.KEYS.fresh );
	await page.getByRole( 'button', { name: 'Check with MailerSend' } ).click();
	await expect( page.getByRole( 'button', { name: 'Save without checking' } ) ).toBeVisible();
	await look( page, 'paste-not-checked' );

	simulator.set( seeds.ACCOUNTS );
	await page.getByRole( 'button', { name: 'Check again' } ).click();
	await page.getByRole( 'button', { name: 'Save this token' } ).click();
	await expect( page.getByText( 'Fixed. Mail can be sent again.' ) ).toBeVisible();
	await look( page, 'proven' );
} );

test( 'all good is an answer', async () => {
	seeds.all_good();
	await open( page );
	await expect( page.getByText( 'All 3 keys work.' ) ).toBeVisible();
	await look( page, 'all-good' );
} );

test( 'blocked: the line that lets the questions through', async () => {
	seeds.blocked();
	await open( page );
	await look( page, 'blocked-list' );
	await open( page, '#/blocked' );
	await expect( page.getByText( 'This site blocks requests to 3 providers.' ) ).toBeVisible();
	await look( page, 'blocked' );
} );

test( 'the list and a wizard from right to left', async () => {
	seeds.mixed();
	seeds.right_to_left();
	await open( page );
	await expect( page.locator( 'html' ) ).toHaveAttribute( 'dir', 'rtl' );
	await look( page, 'rtl-broken', { phone_barriers: true } );
	await open( page, `${ PRIMARY }/2` );
	await look( page, 'rtl-wizard' );
} );

test( 'the wizards of rarer findings', async () => {
	seeds.end();
	await show( page, report_every_fix );
	await open( page );
	for ( const { id, fixes } of report_every_fix.keys.slice( 1 ) ) {
		await open( page, `#/fix/${ id }` );
		await expect( page.locator( '#key-health-step' ) ).toBeFocused();
		await look( page, `rare-${ fixes[ 0 ] ?? 'none' }-${ id.replaceAll( '/', '-' ) }` );
	}
} );
