/**
 * One fix for all sites that share a broken key, from the row of the network's screen to the proof on each site, and back.
 */
import type { Page } from '@playwright/test';
import { look } from '../looks/look';
import { php } from '../support/plugins';
import { clipboard, expect_heading, expect_text, paste, press } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { network } from '../support/wordpress';

const ADDRESS = '/wp-admin/network/settings.php?page=key-health';
const OLD = `mlsn.${ '9b3e61d7'.repeat( 8 ) }`;
const NEW = `mlsn.${ '7c52e0b9'.repeat( 8 ) }`;
const WRONG = `mlsn.${ '4d10a8f2'.repeat( 8 ) }`;
const SITES = [ 'botany', 'choir', 'library' ];

/** Three sites with WP Mail SMTP and the same token of MailerSend, which was deleted there. */
function make_network(): void {
	const settings = {
		mail: { mailer: 'mailersend', from_email: 'office@nordmark.example', from_name: 'Office' },
		mailersend: { api_key: OLD },
	};
	network.run( `activate_plugin( 'wp-mail-smtp/wp_mail_smtp.php', '', true, true );
		foreach ( ${ php( SITES ) } as $name ) {
			$id = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => "/$name/", 'title' => ucfirst( $name ), 'user_id' => 1 ) );
			update_blog_option( $id, 'wp_mail_smtp_activation_prevent_redirect', true );
			update_blog_option( $id, 'wp_mail_smtp', ${ php( settings ) } );
		}
		return true;` );
}

/** What WP Mail SMTP would send with. */
function reads( name: string ): string {
	return network.run(
		`return WPMailSMTP\\Options::init()->get( 'mailersend', 'api_key' );`,
		`/${ name }/`
	);
}

/** What stands in the database of each site, byte for byte, whoever filters it. */
function stored(): string[] {
	return SITES.map( ( name ) =>
		network.run(
			`global $wpdb; return $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'wp_mail_smtp'" );`,
			`/${ name }/`
		)
	);
}

/** On this site the old token comes back whenever it is read. */
function hold_on_to_the_old_one( name: string ): void {
	network.must_use( `add_filter( 'option_wp_mail_smtp', function ( $value ) {
		if ( str_ends_with( untrailingslashit( get_option( 'home' ) ), '/${ name }' ) && isset( $value['mailersend'] ) ) {
			$value['mailersend']['api_key'] = ${ php( OLD ) };
		}
		return $value;
	} );` );
}

async function find_the_group( page: Page ): Promise< void > {
	await page.goto( ADDRESS );
	await page.getByRole( 'button', { name: /^Look at all \d+ sites now$/ } ).click();
	await expect( page.getByRole( 'button', { name: 'Look again' } ) ).toBeVisible( {
		timeout: 90_000,
	} );
	await page.reload();
	await expect( page.getByRole( 'link', { name: /^Fix all 3 at once/ } ) ).toBeVisible();
}

async function to_the_field( page: Page ): Promise< void > {
	await page.getByRole( 'link', { name: /^Fix all 3 at once/ } ).click();
	await expect_heading( page, 'Fix MailerSend in WP Mail SMTP on 3 sites' );
	await press( page, 'Get a new token' );
	await press( page, 'I have copied the token' );
}

test.beforeEach( ( { watch } ) => {
	test.setTimeout( 240_000 );
	watch.keep_out( OLD, NEW, WRONG );
	simulator.set( {
		mailersend: {
			keys: { [ OLD ]: { state: 'deleted' }, [ NEW ]: { domains: [ 'nordmark.example' ] } },
		},
	} );
	make_network();
} );

test( 'a new token is checked, written on each site and proven; a site that keeps the old one is named; all of it is taken back', async ( {
	page,
	watch,
} ) => {
	hold_on_to_the_old_one( 'library' );
	const before = stored();
	await find_the_group( page );
	await page.getByRole( 'link', { name: /^Fix all 3 at once/ } ).click();
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
	await expect_text(
		page,
		'The new token is written on 3 sites, one after another. Each keeps its old token until the new one is proven.'
	);
	await look( page, 'network-fix-what' );
	await press( page, 'Get a new token' );
	await watch.look();
	await press( page, 'I have copied the token' );
	await paste( page, 'New API token', WRONG );
	await press( page, 'Check this token' );
	await expect( page.getByRole( 'alert' ) ).toContainText( 'MailerSend refuses this token.' );
	await expect( page.getByRole( 'alert' ) ).toBeFocused();
	await look( page, 'network-fix-refused' );
	expect( stored() ).toEqual( before );

	await paste( page, 'New API token', NEW );
	await page.keyboard.press( 'Enter' );
	await expect_heading( page, 'MailerSend accepts this token' );
	await look( page, 'network-fix-accepted' );
	expect( stored() ).toEqual( before );

	await press( page, 'Write this token on 3 sites' );
	await expect_heading( page, '2 of 3 sites now use the new token.' );
	await expect( page.getByRole( 'heading', { name: 'Needs you (1)' } ) ).toBeVisible( {
		timeout: 60_000,
	} );
	await expect_text(
		page,
		'2 proven',
		'1 kept the old token',
		'Do not revoke the old token at MailerSend yet'
	);
	await expect(
		page.getByRole( 'link', { name: /Open the fix for this site/ } )
	).toHaveAttribute(
		'href',
		/\/library\/wp-admin\/tools\.php\?page=key-health#\/fix\/wp-mail-smtp\/primary\/mailersend$/
	);
	await look( page, 'network-fix-done', { phone_barriers: true } );
	expect( SITES.map( reads ) ).toEqual( [ NEW, NEW, OLD ] );
	expect( stored()[ 2 ] ).toBe( before[ 2 ] );

	await page.reload();
	await expect_heading( page, '2 of 3 sites now use the new token.' );
	await page.getByRole( 'button', { name: /^Take it back \(until/ } ).click();
	await watch.look();
	await page.getByRole( 'button', { name: 'Take it back', exact: true } ).click();
	await expect_text( page, '2 as before' );
	await look( page, 'network-fix-undone' );
	expect( stored() ).toEqual( before );
} );

test( 'one line for the whole network is proven before the outdated tokens of sites are cleared', async ( {
	page,
	watch,
} ) => {
	const before = stored();
	await find_the_group( page );
	await to_the_field( page );
	await paste( page, 'New API token', NEW );
	await press( page, 'Check this token' );
	await press( page, 'Define it once for the whole network' );
	await expect_heading( page, 'Define the token once, for every site' );
	await look( page, 'network-fix-line' );
	await press( page, 'Copy what to add' );
	await expect.poll( () => clipboard( page ) ).toContain( NEW );

	await press( page, 'I added it, check again' );
	await expect( page.getByRole( 'alert' ) ).toContainText( 'The new line is not read yet.' );
	expect( stored() ).toEqual( before );

	network.configure( ...( await clipboard( page ) ).split( '\n' ) );
	await press( page, 'I added it, check again' );
	const clear = page.getByRole( 'button', { name: 'Clear the outdated keys of 3 sites' } );
	await expect( clear ).toBeVisible( { timeout: 60_000 } );
	await look( page, 'network-definition', { phone_barriers: true } );
	expect( stored() ).toEqual( before );
	expect( SITES.map( reads ) ).toEqual( [ NEW, NEW, NEW ] );

	await clear.click();
	await watch.look();
	await clear.click();
	await expect_text( page, '3 cleared' );
	await look( page, 'network-cleared' );
	for ( const [ index, text ] of stored().entries() ) {
		expect( text, SITES[ index ] ).not.toContain( OLD );
	}
	expect( SITES.map( reads ) ).toEqual( [ NEW, NEW, NEW ] );
} );

/** Tabs until the focus is on it, as somebody without a mouse does. */
async function tab_to( page: Page, name: RegExp ): Promise< void > {
	const at = () =>
		page.evaluate( () => {
			const { activeElement } = document;
			const labels = ( activeElement as HTMLInputElement | null )?.labels?.[ 0 ];
			return ( labels ?? activeElement )?.textContent?.trim() ?? '';
		} );
	for ( let step = 0; step < 60 && ! name.test( await at() ); step++ ) {
		await page.keyboard.press( 'Tab' );
	}
	expect( await at() ).toMatch( name );
}

test( 'all of it with the keyboard alone', async ( { page } ) => {
	await find_the_group( page );
	const key = ( name: string ) => page.keyboard.press( name );
	await page.getByRole( 'link', { name: 'Settings', exact: true } ).last().focus();
	await tab_to( page, /^Fix all 3 at once/ );
	await key( 'Enter' );
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
	await tab_to( page, /^Get a new token$/ );
	await key( 'Enter' );
	await expect_heading( page, 'Make a new token at MailerSend' );
	await expect( page.locator( '#key-health-step' ) ).toBeFocused();
	await tab_to( page, /^I have copied the token$/ );
	await key( 'Enter' );
	await tab_to( page, /^New API token$/ );
	await page.evaluate( ( text ) => navigator.clipboard.writeText( text ), NEW );
	await key( 'ControlOrMeta+v' );
	await key( 'Enter' );
	await expect_heading( page, 'MailerSend accepts this token' );
	await tab_to( page, /^Write this token on 3 sites$/ );
	await key( 'Enter' );
	await expect_heading( page, 'Fixed. 3 of 3 sites now use the new token.' );
	expect( SITES.map( reads ) ).toEqual( [ NEW, NEW, NEW ] );
	await expect_text( page, 'One thing is left to do: revoke the old token' );
	await tab_to( page, /^Take it back \(until/ );
	await key( 'Enter' );
	await tab_to( page, /^Take it back$/ );
	await key( 'Enter' );
	await expect_text( page, '3 as before' );
	expect( SITES.map( reads ) ).toEqual( [ OLD, OLD, OLD ] );
} );

test( 'what is chosen for the network is kept, and a site loses its screen', async ( {
	page,
	watch,
} ) => {
	await page.goto( `${ ADDRESS }#/policy` );
	const toggle = page.getByRole( 'checkbox', { name: 'Sites have Key Health, too' } );
	await expect( toggle ).toBeChecked();
	await look( page, 'network-policy', { phone_barriers: true } );
	await toggle.click();
	await expect_text( page, 'Administrators of sites see nothing of Key Health' );
	await expect( toggle ).not.toBeChecked();
	await watch.look();
	await page.reload();
	await expect( toggle ).not.toBeChecked();
	expect(
		network.run( "return get_network_option( null, 'key_health_network_policy' );" )
	).toMatchObject( { site_screens: false } );
} );
