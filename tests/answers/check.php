<?php
/**
 * Does every answer file reach the diagnosis it names, and every rule of the catalog have its answer file? Run by
 * `npm run build:catalog` (and so by `bin/test catalog`).
 *
 * Reads build/catalog with the plugin's own reader; needs no WordPress. `check.php CATALOG ANSWERS` looks at other folders.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Reading;
use KeyHealth\Probe\Situation;

define( 'ABSPATH', __DIR__ );
define( 'DAY_IN_SECONDS', 86400 );

function __( $text ) { // phpcs:ignore
	return $text;
}

function wp_parse_url( $url, $part ) { // phpcs:ignore
	return parse_url( $url, $part );
}

$root = dirname( __DIR__, 2 );
require $root . '/includes/autoload.php';

/** Diagnoses that say what is wrong beside a good key, or what the key may not do. */
const BESIDE = array( 'insufficient_permission', 'companion_invalid', 'wrong_region', 'domain_not_verified', 'sender_not_allowed', 'ip_not_allowed', 'pair_mismatch', 'wrong_site', 'wrong_account' );

/** What an answer file proves; null for one that names nothing that is there. */
function reading_of( array $case, array $step, array $provider ): Reading {
	if ( isset( $case['failure'] ) ) {
		return new Reading( ( new Failure_Reader() )->read( $case['failure'] ) );
	}
	$host      = $case['slots']['host'] ?? 'shop.example';
	$now       = isset( $case['now'] ) ? (int) strtotime( $case['now'] ) : 1795219200; // 2026-11-21.
	$secret    = static function ( string $value ): Secret {
		return new Secret( $value );
	};
	$is_smtp   = 'SMTP' === ( $step['request']['method'] ?? '' );
	$situation = new Situation( new Context( 'https://' . $host, 'shop@' . $host, true ), array_map( $secret, $case['values'] ?? array() ), $now, $case['so_far'] ?? null, $is_smtp );
	return ( new Answer_Reader( new Conditions() ) )->read( $step['answers'], new Answer( $case['status'], $case['headers'] ?? array(), $case['body'] ), $situation );
}

/** What a provider's answer files must show at least, as sentences. */
function missing( array $provider, array $seen, array $rules_reached ): array {
	$problems = array();
	$known    = array();
	foreach ( $provider['steps'] as $step ) {
		foreach ( $step['answers'] as $rule ) {
			$known[ $rule['is'] ] = true;
			if ( ! isset( $rules_reached[ $rule['rule'] ] ) ) {
				$problems[] = sprintf( 'tests/answers/%s has no answer for rule %s (%s%s, %s)', $provider['id'], $rule['rule'], $rule['is'], isset( $rule['reason'] ) ? '/' . $rule['reason'] : '', json_encode( $rule['when'], JSON_UNESCAPED_SLASHES ) );
			}
		}
	}
	$asks   = (bool) array_filter( array_column( $provider['steps'], 'request' ) );
	$wanted = array_filter(
		array(
			'ok'                => isset( $known['ok'] ),
			'invalid'           => isset( $known['invalid'] ),
			'unreadable_answer' => $asks,
			'timeout'           => $asks,
		)
	);
	foreach ( array_keys( $wanted ) as $diagnosis ) {
		if ( ! isset( $seen[ $diagnosis ] ) ) {
			$problems[] = sprintf( 'tests/answers/%s has no answer that means %s', $provider['id'], $diagnosis );
		}
	}
	if ( array_intersect( BESIDE, array_keys( $known ) ) && ! array_intersect( BESIDE, array_keys( $seen ) ) ) {
		$problems[] = sprintf( 'tests/answers/%s has no answer about a permission or a companion', $provider['id'] );
	}
	return $problems;
}

$catalog = $argv[1] ?? $root . '/build/catalog';
$answers = $argv[2] ?? __DIR__;

$passed   = 0;
$problems = array();

foreach ( glob( $catalog . '/providers/*.php' ) as $provider_file ) {
	$provider = require $provider_file;
	$steps    = array_column( $provider['steps'], null, 'id' );
	$seen     = array();
	$reached  = array();
	foreach ( glob( $answers . '/' . $provider['id'] . '/*.json' ) as $file ) {
		$case = json_decode( (string) file_get_contents( $file ), true );
		$name = $provider['id'] . '/' . basename( $file );
		if ( ! isset( $case['step'], $case['expect']['diagnosis'], $case['source'], $steps[ $case['step'] ] ) ) {
			$problems[] = $name . ' names no step of its provider, no diagnosis or no source';
			continue;
		}
		$reading                                 = reading_of( $case, $steps[ $case['step'] ], $provider );
		$wanted                                  = $case['expect'] + array( 'reason' => null );
		$reached[ (string) $reading->rule_id() ] = true;
		if ( $reading->diagnosis() !== $wanted['diagnosis'] || ( null !== $wanted['reason'] && $reading->reason() !== $wanted['reason'] ) ) {
			$problems[] = sprintf( '%s means %s%s, but is read as %s%s (rule %s)', $name, $wanted['diagnosis'], $wanted['reason'] ? '/' . $wanted['reason'] : '', $reading->diagnosis(), $reading->reason() ? '/' . $reading->reason() : '', $reading->rule_id() ?? 'none of the provider' );
			continue;
		}
		$seen[ $reading->diagnosis() ] = true;
		++$passed;
	}
	$problems = array_merge( $problems, missing( $provider, $seen, $reached ) );
}

foreach ( $problems as $problem ) {
	fwrite( STDERR, $problem . ".\n" );
}
printf( "Answers: %d passed, %d failed.\n", $passed, count( $problems ) );
exit( $problems ? 1 : 0 );
