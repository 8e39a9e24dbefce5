/**
 * What leaves the page for a support desk: seen first, then copied or downloaded by a press, without a key.
 */
import { readFileSync } from 'node:fs';
import { SENDER_DOMAIN, use_mailer } from '../support/plugins';
import { check_everything, clipboard, expect_text, press, worst } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';

const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const IN_FILE = `mlsn.${ '4d10a8f2'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';

/** Any eight characters of a key in a row, in either case, as they are or in Base64. */
function parts( key: string ): string[] {
	const texts = [ key.replace( 'mlsn.', '' ), Buffer.from( key ).toString( 'base64' ) ];
	return texts.flatMap( ( text ) =>
		[ ...text.slice( 7 ) ].map( ( _, at ) => text.slice( at, at + 8 ).toLowerCase() )
	);
}

function expect_no_key( text: string ): void {
	const small = text.toLowerCase();
	const found = [ OLD, IN_FILE, AKISMET ]
		.flatMap( parts )
		.filter( ( part ) => small.includes( part ) );
	expect( found, 'parts of keys' ).toEqual( [] );
}

test.beforeEach( ( { watch } ) => watch.keep_out( OLD, IN_FILE, AKISMET ) );

test( 'all of it is seen before it leaves, and no key is in what is copied or downloaded', async ( {
	page,
	watch,
} ) => {
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	site.configure( `define( 'WPMS_MAILERSEND_API_KEY', '${ IN_FILE }' );` );
	simulator.set( {
		mailersend: { keys: { [ OLD ]: { state: 'deleted' } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	await check_everything( page );
	await worst( page ).getByText( 'What MailerSend answered' ).click();
	await press( worst( page ), 'Report for support' );
	const dialog = page.getByRole( 'dialog', { name: 'Report for support' } );
	const text = dialog.getByRole( 'region', { name: 'Report as text' } );
	await expect( text ).toContainText( 'ends in 61d7' );
	await expect( text ).toContainText( 'status 401' );
	await expect( text ).toContainText( 'wp-config.php' );
	await expect( text ).toContainText(
		`WordPress ${ site.run( `return get_bloginfo( 'version' );` ) }`
	);
	await watch.look();
	await press( dialog, 'Copy the text' );
	await expect_text( dialog, 'Copied' );
	const copied = await clipboard( page );
	expect( copied ).toBe( await text.textContent() );
	expect_no_key( copied );

	await dialog.getByRole( 'tab', { name: 'JSON' } ).click();
	const shown = await dialog.getByRole( 'region', { name: 'Report as JSON' } ).textContent();
	await watch.look();
	const [ download ] = await Promise.all( [
		page.waitForEvent( 'download' ),
		press( dialog, 'Download the JSON file' ),
	] );
	expect( download.suggestedFilename() ).toMatch(
		/^key-health-127\.0\.0\.1-\d{4}-\d\d-\d\d\.json$/
	);
	const file = readFileSync( await download.path(), 'utf8' );
	expect( file ).toBe( shown );
	expect_no_key( file );
	const data = JSON.parse( file );
	expect( data.key.provider ).toBe( 'MailerSend' );
	expect( data.asked[ 0 ].status ).toBe( 401 );
	expect( data.versions.plugins.join() ).toContain( 'WP Mail SMTP' );

	await dialog.getByRole( 'tab', { name: 'Message to the provider' } ).click();
	const field = dialog.getByRole( 'textbox' );
	await expect( field ).toHaveValue( /Token: ends in 61d7 \(69 characters\)/ );
	await expect( field ).toHaveValue( /What I tried: GET https:\/\/api\.mailersend\.com/ );
	await watch.look();
	expect_no_key( await field.inputValue() );
	await page.keyboard.press( 'Escape' );
	await expect( dialog ).toBeHidden();
	await expect(
		worst( page ).getByRole( 'button', { name: 'Report for support' } )
	).toBeFocused();
} );

test( 'Akismet gets the message that its support asks for', async ( { page, watch } ) => {
	use_mailer( 'mailersend', { api_key: OLD }, AKISMET );
	simulator.set( {
		mailersend: { keys: { [ OLD ]: { domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: { subscription: 'cancelled' } } },
	} );
	await check_everything( page );
	await worst( page ).getByText( 'What Akismet answered' ).click();
	await press( worst( page ), 'Report for support' );
	const dialog = page.getByRole( 'dialog', { name: 'Report for support' } );
	await dialog.getByRole( 'tab', { name: 'Message to the provider' } ).click();
	const field = dialog.getByRole( 'textbox' );
	await expect( field ).toHaveValue( /Key: ends in 9e5f \(12 characters\)/ );
	await expect( field ).toHaveValue(
		/Use of the site: \[personal or commercial: please fill in\]/
	);
	await expect( field ).toHaveValue( /Plan: .*cancelled/ );
	await expect( field ).toHaveValue(
		/POST https:\/\/rest\.akismet\.com\/1\.1\/get-subscription/
	);
	await watch.look();
	expect_no_key( await field.inputValue() );
	await field.fill( 'Changed by hand' );
	await press( dialog, 'Copy the message' );
	await expect_text( dialog, 'Copied' );
	expect( await clipboard( page ) ).toBe( 'Changed by hand' );
} );
