<?php
/**
 * Budget: 30 keys at 200 ms are asked at least 12 times faster together than one by one
 * Needs: site
 *
 * 30 hosts on loopback, each of which answers after 200 ms. One by one they are asked by `wp_remote_get()`; together as a check of ours
 * sends its requests, with everything that watches over them, on a WordPress with the plugins that are active there.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Parallel\Together;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Watcher;
use KeyHealth\Probe\Wp_Http;

require __DIR__ . '/lib/site.php';

const HOSTS = 30;
const MS    = 200;
const TIMES = 12;

site();
require dirname( __DIR__, 2 ) . '/includes/autoload.php';
if ( PHP_VERSION_ID < 80100 ) {
	skip( 'before PHP 8.1 keys are asked one by one' );
}
$server = new \KeyHealth\Tests\Bench\Server( MS );
$urls   = array();
for ( $host = 0; $host < HOSTS; $host++ ) {
	// Hosts of their own: Linux answers at each address of 127.0.0.0/8.
	$urls[] = 'http://127.0.0.' . ( 2 + $host ) . ':' . $server->port() . '/key';
}
$together = new Together( new Callback_Locator() );
$http     = new Wp_Http( new Watcher( new Callback_Locator() ), 'KeyHealth/bench', 10, $together );
$ask      = static function ( string $url ) use ( $http, &$answered ): void {
	$answer    = $http->send( new Request( 'GET', $url, array(), null, array( 'Authorization' => new Secret( 'Bearer bench' ) ) ) );
	$answered += 200 === $answer->status() && 'yes' === $answer->body() ? 1 : 0;
};
$best     = array();
$answered = 0;
$expected = 0;
foreach ( array( 1, 2, 3 ) as $turn ) {
	$started = hrtime( true );
	foreach ( $urls as $url ) {
		$answered += 'yes' === wp_remote_retrieve_body( wp_remote_get( $url ) ) ? 1 : 0;
	}
	$middle = hrtime( true );
	$together->run(
		array_map(
			static function ( string $url ) use ( $ask ): callable {
				return static function () use ( $ask, $url ): void {
					$ask( $url );
				};
			},
			$urls
		)
	);
	$ended     = hrtime( true );
	$expected += 2 * HOSTS;
	$best[]    = array( ( $middle - $started ) / 1e9, ( $ended - $middle ) / 1e9 );
}
$ratios = array_map( static fn( array $times ): float => $times[0] / $times[1], $best );
$lines  = array();
foreach ( $best as $turn => $times ) {
	$lines[] = sprintf( '%d keys: %.2f s one by one, %.2f s together: %.1f times', HOSTS, $times[0], $times[1], $ratios[ $turn ] );
}
$lines[] = sprintf( '%d of %d answers right', $answered, $expected );
done( max( $ratios ) >= TIMES && $answered === $expected, $lines );
