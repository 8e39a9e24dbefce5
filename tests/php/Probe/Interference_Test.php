<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * Another plugin between this site and the provider: what it does is never read as a verdict about the key.
 */
final class Interference_Test extends Test_Case {

	use Simulated;

	private const GOOD = array(
		'headers'  => array( 'content-type' => 'application/json' ),
		'body'     => '{"quota":1000,"remaining":900,"reset":"2027-01-01T00:00:00Z"}',
		'response' => array(
			'code'    => 200,
			'message' => 'OK',
		),
		'cookies'  => array(),
	);

	/**
	 * @return array<string, array{mixed}>
	 */
	public function answers_in_its_place(): array {
		$refused                     = self::GOOD;
		$refused['response']['code'] = 401;
		$refused['body']             = '{"message":"Unauthenticated."}';
		return array(
			'that the key is good'  => array( self::GOOD ),
			'that the key is bad'   => array( $refused ),
			'an error of its own'   => array( new \WP_Error( 'firewall', 'invalid API key' ) ),
			'an error of WordPress' => array( new \WP_Error( 'http_request_failed', 'cURL error 6: Could not resolve host' ) ),
		);
	}

	/**
	 * @dataProvider answers_in_its_place
	 * @param mixed $answer
	 */
	public function test_an_answer_in_the_place_of_the_provider_is_noticed_and_its_author_named( $answer ): void {
		add_filter(
			'pre_http_request',
			static function () use ( $answer ) {
				return $answer;
			},
			33
		);
		$verdict = $this->probe();

		$this->assertSame( array( 'intercepted', 'answered' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertNotSame( '', $verdict->name( 'name' ) );
		$this->assertStringContainsString( basename( __FILE__ ), $verdict->name( 'where' ) );
		$this->assertStringContainsString( 'priority 33', $verdict->name( 'where' ) );
	}

	/**
	 * @dataProvider answers_in_its_place
	 * @param mixed $answer
	 */
	public function test_whoever_answers_after_our_last_callback_is_noticed_too( $answer ): void {
		add_filter(
			'http_request_args',
			static function ( $args ) use ( $answer ) {
				add_filter(
					'pre_http_request',
					static function () use ( $answer ) {
						return $answer;
					},
					PHP_INT_MAX
				);
				return $args;
			}
		);
		$verdict = $this->probe();
		$this->assertNotContains( $verdict->diagnosis(), array( 'ok', 'invalid' ) );
		$this->assertContains( ( new Probing() )->state( $verdict ), array( 'unknown', 'broken' ) );
	}

	public function test_who_writes_over_the_provider_s_answer_is_noticed(): void {
		$this->simulate( array() );
		add_filter(
			'http_response',
			static function ( $answer ) {
				$answer['response']['code'] = 200;
				$answer['body']             = self::GOOD['body'];
				return $answer;
			}
		);
		$verdict = $this->probe();

		$this->assertSame( array( 'intercepted', 'answered' ), array( $verdict->diagnosis(), $verdict->reason() ) );
	}

	public function test_of_two_who_might_have_answered_the_one_who_did_is_named(): void {
		add_filter( 'pre_http_request', array( $this, 'pass' ) );
		add_filter(
			'pre_http_request',
			static function () {
				return self::GOOD;
			},
			20
		);
		$verdict = $this->probe();

		$this->assertSame( array( 'intercepted', 'answered' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( 'broken', ( new Probing() )->state( $verdict ) );
		$this->assertSame( 1, substr_count( $verdict->name( 'where' ), 'pre_http_request' ) );
		$this->assertStringContainsString( 'priority 20', $verdict->name( 'where' ) );
	}

	public function test_who_takes_an_answer_back_has_not_answered(): void {
		$this->simulate( array( 'mailersend' => array( 'keys' => array( Probing::MAILERSEND => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
		add_filter(
			'pre_http_request',
			static function () {
				return self::GOOD;
			},
			20
		);
		add_filter( 'pre_http_request', '__return_false', 30 );
		$this->assertSame( 'ok', $this->probe()->diagnosis() );
	}

	public function test_who_breaks_off_the_request_is_named(): void {
		add_filter(
			'http_request_args',
			static function (): array {
				throw new \RuntimeException( 'broken' );
			},
			44
		);
		$verdict = $this->probe();
		$this->assertSame( array( 'intercepted', 'stopped' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertStringContainsString( 'priority 44', $verdict->name( 'where' ) );
	}

	public function test_who_leads_requests_elsewhere_is_named_and_the_key_stays_with_its_provider(): void {
		$this->simulate( array( 'mailersend' => array( 'keys' => array( Probing::MAILERSEND => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
		add_action(
			'requests-requests.before_request',
			static function ( &$url ): void {
				$url = 'https://elsewhere.example/';
			}
		);
		$verdict = $this->probe();
		$this->assertSame( array( 'intercepted', 'moved' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( 'attention', ( new Probing() )->state( $verdict ) );
		$this->assertSame( array( 'api.mailersend.com' ), array_values( array_unique( array_column( $this->sent_requests(), 'host' ) ) ) );
	}

	/**
	 * @return array<string, array{bool}>
	 */
	public function keys(): array {
		return array(
			'a good key' => array( true ),
			'a bad key'  => array( false ),
		);
	}

	/**
	 * @dataProvider keys
	 */
	public function test_a_key_that_was_replaced_on_its_way_is_not_judged_by_the_answer( bool $is_good ): void {
		$other = 'mlsn.' . str_repeat( '0123456789abcdef', 4 );
		$this->simulate( array( 'mailersend' => array( 'keys' => array( ( $is_good ? $other : 'none' ) => array( 'state' => 'live' ) ) ) ) );
		add_filter(
			'http_request_args',
			static function ( array $args ) use ( $other ): array {
				$args['headers']['authorization'] = "Bearer $other";
				unset( $args['headers']['Authorization'] );
				return $args;
			}
		);
		$verdict = $this->probe();

		// The simulator's own filter is there as well, and is not taken for it.
		$this->assertSame( array( 'intercepted', 'plugin' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertStringContainsString( basename( __FILE__ ), $verdict->name( 'where' ) );
	}

	public function test_something_harmless_beside_the_key_changes_nothing(): void {
		$this->simulate( array( 'mailersend' => array( 'keys' => array( Probing::MAILERSEND => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				$args['headers']['traceparent']     = '00-1';
				$args['headers']['Accept-Language'] = 'de';
				$args['headers']['X-Trace-Token']   = 'abc';
				$args['user-agent']                 = 'Other';
				return $args;
			}
		);
		$this->assertSame( 'ok', $this->probe()->diagnosis() );
	}

	public function test_a_second_credential_beside_a_refused_key_is_told_and_nobody_is_accused_of_it(): void {
		$this->simulate( array() );
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				$args['headers']['X-Api-Key'] = 'another';
				return $args;
			}
		);
		$verdict = $this->probe();
		$this->assertSame( array( 'intercepted', null ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertStringContainsString( basename( __FILE__ ), $verdict->name( 'where' ) );
	}

	public function test_a_provider_that_is_not_reached_is_not_blamed_on_who_changes_requests(): void {
		$this->simulate( array( 'mailersend' => array( 'fault' => 'refused' ) ) );
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				$args['headers']['Authorization'] = 'Bearer another';
				return $args;
			}
		);
		$this->assertSame( 'connection_refused', $this->probe()->diagnosis() );
	}

	public function test_a_request_of_another_plugin_meanwhile_is_none_of_ours(): void {
		$this->simulate( array( 'mailersend' => array( 'keys' => array( Probing::MAILERSEND => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
		$other = null;
		add_filter(
			'http_request_args',
			static function ( array $args, string $url ) use ( &$other ): array {
				if ( false === strpos( $url, 'elsewhere' ) ) {
					$other = wp_remote_get( 'https://elsewhere.example/', array( 'headers' => array( 'Authorization' => 'Bearer theirs' ) ) );
				}
				return $args;
			},
			10,
			2
		);
		$this->assertSame( 'ok', $this->probe()->diagnosis() );
		$this->assertSame( 200, wp_remote_retrieve_response_code( $other ) );
		$this->assertStringContainsString( 'active', wp_remote_retrieve_body( $other ) );
	}

	/**
	 * @param mixed $answer
	 * @return mixed
	 */
	public function pass( $answer ) {
		return $answer;
	}

	private function probe(): Verdict {
		return ( new Probing() )->probe( 'mailersend', array( 'api_key' => Probing::MAILERSEND ) );
	}
}
