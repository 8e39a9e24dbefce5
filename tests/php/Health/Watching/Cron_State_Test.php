<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Schedule;
use KeyHealth\Health\Watching\Cron_State;
use KeyHealth\Health\Watching\Lock;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Whether this site's scheduler works, and what is said when it does not.
 */
final class Cron_State_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( gmdate( 'c' ) );
		update_option( 'cron', array( 'version' => 2 ) );
	}

	public function test_nothing_is_said_where_checks_by_themselves_are_off(): void {
		$this->assertNull( $this->view( true ) );
	}

	public function test_nothing_is_said_of_a_scheduler_that_comes_in_time_or_a_little_late(): void {
		$this->start();
		$this->assertNull( $this->view() );
		$this->clock->pass( 2 * HOUR_IN_SECONDS );
		$this->assertNull( $this->view() );
	}

	public function test_a_stalled_one_is_named_with_its_time_and_the_line_that_runs_it(): void {
		$this->start();
		$this->clock->pass( 3 * HOUR_IN_SECONDS );
		$view = $this->view();
		$this->assertNotNull( $view );
		$this->assertSame( 'stalled', $view['state'] );
		$this->assertStringContainsString( (string) wp_date( get_option( 'time_format' ), $this->clock->now() - 3 * HOUR_IN_SECONDS + 900 ), $view['text'] );
		$this->assertSame( "*/5 * * * * curl -fsS -o /dev/null '" . site_url( '/wp-cron.php' ) . "?doing_wp_cron'", $view['line'] );
	}

	public function test_it_is_named_by_the_hourly_event_long_before_the_next_round_is_due(): void {
		$schedule = new Schedule();
		$schedule->spread_net( $this->clock->now() );
		$schedule->plan( $this->clock->now() + DAY_IN_SECONDS );
		$net = wp_next_scheduled( Schedule::HOOK, array( Schedule::NET ) );
		$this->clock->pass( $net - $this->clock->now() + HOUR_IN_SECONDS );
		$this->assertNull( $this->view() );
		$this->clock->pass( 2 * HOUR_IN_SECONDS );
		$this->assertStringContainsString( (string) wp_date( get_option( 'time_format' ), (int) $net ), $this->view()['text'] ?? '' );
	}

	public function test_one_of_wordpress_s_own_events_that_waits_for_hours_is_a_sign_only_where_ours_waits_too(): void {
		wp_schedule_event( time() - 7 * HOUR_IN_SECONDS, 'daily', 'wp_version_check' );
		$this->start();
		$this->assertNull( $this->view() );
		$this->clock->pass( 900 + HOUR_IN_SECONDS + 60 );
		$this->assertSame( 'stalled', $this->view()['state'] ?? null );
	}

	public function test_one_that_visitors_do_not_set_going_is_named_until_a_round_has_come(): void {
		$this->start();
		$this->assertSame( 'disabled', $this->view( true )['state'] ?? null );
		$this->assertStringContainsString( 'DISABLE_WP_CRON', $this->view( true )['text'] ?? '' );
		$lock = new Lock( $this->clock );
		$lock->take();
		$lock->tell();
		$lock->release( array() );
		$this->assertNull( $this->view( true ) );
		$this->clock->pass( 27 * HOUR_IN_SECONDS );
		( new Schedule() )->plan( $this->clock->now() + 60 );
		$this->assertSame( 'disabled', $this->view( true )['state'] ?? null );
	}

	private function start(): void {
		( new Schedule() )->plan( $this->clock->now() + 900 );
	}

	/** @return array{state: string, text: string, line: string}|null */
	private function view( bool $is_disabled = false ): ?array {
		return ( new Cron_State( new Schedule(), new Lock( $this->clock ), $this->clock, $is_disabled ) )->view();
	}
}
