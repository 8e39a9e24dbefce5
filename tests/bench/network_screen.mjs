/**
 * Budget: on a network of 10,001 sites our screen shows its first rows, what is searched for and the next page no later than core's list of sites
 * Needs: network 10001 --fill=tests/bench/lib/mixed_sites.php
 *
 * Both in turns in one browser, as a super administrator who is a member of one site (of a member of all, core's own menu would look at each).
 * What is known of the sites is what a sweep has found: 25 keys, of which 20 are refused, so that our screen has as much to say as
 * it ever says at once. Seen is what a frame shows, from the beginning of the navigation or from what a person does last.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
	address,
	administrator,
	in_site,
	medians,
	ms,
	open_browser,
	react,
	visit,
} from './lib/browser.mjs';

const TURNS = 7;
const GOOD = 5;
const OURS = '/wp-admin/network/settings.php?page=key-health';
const CORE = '/wp-admin/network/sites.php';
const CORE_ROWS = { selector: '#the-list tr .column-blogname' };
const OUR_ROWS = { selector: '.key-health-sites tbody tr' };
const SEARCHED = 's7777';

/** As tests/bench/lib/mixed_sites.php makes them. */
function token( number ) {
	return 'mlsn.' + createHash( 'sha256' ).update( `shared ${ number }` ).digest( 'hex' );
}

/** Looks at all sites, as the command does. Says how long that took. */
function sweep() {
	const { state } = JSON.parse( readFileSync( process.env.KEY_HEALTH_SIMULATOR, 'utf8' ) );
	const keys = Object.fromEntries(
		Array.from( { length: GOOD }, ( _, number ) => [ token( number ), {} ] )
	);
	writeFileSync( state, JSON.stringify( { mailersend: { keys } } ) );
	const started = Date.now();
	const found = in_site( `KeyHealth\\engine();
		( new KeyHealth\\Network\\Policy() )->set( array( 'consent' => true ) );
		$sweep = KeyHealth\\engine()->network()->sweep();
		$sweep->start();
		while ( $sweep->work( 60 ) ) {
			$turns = ( $turns ?? 0 ) + 1;
			if ( $turns > 20 ) { break; }
		}
		return $sweep->state();` );
	return { ...found, seconds: ( Date.now() - started ) / 1000 };
}

const swept = sweep();
const browser = await open_browser();
const page = await administrator( browser );

async function core_search() {
	await page.locator( '#site-search-input' ).fill( SEARCHED );
	const seen = await visit( page, () => page.keyboard.press( 'Enter' ), {
		rows: { ...CORE_ROWS, text: SEARCHED },
	} );
	return { rows: seen.rows };
}

async function core_paging() {
	await page.goto( address + CORE );
	const seen = await visit( page, () => page.locator( '.tablenav.top .next-page' ).click(), {
		rows: CORE_ROWS,
	} );
	return { rows: seen.rows };
}

async function our_search() {
	const field = page.locator( '#key-health-root input[type=search]' );
	const seen = await react( page, () => field.fill( SEARCHED ), {
		rows: { ...OUR_ROWS, text: SEARCHED },
	} );
	await react( page, () => field.fill( '' ), { rows: { ...OUR_ROWS, not: SEARCHED } } );
	return seen;
}

async function our_paging() {
	const first = await page.locator( OUR_ROWS.selector ).first().innerText();
	const next = page
		.getByRole( 'navigation', { name: 'Pages of sites' } )
		.getByRole( 'button', { name: 'Next' } );
	return react( page, () => next.click(), { rows: { ...OUR_ROWS, not: first } } );
}

const seen = await medians(
	{
		core: () => visit( page, CORE, { rows: CORE_ROWS } ),
		core_search,
		core_paging,
		ours: () =>
			visit( page, OURS, {
				sentence: { selector: '.key-health-lead__say' },
				rows: OUR_ROWS,
				buttons: { selector: '.key-health-pager button' },
			} ),
		our_search,
		our_paging,
	},
	TURNS
);
await browser.close();

const is_kept =
	seen.ours.rows <= seen.core.rows &&
	seen.our_search.rows <= seen.core_search.rows &&
	seen.our_paging.rows <= seen.core_paging.rows;
console.log(
	[
		`the sweep: ${ swept.state }, ${ swept.looked } of ${ swept.total } sites, ${ swept.asked } keys asked, ${ swept.seconds.toFixed( 1 ) } s`,
		`first rows: ours ${ ms( seen.ours.rows ) } (sentence ${ ms( seen.ours.sentence ) }, buttons ${ ms( seen.ours.buttons ) }; the server ${ ms( seen.ours.server ) }), core's ${ ms( seen.core.rows ) } (the server ${ ms( seen.core.server ) })`,
		`search: ours ${ ms( seen.our_search.rows ) }, core's ${ ms( seen.core_search.rows ) }`,
		`next page: ours ${ ms( seen.our_paging.rows ) }, core's ${ ms( seen.core_paging.rows ) }`,
		`medians of ${ TURNS } turns`,
	].join( '\n' )
);
process.exitCode = is_kept ? 0 : 1;
