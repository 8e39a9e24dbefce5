/**
 * A walk: one wizard, from a broken site to facts that prove it works, as a person goes through it. bin/lib/walks.mjs counts
 * them by what they say about themselves, and fails where a diagnosis has none.
 *
 *     walk( 'ip_not_allowed', { title: 'an address that …' }, async ( { page, watch } ) => {
 *         use_mailer( … );                          // what is stored
 *         simulator.set( … );                       // what the account is like
 *         const found = await check( page, 'ip_not_allowed' );
 *         await begin( page, found );               // by the button of the finding
 *         …                                         // through the wizard, watch.look() on each step
 *         expect( mailer_reads( … ) ).toBe( … );    // facts: the plugin, the database, the simulator; not our own words
 *     } );
 *
 * Any other test says what it walks at its begin: walked( 'invalid' ); or in its declaration: test( 'title', walks( 'invalid' ), … ).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestDetails } from '@playwright/test';
import type { Conflict, KeyReport, Report } from '../../../src/shared/types';
import { check_everything, expect_text, worst } from '../support/screen';
import { expect, test, type Watch } from '../support/watched';
import { site } from '../support/wordpress';

export type Device = 'keyboard' | 'phone' | 'rtl';
export type Place = 'option' | 'constant';

interface How {
	device?: Device;
	/** Where the key stands; `option` when not given. */
	place?: Place;
}

/** The details of a test that walks these diagnoses, each `diagnosis` or `diagnosis/reason`. */
export function walks(
	diagnosis: string | string[],
	{ device, place = 'option' }: How = {}
): TestDetails {
	return {
		annotation: [
			...[ diagnosis ].flat().map( ( description ) => ( { type: 'walks', description } ) ),
			{ type: 'place', description: place },
			...( device ? [ { type: 'device', description: device } ] : [] ),
		],
	};
}

/** Says of the test that runs now what it walks. */
export function walked( diagnosis: string | string[], how: How = {} ): void {
	test.info().annotations.push( ...[ walks( diagnosis, how ).annotation ?? [] ].flat() );
}

const PHONE = { width: 375, height: 800 };

/** Every use of a pointer is told, so that a walk by keyboard cannot cheat. */
async function without_pointer( page: Page ): Promise< string[] > {
	const used: string[] = [];
	await page.exposeFunction( 'pointer_used', ( where: string ) => used.push( where ) );
	await page.addInitScript( () => {
		window.addEventListener(
			'pointerdown',
			( { target } ) =>
				( window as unknown as { pointer_used: ( where: string ) => void } ).pointer_used(
					( target as Element ).outerHTML.slice( 0, 100 )
				),
			true
		);
	} );
	return used;
}

/** The site in a language that is written from right to left, without its translations. */
function right_to_left(): void {
	writeFileSync(
		join( site.folder, 'wp-content/mu-plugins/right-to-left.php' ),
		`<?php add_action( 'init', static function () {
			$GLOBALS['wp_locale']->text_direction = 'rtl';
			wp_styles()->text_direction = 'rtl';
		}, 0 );`
	);
}

/** Declares a test that walks a wizard on a device. */
export function walk(
	diagnosis: string | string[],
	{ title, ...how }: How & { title: string },
	body: ( given: { page: Page; watch: Watch } ) => Promise< void >
): void {
	test( title, walks( diagnosis, how ), async ( { page, watch } ) => {
		if ( how.device === 'phone' ) {
			await page.setViewportSize( PHONE );
		}
		if ( how.device === 'rtl' ) {
			right_to_left();
		}
		const pointer = how.device === 'keyboard' ? await without_pointer( page ) : [];
		await body( { page, watch } );
		expect( pointer, 'uses of a pointer' ).toEqual( [] );
	} );
}

/** What the engine itself says of the site now; nobody is asked. */
export function report( path = '/' ): Report {
	return site.run< Report >( 'return KeyHealth\\engine()->reporter()->report();', path );
}

type Found = KeyReport | Conflict;

/** The only finding with this diagnosis, `diagnosis` or `diagnosis/reason`; fails where there is none. */
export function found( diagnosis: string ): Found {
	const { keys, conflicts } = report();
	const all: Found[] = [ ...keys, ...conflicts ];
	const name = ( one: Found ) =>
		[ one.diagnosis, diagnosis.includes( '/' ) && 'reason' in one ? one.reason : null ]
			.filter( Boolean )
			.join( '/' );
	const [ first ] = all.filter( ( one ) => name( one ) === diagnosis );
	if ( ! first ) {
		throw new Error(
			`Nothing is ${ diagnosis } here, only: ${ all
				.map( ( one ) => `${ one.id } ${ name( one ) }` )
				.join( ', ' ) }`
		);
	}
	return first;
}

/** Has everything checked on the screen, and finds this diagnosis there under its own title. */
export async function check( page: Page, diagnosis: string ): Promise< Found > {
	await check_everything( page );
	const one = found( diagnosis );
	await expect_text( page, spoken( one.title ) );
	return one;
}

/** A text as it can be read: without the marks of the catalog. */
export const spoken = ( text: string ): string => text.replaceAll( '`', '' );

/** Where a finding stands on the list: the card of the worst, or its row, opened. */
export async function place_of( page: Page, one: Found ) {
	const card = worst( page ).filter( { hasText: spoken( one.title ) } );
	if ( ( await card.count() ) > 0 ) {
		return card;
	}
	const row = page
		.locator( 'details' )
		.filter( { hasText: spoken( one.title ) } )
		.first();
	if ( ( await row.getAttribute( 'open' ) ) === null ) {
		await row.locator( 'summary' ).first().click();
	}
	return row;
}

/** Into the wizard, by the button of the finding. */
export async function begin( page: Page, one: Found ): Promise< void > {
	const place = await place_of( page, one );
	await place.getByRole( 'link', { name: one.button, exact: true } ).first().click();
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
}

const AGAIN = /^(I changed it, check again|Check again)$/;

/**
 * The end of a wizard whose fix is somewhere else: asks while it is not fixed yet, and is told so; then it is fixed there, and
 * the second look proves it.
 */
export async function settle( page: Page, watch: Watch, fix_it: () => void ): Promise< void > {
	const again = page.getByRole( 'button', { name: AGAIN } );
	await again.click();
	await expect( page.getByRole( 'alert' ) ).toContainText( 'not settled yet' );
	await watch.look();
	fix_it();
	await again.click();
	await expect( page.locator( '#key-health-step' ) ).toContainText( /^(Fixed|Done)\./ );
	await watch.look();
}
