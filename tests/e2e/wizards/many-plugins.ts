/**
 * A site with many plugins, some of which are in the way, and a list of what each request saw.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { php } from '../support/plugins';
import type { site } from '../support/wordpress';

type Place = Pick< typeof site, 'run' | 'folder' >;

export interface Visit {
	/** The token it came with, or ''. */
	token: string;
	path: string;
	/** How many plugins of the site, and of the network, ran. */
	site: number;
	network: number;
	theme: string;
}

const number = ( index: number ) => String( index ).padStart( 2, '0' );
export const slug = ( index: number ) => `many-${ number( index ) }`;
export const file = ( index: number ) => `${ slug( index ) }/${ slug( index ) }.php`;
export const name = ( index: number ) => `Plugin no. ${ number( index ) }`;

/** Answers in MailerSend's place. */
export const BLOCKS = `add_filter( 'pre_http_request', static function ( $answer, $args, $url ) {
	return false === strpos( $url, 'mailersend' ) ? $answer : array( 'headers' => array(), 'body' => '<html>Blocked</html>', 'response' => array( 'code' => 403, 'message' => 'Forbidden' ), 'cookies' => array(), 'filename' => null );
}, 10, 3 );`;

const beside = ( place: Place, what: string ) => join( place.folder, '..', what );

/** Each has a hook for its deactivation, which must never run; `codes` is the code of some, by number. */
export function install( place: Place, count: number, codes: Record< number, string > ): string[] {
	const files = [];
	for ( let index = 1; index <= count; index++ ) {
		const folder = join( place.folder, 'wp-content/plugins', slug( index ) );
		mkdirSync( folder, { recursive: true } );
		writeFileSync(
			join( folder, `${ slug( index ) }.php` ),
			`<?php
/* Plugin Name: ${ name( index ) } */
register_deactivation_hook( __FILE__, static function () { file_put_contents( ${ php( beside( place, 'deactivated' ) ) }, '${ slug( index ) }', FILE_APPEND ); } );
${ codes[ index ] ?? '' }
`
		);
		files.push( file( index ) );
	}
	return files;
}

export function uninstall( place: Place, count: number ): void {
	for ( let index = 1; index <= count; index++ ) {
		rmSync( join( place.folder, 'wp-content/plugins', slug( index ) ), {
			recursive: true,
			force: true,
		} );
	}
	for ( const what of [ 'visits', 'deactivated' ] ) {
		rmSync( beside( place, what ), { force: true } );
	}
}

export const was_deactivated = ( place: Place ) => existsSync( beside( place, 'deactivated' ) );

/** A must-use plugin that writes down what each request from outside sees, and keeps jobs of WP Mail SMTP from running beside the test. */
export const witness = (
	place: Place
) => `add_filter( 'action_scheduler_allow_async_request_runner', '__return_false' );
add_action( 'init', static function () {
	if ( 'cli' === PHP_SAPI ) { return; }
	file_put_contents( ${ php( beside( place, 'visits' ) ) }, json_encode( array(
		'token' => $_SERVER['HTTP_X_KEY_HEALTH_TRIAL'] ?? '',
		'path' => $_SERVER['REQUEST_URI'],
		'site' => count( (array) get_option( 'active_plugins' ) ),
		'network' => is_multisite() ? count( (array) get_site_option( 'active_sitewide_plugins' ) ) : 0,
		'theme' => get_stylesheet(),
	) ) . "\\n", FILE_APPEND | LOCK_EX );
} );`;

export function visits( place: Place ): Visit[] {
	const path = beside( place, 'visits' );
	return existsSync( path )
		? readFileSync( path, 'utf8' )
				.trim()
				.split( '\n' )
				.map( ( line ) => JSON.parse( line ) as Visit )
		: [];
}

/** All of the database but what is Key Health's own: a hash for each row of the options, and one for each other table. */
export function database( place: Place ): Record< string, string > {
	return place.run( `global $wpdb;
		$all = array();
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			$rows = $wpdb->get_results( "SELECT * FROM \`$table\`", ARRAY_A );
			foreach ( preg_match( '/options$/', $table ) ? $rows : array() as $row ) {
				if ( false === strpos( $row['option_name'], 'key_health' ) ) {
					$all[ "$table $row[option_name]" ] = md5( $row['option_value'] . $row['autoload'] );
				}
			}
			$all[ $table ] = preg_match( '/options$/', $table ) ? '' : md5( serialize( $rows ) );
		}
		return $all;` );
}

/** What of the search is still there. */
export function leftovers( place: Place ): string[] {
	return place.run( `global $wpdb;
		$left = glob( WPMU_PLUGIN_DIR . '/{,.}*clean*', GLOB_BRACE );
		$left = array_merge( $left, glob( WPMU_PLUGIN_DIR . '/.key-health*' ) );
		$left = array_merge( $left, $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'key\\\\_health\\\\_clean%'" ) );
		return array_merge( $left, wp_next_scheduled( 'key_health_clean_state_end' ) ? array( 'cron' ) : array() );` );
}
