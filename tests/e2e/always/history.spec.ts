/**
 * A key that breaks says until when it worked and what changed on the site then; its history says how it was before.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { look } from '../looks/look';
import { store_akismet } from '../support/plugins';
import { check_everything, expect_text, open, press, worst } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';

const KEY = '3f9c2b7a9e5f';
const FOLDER = join( site.folder, 'wp-content/plugins/small-shop' );

test.beforeEach( ( { watch } ) => {
	watch.keep_out( KEY );
	simulator.set( { akismet: { keys: { [ KEY ]: {} } } } );
	store_akismet( KEY );
	mkdirSync( FOLDER, { recursive: true } );
	writeFileSync(
		join( FOLDER, 'small-shop.php' ),
		'<?php\n/* Plugin Name: Small Shop\n * Version: 1.2\n */\n'
	);
} );

test.afterEach( () => rmSync( FOLDER, { recursive: true } ) );

test( 'a key that breaks says until when it worked and what was activated then, and its history tells the rest', async ( {
	page,
	watch,
} ) => {
	await check_everything( page );
	await expect_text( page, 'Your key works.' );

	await page.goto( '/wp-admin/plugins.php' );
	await page.getByRole( 'link', { name: 'Activate Small Shop' } ).click();
	await expect( page.getByRole( 'link', { name: 'Deactivate Small Shop' } ) ).toBeVisible();
	simulator.set( { akismet: { keys: {} } } );

	await open( page );
	await press( page, 'Check all again' );
	await expect_text( page, 'Your key is not working.' );
	await expect( worst( page ) ).toContainText(
		/Worked until .+\. Small Shop 1\.2 was activated (at|on) .+\./
	);
	await expect( worst( page ) ).not.toContainText( 'Last worked' );
	await watch.look();

	await worst( page ).getByText( 'History', { exact: true } ).click();
	const entries = worst( page )
		.locator( 'details' )
		.filter( { hasText: /^History/ } )
		.getByRole( 'listitem' );
	await expect( entries ).toHaveCount( 3 );
	await expect( entries.nth( 0 ) ).toContainText( /Broken.*Akismet no longer accepts this key/ );
	await expect( entries.nth( 1 ) ).toContainText( 'Small Shop activated' );
	await expect( entries.nth( 2 ) ).toContainText( /Working/ );
	await expect( entries.nth( 2 ) ).toContainText( 'ends in 9e5f' );
	await watch.look();
	await look( page, 'history', { phone_barriers: true } );

	// Repaired: the story is over, and the history goes on.
	simulator.set( { akismet: { keys: { [ KEY ]: {} } } } );
	await press( page, 'Check all again' );
	await expect_text( page, 'Your key works.' );
	await expect( page.getByText( 'Worked until' ) ).toHaveCount( 0 );
} );

test( 'on a phone and from right to left the history is read without scrolling sideways', async ( {
	page,
	watch,
} ) => {
	await check_everything( page );
	simulator.set( { akismet: { keys: {} } } );
	await press( page, 'Check all again' );
	await expect_text( page, 'Your key is not working.' );
	await page.setViewportSize( { width: 360, height: 740 } );
	await worst( page ).getByText( 'History', { exact: true } ).click();
	await expect(
		worst( page ).getByRole( 'listitem' ).filter( { hasText: 'Broken' } )
	).toBeVisible();
	for ( const direction of [ 'ltr', 'rtl' ] ) {
		await page.evaluate(
			( dir ) => document.documentElement.setAttribute( 'dir', dir ),
			direction
		);
		const wide = await page.evaluate(
			() =>
				[ ...document.querySelectorAll( '.key-health-history *' ) ].filter( ( element ) => {
					const { left, right } = element.getBoundingClientRect();
					return left < 0 || right > window.innerWidth;
				} ).length
		);
		expect( wide, direction ).toBe( 0 );
		await watch.look();
	}
} );
