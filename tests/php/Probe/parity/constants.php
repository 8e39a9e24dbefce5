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
// Where a name leads is said here: each machine's resolver has its own words, and takes its time for them.
add_action(
	'http_api_curl',
	static function ( $handle ): void {
		curl_setopt( $handle, CURLOPT_RESOLVE, array( 'api.example.com:9:127.0.0.1', 'other.example:11:127.0.0.1', 'example.org:13:127.0.0.1', 'api.wordpress.org:17:127.0.0.1' ) );
	}
);
$key_health_parity = new KeyHealth\Tests\Probe\Parity();
$key_health_said   = array();
foreach ( array( 'http://api.example.com:9/a', 'http://other.example:11/closed', 'http://example.org:13/c', 'http://127.0.0.1:9/d', 'http://api.wordpress.org:17/e' ) as $key_health_url ) {
	$key_health_said[ $key_health_url ] = array(
		'alone'    => $key_health_parity->alone( $key_health_url, array( 'timeout' => 20 ) ),
		'together' => $key_health_parity->together( $key_health_url, array( 'timeout' => 20 ) ),
	);
}
return $key_health_said;
