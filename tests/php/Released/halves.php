<?php
/**
 * Prints the plugins of tests/released in two lines that take about the same time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

require dirname( __DIR__ ) . '/autoload.php';

$key_health_descriptors = new Descriptors();
$key_health_work        = array();
foreach ( $key_health_descriptors->slugs() as $key_health_slug ) {
	// Activation and settling take about as long as a case.
	$key_health_work[ $key_health_slug ] = 1 + count( $key_health_descriptors->of( $key_health_slug )['cases'] );
}
arsort( $key_health_work );

$key_health_halves = array( array(), array() );
$key_health_sums   = array( 0, 0 );
foreach ( $key_health_work as $key_health_slug => $key_health_weight ) {
	$key_health_lighter                         = $key_health_sums[0] <= $key_health_sums[1] ? 0 : 1;
	$key_health_sums[ $key_health_lighter ]    += $key_health_weight;
	$key_health_halves[ $key_health_lighter ][] = $key_health_slug;
}
echo implode( ' ', $key_health_halves[0] ), "\n", implode( ' ', $key_health_halves[1] ), "\n";
