/**
 * Network Admin > Settings > Key Health, on a network of 25 sites.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect_text, follow, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { log_in, network } from '../support/wordpress';
import { PHONE } from '../looks/look';
import { KEYS, make_sites, SITES, sweep } from './sites';

const ADDRESS = '/wp-admin/network/settings.php?page=key-health';

test.beforeEach( ( { watch } ) => {
	// Of 25 sites each is made with tables of its own.
	test.setTimeout( 180_000 );
	watch.keep_out( ...Object.values( KEYS ) );
	make_sites();
} );

async function open( page: Page, hash = '' ): Promise< void > {
	await page.goto( ADDRESS + hash );
	await expect( page.locator( '.key-health-app:not(.is-first)' ) ).toBeVisible();
}

const table = ( page: Page ) => page.getByRole( 'table', { name: /^Sites of the network/ } );

/** Names of the sites that are shown. */
const names = ( page: Page ) => table( page ).locator( 'tbody th a' ).allTextContents();

/** Which question was asked with which key. */
const asked_sendgrid = () =>
	simulator
		.journal()
		.filter( ( { host } ) => host.includes( 'sendgrid' ) )
		.map( ( { host, path, headers } ) =>
			[
				host,
				path,
				headers.find( ( [ name ] ) => /^authorization$/i.test( name ) )?.[ 1 ],
			].join( ' ' )
		);

const found = ( page: Page, count: string ) =>
	expect( page.locator( '.key-health' ).getByText( count, { exact: true } ) ).toBeVisible();

test( 'the first sweep: named hosts, one button, every site looked at and each key asked once', async ( {
	page,
	watch,
} ) => {
	await open( page );
	await expect(
		page.getByRole( 'table', { name: 'Hosts that may be contacted' } )
	).toBeVisible();
	await expect( page.getByLabel( /^Also look once a day/ ) ).not.toBeChecked();
	expect( simulator.journal() ).toEqual( [] );
	await watch.look();
	await press( page, `Look at all ${ SITES } sites now` );
	await expect_text( page, `All ${ SITES } sites looked at`, '17 sites share one key:' );
	const questions = asked_sendgrid();
	expect( new Set( questions ).size ).toBe( questions.length );
	for ( const key of Object.values( KEYS ) ) {
		expect( questions.some( ( question ) => question.endsWith( key ) ) ).toBe( true );
	}
	await expect( page.getByRole( 'button', { name: 'Look again' } ) ).toBeVisible();
	await watch.look();
} );

test( 'a sweep can be paused and goes on where it was', async ( { page, watch } ) => {
	sweep();
	// The page alone works on it: what works in the background could have ended it before it is paused.
	network.must_use(
		"add_action( 'init', static fn() => remove_all_actions( 'key_health_sweep' ), PHP_INT_MAX );"
	);
	await open( page );
	let held = true;
	await page.route( /network(%2F|\/)sweep/, async ( route ) => {
		const body = route.request().postData() ?? '';
		if ( held && body.includes( 'work' ) ) {
			await new Promise( ( resolve ) => setTimeout( resolve, 300 ) );
			await route.fulfill( {
				json: network.run( 'return KeyHealth\\engine()->network()->sweep()->state();' ),
			} );
			return;
		}
		await route.continue();
	} );
	await press( page, 'Look again' );
	await expect( page.getByRole( 'progressbar' ) ).toBeVisible();
	await watch.look();
	await press( page, 'Pause' );
	await expect_text( page, 'Paused: ' );
	await expect( page.getByRole( 'button', { name: 'Continue' } ) ).toBeFocused();
	held = false;
	await press( page, 'Continue' );
	await expect_text( page, `All ${ SITES } sites looked at` );
	await expect( page.getByRole( 'button', { name: 'Look again' } ) ).toBeFocused();
} );

test( 'all sites in a table: printed, searched, narrowed, sorted, turned', async ( {
	page,
	watch,
} ) => {
	sweep();
	await test.step( 'the rows are there before the script, in the same words', async () => {
		const before = simulator.journal();
		const answer = await page.request.get( ADDRESS );
		const printed = await answer.text();
		await open( page );
		const shown = await names( page );
		expect( shown.length ).toBe( 20 );
		for ( const name of shown ) {
			expect( printed ).toContain( `>${ name }</a>` );
		}
		const sentence = await page.locator( '.key-health-lead__say' ).textContent();
		expect( printed ).toContain( sentence ?? 'no sentence' );
		expect( simulator.journal() ).toEqual( before );
	} );
	await test.step( 'search, filter, sort and pages, with the keyboard', async () => {
		await open( page );
		await found( page, `${ SITES } sites` );
		await page.getByRole( 'searchbox' ).fill( 'site-2' );
		// site-2, and 20 to 24.
		await found( page, '6 sites' );
		expect( [ ...( await names( page ) ) ].sort() ).toEqual(
			[ 2, 20, 21, 22, 23, 24 ].map( ( number ) => `Site ${ number }` ).sort()
		);
		await page.getByRole( 'searchbox' ).fill( 'no such site' );
		await found( page, 'No site fits.' );
		await watch.look();
		await press( page, 'Show all sites' );
		await expect( page.getByRole( 'searchbox' ) ).toHaveValue( '' );
		await found( page, `${ SITES } sites` );

		await page.getByLabel( 'State', { exact: true } ).selectOption( { label: 'Working (5)' } );
		await found( page, '5 sites' );
		await expect.poll( () => names( page ) ).toHaveLength( 5 );
		await page.getByLabel( 'State', { exact: true } ).selectOption( '' );
		await found( page, `${ SITES } sites` );

		await page.getByRole( 'button', { name: 'Site', exact: true } ).press( 'Enter' );
		const header = page.getByRole( 'columnheader', { name: 'Site', exact: true } );
		await expect( header ).toHaveAttribute( 'aria-sort', 'ascending' );
		await expect( page.getByRole( 'button', { name: 'Site', exact: true } ) ).toBeFocused();
		await expect
			.poll( async () => ( await names( page ) ).slice( 0, 4 ) )
			.toEqual( [ 'Key Health test', 'Site 1', 'Site 10', 'Site 11' ] );

		const next = page.getByRole( 'button', { name: 'Next' } );
		await next.press( 'Enter' );
		await found( page, 'Page 2 of 2' );
		await expect( next ).toBeFocused();
		await expect( next ).toHaveAttribute( 'aria-disabled', 'true' );
		await expect.poll( () => names( page ) ).toHaveLength( SITES - 20 );
		await page.getByRole( 'button', { name: 'Previous' } ).press( 'Enter' );
		await found( page, 'Page 1 of 2' );
	} );
	await test.step( 'of two searches that overtake each other the later one is shown', async () => {
		await open( page );
		await page.route( /search=site-1(?!\d)/, async ( route ) => {
			await new Promise( ( resolve ) => setTimeout( resolve, 1500 ) );
			await route.continue().catch( () => undefined );
		} );
		const slow = page.waitForRequest( /search=site-1(?!\d)/ );
		await page.getByRole( 'searchbox' ).fill( 'site-1' );
		await slow;
		await page.getByRole( 'searchbox' ).fill( 'site-24' );
		await found( page, '1 site' );
		await page.waitForTimeout( 2000 );
		expect( await names( page ) ).toEqual( [ 'Site 24' ] );
		await page.unrouteAll( { behavior: 'ignoreErrors' } );
	} );
	await test.step( 'Screen Options choose how many sites a page has', async () => {
		await open( page );
		await press( page, 'Screen Options' );
		await page.getByLabel( 'Sites per page:' ).fill( '10' );
		await page.getByRole( 'button', { name: 'Apply' } ).click();
		await expect( page.locator( '.key-health-app:not(.is-first)' ) ).toBeVisible();
		await found( page, 'Page 1 of 3' );
		expect( await names( page ) ).toHaveLength( 10 );
	} );
} );

test( 'from a key that sites share to its sites, to one of them, and to a fresh answer', async ( {
	page,
	watch,
} ) => {
	sweep();
	await test.step( 'keys that sites share lead to their sites, and a site to its keys', async () => {
		await open( page );
		const group = page.getByRole( 'listitem' ).filter( { hasText: '17 sites share one key:' } );
		await expect( group.getByRole( 'link', { name: /^Fix all 17 at once/ } ) ).toBeVisible();
		await group.getByRole( 'button', { name: /^Show the sites/ } ).click();
		await found( page, '17 sites' );
		await expect_text( page, 'ends in 51ce.' );
		await expect( page.getByRole( 'heading', { name: 'Sites', exact: true } ) ).toBeFocused();
		await press( page, 'Show all sites' );
		await found( page, `${ SITES } sites` );

		await press( page, 'By provider' );
		const counted = page.getByRole( 'table', { name: 'Keys by provider' } );
		await expect( counted.getByRole( 'row', { name: /SendGrid/ } ) ).toContainText( '24' );
		await watch.look();

		await page.getByRole( 'searchbox' ).fill( 'site-3' );
		await found( page, '1 site' );
		await follow( page, 'Site 3' );
		await expect( page.getByRole( 'heading', { level: 1, name: 'Site 3' } ) ).toBeVisible();
		await expect_text(
			page,
			'Broken keys on this site: 1 of 1.',
			'Shared with 16 other sites:'
		);
		await watch.look();
		await follow( page.locator( '#key-health-head' ), 'Key Health' );
		await expect( page.getByRole( 'searchbox' ) ).toHaveValue( 'site-3' );
	} );
	await test.step( 'the export has every site, and no key', async () => {
		await open( page );
		const download = page.waitForEvent( 'download' );
		await follow( page, 'Export as CSV' );
		const text = readFileSync( await ( await download ).path(), 'utf8' );
		for ( let number = 1; number < SITES; number++ ) {
			expect( text ).toContain( `/site-${ number }"` );
		}
		for ( const key of Object.values( KEYS ) ) {
			expect( text ).not.toContain( key );
		}
	} );
	await test.step( 'on a phone each site is a block, and nothing stands out at the side', async () => {
		await page.setViewportSize( PHONE );
		await open( page );
		expect(
			await page.evaluate( () => document.documentElement.scrollWidth - window.innerWidth )
		).toBeLessThanOrEqual( 0 );
		const row = table( page ).locator( 'tbody tr' ).first();
		const [ first, second ] = await Promise.all(
			[ '.is-site', '.is-state' ].map( ( cell ) => row.locator( cell ).boundingBox() )
		);
		expect( second?.y ).toBeGreaterThan( first?.y ?? Infinity );
		await watch.look();
	} );
	await test.step( 'ticked sites are asked about again', async () => {
		await open( page );
		await page.getByRole( 'searchbox' ).fill( 'site-18' );
		await found( page, '1 site' );
		await expect( page.getByRole( 'button', { name: 'Check again' } ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
		await page.getByLabel( 'Select Site 18' ).check();
		await watch.look();
		simulator.set( { sendgrid: { keys: { [ KEYS.good ]: {}, [ KEYS.gone_too ]: {} } } } );
		const before = asked_sendgrid().length;
		await press( page, 'Check again' );
		await expect( table( page ).getByRole( 'row', { name: /Site 18/ } ) ).toContainText(
			'Working'
		);
		const again = asked_sendgrid().slice( before );
		expect( again ).not.toEqual( [] );
		expect( again.filter( ( question ) => ! question.endsWith( KEYS.gone_too ) ) ).toEqual(
			[]
		);
		await expect( page.getByText( '2 sites share one key:' ) ).toHaveCount( 0 );
	} );
} );

test( 'the administrator of a site has no such screen, and is told nothing of it', async ( {
	page,
} ) => {
	sweep();
	network.run( `$id = wp_create_user( 'branch', 'branch', 'branch@example.org' );
		add_user_to_blog( get_blog_id_from_url( get_network()->domain, '/site-3/' ), $id, 'administrator' );
		return $id;` );
	await page.context().clearCookies();
	await log_in( page, { name: 'branch', password: 'branch' } );
	const answer = await page.request.get( ADDRESS );
	expect( answer.status() ).toBe( 403 );
	expect( await answer.text() ).not.toContain( 'keyHealthNetwork' );
	const route = await page.request.get( '/site-3/wp-json/key-health/v1/network/report' );
	expect( [ 401, 403 ] ).toContain( route.status() );
} );
