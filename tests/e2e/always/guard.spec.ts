/**
 * The guard against wiping: another setting is saved while Akismet refuses the key, and the key stays.
 */
import { look } from '../looks/look';
import { store_akismet, stored } from '../support/plugins';
import { expect_text, open, press } from '../support/screen';
import { site } from '../support/wordpress';
import { expect, test } from '../support/watched';
import type { Page } from '@playwright/test';

/** The simulator knows of no such key: Akismet says `invalid`. */
const KEY = 'aaaa0000c41f';
const KEPT = 'Akismet would have emptied the Akismet key. Key Health kept it';

test.beforeEach( ( { watch } ) => {
	test.skip(
		! site.run< boolean >(
			`return function_exists( 'wp_get_connectors' ) && class_exists( 'Akismet_Connector' );`
		),
		'The guard against wiping: needs WordPress 7.0 and the released Akismet.'
	);
	watch.keep_out( KEY );
	store_akismet( KEY );
} );

/** As the Site Editor does it, or a block with the title of the site. */
async function save_title( page: Page, title: string ): Promise< string > {
	return page.evaluate( async ( sent ) => {
		const api: unknown = Reflect.get( Reflect.get( window, 'wp' ) as object, 'apiFetch' );
		const ask = api as ( request: object ) => Promise< { title: string } >;
		const request = { path: '/wp/v2/settings', method: 'POST', data: { title: sent } };
		return ( await ask( request ) ).title;
	}, title );
}

test( 'the key stays, a note and a banner tell it, and it is gone once it was read', async ( {
	page,
	watch,
} ) => {
	await open( page );
	expect( await save_title( page, 'Another title' ) ).toBe( 'Another title' );
	expect( stored( 'wordpress_api_key' ) ).toBe( KEY );

	await page.goto( '/wp-admin/index.php' );
	await expect( page.locator( '#key-health-notice' ) ).toContainText( KEPT );
	await open( page );
	await expect_text( page, `${ KEPT }.` );
	await watch.look();
	await look( page, 'kept', { phone_barriers: true } );
	await press( page, 'Got it' );
	await expect( page.getByText( `${ KEPT }.` ) ).toHaveCount( 0 );
	await page.goto( '/wp-admin/index.php' );
	await expect( page.locator( '#key-health-notice' ) ).toHaveCount( 0 );
} );

test( 'with the guard switched off WordPress does as before', async ( { page } ) => {
	site.run( `return update_option( 'key_health_settings', array( 'guard' => false ), false );` );
	await open( page );
	await save_title( page, 'Another title' );
	expect( stored( 'wordpress_api_key' ) ?? '' ).toBe( '' );
} );
