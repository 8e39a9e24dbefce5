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
		$needy   = array(
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
