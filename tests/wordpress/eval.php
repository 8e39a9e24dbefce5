<?php
/**
 * Runs PHP from standard input inside a site, as its administrator, and prints what it returns as JSON.
 *
 *   echo 'return get_option( "home" );' | php eval.php SITE [PATH]
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

// Not /dev/stdin by name: WordPress's start may read nothing of it.
$key_health_code = (string) stream_get_contents( STDIN );

require __DIR__ . '/load.php';
KeyHealth\Tests\load_site( $argv[1], $argv[2] ?? '/' );
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );

// phpcs:ignore Squiz.PHP.Eval.Discouraged -- The one purpose of this file; it runs on throw-away sites only.
echo wp_json_encode( eval( $key_health_code ) ), "\n";
