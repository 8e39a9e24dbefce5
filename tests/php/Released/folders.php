<?php
/**
 * Prints the folders of the plugins that tests/released names, one a line.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

require dirname( __DIR__ ) . '/autoload.php';

$key_health_folders     = array();
$key_health_descriptors = new Descriptors();
foreach ( $key_health_descriptors->slugs() as $key_health_slug ) {
	$key_health_descriptor = $key_health_descriptors->of( $key_health_slug );
	foreach ( array_merge( array( $key_health_descriptor['plugin'] ), $key_health_descriptor['needs'] ?? array() ) as $key_health_file ) {
		$key_health_folders[] = dirname( $key_health_file );
	}
}
echo implode( "\n", array_unique( $key_health_folders ) ), "\n";
