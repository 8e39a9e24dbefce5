<?php
/**
 * Budget: the keys of 10,001 sites are found at least 8 times faster than by switch_to_blog() and get_option(), under 64 MB, and are the same
 * Needs: network 10001 --gaps --fill=tests/bench/lib/inventory_sites.php
 *
 * The yardstick is what a plugin does that knows no better: switch to each site, ask get_option() for every option that a key may stand
 * in, switch back. It runs over all the sites that we do, in turns with us, and finds no key in what it reads. Beside it, and no
 * budget, the fastest that WordPress offers: the same with all options of a site read in one query before
 * (`wp_prime_option_caches()`). Each run is a process of its own that begins with all tables closed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

require __DIR__ . '/lib/site.php';
require __DIR__ . '/lib/inventory.php';

const FASTER = 8.0;
const MEMORY = 64;
const GROWTH = 1.25;
const SIZES  = array( 1001, 10001 );

copy( __DIR__ . '/lib/inventory_mu_plugin.php', site_folder() . '/wp-content/mu-plugins/key-health-inventory.php' );

$lines   = array( sprintf( '%-7s %-28s %9s %10s %10s %12s %8s', 'sites', '', 'seconds', 'ms a site', 'processor', 'queries/site', 'memory' ) );
$is_kept = true;
$a_site  = array();
foreach ( SIZES as $size ) {
	$runs = array();
	foreach ( array(
		'ours'                 => OURS,
		'get_option()'         => PLAIN,
		'get_option(), primed' => PRIMED,
		'ours again'           => OURS,
	) as $name => $code ) {
		$runs[ $name ] = in_network( $code, array( 'KEY_HEALTH_SITES' => (string) $size ) );
		$lines[]       = sprintf( '%-7d %-28s %9.2f %10.3f %10.3f %12.2f %5.0f MB', $runs[ $name ]['sites'], $name, $runs[ $name ]['seconds'], 1000 * $runs[ $name ]['seconds'] / $runs[ $name ]['sites'], 1000 * $runs[ $name ]['cpu'] / $runs[ $name ]['sites'], $runs[ $name ]['queries'] / $runs[ $name ]['sites'], $runs[ $name ]['memory'] / 1e6 );
	}
	$ours            = min( $runs['ours']['seconds'], $runs['ours again']['seconds'] );
	$faster          = $runs['get_option()']['seconds'] / $ours;
	$memory          = max( $runs['ours']['memory'], $runs['ours again']['memory'] ) / 1e6;
	$a_site[ $size ] = 1000 * $ours / $runs['ours']['sites'];
	$fits            = $faster >= FASTER && $memory < MEMORY;
	$is_kept         = $is_kept && $fits;
	$lines[]         = sprintf( '%-7d %.1f times faster (primed: %.1f times), %d keys, %.0f MB%s', $runs['ours']['sites'], $faster, $runs['get_option(), primed']['seconds'] / $ours, $runs['ours']['counted'], $memory, $fits ? '' : '   NOT KEPT' );
}
$growth  = $a_site[ SIZES[1] ] / $a_site[ SIZES[0] ];
$is_kept = $is_kept && $growth <= GROWTH;
$lines[] = sprintf( 'a site costs %.3f ms of %d and %.3f ms of %d: %.2f times%s', $a_site[ SIZES[0] ], SIZES[0], $a_site[ SIZES[1] ], SIZES[1], $growth, $growth <= GROWTH ? '' : '   IT GROWS' );

foreach ( array( array( SIZES[0], 1 ), array( SIZES[1], 25 ) ) as list( $size, $every ) ) {
	list( $compared, $wrong, $first, $seen ) = in_network(
		COMPARE,
		array(
			'KEY_HEALTH_SITES' => (string) $size,
			'KEY_HEALTH_EVERY' => (string) $every,
		)
	);
	$is_kept                                 = $is_kept && 0 === $wrong;
	$lines[]                                 = sprintf( 'of the first %d sites, %d compared with what is found after switch_to_blog(): %d differ (%s)', $size, $compared, $wrong, (string) json_encode( $seen ) );
	$lines[]                                 = $first ? (string) json_encode( $first ) : 'every field, definition, place, reason and value is the same';
}

$ids     = in_network( 'return array_slice( $ids, 2, 20 );', array( 'KEY_HEALTH_SITES' => '30' ) );
$outside = in_network(
	OUTSIDE,
	array(
		'KEY_HEALTH_SITES' => '1',
		'KEY_HEALTH_IDS'   => implode(
			',',
			$ids
		),
	)
);
$wrong   = array();
foreach ( $outside as $id => list( $path, $keys ) ) {
	$inside = in_network( INSIDE, array( 'KEY_HEALTH_SITES' => '1' ), $path );
	if ( $inside !== $keys ) {
		$wrong[] = array( $id, $inside, $keys );
	}
}
$is_kept = $is_kept && array() === $wrong;
$lines[] = sprintf( '%d sites, one of each kind, compared with what a request of that site itself finds, where plugins answer: %d differ', count( $outside ), count( $wrong ) );
$lines[] = $wrong ? (string) json_encode( $wrong[0] ) : 'all are the same';

list( $read, $all_named, $lost, $same ) = in_network( CUT, array( 'KEY_HEALTH_SITES' => '1001' ) );
$is_kept                                = $is_kept && $all_named && $same;
$lines[]                                = sprintf( '%d sites read while the connection to the database is cut 4 times: %s, %d without an answer, the others %s', $read, $all_named ? 'each is named once' : 'SOME ARE MISSING', $lost, $same ? 'the same' : 'DIFFER' );

done( $is_kept, $lines );
