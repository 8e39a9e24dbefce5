<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Sweep\Turns;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * @group multisite
 */
final class Turns_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	/** @var int Seconds that were waited. */
	private $waited = 0;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-22 12:00 UTC' );
	}

	public function test_all_workers_together_ask_a_provider_five_times_a_second_about_keys_of_single_sites(): void {
		$two = array( $this->turns(), $this->turns() );
		for ( $turn = 0; $turn < 26; $turn++ ) {
			$two[ $turn % 2 ]->take( 'akismet', true );
		}
		$this->assertSame( 5, $this->waited );
	}

	public function test_one_provider_does_not_wait_for_another(): void {
		for ( $turn = 0; $turn < 5; $turn++ ) {
			$this->turns()->take( 'akismet', true );
		}
		$this->turns()->take( 'pepipost', true );
		$this->assertSame( 0, $this->waited );
	}

	public function test_the_rate_can_be_changed(): void {
		add_filter( 'key_health_network_rate', static fn( $rate, $provider ) => 'akismet' === $provider ? 50 : $rate, 10, 2 );
		for ( $turn = 0; $turn < 50; $turn++ ) {
			$this->turns()->take( 'akismet', true );
		}
		$this->assertSame( 0, $this->waited );
	}

	public function test_a_provider_that_asks_for_a_pause_gets_it_from_every_worker(): void {
		$verdict = new Verdict( 'rate_limited' );
		$verdict->set_name( 'retry_at', (string) ( $this->clock->now() + 90 ) );
		$this->turns()->told( 'akismet', $verdict, true );
		$this->assertSame( $this->clock->now() + 90, $this->turns()->free_at( 'akismet' ) );
		$this->assertSame( 0, $this->turns()->free_at( 'pepipost' ) );
		$this->clock->pass( 91 );
		$this->assertSame( 0, $this->turns()->free_at( 'akismet' ) );
	}

	public function test_one_that_is_out_of_reach_for_long_is_passed_over_until_it_answers(): void {
		for ( $failure = 0; $failure < 6; $failure++ ) {
			$this->turns()->told( 'akismet', new Verdict( 'timeout' ), true );
		}
		$this->assertNull( $this->turns()->free_at( 'akismet' ) );
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->assertSame( 0, $this->turns()->free_at( 'akismet' ) );
		$this->turns()->told( 'akismet', new Verdict( 'ok' ), false );
		$this->turns()->told( 'akismet', new Verdict( 'timeout' ), true );
		$this->assertSame( 0, $this->turns()->free_at( 'akismet' ) );
	}

	public function test_a_damaged_row_is_begun_anew(): void {
		update_option( 'key_health_turns_akismet', '{"second":' );
		$this->turns()->take( 'akismet', true );
		$this->assertSame( 0, $this->waited );
		$this->assertSame( 0, $this->turns()->free_at( 'akismet' ) );
	}

	private function turns(): Turns {
		return new Turns(
			(int) get_main_site_id(),
			$this->clock,
			function ( int $seconds ): void {
				$this->waited += $seconds;
				$this->clock->pass( $seconds );
			}
		);
	}
}
