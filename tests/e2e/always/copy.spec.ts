/**
 * A copy of a site: told as one, kept from sending real mail by one click, and adopted by another.
 */
import { mailer_reads, SENDER_DOMAIN, use_mailer } from '../support/plugins';
import { expect_text, follow, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { visit } from '../wizards/visit';
import { found, report, walk } from '../wizards/walk';

const TOKEN = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const AKISMET = '3f9c2b7a9e5f';
const DASHBOARD = '/wp-admin/index.php';

/** As if this site's database and files had come from another: what was remembered there came along. */
function come_from_elsewhere(): void {
	site.run( `$engine = KeyHealth\\engine();
		$was = new KeyHealth\\Health\\Copies\\Site_Identity( 'https://northlight-tea.com', array( 'folder' => 'a', 'salts' => 'b', 'database' => 'c' ) );
		$engine->store()->set_setting( 'consent', true );
		return update_option( 'key_health_identity', $was->to_array(), false );` );
}

/** What cron does. */
function round(): void {
	site.run( `$engine = KeyHealth\\engine();
		$engine->watching()->copies()->copy()->look();
		$engine->checker()->check_all( false );
		return $engine->reporter()->report() ? 1 : 0;` );
}

const akismet_asked = () =>
	simulator.journal().filter( ( { host } ) => host === 'rest.akismet.com' ).length;

test.beforeEach( ( { watch } ) => {
	watch.keep_out( TOKEN, AKISMET );
	use_mailer( 'mailersend', { api_key: TOKEN }, AKISMET );
	simulator.set( {
		mailersend: { keys: { [ TOKEN ]: { domains: [ SENDER_DOMAIN ] } } },
		akismet: { keys: { [ AKISMET ]: {} } },
	} );
} );

test( 'a copy says of whom it is one, and one click stops its mail; another lets it go', async ( {
	page,
	watch,
} ) => {
	come_from_elsewhere();
	round();
	await page.goto( DASHBOARD, { waitUntil: 'domcontentloaded' } );
	const banner = page.locator( '#key-health-notice' );
	await expect( banner ).toContainText( 'this looks like a copy of northlight-tea.com.' );
	await expect( banner ).toContainText( 'Real mail would be sent.' );
	await banner.getByRole( 'link', { name: 'Stop mail on this copy' } ).click();

	const card = page.getByRole( 'region', {
		name: 'This looks like a copy of northlight-tea.com',
	} );
	await expect_text( card, 'WP Mail SMTP would send real mail from this copy.' );
	await watch.look();
	await press( card, 'Stop mail on this copy' );
	await expect_text( card, 'WP Mail SMTP sends no mail on this copy.' );
	await expect( banner ).toHaveCount( 0 );
	await watch.look();
	expect( Boolean( mailer_reads( 'general', 'do_not_send' ) ) ).toBe( true );
	expect( mailer_reads( 'mailersend', 'api_key' ) ).toBe( TOKEN );

	await press( card, 'Let it send again' );
	await expect_text( card, 'WP Mail SMTP would send real mail from this copy.' );
	expect( Boolean( mailer_reads( 'general', 'do_not_send' ) ) ).toBe( false );
} );

const OF_AKISMET = 'Keys that belong to the address of the original are checked only when you ask.';

const is_told_as_copy = () =>
	report().conflicts.some( ( { diagnosis } ) => diagnosis === 'staging_clone' );

const how = {
	title: 'on a copy, nobody asks about keys of the original’s address, until this is the new home',
};
walk( 'staging_clone', how, async ( { page, watch } ) => {
	come_from_elsewhere();
	round();
	expect( akismet_asked() ).toBe( 0 );
	await visit( page, `/conflict/${ found( 'staging_clone' ).id }` );
	await expect_text(
		page,
		'This site looks like a copy of northlight-tea.com',
		'Mail that is sent with it reaches real people.',
		'It belongs to the address of the original.'
	);
	await watch.look();
	await follow( page, 'Open the list of keys' );
	const title = page.getByRole( 'heading', { name: /^This looks like a copy/ } );
	await expect( title ).toBeVisible();
	await expect_text( page, OF_AKISMET );
	// Told once on the screen, and by the banner above it.
	await expect( page.locator( '#key-health-root' ).getByText( /looks like a copy/ ) ).toHaveCount(
		1
	);
	await press( page, 'This is the new home' );
	await expect( title ).toHaveCount( 0 );
	expect( is_told_as_copy() ).toBe( false );
	round();
	expect( akismet_asked() ).toBeGreaterThan( 0 );
	await page.goto( DASHBOARD, { waitUntil: 'domcontentloaded' } );
	await expect( page.locator( '#wpbody-content' ) ).toBeAttached();
	await expect( page.locator( '#key-health-notice' ) ).toHaveCount( 0 );
} );

walk(
	'staging_clone',
	{ title: 'a copy whose mail is stopped needs nothing' },
	async ( { page } ) => {
		use_mailer( 'mailersend', { api_key: TOKEN }, '' );
		come_from_elsewhere();
		round();
		await visit( page, `/conflict/${ found( 'staging_clone' ).id }` );
		await press( page, 'I changed it, check again' );
		await expect_text( page, 'Looked again: it is as it was.' );
		await follow( page, 'Open the list of keys' );
		await press( page, 'Stop mail on this copy' );
		await expect_text( page, 'WP Mail SMTP sends no mail on this copy.' );
		expect( Boolean( mailer_reads( 'general', 'do_not_send' ) ) ).toBe( true );
		expect( is_told_as_copy() ).toBe( false );
	}
);
