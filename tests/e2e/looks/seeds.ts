/**
 * What the site is like when its screen is looked at: real options, real lines in wp-config.php, real answers of the simulator.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulator } from '../support/simulator';
import { site } from '../support/wordpress';

const repeat = ( text: string, length: number ) => text.repeat( length ).slice( 0, length );

export const KEYS = {
	expired: `mlsn.${ repeat( '9b3e61d7', 60 ) }c41f`,
	send_only: `mlsn.${ repeat( '4d10a8f2', 60 ) }51aa`,
	fresh: `mlsn.${ repeat( '7c52e0b9', 60 ) }8e02`,
	smtpcom: `${ repeat( '5a8d3f', 36 ) }77b2`,
	smtpcom_deleted: `${ repeat( 'c19e04', 36 ) }0d3c`,
	elastic: `${ repeat( '1F90C6', 92 ) }17C4`,
	akismet: '3f9c2b7a9e5f',
	akismet_gone: 'aaaa00001111',
} as const;

// Lets the connections of WP Mail SMTP Pro count, as on the demo site: several mail keys at once.
const SEVERAL = {
	from: join( __dirname, '../../playground/demo-site.php' ),
	to: join( site.folder, 'wp-content/mu-plugins/demo-site.php' ),
};

const DOMAINS = [ 'northlight-tea.example' ];

export const ACCOUNTS = {
	mailersend: {
		keys: {
			[ KEYS.expired ]: { state: 'expired' },
			[ KEYS.send_only ]: { scopes: [ 'email_full' ], domains: DOMAINS },
			[ KEYS.fresh ]: { domains: DOMAINS },
		},
	},
	smtpcom: { keys: { [ KEYS.smtpcom ]: { channels: [ 'northlight' ] } } },
	elasticemail: { keys: { [ KEYS.elastic ]: { state: 'ip_denied' } } },
	akismet: { keys: { [ KEYS.akismet ]: {} } },
};

interface Connection {
	name: string;
	mailer: 'mailersend' | 'smtpcom' | 'elasticemail';
	key: string;
}

/** WP Mail SMTP with a primary connection and more of them. */
function mailer( primary: Connection, more: Record< string, Connection > = {} ): string {
	const settings = ( { mailer: name, key }: Connection, from: string ) => `
		'mail' => array( 'mailer' => '${ name }', 'from_email' => '${ from }@northlight-tea.example', 'from_name' => 'Northlight Tea' ),
		'${ name }' => array( 'api_key' => '${ key }', 'channel' => 'northlight' ),`;
	const connections = Object.entries( more ).map(
		( [ id, one ] ) =>
			`'${ id }' => array( 'connection' => array( 'name' => '${ one.name }' ), ${ settings( one, id ) } ),`
	);
	const routes = `'smart_routing' => array( 'enabled' => true, 'routes' => array( ${ Object.keys(
		more
	)
		.map( ( id ) => `array( 'connection_id' => '${ id }' )` )
		.join( ', ' ) } ) )`;
	return `update_option( 'blogname', 'Northlight Tea' );
		update_option( 'wp_mail_smtp', array( ${ settings( primary, 'shop' ) } ${ routes } ) );
		update_option( 'wp_mail_smtp_additional_connections', array( ${ connections.join( '' ) } ) );`;
}

/** Asks every provider, as the button does; looks once before, so that values count as seen. */
const CHECK = `$engine = KeyHealth\\engine();
	$engine->reporter()->report();
	$engine->store()->set_setting( 'consent', true );
	$engine->checker()->check_all( true );`;

/** What a site that was watched for some days remembers of a key. */
function remember(
	id: string,
	diagnosis: string,
	first: number,
	last_ok: number,
	address: string
): string {
	return `( static function () {
		$engine = KeyHealth\\engine();
		$key    = $engine->discoverer()->key( '${ id }' );
		$memory = $engine->store()->key( '${ id }' )->to_array();
		$print  = $engine->fingerprinter()->of( $key->main_field()->value() );
		$memory['seen'][ $print ] = array(
			'first' => time() - ${ first } * HOUR_IN_SECONDS, 'watching' => true,
			'last_ok' => time() - ${ last_ok } * HOUR_IN_SECONDS, 'ok_address' => '${ address }',
			'first_refused' => time() - ${ last_ok - 2 } * HOUR_IN_SECONDS,
		);
		$memory['since'] = $memory['seen'][ $print ]['first_refused'];
		$memory['diagnosis'] = '${ diagnosis }';
		$engine->store()->put_key( '${ id }', KeyHealth\\Model\\Key_Memory::restore( $memory ) );
	} )();`;
}

/** One of the sites of a run. */
type Folder = Pick< typeof site, 'folder' >;

const right_to_left_file = ( where: Folder ) =>
	join( where.folder, 'wp-content/mu-plugins/right-to-left.php' );

/** The site as in a language that is written from right to left, without its translations. */
export function right_to_left( where: Folder = site ): void {
	writeFileSync(
		right_to_left_file( where ),
		`<?php add_action( 'init', static function () {
			$GLOBALS['wp_locale']->text_direction = 'rtl';
			wp_styles()->text_direction = 'rtl';
		}, 0 );`
	);
}

export function left_to_right( where: Folder = site ): void {
	rmSync( right_to_left_file( where ), { force: true } );
}

/** Leaves the site as the other tests expect it. */
export function end(): void {
	rmSync( SEVERAL.to, { force: true } );
	left_to_right();
	site.reset();
	simulator.reset();
}

function begin( state: Record< string, unknown > = {} ): void {
	end();
	copyFileSync( SEVERAL.from, SEVERAL.to );
	simulator.set( { ...ACCOUNTS, ...state } );
}

const MIX = mailer(
	{ name: 'Primary', mailer: 'mailersend', key: KEYS.expired },
	{
		orders: { name: 'Orders', mailer: 'smtpcom', key: `${ KEYS.smtpcom } ` },
		contact: { name: 'Contact form', mailer: 'elasticemail', key: KEYS.elastic },
		backup: { name: 'Backup', mailer: 'mailersend', key: KEYS.send_only },
		accounts: { name: 'Accounts', mailer: 'smtpcom', key: KEYS.smtpcom_deleted },
	}
);

const AKISMET = `update_option( 'wordpress_api_key', '${ KEYS.akismet }' );`;

/** A shop with a bit of everything, as bin/demo has it. */
export function mixed( { checked = true } = {} ): void {
	begin();
	site.configure( `define( 'WPCOM_API_KEY', '${ KEYS.akismet_gone }' );` );
	site.run( `${ MIX } ${ AKISMET } return 1;` );
	if ( checked ) {
		site.run( `KeyHealth\\engine()->reporter()->report();
			${ remember( 'wp-mail-smtp/primary/mailersend', 'expired', 72, 49, '203.0.113.77' ) }
			${ remember( 'wp-mail-smtp/contact/elasticemail', 'ip_not_allowed', 480, 96, '203.0.113.24' ) }
			${ CHECK } return 1;` );
	}
}

const GOOD = mailer(
	{ name: 'Primary', mailer: 'mailersend', key: KEYS.fresh },
	{ backup: { name: 'Backup', mailer: 'smtpcom', key: KEYS.smtpcom } }
);

export function all_good(): void {
	begin();
	site.run( `${ GOOD } ${ AKISMET } return 1;` );
	site.run( `${ CHECK } return 1;` );
}

export function nothing(): void {
	begin();
	site.run(
		`update_option( 'blogname', 'Northlight Tea' ); deactivate_plugins( 'akismet/akismet.php' ); return 1;`
	);
}

export function blocked(): void {
	begin();
	site.configure(
		"define( 'WP_HTTP_BLOCK_EXTERNAL', true );",
		"define( 'WP_ACCESSIBLE_HOSTS', 'api.wordpress.org' );"
	);
	site.run( `${ GOOD } ${ AKISMET } return 1;` );
	site.run( `${ CHECK } return 1;` );
}

/** Two lines define one name, and the one that loses holds the key that works. */
export function dead_edit(): void {
	begin();
	site.configure(
		`define( 'WPCOM_API_KEY', '${ KEYS.akismet_gone }' );`,
		'// Newer:',
		`define( 'WPCOM_API_KEY', '${ KEYS.akismet }' );`
	);
	site.run( `${ GOOD } return 1;` );
	site.run( `${ CHECK } return 1;` );
}
