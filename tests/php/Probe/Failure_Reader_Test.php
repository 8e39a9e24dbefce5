<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Tests\Test_Case;

/**
 * The texts are those that `php tests/simulator/wordpress.php SITE` prints on WordPress 7.1, PHP 8.2, curl 7.88, and those in the
 * source of WordPress's HTTP library.
 */
final class Failure_Reader_Test extends Test_Case {

	/** Code of WordPress => text => what it means. */
	private const TEXTS = array(
		'http_request_failed'       => array(
			'cURL error 6: Could not resolve host: api.mailersend.com' => 'dns',
			'cURL error 28: Resolving timed out after 10000 milliseconds' => 'dns',
			'php_network_getaddresses: getaddrinfo for api.mailersend.com failed: Name or service not known' => 'dns',
			'stream_socket_client(): php_network_getaddresses: getaddrinfo failed: Temporary failure in name resolution' => 'dns',
			'A valid URL was not provided.'            => 'dns',
			'cURL error 7: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn\'t connect to server' => 'connection_refused',
			'stream_socket_client(): Unable to connect to ssl://api.ssl.example:443 (Connection refused)' => 'connection_refused',
			'stream_socket_client(): Unable to connect to ssl://api.example:443 (No route to host)' => 'connection_refused',
			'stream_socket_client(): Unable to connect to ssl://api.example:443 (Network is unreachable)' => 'connection_refused',
			'cURL error 56: OpenSSL SSL_read: Connection reset by peer, errno 104' => 'connection_refused',
			'cURL error 55: Send failure: Broken pipe' => 'connection_refused',
			'cURL error 60: SSL certificate problem: certificate has expired' => 'tls',
			'cURL error 60: SSL: no alternative certificate subject name matches target host name \'api.mailersend.com\'' => 'tls',
			'cURL error 60: SSL certificate problem: unable to get local issuer certificate' => 'tls',
			'cURL error 35: error:0A00010B:SSL routines::wrong version number' => 'tls',
			'cURL error 35: error:0A00042E:SSL routines::tlsv1 alert protocol version' => 'tls',
			'cURL error 77: error setting certificate verify locations' => 'tls',
			'cURL error 28: SSL connection timeout'    => 'tls',
			'stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages: certificate verify failed' => 'tls',
			'stream_socket_client(): Peer certificate CN did not match expected CN' => 'tls',
			'SSL certificate did not match the requested domain name' => 'tls',
			'stream_socket_client(): SSL: Handshake timed out' => 'tls',
			'cURL error 28: Connection timed out after 10001 milliseconds' => 'timeout',
			'cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received' => 'timeout',
			'cURL error 28: Operation timed out after 10001 milliseconds with 407 out of 1000 bytes received' => 'timeout',
			'fsocket timed out'                        => 'timeout',
			'stream_socket_client(): Unable to connect to ssl://api.example:443 (Connection timed out)' => 'timeout',
			'cURL error 5: Could not resolve proxy: proxy.example' => 'proxy_error',
			'cURL error 56: Received HTTP code 407 from proxy after CONNECT' => 'proxy_error',
			'cURL error 97: SOCKS5 connection failed'  => 'proxy_error',
			'cURL error 52: Empty reply from server'   => 'unreadable_answer',
			'cURL error 18: transfer closed with 999 bytes remaining to read' => 'unreadable_answer',
			'cURL error 1: Received HTTP/0.9 when not allowed' => 'unreadable_answer',
			'cURL error 61: Unrecognized content encoding type' => 'unreadable_answer',
			'Response could not be parsed'             => 'unreadable_answer',
			'Missing header/body separator'            => 'unreadable_answer',
			'Received 407 of 1000 bytes.'              => 'unreadable_answer',
			'cURL error 47: Maximum (5) redirects followed' => 'intercepted',
			'Too many redirects'                       => 'intercepted',
			'No working transports found'              => 'no_transport',
			'cURL error 2: Failed initialization'      => 'no_transport',
			'cURL error 999: something new'            => 'unreadable_answer',
			''                                         => 'unreadable_answer',
		),
		'http_request_not_executed' => array(
			'User has blocked requests through HTTP to the URL: https://api.mailersend.com/v1/api-quota.' => 'blocked_by_site',
			'Der Benutzer hat Anfragen blockiert.' => 'blocked_by_site',
		),
		'http_failure'              => array( 'There are no HTTP transports available which can complete the requested request.' => 'no_transport' ),
		'smtp_failed'               => array(
			'stream_socket_client(): php_network_getaddresses: getaddrinfo for smtp.shop.invalid failed: Name or service not known; stream_socket_client(): Unable to connect to tcp://smtp.shop.invalid:587 (php_network_getaddresses: getaddrinfo for smtp.shop.invalid failed: Name or service not known)' => 'dns',
			'stream_socket_client(): Unable to connect to tcp://192.0.2.7:25 (Connection refused)' => 'connection_refused',
			'stream_socket_client(): Unable to connect to tcp://192.0.2.7:25 (Permission denied)' => 'connection_refused',
			'stream_socket_client(): Unable to connect to tcp://192.0.2.7:25 (Connection timed out)' => 'timeout',
			'stream_socket_client(): Unable to connect to tcp://192.0.2.7:25 (Network is unreachable)' => 'connection_refused',
			'Connection refused: the server closed it before it said anything.' => 'connection_refused',
			'fread(): Connection reset by peer' => 'connection_refused',
			'stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages: error:0A000086:SSL routines::certificate verify failed; stream_socket_client(): Failed to enable crypto; stream_socket_client(): Unable to connect to ssl://192.0.2.7:465 (Unknown error)' => 'tls',
			'stream_socket_client(): Failed to enable crypto' => 'tls',
			'SSL: stream_socket_enable_crypto(): SSL: Handshake timed out' => 'tls',
			'stream_socket_client(): Unable to find the socket transport "ssl" - did you forget to enable it when you configured PHP?' => 'no_transport',
			'The connection timed out while waiting for a reply.' => 'timeout',
			'The server closed the connection without a reply.' => 'unreadable_answer',
			'The server did not speak SMTP.'    => 'unreadable_answer',
			'RuntimeException'                  => 'unreadable_answer',
		),
		'firewall_says_no'          => array( 'Blocked by My Firewall: invalid API key' => 'intercepted' ),
		'key_health_interrupted'    => array( 'TypeError' => 'intercepted' ),
	);

	/**
	 * @return \Generator<string, array{string, string, string}>
	 */
	public function texts(): \Generator {
		foreach ( self::TEXTS as $code => $texts ) {
			foreach ( $texts as $text => $diagnosis ) {
				yield "$code: $text" => array( $code, (string) $text, $diagnosis );
			}
		}
	}

	/**
	 * @dataProvider texts
	 */
	public function test_a_failure_is_read_by_its_code_and_text_and_never_says_that_the_key_is_broken( string $code, string $text, string $diagnosis ): void {
		$read    = ( new Failure_Reader() )->read( compact( 'code', 'text' ) );
		$probing = new Probing();

		$this->assertSame( $diagnosis, $read );
		$this->assertSame( 'unknown', $probing->catalog()->diagnosis( $read )['state'] );
	}

	public function test_a_proxy_that_is_not_reached_or_refuses_is_no_fault_of_the_provider(): void {
		$refused = 'cURL error 7: Failed to connect to proxy.example port 3128 after 2 ms: Couldn\'t connect to server';
		$read    = static function ( string $text, string $proxy ): string {
			return ( new Failure_Reader( $proxy ) )->read(
				array(
					'code' => 'http_request_failed',
					'text' => $text,
				)
			);
		};
		$this->assertSame( 'proxy_error', $read( $refused, 'proxy.example' ) );
		$this->assertSame( 'connection_refused', $read( $refused, '' ) );
		$this->assertSame( 'connection_refused', $read( $refused, 'example' ), 'It is another host that ends alike.' );
		$this->assertSame( 'proxy_error', $read( 'cURL error 56: CONNECT tunnel failed, response 403', '' ) );
		$this->assertSame( 'proxy_error', $read( 'cURL error 56: Received HTTP code 502 from proxy after CONNECT', '' ) );
		$this->assertSame( 'connection_refused', $read( 'cURL error 56: Recv failure: Connection reset by peer', 'proxy.example' ) );
	}

	public function test_whatever_the_text_no_failure_says_that_the_key_is_broken(): void {
		mt_srand( 4 );
		$probing = new Probing();
		$words   = array( 'cURL error 22: ', '401', 'Unauthorized', 'invalid api key', 'SSL', 'refused', ' timed out', '403 Forbidden', "\xFF", 'certificate' );
		for ( $round = 0; $round < 300; $round++ ) {
			shuffle( $words );
			$code = array( 'http_request_failed', 'http_failure', 'http_request_not_executed', '401', '' )[ mt_rand( 0, 4 ) ];
			$read = ( new Failure_Reader() )->read(
				array(
					'code' => $code,
					'text' => implode(
						'',
						array_slice( $words, 0, 4 )
					),
				)
			);
			$this->assertSame( 'unknown', $probing->catalog()->diagnosis( $read )['state'] );
		}
	}
}
