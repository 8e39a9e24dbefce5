/**
 * Wizards walked by keyboard alone, from the list to the proof. Those on a phone and from right to left are among the walks of
 * storage.spec.ts and conflicts.spec.ts.
 */
import type { Page } from '@playwright/test';
import {
	akismet_reads,
	mailer_reads,
	SENDER_DOMAIN,
	store_akismet,
	use_mailer,
} from '../support/plugins';
import { simulator } from '../support/simulator';
import { test, expect } from '../support/watched';
import { site } from '../support/wordpress';
import { enter, expect_step, skip_to_content, tab_to } from './hands';
import { check_by_itself } from './visit';
import { walk } from './walk';

const TOKEN = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const OTHER = '7d1e5c9b3a2f';
const FIXED = 'Fixed. Mail can be sent again.';
const SPAM_FIXED = 'Fixed. Comments are checked for spam again.';
const device = 'keyboard';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( TOKEN, AKISMET, OTHER );
	simulator.set( {
		mailersend: { keys: { [ TOKEN ]: { domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: {}, [ OTHER ]: {} } },
	} );
} );

/** The list of a site that was checked before, with the first button of the worst finding. */
async function open_and_begin( page: Page, button: string | RegExp ): Promise< void > {
	check_by_itself();
	await page.goto( '/wp-admin/tools.php?page=key-health' );
	await expect( page.locator( '.key-health-app:not(.is-first)' ) ).toBeVisible();
	await skip_to_content( page );
	await enter( page, button );
}

walk(
	'missing',
	{ title: 'keyboard: an empty field gets a token', device },
	async ( { page, watch } ) => {
		use_mailer( 'mailersend', { api_key: '' }, AKISMET );
		await open_and_begin( page, 'Enter the token' );
		await expect_step( page, 'There is no token' );
		await enter( page, 'Get a new token' );
		await expect_step( page, 'Make a new token at MailerSend' );
		await enter( page, 'I have copied the token' );
		await expect_step( page, 'Paste the new token' );
		await page.keyboard.press( 'Tab' );
		await expect( page.getByLabel( 'New API token' ) ).toBeFocused();
		await page.keyboard.insertText( TOKEN );
		await page.keyboard.press( 'Enter' );
		await expect_step( page, 'MailerSend accepts this token' );
		await watch.look();
		await enter( page, 'Save this token' );
		await expect_step( page, FIXED );
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
	}
);

walk(
	'malformed/quotes',
	{ title: 'keyboard: quotation marks are taken off a token', device },
	async ( { page, watch } ) => {
		use_mailer( 'mailersend', { api_key: `"${ TOKEN }"` }, AKISMET );
		await open_and_begin( page, 'Remove the quotation marks' );
		await expect_step( page, 'This token has quotation marks around it' );
		await watch.look();
		await enter( page, 'Remove the quotation marks' );
		await expect_step( page, 'Remove the quotation marks' );
		await enter( page, 'Remove the quotation marks' );
		await expect_step( page, FIXED );
		expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );
	}
);

walk(
	'invalid',
	{ title: 'keyboard: a key in a line of wp-config.php is replaced', device, place: 'constant' },
	async ( { page, watch } ) => {
		const line = ( key: string ) => `define( 'WPCOM_API_KEY', '${ key }' );`;
		const gone = line( 'aaaa00001111' );
		store_akismet( '' );
		site.configure( gone );
		await open_and_begin( page, 'Replace the key' );
		await enter( page, 'Get a new key' );
		await enter( page, 'I have copied the key' );
		await expect_step( page, 'Paste the new key' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.insertText( AKISMET );
		await page.keyboard.press( 'Enter' );
		await expect_step( page, 'Akismet accepts this key' );
		await enter( page, 'Show the line to change' );
		await expect_step( page, /^Change line \d+ of wp-config\.php$/ );
		await watch.look();
		await tab_to( page, 'Copy the new line' );
		site.edit( ( lines ) =>
			lines.map( ( text ) => ( text === gone ? line( AKISMET ) : text ) )
		);
		await enter( page, 'I changed it, check again' );
		await expect_step( page, SPAM_FIXED );
		expect( akismet_reads() ).toBe( AKISMET );
	}
);

walk(
	'plan_inactive',
	{ title: 'keyboard: a plan that has ended is renewed', device },
	async ( { page, watch } ) => {
		store_akismet( AKISMET );
		simulator.set( {
			akismet: { keys: { [ AKISMET ]: { subscription: 'cancelled' } } },
		} );
		await open_and_begin( page, 'Show what to do' );
		await watch.look();
		simulator.set( { akismet: { keys: { [ AKISMET ]: {} } } } );
		await enter( page, 'Check again' );
		await expect_step( page, SPAM_FIXED );
		expect( akismet_reads() ).toBe( AKISMET );
	}
);

walk(
	'duplicate_definition',
	{ title: 'keyboard: of two lines one is removed', device, place: 'constant' },
	async ( { page, watch } ) => {
		const second = `define( 'WPCOM_API_KEY', '${ OTHER }' );`;
		store_akismet( '' );
		site.configure( `define( 'WPCOM_API_KEY', '${ AKISMET }' );`, second );
		await open_and_begin( page, 'Compare both' );
		await expect_step( page, 'WPCOM_API_KEY is defined twice.' );
		await watch.look();
		site.edit( ( lines ) => lines.filter( ( text ) => text !== second ) );
		await enter( page, 'I removed it, check again' );
		await expect_step( page, 'Fixed. Akismet uses a working key now.' );
		expect( akismet_reads() ).toBe( AKISMET );
	}
);
