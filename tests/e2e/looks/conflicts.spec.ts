/**
 * The screen of every kind of conflict, with the change of its line: as it is shown, asked for, refused, rolled back and proven.
 */
import { expect, test, type Page } from '@playwright/test';
import type { ApplyResult, EditPreview, Report } from '../../../src/shared/types';
import { key, report } from '../../js/fixtures/build';
import {
	applied,
	dead_edit,
	dead_edit_by_hand,
	EVERY,
	preview,
	preview_by_hand,
	preview_of_move,
	preview_of_value,
	rolled_back,
	sendgrid,
	too_late,
	with_conflicts,
} from '../../js/fixtures/conflicts';
import { mailersend_in_file } from '../../js/fixtures/keys';
import { PROVIDERS } from '../../js/fixtures/providers';
import { log_in } from '../support/wordpress';
import { look, open, show } from './look';
import * as seeds from './seeds';

/** Answers what a site of these tests would have to be broken for. */
async function answer( page: Page, action: string, body: unknown, status = 200 ): Promise< void > {
	const url = new RegExp( `key-health(%2F|/)v1.*${ action }` );
	await page.unroute( url );
	await page.route( url, ( route ) => route.fulfill( { status, json: body } ) );
}

const previewed = ( page: Page, shown: EditPreview ) => answer( page, 'preview', shown );
const written = ( page: Page, result: ApplyResult ) => answer( page, 'apply', result );

async function begin( page: Page, shown: Report ): Promise< void > {
	await log_in( page );
	await show( page, shown );
}

async function ask_for_it( page: Page ): Promise< void > {
	await page.getByRole( 'button', { name: 'Remove line 31 for me' } ).click();
	await page.getByLabel( 'Your WordPress password' ).fill( 'password' );
}

test.beforeEach( () => seeds.end() );

test( 'every kind of conflict has its screen', async ( { page } ) => {
	test.setTimeout( 180_000 );
	await begin( page, report( { keys: [ sendgrid, key() ], conflicts: EVERY } ) );
	await open( page );
	await look( page, 'conflicts-list' );
	for ( const conflict of EVERY.filter( ( one ) => one !== dead_edit_by_hand ) ) {
		await previewed( page, conflict === too_late ? preview_of_move : preview() );
		if ( conflict.fix && ! [ dead_edit, too_late ].includes( conflict ) ) {
			// The line alone.
			await answer( page, 'preview', { code: 'key_health_not_editable', message: '' }, 409 );
		}
		await open( page, `#/conflict/${ conflict.id }` );
		await expect( page.locator( '#key-health-step' ) ).toBeFocused();
		await look( page, `conflict-${ conflict.diagnosis }` );
	}
} );

test( 'a line that is changed by hand', async ( { page } ) => {
	await begin( page, with_conflicts( [ dead_edit_by_hand ] ) );
	await previewed( page, preview_by_hand );
	await open( page, `#/conflict/${ dead_edit_by_hand.id }` );
	await expect( page.getByText( '56 lines unchanged' ) ).toBeVisible();
	await look( page, 'conflict-by-hand' );
} );

test( 'a line that is written, from the password to the proof', async ( { page } ) => {
	await begin( page, with_conflicts( [ dead_edit ] ) );
	await previewed( page, preview() );
	await open( page, `#/conflict/${ dead_edit.id }` );
	await ask_for_it( page );
	await look( page, 'write-password', { phone_barriers: true } );

	await answer(
		page,
		'apply',
		{
			code: 'key_health_wrong_password',
			message: 'That is not your password. Nothing was changed.',
		},
		403
	);
	await page.getByRole( 'button', { name: 'Remove line 31', exact: true } ).click();
	await expect(
		page.getByRole( 'alert' ).filter( { hasText: 'not your password' } )
	).toBeVisible();
	await look( page, 'write-wrong-password' );

	await written( page, rolled_back );
	await page.getByLabel( 'Your WordPress password' ).fill( 'password' );
	await page.getByRole( 'button', { name: 'Remove line 31', exact: true } ).click();
	await expect(
		page.getByText( 'The old file is back, and nothing has changed.' )
	).toBeVisible();
	await look( page, 'write-rolled-back', { phone_barriers: true } );

	await written( page, applied );
	await page.getByRole( 'button', { name: 'Remove line 31', exact: true } ).click();
	await expect( page.getByText( 'Fixed. WP Mail SMTP uses a working key now.' ) ).toBeFocused();
	await look( page, 'write-proven' );
} );

test( 'a new key in the line of a file', async ( { page } ) => {
	const in_file = {
		...mailersend_in_file,
		line: { ...mailersend_in_file.line!, writable: true },
	};
	const there = report( { keys: [ in_file ], providers: PROVIDERS } );
	await begin( page, there );
	await previewed( page, preview_of_value );
	await answer( page, 'candidate', {
		finding: { ...key(), reason: null },
		recovered: null,
		report: there,
	} );
	await open( page, `#/fix/${ in_file.id }/3` );
	await page.getByLabel( 'New API token' ).fill( seeds.KEYS.fresh );
	await page.getByRole( 'button', { name: 'Check with MailerSend' } ).click();
	await page.getByRole( 'button', { name: 'Show the line to change' } ).click();
	await page.getByText( 'Or let Key Health write the line' ).click();
	await expect( page.getByLabel( 'Your WordPress password' ) ).toBeVisible();
	await look( page, 'wizard-line', { phone_barriers: true } );
} );

test( 'a conflict from right to left, and in colors of the system’s choice', async ( { page } ) => {
	seeds.right_to_left();
	await begin( page, with_conflicts( [ dead_edit, ...EVERY ] ) );
	await previewed( page, preview() );
	await open( page, `#/conflict/${ dead_edit.id }` );
	await expect( page.locator( 'html' ) ).toHaveAttribute( 'dir', 'rtl' );
	await ask_for_it( page );
	await look( page, 'rtl-conflict', { phone_barriers: true } );
	await page.emulateMedia( { forcedColors: 'active' } );
	await look( page, 'forced-conflict' );
	await open(
		page,
		`#/conflict/${ EVERY.find( ( { diagnosis } ) => diagnosis === 'near_miss_name' )?.id }`
	);
	await expect( page.getByText( 'YE instead of EY' ) ).toBeVisible();
	await look( page, 'forced-near-miss' );
	seeds.end();
} );
