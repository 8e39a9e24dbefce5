/**
 * A look at the screen as it stands: no barrier, nothing cut off at the side, on a desk and on a phone.
 */
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { log_in } from '../support/wordpress';
import type { Report } from '../../../src/shared/types';

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 375, height: 800 };

/** Every rule there is, on all that is ours. */
async function barriers( page: Page ): Promise< unknown[] > {
	const { violations } = await new AxeBuilder( { page } )
		.setLegacyMode()
		.include( '.key-health' )
		.withTags( [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice' ] )
		.options( { resultTypes: [ 'violations' ] } )
		.analyze();
	return violations.map( ( { id, nodes } ) => [ id, nodes.map( ( { html } ) => html ) ] );
}

/** How far the page can be moved sideways, and what stands out. */
function sideways( page: Page ): Promise< [ number, string[] ] > {
	return page.evaluate( () => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const out =
			scrollWidth > clientWidth
				? [ ...document.querySelectorAll( '.key-health *' ) ].filter(
						( element ) => element.getBoundingClientRect().right > clientWidth + 1
					)
				: [];
		return [
			Math.max( 0, scrollWidth - clientWidth ),
			out.map( ( { className } ) => String( className ) ),
		];
	} );
}

interface Options {
	/** The phone's markup is the desk's; what differs is looked at for barriers where a screen has a shape of its own. */
	phone_barriers?: boolean;
}

/** Looks at what is shown now, at both widths. KEY_HEALTH_SHOTS names a folder that keeps pictures. */
export async function look(
	page: Page,
	name: string,
	{ phone_barriers = false }: Options = {}
): Promise< void > {
	const folder = process.env[ 'KEY_HEALTH_SHOTS' ];
	for ( const [ size, suffix, barred ] of [
		[ PHONE, '-phone', phone_barriers ],
		[ DESK, '', true ],
	] as const ) {
		await page.setViewportSize( size );
		if ( folder ) {
			const path = join( folder, `${ name }${ suffix }.png` );
			await page.screenshot( { path, fullPage: true } );
		}
		expect( await sideways( page ), `${ name }${ suffix } fits the width` ).toEqual( [
			0,
			[],
		] );
		if ( barred ) {
			expect( await barriers( page ), `${ name }${ suffix } has no barrier` ).toEqual( [] );
		}
	}
}

export async function open( page: Page, hash = '' ): Promise< void > {
	const address = `/wp-admin/tools.php?page=key-health${ hash }`;
	if ( hash && page.url().includes( 'page=key-health' ) ) {
		await page.evaluate( ( to ) => {
			window.location.hash = to;
		}, hash );
	} else {
		await page.goto( address );
		// A site that was set back knows no sessions.
		if ( page.url().includes( 'wp-login' ) ) {
			await log_in( page );
			await page.goto( address );
		}
	}
	// What PHP prints before the script runs has no pages.
	await expect( page.locator( '.key-health-app:not(.is-first)' ) ).toBeVisible();
}

/** Shows a report that no site of these tests can have, in place of the site's own. */
export async function show( page: Page, report: Report ): Promise< void > {
	await page.addInitScript( ( shown ) => {
		Object.defineProperty( window, 'keyHealth', {
			get: () => ( { report: shown } ),
			set: () => undefined,
		} );
	}, report );
}
