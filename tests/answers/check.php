<?php
/**
 * Does every answer file reach the diagnosis it names? Run by `npm run build:catalog` (and so by `bin/test catalog`).
 *
 * Reads build/catalog with the plugin's own reader; needs no WordPress. `check.php CATALOG ANSWERS` looks at other folders.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Context;

define( 'ABSPATH', __DIR__ );

function __( $text ) { // phpcs:ignore
	return $text;
}

function wp_parse_url( $url, $part ) { // phpcs:ignore
	return parse_url( $url, $part );
}

$root = dirname( __DIR__, 2 );
require $root . '/includes/autoload.php';

$catalog = $argv[1] ?? $root . '/build/catalog';
$answers = $argv[2] ?? __DIR__;

$reader   = new Answer_Reader();
$passed   = 0;
$problems = array();

foreach ( glob( $catalog . '/providers/*.php' ) as $provider_file ) {
	$provider = require $provider_file;
	$files    = glob( $answers . '/' . $provider['id'] . '/*.json' );
	if ( count( $files ) < 5 ) {
		$problems[] = sprintf( 'tests/answers/%s holds %d answers; 5 are needed at least (ok, refused, forbidden, unreadable, outage)', $provider['id'], count( $files ) );
	}
	$steps = array_column( $provider['steps'], null, 'id' );
	foreach ( $files as $file ) {
		$case = json_decode( (string) file_get_contents( $file ), true );
		$name = $provider['id'] . '/' . basename( $file );
		if ( ! isset( $case['step'], $case['expect']['diagnosis'], $case['source'], $steps[ $case['step'] ] ) ) {
			$problems[] = $name . ' names no step of its provider, no diagnosis or no source';
			continue;
		}
		$host    = $case['slots']['host'] ?? 'shop.example';
		$answer  = new Answer( $case['status'], $case['headers'] ?? array(), $case['body'] );
		$reading = $reader->read( $steps[ $case['step'] ]['answers'], $answer, $case['so_far'] ?? null, new Context( 'https://' . $host, 'shop@' . $host, true ) );
		$wanted  = $case['expect'] + array( 'reason' => null );
		$got     = array(
			'diagnosis' => $reading->diagnosis(),
			'reason'    => $reading->reason(),
		);
		if ( $got['diagnosis'] !== $wanted['diagnosis'] || ( null !== $wanted['reason'] && $got['reason'] !== $wanted['reason'] ) ) {
			$problems[] = sprintf( '%s means %s%s, but is read as %s%s (rule %s)', $name, $wanted['diagnosis'], $wanted['reason'] ? '/' . $wanted['reason'] : '', $got['diagnosis'], $got['reason'] ? '/' . $got['reason'] : '', $reading->rule_id() ?? 'none of the provider' );
			continue;
		}
		++$passed;
	}
}

foreach ( $problems as $problem ) {
	fwrite( STDERR, $problem . ".\n" );
}
printf( "Answers: %d passed, %d failed.\n", $passed, count( $problems ) );
exit( $problems ? 1 : 0 );
