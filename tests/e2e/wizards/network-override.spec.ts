/**
 * A key that the network sets for all of its sites: a site's own one counts again when the line is gone.
 */
import type { Report } from '../../../src/shared/types';
import { akismet_reads, store_akismet } from '../support/plugins';
import { asked_akismet, expect_heading, expect_text, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { network } from '../support/wordpress';
import { walks } from './walk';

const OWN = '3f9c2b7a9e5f';
const NETWORK = '7d1e5c9b3a2f';
const BRANCH = '/branch/';
const line = `define( 'WPCOM_API_KEY', '${ NETWORK }' );`;

test(
	'the key of the whole network stands before that of a site until its line is removed',
	walks( 'network_override', { place: 'constant' } ),
	async ( { page, watch } ) => {
		watch.keep_out( OWN, NETWORK );
		simulator.set( { akismet: { keys: { [ OWN ]: {}, [ NETWORK ]: {} } } } );
		network.run( `wp_insert_site( array( 'domain' => get_network()->domain, 'path' => '${ BRANCH }', 'title' => 'Branch', 'user_id' => 1 ) );
			return 1;` );
		network.run( "return activate_plugin( 'akismet/akismet.php' );", BRANCH );
		store_akismet( OWN, network, BRANCH );
		network.configure( line );
		const { conflicts } = network.run< Report >(
			`$engine = KeyHealth\\engine();
			$engine->reporter()->report();
			$engine->store()->set_setting( 'consent', true );
			$engine->checker()->check_all( true );
			return $engine->reporter()->report();`,
			BRANCH
		);
		const told = conflicts.filter( ( { diagnosis } ) => diagnosis === 'network_override' );
		expect( told ).toHaveLength( 1 );
		expect( akismet_reads( network, BRANCH ) ).toBe( NETWORK );
		await page.goto(
			`/branch/wp-admin/tools.php?page=key-health#/conflict/${ told[ 0 ]?.id }`
		);
		await expect( page.locator( '#key-health-step' ) ).toBeFocused();
		await expect_text( page, 'Only who runs the network can change which one counts.' );
		await watch.look();
		network.edit( ( lines ) => lines.filter( ( text ) => text !== line ) );
		await press( page, 'I removed it, check again' );
		await expect_heading( page, 'Fixed. Akismet uses a working key now.' );
		await watch.look();
		expect( akismet_reads( network, BRANCH ) ).toBe( OWN );
		expect( asked_akismet().at( -1 )?.[ 1 ] ).toBe( OWN );
	}
);
