<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Reading;
use KeyHealth\Probe\Situation;
use KeyHealth\Tests\Test_Case;

/**
 * That every file under tests/answers reaches the diagnosis it names is proven by tests/answers/check.php.
 */
final class Answer_Reader_Test extends Test_Case {

	private const JSON_TYPE = array( 'Content-Type' => 'application/json' );

	public function test_every_answer_file_reaches_the_diagnosis_it_names(): void {
		exec( escapeshellarg( PHP_BINARY ) . ' ' . escapeshellarg( dirname( __DIR__, 2 ) . '/answers/check.php' ) . ' 2>&1', $lines, $status );
		$this->assertSame( 0, $status, implode( "\n", $lines ) );
		$this->assertMatchesRegularExpression( '/^Answers: [1-9]\d{3} passed, 0 failed/', implode( "\n", $lines ) );
	}

	public function test_the_body_is_judged_before_the_status(): void {
		$body = '{"message":"This action is unauthorized. #MS40301"}';
		foreach ( array( 200, 401, 403, 500 ) as $status ) {
			$this->assertSame( 'ok', $this->read( 'mailersend', 'quota', new Answer( $status, self::JSON_TYPE, $body ) )->diagnosis(), (string) $status );
		}
		$this->assertSame( 'invalid', $this->read( 'smtpcom', 'account', new Answer( 200, self::JSON_TYPE, '{"data":{"api_key":"invalid"}}' ) )->diagnosis() );
	}

	public function test_the_first_rule_that_fits_counts(): void {
		$rules = array(
			$this->rule( array( 'contains' => 'blocked' ), 'account_suspended' ),
			$this->rule(
				array(
					'status'   => 401,
					'contains' => 'blocked',
				),
				'ip_not_allowed'
			),
			$this->rule( array( 'status' => 401 ), 'invalid' ),
		);
		$this->assertSame( 'account_suspended', $this->by( $rules, new Answer( 401, array(), 'BLOCKED' ) )->diagnosis() );
		$this->assertSame( 'ip_not_allowed', $this->by( array_reverse( array_slice( $rules, 0, 2 ) ), new Answer( 401, array(), 'blocked' ) )->diagnosis() );
		$this->assertSame( 'invalid', $this->by( $rules, new Answer( 401, array(), 'no' ) )->diagnosis() );
	}

	public function test_all_conditions_of_a_rule_must_hold(): void {
		$when = array(
			'status'   => '4xx',
			'contains' => 'denied',
			'header'   => array(
				'name'    => 'X-Reason',
				'matches' => '^[0-9]+$',
			),
			'json'     => array(
				array(
					'at' => '/errors/0/code',
					'is' => 7,
				),
				array(
					'at'     => '/ok',
					'exists' => false,
				),
			),
			'so_far'   => array( 'ok' ),
		);
		$body = '{"errors":[{"code":7,"text":"Denied"}]}';
		$all  = new Answer( 403, array( 'x-reason' => '12' ), $body );

		$this->assertSame( 'invalid', $this->by( array( $this->rule( $when, 'invalid' ) ), $all, 'ok' )->diagnosis() );
		$others = array(
			array( new Answer( 200, array( 'x-reason' => '12' ), $body ), 'ok' ),
			array( new Answer( 403, array( 'x-reason' => 'a' ), $body ), 'ok' ),
			array( new Answer( 403, array(), $body ), 'ok' ),
			array( new Answer( 403, array( 'x-reason' => '12' ), '{"errors":[{"code":"7","text":"Denied"}]}' ), 'ok' ),
			array( new Answer( 403, array( 'x-reason' => '12' ), '{"errors":[{"code":7,"text":"Denied"}],"ok":null}' ), 'ok' ),
			array( new Answer( 403, array( 'x-reason' => '12' ), '{"errors":[{"code":7}]}' ), 'ok' ),
			array( $all, null ),
		);
		foreach ( $others as $index => $other ) {
			$this->assertNull( $this->by( array( $this->rule( $when, 'invalid' ) ), $other[0], $other[1] )->rule_id(), (string) $index );
		}
	}

	/**
	 * @return array<string, array{Answer, string, string|null}>
	 */
	public function answers_nobody_knows(): array {
		$html = array( 'content-type' => 'text/html; charset=utf-8' );
		return array(
			'a page where JSON was expected'     => array( new Answer( 200, $html, '<!doctype html><title>Sign in</title>' ), 'intercepted', 'html' ),
			'a page that calls itself JSON'      => array( new Answer( 200, self::JSON_TYPE, "\n <HTML><body>x</body>" ), 'intercepted', 'html' ),
			'a page of a firewall'               => array( new Answer( 418, $html, '<h1>Access denied</h1>' ), 'intercepted', 'html' ),
			'a redirect'                         => array( new Answer( 302, array( 'location' => 'https://elsewhere.example' ), '' ), 'intercepted', 'redirect' ),
			'a redirect that is a page'          => array( new Answer( 301, $html, '<html>' ), 'intercepted', 'redirect' ),
			'JSON that ends early'               => array( new Answer( 200, self::JSON_TYPE, '{"quota":1000,"rem' ), 'unreadable_answer', null ),
			'no body'                            => array( new Answer( 200, self::JSON_TYPE, '' ), 'unreadable_answer', null ),
			'JSON deeper than anybody needs'     => array( new Answer( 200, self::JSON_TYPE, str_repeat( '[', 100 ) . str_repeat( ']', 100 ) ), 'unreadable_answer', null ),
			'64 KB of a longer body'             => array( new Answer( 200, self::JSON_TYPE, '{"data":"' . str_repeat( 'a', 65527 ) ), 'unreadable_answer', null ),
			'a status nobody knows'              => array( new Answer( 299, array(), 'x' ), 'unreadable_answer', null ),
			'an informational status'            => array( new Answer( 103, array(), '' ), 'unreadable_answer', null ),
			'a client error nobody knows'        => array( new Answer( 499, self::JSON_TYPE, '{"error":"nginx"}' ), 'unreadable_answer', null ),
			'a status beyond all'                => array( new Answer( 999, array(), 'Request denied' ), 'provider_outage', null ),
			'no status at all'                   => array( new Answer( 0, array(), '' ), 'unreadable_answer', null ),
			'not found'                          => array( new Answer( 404, self::JSON_TYPE, '{"message":"Resource not found."}' ), 'unreadable_answer', null ),
			'the proxy wants a password'         => array( new Answer( 407, array(), '' ), 'proxy_error', null ),
			'too many requests'                  => array( new Answer( 429, array(), '' ), 'rate_limited', null ),
			'the provider took too long'         => array( new Answer( 408, array(), '' ), 'provider_outage', null ),
			'an outage that is a page'           => array( new Answer( 503, $html, '<html>' ), 'provider_outage', null ),
			'an outage that speaks of a bad key' => array( new Answer( 500, array(), 'invalid api key: not authorized' ), 'provider_outage', null ),
			'a body that is no text'             => array( new Answer( 200, array(), "\xFF\xFE\x00" ), 'unreadable_answer', null ),
		);
	}

	/**
	 * @dataProvider answers_nobody_knows
	 */
	public function test_what_no_rule_knows_is_never_called_broken( Answer $answer, string $diagnosis, ?string $reason ): void {
		$reading = $this->by( array(), $answer );
		$this->assertSame( array( $diagnosis, $reason ), array( $reading->diagnosis(), $reading->reason() ) );
		$this->assertFalse( $reading->is_the_providers() );
		$words = ( new Probing() )->catalog()->diagnosis( $diagnosis );
		$this->assertNotContains( $words['reasons'][ (string) $reason ]['state'] ?? $words['state'], array( 'broken', 'working' ) );
	}

	public function test_no_provider_reads_an_odd_status_with_an_odd_body_as_a_verdict(): void {
		$probing = new Probing();
		$read    = array();
		foreach ( $probing->catalog()->providers() as $id => $provider ) {
			foreach ( $provider['steps'] as $step ) {
				if ( 'GET' !== ( $step['request']['method'] ?? '' ) && 'POST' !== ( $step['request']['method'] ?? '' ) ) {
					continue;
				}
				foreach ( array( 301, 302, 404, 405, 413, 418, 451, 500, 502, 503, 504, 520, 525, 599 ) as $status ) {
					foreach ( array( '', '<html><body>error</body></html>', '{"a":', '[]', 'null', "\xFF" ) as $body ) {
						$reading = $this->by( $step['answers'], new Answer( $status, array(), $body ) );
						$words   = 'as_before' === $reading->diagnosis() ? array( 'state' => '' ) : $probing->catalog()->diagnosis( $reading->diagnosis() );
						// Of a person's own installation a page says that it stands elsewhere; more is not said, and that only as likely.
						if ( isset( $provider['own_host'] ) && 'companion_invalid' === $reading->diagnosis() ) {
							continue;
						}
						if ( 'as_before' !== $reading->diagnosis() && in_array( $words['state'], array( 'broken', 'working' ), true ) ) {
							$read[ "$id {$step['id']} $status" ][] = $reading->diagnosis() . ' ' . substr( $body, 0, 6 );
						}
					}
				}
			}
		}
		$this->assertSame( array(), $read );
	}

	public function test_a_rule_of_memory_alone_is_not_certain(): void {
		$this->assertFalse( ( new Reading( 'invalid', null, $this->rule( array( 'status' => 1 ), 'invalid', 'memory' ) ) )->is_certain() );
		$this->assertTrue( ( new Reading( 'invalid', null, $this->rule( array( 'status' => 1 ), 'invalid', 'source' ) ) )->is_certain() );
	}

	private function read( string $provider, string $step, Answer $answer ): Reading {
		$steps = array_column( ( new Probing() )->catalog()->providers()[ $provider ]['steps'], null, 'id' );
		return $this->by( $steps[ $step ]['answers'], $answer );
	}

	/**
	 * @param list<array<string, mixed>> $rules
	 */
	private function by( array $rules, Answer $answer, ?string $so_far = null ): Reading {
		return ( new Answer_Reader( new Conditions() ) )->read( $rules, $answer, new Situation( Probing::context(), array(), time(), $so_far ) );
	}

	/**
	 * @param array<string, mixed> $when
	 * @return array<string, mixed>
	 */
	private function rule( array $when, string $diagnosis, string $confidence = 'source' ): array {
		return array(
			'rule'       => "test:$diagnosis",
			'when'       => $when,
			'is'         => $diagnosis,
			'says'       => '',
			'confidence' => $confidence,
		);
	}
}
