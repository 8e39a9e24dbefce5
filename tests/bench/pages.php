<?php
/**
 * Budget: a page costs at most 0.3 % more instructions in front, 0.5 % in the administration, and no query
 * Needs: pages
 *
 * The same page of sites that differ in one active plugin, as a web server sends it the second time: opcache in memory and warm, no
 * request leaves. Counted are the instructions of one request, by Valgrind: what a process has used after some requests, less what it
 * has used after one fewer. Files are ours, queries are those that the page without the plugin does not make. The same for a network, and,
 * without a budget, for a page with a banner.
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

const NETWORK = array(
	'front page'        => '/',
	'Dashboard'         => '/wp-admin/index.php',
	'Network Dashboard' => '/wp-admin/network/index.php',
);

/**
 * @param array{instructions: int, queries: int, files: int} $ours  With the plugin.
 * @param array{instructions: int, queries: int, files: int} $plain Without.
 * @return array{bool, string} Whether the page fits, and the figures.
 */
function judged( string $path, array $ours, array $plain ): array {
	$budget  = 0 === strpos( $path, '/wp-admin/' ) ? ADMIN : FRONT;
	$queries = $ours['queries'] - $plain['queries'];
	$fits    = percent( $ours, $plain ) <= $budget && 0 >= $queries && ( ADMIN === $budget || $ours['files'] <= FILES );
	return array( $fits, sprintf( '   %d files, %+d queries of %d%s', $ours['files'], $queries, $plain['queries'], $fits ? '' : '   OVER' ) );
}

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
$others     = array_intersect_key( $sites, array_flip( array( 'banner', 'network', 'network_ours' ) ) );
$sites      = array_diff_key( $sites, $others );
$seen       = measured( $sites, PAGES );

$lines   = array( sprintf( '%-12s %10s', '', 'without' ) );
$is_kept = $autoloaded <= AUTOLOAD;
foreach ( array_slice( array_keys( $sites ), 1 ) as $name ) {
	$lines[0] .= sprintf( ' %14s', $name );
}
foreach ( array_keys( PAGES ) as $page ) {
	$plain = $seen['without'][ $page ];
	$line  = sprintf( '%-12s %9.2fM', $page, $plain['instructions'] / 1e6 );
	foreach ( array_slice( array_keys( $sites ), 1 ) as $name ) {
		$line .= sprintf( ' %+12.2f %%', percent( $seen[ $name ][ $page ], $plain ) );
	}
	list( $fits, $figures ) = judged( PAGES[ $page ], $seen['ours'][ $page ], $plain );
	$is_kept                = $is_kept && $fits;
	$lines[]                = $line . $figures;
}
if ( isset( $others['network'], $others['network_ours'] ) ) {
	$network = measured( array_diff_key( $others, array( 'banner' => true ) ), NETWORK );
	foreach ( NETWORK as $page => $path ) {
		$plain                  = $network['network'][ $page ];
		list( $fits, $figures ) = judged( $path, $network['network_ours'][ $page ], $plain );
		$is_kept                = $is_kept && $fits;
		$lines[]                = sprintf( 'network: %-17s %9.2fM %+.2f %%%s', $page, $plain['instructions'] / 1e6, percent( $network['network_ours'][ $page ], $plain ), $figures );
	}
}
if ( isset( $others['banner'] ) ) {
	$with    = measured( array( 'banner' => $others['banner'] ), array( 'Dashboard' => PAGES['Dashboard'] ) )['banner']['Dashboard'];
	$plain   = $seen['without']['Dashboard'];
	$lines[] = sprintf( 'Dashboard with a banner: %+.2f %%, %d files, %+d queries of %d', percent( $with, $plain ), $with['files'], $with['queries'] - $plain['queries'], $plain['queries'] );
}
$lines[] = sprintf( '%d bytes of ours are loaded with every page', $autoloaded );
done( $is_kept, $lines );
