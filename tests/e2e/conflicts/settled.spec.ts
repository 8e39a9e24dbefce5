/**
 * Lines of wp-config.php that stand in the way, each settled twice: by a person with an editor, and by Key Health with the
 * person's password.
 */
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { Report } from '../../../src/shared/types';
import { check_everything, clipboard, expect_heading, expect_text, press } from '../support/screen';
import { expect, test } from '../support/watched';
import { administrator, site } from '../support/wordpress';
import { CASES, KEYS, type Case } from './cases';
import { walked } from '../wizards/walk';

const config = join( site.folder, 'wp-config.php' );
const MODE = 0o640;
const text_of_config = () => readFileSync( config, 'utf8' );
const mode_of = ( path: string ) => statSync( path ).mode % 0o1000;
const usual_mode = mode_of( config );

const report = () => site.run< Report >( 'return KeyHealth\\engine()->reporter()->report();' );

/** Everything on the site but the code of WordPress and of its plugins. */
function files( folder = site.folder ): string[] {
	return readdirSync( folder, { withFileTypes: true } ).flatMap( ( entry ) => {
		const path = join( folder, entry.name );
		if ( entry.isDirectory() ) {
			return [ 'wp-admin', 'wp-includes', 'plugins', 'themes' ].includes( entry.name )
				? []
				: files( path );
		}
		return [ relative( site.folder, path ) ];
	} );
}

/** Makes the site as the case has it, and opens the screen of its conflict. */
async function come_to( page: Page, one: Case ): Promise< void > {
	one.seed();
	chmodSync( config, MODE );
	await check_everything( page );
	const [ conflict ] = report().conflicts.filter(
		( { diagnosis } ) => diagnosis === one.diagnosis
	);
	await page.evaluate( ( id ) => {
		window.location.hash = `#/conflict/${ id }`;
	}, conflict?.id ?? 'none' );
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
}

/** What the screen says, with the diff that the server made of the file. */
async function expect_shown( page: Page, one: Case ): Promise< void > {
	await expect_text( page, ...( one.says as string[] ) );
	for ( const [ sign, text ] of [
		[ 'remove', one.removes ],
		[ 'add', one.adds ],
	] ) {
		const line = page.locator( `.key-health-diff__line.is-${ sign } code` );
		await expect( line ).toHaveCount( text ? 1 : 0 );
		if ( text ) {
			await expect( line ).toContainText( text );
		}
	}
	// Neighbors come with the look at the whole file only.
	await expect( page.locator( '.key-health-diff__line.is-same' ).first() ).toBeVisible();
}

async function picture( page: Page, name: string ): Promise< void > {
	const folder = process.env[ 'KEY_HEALTH_SHOTS' ];
	if ( folder ) {
		await page.screenshot( { path: join( folder, `${ name }.png` ), fullPage: true } );
	}
}

/** The key works, the conflict is gone, and the file is the old one but for the one change. */
function expect_settled( one: Case, before: string ): void {
	const lines = before.split( '\r\n' );
	expect( text_of_config() ).toBe( one.change( lines ).join( '\r\n' ) );
	expect( mode_of( config ).toString( 8 ) ).toBe( MODE.toString( 8 ) );
	expect( one.works() ).toBe( one.reads );
	expect( report().conflicts.filter( ( { diagnosis } ) => diagnosis === one.diagnosis ) ).toEqual(
		[]
	);
}

/** What a change leaves behind is not for visitors. */
async function expect_nothing_readable( page: Page, before: string[] ): Promise< void > {
	const left = files().filter( ( path ) => ! before.includes( path ) );
	expect( left.filter( ( path ) => ! path.startsWith( 'wp-content/' ) ) ).toEqual( [] );
	for ( const path of left ) {
		const answer = await page.request.get( `/${ path }` );
		const body = await answer.text();
		for ( const secret of [ 'DB_PASSWORD', 'AUTH_KEY', ...Object.values( KEYS ) ] ) {
			expect( body.includes( secret ), `${ secret } in ${ path }` ).toBe( false );
		}
	}
}

test.afterEach( () => chmodSync( config, usual_mode ) );

for ( const one of CASES ) {
	test.describe( one.name, () => {
		test.setTimeout( 150_000 );
		test.beforeEach( ( { watch } ) => watch.keep_out( ...Object.values( KEYS ) ) );

		test( 'is settled by hand', async ( { page, watch } ) => {
			walked( one.diagnosis, { place: 'constant' } );
			await come_to( page, one );
			await expect_shown( page, one );
			await watch.look();
			await picture( page, `site-${ one.diagnosis }` );
			const before = text_of_config();
			if ( one.copied ) {
				await press( page, 'Copy the new line' );
				await expect_text( page, 'Copied' );
				expect( await clipboard( page ) ).toBe( one.copied );
			}
			site.edit( one.change );
			await press( page, one.check );
			await expect_heading( page, one.heading );
			await picture( page, `site-${ one.diagnosis }-by-hand` );
			expect_settled( one, before );
		} );

		test( 'is settled by Key Health, with the password', async ( { page, watch } ) => {
			walked( one.diagnosis, { place: 'constant' } );
			await come_to( page, one );
			await expect_shown( page, one );
			const before = text_of_config();
			const there = files();
			await page.getByRole( 'button', { name: one.for_me } ).click();
			const field = page.getByLabel( 'Your WordPress password' );
			await expect( field ).toBeFocused();
			await field.fill( administrator.password );
			await watch.look();
			await picture( page, `site-${ one.diagnosis }-password` );
			await page.getByRole( 'button', { name: one.do_it } ).click();
			await expect(
				page.getByRole( 'heading', { name: one.heading, exact: true } )
			).toBeFocused( { timeout: 90_000 } );
			await watch.look();
			await picture( page, `site-${ one.diagnosis }-written` );
			expect_settled( one, before );
			await expect_nothing_readable( page, there );
		} );
	} );
}
