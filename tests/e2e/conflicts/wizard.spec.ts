/**
 * A new key for a constant, written by Key Health at the end of the wizard; and a change that the site does not survive.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailer_reads, use_mailer } from '../support/plugins';
import { check_everything, expect_text, follow, paste, press, worst } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { administrator, site } from '../support/wordpress';
import { CASES, KEYS } from './cases';
import { walked } from '../wizards/walk';

const config = join( site.folder, 'wp-config.php' );
const text_of_config = () => readFileSync( config, 'utf8' );
const GONE = `${ KEYS.smtpcom.slice( 0, -4 ) }0d3c`;
const line = ( key: string ) => `define( 'WPMS_SMTPCOM_API_KEY', '${ key }' );`;

test.setTimeout( 150_000 );
test.beforeEach( ( { watch } ) => watch.keep_out( GONE, ...Object.values( KEYS ) ) );

test( 'a new key is written into the line that holds the old one, and nothing else is', async ( {
	page,
	watch,
} ) => {
	walked( 'invalid', { place: 'constant' } );
	simulator.set( {
		smtpcom: { keys: { [ KEYS.smtpcom ]: { channels: [ 'shop' ] } } },
		akismet: { keys: { [ KEYS.akismet ]: {} } },
	} );
	use_mailer( 'smtpcom', { channel: 'shop' }, KEYS.akismet );
	site.configure( "define( 'WPMS_ON', true );", line( GONE ) );
	await check_everything( page );
	await follow( worst( page ), 'Replace the API key' );
	await follow( page, 'Get a new API key' );
	await follow( page, 'I have copied the key' );
	await paste( page, 'New API key', KEYS.smtpcom );
	await press( page, 'Check with SMTP.com' );
	await press( page, 'Show the line to change' );
	await expect_text( page, "define( 'WPMS_ON', true );" );
	await page.getByText( 'Or let Key Health write the line' ).click();
	await watch.look();
	const before = text_of_config();
	await page.getByLabel( 'Your WordPress password' ).fill( administrator.password );
	await page.keyboard.press( 'Enter' );
	await expect(
		page.getByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
	).toBeFocused( { timeout: 90_000 } );
	await watch.look();
	const folder = process.env[ 'KEY_HEALTH_SHOTS' ];
	if ( folder ) {
		await page.screenshot( {
			path: join( folder, 'site-wizard-written.png' ),
			fullPage: true,
		} );
	}
	expect( text_of_config() ).toBe( before.replace( line( GONE ), line( KEYS.smtpcom ) ) );
	expect( mailer_reads( 'smtpcom', 'api_key' ) ).toBe( KEYS.smtpcom );
} );

test( 'a change that breaks the site is taken back, and the screen says so', async ( {
	page,
	watch,
} ) => {
	const [ dead_edit ] = CASES;
	dead_edit?.seed();
	// The new key is what this site does not stand.
	site.must_use( `if ( defined( 'WPMS_SENDGRID_API_KEY' ) && 'x9Lb' === substr( WPMS_SENDGRID_API_KEY, -4 ) ) {
		header( 'HTTP/1.1 500 Internal Server Error' );
		exit;
	}` );
	await check_everything( page );
	await follow( worst( page ), 'Remove line 100' );
	const before = text_of_config();
	await press( page, 'Remove line 100 for me' );
	await page.getByLabel( 'Your WordPress password' ).fill( administrator.password );
	await page.keyboard.press( 'Enter' );
	const said = page.getByRole( 'alert' ).filter( { hasText: 'The old file is back' } );
	await expect( said ).toBeFocused( { timeout: 90_000 } );
	await watch.look();
	const folder = process.env[ 'KEY_HEALTH_SHOTS' ];
	if ( folder ) {
		await page.screenshot( { path: join( folder, 'site-rolled-back.png' ), fullPage: true } );
	}
	expect( text_of_config() ).toBe( before );
	expect( mailer_reads( 'sendgrid', 'api_key' ) ).toBe( KEYS.sendgrid_gone );
} );
