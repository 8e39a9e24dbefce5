/**
 * Key Health's screen as a person uses it: what is read is text, what is pressed has a role and a name.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { simulator, type SentRequest } from './simulator';

/** Tools > Key Health; `path` is that of a subsite: "/branch". */
export async function open( page: Page, path = '' ): Promise< void > {
	await page.goto( path + '/wp-admin/tools.php?page=key-health' );
}

/** Opens Tools > Key Health and has every key checked, as on the first visit. */
export async function check_everything( page: Page, path = '' ): Promise< void > {
	await open( page, path );
	await page.getByRole( 'button', { name: /^Check \d+ keys? now$/ } ).click();
	// A provider may be silent for 10 seconds.
	await expect( page.getByRole( 'button', { name: 'Check all again' } ) ).toBeVisible( {
		timeout: 30_000,
	} );
}

/** Sentences that can be read on the screen. */
export async function expect_text( within: Page | Locator, ...texts: string[] ): Promise< void > {
	for ( const text of texts ) {
		await expect( within.getByText( text ).filter( { visible: true } ).first() ).toBeVisible();
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

/** From the last step of a mailer's wizard: sends the test email and reads that the provider accepted it. */
export async function send_test_email( page: Page ): Promise< SentRequest > {
	const before = simulator.journal().length;
	await page.getByLabel( 'Send a test email to' ).fill( 'owner@example.org' );
	await press( page, 'Send test email' );
	await expect_text( page, 'accepted the test email to owner@example.org' );
	const [ sent, ...more ] = simulator.journal().slice( before );
	expect( more ).toEqual( [] );
	expect( sent?.body ).toContain( 'owner@example.org' );
	return sent as SentRequest;
}

/** What a provider was asked with in a header, and how it answered, oldest first. */
export function asked( host: string, header: string ): [ string, number ][] {
	return simulator
		.journal()
		.filter( ( request ) => request.host === host )
		.map( ( { headers, status } ) => [
			headers.find( ( [ name ] ) => name.toLowerCase() === header )?.[ 1 ] ?? '',
			status ?? 0,
		] );
}

/** What Akismet was asked about which key, oldest first: the answer file and the key. */
export function asked_akismet(): [ string, string ][] {
	return simulator
		.journal()
		.filter( ( { host } ) => host === 'rest.akismet.com' )
		.map( ( { answer, body } ) => [
			answer ?? '',
			new URLSearchParams( body ).get( 'api_key' ) ?? '',
		] );
}

interface New_Key {
	provider: string;
	/** The provider's noun: "token". */
	noun: string;
	/** The field's label: "API token". */
	label: string;
	key: string;
	/** Text that the step at the provider must show. */
	guide: string[];
	look: () => Promise< void >;
}

/** Through the wizard from "What happened" up to the check of a new key. */
export async function get_and_check(
	page: Page,
	{ provider, noun, label, key, guide, look }: New_Key
): Promise< void > {
	await look();
	await follow( page, `Get a new ${ noun }` );
	for ( const text of guide ) {
		await expect( page.getByRole( 'listitem' ).filter( { hasText: text } ) ).toBeVisible();
	}
	await look();
	await follow( page, `I have copied the ${ /(key|token)$/.exec( noun )?.[ 0 ] ?? noun }` );
	await paste( page, `New ${ label }`, key );
	await look();
	await press( page, `Check with ${ provider }` );
	await expect_heading( page, `${ provider } accepts this ${ noun }` );
	await expect_text( page, 'Nothing is saved yet.' );
	await look();
}
