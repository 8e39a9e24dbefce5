/**
 * The plugin in the way is found among 40 without deactivating one, and nobody but the site itself sees fewer of them.
 */
import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { akismet_reads, mailer_reads, php, SENDER_DOMAIN, use_mailer } from '../support/plugins';
import { check_everything, expect_heading, expect_text, follow, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import {
	BLOCKS,
	database,
	file,
	install,
	leftovers,
	name,
	uninstall,
	visits,
	was_deactivated,
	witness,
} from './many-plugins';

const TOKEN = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const COUNT = 40;
const ACTIVE = COUNT + 3;
const TRIAL = '/wp-json/key-health/v1/clean-state/trial';

/** Misses another plugin, and does what plugins do then. */
const MISSES = `add_action( 'plugins_loaded', static function () {
	if ( ! defined( 'MANY_12' ) ) {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		update_option( 'many_noticed', time() );
		delete_option( 'blogname' );
		deactivate_plugins( array( '${ file( 5 ) }', 'akismet/akismet.php' ) );
		wp_mail( 'owner@example.org', 'Something is missing', 'It is.' );
	}
} );`;

function seed( codes: Record< number, string > ): void {
	use_mailer( 'mailersend', { api_key: TOKEN }, AKISMET );
	simulator.set( {
		mailersend: { keys: { [ TOKEN ]: { domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	const files = install( site, COUNT, codes );
	site.run( `$all = array_merge( get_option( 'active_plugins' ), ${ php( files ) } );
		sort( $all );
		return update_option( 'active_plugins', $all );` );
	site.must_use( witness( site ) );
}

async function open_search( page: Page ): Promise< void > {
	await check_everything( page );
	await page.goto( '/wp-admin/tools.php?page=key-health#/fix/wp-mail-smtp/primary/mailersend' );
	await follow( page, 'Find the plugin in the way' );
	await expect_heading( page, 'Find the plugin in the way' );
}

// Ten requests of a whole WordPress, one after the other.
test.slow();

async function expect_end( page: Page, title: string ): Promise< void > {
	await expect( page.getByRole( 'heading', { name: title, exact: true } ) ).toBeVisible( {
		timeout: 90_000,
	} );
}

test.beforeEach( ( { watch } ) => watch.keep_out( TOKEN, AKISMET ) );
test.afterEach( () => uninstall( site, COUNT ) );

test( 'one plugin of 40 is named, and nothing on the site has changed', async ( {
	page,
	watch,
	request,
} ) => {
	seed( { 5: MISSES, 12: "define( 'MANY_12', true );", 27: BLOCKS } );
	await open_search( page );
	await watch.look();
	// The first visitor makes WordPress keep a few things.
	await request.get( '/' );
	const before = database( site );
	const asked_before = simulator.journal().length;
	await press( page, 'Find the plugin' );
	const ended = page.getByRole( 'heading', { name: `${ name( 27 ) } is in the way` } );
	while ( ! ( await ended.isVisible() ) ) {
		expect( ( await request.get( '/' ) ).status() ).toBe( 200 );
	}
	await expect_text( page, 'Tried both ways', file( 27 ) );
	await watch.look();

	const seen = visits( site );
	const trials = seen.filter( ( { token } ) => token !== '' );
	expect( trials.length ).toBeLessThanOrEqual( 10 );
	expect( Math.min( ...trials.map( ( visit ) => visit.site ) ) ).toBe( 2 );
	expect( new Set( trials.map( ( { token } ) => token ) ).size ).toBe( trials.length );
	const visitors = seen.filter( ( { token, path } ) => token === '' && path === '/' );
	expect( visitors.length ).toBeGreaterThan( 0 );
	expect(
		new Set( seen.filter( ( { token } ) => ! token ).map( ( visit ) => visit.site ) )
	).toEqual( new Set( [ ACTIVE ] ) );
	expect( database( site ) ).toEqual( before );
	expect( leftovers( site ) ).toEqual( [] );
	expect( was_deactivated( site ) ).toBe( false );
	expect( akismet_reads() ).toBe( AKISMET );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
	const sent = simulator.journal().slice( asked_before );
	expect( sent.filter( ( { path } ) => path.includes( 'deactivate' ) ) ).toEqual( [] );

	for ( const { token, path } of trials ) {
		const replayed = await request.get( path, { headers: { 'X-Key-Health-Trial': token } } );
		expect( replayed.status() ).toBe( 404 );
	}
	expect(
		visits( site )
			.slice( seen.length )
			.every( ( visit ) => visit.site === ACTIVE )
	).toBe( true );

	await page.getByRole( 'link', { name: 'Go to Plugins' } ).click();
	await page.getByRole( 'link', { name: `Deactivate ${ name( 27 ) }` } ).click();
	await check_everything_again( page );
	await expect_text( page, 'Both of your keys work.' );
} );

async function check_everything_again( page: Page ): Promise< void > {
	await page.goto( '/wp-admin/tools.php?page=key-health' );
	await press( page, 'Check all again' );
	await expect( page.getByRole( 'button', { name: 'Check all again' } ) ).toBeVisible();
}

test( 'two plugins that are in the way only together are both named', async ( { page, watch } ) => {
	seed( {
		9: "define( 'MANY_09', true );",
		33: `add_action( 'plugins_loaded', static function () { if ( defined( 'MANY_09' ) ) { ${ BLOCKS } } } );`,
	} );
	await open_search( page );
	const before = database( site );
	await press( page, 'Find the plugin' );
	await expect_end( page, `Only together they are in the way: ${ name( 9 ) }, ${ name( 33 ) }` );
	await watch.look();
	expect( database( site ) ).toEqual( before );
	expect( leftovers( site ) ).toEqual( [] );
} );

test( 'a forged and an expired token, and one while a search runs, get what everybody gets', async ( {
	page,
	request,
} ) => {
	seed( { 27: BLOCKS } );
	await open_search( page );
	const run = site.run< string >( `$engine = KeyHealth\\engine();
		$key = $engine->discoverer()->key( 'wp-mail-smtp/primary/mailersend' );
		return $engine->fixing()->clean_state()->search()->start( $key )['id'];` );
	const put = ( until: string, where = 'get_current_blog_id()' ) =>
		site.run( `global $wpdb;
		$wpdb->delete( $wpdb->options, array( 'option_name' => 'key_health_clean_trial' ) );
		return $wpdb->insert( $wpdb->options, array( 'option_name' => 'key_health_clean_trial', 'autoload' => 'off', 'option_value' => wp_json_encode( array(
			'hash' => hash( 'sha256', '${ 'a'.repeat( 64 ) }' ), 'until' => ${ until },
			'plan' => array( 'site' => ${ where }, 'user' => 1, 'key_id' => 'wp-mail-smtp/primary/mailersend', 'keep' => array( 'key-health/plugin.php' ), 'theme' => null ) ) ) ) );` );
	const ask = async ( token: string, method: 'get' | 'post' = 'get' ) => {
		const count = visits( site ).length;
		const answer = await request[ method ]( TRIAL, {
			headers: { 'X-Key-Health-Trial': token },
		} );
		return [ answer.status(), visits( site )[ count ]?.site ];
	};

	put( 'time() + 60' );
	expect( await ask( 'b'.repeat( 64 ) ), 'forged' ).toEqual( [ 404, ACTIVE ] );
	expect( await ask( 'a'.repeat( 63 ) ), 'too short' ).toEqual( [ 404, ACTIVE ] );
	expect( await ask( 'a'.repeat( 64 ), 'post' ), 'another method' ).toEqual( [ 404, ACTIVE ] );
	expect( await ask( 'a'.repeat( 64 ) ), 'the right one' ).toEqual( [ 200, 1 ] );
	expect( await ask( 'a'.repeat( 64 ) ), 'replayed' ).toEqual( [ 404, ACTIVE ] );
	put( 'time() - 1' );
	expect( await ask( 'a'.repeat( 64 ) ), 'expired' ).toEqual( [ 404, ACTIVE ] );
	put( 'time() + 60', '99' );
	expect( await ask( 'a'.repeat( 64 ) ), 'of another site' ).toEqual( [ 404, ACTIVE ] );
	put( 'time() + 60' );
	const both = await Promise.all( [ ask( 'a'.repeat( 64 ) ), ask( 'a'.repeat( 64 ) ) ] );
	expect( both.map( ( [ status ] ) => status ).sort(), 'two at once' ).toEqual( [ 200, 404 ] );

	// A copy that nobody takes away goes by itself, with the next request whatever it is.
	site.run( "return touch( WPMU_PLUGIN_DIR . '/key-health-clean-state.php', time() - 901 );" );
	put( 'time() + 60' );
	expect( await ask( 'a'.repeat( 64 ) ), 'too old a copy' ).toEqual( [ 404, ACTIVE ] );
	expect(
		existsSync( join( site.folder, 'wp-content/mu-plugins/key-health-clean-state.php' ) )
	).toBe( false );
	site.run(
		`KeyHealth\\engine()->fixing()->clean_state()->search()->cancel( '${ run }' ); return 1;`
	);
	expect( leftovers( site ) ).toEqual( [] );
} );

test( 'a search that is cancelled, or whose page is left, leaves nothing behind', async ( {
	page,
	watch,
} ) => {
	seed( { 27: BLOCKS } );
	await open_search( page );
	const before = database( site );
	await press( page, 'Find the plugin' );
	await press( page, 'Cancel' );
	await expect( page.getByText( 'The search was cancelled' ).first() ).toBeVisible( {
		timeout: 60_000,
	} );
	await watch.look();
	expect( leftovers( site ) ).toEqual( [] );
	expect( database( site ) ).toEqual( before );

	await press( page, 'Find the plugin' );
	await expect_heading( page, 'Looking for the plugin in the way' );
	await page.evaluate( () => {
		window.location.hash = '#/';
	} );
	await expect.poll( () => leftovers( site ) ).toEqual( [] );
} );

test( 'what no plugin does is told, with what cannot be left out', async ( { page, watch } ) => {
	seed( {} );
	site.must_use( `${ witness( site ) }\n${ BLOCKS }` );
	await open_search( page );
	await press( page, 'Find the plugin' );
	await expect_end( page, 'No plugin is in the way' );
	await expect_text(
		page,
		'Must-use plugins and drop-ins cannot be left out.',
		'key-health-test.php'
	);
	await watch.look();
	expect( leftovers( site ) ).toEqual( [] );
} );

test( 'the theme is named when only the theme makes the difference', async ( { page, watch } ) => {
	seed( {} );
	// In a must-use plugin, because the tests share the themes: it does what a theme's functions.php would.
	site.run(
		"update_option( 'template', 'twentytwentyfour' ); return update_option( 'stylesheet', 'twentytwentyfour' );"
	);
	site.must_use(
		`${ witness( site ) }\nadd_action( 'after_setup_theme', static function () { if ( 'twentytwentyfour' === get_stylesheet() ) { ${ BLOCKS } } } );`
	);
	await open_search( page );
	await press( page, 'Find the plugin' );
	await expect_end( page, 'The theme Twenty Twenty-Four is in the way' );
	await expect( page.getByRole( 'link', { name: 'Go to Themes' } ) ).toBeVisible();
	await watch.look();
	expect( site.run( "return get_option( 'stylesheet' );" ) ).toBe( 'twentytwentyfour' );
} );
