/**
 * The settings page: what is chosen is kept at once, with a mouse and without, on a desk and on a phone.
 */
import { store_akismet } from '../support/plugins';
import { expect_heading, expect_text, follow, open } from '../support/screen';
import { site } from '../support/wordpress';
import { expect, test } from '../support/watched';
import { look } from '../looks/look';
import * as seeds from '../looks/seeds';
import type { Page } from '@playwright/test';

const KEY = '3f9c2b7a9e5f';
const SETTINGS = '/wp-admin/tools.php?page=key-health&view=settings';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( KEY );
	store_akismet( KEY );
} );

/** What the site has kept. */
const kept = () =>
	site.run< Record< string, unknown > >(
		`return get_option( 'key_health_settings', new stdClass() );`
	);

const settled = ( page: Page ) =>
	page.waitForResponse(
		( answer ) =>
			answer.url().includes( 'settings-page' ) && answer.request().method() === 'POST'
	);

test( 'a choice is kept at once, and is there after a reload', async ( { page, watch } ) => {
	await open( page );
	await follow( page.locator( '#key-health-head' ), 'Settings' );
	await expect_heading( page, 'Settings' );
	await watch.look();
	const guard = page.getByRole( 'checkbox', { name: 'Keep keys from being wiped' } );
	await expect( guard ).toBeChecked();
	const saved = settled( page );
	await guard.uncheck();
	await saved;
	await expect.poll( () => kept()[ 'guard' ] ).toBe( false );
	const days = page.getByLabel( 'Remind me to replace a key' );
	await expect( days ).toHaveValue( '180' );
	const chosen = settled( page );
	await days.selectOption( 'After 90 days' );
	await chosen;
	await page.reload();
	await expect( guard ).not.toBeChecked();
	await expect( days ).toHaveValue( '90' );
	expect( kept() ).toMatchObject( { guard: false, rotation_days: 90 } );
	await follow( page.locator( '#key-health-head' ), 'Key Health' );
	await expect_heading( page, 'Key Health' );
} );

test( 'who is asked is named with its hosts', async ( { page, watch } ) => {
	await page.goto( SETTINGS );
	await page.getByText( 'Who is asked about your keys' ).click();
	await expect_text( page, 'rest.akismet.com' );
	await watch.look();
} );

test( 'every choice can be reached and made with the keyboard alone', async ( { page } ) => {
	await page.goto( SETTINGS );
	const banner = page.getByRole( 'checkbox', {
		name: 'Show a notice when a key stops working',
	} );
	await page.locator( '#key-health-head' ).getByRole( 'link' ).focus();
	for ( let press = 0; press < 12; press++ ) {
		await page.keyboard.press( 'Tab' );
		if ( await banner.evaluate( ( one ) => one === one.ownerDocument.activeElement ) ) {
			break;
		}
	}
	await expect( banner ).toBeFocused();
	const saved = settled( page );
	await page.keyboard.press( 'Space' );
	await saved;
	await expect( banner ).not.toBeChecked();
	await expect( banner, 'the focus stays' ).toBeFocused();
	expect( kept() ).toMatchObject( { banner: false } );
} );

test( 'it fits a phone and has no barrier, in both directions of reading', async ( { page } ) => {
	await page.goto( SETTINGS );
	await expect_heading( page, 'Settings' );
	await look( page, 'settings', { phone_barriers: true } );
	seeds.right_to_left();
	await page.reload();
	await expect( page.locator( 'html' ) ).toHaveAttribute( 'dir', 'rtl' );
	await expect_heading( page, 'Settings' );
	await look( page, 'settings-rtl', { phone_barriers: true } );
	seeds.end();
} );

test( 'when the site does not answer, the choice is shown as it was, and why', async ( {
	page,
} ) => {
	await page.goto( SETTINGS );
	await page.route( /settings-page/, ( route ) =>
		route.fulfill( { status: 200, body: 'no JSON' } )
	);
	await page.getByRole( 'checkbox', { name: 'Keep keys from being wiped' } ).click();
	await expect_text( page, 'This site broke off before it had answered.' );
	await expect(
		page.getByRole( 'checkbox', { name: 'Keep keys from being wiped' } )
	).toBeChecked();
} );
