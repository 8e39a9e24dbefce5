<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Parallel\Together;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Watcher;
use KeyHealth\Probe\Wp_Http;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * Jobs whose requests are on their way at the same time.
 */
final class Together_Test extends Test_Case {

	use Simulated;

	private const QUOTA = 'https://api.mailersend.com/v1/api-quota';

	/** Enough that what the machine does meanwhile is little beside it. */
	private const LATENCY_MS = 300;

	/** @var Together */
	private $together;

	/** @var Wp_Http */
	private $http;

	protected function set_up() {
		parent::set_up();
		if ( PHP_VERSION_ID < 80100 ) {
			$this->markTestSkipped( 'Before PHP 8.1 jobs go one after another.' );
		}
		$this->together = new Together( new Callback_Locator() );
		$this->http     = new Wp_Http( new Watcher( new Callback_Locator() ), 'KeyHealth/test', 3, $this->together );
		$this->slow();
	}

	public function test_eight_requests_take_about_as_long_as_one_of_each_four_at_a_host(): void {
		$answers = array();
		$jobs    = array();
		foreach ( array( self::QUOTA, 'https://api.smtp.com/v4/account' ) as $url ) {
			for ( $n = 0; $n < 4; $n++ ) {
				$jobs[] = function () use ( $url, $n, &$answers ): void {
					$answers[ "$url $n" ] = $this->ask( $url );
				};
			}
		}
		$started = microtime( true );
		$this->together->run( $jobs, 1 );
		$alone   = microtime( true ) - $started;
		$answers = array();
		$started = microtime( true );
		$this->together->run( $jobs );
		$took = microtime( true ) - $started;

		$this->assertCount( 8, $answers );
		foreach ( $answers as $answer ) {
			$this->assertNull( $answer->failure() );
			$this->assertNull( $answer->interference() );
			$this->assertGreaterThanOrEqual( self::LATENCY_MS, $answer->duration_ms() );
			$this->assertSame( '127.0.0.1', $answer->local_address() );
		}
		$this->assertLessThan( $alone / 2, $took );
	}

	public function test_no_more_than_four_are_on_their_way_to_one_host_and_waiting_for_a_turn_is_not_the_provider_s_time(): void {
		$answers = array();
		$started = microtime( true );
		$this->together->run(
			array_fill(
				0,
				9,
				function () use ( &$answers ): void {
					$answers[] = $this->ask( self::QUOTA );
				}
			)
		);
		$took = 1000 * ( microtime( true ) - $started );
		$this->assertCount( 9, $this->sent_requests() );
		$this->assertGreaterThanOrEqual( 3 * self::LATENCY_MS, $took, 'Three turns.' );
		$last = end( $answers );
		$this->assertSame( 200, $last->status() );
		$this->assertLessThan( $took - self::LATENCY_MS, $last->duration_ms() );
	}

	public function test_an_answer_belongs_to_its_own_request(): void {
		$said = array();
		$this->simulate(
			array(
				'mailersend' => array(
					'keys'       => array( Probing::MAILERSEND => array( 'state' => 'live' ) ),
					'latency_ms' => self::LATENCY_MS,
				),
			)
		);
		$this->together->run(
			array(
				function () use ( &$said ): void {
					$said['good'] = $this->ask( self::QUOTA )->status();
				},
				function () use ( &$said ): void {
					$said['bad'] = $this->ask( self::QUOTA, 'mlsn.bad' )->status();
				},
				function () use ( &$said ): void {
					$said['again'] = array( $this->ask( self::QUOTA )->status(), $this->ask( self::QUOTA, 'mlsn.bad' )->status() );
				},
			)
		);
		ksort( $said );
		$this->assertSame(
			array(
				'again' => array( 200, 401 ),
				'bad'   => 401,
				'good'  => 200,
			),
			$said
		);
	}

	public function test_what_a_plugin_does_to_one_request_is_not_said_of_another_to_the_same_address(): void {
		add_filter(
			'http_request_args',
			static function ( array $args ): array {
				if ( 'Bearer mlsn.second' === ( $args['headers']['Authorization'] ?? '' ) ) {
					$args['headers']['Authorization'] = 'Bearer theirs';
				}
				return $args;
			}
		);
		$seen = array();
		$jobs = array();
		foreach ( array( 'first', 'second', 'third' ) as $name ) {
			$jobs[] = function () use ( $name, &$seen ): void {
				$seen[ $name ] = $this->ask( self::QUOTA, "mlsn.$name" )->interference()['how'] ?? null;
			};
		}
		$this->together->run( $jobs );
		ksort( $seen );
		$this->assertSame(
			array(
				'first'  => null,
				'second' => 'replaced',
				'third'  => null,
			),
			$seen
		);
	}

	public function test_an_error_in_one_job_stops_no_other_and_is_thrown_in_the_end(): void {
		$done = array();
		$jobs = array();
		foreach ( array( 1, 2, 3, 4 ) as $n ) {
			$jobs[] = function () use ( $n, &$done ): void {
				$this->ask( self::QUOTA );
				if ( 2 === $n ) {
					throw new \DomainException( 'The second.' );
				}
				$done[] = $n;
			};
		}
		try {
			$this->together->run( $jobs );
			$this->fail( 'It was swallowed.' );
		} catch ( \DomainException $error ) {
			$this->assertSame( 'The second.', $error->getMessage() );
		}
		sort( $done );
		$this->assertSame( array( 1, 3, 4 ), $done );
	}

	public function test_a_run_within_a_job_goes_through(): void {
		$count = 0;
		$inner = function () use ( &$count ): void {
			$this->ask( self::QUOTA );
			++$count;
		};
		$outer = function () use ( $inner ): void {
			$this->together->run( array( $inner, $inner ) );
		};
		$this->together->run( array( $outer, $outer ) );
		$this->assertSame( 4, $count );
	}

	public function test_no_hook_is_left(): void {
		$hooks  = array( 'http_request_args', 'pre_http_request', 'http_response', 'requests-requests.before_request', 'http_api_curl', 'requests-curl.before_request', 'requests-fsockopen.before_request', 'requests-curl.after_request' );
		$before = array();
		foreach ( $hooks as $hook ) {
			$before[ $hook ] = array_keys( $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array() );
		}
		$this->together->run( array_fill( 0, 3, fn() => $this->ask( self::QUOTA ) ) );
		foreach ( $hooks as $hook ) {
			$this->assertSame( $before[ $hook ], array_keys( $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array() ), $hook );
		}
	}

	public function test_the_filter_makes_it_one_by_one(): void {
		add_filter( 'key_health_at_once', static fn(): int => 1 );
		$this->assertSame( 'begin end begin end', $this->order_of( 2 ) );
	}

	public function test_side_by_side_the_second_begins_before_the_first_has_ended(): void {
		$this->assertSame( 'begin begin end end', $this->order_of( 2 ) );
	}

	public function test_a_plugin_before_and_behind_the_transfer_makes_it_one_by_one(): void {
		add_filter( 'http_request_args', static fn( $args ) => $args );
		$this->assertSame( 'begin begin end end', $this->order_of( 2 ) );
		add_filter( 'http_response', static fn( $answer ) => $answer );
		$this->assertSame( 'begin end begin end', $this->order_of( 2 ) );
	}

	public function test_a_request_from_within_a_hook_is_answered_before_the_hook_goes_on(): void {
		$order = array();
		add_action(
			'key_health_test_hook',
			function () use ( &$order ): void {
				$this->ask( self::QUOTA );
			}
		);
		$job = static function () use ( &$order ): void {
			$order[] = 'begin';
			do_action( 'key_health_test_hook' );
			$order[] = 'end';
		};
		$this->together->run( array( $job, $job ) );
		$this->assertSame( array( 'begin', 'end', 'begin', 'end' ), $order );
	}

	public function test_while_somebody_else_s_request_blocks_nobody_s_time_runs_out(): void {
		$slow = array( 'sleeps' => 0 );
		add_filter(
			'http_request_args',
			static function ( array $args, string $url ) use ( &$slow ): array {
				if ( 'Bearer mlsn.second' === ( $args['headers']['Authorization'] ?? '' ) && self::QUOTA === $url ) {
					// Its own request takes longer than the first one has left.
					++$slow['sleeps'];
					wp_remote_get( 'https://api.smtp.com/meanwhile', array( 'timeout' => 5 ) );
				}
				return $args;
			},
			10,
			2
		);
		$this->simulate(
			array(
				'mailersend' => array( 'latency_ms' => 600 ),
				'smtpcom'    => array( 'latency_ms' => 1500 ),
			)
		);
		$hasty    = new Wp_Http( new Watcher( new Callback_Locator() ), 'KeyHealth/test', 1.2, $this->together );
		$statuses = array();
		$jobs     = array();
		foreach ( array( 'first', 'second' ) as $name ) {
			$jobs[] = static function () use ( $hasty, $name, &$statuses ): void {
				$statuses[ $name ] = $hasty->send( new Request( 'GET', self::QUOTA, array(), null, array( 'Authorization' => new Secret( "Bearer mlsn.$name" ) ) ) )->status();
			};
		}
		$this->together->run( $jobs );
		ksort( $statuses );
		$this->assertSame( 1, $slow['sleeps'] );
		$this->assertSame( array( 'first' => 401, 'second' => 401 ), $statuses ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
	}

	private function order_of( int $jobs ): string {
		$order = array();
		$this->together->run(
			array_fill(
				0,
				$jobs,
				function () use ( &$order ): void {
					$order[] = 'begin';
					$this->assertSame( 200, $this->ask( self::QUOTA )->status() );
					$order[] = 'end';
				}
			)
		);
		return implode( ' ', $order );
	}

	private function slow(): void {
		$this->simulate(
			array(
				'mailersend' => array( 'keys' => array( Probing::MAILERSEND => array( 'state' => 'live' ) ) ),
				'latency_ms' => self::LATENCY_MS,
			)
		);
	}

	private function ask( string $url, string $key = Probing::MAILERSEND ): Answer {
		return $this->http->send( new Request( 'GET', $url, array( 'Accept' => 'application/json' ), null, array( 'Authorization' => new Secret( "Bearer $key" ) ) ) );
	}
}
