<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

/**
 * What a request can meet.
 */
trait Parity_Cases {

	/**
	 * @return array<string, array{string, array<string, mixed>, int}> Path, arguments, how many transfers.
	 */
	public function answers(): array {
		$cases = array(
			'a GET'                                   => array( '/echo?a=b', array(), 1 ),
			'a GET with fields'                       => array( '/echo?a=b', array( 'body' => array( 'c' => 'd e' ) ), 1 ),
			'a POST with fields'                      => array(
				'/echo',
				array(
					'method' => 'POST',
					'body'   => array( 'c' => array( 'x', 'y' ) ),
				),
				1,
			),
			'a POST with text'                        => array(
				'/echo',
				array(
					'method'  => 'POST',
					'body'    => '{"a":1}',
					'headers' => array( 'Content-Type' => 'application/json' ),
				),
				1,
			),
			'a POST without a body'                   => array( '/echo', array( 'method' => 'POST' ), 1 ),
			'a HEAD'                                  => array( '/echo', array( 'method' => 'HEAD' ), 1 ),
			'a PUT'                                   => array(
				'/echo',
				array(
					'method' => 'PUT',
					'body'   => 'x',
				),
				1,
			),
			'a DELETE'                                => array( '/echo', array( 'method' => 'DELETE' ), 1 ),
			'headers as a text'                       => array( '/echo', array( 'headers' => "X-A: 1\r\nX-B: 2\r\n" ), 1 ),
			'cookies'                                 => array(
				'/echo',
				array(
					'cookies' => array(
						'one' => '1',
						'two' => 'a b',
					),
				),
				1,
			),
			'HTTP 1.0'                                => array( '/echo', array( 'httpversion' => '1.0' ), 1 ),
			'a packed answer'                         => array( '/gzip', array(), 1 ),
			'an answer that is not packed as it says' => array( '/badgzip', array(), 1 ),
			'an answer in pieces'                     => array( '/chunked', array(), 1 ),
			'an answer after 100 Continue'            => array( '/continue', array(), 1 ),
			'a folded header'                         => array( '/folded', array(), 1 ),
			'an answer without a length'              => array( '/unending', array(), 1 ),
			'an odd status line'                      => array( '/odd', array(), 1 ),
			'no answer'                               => array( '/nothing', array(), 1 ),
			'half a body'                             => array( '/half', array(), 1 ),
			'no HTTP'                                 => array( '/garbage', array(), 1 ),
			'more than the limit'                     => array( '/huge', array( 'limit_response_size' => 65536 ), 1 ),
			'a limit above the size'                  => array( '/echo', array( 'limit_response_size' => 65536 ), 1 ),
			'a time-out'                              => array( '/slow', array( 'timeout' => 1 ), 1 ),
			'no redirect'                             => array( '/redirect/0', array( 'redirection' => 0 ), 1 ),
			'redirects'                               => array( '/redirect/2', array( 'redirection' => 5 ), 4 ),
			'too many redirects'                      => array( '/loop', array( 'redirection' => 2 ), 3 ),
			'a redirect after a POST'                 => array(
				'/redirect/0',
				array(
					'method' => 'POST',
					'body'   => 'x',
				),
				2,
			),
			'a redirect by 303'                       => array(
				'/redirect/0?status=303',
				array(
					'method' => 'PUT',
					'body'   => 'x',
				),
				2,
			),
			'a redirect to a forbidden place'         => array( '/away', array( 'reject_unsafe_urls' => true ), 0 ),
			'an address that is none'                 => array( 'nowhere', array(), 0 ),
			'a scheme that is not taken'              => array( 'ftp://127.0.0.1/', array(), 0 ),
			'not waiting'                             => array( '/echo', array( 'blocking' => false ), 0 ),
		);
		foreach ( array( 204, 304, 400, 401, 403, 404, 407, 429, 500, 503 ) as $status ) {
			$cases[ "status $status" ] = array( "/status/$status", array(), 1 );
		}
		return $cases;
	}

	/**
	 * @return array<string, array{string, callable, int, int}> Hook, what hangs there, its arguments, how many transfers.
	 */
	public function filters(): array {
		$answer = array( 'headers' => array(), 'body' => 'theirs', 'response' => array( 'code' => 299, 'message' => 'Mine' ), 'cookies' => array(), 'filename' => null ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		return array(
			'time-out'               => array( 'http_request_timeout', static fn() => 7, 2, 1 ),
			'version'                => array( 'http_request_version', static fn() => '1.1', 2, 1 ),
			'user agent'             => array( 'http_headers_useragent', static fn() => 'Somebody/1', 2, 1 ),
			'unsafe addresses'       => array( 'http_request_reject_unsafe_urls', '__return_true', 2, 0 ),
			'a header'               => array( 'http_request_args', static fn( $args ) => array( 'headers' => array( 'X-Theirs' => '1' ) ) + $args, 2, 1 ),
			'a body'                 => array( 'http_request_args', static fn( $args ) => array( 'method' => 'POST', 'body' => 'theirs' ) + $args, 2, 1 ), // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
			'a small limit'          => array( 'http_request_args', static fn( $args ) => array( 'limit_response_size' => 20 ) + $args, 2, 1 ),
			'an answer of theirs'    => array( 'pre_http_request', static fn() => $answer, 3, 0 ),
			'an error of theirs'     => array( 'pre_http_request', static fn() => new \WP_Error( 'theirs', 'No.' ), 3, 0 ),
			'another address'        => array(
				'requests-requests.before_request',
				static function ( &$url ): void {
					$url = str_replace( '/echo', '/status/418', $url );
				},
				1,
				1,
			),
			'options'                => array(
				'requests-requests.before_request',
				static function ( &$url, &$headers, &$data, &$type, &$options ): void {
					$headers['X-Theirs']  = '1';
					$options['useragent'] = 'Somebody/2';
				},
				5,
				1,
			),
			'sockets'                => array(
				'requests-requests.before_request',
				static function ( &$url, &$headers, &$data, &$type, &$options ): void {
					$options['transport'] = \WpOrg\Requests\Transport\Fsockopen::class;
				},
				5,
				0,
			),
			'the bare handle'        => array( 'requests-curl.before_request', static fn( $handle ) => curl_setopt( $handle, CURLOPT_REFERER, 'http://theirs.example/' ), 1, 1 ),
			'the handle'             => array( 'http_api_curl', static fn( $handle ) => curl_setopt( $handle, CURLOPT_HTTPHEADER, array( 'X-Only: theirs' ) ), 3, 1 ),
			'redirects by cURL'      => array( 'http_api_curl', static fn( $handle ) => curl_setopt( $handle, CURLOPT_FOLLOWLOCATION, true ), 3, 1 ),
			'a proxy'                => array( 'http_api_curl', static fn( $handle ) => curl_setopt_array( $handle, array( CURLOPT_PROXY => '127.0.0.1', CURLOPT_PROXYPORT => 9 ) ), 3, 1 ), // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
			'another handle'         => array(
				'http_api_curl',
				static function ( &$handle ): void {
					curl_setopt( $handle, CURLOPT_URL, str_replace( '/echo', '/status/410', curl_getinfo( $handle, CURLINFO_EFFECTIVE_URL ) ) );
					$handle = curl_copy_handle( $handle );
				},
				3,
				1,
			),
			'a short time'           => array( 'requests-curl.before_send', static fn( $handle ) => curl_setopt( $handle, CURLOPT_TIMEOUT_MS, 200 ), 1, 1, '/slow' ),
			'the raw answer'         => array(
				'requests-curl.after_request',
				static function ( &$answer ): void {
					$answer = "HTTP/1.1 205 Theirs\r\nX-Theirs: 1\r\n\r\nchanged";
				},
				1,
				1,
			),
			'before it is read'      => array(
				'requests-requests.before_parse',
				static function ( &$answer ): void {
					$answer = 'nothing to read';
				},
				1,
				1,
			),
			'after it is read'       => array(
				'requests-requests.after_request',
				static function ( $answer ): void {
					$answer->body = 'changed';
				},
				1,
				1,
			),
			'the answer'             => array( 'http_response', static fn( $response ) => array( 'body' => 'changed' ) + $response, 3, 1 ),
			'an error in a filter'   => array(
				'http_request_args',
				static function (): void {
					throw new \DomainException( 'theirs' );
				},
				2,
				0,
			),
			'an error behind it'     => array(
				'http_api_debug',
				static function (): void {
					throw new \DomainException( 'theirs' );
				},
				5,
				1,
			),
			'an error at the handle' => array(
				'http_api_curl',
				static function (): void {
					throw new \DomainException( 'theirs' );
				},
				3,
				0,
			),
			'an error in a piece'    => array(
				'requests-request.progress',
				static function (): void {
					throw new \DomainException( 'theirs' );
				},
				1,
				1,
			),
			'stopped in a piece'     => array(
				'requests-request.progress',
				static function (): void {
					throw new \WpOrg\Requests\Exception( 'theirs', 'theirs' );
				},
				1,
				1,
			),
		);
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function constants(): array {
		return array(
			'all blocked'                  => array( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );" ),
			'all but one host'             => array( "define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'WP_ACCESSIBLE_HOSTS', 'api.example.com,other.example' );" ),
			'all but hosts with a star'    => array( "define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'WP_ACCESSIBLE_HOSTS', '*.example.com' );" ),
			'a proxy'                      => array( "define( 'WP_PROXY_HOST', '127.0.0.1' ); define( 'WP_PROXY_PORT', 'PORT' );" ),
			'a proxy with a password'      => array( "define( 'WP_PROXY_HOST', '127.0.0.1' ); define( 'WP_PROXY_PORT', 'PORT' ); define( 'WP_PROXY_USERNAME', 'u' ); define( 'WP_PROXY_PASSWORD', 'p' );" ),
			'a proxy, not for some'        => array( "define( 'WP_PROXY_HOST', '127.0.0.1' ); define( 'WP_PROXY_PORT', 'PORT' ); define( 'WP_PROXY_BYPASS_HOSTS', '*.example.com' );" ),
			'a proxy that does not answer' => array( "define( 'WP_PROXY_HOST', '127.0.0.1' ); define( 'WP_PROXY_PORT', '9' );" ),
		);
	}
}
