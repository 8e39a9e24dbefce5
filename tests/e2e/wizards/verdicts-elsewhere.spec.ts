/**
 * Verdicts beside mailers with a key of their own: mail servers, providers that ask for a pause, and a provider of the person's own, in a plugin that the site adds to the list by itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailer_reads, stored, use_mailer } from '../support/plugins';
import { expect_text } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';
import { site } from '../support/wordpress';
import { add_plugin } from './seeds';
import { begin, check, report, settle, walk } from './walk';

const AKISMET = '3f9c2b7a9e5f';
const akismet = { akismet: { keys: { [ AKISMET ]: {} } } };
const PASSWORD = 'Wq7-kestrel-4Nn!';

/** The ports of the mail server. */
function ports(): { ssl: number; tls: number; none: number } {
	const settings = join( site.folder, 'wp-content/mu-plugins/key-health-simulator.json' );
	return JSON.parse( readFileSync( settings, 'utf8' ) ).smtp;
}

const smtp = ( entry: Record< string, unknown > ) =>
	simulator.set( {
		...akismet,
		smtp: { keys: { [ PASSWORD ]: { user: 'post@shop.example', ...entry } } },
	} );

/** WP Mail SMTP with a mail server; it seals the password itself only when its own screen stores it. */
function use_server( port: number, encryption: string ): void {
	use_mailer(
		'smtp',
		{
			host: 'localhost',
			port: String( port ),
			encryption,
			auth: '1',
			user: 'post@shop.example',
			pass: PASSWORD,
		},
		AKISMET
	);
}

/** What the mail server was told, beside the greeting. */
const told = () =>
	simulator
		.journal()
		.map( ( one ) => ( one as unknown as { line?: string } ).line ?? '' )
		.filter( Boolean );

let gone = (): void => undefined;
test.beforeEach( ( { watch } ) => watch.keep_out( AKISMET, PASSWORD ) );
test.afterEach( () => {
	gone();
	gone = () => undefined;
} );

walk(
	'auth_method_not_allowed/switched_off',
	{
		title: 'a mailbox whose sign-in by SMTP is switched off takes the same password once it is on',
	},
	async ( { page, watch } ) => {
		use_server( ports().none, 'none' );
		smtp( { state: 'paused' } );
		const one = await check( page, 'auth_method_not_allowed/switched_off' );
		await begin( page, one );
		await watch.look();
		const before = stored( 'wp_mail_smtp' );
		await settle( page, watch, () => smtp( {} ) );

		expect( stored( 'wp_mail_smtp' ) ).toBe( before );
		expect( mailer_reads( 'smtp', 'pass' ) ).toBe( PASSWORD );
		expect( told().filter( ( line ) => line.startsWith( 'MAIL' ) ) ).toEqual( [] );
		expect( report().keys.map( ( { state } ) => state ) ).toEqual( [ 'working', 'working' ] );
	}
);

walk(
	'companion_invalid/port',
	{
		title: 'a port that speaks another encryption than the settings say is changed in WP Mail SMTP',
	},
	async ( { page, watch } ) => {
		use_server( ports().none, 'ssl' );
		smtp( {} );
		const one = await check( page, 'companion_invalid/port' );
		const signed_in = () => told().filter( ( line ) => line.startsWith( 'AUTH' ) );
		expect( signed_in(), 'no password without encryption' ).toEqual( [] );
		await begin( page, one );
		await watch.look();
		await settle( page, watch, () => use_server( ports().none, 'none' ) );

		expect( mailer_reads( 'smtp', 'pass' ) ).toBe( PASSWORD );
		expect( signed_in() ).toHaveLength( 1 );
		expect( report().keys.map( ( { state } ) => state ) ).toEqual( [ 'working', 'working' ] );
	}
);

walk(
	'rate_limited/until',
	{ title: 'a provider that asks for a pause is left alone, and accepts the key afterwards' },
	async ( { page, watch } ) => {
		const key = 'abcdef0123456789'.repeat( 2 );
		watch.keep_out( key );
		gone = add_plugin( 'wpforms-lite/wpforms.php', 'WPForms', {
			wpforms_providers: { getresponse: { a1: { api: key, label: 'Shop' } } },
			wordpress_api_key: AKISMET,
		} );
		const account = ( entry: Record< string, unknown > ) =>
			simulator.set( { ...akismet, getresponse: { keys: { [ key ]: entry } } } );
		account( { state: 'rate_limited' } );
		const one = await check( page, 'rate_limited/until' );
		expect( one.state ).toBe( 'unknown' );
		await begin( page, one );
		await expect_text( page, 'GetResponse asked to be left alone until' );
		await watch.look();
		await settle( page, watch, () => account( {} ) );

		expect(
			simulator
				.journal()
				.filter( ( { host } ) => host === 'api.getresponse.com' )
				.map( ( { status } ) => status )
		).toEqual( [ 429, 429, 200 ] );
		expect(
			site.run( "return get_option( 'wpforms_providers' )['getresponse']['a1']['api'];" )
		).toBe( key );
	}
);

/** A plugin that this site names to Key Health: a form that hands people over to a Mautic of one's own. */
const FORM = `add_filter( 'key_health_plugins', static function ( $plugins ) {
	$at = static function ( $name ) {
		return array( 'path' => array( $name ) );
	};
	$plugins['own-forms'] = array(
		'slug' => 'own-forms', 'name' => 'Own forms', 'short_name' => 'Own forms', 'files' => array( 'own-forms/own-forms.php' ),
		'purpose' => 'marketing', 'settings' => 'options-general.php', 'screens' => array(), 'rule' => array( 'name' => 'defined_wins' ),
		'connections' => array( array( 'id' => 'site', 'option' => 'own_forms', 'constants' => false ) ),
		'stores' => array( array( 'provider' => 'mautic', 'provider_name' => 'Mautic', 'fields' => array(
			'password' => $at( 'password' ), 'base_url' => $at( 'address' ), 'username' => $at( 'user' ) ) ) ),
	);
	return $plugins;
} );`;

walk(
	'api_disabled',
	{ title: 'a Mautic of one’s own is asked again when its API is switched on' },
	async ( { page, watch } ) => {
		gone = add_plugin( 'own-forms/own-forms.php', 'Own forms', {
			own_forms: {
				address: 'https://mautic.example.com',
				user: 'shop',
				password: PASSWORD,
			},
			wordpress_api_key: AKISMET,
		} );
		site.must_use( FORM );
		const account = ( entry: Record< string, unknown > ) =>
			simulator.set( { ...akismet, mautic: { keys: { [ PASSWORD ]: entry } } } );
		account( { state: 'switched_off' } );
		const one = await check( page, 'api_disabled' );
		expect( one.title ).toBe( 'The API of Mautic is switched off' );
		await begin( page, one );
		await watch.look();
		await settle( page, watch, () => account( {} ) );

		const basic = `Basic ${ Buffer.from( `shop:${ PASSWORD }` ).toString( 'base64' ) }`;
		const asked = simulator.journal().filter( ( { host } ) => host === 'mautic.example.com' );
		expect( asked.map( ( { answer } ) => answer ) ).toEqual( [
			'self-api-disabled',
			'self-api-disabled',
			'self-ok',
		] );
		expect( asked.at( -1 )?.headers ).toContainEqual( [ 'Authorization', basic ] );
		expect( site.run( "return get_option( 'own_forms' )['password'];" ) ).toBe( PASSWORD );
	}
);
