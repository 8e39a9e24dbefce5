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
 * Which step follows which, and what each may say.
 */
final class Steps_Test extends Test_Case {

	/** @var Canned_Http */
	private $http;

	public function test_what_is_stored_decides_without_asking_anyone(): void {
		$verdict = $this->probe( array( $this->looks(), Steps::step( 'x' ) ), array( 'error' => 'gone' ), $this->accepts() );
		$this->assertSame( array( 'oauth_reauthorize', 'revoked' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array( null, array() ), array( $verdict->decided_by(), $verdict->evidence() ) );
		$this->assertSame( array(), $this->asked() );
	}

	public function test_what_is_stored_and_says_nothing_leaves_it_to_the_next_step(): void {
		foreach ( array( '', 'GONE SOON', "gone\0" ) as $error ) {
			$verdict = $this->probe( array( $this->looks(), Steps::step( 'x' ) ), array( 'error' => $error ), $this->accepts() );
			$this->assertSame( 'ok', $verdict->diagnosis() );
			$this->assertSame( array( 'https://api.example/x' ), $this->asked() );
		}
	}

	public function test_what_is_stored_is_looked_at_again_after_an_answer_and_keeps_its_evidence(): void {
		$later   = array( 'after' => array( 'invalid' ) ) + $this->looks();
		$verdict = $this->probe( array( Steps::step( 'x' ), $later ), array( 'error' => 'gone' ), new Answer( 401, array(), 'no' ) );
		$this->assertSame( array( 'oauth_reauthorize', 0 ), array( $verdict->diagnosis(), $verdict->decided_by() ) );
		$verdict = $this->probe( array( Steps::step( 'x' ), $later ), array(), new Answer( 401, array(), 'no' ) );
		$this->assertSame( array( 'invalid', true ), array( $verdict->diagnosis(), $verdict->is_certain() ) );
	}

	public function test_a_rule_about_what_is_stored_that_rests_on_memory_is_not_certain(): void {
		foreach ( array( array( 'likely' => true ), array( 'confidence' => 'memory' ) ) as $more ) {
			$step = Steps::stored( 'stored', array( Steps::rule( array( 'values' => array( array( 'field' => 'error', 'exists' => true ) ) ), 'oauth_reauthorize', $more ) ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound -- short.
			$this->assertFalse( $this->probe( array( $step ), array( 'error' => 'x' ) )->is_certain() );
		}
	}

	public function test_a_provider_whose_steps_say_nothing_could_not_be_asked(): void {
		$this->assertSame( 'not_checkable', $this->probe( array( $this->looks() ) )->diagnosis() );
		$this->assertSame( 'not_checkable', $this->probe( array() )->diagnosis() );
	}

	public function test_without_what_a_question_needs_it_is_not_put(): void {
		$needy = array(
			'needs'   => array( 'domain' ),
			'without' => array(
				'is'     => 'oauth_reauthorize',
				'reason' => 'never',
			),
		);
		$verdict = $this->probe( array( Steps::step( 'x', $needy ), Steps::step( 'y' ) ), array( 'domain' => '' ), $this->accepts() );
		$this->assertSame( array( 'oauth_reauthorize', 'never' ), array( $verdict->diagnosis(), $verdict->reason() ) );
		$this->assertSame( array(), $this->asked() );

		unset( $needy['without'] );
		$this->assertSame( 'ok', $this->probe( array( Steps::step( 'x', $needy ), Steps::step( 'y' ) ), array(), $this->accepts() )->diagnosis() );
		$this->assertSame( array( 'https://api.example/y' ), $this->asked() );
		$this->probe( array( Steps::step( 'x', $needy ) ), array( 'domain' => '0' ), $this->accepts() );
		$this->assertSame( array( 'https://api.example/x' ), $this->asked() );
	}

	public function test_a_companion_that_is_not_there_is_told_from_one_that_the_provider_missed(): void {
		$needy = array(
			'needs'   => array( 'domain' ),
			'without' => array(
				'is'     => 'companion_invalid',
				'reason' => 'missing',
			),
		);
		$this->assertSame( 'unasked', $this->probe( array( Steps::step( 'x', $needy ) ) )->reason() );
		$this->assertSame( 'missing', $this->probe( array( Steps::step( 'x' ), Steps::step( 'y', array( 'after' => array( 'ok' ) ) + $needy ) ), array(), $this->accepts() )->reason() );
	}

	public function test_a_later_question_that_lacks_something_changes_an_accepted_key_and_keeps_the_evidence(): void {
		$needy   = array(
			'after'   => array( 'ok' ),
			'needs'   => array( 'domain' ),
			'without' => array( 'is' => 'companion_invalid' ),
		);
		$verdict = $this->probe( array( Steps::step( 'x' ), Steps::step( 'y', $needy ) ), array(), $this->accepts() );
		$this->assertSame( array( 'companion_invalid', 1 ), array( $verdict->diagnosis(), count( $verdict->evidence() ) ) );
	}

	public function test_the_daily_check_puts_no_question_that_only_a_person_may_put(): void {
		$steps = array(
			Steps::step( 'x' ),
			Steps::step(
				'y',
				array(
					'after' => array( 'ok' ),
					'asked' => true,
				)
			),
		);
		$this->probe( $steps, array(), $this->accepts() );
		$this->assertCount( 2, $this->asked() );
		( new Probing() )->probe( Steps::provider( $steps ), array( 'api_key' => 'a-key' ), $this->http = new Canned_Http( $this->accepts() ), null, 'shop.example', false );
		$this->assertCount( 1, $this->asked() );
	}

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
			'silence'                  => array( Answer::failed( 'http_request_failed', 'cURL error 28: Operation timed out' ) ),
			'an unknown name'          => array( Answer::failed( 'http_request_failed', 'cURL error 6: Could not resolve host' ) ),
			'an outage'                => array( new Answer( 503, array(), 'down' ) ),
			'too many questions'       => array( new Answer( 429, array( 'retry-after' => '30' ), '{}' ) ),
			'a proxy'                  => array( new Answer( 407, array(), '' ) ),
			'a silence with a status'  => array( new Answer( 408, array(), '' ) ),
			'another address'          => array( new Answer( 302, array( 'location' => 'https://evil.example/' ), '' ) ),
			'a page that accepts'      => array( new Answer( 200, array( 'content-type' => 'text/html' ), '<html><body>Welcome to the hotel' ) ),
			'a page that refuses'      => array( new Answer( 403, array( 'content-type' => 'text/html' ), '<!doctype html><title>Blocked' ) ),
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
		$asks      = static function ( string $path ): array {
			return array( 'url' => "https://{host_of}/$path" ) + Steps::step( $path )['request'];
		};
		$other     = array(
			'after'     => array( 'invalid' ),
			'elsewhere' => 'host_of',
			'request'   => $asks( 'y' ),
		);
		$elsewhere = array( Steps::rule( array( 'status' => '2xx' ), 'wrong_region' ), Steps::rule( array( 'status' => '4xx' ), 'as_before' ) );
		$slots     = array(
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

	/**
	 * @param list<array<string, mixed>> $steps
	 * @param array<string, string>      $values
	 */
	private function probe( array $steps, array $values = array(), ?Answer $answer = null ): Verdict {
		$this->http = new Canned_Http( $answer ?? $this->refuses() );
		return ( new Probing() )->probe( Steps::provider( $steps ), $values + array( 'api_key' => 'a-key' ), $this->http );
	}

	/**
	 * A step that looks for an error that a plugin wrote down.
	 *
	 * @return array<string, mixed>
	 */
	private function looks(): array {
		$error = array(
			'field'   => 'error',
			'matches' => '^gone$',
		);
		return Steps::stored( 'stored', array( Steps::rule( array( 'values' => array( $error ) ), 'oauth_reauthorize', array( 'reason' => 'revoked' ) ) ) );
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
