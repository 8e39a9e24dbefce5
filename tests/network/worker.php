<?php
/**
 * One of several processes that work on the same sweep.
 *
 *   php worker.php SITE FOLDER MICROSECONDS sweep|scheduler|cron [SECONDS]
 *
 * Questions are noted in FOLDER/journal and answered after so many microseconds; the clock goes ahead by what FOLDER/clock says.
 * `sweep` works by itself; `scheduler` runs Action Scheduler's queue, an action at a time; `cron` takes one event after another off
 * WordPress's list, as Cavalcade and Cron Control do with several servers. Prints "ready" when WordPress has started.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

require dirname( __DIR__ ) . '/wordpress/load.php';
\KeyHealth\Tests\load_site( $argv[1] );
$key_health_engine = \KeyHealth\engine();
require __DIR__ . '/Noted_Http.php';
require __DIR__ . '/Moved_Clock.php';

// The one that events use, with other providers and another clock.
( function () use ( $argv ): void {
	$this->http  = new Noted_Http( $argv[2] . '/journal', (int) $argv[3] );
	$this->clock = new Moved_Clock( $argv[2] . '/clock' );
} )->call( $key_health_engine );
add_filter( 'key_health_network_rate', static fn(): int => 100000 );
add_filter( 'action_scheduler_queue_runner_concurrent_batches', static fn(): int => 100 );
add_filter( 'action_scheduler_queue_runner_batch_size', static fn(): int => 1 );

/** Takes the first event that is due off the list and runs it. */
function run_next_event(): bool {
	wp_cache_flush();
	foreach ( wp_get_ready_cron_jobs() as $time => $hooks ) {
		foreach ( $hooks['key_health_sweep'] ?? array() as $event ) {
			if ( true === wp_unschedule_event( $time, 'key_health_sweep', $event['args'] ) ) {
				do_action_ref_array( 'key_health_sweep', $event['args'] );
				return true;
			}
		}
	}
	return false;
}

echo "ready\n";
$key_health_sweep = $key_health_engine->network()->sweep();
$key_health_until = microtime( true ) + (float) ( $argv[5] ?? 3600 );
do {
	$key_health_did = true;
	if ( 'scheduler' === $argv[4] ) {
		$key_health_did = \ActionScheduler_QueueRunner::instance()->run( 'test' ) > 0;
	} elseif ( 'cron' === $argv[4] ) {
		$key_health_did = run_next_event();
	} else {
		$key_health_sweep->work( 3 );
	}
	if ( ! $key_health_did ) {
		usleep( 20000 );
	}
} while ( 'running' === $key_health_sweep->state()['state'] && microtime( true ) < $key_health_until );
