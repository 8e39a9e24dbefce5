/**
 * The ground that the other browser tests stand on.
 */
import { expect, test } from '@playwright/test';
import { simulator } from './support/simulator';
import { log_in, site } from './support/wordpress';

const KEY = `mlsn.${ '0123456789abcdef'.repeat( 4 ) }`;
const MAIL = 'return wp_mail( "reader@example.org", "Subject", "Text" );';

test.beforeEach( () => {
	site.reset();
	simulator.reset();
} );

test( 'Key Health, WP Mail SMTP and Akismet are active on the site, with all their files', async ( {
	page,
} ) => {
	const missing: string[] = [];
	page.on( 'response', ( answer ) => {
		if ( answer.status() >= 400 ) {
			missing.push( answer.url() );
		}
	} );
	await log_in( page );
	await page.goto( '/wp-admin/plugins.php?plugin_status=active' );
	for ( const name of [ 'Key Health', 'WP Mail SMTP', 'Akismet' ] ) {
		await expect( page.getByRole( 'row', { name: new RegExp( name ) } ).first() ).toBeVisible();
	}
	expect( missing ).toEqual( [] );
	expect( site.complaints() ).toBe( '' );
} );

test( 'mail of the site goes to the simulated provider, and nowhere else', () => {
	simulator.set( { mailersend: { keys: { [ KEY ]: { domains: [ 'example.org' ] } } } } );
	site.run(
		`update_option( 'wp_mail_smtp', array(
			'mail'       => array( 'mailer' => 'mailersend', 'from_email' => 'site@example.org' ),
			'mailersend' => array( 'api_key' => '${ KEY }' ),
		) );`
	);
	expect( site.run( MAIL ) ).toBe( true );
	expect( simulator.journal().map( ( { host, status } ) => [ host, status ] ) ).toEqual( [
		[ 'api.mailersend.com', 202 ],
	] );
} );

test( 'a reset brings back the options and the wp-config.php of the start', () => {
	site.run( 'update_option( "blogname", "Changed" );' );
	site.configure( "define( 'KEY_HEALTH_TEST', 'yes' );" );
	expect( site.run( 'return KEY_HEALTH_TEST . get_option( "blogname" );' ) ).toBe( 'yesChanged' );
	site.reset();
	expect( site.run( 'return defined( "KEY_HEALTH_TEST" );' ) ).toBe( false );
	expect( site.run( 'return get_option( "blogname" );' ) ).toBe( 'Key Health test' );
} );
