<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Watching\Daily_Time;
use KeyHealth\Health\Watching\Plan;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Fix\Fix_Test_Case;
use KeyHealth\Tests\Keys_On_Site;

/**
 * When a key is due.
 */
final class Planner_Test extends Fix_Test_Case {

	public function test_a_key_that_nobody_has_checked_is_due_at_once(): void {
		$this->assertSame( $this->clock->now(), $this->plan()->at() );
	}

	public function test_a_key_that_works_is_due_once_a_day_at_its_own_time(): void {
		$this->check();
		$first = $this->plan()->at();
		$this->assertLessThanOrEqual( $this->clock->now() + 25 * HOUR_IN_SECONDS, $first );
		for ( $day = 1; $day <= 5; $day++ ) {
			$this->clock->pass( $this->plan()->at() - $this->clock->now() );
			$this->check();
			$this->assertSame( $first + $day * DAY_IN_SECONDS, $this->plan()->at() );
		}
	}

	public function test_a_check_shortly_before_stands_for_the_one_of_the_day(): void {
		$this->check();
		$first = $this->plan()->at();
		$this->clock->pass( $first - HOUR_IN_SECONDS + 1 - $this->clock->now() );
		$this->check();
		$this->assertSame( $first + DAY_IN_SECONDS, $this->plan()->at() );
	}

	public function test_times_belong_to_site_and_key_are_spread_over_the_day_and_never_fall_on_the_hour(): void {
		$hours = array();
		for ( $site = 0; $site < 300; $site++ ) {
			$time  = new Daily_Time( "https://site-$site.example 1" );
			$first = $time->next( 'a/b/c', 1795000000, 3600 );
			$other = $time->next( 'a/d/c', 1795000000, 3600 );
			$this->assertSame( $first, $time->next( 'a/b/c', 1795000000, 3600 ) );
			$this->assertGreaterThanOrEqual( 300, $first % HOUR_IN_SECONDS );
			$this->assertLessThan( 3300, $first % HOUR_IN_SECONDS );
			$apart = abs( $first - $other );
			$this->assertLessThanOrEqual( 2 * HOUR_IN_SECONDS, min( $apart, DAY_IN_SECONDS - $apart ), 'Keys of a site follow each other.' );
			$hours[ intdiv( $first % DAY_IN_SECONDS, HOUR_IN_SECONDS ) ] = ( $hours[ intdiv( $first % DAY_IN_SECONDS, HOUR_IN_SECONDS ) ] ?? 0 ) + 1;
		}
		$this->assertCount( 24, $hours );
		$this->assertLessThan( 30, max( $hours ) );
		$this->assertSame( 3600 * 100 + 300 + 7, Daily_Time::off_the_hour( 3600 * 100 + 7 ) );
	}

	public function test_after_trouble_on_the_way_it_is_due_in_15_minutes_then_ever_later_up_to_its_daily_time(): void {
		$this->provider_says( Canned_Http::is_down() );
		$waits = array();
		$start = $this->clock->now();
		for ( $round = 0; $round < 7; $round++ ) {
			$this->check();
			$at      = $this->plan()->at();
			$waits[] = $at - $this->clock->now();
			$this->clock->pass( $at - $this->clock->now() );
		}
		$this->assertLessThan( 900 + 600, $waits[0] );
		$this->assertGreaterThanOrEqual( 900, $waits[0] );
		foreach ( array( 900, 1800, 3600, 7200, 14400 ) as $index => $wait ) {
			$this->assertLessThanOrEqual( $wait + 600, $waits[ $index ] );
		}
		$this->assertLessThanOrEqual( 25 * HOUR_IN_SECONDS + 600, max( $waits ) );
		$this->assertGreaterThan( 12 * HOUR_IN_SECONDS, $this->clock->now() - $start );
	}

	public function test_an_answer_ends_the_row_of_failures(): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->check();
		$this->check();
		$this->assertSame( 2, $this->engine->store()->key( Keys_On_Site::MAILERSEND )->failures() );
		$this->provider_says( Canned_Http::accepts() );
		$this->check();
		$this->assertSame( 0, $this->engine->store()->key( Keys_On_Site::MAILERSEND )->failures() );
		$this->assertTrue( $this->plan()->is_due( $this->plan()->at() - 600 ), 'Goes along with another key.' );
	}

	public function test_another_value_is_due_at_once(): void {
		$this->check();
		$this->assertGreaterThan( $this->clock->now(), $this->plan()->at() );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$this->engine->forget();
		$this->assertSame( $this->clock->now(), $this->plan()->at() );
	}

	public function test_a_pause_that_the_provider_asked_for_is_kept_to_the_second(): void {
		$this->provider_says( new Answer( 429, array( 'Retry-After' => '3000' ), '{"message":"Too Many Attempts."}' ) );
		$this->check();
		$this->assertGreaterThanOrEqual( $this->clock->now() + 3000, $this->plan()->at() );
		$this->assertFalse( $this->plan()->is_due( $this->clock->now() + 2999 ) );
	}

	public function test_a_check_that_came_to_no_end_is_tried_again_ever_later(): void {
		$now = $this->clock->now();
		foreach ( array(
			1  => 900,
			2  => 1800,
			3  => 3600,
			30 => DAY_IN_SECONDS,
		) as $n => $wait ) {
			$at = $this->plan(
				array(
					'at' => $now,
					'n'  => $n,
				)
			)->at();
			$this->assertGreaterThanOrEqual( $now + $wait, $at );
			$this->assertLessThan( $now + $wait + 600, $at );
		}
	}

	public function test_a_clock_that_went_back_and_damaged_memories_make_it_due(): void {
		$this->check();
		$this->clock->pass( -3 * DAY_IN_SECONDS );
		$this->assertSame( $this->clock->now(), $this->plan()->at() );
		update_option(
			'key_health_key_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ),
			array(
				'checked_at' => 'soon',
				'failures'   => array( 4 ),
				'print'      => 7,
			),
			false
		);
		$this->assertSame( $this->clock->now(), $this->plan()->at() );
	}

	public function test_a_provider_that_counts_gets_twenty_requests_a_day_from_checks_that_nobody_asked_for(): void {
		$sent = 0;
		while ( $this->plan()->at() <= $this->clock->now() && $sent < 50 ) {
			// Each time another value, so that each is due at once.
			Keys_On_Site::mailersend( Keys_On_Site::token( dechex( $sent % 16 ) ) );
			$this->engine->forget();
			$this->engine->checker()->check( $this->key(), false );
			Keys_On_Site::mailersend( Keys_On_Site::token( dechex( ( $sent + 1 ) % 16 ) ) );
			$this->engine->forget();
			++$sent;
		}
		$this->assertLessThan( 50, $sent );
		$this->assertCount( 20, $this->provider->requests() );
		$midnight = (int) strtotime( '2026-11-22 00:00 UTC' );
		$this->assertGreaterThanOrEqual( $midnight, $this->plan()->at() );
		$this->clock->pass( $midnight - $this->clock->now() );
		$this->assertSame( $midnight, $this->plan()->at() );
	}

	private function check(): void {
		$this->engine->checker()->check( $this->key(), true );
	}

	/** @param array{at: int, n: int}|null $try */
	private function plan( ?array $try = null ): Plan {
		$key    = $this->key();
		$memory = $this->engine->store()->key( $key->id() );
		$plan   = $this->engine->watching()->rounds()->planner()->plan( $key, $memory, $memory->is_about( $this->engine->examiner()->print_of( $key->values() ) ), $try );
		$this->assertNotNull( $plan );
		return $plan;
	}
}
