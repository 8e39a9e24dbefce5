import { test } from '../support/watched';
import { use_mailer, store_akismet, SENDER_DOMAIN } from '../support/plugins';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';
import { check_everything, follow, press, paste, worst } from '../support/screen';
const dump = async ( page: any ) => console.log( '-----\n' + ( await page.locator( '.key-health' ).ariaSnapshot() ).split('\n').filter((l:string)=>!/url:|listitem: (Done: )?(What happened|Proven|Get a|Paste|Save)|checkbox "Check once|text: Check once|looked at 3/.test(l)).join('\n') );
const ak = { keys: { '3f9c2b7a9e5f': {} } };
const K1 = '0123456789abcdef0123456789abcdef01234567', K2 = 'f0e1d2c3b4a5968778695a4b3c2d1e0f00112233';
const M1 = 'mlsn.' + '0123456789abcdef'.repeat( 4 ), M2 = 'mlsn.' + 'fedcba9876543210'.repeat( 4 );
const E1 = '0123456789ABCDEF'.repeat( 6 );
test.beforeEach( () => store_akismet( '3f9c2b7a9e5f' ) );
test( 'smtp deleted', async ( { page, watch } ) => {
	simulator.set( { smtpcom: { keys: { [ K2 ]: { channels: [ 'shop' ] } } }, akismet: ak } );
	use_mailer( 'smtpcom', { api_key: K1, channel: 'shop' } );
	await check_everything( page ); await dump( page ); await watch.look();
	await follow( page, 'Replace the API key' ); await dump( page ); await watch.look();
	await follow( page, 'Get a new API key' ); await dump( page ); await watch.look();
	await follow( page, 'I have copied the key' ); await dump( page ); await watch.look();
	await paste( page, 'New API key', K2 ); await dump( page ); await watch.look();
	await press( page, 'Check with SMTP.com' ); await page.waitForTimeout( 1500 ); await dump( page ); await watch.look();
	await press( page, 'Save this API key' ); await page.waitForTimeout( 2000 ); await dump( page ); await watch.look();
} );
test( 'smtp channel', async ( { page, watch } ) => {
	simulator.set( { smtpcom: { keys: { [ K1 ]: { channels: [ 'shop', 'blog' ] } } }, akismet: ak } );
	use_mailer( 'smtpcom', { api_key: K1, channel: 'shpo' } );
	await check_everything( page ); await dump( page ); await watch.look();
	await follow( page, 'Choose another Sender Name' ); await dump( page ); await watch.look();
	await follow( page, 'Choose another Sender Name' ); await dump( page ); await watch.look();
	await press( page, 'Check and save' ); await page.waitForTimeout( 2000 ); await dump( page ); await watch.look();
} );
test( 'mailersend expired', async ( { page, watch } ) => {
	simulator.set( { mailersend: { keys: { [ M1 ]: { state: 'expired' }, [ M2 ]: { domains: [ SENDER_DOMAIN ] } } }, akismet: ak } );
	use_mailer( 'mailersend', { api_key: M1 } );
	await check_everything( page ); await dump( page ); await watch.look();
	await follow( page, 'Replace the token' ); await dump( page ); await watch.look();
	await follow( page, 'Get a new token' ); await dump( page ); await watch.look();
	await follow( page, 'I have copied the token' );
	await paste( page, 'New API token', '"' + M1 + '"' ); await dump( page ); await watch.look();
	await press( page, 'Check with MailerSend' ); await page.waitForTimeout( 1500 ); await dump( page ); await watch.look();
	await paste( page, 'New API token', E1 ); await dump( page ); await watch.look();
	await press( page, 'Check with MailerSend' ); await page.waitForTimeout( 1500 ); await dump( page ); await watch.look();
} );
test( 'mailersend wrong account', async ( { page, watch } ) => {
	simulator.set( { mailersend: { keys: { [ M1 ]: { domains: [ 'other.example' ] }, [ M2 ]: { domains: [ SENDER_DOMAIN ] } } }, akismet: ak } );
	use_mailer( 'mailersend', { api_key: M1 } );
	await check_everything( page ); await dump( page ); await watch.look();
	await follow( page, 'Use a token of the right account' ); await dump( page ); await watch.look();
	await follow( page, 'Get a new token' ); await dump( page ); await watch.look();
} );
for ( const [ name, entry ] of Object.entries( { permission: { scopes: [ 'ViewTemplates' ] }, none: { state: 'no_permission', scopes: [] }, ip: { state: 'ip_denied' }, review: { state: 'under_review' } } ) ) {
test( 'elastic ' + name, async ( { page, watch } ) => {
	simulator.set( { elasticemail: { keys: { [ E1 ]: entry } }, akismet: ak } );
	use_mailer( 'elasticemail', { api_key: E1 } );
	await check_everything( page ); await dump( page ); await watch.look();
	await worst( page ).getByRole( 'link' ).first().click(); await dump( page ); await watch.look();
	await page.locator( '.key-health' ).getByRole( 'region' ).first().getByRole( 'link' ).first().click(); await dump( page ); await watch.look();
} );
}
