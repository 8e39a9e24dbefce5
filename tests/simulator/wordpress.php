<?php
/**
 * What WordPress says about each fault: `php tests/simulator/wordpress.php SITE [DOMAIN]`, with
 * KEY_HEALTH_SIMULATOR set to config.json. SITE is the folder of an installed WordPress.
 *
 * The texts are what the classifier of failures lives on (curl's come with a number, those of PHP's
 * own sockets do not), so they are asked of a real WordPress and not written down from memory.
 * Replaces the state file.
 */

declare( strict_types=1 );

use KeyHealth\Tests\Simulator\Detour;
use WpOrg\Requests\Transport\Fsockopen;

$key_health_site = (string) ( $argv[1] ?? '' );

// Read by WordPress before it loads anything else.
$_SERVER['HTTP_HOST']       = (string) ( $argv[2] ?? '127.0.0.1' );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $key_health_site . '/wp-load.php';
if ( ! class_exists( Detour::class ) ) {
	require __DIR__ . '/mu-plugin.php';
}

/** Fault => what WordPress says, over curl and over PHP's own sockets: a status, or a part of the text. */
const EXPECTED = array(
	'none'           => array( 200, 200 ),
	'dns'            => array( 'cURL error 6: Could not resolve host', 'php_network_getaddresses: getaddrinfo for' ),
	'refused'        => array( 'cURL error 7: Failed to connect', '(Connection refused)' ),
	'tls_expired'    => array( 'cURL error 60: SSL certificate problem: certificate has expired', 'certificate verify failed' ),
	'tls_wrong_host' => array( 'cURL error 60: SSL: no alternative certificate subject name matches', 'did not match' ),
	'tls_unknown_ca' => array( 'cURL error 60: SSL certificate problem: unable to get local issuer certificate', 'certificate verify failed' ),
	'tls_old'        => array( 'cURL error 35: ', 'SSL operation failed with code 1' ),
	'tls_silent'     => array( 'cURL error 28: Connection timed out', 'SSL: Handshake timed out' ),
	'not_tls'        => array( 'cURL error 35: ', 'wrong version number' ),
	'silent'         => array( 'cURL error 28: Operation timed out', 'fsocket timed out' ),
	'reset'          => array( 'cURL error 52: Empty reply from server', 'Response could not be parsed' ),
	'rst'            => array( 'cURL error 56: ', 'Response could not be parsed' ),
	// PHP's own sockets do not notice that 999 bytes are missing.
	'half'           => array( 'cURL error 18: ', 200 ),
	'garbage'        => array( 'cURL error 1: ', 'Response could not be parsed' ),
	'html'           => array( 200, 200 ),
	'broken_json'    => array( 200, 200 ),
	'redirect'       => array( 302, 302 ),
	'redirect_plain' => array( 302, 302 ),
	'503'            => array( 503, 503 ),
	'429'            => array( 429, 429 ),
	'huge'           => array( 200, 200 ),
);

const TOKEN = 'mlsn.0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

/** @return array{0: string|int, 1: float} What WordPress says, and after how many milliseconds. */
$key_health_ask = static function ( string $state, string $fault ): array {
	$keys = array( TOKEN => array( 'state' => 'live' ) );
	file_put_contents( $state, wp_json_encode( array( 'mailersend' => compact( 'keys', 'fault' ) ) ) );
	$begin  = microtime( true );
	$args   = array(
		'timeout'             => 2,
		'redirection'         => 0,
		'limit_response_size' => 65536,
		'headers'             => array( 'Authorization' => 'Bearer ' . TOKEN ),
	);
	$answer = @wp_remote_get( 'https://api.mailersend.com/v1/api-quota', $args ); // A reset is a PHP warning on a socket.
	$took   = 1000 * ( microtime( true ) - $begin );
	$said   = is_wp_error( $answer )
		? $answer->get_error_code() . ': ' . $answer->get_error_message()
		: (int) wp_remote_retrieve_response_code( $answer );
	return array( $said, $took );
};

$key_health_config  = json_decode( (string) file_get_contents( (string) getenv( 'KEY_HEALTH_SIMULATOR' ) ), true );
$key_health_sockets = static function ( &$url, &$headers, &$data, &$type, &$options ): void {
	$options['transport'] = Fsockopen::class;
};
$key_health_results = array( 0, 0 );
foreach ( array( 'curl', 'sockets' ) as $key_health_column => $key_health_transport ) {
	if ( 'sockets' === $key_health_transport ) {
		add_action( 'requests-requests.before_request', $key_health_sockets, 10, 5 );
	}
	foreach ( EXPECTED as $key_health_fault => $key_health_both ) {
		list( $key_health_said, $key_health_took ) = $key_health_ask( $key_health_config['state'], (string) $key_health_fault );

		$key_health_wanted = $key_health_both[ $key_health_column ];
		$key_health_fits   = is_int( $key_health_wanted )
			? $key_health_wanted === $key_health_said
			: false !== strpos( (string) $key_health_said, $key_health_wanted );
		++$key_health_results[ $key_health_fits ? 0 : 1 ];
		printf(
			"%-4s %-7s %-14s %6.0f ms  %s\n",
			$key_health_fits ? 'ok' : 'NOT',
			$key_health_transport,
			$key_health_fault,
			$key_health_took,
			strtr( (string) $key_health_said, array( "\n" => ' | ' ) )
		);
	}
}
file_put_contents( $key_health_config['state'], "{}\n" );
printf( "%d passed, %d failed\n", ...$key_health_results );
exit( $key_health_results[1] ? 1 : 0 );
