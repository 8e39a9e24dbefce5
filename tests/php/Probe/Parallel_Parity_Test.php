<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * A request that shares its waiting is treated as `wp_remote_request()` treats it: the same hooks in the same order with the same
 * arguments, the same request at the server, the same answer or error.
 */
final class Parallel_Parity_Test extends Test_Case {

	use Simulated;

	private const QUOTA = 'https://api.mailersend.com/v1/api-quota';

	/** @var Parity_Server|null */
	private static $server;

	protected function set_up() {
		parent::set_up();
		if ( PHP_VERSION_ID < 80100 ) {
			$this->markTestSkipped( 'Before PHP 8.1 jobs go one after another.' );
		}
		self::$server = self::$server ?? new Parity_Server();
	}

	public static function tear_down_after_class() {
		self::$server = null;
		parent::tear_down_after_class();
	}

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
	 * @dataProvider answers
	 * @param array<string, mixed> $args Of wp_remote_request().
	 */
	public function test_every_answer_is_taken_alike( string $path, array $args, int $transfers ): void {
		$this->assert_alike( '/' === $path[0] ? self::$server->url( $path ) : $path, $args, $transfers );
	}

	public function test_a_port_where_nobody_listens_is_refused_alike(): void {
		$outcome = $this->assert_alike( 'http://127.0.0.1:9/', array(), 1 );
		$this->assertSame( array( 'http_request_failed' ), $outcome['codes'] );
	}

	public function test_a_file_is_written_alike_and_not_side_by_side(): void {
		$file = $this->temporary_folder() . '/answer';
		$this->assert_alike( self::$server->url( '/chunked' ), array( 'stream' => true, 'filename' => $file ), 0 ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		$this->assertSame( 'one two', file_get_contents( $file ) );
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
	 * @dataProvider filters
	 */
	public function test_every_filter_is_heard_alike( string $hook, callable $callback, int $arguments, int $transfers, string $path = '/echo' ): void {
		$plain = ( new Parity() )->alone( self::$server->url( '/echo' ), array() );
		add_filter( $hook, $callback, 10, $arguments );
		$filtered = $this->assert_alike( self::$server->url( $path ), array(), $transfers );
		if ( ! in_array( $hook, array( 'http_request_timeout', 'http_request_version' ), true ) && ! is_int( strpos( $this->getName(), 'redirects by cURL' ) ) ) {
			$this->assertNotSame( $plain['outcome'], $filtered, 'The filter changed nothing.' );
		}
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function faults(): array {
		$faults = array( 'none', 'dns', 'refused', 'tls_expired', 'tls_wrong_host', 'tls_unknown_ca', 'tls_old', 'not_tls', 'reset', 'rst', 'half', 'garbage', 'html', 'script_json', 'broken_json', '503', '429', 'huge', 'tls_silent', 'silent' );
		return array_combine( $faults, array_map( static fn( $fault ) => array( $fault ), $faults ) );
	}

	/**
	 * @dataProvider faults
	 */
	public function test_every_fault_of_the_way_is_told_alike( string $fault ): void {
		$this->simulate(
			array(
				'mailersend' => array(
					'keys'  => array( Probing::MAILERSEND => array( 'state' => 'live' ) ),
					'fault' => $fault,
				),
			)
		);
		$this->assert_alike( self::QUOTA, array( 'timeout' => 'huge' === $fault ? 20 : 1, 'limit_response_size' => 65536, 'redirection' => 0, 'headers' => array( 'Authorization' => 'Bearer ' . Probing::MAILERSEND ) ), 1 ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
	}

	public function test_certificates_are_trusted_alike(): void {
		$this->simulate( array( 'mailersend' => array( 'fault' => 'tls_wrong_host' ) ) );
		$args    = array( 'redirection' => 0 );
		$refused = $this->assert_alike( self::QUOTA, $args, 1 );
		$this->assertStringContainsString( 'cURL error 60', $refused['messages'][0] );
		$taken = $this->assert_alike( self::QUOTA, array( 'sslverify' => false ) + $args, 1 );
		$this->assertSame( 401, $taken['response']['code'] );
		$this->simulate( array( 'mailersend' => array( 'fault' => 'none' ) ) );
		add_filter( 'http_request_args', static fn( $args ) => array( 'sslcertificates' => ABSPATH . WPINC . '/certificates/ca-bundle.crt' ) + $args, 99 );
		$this->assertStringContainsString( 'cURL error 60', $this->assert_alike( self::QUOTA, $args, 1 )['messages'][0] );
		add_filter( 'https_ssl_verify', static fn() => '/nowhere/at-all.crt' );
		$this->assertStringContainsString( 'cURL error 77', $this->assert_alike( self::QUOTA, $args, 1 )['messages'][0] );
		add_filter( 'https_ssl_verify', '__return_false', 20 );
		$this->assertSame( 401, $this->assert_alike( self::QUOTA, $args, 1 )['response']['code'] );
	}

	public function test_what_is_set_for_one_request_does_not_reach_another(): void {
		$port   = self::$server->port();
		$codes  = array();
		$jobs   = array();
		$parity = new \KeyHealth\Probe\Parallel\Together();
		add_action(
			'http_api_curl',
			static function ( $handle, $args, $url ) use ( $port ): void {
				if ( false !== strpos( $url, 'resolved=1' ) ) {
					curl_setopt( $handle, CURLOPT_RESOLVE, array( "somewhere.example:$port:127.0.0.1" ) );
				}
			},
			10,
			3
		);
		add_action(
			'requests-requests.before_request',
			static function ( &$url, &$headers, &$data, &$type, &$options ) use ( $parity ): void {
				$options['transport'] = $parity->transport( '__return_null', '__return_null' );
			},
			10,
			5
		);
		foreach ( array( 1, 0, 1, 0 ) as $place => $resolved ) {
			$jobs[] = static function () use ( $port, $resolved, $place, &$codes ): void {
				$answer          = wp_remote_get( "http://somewhere.example:$port/late?resolved=$resolved" );
				$codes[ $place ] = is_wp_error( $answer ) ? substr( $answer->get_error_message(), 0, 12 ) : $answer['body'];
			};
		}
		remove_all_filters( 'pre_http_request' );
		$parity->run( $jobs );
		ksort( $codes );
		$this->assertSame( array( 'late', 'cURL error 6', 'late', 'cURL error 6' ), $codes );
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

	/**
	 * @dataProvider constants
	 */
	public function test_constants_are_obeyed_alike( string $code ): void {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( str_replace( 'PORT', (string) self::$server->port(), $code ) );
		$said = $twin->run( "return require '" . __DIR__ . "/parity/constants.php';" );
		foreach ( $said as $url => $seen ) {
			foreach ( $seen['together'] as $together ) {
				unset( $together['transfers'] );
				$this->assertSame( $seen['alone'], $together, $url );
			}
			$this->assertCount( 3, $seen['together'] );
		}
		$this->assertGreaterThan( 1, count( array_unique( array_map( 'serialize', array_column( $said, 'alone' ) ) ) ), 'All came out alike.' );
	}

	/**
	 * @param string               $url       Where to.
	 * @param array<string, mixed> $args      Of wp_remote_request().
	 * @param int                  $transfers How many are to go side by side.
	 * @return mixed What came of it.
	 */
	private function assert_alike( string $url, array $args, int $transfers ) {
		$parity   = new Parity();
		$alone    = $parity->alone( $url, $args );
		$together = $parity->together( $url, $args );
		$this->assertCount( 3, $together );
		foreach ( $together as $copy ) {
			$this->assertSame( $alone['outcome'], $copy['outcome'] );
			$this->assertSame( array_column( $alone['seen'], 0 ), array_column( $copy['seen'], 0 ), 'The hooks, in their order.' );
			$this->assertSame( $alone['seen'], $copy['seen'] );
			$this->assertSame( $transfers, $copy['transfers'], 'Side by side.' );
		}
		return $alone['outcome'];
	}
}
