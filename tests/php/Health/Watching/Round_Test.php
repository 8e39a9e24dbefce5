<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Schedule;
use KeyHealth\Health\Watching\Lock;
use KeyHealth\Model\Change;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Fix\Fix_Test_Case;
use KeyHealth\Tests\Keys_On_Site;

/**
 * One round of checks that nobody asked for.
 */
final class Round_Test extends Fix_Test_Case {

	/** @var Schedule */
	private $schedule;

	protected function set_up() {
		parent::set_up();
		// WordPress plans by the real time.
		$this->clock->pass( time() - $this->clock->now() );
		$this->schedule = new Schedule();
		$this->engine->store()->set_setting( 'consent', true );
		$this->engine->store()->set_setting( 'daily', true );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
	}

	public function test_it_checks_what_is_due_and_plans_the_next_round_for_the_key_that_is_due_first(): void {
		$this->run_round();
		$due = array();
		foreach ( array( Keys_On_Site::MAILERSEND, Keys_On_Site::AKISMET ) as $id ) {
			$memory = $this->engine->store()->key( $id );
			$this->assertSame( $this->clock->now(), $memory->checked_at() );
			$plan = $this->engine->watching()->rounds()->planner()->plan( $this->key( $id ), $memory, true );
			$this->assertNotNull( $plan );
			$due[] = $plan->at();
		}
		$this->assertSame( min( $due ), $this->schedule->planned() );
	}

	public function test_it_asks_nobody_again_before_that(): void {
		$this->run_round();
		$asked = count( $this->provider->requests() );
		$this->run_round();
		$this->assertCount( $asked, $this->provider->requests() );
	}

	public function test_it_asks_nobody_without_consent_or_when_it_is_off(): void {
		$this->engine->store()->set_setting( 'consent', false );
		$this->run_round();
		$this->engine->store()->set_setting( 'consent', true );
		$this->engine->store()->set_setting( 'daily', false );
		$this->schedule->start( time() );
		$this->run_round();
		$this->assertSame( array(), $this->provider->requests() );
		$this->assertNull( $this->schedule->next() );
	}

	public function test_it_asks_nobody_while_another_one_is_under_way(): void {
		$this->assertTrue( ( new Lock( $this->clock ) )->take() );
		$this->run_round();
		$this->assertSame( array(), $this->provider->requests() );
		$this->clock->pass( Lock::EXPIRES_S );
		$this->run_round();
		$this->assertNotSame( array(), $this->provider->requests() );
	}

	public function test_when_time_is_over_the_next_one_comes_in_a_minute_and_goes_on_with_the_rest(): void {
		$this->provider->before_each( fn() => $this->clock->pass( 21 ) );
		$this->run_round();
		$checked = $this->checked();
		$this->assertCount( 1, $checked );
		$this->assertSame( $this->clock->now() + 60, $this->schedule->planned() );
		$this->run_round();
		$this->assertCount( 2, $this->checked() );
	}

	public function test_a_key_that_kills_each_round_keeps_no_other_from_being_checked(): void {
		$this->provider->before_each(
			function (): void {
				if ( false !== strpos( $this->provider->requests()[ count( $this->provider->requests() ) - 1 ]->host(), 'mailersend' ) ) {
					throw new \Error( 'Killed.' );
				}
			}
		);
		$this->engine->store()->key( Keys_On_Site::AKISMET );
		$this->run_round();
		$this->assertSame( array( Keys_On_Site::AKISMET ), $this->checked() );
		$asked = $this->asked_of( 'mailersend' );
		$this->assertSame( 1, $asked );
		$this->clock->pass( 60 );
		$this->run_round();
		$this->assertSame( 1, $this->asked_of( 'mailersend' ), 'Not again within 15 minutes.' );
		$this->clock->pass( 1500 );
		$this->run_round();
		$this->assertSame( 2, $this->asked_of( 'mailersend' ) );
	}

	public function test_where_what_was_learned_cannot_be_kept_nobody_is_asked_again_and_again(): void {
		$read_only = static fn( $query ) => preg_match( '/^\s*SELECT/i', $query ) ? $query : 'SELECT * FROM nowhere_at_all';
		global $wpdb;
		$shown     = $wpdb->suppress_errors( true );
		add_filter( 'query', $read_only );
		for ( $minute = 0; $minute < 60; $minute++ ) {
			$this->run_round();
			$this->clock->pass( 60 );
		}
		$this->assertSame( array(), $this->provider->requests() );
		remove_filter( 'query', $read_only );
		$wpdb->suppress_errors( $shown );
		$this->run_round();
		$this->assertCount( 2, $this->checked() );
	}

	public function test_a_round_that_dies_has_planned_the_one_that_takes_over(): void {
		$planned = null;
		$this->provider->before_each(
			function () use ( &$planned ): void {
				$planned = $this->schedule->planned();
			}
		);
		$this->run_round();
		$this->assertSame( $this->clock->now() + Lock::EXPIRES_S + 60, $planned );
	}

	public function test_the_hourly_event_does_nothing_where_a_round_is_to_come_and_runs_one_that_was_lost(): void {
		$this->schedule->start( $this->clock->now() );
		$this->engine->watching()->rounds()->round()->look_after();
		$this->assertSame( array(), $this->provider->requests() );
		wp_clear_scheduled_hook( Schedule::HOOK );
		$this->engine->watching()->rounds()->round()->look_after();
		$this->assertCount( 2, $this->checked() );
		$this->assertNotNull( $this->schedule->planned() );
	}

	public function test_it_keeps_what_banners_need_up_to_date(): void {
		$this->provider_says( Canned_Http::refuses() );
		$this->run_round();
		$this->assertSame( Keys_On_Site::MAILERSEND, $this->engine->store()->banner()->said()['key'] );
	}

	public function test_a_verdict_about_a_value_that_was_replaced_and_proven_meanwhile_is_dropped(): void {
		$this->engine->checker()->check( $this->key(), true );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$this->provider_says( Canned_Http::refuses() );
		$this->meanwhile(
			function (): void {
				Keys_On_Site::mailersend( Keys_On_Site::token( 'c' ) );
				$other = new Engine( $this->clock, new Canned_Http( Canned_Http::accepts() ), $this->site );
				$other->checker()->check( $other->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
			}
		);
		$this->run_round();
		$states = array_map( static fn( Change $change ): string => $change->to_array()['state'], $this->engine->watching()->past()->history()->of( Keys_On_Site::MAILERSEND ) );
		$this->assertSame( array( 'working' ), $states );
		$this->engine->forget();
		$this->assertSame( 'working', $this->engine->examiner()->look( $this->key(), $this->engine->store()->key( Keys_On_Site::MAILERSEND ) )->state() );
	}

	public function test_a_key_that_got_another_value_while_the_round_asked_about_it_is_checked_within_a_minute(): void {
		$this->meanwhile(
			function (): void {
				$this->put_unseen( Keys_On_Site::token( 'b' ) );
			}
		);
		$this->run_round();
		$this->assertSame( $this->clock->now() + 60, $this->schedule->planned() );
	}

	public function test_a_database_that_gives_no_answer_when_the_next_round_is_planned_loses_no_other_event(): void {
		wp_schedule_single_event( $this->clock->now() + 1000, 'event_of_another_plugin' );
		$broken = static fn( $query ) => false === strpos( $query, 'autoload IN' ) && false === strpos( $query, 'option_value FROM' ) ? $query : 'SELECT * FROM nowhere_at_all';
		global $wpdb;
		$shown  = $wpdb->suppress_errors( true );
		$this->meanwhile(
			static function () use ( $broken ): void {
				add_filter( 'query', $broken );
			}
		);
		$this->run_round();
		remove_filter( 'query', $broken );
		$wpdb->suppress_errors( $shown );
		wp_cache_flush();
		$this->assertNotFalse( wp_next_scheduled( 'event_of_another_plugin' ) );
	}

	/** @param callable(): void $then What happens elsewhere while MailerSend takes its time. */
	private function meanwhile( callable $then ): void {
		$this->provider->before_each(
			function () use ( &$then ): void {
				$requests = $this->provider->requests();
				if ( null !== $then && false !== strpos( end( $requests )->host(), 'mailersend' ) ) {
					$then();
					$then = null;
				}
			}
		);
	}

	/** As another process does it: what this one has read stays as it is. */
	private function put_unseen( string $token ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		get_option( 'wp_mail_smtp' );
		$bytes = maybe_serialize( Configurations::settings( 'mailersend', $token ) );
		$wpdb->update( $wpdb->options, array( 'option_value' => $bytes ), array( 'option_name' => 'wp_mail_smtp' ) );
	}

	private function run_round(): void {
		$this->engine->watching()->rounds()->round()->run();
	}

	/** @return list<string> Ids of keys that were checked. */
	private function checked(): array {
		$this->engine->store()->refresh( array( Keys_On_Site::MAILERSEND, Keys_On_Site::AKISMET ) );
		return array_values( array_filter( array( Keys_On_Site::MAILERSEND, Keys_On_Site::AKISMET ), fn( $id ): bool => null !== $this->engine->store()->key( $id )->checked_at() ) );
	}

	private function asked_of( string $host ): int {
		return count( array_filter( $this->provider->requests(), fn( $request ): bool => false !== strpos( $request->host(), $host ) && 'HEAD' !== $request->method() ) );
	}
}
