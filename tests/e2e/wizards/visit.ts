/**
 * Ways onto a screen of Key Health that tests share where the list itself is not what they are about.
 */
import type { Page } from '@playwright/test';
import { expect_heading, expect_text, follow, paste, press } from '../support/screen';
import { expect, type Watch } from '../support/watched';
import { site } from '../support/wordpress';
import { expect_no_sideways } from './hands';
import { found, spoken } from './walk';

/** Everything looked at and asked, as the daily check does it on a site whose owner has agreed. */
export function check_by_itself(): void {
	site.run( `$engine = KeyHealth\\engine();
		$engine->reporter()->report();
		$engine->store()->set_setting( 'consent', true );
		return $engine->checker()->check_all( true );` );
}

/** The screen of an address, `/fix/ID` or `/conflict/ID`, with the focus on its step. */
export async function visit( page: Page, address: string ): Promise< void > {
	await page.goto( `/wp-admin/tools.php?page=key-health#${ address }` );
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
}

/** Opens the wizard of the one finding, and reads its title there. */
export async function come_to( page: Page, diagnosis: string, title: string ): Promise< void > {
	const one = found( diagnosis );
	expect( spoken( one.title ) ).toBe( title );
	const kind = 'key_ids' in one ? 'conflict' : 'fix';
	await visit( page, `/${ kind }/${ one.id }` );
	await expect_text( page, spoken( one.title ) );
}

export interface New_Key {
	provider: string;
	noun: string;
	label: string;
	key: string;
}

export const FIXED = 'Fixed. Mail can be sent again.';

/** From "What happened" to the proof. */
export async function enter_key( page: Page, watch: Watch, one: New_Key ): Promise< void > {
	await follow( page, `Get a new ${ one.noun }` );
	await follow( page, 'I have copied the token' );
	await expect_no_sideways( page );
	await paste( page, `New ${ one.label }`, one.key );
	await press( page, `Check with ${ one.provider }` );
	await expect_heading( page, `${ one.provider } accepts this ${ one.noun }` );
	await press( page, `Save this ${ one.noun }` );
	await expect_heading( page, FIXED );
	await expect_no_sideways( page );
	await watch.look();
}
