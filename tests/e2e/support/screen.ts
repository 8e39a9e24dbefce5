/**
 * Key Health's screen as a person uses it: what is read is text, what is pressed has a role and a name.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { simulator, type SentRequest } from './simulator';

/** Opens Tools > Key Health and has every key checked, as on the first visit. */
export async function check_everything( page: Page ): Promise< void > {
	await page.goto( '/wp-admin/tools.php?page=key-health' );
	await page.getByRole( 'button', { name: /^Check \d+ keys? now$/ } ).click();
	await expect( page.getByRole( 'button', { name: 'Check all again' } ) ).toBeVisible();
}

/** A text of the screen, whole: a sentence of which a part is missing is another sentence. */
export async function expect_text( within: Page | Locator, ...texts: string[] ): Promise< void > {
	for ( const text of texts ) {
		await expect( within.getByText( text, { exact: true } ).first() ).toBeVisible();
	}
}

/** The card of the worst finding. */
export function worst( page: Page ): Locator {
	return page.getByRole( 'region', { name: 'Fix this first' } );
}

export async function press( page: Page | Locator, name: string ): Promise< void > {
	await page.getByRole( 'button', { name, exact: true } ).click();
}

export async function follow( page: Page | Locator, name: string ): Promise< void > {
	await page.getByRole( 'link', { name, exact: true } ).click();
}

export async function expect_heading( page: Page, name: string ): Promise< void > {
	await expect( page.getByRole( 'heading', { name, exact: true } ) ).toBeVisible();
}

/** Into a field, the way keys get there: from the clipboard. */
export async function paste( page: Page, label: string, value: string ): Promise< void > {
	await page.evaluate( ( text ) => navigator.clipboard.writeText( text ), value );
	const field = page.getByLabel( label, { exact: true } );
	await field.click();
	await page.keyboard.press( 'ControlOrMeta+a' );
	await page.keyboard.press( 'ControlOrMeta+v' );
}

export function clipboard( page: Page ): Promise< string > {
	return page.evaluate( () => navigator.clipboard.readText() );
}

/** From the last step of a mailer's wizard: sends the test email and reads that it was handed over. */
export async function send_test_email( page: Page ): Promise< SentRequest > {
	const before = simulator.journal().length;
	await page.getByLabel( 'Send a test email to' ).fill( 'owner@example.org' );
	await press( page, 'Send test email' );
	await expect_text( page, 'The test email to owner@example.org was handed over' );
	const [ sent, ...more ] = simulator.journal().slice( before );
	expect( more ).toEqual( [] );
	expect( sent?.body ).toContain( 'owner@example.org' );
	return sent as SentRequest;
}

/** What a provider was asked with which key, and how it answered, oldest first. */
export function asked( host: string, header: string ): [ string, number ][] {
	return simulator
		.journal()
		.filter( ( request ) => request.host === host )
		.map( ( { headers, status } ) => [
			headers.find( ( [ name ] ) => name.toLowerCase() === header.toLowerCase() )?.[ 1 ] ?? '',
			status ?? 0,
		] );
}
