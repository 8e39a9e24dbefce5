<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Fix\Fix_Test_Case;
use KeyHealth\Tests\Keys_On_Site;

/**
 * When a provider is left alone, and by whom.
 */
final class Pauses_Test extends Fix_Test_Case {

	protected function set_up() {
		parent::set_up();
		$this->engine->store()->set_setting( 'consent', true );
	}

	public function test_a_provider_that_asked_for_a_pause_is_left_alone_by_everybody_until_it_is_over(): void {
		$this->provider_says( $this->wants_a_pause( '600' ), Canned_Http::accepts() );
		$this->assertSame( 'rate_limited', $this->check( true )->diagnosis() );
		$asked = $this->asked();

		$this->clock->pass( 599 );
		$this->assertSame( 'rate_limited', $this->check( true )->diagnosis() );
		$this->engine->checker()->check_all( true );
		$this->engine->checker()->check_all( false );
		$this->assertSame( $asked, $this->asked() );

		$this->clock->pass( 1 );
		$this->assertSame( 'ok', $this->check( true )->diagnosis() );
	}

	public function test_a_provider_that_named_no_time_may_be_asked_again_at_once(): void {
		$this->provider_says( $this->wants_a_pause( '' ), Canned_Http::accepts() );
		$this->check( true );
		$this->assertSame( 'ok', $this->check( true )->diagnosis() );
	}

	public function test_another_value_is_asked_about_at_once_although_the_provider_wants_a_pause(): void {
		$this->provider_says( $this->wants_a_pause( '600' ), Canned_Http::accepts() );
		$this->check( true );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$this->engine->forget();
		$this->assertSame( 'ok', $this->check( true )->diagnosis() );
	}

	public function test_a_pause_is_remembered_by_the_next_request(): void {
		$this->provider_says( $this->wants_a_pause( '600' ) );
		$this->check( true );
		$this->provider_says( Canned_Http::accepts() );
		$this->assertSame( 'rate_limited', $this->check( true )->diagnosis() );
		$this->assertSame( 0, $this->asked() );
	}

	public function test_a_damaged_pause_and_one_of_a_clock_that_went_back_hold_nobody_up(): void {
		$this->provider_says( $this->wants_a_pause( '600' ) );
		$this->check( true );
		foreach ( array( 'soon', '-1', '', array( '9999999999' ), 9999999999, str_repeat( '9', 400 ), (string) ( $this->clock->now() + DAY_IN_SECONDS ) ) as $damaged ) {
			$memory  = $this->engine->store()->key( Keys_On_Site::MAILERSEND );
			$verdict = $memory->verdict();
			$this->assertIsArray( $verdict );
			$verdict['names']['retry_at'] = $damaged;
			$memory->remember( $this->engine->examiner()->print_of( $this->key()->values() ), $verdict, 'rate_limited', 'unknown', null, '', $this->clock->now() );
			$this->engine->store()->put_key( Keys_On_Site::MAILERSEND, $memory );
			$asked = $this->asked();
			$this->check( true );
			$this->assertGreaterThan( $asked, $this->asked() );
		}
	}

	public function test_what_a_provider_bears_binds_only_the_checks_that_nobody_asked_for(): void {
		$this->mailersend_with( array( 'limits' => array( 'background_hours' => 48 ) ) );
		$this->check( true );
		$asked = $this->asked();

		$this->clock->pass( 47 * HOUR_IN_SECONDS );
		$this->engine->checker()->check_all( false );
		$this->assertSame( $asked, $this->asked() );
		$this->engine->checker()->check_all( true );
		$this->assertGreaterThan( $asked, $this->asked() );

		$asked = $this->asked();
		$this->clock->pass( 48 * HOUR_IN_SECONDS );
		$this->engine->checker()->check_all( false );
		$this->assertGreaterThan( $asked, $this->asked() );
	}

	public function test_a_refused_value_is_not_asked_about_again_by_itself_for_as_long_as_the_provider_s_file_says(): void {
		$this->mailersend_with( array( 'limits' => array( 'pause_after_refusal_minutes' => 60 ) ), Canned_Http::refuses() );
		$this->check( true );
		$asked = $this->asked();
		$this->clock->pass( 59 * MINUTE_IN_SECONDS );
		$this->engine->checker()->check_all( false );
		$this->assertSame( $asked, $this->asked() );

		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$this->engine->forget();
		$this->engine->checker()->check_all( false );
		$this->assertGreaterThan( $asked, $this->asked(), 'Another value is asked about at once.' );

		$asked = $this->asked();
		$this->check( true );
		$this->assertGreaterThan( $asked, $this->asked(), 'A person is not held up.' );
	}

	public function test_an_accepted_value_needs_no_pause_after_a_refusal(): void {
		$this->mailersend_with( array( 'limits' => array( 'pause_after_refusal_minutes' => 60 ) ) );
		$this->check( true );
		$asked = $this->asked();
		$this->engine->checker()->check_all( false );
		$this->assertGreaterThan( $asked, $this->asked() );
	}

	public function test_a_first_question_that_costs_is_never_put_by_the_daily_check(): void {
		$this->mailersend_with( array(), null, true );
		$this->engine->checker()->check_all( false );
		$this->assertSame( 0, $this->asked() );

		$this->check( true );
		$asked = $this->asked();
		$this->assertGreaterThan( 0, $asked );
		$this->clock->pass( 365 * DAY_IN_SECONDS );
		$this->engine->checker()->check_all( false );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$this->engine->forget();
		$this->engine->checker()->check_all( false );
		$this->assertSame( $asked, $this->asked() );
	}

	public function test_only_the_first_question_that_asks_somebody_decides_whether_it_costs(): void {
		$stored = array(
			'id'      => 'stored',
			'asks'    => 'Looks.',
			'keep'    => array(),
			'answers' => array(),
		);
		$this->mailersend_with( array(), null, true, $stored );
		$this->engine->checker()->check_all( false );
		$this->assertSame( 0, $this->asked() );
	}

	private function check( bool $is_asked ): Verdict {
		return $this->engine->checker()->check( $this->key(), $is_asked );
	}

	/** Requests that were sent to MailerSend. */
	private function asked(): int {
		return count( array_filter( $this->provider->requests(), fn( $request ): bool => 'api.mailersend.com' === $request->host() && 'HEAD' !== $request->method() ) );
	}

	private function wants_a_pause( string $seconds ): Answer {
		return new Answer( 429, array( 'Retry-After' => $seconds ), '{"message":"Too Many Attempts."}' );
	}

	/**
	 * MailerSend, were it as these words say.
	 *
	 * @param array<string, mixed>      $words
	 * @param Answer|null               $answer What it says.
	 * @param bool                      $costs  Whether only a person may put the first question.
	 * @param array<string, mixed>|null $stored A step before all others.
	 */
	private function mailersend_with( array $words, ?Answer $answer = null, bool $costs = false, ?array $stored = null ): void {
		add_filter(
			'key_health_providers',
			static function ( array $providers ) use ( $words, $costs, $stored ): array {
				$mailersend = $words + $providers['mailersend'];
				if ( $costs ) {
					$mailersend['steps'][0]['asked'] = true;
				}
				if ( null !== $stored ) {
					array_unshift( $mailersend['steps'], $stored );
				}
				return array( 'mailersend' => $mailersend ) + $providers;
			}
		);
		$this->provider_says( $answer ?? Canned_Http::accepts() );
		$this->assertArrayHasKey( 'mailersend', $this->engine->catalog()->providers() );
	}
}
