/**
 * What a measurement in a browser needs: the browser, somebody who is logged in, and when a person sees what.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const { env } = process;
const root = join( import.meta.dirname, '../../..' );

/** Where the site answers. */
export const address = env.KEY_HEALTH_ADDRESS ?? '';

/**
 * Runs PHP in the site, as its administrator, and gives back what it returns.
 * @param code As in a function's body.
 */
export function in_site( code ) {
	const args = [ join( root, 'tests/wordpress/eval.php' ), env.KEY_HEALTH_SITE ];
	return JSON.parse(
		execFileSync( 'php', args, { input: code, encoding: 'utf8' } ).trim().split( '\n' ).at( -1 )
	);
}

export async function open_browser() {
	return chromium.launch( {
		executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
	} );
}

/** A page of somebody who is logged in, without having seen the Dashboard. */
export async function administrator( browser ) {
	const context = await browser.newContext( { baseURL: address, locale: 'en-US' } );
	await context.request.get( '/wp-login.php' );
	const answer = await context.request.post( '/wp-login.php', {
		form: { log: 'admin', pwd: 'password', testcookie: '1' },
		maxRedirects: 0,
	} );
	if ( answer.status() !== 302 ) {
		throw new Error( `No log-in: ${ answer.status() }` );
	}
	const page = await context.newPage();
	await page.addInitScript( look_for_moments );
	return page;
}

/**
 * Runs in the page: notes the frame after which each thing can be seen. What is looked for stands in `name`, which outlives a navigation.
 */
function look_for_moments() {
	const is_seen = ( { selector, text, not, fewer } ) => {
		const shown = [ ...document.querySelectorAll( selector ) ].filter(
			( one ) => one.getClientRects().length > 0 && one.textContent.trim() !== ''
		);
		return fewer
			? shown.length === 0 && document.readyState !== 'loading'
			: shown.some( ( one ) => ! text || one.innerText.includes( text ) ) &&
					! ( not && shown[ 0 ].innerText.includes( not ) );
	};
	window.keyHealthMoments = {};
	window.keyHealthLookFor = ( wanted ) => {
		const since = performance.now();
		const seen = {};
		window.keyHealthMoments = seen;
		const look = () => {
			for ( const [ name, what ] of Object.entries( wanted ) ) {
				if ( ! ( name in seen ) && is_seen( what ) ) {
					seen[ name ] = 0;
					// What is there in one frame's script is painted before the next frame's.
					window.requestAnimationFrame(
						() => ( seen[ name ] = performance.now() - since )
					);
				}
			}
			if ( Object.keys( wanted ).some( ( name ) => ! seen[ name ] ) ) {
				window.requestAnimationFrame( look );
			}
		};
		look();
		return since;
	};
	if ( window.name.startsWith( '{' ) ) {
		// From the beginning of the navigation.
		const since = window.keyHealthLookFor( JSON.parse( window.name ) );
		window.keyHealthSince = since;
	}
}

/** Milliseconds, by name, as soon as all of them are known. */
async function moments( page, wanted ) {
	const names = Object.keys( wanted );
	await page.waitForFunction(
		( all ) => all.every( ( name ) => window.keyHealthMoments[ name ] > 0 ),
		names,
		{ timeout: 120_000 }
	);
	return page.evaluate( () => window.keyHealthMoments );
}

/**
 * Goes to a page and says after how many milliseconds each thing could be seen; `server` is how long the server took for the page.
 * @param page   Of `administrator()`.
 * @param way    Its address, or what a person does last to get there.
 * @param wanted By name: `selector` of what must be visible and not empty, `text` that one of
 *               them holds, `not` what the first does not hold; `fewer` for none of them.
 */
export async function visit( page, way, wanted ) {
	await page.evaluate( ( text ) => ( window.name = text ), JSON.stringify( wanted ) );
	if ( typeof way === 'string' ) {
		await page.goto( address + way, { waitUntil: 'commit' } );
	} else {
		await Promise.all( [ page.waitForNavigation( { waitUntil: 'commit' } ), way() ] );
	}
	const seen = await moments( page, wanted );
	await page.waitForLoadState( 'networkidle' );
	const { since, first, server } = await page.evaluate( () => {
		const [ entry ] = performance.getEntriesByType( 'navigation' );
		const [ paint ] = performance.getEntriesByName( 'first-contentful-paint' );
		return {
			since: window.keyHealthSince,
			first: paint?.startTime ?? 0,
			server: entry.responseEnd - entry.requestStart,
		};
	} );
	return {
		// A frame of a page whose styles are still on their way shows nothing.
		...Object.fromEntries(
			Object.entries( seen ).map( ( [ name, spent ] ) => [
				name,
				Math.max( first, spent + since ),
			] )
		),
		server,
	};
}

/**
 * Does something on the page and says after how many milliseconds each thing could be seen, where no other page comes.
 * @param page   Of `administrator()`.
 * @param act    What a person does last.
 * @param wanted As for `visit()`.
 */
export async function react( page, act, wanted ) {
	await page.evaluate( ( what ) => void window.keyHealthLookFor( what ), wanted );
	await act();
	const seen = await moments( page, wanted );
	await page.waitForLoadState( 'networkidle' );
	return seen;
}

/**
 * Runs all of them in turns, so that whatever else the machine does hits each alike.
 * @param what  Functions that give numbers by name, by name.
 * @param turns How often, after one that does not count.
 * @return The median of each number, by name.
 */
export async function medians( what, turns ) {
	const all = {};
	for ( let turn = 0; turn <= turns; turn++ ) {
		for ( const [ name, run ] of Object.entries( what ) ) {
			const numbers = await run();
			if ( turn > 0 ) {
				( all[ name ] ??= [] ).push( numbers );
			}
		}
	}
	return Object.fromEntries(
		Object.entries( all ).map( ( [ name, seen ] ) => [
			name,
			Object.fromEntries(
				Object.keys( seen[ 0 ] ).map( ( key ) => [
					key,
					median( seen.map( ( one ) => one[ key ] ) ),
				] )
			),
		] )
	);
}

export function median( numbers ) {
	const sorted = [ ...numbers ].sort( ( a, b ) => a - b );
	return sorted[ Math.floor( sorted.length / 2 ) ];
}

/** Milliseconds as people read them. */
export function ms( number ) {
	return `${ Math.round( number ) } ms`;
}
