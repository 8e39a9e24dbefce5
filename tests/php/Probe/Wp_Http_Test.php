<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Wp_Http;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;
use WpOrg\Requests\Transport\Fsockopen;

/**
 * What guards a key on the wire, over real TLS, with cURL and over PHP's own sockets.
 */
final class Wp_Http_Test extends Test_Case {

	use Simulated;

	private const QUOTA = 'https://api.mailersend.com/v1/api-quota';

	/**
	 * @return array<string, array{string}>
	 */
	public function transports(): array {
		return array(
			'cURL'    => array( 'curl' ),
			'sockets' => array( 'sockets' ),
		);
	}

	/**
	 * @dataProvider transports
	 */
	public function test_a_request_arrives_as_it_was_made_and_without_a_cookie( string $transport ): void {
		$this->over( $transport, null );
		$answer = $this->send();
		$sent   = $this->sent_requests();

		$this->assertSame( 200, $answer->status() );
		$this->assertTrue( $answer->is_json() );
		$this->assertNull( $answer->interference() );
		$this->assertCount( 1, $sent );
		$headers = $this->headers( $sent[0] );
		$this->assertSame( 'Bearer ' . Probing::MAILERSEND, $headers['authorization'] );
		$this->assertSame( 'api.mailersend.com', $headers['host'] );
		$this->assertSame( 'KeyHealth/test', $headers['user-agent'] );
		$this->assertArrayNotHasKey( 'cookie', $headers );
		$this->assertStringNotContainsString( Probing::MAILERSEND, $sent[0]['path'] );
		$this->assertTrue( $sent[0]['secure'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function redirects(): array {
		return array(
			'to another host, cURL'    => array( 'curl', 'redirect' ),
			'to plain HTTP, cURL'      => array( 'curl', 'redirect_plain' ),
			'to another host, sockets' => array( 'sockets', 'redirect' ),
			'to plain HTTP, sockets'   => array( 'sockets', 'redirect_plain' ),
		);
	}

	/**
	 * @dataProvider redirects
	 */
	public function test_a_redirect_is_not_followed_even_when_other_plugins_want_it( string $transport, string $fault ): void {
		$this->over( $transport, $fault );
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				$args['redirection'] = 5;
				return $args;
			},
			PHP_INT_MAX - 1
		);
		add_action(
			'http_api_curl',
			static function ( $handle ): void {
				curl_setopt( $handle, CURLOPT_FOLLOWLOCATION, true );
				curl_setopt( $handle, CURLOPT_UNRESTRICTED_AUTH, true );
			}
		);
		add_action(
			'requests-requests.before_request',
			static function ( &$url, &$headers, &$data, &$type, &$options ): void {
				$options['follow_redirects'] = true;
				$options['redirects']        = 5;
			},
			10,
			5
		);
		$answer = $this->send();

		$this->assertSame( 302, $answer->status() );
		$this->assertSame( array( 'api.mailersend.com' ), array_column( $this->sent_requests(), 'host' ) );
	}

	/**
	 * @return array<string, array{string, callable(): void}>
	 */
	public function ways_around_certificates(): array {
		$ways  = array(
			'https_ssl_verify'  => static function (): void {
				add_filter( 'https_ssl_verify', '__return_false', PHP_INT_MAX );
			},
			'http_request_args' => static function (): void {
				add_filter(
					'http_request_args',
					static function ( array $args ): array {
						$args['sslverify'] = false;
						return $args;
					},
					PHP_INT_MAX - 1
				);
			},
			'http_api_curl'     => static function (): void {
				add_action(
					'http_api_curl',
					static function ( $handle ): void {
						curl_setopt( $handle, CURLOPT_SSL_VERIFYPEER, false );
						curl_setopt( $handle, CURLOPT_SSL_VERIFYHOST, 0 );
					}
				);
			},
			'before_request'    => static function (): void {
				add_action(
					'requests-requests.before_request',
					static function ( &$url, &$headers, &$data, &$type, &$options ): void {
						$options['verify']     = false;
						$options['verifyname'] = false;
					},
					10,
					5
				);
			},
		);
		$cases = array();
		foreach ( $ways as $name => $way ) {
			foreach ( array( 'tls_wrong_host', 'tls_unknown_ca' ) as $fault ) {
				$cases[ "$name, cURL, $fault" ]    = array( 'curl', $fault, $way );
				$cases[ "$name, sockets, $fault" ] = array( 'sockets', $fault, $way );
			}
		}
		return $cases;
	}

	/**
	 * @dataProvider ways_around_certificates
	 * @param callable(): void $switch_off
	 */
	public function test_the_certificate_is_checked_whoever_switches_that_off( string $transport, string $fault, callable $switch_off ): void {
		$this->over( $transport, $fault );
		$switch_off();
		$answer = $this->send();

		$this->assertNotNull( $answer->failure() );
		$this->assertSame( array(), array_filter( $this->sent_requests(), array( $this, 'has_key' ) ) );
	}

	public function test_the_site_s_own_certificates_stay_in_use_when_checking_is_switched_off(): void {
		$this->over( 'curl', null );
		add_filter( 'https_ssl_verify', '__return_false' );
		$this->assertSame( 200, $this->send()->status() );
	}

	public function test_nobody_can_send_the_key_to_another_address_or_under_another_host_name(): void {
		$this->over( 'curl', null );
		add_action(
			'requests-requests.before_request',
			static function ( &$url, &$headers ): void {
				if ( false === strpos( $url, 'api.mailersend.com' ) ) {
					return;
				}
				wp_remote_get( 'https://api.smtp.com/meanwhile' );
				$url             = str_replace( 'api.mailersend.com', 'elsewhere.example', $url );
				$headers['Host'] = 'elsewhere.example';
			},
			10,
			2
		);
		add_filter(
			'http_request_args',
			static function ( array $args, string $url ): array {
				if ( self::QUOTA === $url ) {
					$args['headers']['hOST'] = 'elsewhere.example';
				}
				return $args;
			},
			10,
			2
		);
		$this->send();
		$sent = $this->sent_requests();

		$this->assertSame( array( 'api.smtp.com', 'api.mailersend.com' ), array_column( $sent, 'host' ) );
		$this->assertSame( 'api.mailersend.com', $this->headers( $sent[1] )['host'] );
		$this->assertFalse( $this->has_key( $sent[0] ) );
	}

	/**
	 * @dataProvider transports
	 */
	public function test_of_50_megabytes_64_kilobytes_are_read( string $transport ): void {
		$this->over( $transport, 'huge' );
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				$args['limit_response_size'] = null;
				return $args;
			}
		);
		$before = memory_get_peak_usage();
		$answer = $this->send();

		$this->assertSame( 200, $answer->status() );
		$this->assertSame( Wp_Http::MAX_BYTES, strlen( $answer->body() ) );
		$this->assertLessThan( 8 * 1024 * 1024, memory_get_peak_usage() - $before );
	}

	/**
	 * @dataProvider transports
	 */
	public function test_half_a_body_is_no_answer( string $transport ): void {
		$this->over( $transport, 'half' );
		$this->assertNotNull( $this->send()->failure() );
	}

	public function test_a_head_request_is_answered_without_a_body_and_that_is_no_half_body(): void {
		add_filter( 'pre_http_request', static function () { return array( 'headers' => array( 'content-length' => '1234' ), 'body' => '', 'response' => array( 'code' => 200, 'message' => 'OK' ), 'cookies' => array() ); } ); // phpcs:ignore
		$answer = Probing::wire()->send( new Request( 'HEAD', 'https://api.wordpress.org/' ) );
		$this->assertNull( $answer->failure() );
		$this->assertSame( 200, $answer->status() );
	}

	public function test_a_request_takes_10_seconds_at_most_whatever_other_plugins_say(): void {
		$timeout = null;
		add_filter( 'http_request_timeout', static fn(): int => 300, 99 );
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				$args['timeout'] = 300;
				return $args;
			}
		);
		add_filter(
			'pre_http_request',
			static function ( $answer, array $args ) use ( &$timeout ) {
				$timeout = $args['timeout'];
				return new \WP_Error( 'http_request_failed', 'x' );
			},
			10,
			2
		);
		$this->send();
		$this->assertSame( 10.0, $timeout );
	}

	public function test_an_error_in_another_plugin_s_filter_is_a_failure_and_its_text_is_not_kept(): void {
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				throw new \Exception( 'In the request: ' . wp_json_encode( $args['headers'] ) );
			}
		);
		$failure = $this->send()->failure();

		$this->assertNotNull( $failure );
		$this->assertSame( 'Exception', $failure['text'] );
	}

	public function test_no_hook_of_ours_is_left_after_a_request_that_failed(): void {
		$before = array_map( 'count', array_column( $GLOBALS['wp_filter'], 'callbacks' ) );
		add_filter( 'http_request_args', array( $this, 'fail_now' ) );
		$this->send();
		remove_filter( 'http_request_args', array( $this, 'fail_now' ) );
		foreach ( array( 'http_request_args', 'pre_http_request', 'http_response', 'requests-requests.before_request', 'http_api_curl', 'requests-curl.after_request' ) as $hook ) {
			$this->assertFalse( has_filter( $hook ), $hook );
		}
		$this->assertNotSame( array(), $before );
	}

	public function fail_now(): void {
		throw new \Error( 'broken' );
	}

	public function test_the_address_this_server_sends_from_is_known(): void {
		$this->over( 'curl', null );
		$this->assertSame( '127.0.0.1', $this->send()->local_address() );
	}

	private function over( string $transport, ?string $fault ): void {
		$this->simulate(
			array(
				'mailersend' => array(
					'keys'  => array( Probing::MAILERSEND => array( 'state' => 'live' ) ),
					'fault' => $fault,
				),
			)
		);
		if ( 'sockets' === $transport ) {
			add_action(
				'requests-requests.before_request',
				static function ( &$url, &$headers, &$data, &$type, &$options ): void {
					$options['transport'] = Fsockopen::class;
				},
				10,
				5
			);
		}
	}

	private function send(): Answer {
		return Probing::wire()->send( new Request( 'GET', self::QUOTA, array( 'Accept' => 'application/json' ), null, array( 'Authorization' => new Secret( 'Bearer ' . Probing::MAILERSEND ) ) ) );
	}

	/**
	 * @param array<string, mixed> $request From the journal.
	 */
	private function has_key( array $request ): bool {
		return false !== strpos( (string) wp_json_encode( $request ), Probing::MAILERSEND );
	}

	/**
	 * @param array<string, mixed> $request From the journal.
	 * @return array<string, string>
	 */
	private function headers( array $request ): array {
		$headers = array();
		foreach ( $request['headers'] as $header ) {
			$headers[ strtolower( $header[0] ) ] = $header[1];
		}
		return $headers;
	}
}
