<?php
/**
 * Sends requests to hosts that constants of this site treat in different ways, alone and side by side.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require_once dirname( __DIR__, 4 ) . '/includes/autoload.php';
require_once dirname( __DIR__ ) . '/Parity.php';
remove_all_filters( 'pre_http_request' );
$key_health_parity = new KeyHealth\Tests\Probe\Parity();
$key_health_said   = array();
foreach ( array( 'http://api.example.com:9/a', 'http://other.example/closed', 'http://example.org/c', 'http://127.0.0.1:9/d', 'http://api.wordpress.org/e' ) as $key_health_url ) {
	$key_health_said[ $key_health_url ] = array(
		'alone'    => $key_health_parity->alone( $key_health_url, array( 'timeout' => 3 ) ),
		'together' => $key_health_parity->together( $key_health_url, array( 'timeout' => 3 ) ),
	);
}
return $key_health_said;
