/**
 * The whole fix without a mouse.
 */
import { expect, test } from '@playwright/test';
import { simulator } from '../support/simulator';
import { log_in } from '../support/wordpress';
import { open } from './look';
import * as seeds from './seeds';

test.afterAll( () => seeds.end() );

test( 'a key is replaced by keyboard alone, and the screen says each result', async ( {
	page,
} ) => {
	seeds.mixed();
	await log_in( page );
	const messages: string[] = [];
	page.on( 'console', ( message ) => messages.push( message.text() ) );
	const tab_to = async ( name: string | RegExp ) => {
		for ( let presses = 0; presses < 40; presses++ ) {
			await page.keyboard.press( 'Tab' );
			const focused = ( await page.locator( ':focus' ).textContent() ) ?? '';
			if ( typeof name === 'string' ? focused === name : name.test( focused ) ) {
				return;
			}
		}
		throw new Error( `Tab does not reach ${ name }` );
	};
	const heading = page.locator( '#key-health-step' );

	await open( page );
	await page.locator( '.key-health-lead__say' ).focus();
	await tab_to( 'Replace the token' );
	await page.keyboard.press( 'Enter' );
	await expect( heading ).toBeFocused();
	await tab_to( 'Get a new token' );
	await page.keyboard.press( 'Enter' );
	await expect( heading ).toHaveText( 'Make a new token at MailerSend' );
	await expect( heading ).toBeFocused();
	await tab_to( 'I have copied the token' );
	await page.keyboard.press( 'Enter' );
	await expect( heading ).toHaveText( 'Paste the new token' );
	await expect( heading ).toBeFocused();

	await page.keyboard.press( 'Tab' );
	await expect( page.getByLabel( 'New API token' ) ).toBeFocused();
	await page.keyboard.insertText( seeds.KEYS.fresh );
	expect( await page.content() ).not.toContain( seeds.KEYS.fresh );
	await page.keyboard.press( 'Enter' );
	await expect( heading ).toHaveText( 'MailerSend accepts this token' );
	await expect( heading ).toBeFocused();

	// Leaving by the keyboard asks first, and Escape stays.
	await page.evaluate( () => window.history.back() );
	await expect( heading ).toHaveText( 'Make a new token at MailerSend' );
	await page.evaluate( () => {
		window.location.hash = '#/';
	} );
	await expect( page.getByRole( 'dialog', { name: 'Leave without saving?' } ) ).toBeVisible();
	await page.keyboard.press( 'Escape' );
	await expect( page.getByRole( 'dialog' ) ).toBeHidden();
	await tab_to( 'I have copied the token' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'New API token' ) ).toHaveValue( seeds.KEYS.fresh );

	await tab_to( 'Save this token' );
	await page.keyboard.press( 'Enter' );
	await expect( heading ).toHaveText( 'Fixed. Mail can be sent again.' );
	await expect( heading ).toBeFocused();
	expect( await page.content() ).not.toContain( seeds.KEYS.fresh );
	expect( messages.join( '\n' ) ).not.toContain( seeds.KEYS.fresh );
	expect( simulator.journal().at( -1 )?.host ).toBe( 'api.mailersend.com' );
} );

test( 'a row opens by keyboard, its check keeps the focus, and the result is spoken', async ( {
	page,
} ) => {
	seeds.mixed();
	await log_in( page );
	await open( page );
	const row = page.locator( 'details.key-health-row' ).filter( { hasText: 'Accounts' } );
	await row.locator( 'summary' ).first().focus();
	await page.keyboard.press( 'Enter' );
	const again = row.getByRole( 'button', { name: 'Check again' } );
	await again.focus();
	await page.keyboard.press( 'Enter' );
	await expect( page.locator( '#a11y-speak-polite' ) ).toContainText( 'no longer accepts' );
	await expect( again ).toBeFocused();
} );
