/**
 * A key that somebody wrote into akismet.php, which the next update replaces.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Conflict, Report } from '../../../src/shared/types';
import { akismet_reads, store_akismet, use_mailer } from '../support/plugins';
import { check_everything, expect_heading, expect_text, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { KEYS } from './cases';
import { walked } from '../wizards/walk';

const file = join( site.folder, 'wp-content/plugins/akismet/akismet.php' );
const released = readFileSync( file, 'utf8' );
const ANCHOR = "define( 'AKISMET_VERSION'";

const conflicts = (): Conflict[] =>
	site
		.run< Report >( 'return KeyHealth\\engine()->reporter()->report();' )
		.conflicts.filter( ( { diagnosis } ) => diagnosis === 'edited_plugin_file' );

/** Opens the screen of the line that was written into the plugin. */
async function come_to( page: Page, line: string, stored: string ): Promise< void > {
	simulator.set( {
		smtpcom: { keys: { [ KEYS.smtpcom ]: { channels: [ 'shop' ] } } },
		akismet: { keys: { [ KEYS.akismet ]: {} } },
	} );
	use_mailer( 'smtpcom', { api_key: KEYS.smtpcom, channel: 'shop' }, '' );
	store_akismet( stored );
	writeFileSync( file, released.replace( ANCHOR, `${ line }\n${ ANCHOR }` ) );
	await check_everything( page );
	await page.evaluate( ( id ) => {
		window.location.hash = `#/conflict/${ id }`;
	}, conflicts()[ 0 ]?.id ?? 'none' );
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
	const folder = process.env[ 'KEY_HEALTH_SHOTS' ];
	if ( folder ) {
		const name = stored ? 'unread' : 'used';
		await page.screenshot( {
			path: join( folder, `site-edited-${ name }.png` ),
			fullPage: true,
		} );
	}
}

test.setTimeout( 150_000 );
test.beforeEach( ( { watch } ) => watch.keep_out( ...Object.values( KEYS ) ) );
test.afterEach( () => writeFileSync( file, released ) );

test( 'a key that only akismet.php defines is moved to wp-config.php by its owner', async ( {
	page,
	watch,
} ) => {
	walked( 'edited_plugin_file', { place: 'constant' } );
	const line = `define( 'WPCOM_API_KEY', '${ KEYS.akismet }' );`;
	await come_to( page, line, '' );
	await expect_text(
		page,
		'The fix: add a line',
		"define( 'WPCOM_API_KEY', '…' );",
		'Cut the line out of the file of the plugin, and paste it here.'
	);
	await watch.look();
	// As a person does it: the line is cut there, and pasted where the screen says.
	site.configure( line );
	writeFileSync( file, released );
	await press( page, 'I changed it, check again' );
	await expect_heading( page, 'Fixed. Akismet uses a working key now.' );
	expect( akismet_reads() ).toBe( KEYS.akismet );
	expect( conflicts() ).toEqual( [] );
} );

test( 'a key that akismet.php holds and nobody reads is saved where Akismet reads it', async ( {
	page,
	watch,
} ) => {
	walked( 'edited_plugin_file' );
	await come_to( page, `$wpcom_api_key = '${ KEYS.akismet }';`, KEYS.akismet_new );
	await watch.look();
	await press( page, 'Save the key that ends in 9e5f where the plugin reads it' );
	await expect_heading( page, 'Fixed. Akismet uses a working key now.' );
	expect( akismet_reads() ).toBe( KEYS.akismet );
} );
