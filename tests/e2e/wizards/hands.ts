/**
 * A person without a mouse: Tab, Enter and what is typed. The first stop is WordPress's own "Skip to main content".
 */
import type { Page } from '@playwright/test';
import { expect } from '../support/watched';

const STOPS = 40;

interface Stop {
	text: string;
	/** Something shows where the focus is. */
	visible: boolean;
}

function stop( page: Page ): Promise< Stop > {
	return page.evaluate( () => {
		const element = document.activeElement;
		const style = element && window.getComputedStyle( element );
		return {
			text: element?.getAttribute( 'aria-label' ) ?? element?.textContent?.trim() ?? '',
			visible:
				style !== null &&
				( style.boxShadow !== 'none' ||
					( style.outlineStyle !== 'none' && style.outlineWidth !== '0px' ) ),
		};
	} );
}

/** Tabs to what has this text, and looks whether the focus can be seen there. */
export async function tab_to( page: Page, name: string | RegExp ): Promise< void > {
	for ( let presses = 0; presses < STOPS; presses++ ) {
		await page.keyboard.press( 'Tab' );
		const { text, visible } = await stop( page );
		if ( typeof name === 'string' ? text === name : name.test( text ) ) {
			expect( visible, `the focus on ${ text } can be seen` ).toBe( true );
			return;
		}
	}
	throw new Error( `Tab does not reach ${ name }` );
}

/** Tabs there and presses Enter. */
export async function enter( page: Page, name: string | RegExp ): Promise< void > {
	await tab_to( page, name );
	await page.keyboard.press( 'Enter' );
}

/** From the top of the page past WordPress's menus. */
export async function skip_to_content( page: Page ): Promise< void > {
	await enter( page, 'Skip to main content' );
}

/** The step that has taken the focus says this. */
export async function expect_step( page: Page, text: string | RegExp ): Promise< void > {
	const heading = page.locator( '#key-health-step' );
	await expect( heading ).toHaveText( text );
	await expect( heading ).toBeFocused();
}

/** Nothing stands out of the page at its side. */
export async function expect_no_sideways( page: Page ): Promise< void > {
	const over = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	expect( await over(), 'can be moved sideways by' ).toBeLessThanOrEqual( 0 );
}
