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
 * A key that is refused here is asked about in the provider's other regions.
 */
final class Other_Regions_Test extends Test_Case {

	/** @var Canned_Http */
	private $http;

	public function test_each_other_region_is_asked_until_one_says_something_and_that_one_is_offered(): void {
		$verdict = $this->elsewhere( $this->refuses(), $this->refuses(), $this->accepts() );
		$this->assertSame( array( 'https://api.example/x', 'https://api.eu.example/y', 'https://api.au.example/y' ), $this->asked() );
		$this->assertSame( array( 'wrong_region', 'AU', array( 'region' => array( 'AU' ) ), 2 ), array( $verdict->diagnosis(), $verdict->name( 'name' ), $verdict->offers(), $verdict->decided_by() ) );

		$verdict = $this->elsewhere( $this->refuses(), $this->accepts(), $this->accepts() );
		$this->assertSame( array( 'https://api.example/x', 'https://api.eu.example/y' ), $this->asked() );
		$this->assertSame( array( 'region' => array( 'EU' ) ), $verdict->offers() );
	}

	public function test_the_region_in_use_is_not_asked_twice(): void {
		$this->elsewhere_from( 'eu', $this->refuses() );
		$this->assertSame( array( 'https://api.eu.example/x', 'https://api.example/y', 'https://api.au.example/y' ), $this->asked() );
	}

	public function test_a_key_that_every_region_refuses_is_refused_and_nothing_is_offered(): void {
		$verdict = $this->elsewhere( $this->refuses() );
		$this->assertSame( array( 'invalid', true, array(), 0 ), array( $verdict->diagnosis(), $verdict->is_certain(), $verdict->offers(), $verdict->decided_by() ) );
		$this->assertCount( 3, $verdict->evidence() );
	}

	/**
	 * @return array<string, array{Answer}>
	 */
	public function failures(): array {
		return array(
			'silence'                 => array( Answer::failed( 'http_request_failed', 'cURL error 28: Operation timed out' ) ),
			'an unknown name'         => array( Answer::failed( 'http_request_failed', 'cURL error 6: Could not resolve host' ) ),
			'an outage'               => array( new Answer( 503, array(), 'down' ) ),
			'too many questions'      => array( new Answer( 429, array( 'retry-after' => '30' ), '{}' ) ),
			'a proxy'                 => array( new Answer( 407, array(), '' ) ),
			'a silence with a status' => array( new Answer( 408, array(), '' ) ),
			'another address'         => array( new Answer( 302, array( 'location' => 'https://evil.example/' ), '' ) ),
			'a page that accepts'     => array( new Answer( 200, array( 'content-type' => 'text/html' ), '<html><body>Welcome to the hotel' ) ),
			'a page that refuses'     => array( new Answer( 403, array( 'content-type' => 'text/html' ), '<!doctype html><title>Blocked' ) ),
		);
	}

	/**
	 * @dataProvider failures
	 */
	public function test_a_failure_elsewhere_leaves_the_verdict_in_doubt_and_offers_nothing( Answer $failure ): void {
		$verdict = $this->elsewhere( $this->refuses(), $failure, $this->refuses() );
		$this->assertSame( array( 'invalid', false, array(), '' ), array( $verdict->diagnosis(), $verdict->is_certain(), $verdict->offers(), $verdict->name( 'name' ) ) );
		$this->assertCount( 3, $this->asked() );
	}

	/**
	 * @dataProvider failures
	 */
	public function test_a_failure_elsewhere_decides_no_open_question_and_is_no_region_to_offer( Answer $failure ): void {
		$rules   = array( Steps::rule( array( 'status' => 401 ), 'invalid', array( 'undecided' => true ) ) );
		$verdict = $this->elsewhere_from( 'us', $this->refuses(), $failure, $failure, $rules );
		$this->assertSame( array(), $verdict->offers() );
		$this->assertSame( 'unknown', ( new Probing() )->state( $verdict ) );
	}

	/**
	 * @dataProvider failures
	 */
	public function test_a_failure_in_one_region_does_not_hide_the_answer_of_the_next( Answer $failure ): void {
		$verdict = $this->elsewhere( $this->refuses(), $failure, $this->accepts() );
		$this->assertSame( array( 'wrong_region', true, array( 'region' => array( 'AU' ) ) ), array( $verdict->diagnosis(), $verdict->is_certain(), $verdict->offers() ) );
	}

	public function test_an_accepted_key_is_not_sent_to_other_regions(): void {
		$this->elsewhere( $this->accepts() );
		$this->assertSame( array( 'https://api.example/x' ), $this->asked() );
	}

	private function elsewhere( Answer ...$answers ): Verdict {
		return $this->elsewhere_from( 'us', $answers[0], $answers[1] ?? $answers[0], $answers[2] ?? $answers[0] );
	}

	/**
	 * @param list<array<string, mixed>>|null $rules Of the first question.
	 */
	private function elsewhere_from( string $region, Answer $first, ?Answer $second = null, ?Answer $third = null, ?array $rules = null ): Verdict {
		$asks       = static function ( string $path ): array {
			return array( 'url' => "https://{host_of}/$path" ) + Steps::step( $path )['request'];
		};
		$other      = array(
			'after'     => array( 'invalid' ),
			'elsewhere' => 'host_of',
			'request'   => $asks( 'y' ),
		);
		$elsewhere  = array( Steps::rule( array( 'status' => '2xx' ), 'wrong_region' ), Steps::rule( array( 'status' => '4xx' ), 'as_before' ) );
		$slots      = array(
			'host_of' => array(
				'field' => 'region',
				'map'   => array(
					'US' => 'api.example',
					'EU' => 'api.eu.example',
					'AU' => 'api.au.example',
				),
			),
		);
		$this->http = new Canned_Http( $first, $second ?? $first, $third ?? $first );
		$provider   = Steps::provider( array( Steps::step( 'x', array( 'request' => $asks( 'x' ) ), $rules ), Steps::step( 'y', $other, $elsewhere ) ), array( 'slots' => $slots ) );
		return ( new Probing() )->probe(
			$provider,
			array(
				'api_key' => 'a-key',
				'region'  => $region,
			),
			$this->http
		);
	}

	private function accepts(): Answer {
		return new Answer( 200, array(), '{"id":1}' );
	}

	private function refuses(): Answer {
		return new Answer( 401, array(), '{"error":"no"}' );
	}

	/**
	 * @return list<string> Addresses.
	 */
	private function asked(): array {
		return array_map( fn( Request $request ): string => $request->reveal_url(), $this->http->requests() );
	}
}
