/**
 * The network that the other network tests stand on.
 */
import { expect, test } from '@playwright/test';
import { log_in, network } from './support/wordpress';

test.beforeEach( () => network.reset() );

test( 'Key Health is active for the whole network', async ( { page } ) => {
	await log_in( page );
	await page.goto( '/wp-admin/network/plugins.php?plugin_status=active' );
	await expect( page.getByRole( 'row', { name: /Key Health/ } ).first() ).toBeVisible();
} );

test( 'a subsite has pages and an admin area of its own', async ( { page } ) => {
	network.run(
		'return wp_insert_site( array( "domain" => get_network()->domain, "path" => "/branch/", "title" => "Branch", "user_id" => 1 ) );'
	);
	expect( network.run( 'return get_option( "blogname" );', '/branch/' ) ).toBe( 'Branch' );
	await log_in( page );
	await page.goto( '/branch/wp-admin/' );
	await expect( page.getByRole( 'heading', { level: 1, name: 'Dashboard' } ) ).toBeVisible();
} );
