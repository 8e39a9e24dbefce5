<?php
/**
 * Loads one configuration with a real WordPress and prints what Key Health says about it, as JSON.
 *
 *   php examine.php JOB
 *
 * The job is a JSON file: `project`, `root` (of the tree), `wordpress` (folder of WordPress), `server`, `environment`, `out`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

$key_health_job = json_decode( (string) file_get_contents( $argv[1] ), true );

// A server's variables, as a request for the front page has them.
$_SERVER = array_merge(
	$_SERVER,
	array(
		'HTTP_HOST'       => 'shop.example',
		'SERVER_NAME'     => 'shop.example',
		'REQUEST_URI'     => '/',
		'REQUEST_METHOD'  => 'GET',
		'SERVER_PROTOCOL' => 'HTTP/1.1',
		'REMOTE_ADDR'     => '127.0.0.1',
		'DOCUMENT_ROOT'   => $key_health_job['wordpress'],
	),
	$key_health_job['server']
);
foreach ( $key_health_job['environment'] as $key_health_name => $key_health_value ) {
	$_ENV[ $key_health_name ]    = $key_health_value;
	$_SERVER[ $key_health_name ] = $key_health_value;
}

chdir( $key_health_job['wordpress'] );
ob_start();
// Here and not in a function: what WordPress's files set are globals.
require $key_health_job['wordpress'] . '/wp-load.php';
wp_set_current_user( 1 );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once $key_health_job['project'] . '/plugin.php';
require_once $key_health_job['project'] . '/includes/autoload.php';
require $key_health_job['project'] . '/tests/php/autoload.php';

$key_health_said = ( new KeyHealth\Tests\Config\Corpus_Answer( $key_health_job['root'] ) )->to_array();
ob_end_clean();
file_put_contents( $key_health_job['out'], (string) wp_json_encode( $key_health_said ) );
