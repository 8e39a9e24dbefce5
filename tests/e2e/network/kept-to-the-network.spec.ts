/**
 * What the administrator of one site of a network sees of what belongs to the network.
 */
import { expect, test } from '../support/watched';
import { log_in, network } from '../support/wordpress';

const KEY = 'c0ffee9d7k3q';
const END = KEY.slice( -4 );
const SCREEN = '/two/wp-admin/tools.php?page=key-health';
const keeper = { name: 'keeper', password: 'keeper' };

test.beforeEach( () => {
	network.configure( `define( 'WPCOM_API_KEY', '${ KEY }' );` );
	network.run( `$keeper = wp_create_user( '${ keeper.name }', '${ keeper.password }', 'keeper@example.org' );
		return wp_insert_site( array( 'domain' => get_network()->domain, 'path' => '/two/', 'title' => 'Two', 'user_id' => $keeper ) );` );
	network.run( "return activate_plugin( 'akismet/akismet.php' );", '/two/' );
} );

test( 'that the network defines a key is told to the administrator of a site, and nothing of its value or place', async ( {
	page,
	watch,
} ) => {
	watch.keep_out( KEY );
	await log_in( page, keeper );
	await page.goto( SCREEN );
	await expect( page.locator( '.key-health-app:not(.is-first)' ) ).toBeVisible();
	await expect( page.getByText( 'WPCOM_API_KEY' ).first() ).toBeAttached();
	const source = await ( await page.request.get( SCREEN ) ).text();
	for ( const text of [ await page.locator( '#wpbody' ).innerText(), source ] ) {
		expect( text ).not.toContain( END );
		expect( text ).not.toMatch( /wp-config\.php, line \d/ );
	}
	await watch.look();
} );

test( 'where the network keeps the screens to itself, a site has no way to them, and has it again afterwards', async ( {
	page,
} ) => {
	const set = ( on: boolean ) =>
		network.run(
			`KeyHealth\\engine(); return ( new KeyHealth\\Network\\Policy() )->set( array( 'site_screens' => ${ on } ) ) ?? 1;`
		);
	await log_in( page, keeper );
	set( false );
	await page.goto( '/two/wp-admin/tools.php' );
	await expect( page.getByRole( 'heading', { name: 'Tools', level: 1 } ) ).toBeVisible();
	await expect( page.locator( '#adminmenu a[href*="key-health"]' ) ).toHaveCount( 0 );
	expect( ( await page.request.get( SCREEN ) ).status() ).toBe( 403 );
	set( true );
	await page.goto( '/two/wp-admin/tools.php' );
	await expect( page.locator( '#adminmenu a[href*="key-health"]' ) ).toHaveCount( 1 );
} );
