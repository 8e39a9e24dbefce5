<?php
/**
 * Prints what a PHP expression says inside a site on which one released plugin is active, its first case stored. Nothing is kept.
 *
 *   php ask.php SITE SLUG EXPRESSION
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

require dirname( __DIR__ ) . '/autoload.php';

list( , $key_health_site, $key_health_slug, $key_health_code ) = $argv;

$key_health_requests = new Requests( $key_health_site, (string) getenv( 'KEY_HEALTH_RUN' ) );
$key_health_case     = ( new Descriptors() )->of( $key_health_slug )['cases'][0] ?? null;
$key_health_rows     = null === $key_health_case ? array() : array( $key_health_requests->stored( $key_health_slug, 0, ( new Values( $key_health_case ) )->stored() ) );
$key_health_done     = $key_health_requests->ask( $key_health_slug, $key_health_code, array( 'rows' => $key_health_rows ) );

var_export( $key_health_done['result'] );
echo "\n", $key_health_done['log'], "\n";
