import { SENDER_DOMAIN, use_mailer } from '../support/plugins';
import { check_everything, press, worst } from '../support/screen';
import { simulator } from '../support/simulator';
import { test } from '../support/watched';
import { site } from '../support/wordpress';
const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
test( 'look', async ( { page } ) => {
	use_mailer( 'mailersend', { api_key: OLD }, '3f9c2b7a9e5f' );
	simulator.set( { mailersend: { keys: { [ NEW ]: { domains: [ SENDER_DOMAIN ] } } }, akismet: { keys: { '3f9c2b7a9e5f': {} } } } );
	await check_everything( page );
	await worst( page ).getByText( 'What MailerSend answered' ).click();
	await press( worst( page ), 'Report for support' );
	for ( const [ w, h ] of [ [ 1280, 900 ], [ 375, 800 ] ] as const ) {
		await page.setViewportSize( { width: w, height: h } );
		for ( const tab of [ 'Text', 'JSON', 'Message to the provider' ] ) {
			await page.getByRole( 'tab', { name: tab } ).click();
			await page.screenshot( { path: `/tmp/kh7/e/support-${ tab.slice( 0, 4 ) }-${ w }.png` } );
		}
	}
	await page.keyboard.press( 'Escape' );
	await page.goto( '/wp-admin/tools.php?page=key-health#/fix/wp-mail-smtp/primary/mailersend/3' );
	await page.reload();
	await page.getByLabel( 'New API token' ).fill( NEW );
	await press( page, 'Check with MailerSend' );
	await press( page, 'Save this token' );
	await page.getByRole( 'region', { name: 'Whether it works' } ).waitFor();
	await press( page, 'Send test email' );
	await page.getByText( 'accepted the test email' ).waitFor();
	for ( const w of [ 1280, 375 ] ) {
		await page.setViewportSize( { width: w, height: 900 } );
		await page.screenshot( { path: `/tmp/kh7/e/proven-${ w }.png`, fullPage: true } );
	}
} );
