/**
 * What is not written: with a wrong password, and when the file is another one by now. The browser notes both answers as errors, so
 * nobody watches its console here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { check_everything, follow, press, worst } from '../support/screen';
import { simulator } from '../support/simulator';
import { administrator, log_in, site } from '../support/wordpress';
import { CASES } from './cases';

const text_of_config = () => readFileSync( join( site.folder, 'wp-config.php' ), 'utf8' );

test( 'a wrong password and a file that has changed meanwhile are told, and nothing is written', async ( {
	page,
} ) => {
	test.setTimeout( 150_000 );
	site.reset();
	simulator.reset();
	CASES[ 0 ]?.seed();
	await log_in( page );
	await check_everything( page );
	await follow( worst( page ), 'Remove line 100' );
	const before = text_of_config();
	await press( page, 'Remove line 100 for me' );
	const field = page.getByLabel( 'Your WordPress password' );
	await field.fill( 'another' );
	await page.keyboard.press( 'Enter' );
	await expect(
		page.getByText( 'This is not your password on this site. Nothing was changed.' )
	).toBeVisible( { timeout: 30_000 } );
	await expect( field ).toBeFocused();
	await expect( field ).toHaveValue( '' );
	expect( text_of_config() ).toBe( before );

	// Below the two lines, so that both keep their numbers.
	site.edit( ( lines ) => [ ...lines.slice( 0, -1 ), '// Somebody was here.', '' ] );
	const changed = text_of_config();
	await field.fill( administrator.password );
	await page.keyboard.press( 'Enter' );
	await expect(
		page.getByRole( 'alert' ).filter( { hasText: 'The change is shown as it is now.' } )
	).toBeFocused( { timeout: 30_000 } );
	expect( text_of_config() ).toBe( changed );
	await expect( page.locator( '.key-health-diff__line.is-remove' ) ).toContainText( '100' );
	site.reset();
} );
