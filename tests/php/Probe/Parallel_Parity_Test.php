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

	use Parity_Cases;
	use Simulated;

	private const QUOTA = 'https://api.mailersend.com/v1/api-quota';

	/** Faults of which nothing comes; all others are told at once, however much else the machine does. */
	private const SILENT = array( 'tls_silent', 'silent' );

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
		$this->assert_alike( self::QUOTA, array( 'timeout' => in_array( $fault, self::SILENT, true ) ? 1 : 20, 'limit_response_size' => 65536, 'redirection' => 0, 'headers' => array( 'Authorization' => 'Bearer ' . Probing::MAILERSEND ) ), 1 ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
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
