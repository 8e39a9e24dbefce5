<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Schedule;
use KeyHealth\Health\Store;
use KeyHealth\Tests\Test_Case;

/**
 * When the next round comes, by WordPress's own list of events.
 */
final class Schedule_Test extends Test_Case {

	/** @var Schedule */
	private $schedule;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->schedule = new Schedule();
		$this->schedule->stop();
	}

	public function test_it_begins_after_the_checks_on_the_screen_and_has_a_safety_net(): void {
		$now = time();
		$this->assertNull( $this->schedule->next() );
		$this->schedule->start( $now );
		$this->assertGreaterThanOrEqual( $now + 900, $this->schedule->next() );
		$this->assertLessThanOrEqual( $now + 1800, $this->schedule->next() );
		$event = wp_get_scheduled_event( Schedule::HOOK, array( Schedule::NET ) );
		$this->assertNotFalse( $event );
		$this->assertSame( 'hourly', $event->schedule );
		$this->assertGreaterThanOrEqual( 600, $event->timestamp % HOUR_IN_SECONDS );
		$this->assertLessThanOrEqual( 3300, $event->timestamp % HOUR_IN_SECONDS );
	}

	public function test_who_starts_it_twice_changes_nothing(): void {
		$this->schedule->start( time() );
		$before = get_option( 'cron' );
		$this->schedule->start( time() + 7 );
		$this->assertSame( $before, get_option( 'cron' ) );
	}

	public function test_a_round_is_moved_although_wordpress_drops_a_second_event_within_ten_minutes(): void {
		$now = time();
		$this->schedule->plan( $now + 900 );
		foreach ( array( 1000, 60, 599, 660, 86400, 61 ) as $seconds ) {
			$this->schedule->plan( $now + $seconds );
			$this->assertSame( $now + $seconds, $this->schedule->planned() );
		}
		$this->assertCount( 1, $this->events() );
	}

	public function test_a_round_in_a_hurry_comes_within_a_minute_and_never_later_than_planned(): void {
		$now = time();
		$this->schedule->start( $now );
		$this->schedule->hurry( $now );
		$this->assertSame( $now + 60, $this->schedule->planned() );
		$this->schedule->hurry( $now + 30 );
		$this->assertSame( $now + 60, $this->schedule->planned() );
	}

	public function test_nothing_hurries_where_checks_by_themselves_are_off(): void {
		$this->schedule->hurry( time() );
		$this->assertNull( $this->schedule->next() );
	}

	public function test_the_net_alone_stands_for_a_round_that_was_lost(): void {
		$this->schedule->start( time() );
		wp_clear_scheduled_hook( Schedule::HOOK );
		$this->assertNull( $this->schedule->planned() );
		$this->assertNotNull( $this->schedule->next() );
	}

	public function test_stopping_leaves_no_event_of_this_and_of_former_versions(): void {
		$this->schedule->start( time() );
		wp_schedule_event( time() + 900, 'daily', Schedule::FORMER );
		$this->schedule->stop();
		$this->assertSame( array(), $this->events() );
		$this->assertFalse( wp_next_scheduled( Schedule::FORMER ) );
	}

	public function test_a_site_with_the_event_of_a_former_version_is_moved_over_by_it(): void {
		wp_schedule_event( time() + 900, 'daily', Schedule::FORMER );
		do_action( Schedule::FORMER );
		$this->assertFalse( wp_next_scheduled( Schedule::FORMER ) );
		$this->assertNotNull( $this->schedule->next() );
		$this->assertCount( 2, $this->events() );
	}

	/**
	 * @dataProvider failures
	 */
	public function test_the_event_of_a_former_version_stays_until_what_it_stands_for_is_written( string $failing ): void {
		global $wpdb;
		$rounds = \KeyHealth\engine()->watching()->rounds();
		update_option( Store::SETTINGS, array( 'consent' => true ), false );
		wp_schedule_event( time() + 900, 'daily', Schedule::FORMER );
		$fails = static function ( string $query ) use ( $failing ): string {
			return 0 === strpos( $query, $failing ) && false !== strpos( $query, Store::SETTINGS ) ? 'SELECT nothing FROM (SELECT 1) AS question' : $query;
		};
		$shown = $wpdb->suppress_errors( true );
		add_filter( 'query', $fails );
		$rounds->mend();
		$rounds->take_over();
		remove_filter( 'query', $fails );
		$wpdb->suppress_errors( $shown );
		$this->assertNotFalse( wp_next_scheduled( Schedule::FORMER ) );

		$rounds->mend();
		$this->assertFalse( wp_next_scheduled( Schedule::FORMER ) );
		$this->assertTrue( ( new Store() )->setting( 'daily' ) );
		$this->assertNotNull( $this->schedule->next() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function failures(): array {
		return array(
			'a choice that cannot be read'    => array( 'SELECT' ),
			'a choice that cannot be written' => array( 'UPDATE' ),
		);
	}

	public function test_a_lost_schedule_is_put_back_where_a_person_wanted_it_and_only_there(): void {
		$rounds = \KeyHealth\engine()->watching()->rounds();
		$store  = \KeyHealth\engine()->store();
		$rounds->mend();
		$this->assertNull( $this->schedule->next() );
		$store->set_setting( 'consent', true );
		$store->set_setting( 'daily', false );
		$rounds->mend();
		$this->assertNull( $this->schedule->next() );
		$store->set_setting( 'daily', true );
		$rounds->mend();
		$this->assertCount( 2, $this->events() );
	}

	/**
	 * @return list<int> Times of our events.
	 */
	private function events(): array {
		$times = array();
		foreach ( _get_cron_array() as $time => $hooks ) {
			foreach ( is_array( $hooks ) ? $hooks[ Schedule::HOOK ] ?? array() : array() as $event ) {
				$times[] = $time;
			}
		}
		return $times;
	}
}
