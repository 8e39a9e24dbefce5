<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Loopback;
use KeyHealth\Probe\Request;
use KeyHealth\Tests\Test_Case;

/**
 * How this site asks itself.
 */
final class Loopback_Test extends Test_Case {

	/** @var array<string, mixed> What WordPress was asked to send. */
	private $args = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	public function test_it_carries_no_cookie_and_follows_nowhere(): void {
		$answer = $this->send();
		$this->assertSame( 200, $answer->status() );
		$this->assertSame( array( 7 ), $answer->at( '/a' ) );
		$this->assertSame( 'GET', $this->args['method'] );
		$this->assertSame( 0, $this->args['redirection'] );
		$this->assertSame( 10, (int) $this->args['timeout'] );
		$this->assertSame( array(), $this->args['cookies'] );
		$this->assertSame( array( 'Cache-Control' => 'no-cache' ), $this->args['headers'] );
		$this->assertStringStartsWith( 'KeyHealth/', $this->args['user-agent'] );
	}

	public function test_a_certificate_of_its_own_is_good_enough_unless_the_site_says_otherwise(): void {
		$this->send();
		$this->assertFalse( $this->args['sslverify'] );
		add_filter( 'https_local_ssl_verify', '__return_true' );
		$this->send();
		$this->assertTrue( $this->args['sslverify'] );
	}

	public function test_what_fails_is_an_answer_too(): void {
		$answer = $this->send( new \WP_Error( 'http_request_failed', 'cURL error 7: Failed to connect' ) );
		$this->assertNull( $answer->status() );
		$this->assertSame( 'http_request_failed', $answer->failure()['code'] );
	}

	public function test_a_filter_that_throws_is_an_answer_too(): void {
		add_filter(
			'http_request_args',
			static function (): array {
				throw new \RuntimeException( 'no' );
			}
		);
		$answer = ( new Loopback( 'KeyHealth/1' ) )->send( new Request( 'GET', 'https://example.org/' ) );
		$this->assertSame( 'key_health_interrupted', $answer->failure()['code'] );
		$this->assertSame( 'RuntimeException', $answer->failure()['text'] );
	}

	/**
	 * @param \WP_Error|null $error What comes back instead.
	 */
	private function send( ?\WP_Error $error = null ): \KeyHealth\Probe\Answer {
		$catch = function ( $done, array $args ) use ( $error ) {
			$this->args = $args;
			return $error ?? array(
				'headers'  => array( 'content-type' => 'application/json' ),
				'body'     => '{"a":7}',
				'response' => array(
					'code'    => 200,
					'message' => 'OK',
				),
				'cookies'  => array(),
			);
		};
		add_filter( 'pre_http_request', $catch, 10, 2 );
		try {
			return ( new Loopback( 'KeyHealth/1' ) )->send( new Request( 'GET', 'https://example.org/wp-json/', array( 'Cache-Control' => 'no-cache' ) ) );
		} finally {
			remove_filter( 'pre_http_request', $catch );
		}
	}
}
