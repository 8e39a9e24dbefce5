<?php
/**
 * Budget: one fix over 1,000 sites that share a broken key, killed again and again: each proven by its plugin, and undone to the byte
 * Needs: network 1002 --shared=1
 *
 * On a real network: WP Mail SMTP runs on each site, and its own getter is asked in a request of that site. Two processes work on the
 * fix at a time, are killed after a few seconds without warning, and others go on. Then the undo, treated likewise. What counts is
 * what stands in the database afterwards: every row of options that was there before the fix, by its checksum.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

require __DIR__ . '/lib/site.php';
require __DIR__ . '/lib/killed.php';

const SITES     = 1000;
const PROCESSES = 2;
const KILLS     = 5;
const LONGEST_S = 1500;
const NEW_TOKEN = 'mlsn.9b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f90a1b2';

/** Options that change by themselves whenever a site is visited, or are ours. */
const MOVING = '~^(key_health_|cron$|_transient_|_site_transient_|action_scheduler_|wp_mail_smtp_(debug|notifications|usage))~';

site();
$network = \KeyHealth\engine()->network();
$network->tables();

/** @var array{state: string} $simulator */
$simulator = json_decode( (string) file_get_contents( (string) getenv( 'KEY_HEALTH_SIMULATOR' ) ), true );
$state     = array(
	'mailersend' => array(
		'keys' => array(
			NEW_TOKEN => array(
				'state'   => 'live',
				'domains' => array( 'example.org' ),
			),
		),
	),
);
file_put_contents( $simulator['state'], (string) json_encode( $state ) );

$sites = array_values( array_diff( sharing_sites(), array( 0 ) ) );
foreach ( array_chunk( $sites, 100 ) as $some ) {
	$network->book()->write( array_values( iterator_to_array( $network->inventory()->read( $some ) ) ) );
}
$before = checksums( $sites );
$group  = shared_group();
$begun  = $network->fixes()->start()->begin( $group, array( 'api_key' => NEW_TOKEN ), 1 );
if ( ! $begun instanceof \KeyHealth\Network\Fix\Fix_Record ) {
	done( false, array( 'The new key was not accepted: ' . $begun->title() ) );
}

$started = microtime( true );
$kills   = killed_again_and_again( $begun->id(), PROCESSES, KILLS, LONGEST_S );
$seconds = microtime( true ) - $started;
$counts  = array_filter( $network->fixes()->tally()->counts( $begun->id() ) );
$tokens  = array_count_values( tokens( $sites ) );
$lines   = array( sprintf( '%d sites fixed in %.0f s (%.0f ms each) by %d processes, %d of which were killed: %s', count( $sites ), $seconds, 1000 * $seconds / count( $sites ), PROCESSES, $kills, (string) json_encode( $counts ) ) );
$is_kept = array( 'proven' => count( $sites ) ) === $counts && array( NEW_TOKEN => count( $sites ) ) === $tokens && SITES === count( $sites ) && $kills >= KILLS;
if ( ! $is_kept ) {
	foreach ( $network->fixes()->view()->of( $network->fixes()->many_fix()->fix( $begun->id() ) )['needs_you'] as $row ) {
		$lines[] = $row['site']['address'] . ': ' . $row['title'] . ' ' . $row['detail'];
	}
}

$started = microtime( true );
$network->fixes()->many_fix()->undo( $begun->id() );
$kills   = killed_again_and_again( $begun->id(), PROCESSES, KILLS, LONGEST_S );
$counts  = array_filter( $network->fixes()->tally()->counts( $begun->id() ) );
$changed = changed( $before, checksums( $sites ) );
$lines[] = sprintf( 'Undone in %.0f s, %d killed: %s; rows of options that differ from before the fix: %d of %d', microtime( true ) - $started, $kills, (string) json_encode( $counts ), count( $changed ), array_sum( array_map( 'count', $before ) ) );
done( $is_kept && array( 'undone' => count( $sites ) ) === $counts && ! $changed, array_merge( $lines, array_slice( $changed, 0, 10 ) ) );
