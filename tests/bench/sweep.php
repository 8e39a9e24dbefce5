<?php
/**
 * Budget: four workers sweep a network at least 3 times faster than one, on Action Scheduler and on core cron, and each site is asked about once
 * Needs: network 401 --fill=tests/network/akismet.php
 *
 * 400 sites with Akismet, which is asked about each site (twice), one after another; an answer takes 50 ms. The rate at which a provider is
 * asked by a whole network is set to 100,000 a second here: with the 5 that it is, workers would wait for each other, as they shall.
 * Action Scheduler is the one that WP Mail SMTP brings, with batches of one action and as many at once as there are workers. WordPress's
 * own cron runs events in turn; here each worker takes the next event off its list, as Cavalcade and Cron Control do.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

require __DIR__ . '/lib/site.php';
require __DIR__ . '/lib/sweep.php';

const WORKERS = 4;
const TIMES   = 3;
const MS      = 50;

$sweeping = new Sweeping( site_folder(), folder( 'sweep' ) );
$lines    = array();
$is_kept  = true;
foreach ( array(
	'scheduler' => 'Action Scheduler',
	'cron'      => 'core cron',
) as $engine => $name ) {
	$sweeping->with_scheduler( 'scheduler' === $engine );
	$one  = $sweeping->run( $engine, 1, MS * 1000 );
	$four = $sweeping->run( $engine, WORKERS, MS * 1000 );
	foreach ( array( $one, $four ) as $told ) {
		$is_kept = $is_kept && 'done' === $told['state'] && $told['looked'] === $told['total'] && $told['requests'] === $told['distinct'] && ( 'scheduler' === $engine ) === ( 'action_scheduler' === $told['engine'] );
	}
	$is_kept = $is_kept && $one['requests'] === $four['requests'] && $one['rows'] === $four['rows'] && $one['seconds'] >= TIMES * $four['seconds'];
	$lines[] = sprintf(
		'%s: %.1f s with one worker, %.1f s with %d (%s did something): %.2f times; %d sites of %d, %d shards, %d requests, %d of them distinct, %s',
		$name,
		$one['seconds'],
		$four['seconds'],
		WORKERS,
		$four['workers'],
		$one['seconds'] / $four['seconds'],
		$four['looked'],
		$four['total'],
		$four['shards'],
		$four['requests'],
		$four['distinct'],
		$one['rows'] === $four['rows'] ? 'same result' : 'ANOTHER RESULT'
	);
}
done( $is_kept, $lines );
