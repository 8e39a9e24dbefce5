/**
 * Akismet: it answers with status 200 whatever is wrong, and a constant wins over the settings screen even when it is empty.
 */
import { akismet_reads, store_akismet, stored } from '../support/plugins';
import {
	asked_akismet,
	check_everything,
	clipboard,
	expect_heading,
	expect_text,
	follow,
	get_and_check,
	open,
	press,
	worst,
} from '../support/screen';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';
import { expect, test } from '../support/watched';
import { walked } from '../wizards/walk';

const GOOD = '3f9c2b7a9e5f';
const GONE = 'aaaa00001111';

test.beforeEach( ( { watch } ) => {
	watch.keep_out( GOOD, GONE );
	simulator.set( { akismet: { keys: { [ GOOD ]: {} } } } );
} );

/** The number of the first line of wp-config.php that holds a text, as editors count. */
function line_of( text: string ): number {
	let number = 0;
	site.edit( ( lines ) => {
		number = lines.findIndex( ( line ) => line.includes( text ) ) + 1;
		return lines;
	} );
	return number;
}

test( 'a key that Akismet does not know is replaced by one that it knows', async ( {
	page,
	watch,
} ) => {
	walked( 'invalid' );
	store_akismet( GONE );
	await check_everything( page );
	await expect_text(
		page,
		'Your key is not working.',
		'Comments are not checked for spam.',
		'Akismet no longer accepts this key'
	);
	await watch.look();
	await follow( worst( page ), 'Replace the key' );
	await get_and_check( page, {
		provider: 'Akismet',
		noun: 'key',
		label: 'API key',
		key: GOOD,
		guide: [ 'Under Subscriptions, find a plan that is active', 'It has 12 characters.' ],
		look: watch.look,
	} );
	expect( akismet_reads(), 'before it is saved' ).toBe( GONE );
	await press( page, 'Save this key' );
	await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
	await watch.look();
	expect( akismet_reads() ).toBe( GOOD );
	expect( asked_akismet() ).toContainEqual( [ 'verify-valid', GOOD ] );
	await follow( page, 'Back to all keys' );
	await expect_text( page, 'Your key works.' );
	await watch.look();
} );

test( 'a cancelled plan is named, and checked again after it was renewed', async ( {
	page,
	watch,
} ) => {
	walked( 'plan_inactive/cancelled' );
	store_akismet( GOOD );
	simulator.set( { akismet: { keys: { [ GOOD ]: { subscription: 'cancelled' } } } } );
	await check_everything( page );
	await expect_text(
		page,
		'Your Akismet plan has ended',
		'The plan was cancelled. The key is right, so pasting it again does not help.'
	);
	await watch.look();
	await follow( worst( page ), 'Show what to do' );
	await expect_text( page, 'Choose a plan at Akismet', 'renew the plan or choose another one' );
	await watch.look();

	simulator.set( { akismet: { keys: { [ GOOD ]: {} } } } );
	await press( page, 'Check again' );
	await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
	await watch.look();
	expect( akismet_reads() ).toBe( GOOD );
	expect( asked_akismet() ).toContainEqual( [ 'subscription-active', GOOD ] );
} );

test( 'a key in wp-config.php that beats a working one is shown with its line, and the working one counts once the line is gone', async ( {
	page,
	watch,
} ) => {
	walked( 'dead_edit', { place: 'constant' } );
	store_akismet( GOOD );
	site.configure( `define( 'WPCOM_API_KEY', '${ GONE }' );` );
	const line = line_of( 'WPCOM_API_KEY' );
	await check_everything( page );
	await expect_text(
		page,
		'You have a working key in the place that loses',
		'Akismet accepts the key that is not read, and refuses the one that is.'
	);
	await watch.look();
	await follow( worst( page ), 'Show the line to change' );
	await expect_text(
		page,
		`wp-config.php, line ${ line }`,
		`The fix: remove line ${ line }`,
		'Then the working key in the database is used.'
	);
	await watch.look();
	await press( page, 'I removed it, check again' );
	await expect( page.getByRole( 'alert' ) ).toContainText( 'Looked again: it is as it was.' );
	await watch.look();

	site.edit( ( lines ) => lines.filter( ( _, index ) => index !== line - 1 ) );
	await press( page, 'I removed it, check again' );
	await expect_heading( page, 'Fixed. Akismet uses a working key now.' );
	await watch.look();
	expect( akismet_reads() ).toBe( GOOD );
	expect( asked_akismet() ).toContainEqual( [ 'verify-valid', GOOD ] );
	await follow( page, 'Back to all keys' );
	await expect_text( page, 'Your key works.' );
} );

test( 'a refused key that stands in wp-config.php is replaced there with the line that was copied', async ( {
	page,
	watch,
} ) => {
	walked( 'invalid', { place: 'constant' } );
	site.configure( `define( 'WPCOM_API_KEY', '${ GONE }' );` );
	const line = line_of( 'WPCOM_API_KEY' );
	await check_everything( page );
	await watch.look();
	await follow( worst( page ), 'Replace the key' );
	await get_and_check( page, {
		provider: 'Akismet',
		noun: 'key',
		label: 'API key',
		key: GOOD,
		guide: [],
		look: watch.look,
	} );
	await press( page, 'Show the line to change' );
	await expect_heading( page, `Change line ${ line } of wp-config.php` );
	await expect_text(
		page,
		"define( 'WPCOM_API_KEY', '••••••••1111' );",
		"define( 'WPCOM_API_KEY', '••••••••9e5f' );",
		'It contains your full key; the dots are only on this screen.'
	);
	await watch.look();
	await press( page, 'Copy the new line' );
	await expect_text( page, 'Copied' );
	const copied = await clipboard( page );
	expect( copied ).toBe( `define( 'WPCOM_API_KEY', '${ GOOD }' );` );

	await press( page, 'I changed it, check again' );
	await expect( page.getByRole( 'alert' ) ).toContainText(
		'Akismet still reads the old one, which ends in 1111. Is the file saved?'
	);
	await watch.look();
	site.edit( ( lines ) => lines.map( ( old, index ) => ( index === line - 1 ? copied : old ) ) );
	await press( page, 'I changed it, check again' );
	await expect_heading( page, 'Fixed. Comments are checked for spam again.' );
	await watch.look();
	expect( akismet_reads() ).toBe( GOOD );
	expect( asked_akismet() ).toContainEqual( [ 'verify-valid', GOOD ] );
} );

test( 'an empty constant that hides the stored key is named, with its line', async ( {
	page,
	watch,
} ) => {
	walked( 'empty_constant_masks', { place: 'constant' } );
	store_akismet( GOOD );
	site.configure( "define( 'WPCOM_API_KEY', '' );" );
	const line = line_of( 'WPCOM_API_KEY' );
	await open( page );
	await expect_text(
		page,
		'An empty constant hides your key',
		'WPCOM_API_KEY is defined but empty, so Akismet does not read the key in the database.'
	);
	await watch.look();
	await follow( worst( page ), 'Show the line to change' );
	await expect_text( page, `The fix: remove line ${ line }` );
	await watch.look();
	site.edit( ( lines ) => lines.filter( ( _, index ) => index !== line - 1 ) );
	await press( page, 'I removed it, check again' );
	await expect_heading( page, 'Fixed. Only one place counts now.' );
	await expect_text( page, 'Akismet has not been asked about this key yet.' );
	await watch.look();
	expect( akismet_reads() ).toBe( GOOD );
	expect( asked_akismet(), 'before anyone agreed' ).toEqual( [] );
	await follow( page, 'Check it' );
	await press( page, 'Check 1 key now' );
	await expect_text( page, 'Your key works.' );
	await watch.look();
	expect( asked_akismet().at( -1 )?.[ 1 ] ).toBe( GOOD );
} );

test( 'a key under a name that Akismet does not read is named, and saved where Akismet reads it', async ( {
	page,
	watch,
} ) => {
	walked( 'wrong_provider_constant', { place: 'constant' } );
	site.configure( `define( 'AKISMET_API_KEY', '${ GOOD }' );` );
	await open( page );
	await expect_text(
		page,
		'Akismet does not read AKISMET_API_KEY',
		'The key stands under a name that Akismet does not know, so for Akismet there is no key.'
	);
	await watch.look();
	await follow( worst( page ), 'Show the line to change' );
	await expect_text( page, `The fix: change line ${ line_of( 'AKISMET_API_KEY' ) }` );
	await watch.look();
	await press( page, 'Save the key that ends in 9e5f where the plugin reads it' );
	await expect_heading( page, 'Fixed. Akismet uses a working key now.' );
	await expect_text( page, 'Akismet accepted the key that was read back' );
	await watch.look();
	expect( akismet_reads() ).toBe( GOOD );
	expect( stored( 'wordpress_api_key' ) ).toBe( GOOD );
	expect( asked_akismet().at( -1 )?.[ 1 ] ).toBe( GOOD );
} );
