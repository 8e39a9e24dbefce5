<?php
/**
 * Loads a site once and writes its wp-config.php in a process of its own for each run.
 *
 *   php start.php SITE RUNS.json OUT.json ADDRESS
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config\Fire;

use function KeyHealth\Tests\load_site;

require dirname( __DIR__, 3 ) . '/wordpress/load.php';
require dirname( __DIR__, 2 ) . '/autoload.php';

list( , $key_health_site, $key_health_runs, $key_health_out, $key_health_address ) = $argv;

load_site( $key_health_site );
require_once dirname( __DIR__, 4 ) . '/includes/autoload.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

$key_health_results = ( new Range( new Ground( rtrim( ABSPATH, '/' ) ), $key_health_address ) )->all( json_decode( (string) file_get_contents( $key_health_runs ), true ) );
file_put_contents( $key_health_out, json_encode( $key_health_results, JSON_UNESCAPED_SLASHES ) );
