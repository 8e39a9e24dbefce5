/**
 * A subsite's administrator sees and mends what belongs to the subsite.
 */
import { akismet_reads, store_akismet } from './support/plugins';
import {
	asked_akismet,
	check_everything,
	expect_heading,
	expect_text,
	follow,
	get_and_check,
	press,
	worst,
} from './support/screen';
import { simulator } from './support/simulator';
import { expect, test } from './support/watched';
import { log_in, network } from './support/wordpress';
import { walked } from './wizards/walk';

const GOOD = '3f9c2b7a9e5f';
const GONE = 'aaaa00001111';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( GOOD, GONE );
	simulator.set( { akismet: { keys: { [ GOOD ]: {} } } } );
} );

test( 'the administrator of a subsite replaces a refused key there, and the main site keeps its own', async ( {
	page,
	watch,
} ) => {
	walked( 'invalid' );
	const owner = { name: 'branch', password: 'branch' };
	network.run( `$owner = wp_create_user( '${ owner.name }', '${ owner.password }', 'branch@example.org' );
		wp_insert_site( array( 'domain' => get_network()->domain, 'path' => '/branch/', 'title' => 'Branch', 'user_id' => $owner ) );
		return update_option( 'wordpress_api_key', '${ GOOD }' );` );
	network.run( "return activate_plugin( 'akismet/akismet.php' );", '/branch/' );
	store_akismet( GONE, network, '/branch/' );
	await log_in( page, owner );

	await check_everything( page, '/branch' );
	await expect_text( page, 'Your key is not working.', 'Akismet no longer accepts this key' );
	await watch.look();
	await follow( worst( page ), 'Replace the key' );
	await get_and_check( page, {
		provider: 'Akismet',
		noun: 'key',
		label: 'API key',
		key: GOOD,
		guide: [ 'It has 12 characters.' ],
		look: watch.look,
	} );
	await press( page, 'Save this key' );
	await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
	await watch.look();
	expect( akismet_reads( network, '/branch/' ) ).toBe( GOOD );
	expect( akismet_reads( network ) ).toBe( GOOD );
	expect( asked_akismet() ).toContainEqual( [ 'verify-valid', GOOD ] );
	const bodies = simulator.journal().map( ( { body } ) => body );
	expect( bodies.filter( ( body ) => body.includes( 'blog=' ) ) ).toEqual(
		bodies.filter( ( body ) => body.includes( encodeURIComponent( '/branch' ) ) )
	);
} );

test( 'on the main site of a network a refused key is found and named', async ( {
	page,
	watch,
} ) => {
	store_akismet( GONE, network );
	await check_everything( page );
	await expect_text(
		page,
		'Your key is not working.',
		'Comments are not checked for spam.',
		'Akismet no longer accepts this key'
	);
	await watch.look();
} );
