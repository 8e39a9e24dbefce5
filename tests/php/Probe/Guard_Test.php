<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Test_Case;

/**
 * What an answer is worth that a random key gets as well.
 */
final class Guard_Test extends Test_Case {

	private const KEY = 'Zq7Xw2Rt9Lm4Pn6Ks8Vb';

	/** @var Canned_Http */
	private $http;

	public function test_a_refusal_in_words_stands_although_a_random_key_is_refused_alike(): void {
		$verdict = $this->probe( $this->says( 401, 'Unknown API key' ), $this->says( 401, 'Unknown API key' ) );
		$this->assertSame( array( 'invalid', null, true ), array( $verdict->diagnosis(), $verdict->reason(), $verdict->is_certain() ) );
	}

	public function test_a_refusal_by_the_status_alone_that_a_random_key_gets_too_says_nothing(): void {
		$this->assert_same_answer( $this->probe( $this->says( 401, 'no' ), $this->says( 401, 'no' ) ) );
	}

	public function test_an_acceptance_that_a_random_key_gets_too_says_nothing_in_whatever_words(): void {
		$this->assert_same_answer( $this->probe( $this->says( 200, 'Message is missing' ), $this->says( 200, 'Message is missing' ) ) );
		$this->assert_same_answer( $this->probe( $this->says( 422, 'Key works' ), $this->says( 422, 'Key works' ) ) );
	}

	public function test_a_missing_permission_that_a_random_key_lacks_too_says_nothing(): void {
		$this->assert_same_answer( $this->probe( $this->says( 403, 'Scope missing' ), $this->says( 403, 'Scope missing' ) ) );
	}

	public function test_answers_that_differ_only_in_numbers_and_ids_are_alike(): void {
		$one = '{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","ms":12,"message":"Key works"}';
		$two = '{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","ms":99999,"message":"Key works"}';
		$this->assert_same_answer( $this->probe( new Answer( 422, array(), $one ), new Answer( 422, array(), $two ) ) );
	}

	public function test_an_acceptance_that_a_random_key_does_not_get_stands(): void {
		foreach ( array( $this->says( 401, 'no' ), $this->says( 422, 'Key does not work' ), $this->says( 200, 'Key works' ) ) as $other ) {
			$this->forget();
			$this->assertSame( 'ok', $this->probe( $this->says( 422, 'Key works' ), $other )->diagnosis() );
		}
	}

	/**
	 * @return array<string, array{Answer}>
	 */
	public function silences(): array {
		return array(
			'silence'            => array( Answer::failed( 'http_request_failed', 'cURL error 28: Operation timed out' ) ),
			'an outage'          => array( new Answer( 503, array(), 'down' ) ),
			'too many questions' => array( new Answer( 429, array(), '{}' ) ),
			'a page'             => array( new Answer( 200, array( 'content-type' => 'text/html' ), '<html>' ) ),
			'another address'    => array( new Answer( 301, array( 'location' => '/' ), '' ) ),
		);
	}

	/**
	 * @dataProvider silences
	 */
	public function test_where_the_random_key_gets_no_answer_nothing_is_said_and_nothing_remembered( Answer $silence ): void {
		$verdict = $this->probe( $this->says( 401, 'no' ), $silence );
		$this->assertSame( array( 'not_checkable', 'no_comparison' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->probe( $this->says( 422, 'Key works' ), $this->says( 401, 'no' ) );
		$this->assertCount( 2, $this->http->requests() );
	}

	public function test_an_answer_that_no_rule_of_the_provider_knows_needs_no_comparison(): void {
		$this->probe( new Answer( 500, array(), 'x' ), $this->says( 401, 'no' ) );
		$tokens = array_map( fn( Request $request ): string => $request->reveal_headers()['Authorization'] ?? '', $this->http->requests() );
		$this->assertSame( array( 'Bearer ' . self::KEY ), array_values( array_filter( $tokens ) ) );
	}

	public function test_neither_key_is_seen_in_what_is_kept_of_the_comparison(): void {
		$verdict = $this->probe( $this->says( 401, 'no' ), new Answer( 401, array( 'x-echo' => self::KEY ), 'echo' ) );
		$random  = substr( $this->http->requests()[1]->reveal_headers()['Authorization'], 7 );
		$this->assertMatchesRegularExpression( '/^[0-9a-f]{20}$/D', $random );
		$stored = (string) wp_json_encode( $verdict->to_array() );
		$this->assertStringNotContainsString( $random, $stored );
		$this->assertStringNotContainsString( self::KEY, $stored );
	}

	private function assert_same_answer( Verdict $verdict ): void {
		$this->assertSame( array( 'not_checkable', 'same_answer' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertCount( 2, $verdict->evidence() );
		$this->forget();
	}

	private function forget(): void {
		delete_transient( 'key_health_guard_' . md5( 'nobody/x' ) );
	}

	private function says( int $status, string $words ): Answer {
		return new Answer( $status, array(), (string) wp_json_encode( array( 'message' => $words ) ) );
	}

	private function probe( Answer $answer, Answer $to_random ): Verdict {
		$rules      = array(
			Steps::rule( array( 'contains' => 'unknown api key' ), 'invalid' ),
			Steps::rule( array( 'contains' => 'scope missing' ), 'insufficient_permission' ),
			Steps::rule( array( 'contains' => 'key works' ), 'ok' ),
			Steps::rule( array( 'status' => '2xx' ), 'ok' ),
			Steps::rule( array( 'status' => 401 ), 'invalid' ),
		);
		$this->http = new Canned_Http( $answer, $to_random );
		return ( new Probing() )->probe( Steps::provider( array( Steps::step( 'x', array( 'guard' => 'random_key' ), $rules ) ) ), array( 'api_key' => self::KEY ), $this->http );
	}
}
