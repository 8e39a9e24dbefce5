/**
 * Another plugin stands between this site and its provider. It is named by file and line, with proof; the person gets it out of the
 * way as the wizard says; and then the key arrives, which only the provider's own journal can tell.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mailer_reads, SENDER_DOMAIN, use_mailer } from '../support/plugins';
import { asked, clipboard, expect_heading, expect_text, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test, type Watch } from '../support/watched';
import { site } from '../support/wordpress';
import { begin, check, report, settle, walk } from './walk';

const KEY = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const HOST = 'api.mailersend.com';
const THEIRS = 'staging-gate-password-7731';

const folder = join( site.folder, 'wp-content/plugins/shield-firewall' );

/** An account that accepts the key. */
function account(): void {
	simulator.set( {
		mailersend: { keys: { [ KEY ]: { domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
	use_mailer( 'mailersend', { api_key: KEY }, AKISMET );
}

/** A plugin as anybody installs it, and active. */
function install( code: string ): void {
	mkdirSync( folder, { recursive: true } );
	writeFileSync(
		join( folder, 'shield-firewall.php' ),
		`<?php\n/**\n * Plugin Name: Shield Firewall\n */\n${ code }\n`
	);
	site.run(
		`$active = (array) get_option( 'active_plugins' ); $active[] = 'shield-firewall/shield-firewall.php'; return update_option( 'active_plugins', $active );`
	);
}

/** Harmless, and on the very same hooks. */
const LOGGER = `add_filter( 'http_request_args', function ( $args ) { $args['headers']['traceparent'] = '00-1'; return $args; } );
add_filter( 'pre_http_request', function ( $answer ) { return $answer; } );`;

const mail_keys = () => asked( HOST, 'authorization' ).map( ( [ value ] ) => value );

const mailersend = () => report().keys.find( ( { provider } ) => provider.id === 'mailersend' );

async function find_out( page: Page, watch: Watch ): Promise< void > {
	await watch.look();
	await press( page, 'Find out who changes it' );
}

/** As a person does, on WordPress's own screen. */
async function deactivate( page: Page ): Promise< void > {
	await page.getByRole( 'link', { name: 'Go to Shield Firewall in Plugins' } ).click();
	await page.getByRole( 'link', { name: 'Deactivate Shield Firewall' } ).click();
	await expect( page.getByText( 'Plugin deactivated.' ) ).toBeVisible();
}

// Each goes through WordPress's own screens as well.
test.describe.configure( { timeout: 180_000 } );

test.afterEach( () => rmSync( folder, { recursive: true, force: true } ) );

walk(
	'intercepted/plugin',
	{
		title: 'a plugin that writes its own password over the key is proven, deactivated on the Plugins screen, and the key arrives',
	},
	async ( { page, watch } ) => {
		watch.keep_out( KEY, THEIRS );
		account();
		site.must_use( LOGGER );
		install( `add_filter( 'http_request_args', function ( $args, $url ) {
	if ( false !== strpos( $url, 'mailersend' ) ) {
		$args['headers']['Authorization'] = 'Bearer ${ THEIRS }';
	}
	return $args;
}, 20, 2 );` );
		const found = await check( page, 'intercepted/plugin' );
		expect( found.title ).toContain( 'Shield Firewall' );
		expect( mail_keys() ).not.toContain( `Bearer ${ KEY }` );
		await begin( page, found );
		await find_out( page, watch );
		await expect_heading(
			page,
			'“Shield Firewall” writes its own Authorization header into requests to MailerSend.'
		);
		await expect_text(
			page,
			'Authorization: Bearer ••••61d7',
			'Authorization: Bearer ••••7731',
			'wp-content/plugins/shield-firewall/shield-firewall.php, line 5',
			'http_request_args, priority 20',
			'MailerSend accepts the token'
		);
		// The proof was made with the key itself, by a request of its own.
		expect( mail_keys() ).toContain( `Bearer ${ KEY }` );
		await page.getByText( 'All code of others that may touch this request' ).click();
		await expect( page.getByRole( 'row' ).filter( { hasText: 'traceparent' } ) ).toBeVisible();
		await expect( page.getByRole( 'row' ).filter( { hasText: 'In the way' } ) ).toHaveCount(
			1
		);
		await press( page, 'Copy the report for its author' );
		expect( await clipboard( page ) ).toContain( 'Shield Firewall' );
		expect( await clipboard( page ) ).not.toContain( THEIRS );
		await watch.look();

		// Nothing was switched off by looking.
		expect( site.run( `return get_option( 'active_plugins' );` ) ).toContain(
			'shield-firewall/shield-firewall.php'
		);
		const address = page.url();
		await press( page, 'I changed it, check again' );
		await expect( page.getByRole( 'alert' ) ).toContainText( 'not settled yet' );
		await deactivate( page );
		await page.goto( address );
		const before = mail_keys().length;
		await page.getByRole( 'button', { name: 'I changed it, check again' } ).click();
		await expect( page.locator( '#key-health-step' ) ).toContainText(
			'Fixed. Mail can be sent again.'
		);
		await watch.look();

		const after = mail_keys().slice( before );
		expect( after.length ).toBeGreaterThan( 0 );
		expect( new Set( after ) ).toEqual( new Set( [ `Bearer ${ KEY }` ] ) );
		expect( mailersend() ).toMatchObject( { diagnosis: 'ok', state: 'working' } );
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( KEY );
	}
);

walk(
	'intercepted/answered',
	{
		title: 'a must-use plugin that answers in the place of the provider is named by its file, and once it is gone the provider is asked',
	},
	async ( { page, watch } ) => {
		watch.keep_out( KEY );
		account();
		site.must_use( `final class Staging_Gate {
	public static function __callStatic( $name, $given ) {
		list( $answer, , $url ) = $given;
		return false === strpos( $url, 'mailersend' ) ? $answer : new WP_Error( 'gate', 'No mail from staging.' );
	}
}
add_filter( 'pre_http_request', array( 'Staging_Gate', 'gate' ), 5, 3 );` );
		const found = await check( page, 'intercepted/answered' );
		expect( mail_keys() ).toEqual( [] );
		await begin( page, found );
		await find_out( page, watch );
		await expect_heading( page, '“key-health-test.php” blocks requests to MailerSend.' );
		await expect_text(
			page,
			'gate: No mail from staging.',
			'wp-content/mu-plugins/key-health-test.php, line 3',
			'cannot be deactivated on a screen',
			'MailerSend accepts the token'
		);
		await watch.look();
		const before = mail_keys().length;
		await settle( page, watch, () => site.must_use( '' ) );
		expect( new Set( mail_keys().slice( before ) ) ).toEqual(
			new Set( [ `Bearer ${ KEY }` ] )
		);
		expect( mailersend() ).toMatchObject( { diagnosis: 'ok', state: 'working' } );
	}
);

walk(
	'intercepted/stopped',
	{
		title: 'code that breaks off the request is named with its line, and once it is mended the key arrives',
	},
	async ( { page, watch } ) => {
		account();
		site.must_use( `add_filter( 'http_request_args', function ( $args, $url ) {
	if ( false !== strpos( $url, 'mailersend' ) ) {
		throw new RuntimeException( 'No licence.' );
	}
	return $args;
}, 10, 2 );` );
		const found = await check( page, 'intercepted/stopped' );
		await begin( page, found );
		await find_out( page, watch );
		await expect_heading(
			page,
			'“key-health-test.php” breaks off requests to MailerSend with an error.'
		);
		await expect_text( page, 'RuntimeException', 'MailerSend accepts the token' );
		await watch.look();
		await settle( page, watch, () => site.must_use( '' ) );
		expect( mail_keys() ).toContain( `Bearer ${ KEY }` );
		expect( mailersend() ).toMatchObject( { diagnosis: 'ok', state: 'working' } );
	}
);

walk(
	'intercepted/moved',
	{
		title: 'code that leads requests to another host is named, the key never goes there, and without it all is well',
	},
	async ( { page, watch } ) => {
		account();
		install( `add_action( 'requests-requests.before_request', function ( &$url ) {
	$url = str_replace( 'api.mailersend.com', 'mail.elsewhere.example', $url );
} );` );
		const found = await check( page, 'intercepted/moved' );
		await begin( page, found );
		await find_out( page, watch );
		await expect_heading(
			page,
			'“Shield Firewall” changes the address of requests to MailerSend.'
		);
		await expect_text( page, 'https://mail.elsewhere.example/v1/api-quota' );
		await watch.look();
		const address = page.url();
		await deactivate( page );
		await page.goto( address );
		await page.getByRole( 'button', { name: 'I changed it, check again' } ).click();
		await expect( page.locator( '#key-health-step' ) ).toContainText( /^(Fixed|Done)\./ );
		expect( simulator.journal().map( ( { host } ) => host ) ).not.toContain(
			'mail.elsewhere.example'
		);
		expect( mailersend() ).toMatchObject( { diagnosis: 'ok', state: 'working' } );
	}
);

test( 'where nobody on the site is guilty, that is said, and the search among all plugins is offered', async ( {
	page,
	watch,
} ) => {
	account();
	site.must_use( LOGGER );
	simulator.set( { mailersend: { fault: 'html' }, akismet: { keys: { [ AKISMET ]: {} } } } );
	const found = await check( page, 'intercepted/html' );
	await begin( page, found );
	await find_out( page, watch );
	await expect_heading( page, 'Nothing on this site gets in the way of requests to MailerSend.' );
	await expect(
		page.getByRole( 'link', { name: 'Find the plugin in the way' } ).first()
	).toBeVisible();
	await watch.look();
} );
