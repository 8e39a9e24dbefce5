<?php
/**
 * Budget: a page costs at most 0.3 % more instructions in front, 0.5 % in the administration, and no query
 * Needs: pages
 *
 * The same page of six sites that differ in one active plugin, as a web server sends it the second time: opcache in memory and warm, no
 * request leaves. Counted are the instructions of one request, by Valgrind: what a process has used after some requests, less what it
 * has used after one fewer. Files are ours, queries are those that the page without the plugin does not make.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

require __DIR__ . '/lib/site.php';
require __DIR__ . '/lib/pages.php';

const FRONT    = 0.3;
const ADMIN    = 0.5;
const FILES    = 2;
const AUTOLOAD = 200;
const PAGES    = array(
	'front page' => '/',
	'a post'     => '',
	'Dashboard'  => '/wp-admin/index.php',
	'Posts'      => '/wp-admin/edit.php',
	'Settings'   => '/wp-admin/options-general.php',
);

$sites = array();
foreach ( explode( ' ', (string) getenv( 'KEY_HEALTH_SITES' ) ) as $named ) {
	list( $name, $folder ) = explode( '=', $named, 2 ) + array( 1 => '' );
	if ( is_file( "$folder/wp-load.php" ) ) {
		$sites[ $name ] = $folder;
	}
}
if ( ! isset( $sites['without'], $sites['ours'] ) ) {
	echo "KEY_HEALTH_SITES names no sites. Run: bin/test bench -- pages\n";
	exit( 1 );
}
$autoloaded = (int) in_site( $sites['ours'], "return array_sum( array_map( 'strlen', array_filter( array_map( 'maybe_serialize', wp_load_alloptions() ), static fn( \$name ) => 0 === strpos( \$name, 'key_health' ), ARRAY_FILTER_USE_KEY ) ) );" );
$seen       = measured( $sites, PAGES );

$lines   = array( sprintf( '%-12s %10s', '', 'without' ) );
$is_kept = $autoloaded <= AUTOLOAD;
foreach ( array_slice( array_keys( $sites ), 1 ) as $name ) {
	$lines[0] .= sprintf( ' %14s', $name );
}
foreach ( array_keys( PAGES ) as $page ) {
	$plain  = $seen['without'][ $page ];
	$line   = sprintf( '%-12s %9.2fM', $page, $plain['instructions'] / 1e6 );
	$budget = 0 === strpos( PAGES[ $page ], '/wp-admin/' ) ? ADMIN : FRONT;
	foreach ( array_slice( array_keys( $sites ), 1 ) as $name ) {
		$line .= sprintf( ' %+12.2f %%', percent( $seen[ $name ][ $page ], $plain ) );
	}
	$ours    = $seen['ours'][ $page ];
	$queries = $ours['queries'] - $plain['queries'];
	$fits    = percent( $ours, $plain ) <= $budget && 0 === $queries && ( ADMIN === $budget || $ours['files'] <= FILES );
	$is_kept = $is_kept && $fits;
	$lines[] = $line . sprintf( '   %d files, %+d queries of %d%s', $ours['files'], $queries, $plain['queries'], $fits ? '' : '   OVER' );
}
$lines[] = sprintf( '%d bytes of ours are loaded with every page', $autoloaded );
done( $is_kept, $lines );
