<?php
/**
 * Budget: a sweep of 10,001 sites that share 25 keys sends 25 requests
 * Needs: network 10001 --gaps --fill=tests/network/shared.php
 *
 * Over TLS to the simulator of providers, which counts them. The main site has no key. Seconds and memory are printed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

require __DIR__ . '/lib/site.php';
require __DIR__ . '/lib/sweep.php';

const KEYS  = 25;
const SITES = 10001;

$settings = json_decode( (string) file_get_contents( (string) getenv( 'KEY_HEALTH_SIMULATOR' ) ), true );
$keys     = array();
for ( $key = 0; $key < KEYS; $key++ ) {
	$keys[ 'api-' . strtoupper( substr( hash( 'sha256', "shared $key" ), 0, 32 ) ) ] = array( 'state' => 'live' );
}
file_put_contents( $settings['state'], json_encode( array( 'smtp2go' => array( 'keys' => $keys ) ) ) );
file_put_contents( $settings['journal'], '' );

$sweeping = new Sweeping( site_folder(), folder( 'sweep-requests' ) );
$sweeping->begin();
site();
$before = memory_get_usage();
$start  = hrtime( true );
$sweep  = \KeyHealth\engine()->network()->sweep();
while ( $sweep->work( 20 ) ) {
	usleep( 1000 );
}
$seconds = ( hrtime( true ) - $start ) / 1e9;
$memory  = memory_get_peak_usage() - $before;
$hosts   = array();
foreach ( (array) file( $settings['journal'], FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES ) as $line ) {
	$request        = json_decode( (string) $line, true );
	$host           = (string) ( $request['host'] ?? '' );
	$hosts[ $host ] = ( $hosts[ $host ] ?? 0 ) + ( isset( $request['method'] ) ? 1 : 0 );
}
$told    = $sweeping->told();
$states  = array_column( (array) $told['states'], 'number', 'state' );
$is_kept = KEYS === array_sum( $hosts ) && 'done' === $told['state'] && SITES === $told['looked'] && SITES - 2 === (int) ( $states['working'] ?? 0 );
done(
	$is_kept,
	array(
		sprintf( '%d sites looked at in %.1f s (%.2f ms each), %d shards, %.1f MB more at most', $told['looked'], $seconds, 1000 * $seconds / max( 1, $told['looked'] ), $told['shards'], $memory / 1048576 ),
		'requests: ' . json_encode( $hosts ) . '; sites: ' . json_encode( $states ),
	)
);
