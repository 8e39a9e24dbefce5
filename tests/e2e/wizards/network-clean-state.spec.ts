/**
 * On a network, plugins that run on all its sites are left out as well, for one request and nobody else.
 */
import { php, SENDER_DOMAIN } from '../support/plugins';
import { check_everything, expect_text, follow, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { network } from '../support/wordpress';
import {
	BLOCKS,
	database,
	install,
	leftovers,
	name,
	uninstall,
	visits,
	was_deactivated,
	witness,
} from './many-plugins';

const TOKEN = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const COUNT = 20;

test.slow();
test.afterEach( () => uninstall( network, COUNT ) );

test( 'a plugin of the whole network is named, and stays active on all sites', async ( {
	page,
	watch,
	request,
} ) => {
	watch.keep_out( TOKEN );
	simulator.set( { mailersend: { keys: { [ TOKEN ]: { domains: [ SENDER_DOMAIN ] } } } } );
	const files = install( network, COUNT, { 7: BLOCKS } );
	const settings = {
		mail: { mailer: 'mailersend', from_email: `shop@${ SENDER_DOMAIN }`, from_name: 'Shop' },
		mailersend: { api_key: TOKEN },
	};
	// The first half runs on all sites, the second half on this one.
	network.run( `$files = ${ php( files ) };
		update_option( 'wp_mail_smtp', ${ php( settings ) } );
		update_option( 'active_plugins', array_merge( get_option( 'active_plugins' ), array_slice( $files, ${ COUNT / 2 } ) ) );
		return update_site_option( 'active_sitewide_plugins', get_site_option( 'active_sitewide_plugins', array() ) + array_fill_keys( array_slice( $files, 0, ${ COUNT / 2 } ), 1 ) );` );
	network.must_use( witness( network ) );
	await check_everything( page );
	await page.goto( '/wp-admin/tools.php?page=key-health#/fix/wp-mail-smtp/primary/mailersend' );
	await follow( page, 'Find the plugin in the way' );
	await request.get( '/' );
	const before = database( network );
	const everybody = visits( network ).at( -1 );
	await press( page, 'Find the plugin' );
	await expect(
		page.getByRole( 'heading', { name: `${ name( 7 ) } is in the way`, exact: true } )
	).toBeVisible( { timeout: 90_000 } );
	await expect_text( page, 'Tried both ways' );
	await watch.look();

	const seen = visits( network );
	const trials = seen.filter( ( { token } ) => token !== '' );
	expect( Math.min( ...trials.map( ( visit ) => visit.network ) ) ).toBeLessThan( COUNT / 2 );
	for ( const visit of seen.filter( ( { token } ) => token === '' ) ) {
		expect( [ visit.site, visit.network ] ).toEqual( [ everybody?.site, everybody?.network ] );
	}
	expect( database( network ) ).toEqual( before );
	expect( leftovers( network ) ).toEqual( [] );
	expect( was_deactivated( network ) ).toBe( false );
} );
